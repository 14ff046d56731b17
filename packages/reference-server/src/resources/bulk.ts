import { Failure } from '../kernel/failure.js'

/**
 * Does something with each element of a call. One that fails leaves the others alone, so all that can fail comes before
 * its first write.
 */
export async function inBulk<E, D>(elements: readonly E[], done: (element: E) => Promise<D>) {
  const processed: D[] = []
  const unprocessed: { element: E; error_code: string; error_description: string }[] = []
  for (const element of elements) {
    try {
      processed.push(await done(element))
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      unprocessed.push({ element, error_code: error.code, error_description: error.message })
    }
  }
  return { processed, unprocessed }
}
