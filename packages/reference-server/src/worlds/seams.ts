import type { Snapshot } from '../control/snapshot.js'
import type { ServedOperation } from '../http/served-operation.js'
import type { World } from '../kernel/world.js'
import type { Store, Transaction } from '../store/store.js'
import type { Visit, Worlds } from './worlds.js'

/** Changes what calls meet of the records of a world, in each transaction. */
export type Change = (within: Transaction) => Partial<Transaction>

export type Fetch = (request: Request) => Promise<Response>

/** Where something is put around a server. What is left out stays as it is. */
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

/** What is put around a server that knows nothing of it. */
export interface Planted {
  /** Makes it anew; what it remembers belongs to one world. */
  plant(): Seams
}

/** Changes the records that all calls meet. */
export function withRecords(store: Store, change: Change): Store {
  const { sealing, isShared = false } = store
  return {
    ...(sealing === undefined ? {} : { sealing }),
    isShared,
    read: (work) => store.read((reader) => work(around(reader as Transaction, change))),
    transact: (work) => store.transact((transaction) => work(around(transaction, change))),
    close: () => store.close(),
  }
}

/** A transaction in which some of what it does is changed. */
export function around(within: Transaction, change: Change): Transaction {
  const bound: Transaction = {
    get: (...given) => within.get(...given),
    find: (...given) => within.find(...given),
    insert: (...given) => within.insert(...given),
    replace: (...given) => within.replace(...given),
    remove: (...given) => within.remove(...given),
    attempt: (work) => within.attempt(work),
  }
  return { ...bound, ...change(bound) }
}
