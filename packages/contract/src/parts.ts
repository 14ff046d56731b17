import type { OpenApiDocument } from './document.js'
import { type Kind, shapeOf } from './grammar.js'
import { eachMention, escapePointer, isObject, type Json, partsOf, referencesOf, walk } from './walk.js'

/** A document under the name of the file it stands in. */
export interface DocumentFile {
  file: string
  document: OpenApiDocument
}

/**
 * Says what several documents have in common once. A path that says the same in an earlier document, down to everything
 * it refers to, becomes a `$ref` to it, such as `openapi.R9.0.0.json#/paths/~1users~1show`. So each file stays an
 * OpenAPI document for tools that follow references between files, which generators do not, as long as these stand in
 * one folder. A file never refers to a later one: what is added at the end changes none of those before. A path that has
 * to be said again refers to its examples in the files that have them, since most are the same.
 *
 * What grows with each release and is no part of what calls look like, the list of known codes of failures, stands apart
 * at the root of its file (`x-apart`): all paths refer to where it stood, and would be said again for each new code. What
 * such a list has of an earlier one is not said again either.
 *
 * @param wholes Documents in a row, oldest first, each complete in itself.
 */
export function inParts(wholes: Iterable<DocumentFile>): DocumentFile[] {
  const homes = new Map<string, string>()
  const numbers = new Map<string, number>()
  const setApart = listWriter()
  return [...wholes].map(({ file, document: whole }) => {
    const found = listsIn(whole)
    const document = Object.keys(found).reduce((rest, pointer) => withValueAt(rest, pointer, placeholder), whole)
    const lists = setApart(file, found)
    const entries = entriesOf(document)
    const schemes = JSON.stringify([document.security, document.components?.securitySchemes])
    const number = (text: string): number => {
      const known = numbers.get(text) ?? numbers.size
      numbers.set(text, known)
      return known
    }
    const own = new Map(
      [...entries].map(([at, { node, logsIn }]) => [
        at,
        // Callers log in by name, not by reference.
        number(`${at} ${JSON.stringify(node)}${logsIn ? schemes : ''}`),
      ]),
    )
    /** Equal for two entries that say the same with everything they refer to. */
    const keyOf = (at: string): string =>
      closure(entries, at)
        .map((other) => own.get(other))
        .join()
    const homeOf = new Map<string, string>()
    for (const at of entries.keys()) {
      if (at === rest) continue
      const key = `${own.get(at)}:${keyOf(at)}`
      homeOf.set(at, homes.get(key) ?? file)
      if (!homes.has(key)) homes.set(key, file)
    }
    const stated = new Set([...entries.keys()].filter((at) => at === rest || homeOf.get(at) === file))
    const listed = new Set([...entries.keys()].filter((at) => at.startsWith('#/paths/')))
    const reached = new Set([...listed, rest].flatMap((at) => closure(entries, at)))
    for (const at of entries.keys()) {
      if (at.startsWith('#/components/securitySchemes/')) stated.add(at)
      else if (!reached.has(at)) listed.add(at)
    }
    const addressOf = (at: string): string => `${homeOf.get(at)}${asFragment(at)}`
    const texts = new Map<string, unknown>()
    for (const at of stated) {
      listed.add(at)
      const { node, leadsTo } = entries.get(at) as Entry
      const written = withExamples(at, node, (ref) => {
        // One that is written in another way would not come back as it was.
        return pointerOf(ref) !== ref || (homeOf.get(ref) ?? file) === file ? ref : addressOf(ref)
      })
      texts.set(at, written)
      const named = new Set<string | undefined>()
      eachMention(written, (ref) => named.add(pointerOf(ref)))
      for (const { to, isDeep } of leadsTo) {
        if (!isExample(to) || isDeep || named.has(to)) listed.add(to)
        // A pointer does not lead through a `$ref`.
        if (isDeep) stated.add(to)
      }
    }
    const entry = (at: string) => (stated.has(at) ? texts.get(at) : { $ref: addressOf(at) })
    const components = Object.entries(document.components ?? {})
      .map(([kind, map]): [string, unknown] => [kind, pick(map, pointerTo('components', kind), entries, listed, entry)])
      .filter(([, map]) => !isObject(map) || Object.keys(map).length > 0)
    return {
      file,
      document: {
        ...document,
        ...(Object.keys(lists).length > 0 && { 'x-apart': lists }),
        paths: pick(document.paths, '#/paths', entries, listed, entry),
        ...(document.components && { components: fromEntries(components) }),
      } as OpenApiDocument,
    }
  })
}

/**
 * Puts a document together again from its parts: one file that refers to no other.
 *
 * @param file The document asked for.
 * @param read Gets one of the files; it is asked for each once.
 * @throws {Error} When a part refers to what its file does not have.
 */
export function fromParts(file: string, read: (file: string) => Promise<OpenApiDocument>): Promise<OpenApiDocument> {
  return joiner(read)(file)
}

/** Puts several documents together of the same files, as {@link fromParts} does one. Each file is asked for once. */
export function joiner(read: (file: string) => Promise<OpenApiDocument>): (file: string) => Promise<OpenApiDocument> {
  const documents = new Map<string, Promise<Part>>()
  const documentIn = (name: string) => {
    const known = documents.get(name) ?? (read(name) as Promise<Part>)
    documents.set(name, known)
    return known
  }
  const files = new Map<string, Promise<ReadonlyMap<string, Entry>>>()
  const entriesIn = (name: string) => {
    const known = files.get(name) ?? documentIn(name).then(entriesOf)
    files.set(name, known)
    return known
  }
  return (file) => join(file, documentIn, entriesIn)
}

async function join(
  file: string,
  documentIn: (file: string) => Promise<Part>,
  entriesIn: (file: string) => Promise<ReadonlyMap<string, Entry>>,
): Promise<OpenApiDocument> {
  const root = await documentIn(file)
  const found = new Map<string, unknown>()
  const take = async (at: string, from: string): Promise<void> => {
    if (found.has(at)) return
    const entry = (await entriesIn(from)).get(at)
    if (entry === undefined) throw new Error(`${from} has no ${at}`)
    const elsewhere = /^([^#]+)(#.+)$/.exec(isObject(entry.node) ? String(entry.node['$ref'] ?? '') : '')
    if (elsewhere) return take(at, elsewhere[1] as string)
    const node = withExamples(at, entry.node, (ref) => exampleElsewhere(ref) ?? ref)
    found.set(at, node)
    for (const { to, file: other = from } of entry.leadsTo) await take(to, other)
  }
  for (const at of (await entriesIn(file)).keys()) await take(at, file)

  const paths = Object.entries(root.paths).map(([path, item]): [string, unknown] => {
    const at = pointerTo('paths', path)
    return [path, found.has(at) ? found.get(at) : item]
  })
  const kinds: { [kind: string]: Array<[string, unknown]> } = {}
  for (const at of [...found.keys()].sort()) {
    const [holder, kind, name] = partsOf(at) as string[]
    if (holder === 'components' && kind !== undefined && name !== undefined) {
      kinds[kind] ??= []
      kinds[kind].push([name, found.get(at)])
    }
  }
  const strange = Object.entries(root.components ?? {}).filter(([, map]) => !isObject(map))
  const components = [...Object.entries(kinds).map(([kind, list]) => [kind, fromEntries(list)] as const), ...strange]
  const { 'x-apart': lists = {}, ...others } = root
  let whole = {
    ...others,
    paths: fromEntries(paths),
    ...(root.components && { components: Object.fromEntries(components) }),
  } as OpenApiDocument
  for (const [pointer, list] of Object.entries(lists))
    whole = withValueAt(whole, pointer, await writtenOut(list, documentIn))
  return whole
}

/** A document that may be a part: what stands apart, by the pointer of its place. */
type Part = OpenApiDocument & { 'x-apart'?: { [pointer: string]: Apart } }

/** A list, or how it comes of another one. */
type Apart = readonly unknown[] | Likeness

/** A list that is like another one but for some entries. */
interface Likeness {
  /** The file and the pointer of the other, `openapi.R9.0.0.json#/components/…`. */
  like: string
  /** Where in the other stands what this one lacks. */
  without?: number[]
  /** What this one has besides, by its place in this one. */
  with?: { [place: string]: unknown }
}

/** Writes lists that are alike as a {@link Likeness}, file by file. */
function listWriter(): (
  file: string,
  lists: { [pointer: string]: readonly unknown[] },
) => { [pointer: string]: Apart } {
  const homes = new Map<string, string>()
  const before = new Map<string, { home: string; list: readonly unknown[] }>()
  return (file, lists) =>
    Object.fromEntries(
      Object.entries(lists).map(([pointer, list]): [string, Apart] => {
        const text = JSON.stringify(list)
        const home = homes.get(text) ?? `${file}${pointer}`
        const last = before.get(pointer)
        const written = homes.has(text) ? { like: home } : (last && likeness(list, last.list, last.home)) || list
        homes.set(text, home)
        before.set(pointer, { home, list })
        return [pointer, written]
      }),
    )
}

/** How a list comes of another; `undefined` where what both have stands in another order, or is nothing. */
function likeness(list: readonly unknown[], other: readonly unknown[], like: string): Likeness | undefined {
  const [here, there] = [list, other].map((entries) => entries.map((entry) => JSON.stringify(entry))) as [
    string[],
    string[],
  ]
  const [isHere, isThere] = [new Set(here), new Set(there)]
  const lacking = there.flatMap((text, place) => (isHere.has(text) ? [] : [place]))
  const added = here.flatMap((text, place) => (isThere.has(text) ? [] : [[place, list[place]] as const]))
  const written = {
    like,
    ...(lacking.length > 0 && { without: lacking }),
    ...(added.length > 0 && { with: Object.fromEntries(added) }),
  }
  const isSame = JSON.stringify(madeOf(other, written)) === JSON.stringify(list)
  return isSame && added.length < list.length ? written : undefined
}

function madeOf(other: readonly unknown[], { without = [], with: more = {} }: Likeness): unknown[] {
  const lacking = new Set(without)
  const list = other.filter((_, place) => !lacking.has(place))
  for (const [place, entry] of Object.entries(more)) list.splice(Number(place), 0, entry)
  return list
}

async function writtenOut(
  list: Apart | undefined,
  documentIn: (file: string) => Promise<Part>,
): Promise<readonly unknown[] | undefined> {
  if (list === undefined || isList(list)) return list
  const at = list.like.indexOf('#')
  const [file, pointer] = [list.like.slice(0, at), list.like.slice(at)]
  const other = await writtenOut((await documentIn(file))['x-apart']?.[pointer], documentIn)
  if (other === undefined) throw new Error(`${file} has no ${pointer} under x-apart`)
  return madeOf(other, list)
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

/** What grows with each release and is no part of what calls look like. */
const listKey = 'x-known-codes'
/** What stands in the place of a list. */
const placeholder = 'under x-apart of the document'

/** The lists of components, by the pointers of their places. */
function listsIn(document: OpenApiDocument): { [pointer: string]: readonly unknown[] } {
  const lists: { [pointer: string]: readonly unknown[] } = {}
  walk(document, ({ node, pointer }) => {
    const list = pointer.startsWith('#/components/') && isObject(node) ? node[listKey] : undefined
    if (isList(list)) lists[`${pointer}/${listKey}`] = list
  })
  return lists
}

/** A document with another value at a place; all that does not lead there is shared with the one before. */
function withValueAt(document: OpenApiDocument, pointer: string, value: unknown): OpenApiDocument {
  const change = (node: unknown, [name, ...rest]: string[]): unknown => {
    if (name === undefined) return value
    if (Array.isArray(node)) return node.map((one, index) => (String(index) === name ? change(one, rest) : one))
    // Where the place is not there, nothing is put.
    if (!isObject(node) || !Object.hasOwn(node, name)) return node
    return { ...node, [name]: change(node[name], rest) }
  }
  return change(document, partsOf(pointer) ?? []) as OpenApiDocument
}

/** A path or a component, and the others it refers to. */
interface Entry {
  node: unknown
  /** Each in this file, or in the one that is named. */
  leadsTo: Array<{ to: string; isDeep: boolean; file?: string }>
  /** Whether a call of it names a way to log in. */
  logsIn: boolean
}

/** Stands for all of a document that is neither a path nor a component. */
const rest = '#'

function entriesOf(document: OpenApiDocument): ReadonlyMap<string, Entry> {
  const { paths, components, ...others } = document
  const entries = new Map<string, Entry>([[rest, { node: others, leadsTo: [], logsIn: true }]])
  const lead = (from: string, ref: string): void => {
    const parts = partsOf(ref)?.map(escapePointer)
    const to = parts === undefined ? rest : entryAt(parts)
    if (to !== rest) entries.get(from)?.leadsTo.push({ to, isDeep: to !== `#/${parts?.join('/')}` })
  }
  const mention = (from: string, value: unknown): void => eachMention(value, (ref) => lead(from, ref))
  const add = (at: string, node: unknown): void => {
    entries.set(at, { node, leadsTo: [], logsIn: false })
    mention(at, node)
  }
  for (const [path, item] of Object.entries(paths)) if (path.startsWith('/')) add(pointerTo('paths', path), item)
  for (const [kind, map] of Object.entries(components ?? {}))
    if (isObject(map)) for (const [name, node] of Object.entries(map)) add(pointerTo('components', kind, name), node)
  walk(document, (spot) => {
    const at = entryAt(spot.pointer.slice(2).split('/'))
    const entry = entries.get(at)
    if (entry && spot.kind === 'operation' && logsIn(spot.node, document)) entry.logsIn = true
    for (const { kind, ref } of referencesOf(spot, document.components as Json | undefined)) {
      lead(at, ref)
      const to = kind === 'example' ? exampleElsewhere(ref) : undefined
      if (to !== undefined) entry?.leadsTo.push({ to, isDeep: false, file: ref.slice(0, ref.indexOf('#')) })
    }
  })
  mention(rest, others)
  for (const { leadsTo } of entries.values())
    for (const other of leadsTo.splice(0)) if (other.file !== undefined || entries.has(other.to)) leadsTo.push(other)
  return entries
}

function logsIn(operation: unknown, document: OpenApiDocument): boolean {
  const ways = (isObject(operation) ? operation['security'] : undefined) ?? document.security ?? []
  return !isList(ways) || ways.some((way) => !isObject(way) || Object.keys(way).length > 0)
}

/**
 * An entry with other references to the examples of a document. An entry that is itself a reference stays, since one to
 * another file stands for the entry there.
 */
function withExamples(at: string, node: unknown, change: (ref: string) => string): unknown {
  const [holder, name = ''] = partsOf(at) ?? []
  const kind = holder === 'paths' ? 'pathItem' : shapeOf('components', name)?.kind
  // A schema has no examples by name.
  if (kind === undefined || kind === 'example' || kind === 'schema') return node
  const inside = (of: Kind, value: unknown): unknown => {
    if (!isObject(value) || of === 'schema') return value
    if (of === 'example') return typeof value['$ref'] === 'string' ? { ...value, $ref: change(value['$ref']) } : value
    return fromEntries(
      Object.entries(value).map(([key, child]): [string, unknown] => {
        const shape = shapeOf(of, key)
        if (shape === undefined) return [key, child]
        const one = (inner: unknown) => inside(shape.kind, inner)
        if (shape.form === 'one') return [key, one(child)]
        if (shape.form === 'list') return [key, Array.isArray(child) ? child.map(one) : child]
        if (!isObject(child)) return [key, child]
        return [key, fromEntries(Object.entries(child).map(([name, inner]) => [name, one(inner)]))]
      }),
    )
  }
  return inside(kind, node)
}

const isExample = (at: string): boolean => at.startsWith('#/components/examples/')

/** A reference as the pointer that an entry has; `undefined` for one that leads out of the document. */
function pointerOf(ref: string): string | undefined {
  const parts = partsOf(ref)
  return parts && `#/${parts.map(escapePointer).join('/')}`
}

/** The pointer of an example of another file; `undefined` for all other references. */
function exampleElsewhere(ref: string): string | undefined {
  const at = ref.indexOf('#')
  const to = at > 0 ? pointerOf(ref.slice(at)) : undefined
  return to !== undefined && isExample(to) ? to : undefined
}

function entryAt(parts: readonly string[]): string {
  const length = parts[0] === 'paths' ? 2 : parts[0] === 'components' ? 3 : Number.POSITIVE_INFINITY
  return parts.length < length ? rest : `#/${parts.slice(0, length).join('/')}`
}

/** An entry and everything it refers to, in an order of its own. */
function closure(entries: ReadonlyMap<string, Entry>, from: string): string[] {
  const reached = new Set([from])
  for (const at of reached) for (const { to } of entries.get(at)?.leadsTo ?? []) reached.add(to)
  return [...reached].sort()
}

/** A map with those of its entries that are listed, and with what is no entry. */
function pick(
  map: unknown,
  holder: string,
  entries: ReadonlyMap<string, Entry>,
  listed: ReadonlySet<string>,
  entry: (at: string) => unknown,
): unknown {
  if (!isObject(map)) return map
  const placed = Object.entries(map).map(([name, node]) => ({ name, node, at: `${holder}/${escapePointer(name)}` }))
  return fromEntries(
    placed
      .filter(({ at }) => listed.has(at) || !entries.has(at))
      .map(({ name, node, at }): [string, unknown] => [name, entries.has(at) ? entry(at) : node]),
  )
}

const fromEntries = (entries: Array<[string, unknown]>): { [name: string]: unknown } => Object.fromEntries(entries)

const pointerTo = (...parts: string[]): string => `#/${parts.map(escapePointer).join('/')}`

/** Writes a pointer into an address, where a brace or a space has no place. */
function asFragment(pointer: string): string {
  return `#${pointer.slice(1).split('/').map(encodeURIComponent).join('/')}`
}
