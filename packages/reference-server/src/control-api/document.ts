import * as z from 'zod'
import { type ControlOperation, controlOperations } from './operations.js'
import { controlPath, secretHeader } from './paths.js'
import { problem } from './schemas.js'

const refusals = {
  400: 'The request has the wrong shape, or something in it cannot be done',
  401: 'The secret is missing or wrong',
  403: 'The host is none of this server’s',
  404: 'There is no such operation, or the world has no such thing',
  409: 'This server cannot do it, by the way it was started',
  429: 'There are too many worlds',
} as const

/** Writes down the control API in OpenAPI 3.1. It is no part of the contract. */
export function controlDocument() {
  const components = new Map<string, object>()
  const json = (schema: z.ZodType, io: 'input' | 'output') => ({
    'application/json': { schema: place(schema, io, components) },
  })
  const describe = (operation: ControlOperation) => ({
    operationId: operation.id,
    summary: operation.summary,
    tags: [operation.tag],
    parameters: [{ $ref: '#/components/parameters/World' }],
    ...(operation.body && { requestBody: { required: true, content: json(operation.body, 'input') } }),
    responses: {
      200: { description: 'Done', content: json(operation.answer, 'input') },
      ...Object.fromEntries(
        Object.keys(refusals).map((status) => [status, { $ref: `#/components/responses/Refused${status}` }]),
      ),
    },
  })
  const paths: { [path: string]: { [method: string]: object } } = {}
  for (const operation of controlOperations)
    paths[controlPath + operation.path] = {
      ...paths[controlPath + operation.path],
      [operation.method]: describe(operation),
    }
  const responses = Object.entries(refusals).map(([status, description]) => [
    `Refused${status}`,
    { description, content: json(problem, 'input') },
  ])
  return {
    openapi: '3.1.0',
    info: {
      title: 'Control of the reference server',
      version: '1.0.0',
      description: 'Puts a world of the reference server into the state a test wants to meet. No real system has it.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'The reference server' }],
    tags: [
      { name: 'worlds', description: 'Worlds, their beginnings and snapshots' },
      { name: 'clock', description: 'The clock every lifetime follows' },
      { name: 'states', description: 'Sessions that end, credentials that are locked' },
      { name: 'faults', description: 'Faults that happen to calls' },
      { name: 'requests', description: 'The last requests' },
      { name: 'money', description: 'Where the money is, and why' },
      { name: 'subscriptions', description: 'Subscriptions, in states that no call leads to' },
    ],
    security: [{ secret: [] }],
    paths,
    components: {
      securitySchemes: {
        secret: { type: 'apiKey', in: 'header', name: secretHeader, description: 'Drawn at each start, and printed' },
      },
      parameters: {
        World: {
          name: 'x-crmcom-world',
          in: 'header',
          description: 'The world; left out, the one without a name',
          schema: { type: 'string', pattern: '^[\\w.:-]{1,64}$' },
        },
      },
      responses: Object.fromEntries(responses),
      schemas: Object.fromEntries([...components].sort(([a], [b]) => (a < b ? -1 : 1))),
    },
  }
}

/** The JSON Schema of a validator; those with a name go to the components, and are referred to. */
function place(schema: z.ZodType, io: 'input' | 'output', components: Map<string, object>): object {
  const { $schema: _dialect, $defs = {}, ...own } = z.toJSONSchema(schema, { io, reused: 'inline' }) as Node
  const moved = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(moved)
    if (typeof node !== 'object' || node === null) return node
    const { id, ...others } = node as Node
    // The name a validator was given; a property may be called so too.
    const fields = typeof id === 'string' ? others : (node as Node)
    const copy = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, moved(value)]))
    const { $ref } = fields
    return typeof $ref === 'string' ? { ...copy, $ref: $ref.replace('#/$defs/', '#/components/schemas/') } : copy
  }
  for (const [name, definition] of Object.entries($defs)) components.set(name, moved(definition) as object)
  const { id } = own
  if (typeof id !== 'string') return moved(own) as object
  components.set(id, moved(own) as object)
  return { $ref: `#/components/schemas/${id}` }
}

interface Node {
  [name: string]: unknown
  $defs?: { [name: string]: unknown }
}
