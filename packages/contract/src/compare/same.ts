import type { Marked, OpenApiDocument } from '../document.js'
import { resolveRef } from '../document.js'
import { type Kind, referable, shapeOf } from '../grammar.js'
import { isObject, type Json } from '../walk.js'

/** Keys that explain and do not rule. */
export const wordKeys: ReadonlySet<string> = new Set([
  'title',
  'summary',
  'description',
  'example',
  'examples',
  'externalDocs',
  '$comment',
  'x-always-given',
  'x-note',
  'x-evidence',
  'x-evidence-of',
  // Follows from the fields of the answer, which are compared.
  'x-fields-set',
  'x-sources',
  'x-replaced-by',
  'x-release-notes',
])

/** Keys whose value is a value of the API, in which every key counts. */
const literal: ReadonlySet<string> = new Set(['const', 'enum', 'default', 'example', 'examples', 'value'])

/** Keys whose order says nothing. */
const unordered: ReadonlySet<string> = new Set(['required', 'type'])

/** What a boolean schema says, as an object, the same object every time. */
export const takeAll: Json = {}
export const refuseAll: Json = { not: {} }

/**
 * Tells whether nodes of two documents mean the same, references followed. Two circles are the same when nothing on
 * the way tells them apart, whatever their components are called. What was found is kept, so that a component is
 * looked at once, however many places refer to it.
 */
export class Sameness {
  /** By whether words count, then by the nodes. A pair that is being looked at counts as the same. */
  private readonly found = [new Map<object, Map<object, boolean>>(), new Map<object, Map<object, boolean>>()] as const
  private trail: Array<[Map<object, boolean>, object]> = []

  constructor(
    private readonly before: OpenApiDocument,
    private readonly after: OpenApiDocument,
  ) {}

  /** `kind` is what both nodes are; without one they are data. */
  test(kind: Kind | undefined, a: unknown, b: unknown, words = false): boolean {
    this.trail = []
    const same = this.nodes(kind, a, b, words)
    // What was taken for the same on the way to a difference may not be.
    if (!same) for (const [partners, key] of this.trail) partners.delete(key)
    return same
  }

  /** The same for what stands under one key. */
  testKey(kind: Kind, key: string, a: unknown, b: unknown, words = false): boolean {
    this.trail = []
    const same = this.values(kind, key, a, b, words)
    if (!same) for (const [partners, inner] of this.trail) partners.delete(inner)
    return same
  }

  private nodes(kind: Kind | undefined, a: unknown, b: unknown, words: boolean): boolean {
    if (kind === undefined) return sameData(a, b, !words)
    const [left, right] = [deref(this.before, kind, a), deref(this.after, kind, b)]
    if (!isObject(left.node) || !isObject(right.node)) return sameData(left.node, right.node, !words)
    const found = this.found[words ? 1 : 0]
    const partners = found.get(left.identity) ?? new Map<object, boolean>()
    const known = partners.get(right.identity)
    if (known !== undefined) return known
    found.set(left.identity, partners.set(right.identity, true))
    this.trail.push([partners, right.identity])
    const keys = new Set([...Object.keys(left.node), ...Object.keys(right.node)])
    for (const key of keys) {
      if (!words && wordKeys.has(key)) continue
      if (!this.values(kind, key, left.node[key], right.node[key], words)) {
        // The trail is dropped as a whole, and this much is sure for good.
        this.trail = this.trail.filter(([map, inner]) => map !== partners || inner !== right.identity)
        partners.set(right.identity, false)
        return false
      }
    }
    return true
  }

  private values(kind: Kind, key: string, a: unknown, b: unknown, words: boolean): boolean {
    if (a === undefined || b === undefined) return a === b
    const shape = shapeOf(kind, key)
    if (shape === undefined) {
      if (unordered.has(key)) return sameData([a].flat().sort(), [b].flat().sort(), false)
      return sameData(a, b, !words && !literal.has(key))
    }
    if (shape.form === 'one') return this.nodes(shape.kind, a, b, words)
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return sameData(a, b, false)
    const names = Object.keys(a)
    return (
      Array.isArray(a) === Array.isArray(b) &&
      names.length === Object.keys(b).length &&
      names.every(
        (name) => Object.hasOwn(b, name) && this.nodes(shape.kind, (a as Json)[name], (b as Json)[name], words),
      )
    )
  }
}

/** A node with its references followed and the keys beside them laid over; what stands for it where nothing is added. */
function deref(document: OpenApiDocument, kind: Kind, node: unknown): { node: unknown; identity: object } {
  if (kind === 'schema' && node === true) return { node: takeAll, identity: takeAll }
  if (kind === 'schema' && node === false) return { node: refuseAll, identity: refuseAll }
  if (!isObject(node)) return { node, identity: takeAll }
  const { $ref, ...beside } = node as Marked
  if ($ref === undefined || !referable.has(kind)) return { node: modern(document, kind, node), identity: node }
  const target = deref(document, kind, resolveRef(document, $ref))
  const more = besideRef(document, kind, beside)
  if (Object.keys(more).length === 0) return target
  // What a schema says beside a reference holds together with what is referred to, and does not take its place.
  if (kind === 'schema' && !isSaidOnly(more))
    return { node: { ...more, allOf: [...((more['allOf'] as unknown[] | undefined) ?? []), { $ref }] }, identity: node }
  return { node: { ...(target.node as Json), ...more }, identity: node }
}

/** Tells whether keys explain a node and lay no rule on it. */
export const isSaidOnly = (keys: Json): boolean =>
  Object.keys(keys).every((key) => key.startsWith('x-') || wordKeys.has(key) || key === 'deprecated')

const isOld = (document: OpenApiDocument): boolean => document.openapi.startsWith('3.0')

/** What counts beside a reference: in 3.0 a reference stands alone, words and keys of our own apart. */
export function besideRef(document: OpenApiDocument, kind: Kind, beside: Json): Json {
  if (kind === 'pathItem' || !isOld(document)) return beside
  return Object.fromEntries(Object.entries(beside).filter(([key]) => key.startsWith('x-') || wordKeys.has(key)))
}

/** A schema of 3.0 as 3.1 says it: null as a type, numbers as exclusive bounds. */
export function modern(document: OpenApiDocument, kind: Kind, node: Json): Json {
  if (kind !== 'schema' || !isOld(document)) return node
  const { nullable, exclusiveMinimum, exclusiveMaximum, ...rest } = node
  if (nullable === undefined && typeof exclusiveMinimum !== 'boolean' && typeof exclusiveMaximum !== 'boolean')
    return node
  const schema: Json = rest
  if (nullable === true && rest['type'] !== undefined) schema['type'] = [rest['type'], 'null'].flat()
  for (const [key, bound, value] of [
    ['exclusiveMinimum', 'minimum', exclusiveMinimum],
    ['exclusiveMaximum', 'maximum', exclusiveMaximum],
  ] as const) {
    if (value === true) {
      schema[key] = schema[bound]
      delete schema[bound]
    } else if (value !== undefined && value !== false) schema[key] = value
  }
  return schema
}

/** Tells whether two values are the same, whatever the order of their keys; `plain` leaves words out of account. */
export function sameData(a: unknown, b: unknown, plain = false): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const keys = (value: object) =>
    Object.keys(value).filter(
      (key) => (value as Json)[key] !== undefined && (Array.isArray(value) || !plain || !wordKeys.has(key)),
    )
  const names = keys(a)
  return (
    names.length === keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && sameData((a as Json)[name], (b as Json)[name], plain))
  )
}
