import { type Evidence, type Example, type MediaType, type OpenApiDocument, resolveRef } from '@crmcom-webapi/contract'
import { type MarkView, viewMarks } from './marks.ts'
import { paragraphs } from './words.ts'

export interface ExampleView {
  title: string
  marks: MarkView
  evidence: Evidence
  notes: string[]
  /** Absent where it comes later: see {@link leanExamples}. */
  json?: string
}

/** The examples as they travel with a page: the JSON of the first one only. */
export function leanExamples(examples: readonly ExampleView[]): ExampleView[] {
  return examples.map((example, index) => (index === 0 ? example : { ...example, json: undefined }) as ExampleView)
}

/** The examples of a body, in the order of the contract. */
export function viewExamples(document: OpenApiDocument, media: MediaType | undefined): ExampleView[] {
  return examplesOf(document, media).map(([name, example]) => ({
    title: example.summary ?? name,
    marks: viewMarks(example),
    evidence: example['x-evidence'] ?? 'assumed',
    notes: paragraphs(example['x-note']),
    json: JSON.stringify(example.value, null, 2),
  }))
}

/** The values of the examples of a body, in the order of the contract. */
export function exampleValues(document: OpenApiDocument, media: MediaType | undefined): unknown[] {
  return examplesOf(document, media).map(([, example]) => example.value)
}

/** The examples of a body by name, references followed. */
export function examplesOf(document: OpenApiDocument, media: MediaType | undefined): Array<[string, Example]> {
  return Object.entries(media?.examples ?? {}).map(([name, example]) => [
    name,
    example.$ref === undefined ? example : { ...(resolveRef(document, example.$ref) as Example), ...example },
  ])
}
