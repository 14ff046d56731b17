import { aFunction } from '@crmcom-webapi/release-marks/options'
import type { Answer } from './envelope.js'
import { isCrmError } from './errors.js'
import { writeExchange } from './exchange.js'
import type { Hooks, RequestEvent } from './hooks.js'
import type { Operation } from './operations.js'
import { checkOptions } from './options.js'
import type { Redact } from './redact.js'
import type { Message } from './transport.js'

/** One attempt of a call, before it is made. What it says is secret in part; `redact` makes a text fit to be shown. */
export interface Attempt {
  /** `number` counts the calls of the client, `attempts` those of the call, this one included. */
  readonly call: { readonly number: number; readonly attempts: number }
  readonly operation: Operation
  readonly message: Message
  /** The release the client was told. */
  readonly release: string
  readonly redact: Redact
  readonly warn: (message: string) => void
}

/** Watches one attempt. */
export interface Watch {
  sent?(request: Request): void
  /** `answer` is absent when none came. */
  ended?(answer: Answer | undefined, failure?: { readonly error: unknown; readonly isAbort: boolean }): void
}

/** Watches the calls of a client, attempt by attempt. It must not throw. */
export type Observer = (attempt: Attempt) => Watch

/**
 * Makes an observer of hooks, for the option `observers`. A client without one carries no code for it.
 *
 * A hook is not waited for, and one that throws costs a warning, never a call.
 *
 * @throws {CrmConfigError} When a hook is no function, or there is none of that name.
 *
 * @example
 * Count failures, and record the traffic for `crmcom-check-recording`
 *
 * ```ts
 * import { createClient, type Exchange, observe } from '@crmcom-webapi/client'
 *
 * const exchanges: Exchange[] = []
 * const failures = new Map<string, number>()
 * const crm = createClient({
 *   baseUrl: 'https://crm.example.com',
 *   credentials: { webApiKey: process.env.CRM_KEY ?? '' },
 *   observers: [
 *     observe({
 *       onResponse: ({ operationId, error }) => {
 *         if (error) failures.set(operationId, (failures.get(operationId) ?? 0) + 1)
 *       },
 *       onExchange: (exchange) => exchanges.push(exchange),
 *     }),
 *   ],
 * })
 *
 * await crm.users.show({ user_identifier: { username: 'integrator' } })
 * console.log(JSON.stringify({ exchanges }))
 * ```
 */
export function observe(hooks: Hooks): Observer {
  checkOptions('observe', hooks, { onRequest: aFunction, onResponse: aFunction, onExchange: aFunction })
  const { onRequest, onResponse, onExchange } = hooks
  return ({ call: { number, attempts }, operation: { id: operationId, method }, message, redact, warn }) => {
    // An async function, so that whatever way a hook fails ends in the same place.
    const tell = async <E>(hook: ((event: E) => unknown) | undefined, event: E) => {
      try {
        await hook?.(event)
      } catch (error) {
        warn(`a hook failed: ${redact(String(error))}`)
      }
    }
    let event: RequestEvent = { operationId, call: number, attempt: attempts, method, url: '' }
    let sent: Request | undefined
    const at = Date.now()
    const startedAt = performance.now()
    return {
      sent(request) {
        sent = request
        event = { ...event, url: redact(request.url) }
        void tell(onRequest, event)
      },
      ended(answer, failure) {
        const { httpStatus, requestId } = answer ?? {}
        const error = !failure?.isAbort && isCrmError(failure?.error) ? failure.error : undefined
        void tell(onResponse, {
          ...event,
          durationMs: performance.now() - startedAt,
          outcome: error ? error.code : failure ? 'ABORTED' : 'OK',
          httpStatus,
          requestId: requestId ?? undefined,
          error,
        })
        if (onExchange && sent && answer)
          void tell(onExchange, writeExchange(at, sent, event.url, message, answer, redact))
      },
    }
  }
}
