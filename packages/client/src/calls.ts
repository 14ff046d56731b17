import type { WithResponse } from './call.js'
import { type Answer, openEnvelope, parse } from './envelope.js'
import { CrmSessionError } from './errors.js'
import type { Observer } from './observe.js'
import type { Operation } from './operations.js'
import { type Patience, pause, within } from './patience.js'
import { collectSecrets, createRedact, type Redact } from './redact.js'
import { retryDelay } from './retry.js'
import { type Fetch, type Message, send, writeRequest } from './transport.js'

/** What all calls of a client have in common. */
export interface CallParts {
  readonly root: string
  readonly fetch: Fetch
  readonly timeoutMs: number
  readonly totalTimeoutMs: number
  readonly retries: number
  readonly random: () => number
  readonly observers: readonly Observer[]
  readonly release: string
  readonly warn: (message: string) => void
  readonly secrets: readonly string[]
}

/** One call under way: an operation, and all that is done until it succeeds or fails. */
export interface CallState extends Patience {
  readonly number: number
  attempts: number
}

/** Makes the calls of one client. */
export interface Calls {
  /**
   * Begins a call.
   *
   * @throws {CrmSessionError} When the client is closed.
   * @throws The reason of the signal when it has aborted already.
   */
  begin(operationId: string, signal?: AbortSignal): CallState
  /** Performs an operation: one attempt, and more where it is safe to repeat and the failure may pass. */
  perform(call: CallState, operation: Operation, message: Message): Promise<WithResponse<unknown>>
  /** Ends every call under way, and refuses those to come. */
  close(): void
}

const tokensInHand = 8

export function makeCalls(parts: CallParts): Calls {
  const { root, fetch, timeoutMs, totalTimeoutMs, retries, random, observers, release, warn, secrets } = parts
  const stops = new Set<(reason: unknown) => void>()
  let count = 0
  /** The tokens used last: a server may speak of an earlier one. */
  let tokens: readonly string[] = []
  let closed: CrmSessionError | undefined

  async function attempt(call: CallState, operation: Operation, message: Message): Promise<WithResponse<unknown>> {
    const { input, token } = message
    tokens = [...new Set([token ?? '', ...tokens])].slice(0, tokensInHand)
    let answer: Answer | undefined
    let made: Redact | undefined
    const redact: Redact = (text, isId) => {
      made ??= createRedact([...secrets, ...tokens, ...collectSecrets([input, parse(answer?.text ?? '')])])
      return made(text, isId)
    }
    call.attempts++
    const watches = observers.map((observer) => observer({ call, operation, message, release, redact, warn }))
    try {
      answer = await within(call, timeoutMs, async (signal) => {
        const request = writeRequest(root, operation, message, signal)
        for (const watch of watches) watch.sent?.(request)
        return send(fetch, request, operation.id, redact)
      })
      // What came is to be kept out of words from now on, too.
      made = undefined
      const data = openEnvelope(answer, operation, redact)
      for (const watch of watches) watch.ended?.(answer)
      return { data, requestId: answer.requestId, response: answer.response }
    } catch (error) {
      const isAbort = error === call.signal?.reason || error === closed
      for (const watch of watches) watch.ended?.(answer, { error, isAbort })
      throw error
    }
  }

  return {
    begin(operationId, signal) {
      if (closed) throw closed
      signal?.throwIfAborted()
      const deadline = performance.now() + totalTimeoutMs
      return { operationId, signal, totalTimeoutMs, deadline, stops, number: ++count, attempts: 0 }
    },
    async perform(call, operation, message) {
      for (let tries = 0; ; tries++) {
        try {
          return await attempt(call, operation, message)
        } catch (error) {
          const wait = operation.isSafeToRepeat && tries < retries ? retryDelay(error, tries, random) : undefined
          if (wait === undefined || performance.now() + wait >= call.deadline) throw error
          await pause(call, wait)
        }
      }
    },
    close() {
      closed = new CrmSessionError('the client is closed')
      for (const stop of stops) stop(closed)
    },
  }
}
