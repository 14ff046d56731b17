import type { OpenApiDocument } from '@crmcom-webapi/contract'
import { listCatalogue } from '../catalogue.ts'
import { leanExamples } from '../examples.ts'
import { listObjectForms, type ObjectForms } from '../object-page.ts'
import { listOperationForms, type OperationForms } from '../operation-page.ts'
import { pack } from '../packed.ts'
import { type MenuEntry, menuEntries } from './menu.ts'

/** What is made of the contract for the site, once for the whole build. */
export interface SiteContents {
  operations: readonly OperationForms[]
  objects: readonly ObjectForms[]
  /** The page of an operation or an object by the path of its source, such as `reference/showUser.md`. */
  pageAt(path: string): MadePage | undefined
}

/** A page that is made from the contract. */
export interface MadePage {
  page: object
  title: string
  description: string
  /** The group of the sidebar that it stands in, and what else is there. */
  group?: { title: string; entries: MenuEntry[] }
}

export function readContents(bundle: OpenApiDocument): SiteContents {
  const operations = listOperationForms(bundle)
  const objects = listObjectForms(bundle)
  const pages = new Map<string, MadePage>()
  const groups = Object.entries(menuEntries(listCatalogue(bundle))).map(([title, entries]) => ({ title, entries }))
  for (const { page } of operations) {
    const description = `${page.method} ${page.path}. ${page.description[0] ?? ''}`
    const group = groups.find(({ entries }) => entries.some(({ operationId }) => operationId === page.operationId))
    const lean = {
      ...page,
      requestExamples: leanExamples(page.requestExamples),
      answerExamples: leanExamples(page.answerExamples),
    }
    pages.set(`reference/${page.operationId}.md`, {
      page: pack(lean),
      title: page.title,
      description,
      ...(group ? { group } : {}),
    })
  }
  for (const { page } of objects) {
    const description = page.body.description[0] ?? `${page.title}, a shared object.`
    pages.set(`reference/objects/${page.name}.md`, { page: pack(page), title: page.title, description })
  }
  return { operations, objects, pageAt: (path) => pages.get(path) }
}
