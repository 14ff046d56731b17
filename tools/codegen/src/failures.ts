import { listOperations, newestRelease, type OpenApiDocument, project, resolveRef } from '@crmcom-webapi/contract'
import { CodegenError } from './codegen-error.js'
import { header, literal } from './literal.js'

/** One failure code the contract knows of. */
interface KnownCode {
  code: string
  when: string
  action: string
  http: number
  evidence: string
  'x-available-from'?: readonly string[]
}

const at = '#/components/schemas/FailureStatus/properties/code/x-known-codes'

/** Writes the failure codes the contract knows of, with the HTTP status each maps to. */
export function emitFailureCodes(bundle: OpenApiDocument): string {
  return `${header}
/** The failure codes the contract knows of; \`http\` is the status of the answer when failures are mapped to HTTP. */
export const failureCodes = ${literal(readCodes(bundle).map(({ code, when, http }) => ({ code, when, http })))} as const

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

/** Writes all that the contract says of the failure codes it knows of, for whoever has no page at hand. */
export function emitFailureTexts(bundle: OpenApiDocument): string {
  const calls = operationsByFailure(bundle)
  const texts = readCodes(bundle).map(({ 'x-available-from': availableFrom, ...entry }) => ({
    ...entry,
    availableFrom,
    operations: calls.get(entry.code) ?? [],
  }))
  return `${header}
import type { Failure } from '../failures.js'

export const failureTexts: readonly Failure[] = ${literal(texts)}
`
}

/** The operations of the newest release that have an example of an answer with a code, by code. */
export function operationsByFailure(bundle: OpenApiDocument): Map<string, string[]> {
  const contract = project(bundle, newestRelease(bundle))
  const calls = new Map<string, string[]>()
  for (const { operation } of listOperations(contract)) {
    const examples = operation.responses['200']?.content?.['application/json']?.examples ?? {}
    const codes = Object.values(examples).map(({ $ref, value }) =>
      codeIn($ref ? resolveRef(contract, $ref) : { value }),
    )
    for (const code of new Set(codes))
      if (code !== undefined && code !== 'OK') calls.set(code, [...(calls.get(code) ?? []), operation.operationId])
  }
  return calls
}

function codeIn(example: unknown): string | undefined {
  return (example as { value?: { status?: { code?: string } } }).value?.status?.code
}

function readCodes(bundle: OpenApiDocument): KnownCode[] {
  const listed = bundle.components?.schemas?.['FailureStatus']?.properties?.['code']?.['x-known-codes']
  if (!Array.isArray(listed)) throw new CodegenError(at, 'must be a list of failure codes')
  return listed.map((entry: KnownCode, index) => {
    for (const key of ['code', 'when', 'action', 'evidence'] as const)
      if (typeof entry[key] !== 'string') throw new CodegenError(`${at}/${index}`, `"${key}" must be a text`)
    if (typeof entry.http !== 'number') throw new CodegenError(`${at}/${index}`, '"http" must be a status number')
    const { code, when, action, http, evidence, 'x-available-from': from } = entry
    return { code, when, action, http, evidence, ...(from && { 'x-available-from': from }) }
  })
}
