import {
  type Evidence,
  listOperations,
  newestRelease,
  type OpenApiDocument,
  project,
  type Schema,
} from '@crmcom-webapi/contract'
import { exampleValues } from './examples.ts'
import { type MarkHolder, type MarkView, viewMarks } from './marks.ts'

/** A code a failed call may answer with. */
export interface FailureCode {
  code: string
  when: string
  action: string
  http: number
  evidence: Evidence
  marks: MarkView
}

/** The catalogue of failure codes of the contract. */
export function listFailureCodes(document: OpenApiDocument): FailureCode[] {
  const status: Schema | undefined = document.components?.schemas?.['FailureStatus']
  const known = (status?.properties?.['code']?.['x-known-codes'] ?? []) as Array<FailureCode & MarkHolder>
  return known.map((entry) => {
    const { code, when, action, http, evidence } = entry
    return { code, when, action, http, evidence, marks: viewMarks(entry) }
  })
}

/** The calls whose examples are answered with a code, by code: as far as is known, and as the reference server answers. */
export function callsByCode(bundle: OpenApiDocument): Map<string, Array<{ operationId: string; title: string }>> {
  const contract = project(bundle, newestRelease(bundle))
  const calls = new Map<string, Array<{ operationId: string; title: string }>>()
  for (const { operation } of listOperations(contract)) {
    const values = exampleValues(contract, operation.responses['200']?.content?.['application/json'])
    for (const code of new Set(values.map((value) => (value as { status?: { code?: string } }).status?.code))) {
      if (code === undefined || code === 'OK') continue
      const { operationId, summary: title = operationId } = operation
      calls.set(code, [...(calls.get(code) ?? []), { operationId, title }])
    }
  }
  return calls
}
