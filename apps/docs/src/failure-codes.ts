import type { Evidence, OpenApiDocument, Schema } from '@crmcom-webapi/contract'

/** A code a failed call may answer with. */
export interface FailureCode {
  code: string
  when: string
  action: string
  http: number
  evidence: Evidence
}

/** The catalogue of failure codes of the contract. */
export function listFailureCodes(document: OpenApiDocument): FailureCode[] {
  const status: Schema | undefined = document.components?.schemas?.['FailureStatus']
  return (status?.properties?.['code']?.['x-known-codes'] ?? []) as FailureCode[]
}
