import {
  listOperations,
  type OpenApiDocument,
  type OpenEnd,
  type Operation,
  type Parameter,
  resolveRef,
  type Schema,
} from './document.js'
import { findHalfPair } from './half-pair.js'

export type { OpenEnd } from './document.js'
export { findHalfPair } from './half-pair.js'

/** A member of an input, by the names that lead to it; a place in a list is a number. */
export type MemberPath = readonly (string | number)[]

/** A member that an open object would take, and that is a mistake all the same. */
export interface RefusedMember {
  path: MemberPath
  /**
   * `typing mistake`: a known name mistyped. `other release`: a name that another release has. `choice`: one field too
   * many. `no text`: its name, or what it holds, has half of a surrogate pair.
   */
  reason: 'typing mistake' | 'other release' | 'choice' | 'no text'
  /** The known name that is near; of a choice, all its names. */
  known: readonly string[]
}

/** What a call sends, as its schema is to judge it. */
export interface InputReading {
  /**
   * The input without what counts as not sent: members that are null, where the operation says that null means
   * absent, and members that are ignored. The value itself where there is nothing to take out.
   */
  value: unknown
  /** Members that are taken and not looked at: of open objects those no release knows, of others such as are null. */
  ignored: MemberPath[]
  /** Members that are to be refused, though the schema would let them through. */
  refused: RefusedMember[]
}

/** Reads what a call sends: a body, or the query parameters as an object, identifiers as objects or in their text form. */
export type InputReader = (sent: unknown) => InputReading

/**
 * Makes the reader of an operation's input. Whoever judges calls reads them by it first and lays the schema beside
 * what is left, so that all judges agree on what null means and on what an open object takes.
 *
 * - Where the operation says `x-null: absent`, a member that is null counts as not sent, at any depth; what a list
 *   holds keeps its place and is not left out. An object in which everything was null is an empty object.
 * - Members that no release knows of an object with `x-open` are taken and left out. One of an identifier that names
 *   nothing else stays, so that it is not empty.
 * - A member whose name is a known one mistyped is refused: one edit away, or in other letters. A name that differs in
 *   its digits (`udf_string_9`) is not.
 * - A member that would be ignored and holds half of a surrogate pair is refused: what is no text is nowhere taken.
 *
 * @param contract The contract of a release.
 * @param bundle The contract of all releases, to tell names of other releases from unknown ones; without it they
 *   count as unknown.
 * @throws {RangeError} When the contract has no such operation.
 */
export function inputReader(contract: OpenApiDocument, operationId: string, bundle?: OpenApiDocument): InputReader {
  const operation = findOperation(contract, operationId)
  if (!operation) throw new RangeError(`the contract has no operation ${operationId}`)
  const shape = inputShape(contract, operation)
  const known = bundle && findOperation(bundle, operationId)
  const union = bundle && known ? inputShape(bundle, known) : undefined
  const dropsNulls = operation['x-null'] === 'absent'
  if (!shape) return (value) => ({ value, ignored: [], refused: [] })
  return (sent) => {
    const reading = new Reading(dropsNulls)
    const value = reading.read(sent, shape, union, [])
    return { value, ignored: reading.ignored, refused: reading.refused }
  }
}

/** Writes the place of a member: `classification_identifier.code`, `units[0].name`. */
export function memberPath(path: MemberPath): string {
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index > 0 ? `.${part}` : part)).join('')
}

function findOperation(document: OpenApiDocument, operationId: string): Operation | undefined {
  return listOperations(document).find(({ operation }) => operation.operationId === operationId)?.operation
}

/** What is known of the value at one place. */
interface Shape {
  names: Map<string, Shape | undefined>
  /** Set when members that are not known are taken. */
  open?: OpenEnd
  /** Whether any member may come, because nothing is known of them. */
  free: boolean
  items?: Shape | undefined
  /** Whether the value travels as `field=value`. */
  isText?: true
}

function inputShape(document: OpenApiDocument, operation: Operation): Shape | undefined {
  if (!operation.parameters) {
    const body = operation.requestBody && follow(document, operation.requestBody)
    const schema = (body as Operation['requestBody'])?.content?.['application/json']?.schema
    return schema && new Shapes(document).of(schema)
  }
  const shapes = new Shapes(document)
  const names = new Map<string, Shape | undefined>()
  for (const written of operation.parameters) {
    const parameter = follow(document, written) as Parameter
    const inner = parameter['x-identifier'] === undefined ? undefined : parameter.schema?.contentSchema
    const shape = inner && shapes.of(inner)
    names.set(parameter.name, shape && { ...shape, isText: true })
  }
  const open = operation['x-open']
  return { names, free: false, ...(open && { open }) }
}

class Shapes {
  private readonly made = new Map<string, Shape>()

  constructor(private readonly document: OpenApiDocument) {}

  /** The shape of a schema; nothing for a value without members. */
  of(schema: Schema): Shape | undefined {
    const { $ref } = schema
    if ($ref === undefined) return this.fill({ names: new Map(), free: true }, schema)
    const known = this.made.get($ref)
    if (known) return known
    // Entered before it is filled, so that a schema which refers to itself finds it.
    const shape: Shape = { names: new Map(), free: true }
    this.made.set($ref, shape)
    return this.fill(shape, follow(this.document, schema) as Schema)
  }

  private fill(shape: Shape, schema: Schema): Shape | undefined {
    if (schema.items) shape.items = this.of(schema.items)
    const groups = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].map(
      (branch) => follow(this.document, branch) as Schema,
    )
    const parts = [schema, ...groups]
    for (const part of parts) {
      for (const [name, property] of Object.entries(part.properties ?? {}))
        if (!shape.names.has(name)) shape.names.set(name, this.of(property))
      if (part['x-open']) shape.open = part['x-open']
    }
    shape.free = !shape.open && !parts.some(({ additionalProperties }) => additionalProperties === false)
    return shape.items || shape.names.size > 0 || shape.open ? shape : undefined
  }
}

type Members = { readonly [name: string]: unknown }

class Reading {
  readonly ignored: MemberPath[] = []
  readonly refused: RefusedMember[] = []

  constructor(private readonly dropsNulls: boolean) {}

  read(value: unknown, shape: Shape | undefined, union: Shape | undefined, path: MemberPath): unknown {
    if (typeof value === 'string' && shape?.isText) {
      const divide = value.indexOf('=')
      // What is sent as a text stays as it is: it is read once more, and it names one field.
      if (divide > 0) this.members({ [value.slice(0, divide)]: value.slice(divide + 1) }, shape, union, path)
      return value
    }
    if (Array.isArray(value)) {
      const items = value.map((item, index) => this.read(item, shape?.items, union?.items, [...path, index]))
      return items.some((item, index) => item !== value[index]) ? items : value
    }
    return typeof value === 'object' && value !== null ? this.members(value as Members, shape, union, path) : value
  }

  private members(value: Members, shape: Shape | undefined, union: Shape | undefined, path: MemberPath): Members {
    const kept: [string, unknown][] = []
    const strangers: [string, unknown][] = []
    let changed = false
    for (const [name, member] of Object.entries(value)) {
      const isKnown = shape?.names.has(name) ?? false
      if (member === null && this.dropsNulls) {
        if (shape && !isKnown && !shape.free && this.isText(name, member, path)) this.ignored.push([...path, name])
        changed = true
      } else if (isKnown || !shape?.open) {
        const read = this.read(member, shape?.names.get(name), union?.names.get(name), [...path, name])
        kept.push([name, read])
        changed ||= read !== member
      } else if (this.takes(name, member, shape, union, path)) {
        strangers.push([name, member])
        changed = true
      } else kept.push([name, member])
    }
    const choice = shape?.open?.['one-of']
    if (choice) this.choose(choice, kept, path)
    // An identifier that only an unknown field names would be empty without it.
    if (choice && kept.length === 0 && strangers.length > 0) return Object.fromEntries(strangers)
    return changed ? Object.fromEntries(kept) : value
  }

  /** Tells whether a name that is not known here is taken, and notes what becomes of it. */
  private takes(name: string, member: unknown, shape: Shape, union: Shape | undefined, path: MemberPath): boolean {
    const near = [...shape.names.keys()].find((known) => isMistyped(name, known))
    if (union?.names.has(name)) this.refused.push({ path: [...path, name], reason: 'other release', known: [] })
    else if (near) this.refused.push({ path: [...path, name], reason: 'typing mistake', known: [near] })
    else if (this.isText(name, member, path)) {
      this.ignored.push([...path, name])
      return true
    }
    return false
  }

  /** Whether a member that no schema looks at is made of characters; notes it when it is not. */
  private isText(name: string, member: unknown, path: MemberPath): boolean {
    const isText = findHalfPair({ [name]: member }) === undefined
    if (!isText) this.refused.push({ path: [...path, name], reason: 'no text', known: [] })
    return isText
  }

  private choose(choice: readonly string[], kept: readonly (readonly [string, unknown])[], path: MemberPath): void {
    const given = kept.filter(([name]) => choice.includes(name))
    if (given.length > 1) this.refused.push({ path, reason: 'choice', known: choice })
  }
}

/**
 * Tells whether a name is a known one mistyped: in other letters (`classificationIdentifier`), or with one character
 * added, left out, replaced, or two neighbours exchanged. What is numbered goes on, so other digits are no mistake.
 */
export function isMistyped(name: string, known: string): boolean {
  const [a, b] = [plain(name), plain(known)]
  if (a === b) return true
  return a.replaceAll(/\d+/g, '0') !== b.replaceAll(/\d+/g, '0') && isOneEdit(a, b)
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[_-]/g, '')

function isOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1)
  if (short.slice(at + 1) === long.slice(at + 1)) return true
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
}

function follow(document: OpenApiDocument, node: { $ref?: string }): unknown {
  return node.$ref === undefined ? node : follow(document, resolveRef(document, node.$ref))
}
