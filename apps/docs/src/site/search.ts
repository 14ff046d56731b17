import { readBundle, readKnownMethods } from '../contract.ts'
import { listFailureCodes } from '../failure-codes.ts'
import { listKnownMethods } from '../known-methods.ts'
import {
  failureSections,
  htmlSections,
  methodSections,
  objectSections,
  operationSections,
  type SearchSection,
} from '../search-sections.ts'
import type { SiteContents } from './contents.ts'

/** Of a field so many letters are searched: its name, its values and how it is described first. */
const most = 160

/** Gives what the search knows of one page, by the path of its source and the page as rendered. */
export type PageSections = (path: string, html: string) => SearchSection[]

/**
 * Makes what the search knows of all pages. Pages made from the contract have no text of their own for it to read. A field
 * that says on several pages the same is found on the first of them, shared objects before calls.
 */
export function searchedSections(contents: SiteContents): PageSections {
  const bundle = readBundle()
  const seen = new Set<string>()
  const once = (sections: readonly SearchSection[]) =>
    sections.flatMap((section) => {
      const said = `${section.titles.at(-1)} ${section.text}`
      if (section.anchor !== '' && seen.has(said)) return []
      seen.add(said)
      return [section.anchor === '' ? section : { ...section, text: section.text.slice(0, most) }]
    })
  const made = new Map<string, SearchSection[]>([
    ...contents.objects.map(({ page }) => [`reference/objects/${page.name}.md`, once(objectSections(page))] as const),
    ...contents.operations.map(
      ({ page, forms }) => [`reference/${page.operationId}.md`, once(operationSections(page, forms.views))] as const,
    ),
    ['reference/failures.md', failureSections('Failure codes', listFailureCodes(bundle))],
    ['reference/known-methods.md', methodSections('Known methods', listKnownMethods(bundle, readKnownMethods()))],
  ])
  return (path, html) => made.get(path) ?? htmlSections(html)
}
