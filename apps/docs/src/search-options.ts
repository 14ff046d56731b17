import type { Options, SearchOptions } from 'minisearch'

/** One entry of the index: a page, a section of a guide, a field or a failure code. */
export interface SearchEntry {
  /** Address of the page with its anchor. */
  id: string
  title: string
  /** Titles above it, from the top. */
  titles: string[]
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
 * How much more an entry weighs than others: a call and a shared object as a whole more than one of their fields,
 * and a decision less than anything.
 */
function weightOf(id: string): number {
  const isWhole = !id.includes('#')
  if (id.includes('/decisions/')) return 0.3
  if (id.includes('/reference/objects/')) return isWhole ? 1.4 : 1.2
  if (id.includes('/guides/')) return 1.2
  return isWhole ? 1.6 : 1
}

const searchOptions: SearchOptions = {
  prefix: true,
  fuzzy: (term) => (term.length > 5 ? 0.2 : false),
  boost: { title: 6, titles: 1.5, text: 1 },
  boostDocument: weightOf,
}

/** How the index of VitePress is read. */
export const indexOptions: Options<SearchEntry> = {
  fields: ['title', 'titles', 'text'],
  storeFields: ['title', 'titles'],
  tokenize: cutIntoWords,
  searchOptions,
}

/** What an entry is, in a word or two. */
export function kindOf({ id, titles }: SearchEntry): string {
  if (id.includes('/decisions/')) return 'Decision'
  if (id.includes('/guides/')) return 'Guide'
  if (id.includes('/reference/failures#')) return 'Failure code'
  if (id.includes('/reference/objects/')) return id.includes('#') ? 'Field' : 'Object'
  if (!id.includes('/reference/') || titles.length === 0) return id.includes('/reference/') ? 'Call' : 'Page'
  return 'Field'
}
