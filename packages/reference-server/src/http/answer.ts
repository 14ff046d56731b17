import { type FailureCode, failureCodes } from '@crmcom-webapi/server-routes'
import { Failure, failure, type Hints } from '../domain/failure.js'

/** How failures travel: with HTTP 200, as observed, or with the status that fits them. */
export type FailureStatus = 'ok' | 'mapped'

/** The envelope of a call that went well. */
export function success(data: unknown) {
  return { data, status: { code: 'OK', description: '', message: '' } }
}

/** Puts a body into a response. Headers are given here and not added later, which costs runtimes a copy. */
export function respond(body: unknown, status = 200, headers: { readonly [name: string]: string } = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } })
}

/** Puts a failure into a response. A fault of the server's own is always a 5XX; other failures travel as told. */
export function respondFailure(failed: Failure, style: FailureStatus): Response {
  const mapped = statusOf(failed.code)
  const { code, description, message, hints } = failed
  const body = { data: {}, status: { code, description, message } }
  return respond(body, style === 'mapped' || mapped >= 500 ? mapped : 200, headersOf(hints))
}

function headersOf({ allow, retryAfterSeconds }: Hints): { [name: string]: string } {
  return {
    ...(allow && { allow: allow.join(', ') }),
    ...(retryAfterSeconds !== undefined && { 'retry-after': String(retryAfterSeconds) }),
  }
}

/**
 * Makes a failure of what was thrown. Anything but a failure is a fault of the server's own, of which the
 * caller only learns that there was one.
 */
export function asFailure(thrown: unknown, onFault: (error: unknown) => void): Failure {
  if (thrown instanceof Failure) return thrown
  onFault(thrown)
  return failure('SYSTEM', 'UNEXPECTED', 'The server met an unexpected fault')
}

const statuses: ReadonlyMap<FailureCode, number> = new Map(failureCodes.map(({ code, http }) => [code, http]))

function statusOf(code: FailureCode): number {
  return statuses.get(code) ?? 500
}
