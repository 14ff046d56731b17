import type { Snapshot } from '../control/control.js'
import type { ServedOperation } from '../http/served-operation.js'
import type { World } from '../kernel/world.js'
import type { Transaction } from '../store/store.js'
import type { Visit, Worlds } from '../worlds/worlds.js'

/** Changes what calls meet of the records of a world, in each transaction. */
export type Change = (within: Transaction) => Partial<Transaction>

export type Fetch = (request: Request) => Promise<Response>

/** Where a mutant is put around a server that is right. What is left out stays right. */
export interface Seams {
  /** The release the server behaves like when it is told to be one. */
  release?(told: string): string
  /** What calls meet of a world besides its records: its clock, its rules. */
  world?(world: World): World
  /** What calls meet of its records. */
  records?: Change
  /** How an operation checks and answers. It is put around once for all worlds, so it remembers nothing. */
  operation?(operation: ServedOperation): ServedOperation
  /** What goes over the wire. */
  fetch?(fetch: Fetch): Fetch
  /** The names the server goes by, when it is told some. */
  hosts?(told: readonly string[]): readonly string[] | undefined
  /** Which world a call meets, and whether it is kept. */
  visit?<T>(worlds: Worlds<T>, name: string): Visit<T>
  /** What is written down of a world. */
  snapshot?(taken: Snapshot): Snapshot
}

/** A deliberate fault of the server, for tests to notice. The server knows nothing of it: it is put around. */
export interface Mutant {
  name: string
  /** What is wrong, in a few words. */
  breaks: string
  /** A release in which it shows. */
  release: string
  /** Makes the fault anew; what it remembers belongs to one world. */
  plant(): Seams
}
