import { htmlSections, operationSections, type SearchSection } from '../search-sections.ts'
import type { SiteContents } from './contents.ts'

/**
 * What the search knows of one page. Pages made from the contract have no text of their own for it to read.
 *
 * @param path Path of the source of the page.
 * @param html The page as rendered.
 */
export function searchSections(contents: SiteContents, path: string, html: string): SearchSection[] {
  const operation = contents.operations.find(({ page }) => path === `reference/${page.operationId}.md`)
  return operation ? operationSections(operation.page) : htmlSections(html)
}
