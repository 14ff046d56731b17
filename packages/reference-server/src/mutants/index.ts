import type { Mutant } from './mutant.js'

/** Every mutant the server has. */
export const mutants: readonly Mutant[] = []

/**
 * Finds a mutant by its name.
 *
 * @throws {RangeError} When there is none of that name.
 */
export function findMutant(name: string): Mutant {
  const found = mutants.find((mutant) => mutant.name === name)
  if (!found) throw new RangeError(`there is no mutant ${JSON.stringify(name)}`)
  return found
}
