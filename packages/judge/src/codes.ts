import type { Evidence, Schema } from '@crmcom-webapi/contract'

/** A failure code the contract knows of. */
export interface KnownCode {
  code: string
  when?: string
  /** The HTTP status it comes with where failures are mapped to statuses. */
  http?: number
  evidence?: Evidence
}

/** The failure codes that a schema lists. */
export function knownCodes(schema: Schema): KnownCode[] {
  const listed = schema['x-known-codes']
  return Array.isArray(listed) ? (listed as KnownCode[]) : []
}
