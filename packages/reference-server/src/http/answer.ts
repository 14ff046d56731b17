import { type FailureCode, failureCodes } from '@crmcom-webapi/server-routes'
import type { Failure, Hints } from '../kernel/failure.js'

/** How failures travel: with HTTP 200, as observed, or with the status that fits them. */
export type FailureStatus = 'ok' | 'mapped'

/** The envelope of a call that went well. */
export interface Envelope {
  readonly data: unknown
  readonly status: { readonly [name: string]: unknown }
}

export function success(data: unknown, message = ''): Envelope {
  return { data, status: { code: 'OK', description: '', message } }
}

/** Headers of an answer. They are given when it is made and not added later, which costs runtimes a copy. */
export interface AnswerHeaders {
  readonly [name: string]: string
}

/** Puts a body into a response. */
export function respond(body: unknown, status: number, headers: AnswerHeaders): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } })
}

/** Puts a failure into a response. A fault of the server's own is always a 5XX; other failures travel as told. */
export function respondFailure(failed: Failure, style: FailureStatus, headers: AnswerHeaders): Response {
  const mapped = statusOf(failed.code)
  const { code, description, message, hints } = failed
  const body = { status: { code, description, message } }
  return respond(body, style === 'mapped' || mapped >= 500 ? mapped : 200, { ...headers, ...headersOf(hints) })
}

function headersOf({ allow, retryAfterSeconds }: Hints): AnswerHeaders {
  return {
    ...(allow && { allow: allow.join(', ') }),
    ...(retryAfterSeconds !== undefined && { 'retry-after': String(retryAfterSeconds) }),
  }
}

const statuses: ReadonlyMap<FailureCode, number> = new Map(failureCodes.map(({ code, http }) => [code, http]))

function statusOf(code: FailureCode): number {
  return statuses.get(code) ?? 500
}
