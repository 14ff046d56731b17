/** What is wrong at one place of a seed. */
export interface SeedProblem {
  /** JSON pointer into the seed, such as `/records/user/0/units/1`. */
  at: string
  problem: string
}

/** Thrown when a seed cannot be loaded. Nothing of it was. No value of the seed is told. */
export class SeedError extends Error {
  override readonly name = 'SeedError'

  constructor(readonly problems: readonly SeedProblem[]) {
    const [first, ...others] = problems
    const more = others.length > 0 ? `, and ${others.length} more` : ''
    super(`the seed is not valid: ${first?.at || '/'}: ${first?.problem}${more}`)
  }
}
