import { listOperations, type OpenApiDocument, type PlacedOperation } from '@crmcom-webapi/contract'
import { type MarkView, viewMarks } from './marks.ts'
import { fullPath } from './server-url.ts'
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

/** The operations of all releases under their tags, in the order of the contract. */
export function listCatalogue(bundle: OpenApiDocument): CatalogueGroup[] {
  const operations = listOperations(bundle)
  return (bundle.tags ?? [])
    .map((tag) => ({
      tag: tag.name,
      title: tagInWords(tag.name),
      description: paragraphs(tag['description'] as string | undefined),
      entries: operations
        .filter(({ operation }) => operation.tags?.[0] === tag.name)
        .map((placed) => entryOf(bundle, placed)),
    }))
    .filter((group) => group.entries.length > 0)
}

export function tagInWords(tag: string): string {
  const words = tag.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function entryOf(bundle: OpenApiDocument, { operation, method, path }: PlacedOperation): CatalogueEntry {
  return {
    operationId: operation.operationId,
    title: operation.summary ?? operation.operationId,
    method: method.toUpperCase(),
    path: fullPath(bundle, path),
    marks: viewMarks(operation),
  }
}
