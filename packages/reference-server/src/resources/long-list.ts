import type { OpenWorld } from '../kernel/open-world.js'

/** How many records of a long list are shown at once, before others have their turn. */
export const pageLength = 100

/**
 * A list that nobody bounded, of more records than are shown at once. Which records it has, and what is in them, was
 * read at one moment; what they refer to is read with the page that shows it.
 */
export class LongList<V> {
  constructor(
    /** How many records it has. */
    readonly length: number,
    /** Shows the records from one on, up to {@link pageLength} of them. */
    readonly page: (world: OpenWorld, from: number) => Promise<V[]>,
  ) {}
}
