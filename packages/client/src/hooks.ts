import { type AnyCrmError, CrmConfigError } from './errors.js'
import type { OperationId } from './operations.js'

/** One attempt of a call on its way out. Fit for logs: it holds no secrets. */
export interface RequestEvent {
  readonly operationId: OperationId
  /** Counts the calls of the client, sign-ins included, so that the attempts of one call are known by it. */
  readonly call: number
  /** 1 for the first attempt of a call. A retry counts on, and so does the repetition with a new session. */
  readonly attempt: number
  readonly method: 'GET' | 'POST'
  /** The whole URL, secrets in its query replaced. */
  readonly url: string
}

/** What became of one attempt of a call. Fit for logs: it holds no secrets. */
export interface ResponseEvent extends RequestEvent {
  /** From the writing of the request to the reading of the whole answer, in milliseconds. */
  readonly durationMs: number
  /** `OK`, the code of the error, or `ABORTED` when the caller or the closing of the client ended it. */
  readonly outcome: 'OK' | 'ABORTED' | AnyCrmError['code']
  /** Absent when no answer came. */
  readonly httpStatus: number | undefined
  /** What the server calls the request; absent when it does not say. */
  readonly requestId: string | undefined
  /** Why the attempt failed; absent when it did not, or was aborted. */
  readonly error: AnyCrmError | undefined
}

/** One attempt with its answer, in the form that `crmcom-check-recording` reads; secrets are replaced by `[redacted]`. */
export interface Exchange {
  /** When the request was sent, such as `2026-01-05T10:00:00.000Z`. */
  readonly at: string
  readonly request: {
    readonly method: string
    readonly url: string
    readonly headers: { readonly [name: string]: string }
    /** Absent when there was none. */
    readonly body?: unknown
  }
  readonly response: {
    readonly status: number
    readonly headers: { readonly [name: string]: string }
    /** A JSON value, or the text when it was no JSON. Absent when there was none. */
    readonly body?: unknown
  }
}

/** What is told while calls are made. */
export interface Hooks {
  /** Told before each attempt. */
  onRequest?: (event: RequestEvent) => unknown
  /** Told after each attempt, whatever became of it. */
  onResponse?: (event: ResponseEvent) => unknown
  /** Given each attempt that was answered, whole, for recordings. Names and addresses of people are no secrets in this sense and stay. */
  onExchange?: (exchange: Exchange) => unknown
}

/**
 * Makes hooks that write one line for each attempt, without secrets, to find out what the client does.
 *
 * @example
 * See every call on the console
 *
 * ```ts
 * import { createClient, debugLog, observe } from '@crmcom-webapi/client'
 *
 * const crm = createClient({
 *   baseUrl: 'https://crm.example.com',
 *   credentials: { webApiKey: process.env.CRM_KEY ?? '' },
 *   observers: [observe(debugLog((line) => console.debug(line)))],
 * })
 *
 * await crm.users.show({ user_identifier: { username: 'integrator' } })
 * ```
 */
export function debugLog(write: (line: string) => unknown): Pick<Hooks, 'onRequest' | 'onResponse'> {
  if (typeof write !== 'function') throw new CrmConfigError('debugLog takes a function that writes a line')
  return {
    onRequest: ({ call, attempt, operationId, method, url }) =>
      write(`#${call}.${attempt} ${operationId}: ${method} ${url}`),
    onResponse: ({ call, attempt, operationId, outcome, httpStatus, durationMs, requestId, error }) => {
      const status = httpStatus === undefined ? '' : `, HTTP ${httpStatus}`
      const id = requestId === undefined ? '' : `, request ${requestId}`
      const why = error ? `: ${error.message}` : ''
      return write(`#${call}.${attempt} ${operationId}: ${outcome}${status}, ${durationMs.toFixed(1)} ms${id}${why}`)
    },
  }
}
