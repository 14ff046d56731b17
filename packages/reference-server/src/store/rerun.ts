import { ConflictError } from './store.js'

/** How work is run again. */
export interface Reruns {
  /** Tells a conflict, after which the work is run again, from any other error. */
  isConflict(error: unknown): boolean
  /** How often it is run at most. @default 12 */
  runs?: number
  /** Waits before the next run, told how many there were; longer and longer, and not as long as others. @default up to 2 ms, doubled each time */
  wait?(runs: number): Promise<void>
}

/**
 * Runs the whole of a transaction until it meets no conflict, for drivers of databases.
 *
 * @param run Begins a transaction, does the work in it, and ends it.
 * @throws {ConflictError} After the last run. Any other error of a run is thrown at once.
 */
export async function rerun<T>(run: () => Promise<T>, { isConflict, runs = 12, wait = backOff }: Reruns): Promise<T> {
  for (let done = 1; ; done++) {
    try {
      return await run()
    } catch (error) {
      if (!isConflict(error)) throw error
      if (done >= runs) throw new ConflictError(runs, error)
      await wait(done)
    }
  }
}

function backOff(runs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.random() * 2 ** Math.min(runs, 8)))
}
