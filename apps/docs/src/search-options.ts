import type { Options, Query, SearchOptions } from 'minisearch'
import { otherWords, readQuery } from './search-synonyms.ts'

/** One entry of the index: a page, a section of a guide, a field or a failure code. */
export interface SearchEntry {
  /** Address of the page with its anchor. */
  id: string
  title: string
  /** Titles above it, from the top. */
  titles: string[]
  text: string
}

/**
 * How texts are cut into words: a name with underscores or dots is a word, and so is each of its parts. Uses nothing
 * from outside, since VitePress hands it to the browser as text.
 */
export function cutIntoWords(text: string): string[] {
  const words = text.split(/[^\p{L}\p{N}_.]+/u).map((word) => word.replace(/^\.+|\.+$/g, ''))
  return words
    .flatMap((word) => (/[_.]/.test(word) ? [word, ...word.split(/[_.]+/)] : word))
    .filter((word) => word !== '')
}

/**
 * How much more an entry weighs than others: a guide, a call and a shared object as a whole more than one of their fields,
 * of which there are many that read alike, and a decision less than anything.
 */
function weightOf(id: string): number {
  const isWhole = !id.includes('#')
  if (id.includes('/decisions/')) return 0.2
  if (id.includes('/guides/')) return 1.4
  if (id.includes('/reference/failures#')) return 1
  if (id.includes('/reference/objects/')) return isWhole ? 1.2 : 0.6
  return isWhole ? 1.6 : 0.6
}

const searchOptions: SearchOptions = {
  prefix: true,
  fuzzy: (term) => (term.length > 5 ? 0.2 : false),
  weights: { prefix: 0.375, fuzzy: 0.2 },
  boost: { title: 6, titles: 1.5, text: 1 },
  boostDocument: weightOf,
}

/**
 * What VitePress keeps of each entry. It makes no index: that would be loaded, and is many times the texts, of which the browser
 * makes one in a moment.
 */
export const keptOptions: Options<SearchEntry> = {
  fields: [],
  storeFields: ['title', 'titles', 'text'],
  tokenize: cutIntoWords,
}

/** Reads the entries that VitePress has kept. */
export function readEntries(kept: string): SearchEntry[] {
  const { documentIds, storedFields } = JSON.parse(kept) as {
    documentIds: { [key: string]: string }
    storedFields: { [key: string]: Omit<SearchEntry, 'id'> }
  }
  return Object.entries(documentIds).flatMap(([key, id]) => {
    const fields = storedFields[key]
    return fields ? [{ id, ...fields }] : []
  })
}

/**
 * What to look for: what is called as was typed first, then what has all of it, then what has some of it or what others
 * call the same. Words that stand in every other sentence are not looked for, unless there is nothing else.
 */
export function queryOf(typed: string): Query {
  const read = readQuery(typed)
  const words = read.split(/\s+/).filter((word) => !filling.has(word.toLowerCase()))
  const text = words.length > 0 ? words.join(' ') : read
  const others = otherWords(typed).map((other) => ({
    queries: [other],
    combineWith: 'AND' as const,
    fuzzy: false as const,
    boostDocument: (id: string) => 0.4 * weightOf(id),
  }))
  const isNamedSo = (fields?: Record<string, unknown>) => String(fields?.['title']).toLowerCase() === read.toLowerCase()
  const all = {
    queries: [text],
    combineWith: 'AND' as const,
    boostDocument: (id: string, _term: string, fields?: Record<string, unknown>) =>
      (isNamedSo(fields) ? 6 : 2) * weightOf(id),
  }
  return { combineWith: 'OR', queries: [all, text, ...others] }
}

const filling = new Set(
  'a an and are as at by can do does for from get how i in into is it my of on or the there to what when where which with'.split(
    ' ',
  ),
)

/** The piece of a text around the first word that was found, cut at words, with that word apart. */
export function matchIn(
  text: string,
  terms: readonly string[],
): { before: string; match: string; after: string } | undefined {
  const lower = text.toLowerCase()
  const places = terms
    .map((term) => [lower.indexOf(term.toLowerCase()), term.length] as const)
    .filter(([at]) => at >= 0)
  const [at, length] = places.sort((one, other) => one[0] - other[0])[0] ?? []
  if (at === undefined || length === undefined) return undefined
  const start = at > 60 ? text.indexOf(' ', at - 60) + 1 : 0
  const end = text.length > at + length + 90 ? text.lastIndexOf(' ', at + length + 90) : text.length
  return {
    before: (start > 0 ? '… ' : '') + text.slice(Math.min(start, at), at),
    match: text.slice(at, at + length),
    after: text.slice(at + length, Math.max(end, at + length)) + (end < text.length ? ' …' : ''),
  }
}

/** How entries are found. */
export const indexOptions: Options<SearchEntry> = {
  fields: ['title', 'titles', 'text'],
  storeFields: ['title', 'titles', 'text'],
  tokenize: cutIntoWords,
  searchOptions,
}

/** What an entry is, in a word or two. */
export function kindOf({ id, titles }: Pick<SearchEntry, 'id' | 'titles'>): string {
  if (id.includes('/decisions/')) return 'Decision'
  if (id.includes('/guides/')) return 'Guide'
  if (id.includes('/reference/failures#')) return 'Failure code'
  if (id.includes('/reference/known-methods#')) return 'Known method'
  if (/#answer\b/.test(id)) return 'Field of an answer'
  if (/#request\b/.test(id)) return 'Field of a request'
  if (/#parameters\b/.test(id)) return 'Query parameter'
  if (id.includes('/reference/objects/')) return id.includes('#') ? 'Field' : 'Object'
  if (!id.includes('/reference/') || titles.length === 0) return id.includes('/reference/') ? 'Call' : 'Page'
  return 'Field'
}
