import { readBundle } from '../contract.ts'
import { listFailureCodes } from '../failure-codes.ts'
import {
  failureSections,
  htmlSections,
  objectSections,
  operationSections,
  type SearchSection,
} from '../search-sections.ts'
import type { SiteContents } from './contents.ts'

/**
 * What the search knows of one page. Pages made from the contract have no text of their own for it to read.
 *
 * @param path Path of the source of the page.
 * @param html The page as rendered.
 */
export function searchSections(contents: SiteContents, path: string, html: string): SearchSection[] {
  const operation = contents.operations.find(({ page }) => path === `reference/${page.operationId}.md`)
  if (operation) return operationSections(operation.page, operation.forms.views)
  const object = contents.objects.find(({ page }) => path === `reference/objects/${page.name}.md`)
  if (object) return objectSections(object.page)
  if (path === 'reference/failures.md') return failureSections('Failure codes', listFailureCodes(readBundle()))
  return htmlSections(html)
}

/**
 * How texts are cut into words, for MiniSearch: a name with underscores or dots is a word, and so is each of its
 * parts. Travels to the browser as text, so it uses nothing from outside.
 */
export function cutIntoWords(text: string): string[] {
  const words = text.split(/[^\p{L}\p{N}_.]+/u).map((word) => word.replace(/^\.+|\.+$/g, ''))
  return words
    .flatMap((word) => (/[_.]/.test(word) ? [word, ...word.split(/[_.]+/)] : word))
    .filter((word) => word !== '')
}

/**
 * How much more a page weighs than others, for MiniSearch: a call and a shared object as a whole more than one of
 * their fields, and a decision less than anything. Travels to the browser as text.
 */
export function weightOf(id: string): number {
  const path = id.split('#')[0] ?? ''
  const isWhole = !id.includes('#')
  if (path.includes('/decisions/')) return 0.3
  if (path.includes('/reference/objects/')) return isWhole ? 1.4 : 1.2
  if (path.includes('/guides/')) return 1.2
  return isWhole ? 1.6 : 1
}
