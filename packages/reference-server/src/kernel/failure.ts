import type { FailureCode } from '@crmcom-webapi/server-routes'

/** What a caller can go by besides the words. */
export interface Hints {
  /** The HTTP methods a path takes. */
  allow?: readonly string[]
  /** When to come back. */
  retryAfterSeconds?: number
}

/**
 * A call that failed for a reason the caller should know. The words are for people; they never repeat
 * a secret the caller sent.
 */
export class Failure extends Error {
  override readonly name = 'Failure'

  constructor(
    readonly code: FailureCode,
    message: string,
    /** Details, such as what is wrong with which field. */
    readonly description = '',
    readonly hints: Hints = {},
  ) {
    super(message)
  }
}

type Area = FailureCode extends infer C ? (C extends `COM.CRM.EXCEPTION.${infer A}.${string}` ? A : never) : never
type Words<A extends Area> = FailureCode extends infer C
  ? C extends `COM.CRM.EXCEPTION.${A}.${infer W}EXCEPTION`
    ? W
    : never
  : never

/** A code from its two parts that differ, `failureCode('REQUEST', 'MALFORMEDJSON')`. */
export const failureCode = <A extends Area>(area: A, words: Words<A>): FailureCode =>
  `COM.CRM.EXCEPTION.${area}.${words}EXCEPTION` as FailureCode

/** Makes a failure from the two parts of its code that differ, `failure('REQUEST', 'MALFORMEDJSON', …)`. */
export function failure<A extends Area>(
  area: A,
  words: Words<A>,
  message: string,
  description?: string,
  hints?: Hints,
): Failure {
  return new Failure(failureCode(area, words), message, description, hints)
}

/** The failure of a request in which what is sent does not go together. @param description What is wrong, and where. */
export const invalidRequest = (description: string): Failure =>
  failure('REQUEST', 'INVALIDPARAMETERS', 'The request is not valid', description)
