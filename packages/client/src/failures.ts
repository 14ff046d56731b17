import type { FailureCode } from './generated/failure-codes.gen.js'
import { failureTexts } from './generated/failure-texts.gen.js'

/** What is known of a failure code. */
export interface Failure {
  readonly code: FailureCode
  /** When a call is answered with it. */
  readonly when: string
  /** What to do about it. */
  readonly action: string
  /** The HTTP status that fits it, of servers that map failures to HTTP. Most answer 200. */
  readonly http: number
  /** How well that is supported: `assumed` is ours, the others were seen. */
  readonly evidence: 'documented' | 'sample' | 'field' | 'assumed'
  /** The releases it is there from, one for each line; absent where it is in all. */
  readonly availableFrom?: readonly string[]
  /** Operations with an example of it. Others may answer it too. */
  readonly operations: readonly string[]
}

/** Every failure code that is known, as on the page of the docs. Real systems may answer others. */
export const failures: readonly Failure[] = failureTexts

/**
 * Says without network what is known of a failure code: when it comes, what to do, which operations have it.
 *
 * @param failure The code, or the error that has it.
 * @returns `undefined` when the code is not known: treat it as a refusal.
 *
 * @example
 * Say what to do about a refusal
 *
 * ```ts
 * import { isCrmError } from '@crmcom-webapi/client'
 * import { explainFailure } from '@crmcom-webapi/client/failures'
 *
 * function advice(error: unknown): string | undefined {
 *   return isCrmError(error) && error.code === 'CRM_STATUS' ? explainFailure(error)?.action : undefined
 * }
 * console.log(advice(undefined)) // undefined
 * ```
 */
export function explainFailure(failure: string | { readonly statusCode: string }): Failure | undefined {
  const code = typeof failure === 'string' ? failure : failure.statusCode
  return failures.find((known) => known.code === code)
}
