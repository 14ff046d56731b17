import { type Marked, type OpenApiDocument, resolveRef } from './document.js'

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
}

/** Where a comparison stands. */
export interface Scope {
  side: ChangeSide
  at: string
  what: ChangeSubject
}

/** What all parts of one comparison share. */
export class Comparison {
  readonly changes: Change[] = []
  /** Pairs under comparison just now, by identity. */
  readonly open = new Map<object, Set<object>>()
  /** Pairs found to be equal, by identity, so that a shared component is looked at once. */
  readonly equal = new Map<object, Set<object>>()
  /** How often recursion was cut. */
  cuts = 0
  operationId = ''

  constructor(
    readonly before: OpenApiDocument,
    readonly after: OpenApiDocument,
    readonly words: boolean,
  ) {}

  /** A comparison on the side, to see how much differs. */
  trial(): Comparison {
    const trial = new Comparison(this.before, this.after, false)
    trial.operationId = this.operationId
    for (const [key, partners] of this.open) trial.open.set(key, new Set(partners))
    return trial
  }

  add(kind: ChangeKind, scope: Scope, pointer: string, breaking: boolean, text: string): void {
    const { what, side, at } = scope
    this.changes.push({ kind, what, operationId: this.operationId, side, at, pointer, breaking, text })
  }
}

/** Follows a node to what it means. The constraints of `allOf` parts are read together with those beside them. */
export function settle(document: OpenApiDocument, { node, pointer, holder }: Place): Settled {
  const place = { pointer, written: holder?.pointer ?? pointer, beside: holder?.keys ?? noKeys }
  if (node === false) return { ...place, node: { not: {} }, identity: refuseAll }
  if (typeof node !== 'object' || node === null) return { ...place, node: {}, identity: takeAll }
  const { $ref, ...beside } = node as Marked
  if ($ref === undefined) return { ...place, node: joinParts(document, node as Marked, pointer), identity: node }
  const target = settle(document, { node: resolveRef(document, $ref), pointer: $ref })
  const plain = Object.keys(beside).every((key) => key.startsWith('x-') || wordKeys.has(key) || key === 'deprecated')
  const name = $ref.slice($ref.lastIndexOf('/') + 1)
  const deprecated = target.node.deprecated || beside.deprecated ? { deprecated: true } : {}
  return {
    node: { ...target.node, ...beside, ...deprecated },
    pointer: target.pointer,
    written: place.written,
    beside: holder?.keys ?? new Set(Object.keys(beside)),
    identity: plain ? target.identity : node,
    name,
  }
}

/** JSON pointer of a key of a node, where it was written. */
export function pointerTo({ pointer, written, beside }: Settled, key: string): string {
  return `${beside.has(key) ? written : pointer}/${key}`
}

const noKeys: ReadonlySet<string> = new Set()
const takeAll = {}
const refuseAll = {}

function joinParts(document: OpenApiDocument, node: Marked, pointer: string): Marked {
  const { allOf: parts, ...joined } = node
  if (!Array.isArray(parts)) return node
  for (const [index, part] of parts.entries()) {
    const own = settle(document, { node: part, pointer: `${pointer}/allOf/${index}` }).node
    for (const [key, value] of Object.entries(own)) {
      const there = joined[key]
      if (there === undefined) joined[key] = value
      else if (key === 'required') joined[key] = [...new Set([...(there as string[]), ...(value as string[])])]
      else if (key === 'properties' || key === 'dependentRequired') joined[key] = { ...(value as object), ...there }
    }
  }
  return joined
}

/** Keys that explain and do not rule. */
export const wordKeys: ReadonlySet<string> = new Set([
  'title',
  'summary',
  'description',
  'example',
  'examples',
  'externalDocs',
  '$comment',
  'x-note',
  'x-evidence',
  'x-evidence-of',
  // Follows from the fields of the answer, which are compared.
  'x-fields-set',
  'x-sources',
  'x-replaced-by',
  'x-release-notes',
])

/**
 * Writes a value so that equal values are equal texts: keys sorted, references followed (a recursion
 * becomes its name), words left out unless `words`.
 */
export function canonical(document: OpenApiDocument, value: unknown, words = false, open: object[] = []): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined'
  if (Array.isArray(value)) return `[${value.map((item) => canonical(document, item, words, open)).join()}]`
  const { $ref, ...rest } = value as Marked
  let target: Marked = rest
  if (typeof $ref === 'string') {
    const named = resolveRef(document, $ref)
    if (open.includes(named)) return JSON.stringify($ref)
    open = [...open, named]
    target = { ...named, ...rest }
    if (target.$ref !== undefined) return canonical(document, target, words, open)
  }
  const entries = Object.entries(target)
    .filter(([key, entry]) => entry !== undefined && (words || !wordKeys.has(key)))
    .sort(([a], [b]) => order(a, b))
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(document, entry, words, open)}`).join()}}`
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

export function escapePointer(part: string): string {
  return part.replaceAll('~', '~0').replaceAll('/', '~1')
}

/** A value as it stands in a sentence. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}
