import type { Evidence, OpenApiDocument, Schema } from '@crmcom-webapi/contract'
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
