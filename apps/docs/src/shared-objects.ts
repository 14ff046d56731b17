import {
  eachChild,
  type Kind,
  listOperations,
  type OpenApiDocument,
  pathTo,
  type Schema,
} from '@crmcom-webapi/contract'
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
    const request = new Set<string>()
    namesIn(bundle, 'schema', body, request)
    for (const parameter of operation.parameters ?? []) namesIn(bundle, 'parameter', parameter, request)
    for (const name of request) note(name, 'request')
    for (const name of namesIn(bundle, 'schema', data)) note(name, 'answer')
  }
  return [...found.values()]
    .filter(({ name, operationIds }) => operationIds.length > 1 && isObject(bundle, name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Names of the component schemas a node refers to, directly or through others. */
function namesIn(bundle: OpenApiDocument, kind: Kind, node: unknown, seen = new Set<string>()): Set<string> {
  if (typeof node !== 'object' || node === null) return seen
  const { $ref } = node as Schema
  const target = $ref === undefined ? undefined : pathTo(bundle, $ref)?.at(-1)
  const isSchema = target?.kind === 'schema' && target.key === 'schemas' && target.name !== undefined
  if (isSchema && seen.has(target.name as string)) return seen
  if (isSchema) seen.add(target.name as string)
  if (target) namesIn(bundle, target.kind, target.node, seen)
  else eachChild(kind, node as { [key: string]: unknown }, (child, value) => void namesIn(bundle, child, value, seen))
  return seen
}

function isObject(bundle: OpenApiDocument, name: string): boolean {
  return [bundle.components?.schemas?.[name]?.type].flat().includes('object')
}
