import { type Marked, type OpenApiDocument, resolveRef } from '../document.js'
import type { Kind } from '../grammar.js'
import { below, isObject, type Json, own } from '../walk.js'
import { besideRef, isSaidOnly, modern, refuseAll, Sameness, sameData, takeAll, wordKeys } from './same.js'

export { escapePointer } from '../walk.js'
export { sameData, wordKeys } from './same.js'

/** Whose words a change is about: the operation as such, what callers send, or what they get back. */
export type ChangeSide = 'operation' | 'request' | 'answer'

/**
 * What kind of thing changed.
 *
 * - `requirement`: what has to be sent (or is sure to come back), alone or together.
 * - `constraint`: which values are taken or given, and how long a session or token lives.
 * - `known-code`: a failure code the contract names.
 * - `mark`: a release mark that says something else than before; seen only between two documents of one release.
 * - `annotation`: a key that tools read and that changes nothing on the wire.
 * - `open-end`: where knowledge of an object ends.
 * - `words`: texts and examples; listed only when asked for.
 */
export type ChangeSubject =
  | 'operation'
  | 'parameter'
  | 'body'
  | 'property'
  | 'enum-value'
  | 'alternative'
  | 'requirement'
  | 'constraint'
  | 'type'
  | 'default'
  | 'response'
  | 'header'
  | 'media-type'
  | 'security'
  | 'server'
  | 'known-code'
  | 'mark'
  | 'annotation'
  | 'open-end'
  | 'words'

export type ChangeKind = 'added' | 'removed' | 'deprecated' | 'undeprecated' | 'changed'

/** One difference between two documents, as a caller of one operation meets it. */
export interface Change {
  kind: ChangeKind
  what: ChangeSubject
  operationId: string
  side: ChangeSide
  /** Readable place, such as `request.access_token_identifier.pass_code` or `answer.200.data.number`. */
  at: string
  /** JSON pointer of the place, in the second document; in the first when it is not there any more. */
  pointer: string
  /** True when a caller that was right before may be wrong now. */
  breaking: boolean
  /** One sentence for a person. */
  text: string
}

/** A node as it is written, with its JSON pointer. */
export interface Place {
  node: unknown
  pointer: string
  /** The parameter or header whose schema this is, with the keys that stand there and not in the schema. */
  holder?: { pointer: string; keys: ReadonlySet<string> }
}

/** A node with its references followed and the keys beside them laid over the target. */
export interface Settled {
  node: Marked
  pointer: string
  /** Where the node was written, before references were followed. */
  written: string
  /** The keys that stand there, beside the reference. */
  beside: ReadonlySet<string>
  /** Stands for the node where recursion is cut: the same for every reference that adds no rule of its own. */
  identity: object
  /** Name of the component, when the node is a reference to one. */
  name?: string
  /** Holders of keys, and of names under keys, that stand elsewhere, as in a part of `allOf`. */
  origins?: ReadonlyMap<string, string>
}

/** Where a comparison stands. */
export interface Scope {
  side: ChangeSide
  at: string
  what: ChangeSubject
  /** What the alternative at hand is called: what becomes of it as a whole is said of it, and not of its holder. */
  alternative?: string
}

/** What all parts of one comparison share. */
export class Comparison {
  readonly changes: Change[] = []
  /** Pairs under comparison just now, by identity. */
  readonly open = new Map<object, Set<object>>()
  /** Pairs found to be equal, by identity, so that a shared component is looked at once. */
  readonly equal = new Map<object, Set<object>>()
  /** Pairs that differ and contain themselves, whose changes were listed for this operation, by side and identity. */
  listed = new Map<string, Map<object, Set<object>>>()
  /** How often recursion was cut. */
  cuts = 0
  operationId = ''

  constructor(
    readonly before: OpenApiDocument,
    readonly after: OpenApiDocument,
    readonly words: boolean,
    readonly same = new Sameness(before, after),
  ) {}

  /** A comparison on the side, to see how much differs. */
  trial(): Comparison {
    const trial = new Comparison(this.before, this.after, false, this.same)
    trial.operationId = this.operationId
    for (const [key, partners] of this.open) trial.open.set(key, new Set(partners))
    return trial
  }

  /** The partners of a node that need no second look on this side of the operation. */
  listedOn(side: ChangeSide, node: object): Set<object> {
    const nodes = this.listed.get(side) ?? new Map<object, Set<object>>()
    this.listed.set(side, nodes)
    const partners = nodes.get(node) ?? new Set<object>()
    nodes.set(node, partners)
    return partners
  }

  /** Begins with another operation. */
  start(operationId: string): void {
    this.operationId = operationId
    this.listed = new Map()
  }

  add(kind: ChangeKind, scope: Scope, pointer: string, breaking: boolean, text: string): void {
    const { what, side, at } = scope
    this.changes.push({ kind, what, operationId: this.operationId, side, at, pointer, breaking, text })
  }
}

/** Follows a node to what it means. What `allOf` and a reference say is read together with what stands beside them. */
export function settle(document: OpenApiDocument, { node, pointer, holder }: Place, kind: Kind = 'schema'): Settled {
  const place = { pointer, written: holder?.pointer ?? pointer, beside: holder?.keys ?? noKeys }
  if (node === false) return { ...place, node: refuseAll, identity: refuseAll }
  if (typeof node !== 'object' || node === null) return { ...place, node: takeAll, identity: takeAll }
  const { $ref, ...own } = node as Marked
  if ($ref === undefined) return { ...place, ...joinParts(document, kind, node as Marked, pointer), identity: node }
  const beside = besideRef(document, kind, own) as Marked
  const target = settle(document, { node: resolveRef(document, $ref), pointer: $ref }, kind)
  const plain = isSaidOnly(beside)
  const written = {
    written: place.written,
    beside: holder?.keys ?? new Set(Object.keys(beside)),
    name: $ref.slice($ref.lastIndexOf('/') + 1),
  }
  const deprecated = target.node.deprecated || beside.deprecated ? { deprecated: true } : {}
  if (plain || kind !== 'schema')
    return {
      ...target,
      ...written,
      node: { ...target.node, ...beside, ...deprecated },
      identity: plain ? target.identity : node,
    }
  const joined = joins(document, node, () => {
    const start = joinParts(document, kind, beside, pointer)
    const join = new Join({ ...start.node }, new Map(start.origins ?? []), partsIn(document))
    for (const key of Object.keys(beside)) if (!join.origins.has(key)) join.origins.set(key, pointer)
    join.add(target)
    return join
  })
  return {
    ...target,
    ...written,
    beside: holder?.keys ?? noKeys,
    node: { ...joined.node, ...deprecated },
    origins: joined.origins,
    identity: node,
  }
}

/** JSON pointer of a key of a node, or of a name under it, where it was written. */
export function pointerTo({ pointer, written, beside, origins }: Settled, key: string, name?: string | number): string {
  const holder = beside.has(key) ? written : (origins?.get(`${key}/${name}`) ?? origins?.get(key) ?? pointer)
  return below(holder, key, name)
}

/** JSON pointer of what a key, or a name under it, was written in. */
function holderOf(settled: Settled, key: string, name?: string): string {
  const whole = pointerTo(settled, key, name)
  return whole.slice(0, whole.length - below('', key, name).length)
}

const noKeys: ReadonlySet<string> = new Set()

/** A node with what else is said of the same value. */
interface Joined {
  node: Marked
  /** Holders of keys, and of names under keys, that do not stand in the node itself. */
  origins?: ReadonlyMap<string, string>
}

const joined = new WeakMap<OpenApiDocument, Map<object, Joined>>()

/** What was joined is the same object every time, so that recursion is noticed. */
function joins(document: OpenApiDocument, node: object, make: () => Joined): Joined {
  const known = joined.get(document) ?? new Map<object, Joined>()
  joined.set(document, known)
  let join = known.get(node)
  if (!join) {
    join = make()
    known.set(node, join)
  }
  return join
}

/** Forgets what was joined of a document, which may have changed since. */
export function forget(document: OpenApiDocument): void {
  joined.delete(document)
  partsByDocument.delete(document)
}

/** Where the parts of an `allOf` that was made here were written. */
const partPointers = new WeakMap<object, string[]>()

interface Part {
  node: unknown
  pointer: string
}

/** A schema that was made of several here, taken apart again. */
function partsOf(node: unknown, pointer: string): Part[] {
  const parts = isObject(node) ? (node['allOf'] as unknown[]) : undefined
  const pointers = parts && partPointers.get(parts)
  if (parts === undefined || pointers === undefined) return [{ node, pointer }]
  return parts.map((part, index) => ({ node: part, pointer: pointers[index] as string }))
}

/**
 * Several schemas of one document as one `allOf`, the same object for the same schemas. So what contains itself in
 * several schemas at once comes back to where it was, too.
 */
class Parts {
  private readonly numbers = new Map<unknown, number>()
  private readonly made = new Map<string, Json>()

  join(all: readonly Part[]): Json {
    const number = ({ node }: Part): number => {
      const known = this.numbers.get(node) ?? this.numbers.size
      this.numbers.set(node, known)
      return known
    }
    const parts = [...new Map(all.map((part) => [number(part), part])).entries()].sort(([a], [b]) => a - b)
    const key = parts.map(([id]) => id).join()
    const known = this.made.get(key)
    if (known) return known
    const nodes = parts.map(([, { node }]) => node)
    partPointers.set(
      nodes,
      parts.map(([, { pointer }]) => pointer),
    )
    const joint = { allOf: nodes }
    this.made.set(key, joint)
    return joint
  }
}

const partsByDocument = new WeakMap<OpenApiDocument, Parts>()

function partsIn(document: OpenApiDocument): Parts {
  const known = partsByDocument.get(document) ?? new Parts()
  partsByDocument.set(document, known)
  return known
}

function joinParts(document: OpenApiDocument, kind: Kind, source: Marked, pointer: string): Joined {
  const node = modern(document, kind, source) as Marked
  const { allOf: parts, ...base } = node
  if (kind !== 'schema' || !Array.isArray(parts)) return { node }
  return joins(document, source, () => {
    const join = new Join(base, new Map(), partsIn(document))
    for (const [index, part] of parts.entries()) {
      const at = partPointers.get(parts)?.[index] ?? `${pointer}/allOf/${index}`
      join.add(settle(document, { node: part, pointer: at }))
    }
    return join
  })
}

/** Reads a schema and another one of the same value as one. What both say in words is taken from the first. */
export function joinSettled(document: OpenApiDocument, one: Settled, other: Settled): Settled {
  const join = new Join({ ...one.node }, new Map(one.origins ?? []), partsIn(document))
  for (const key of Object.keys(one.node)) if (!join.origins.has(key)) join.origins.set(key, holderOf(one, key))
  join.add(other)
  return { ...one, node: join.node, written: other.written, beside: noKeys, origins: join.origins }
}

const lower: ReadonlySet<string> = new Set(
  'minLength minItems minProperties minContains minimum exclusiveMinimum'.split(' '),
)
const upper: ReadonlySet<string> = new Set(
  'maxLength maxItems maxProperties maxContains maximum exclusiveMaximum'.split(' '),
)
const maps: ReadonlySet<string> = new Set('properties patternProperties dependentSchemas'.split(' '))

/** Reads several schemas of one value as one. What cannot be said in one stays apart, under `allOf`. */
class Join implements Joined {
  private readonly rest: unknown[] = []

  constructor(
    readonly node: Marked,
    readonly origins: Map<string, string>,
    private readonly parts: Parts,
  ) {
    this.rest.push(...((node['allOf'] as unknown as unknown[] | undefined) ?? []))
  }

  add(part: Settled): void {
    for (const [key, value] of Object.entries(part.node)) {
      const there = this.node[key]
      if (there === undefined) this.take(key, value, part)
      else if (key === 'allOf') this.apart(key, value)
      else if (sameData(there, value)) continue
      else if (wordKeys.has(key) || key.startsWith('x-') || annotations.has(key)) continue
      else if (key === 'required') this.node[key] = [...new Set([...(there as string[]), ...(value as string[])])]
      else if (key === 'dependentRequired') this.node[key] = unite(there as Names, value as Names)
      else if (maps.has(key)) this.map(key, there as Json, value as Json, part)
      else if (lower.has(key)) this.node[key] = Math.max(there as number, value as number)
      else if (upper.has(key)) this.node[key] = Math.min(there as number, value as number)
      else if (key === 'type' && common(there, value).length > 0) this.node[key] = common(there, value)
      else if (key === 'additionalProperties' && value === true) continue
      else if (key === 'additionalProperties' && (there === true || value === false)) {
        // What is closed in one part still has to fit what another says of everything it does not list.
        if (there !== true) this.apart(key, there)
        this.take(key, value, part)
      } else this.apart(key, value)
    }
  }

  private take(key: string, value: unknown, part: Settled): void {
    this.node[key] = value
    if (key === 'allOf') this.rest.push(...(value as unknown[]))
    this.origins.set(key, holderOf(part, key))
    if (maps.has(key)) for (const name of Object.keys(value as Json)) this.origin(key, name, part)
  }

  private origin(key: string, name: string, part: Settled): void {
    this.origins.set(`${key}/${name}`, holderOf(part, key, name))
  }

  private map(key: string, there: Json, value: Json, part: Settled): void {
    const both: Json = { ...there }
    for (const [name, inner] of Object.entries(value)) {
      const known = own(there, name)
      if (known === undefined) {
        Object.defineProperty(both, name, { value: inner, enumerable: true, configurable: true, writable: true })
        this.origin(key, name, part)
      } else if (!sameData(known, inner)) {
        const here = this.origins.get(`${key}/${name}`) ?? this.origins.get(key)
        const at = here === undefined ? '' : below(here, key, name)
        both[name] = this.parts.join([...partsOf(known, at), ...partsOf(inner, pointerTo(part, key, name))])
      }
    }
    this.node[key] = both
  }

  private apart(key: string, value: unknown): void {
    this.rest.push(...(key === 'allOf' ? (value as unknown[]) : [{ [key]: value }]))
    this.node['allOf'] = this.rest as never
  }
}

type Names = { [name: string]: string[] }

const annotations: ReadonlySet<string> = new Set(
  'deprecated readOnly writeOnly default xml discriminator $schema $defs definitions'.split(' '),
)

const unite = (a: Names, b: Names): Names => {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  return Object.fromEntries(
    names.map((name) => [name, [...new Set([...(own(a, name) ?? []), ...(own(b, name) ?? [])])]]),
  )
}

function common(a: unknown, b: unknown): string[] {
  const [left, right] = [[a].flat() as string[], [b].flat() as string[]]
  return left.flatMap((type) => {
    if (right.includes(type)) return [type]
    if (type === 'number' && right.includes('integer')) return ['integer']
    return type === 'integer' && right.includes('number') ? ['integer'] : []
  })
}

/** Sorts texts by code point, the same on every machine. */
export function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Puts changes into the one order they are handed out in. */
export function inOrder(changes: readonly Change[]): Change[] {
  const sides: readonly ChangeSide[] = ['operation', 'request', 'answer']
  return [...changes].sort(
    (a, b) =>
      order(a.operationId, b.operationId) ||
      sides.indexOf(a.side) - sides.indexOf(b.side) ||
      order(a.at, b.at) ||
      order(a.what, b.what) ||
      order(a.kind, b.kind) ||
      order(a.pointer, b.pointer) ||
      order(a.text, b.text),
  )
}

/** A value as it stands in a sentence. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}
