import { CrmTimeoutError } from './errors.js'

/** How long one call may take in all, and what may end it before. */
export interface Patience {
  readonly operationId: string
  readonly totalTimeoutMs: number
  /** When the whole call is out of time, as `performance.now()` counts. */
  readonly deadline: number
  readonly signal: AbortSignal | undefined
  /** Ends whatever the client waits for, by the reason it is given. Shared by all calls of the client. */
  readonly stops: Set<(reason: unknown) => void>
}

/**
 * Settles with the work, with the end of the time, with the caller's signal or with the closing of the client, whichever
 * comes first, even when the work never ends. Nothing is left behind: no timer, no listener.
 */
export function within<T>(
  { operationId, totalTimeoutMs, deadline, signal, stops }: Patience,
  timeoutMs: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const controller = new AbortController()
    const left = deadline - performance.now()
    const facts =
      left < timeoutMs
        ? ({ timeoutMs: totalTimeoutMs, limit: 'call' } as const)
        : ({ timeoutMs, limit: 'attempt' } as const)
    const stop = (reason: unknown) => {
      settle()
      reject(reason)
      controller.abort(reason)
    }
    const onAbort = () => stop(signal?.reason)
    const onTimeout = () => stop(new CrmTimeoutError({ operationId, ...facts }))
    const wait = Math.min(left, timeoutMs)
    const timer = wait < Infinity ? setTimeout(onTimeout, wait) : undefined
    const settle = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
      stops.delete(stop)
    }
    signal?.addEventListener('abort', onAbort)
    stops.add(stop)
    work(controller.signal).then(resolve, reject).finally(settle)
  })
}

/** Waits for a while. */
export function pause(patience: Patience, milliseconds: number): Promise<void> {
  return within(
    patience,
    Infinity,
    (signal) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, milliseconds)
        signal.addEventListener('abort', () => clearTimeout(timer))
      }),
  )
}
