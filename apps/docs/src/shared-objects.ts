import { listOperations, type OpenApiDocument, type Schema } from '@crmcom-webapi/contract'
import type { Direction } from './choices.ts'
import { successEnvelope } from './envelope.ts'
import { resolveSchema } from './schema.ts'

/** An object that several operations take or give. */
export interface SharedObject {
  name: string
  /** `request` as soon as one operation takes it. */
  direction: Direction
  /** The operations that take or give it. */
  operationIds: string[]
}

/**
 * The objects inside the requests and answers of two operations or more, sorted by name. The body of a request as
 * a whole is none of them, and neither is the envelope of an answer: those are shown on the pages of operations.
 */
export function listSharedObjects(bundle: OpenApiDocument): SharedObject[] {
  const found = new Map<string, SharedObject>()
  for (const { operation } of listOperations(bundle)) {
    const note = (name: string, direction: Direction) => {
      const entry = found.get(name) ?? { name, direction, operationIds: [] }
      if (!entry.operationIds.includes(operation.operationId)) entry.operationIds.push(operation.operationId)
      if (direction === 'request') entry.direction = direction
      found.set(name, entry)
    }
    const media = operation.requestBody?.content['application/json']
    const body = resolveSchema(bundle, media?.schema ?? {}).schema
    const data = successEnvelope(bundle, operation.responses['200']?.content?.['application/json']).properties?.['data']
    for (const name of namesIn(bundle, [body, operation.parameters])) note(name, 'request')
    for (const name of namesIn(bundle, data)) note(name, 'answer')
  }
  return [...found.values()]
    .filter(({ name, operationIds }) => operationIds.length > 1 && isObject(bundle, name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Names of the components a node refers to, directly or through others. */
function namesIn(bundle: OpenApiDocument, node: unknown, seen = new Set<string>()): Set<string> {
  if (typeof node !== 'object' || node === null) return seen
  const name = componentName((node as Schema).$ref)
  if (name === undefined) for (const value of Object.values(node)) namesIn(bundle, value, seen)
  else if (!seen.has(name)) namesIn(bundle, bundle.components?.schemas?.[name], seen.add(name))
  return seen
}

function componentName(ref: string | undefined): string | undefined {
  const prefix = '#/components/schemas/'
  return ref?.startsWith(prefix) ? ref.slice(prefix.length) : undefined
}

function isObject(bundle: OpenApiDocument, name: string): boolean {
  return [bundle.components?.schemas?.[name]?.type].flat().includes('object')
}
