import type { OpenApiDocument } from '@crmcom-webapi/contract'
import type { MarkView } from './marks.ts'
import { listOperationPages, type OperationPage } from './operation-page.ts'
import { paragraphs } from './words.ts'

export interface CatalogueEntry {
  operationId: string
  title: string
  method: string
  path: string
  marks: MarkView
}

export interface CatalogueGroup {
  tag: string
  title: string
  description: string[]
  entries: CatalogueEntry[]
}

/** The operations of the newest release under their tags, in the order of the contract. */
export function listCatalogue(bundle: OpenApiDocument): CatalogueGroup[] {
  const pages = listOperationPages(bundle)
  return (bundle.tags ?? [])
    .map((tag) => ({
      tag: tag.name,
      title: tagInWords(tag.name),
      description: paragraphs(tag['description'] as string | undefined),
      entries: pages.filter((page) => page.tag === tag.name).map(entryOf),
    }))
    .filter((group) => group.entries.length > 0)
}

export function tagInWords(tag: string): string {
  const words = tag.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function entryOf({ operationId, title, method, path, marks }: OperationPage): CatalogueEntry {
  return { operationId, title, method, path, marks }
}
