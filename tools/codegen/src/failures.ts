import type { OpenApiDocument } from '@crmcom-webapi/contract'
import { CodegenError } from './codegen-error.js'
import { header, literal } from './literal.js'

/** One failure code the contract knows of. */
interface KnownCode {
  code: string
  when: string
  action: string
  http: number
  evidence: string
}

const at = '#/components/schemas/FailureStatus/properties/code/x-known-codes'

/** Writes the failure codes the contract knows of, with the HTTP status each maps to. */
export function emitFailureCodes(bundle: OpenApiDocument): string {
  return `${header}
/** The failure codes the contract knows of; \`http\` is the status of the answer when failures are mapped to HTTP. */
export const failureCodes = ${literal(readCodes(bundle))} as const

/** A failure code the contract knows of. Real systems may answer others. */
export type FailureCode = (typeof failureCodes)[number]['code']
`
}

/** Writes the failure codes as a type alone, for what is to carry none of them at run time. */
export function emitFailureCodeType(bundle: OpenApiDocument): string {
  return `${header}
/** A failure code the contract knows of. Real systems may answer others. */
export type FailureCode =
${readCodes(bundle)
  .map(({ code }) => `  | ${literal(code)}\n`)
  .join('')}`
}

function readCodes(bundle: OpenApiDocument): Pick<KnownCode, 'code' | 'when' | 'http'>[] {
  const listed = bundle.components?.schemas?.['FailureStatus']?.properties?.['code']?.['x-known-codes']
  if (!Array.isArray(listed)) throw new CodegenError(at, 'must be a list of failure codes')
  return listed.map((entry: KnownCode, index) => {
    for (const key of ['code', 'when', 'action', 'evidence'] as const)
      if (typeof entry[key] !== 'string') throw new CodegenError(`${at}/${index}`, `"${key}" must be a text`)
    if (typeof entry.http !== 'number') throw new CodegenError(`${at}/${index}`, '"http" must be a status number')
    return { code: entry.code, when: entry.when, http: entry.http }
  })
}
