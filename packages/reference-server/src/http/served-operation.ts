import {
  inputReader,
  type MemberPath,
  type OpenApiDocument,
  type Operation,
  type PlacedOperation,
  type Schema,
  successData,
} from '@crmcom-webapi/contract'
import { type OperationId, operations, type Route, routeOf, schemaOf } from '@crmcom-webapi/server-routes'
import type { z } from '@hono/zod-openapi'
import { chooseFields, readFieldsSet } from '../kernel/fields-set.js'
import type { OpenWorld } from '../kernel/open-world.js'
import { handlers } from '../resources/index.js'
import { LongList } from '../resources/long-list.js'
import { Worded } from '../resources/worded.js'
import { type Envelope, success } from './answer.js'
import type { Caller, Credentials } from './authenticate.js'
import { LongAnswer } from './long-answer.js'
import type { Release } from './release.js'
import { follow, shapeOf } from './response-shape.js'
import { inputFailure } from './validation-failure.js'

/** An operation of one release, with everything made that does not depend on a call. */
export interface ServedOperation {
  id: OperationId
  takes: 'body' | 'query'
  bodyOptional: boolean
  credentials: Credentials
  /** A call writes nothing, unless a try at a secret is to be counted. */
  reads: boolean
  /** Reads what was sent. @throws {Failure} Naming each field that is wrong. */
  validate(sent: unknown): Validated
  /** Does what the operation does, and makes the envelope of the answer. @throws {Failure} When the call fails. */
  answer(world: OpenWorld, caller: Caller, input: unknown): Promise<Envelope | LongAnswer>
}

/** What was sent, as an operation takes it. */
export interface Validated {
  input: unknown
  /** Members that were sent, taken, and are not looked at. */
  ignored: readonly MemberPath[]
}

/** The descriptor of an operation, as far as serving it goes. */
type Descriptor = Credentials & { path: string }

/** How operations are served. */
export interface ServingOptions {
  /** Check every answer against the contract, and fail the call when it does not fit. */
  checkResponses: boolean
  /** Refuse what would be ignored. */
  strict: boolean
  /** Fill the fields that are filled only where the setting of that name is on. */
  legacyCompatibility: boolean
}

/** Makes what it takes to serve an operation. */
export function prepareOperation(release: Release, operation: Operation, options: ServingOptions): ServedOperation {
  const id = operation.operationId as OperationId
  const route = routeOf(id, release.state)
  if (!route) throw new Error(`${id} has no route in ${release.state}: run npm run generate`)
  const schema = inputSchema(route)
  const read = inputReader(release.contract, id, release.bundle)
  const union = unionInput(release.union, id)
  const dataSchema = answerData(release.contract, operation)
  const shape = shapeOf(release.contract, dataSchema, options.legacyCompatibility)
  const check = options.checkResponses ? answerCheck(operation, release.state) : undefined
  const takes: ServedOperation['takes'] = operation.parameters ? 'query' : 'body'
  const credentials: Descriptor = operations[id]
  // One cast: which call goes with which operation is settled by the contract, which made both.
  const handle = handlers[id] as { (call: object): Promise<object>; reads?: true }
  const prolongs = Object.values(release.terms.sessionLifetimes).some((life) => life.counted_from === 'last-use')
  return {
    id,
    takes,
    bodyOptional: operation.requestBody?.required === false,
    credentials,
    reads: handle.reads === true && !prolongs,
    validate: (sent) => {
      const { value, ignored, refused } = read(sent)
      const { bundle, name } = release
      const known = { bundle, schema: union, release: name, input: value, takes }
      const members = options.strict ? [...refused, ...ignored.map((path) => ({ path }))] : refused
      const result = schema.safeParse(value)
      if (result.success && members.length === 0) return { input: result.data, ignored }
      throw inputFailure(members, result.error?.issues ?? [], known)
    },
    answer: async (world, caller, input) => {
      const { fields_set } = (input ?? {}) as { fields_set?: string }
      // Read first: a call that is refused changes nothing.
      const wanted = fields_set === undefined ? undefined : readFieldsSet(fields_set, operation['x-fields-set'] ?? [])
      const envelope = (data: object, message?: string) => {
        const answer = success(shape(wanted ? chooseFields(data, wanted) : data), message)
        check?.(answer)
        return answer
      }
      const data = (await handle({ world, input, ...caller })) ?? {}
      if (data instanceof Worded) return envelope(data.data, data.message)
      if (!(data instanceof LongList)) return envelope(data)
      return new LongAnswer(data.length, async (world, from) => envelope(await data.page(world, from)))
    },
  }
}

function inputSchema({ request }: Route): z.ZodType {
  const body = request?.body?.content['application/json'] as { schema: z.ZodType } | undefined
  return (request?.query ?? body?.schema) as z.ZodType
}

/** What an operation takes in all releases: its body, or its query parameters as one object. */
function unionInput(union: readonly PlacedOperation[], operationId: string): Schema {
  const operation = union.find((placed) => placed.operation.operationId === operationId)?.operation
  const { parameters } = operation ?? {}
  if (!parameters) return operation?.requestBody?.content['application/json']?.schema ?? {}
  const properties = parameters.map(({ name, in: _in, schema = {}, ...marks }) => {
    const meant = marks['x-identifier'] === undefined ? schema : (schema.contentSchema as Schema)
    return [name, { ...meant, ...marks }]
  })
  return { type: 'object', properties: Object.fromEntries(properties) }
}

function answerData(contract: OpenApiDocument, operation: Operation): Schema {
  const schema = operation.responses['200']?.content?.['application/json']?.schema ?? {}
  return successData(schema, (part) => follow(contract, part)) ?? {}
}

function answerCheck(operation: Operation, state: string): (answer: unknown) => void {
  const schema = operation.responses['200']?.content?.['application/json']?.schema
  const name = schema?.oneOf?.[0]?.$ref?.split('/').at(-1) ?? ''
  const validator = schemaOf(name, state)
  return (answer) => {
    const result = validator?.safeParse(answer)
    if (result?.success) return
    const places = result?.error.issues.map((issue) => issue.path.join('.')).join(', ') ?? 'no validator'
    throw new Error(`the answer of ${operation.operationId} does not fit ${name}: ${places}`)
  }
}
