import type { Planted } from '../worlds/seams.js'

/** A deliberate fault of the server, for tests to notice. The server knows nothing of it: it is put around. */
export interface Mutant extends Planted {
  name: string
  /** What is wrong, in a few words. */
  breaks: string
  /** A release in which it shows. */
  release: string
}
