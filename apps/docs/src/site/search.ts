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
