import {
  type Kind,
  MemoryStore,
  type Query,
  type Reader,
  type Records,
  rerun,
  type Store,
  type Transaction,
} from '@crmcom-webapi/reference-server'
import { around } from '../../src/worlds/seams.js'

/** The records of a store, each call in a transaction of its own. */
export function recordsOf(store: Store) {
  return {
    get: <K extends Kind>(kind: K, organisation: string, id: string): Promise<Records[K] | undefined> =>
      store.read(async (reader) => (await reader.get(kind, organisation, [id])).get(id)),
    find: <K extends Kind>(kind: K, query: Query<K>): Promise<readonly Records[K][]> =>
      store.read((reader) => reader.find(kind, query)),
    insert: <K extends Kind>(kind: K, record: Records[K]): Promise<void> =>
      store.transact((transaction) => transaction.insert(kind, record)),
    replace: <K extends Kind>(kind: K, record: Records[K]): Promise<void> =>
      store.transact((transaction) => transaction.replace(kind, record)),
    remove: <K extends Kind>(kind: K, record: Records[K]): Promise<void> =>
      store.transact((transaction) => transaction.remove(kind, record as never)),
  }
}

/** A store in memory in whose transactions somebody meddles. */
export abstract class MeddledStore extends MemoryStore {
  /** What transactions do otherwise than they should. */
  protected abstract meddle(within: Transaction): Partial<Transaction>

  override read<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
    return super.read((reader) => work(this.around(reader as Transaction)))
  }

  override transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return super.transact((transaction) => work(this.around(transaction)))
  }

  private around(within: Transaction): Transaction {
    return around(within, (right) => this.meddle(right))
  }
}

/** What a store throws that was told to fail. */
export class Broken extends Error {}

/** A store that counts what is written, and fails at one of the writes. */
export class FailingStore extends MeddledStore {
  writes = 0
  /** Which of the next writes fails; none when undefined. */
  failsAt: number | undefined
  /** Lets each transaction be done once for nothing before it is done. */
  again = false

  override transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    if (!this.again) return super.transact(work)
    let first = true
    const run = () =>
      super.transact(async (transaction) => {
        const done = await work(transaction)
        if (!first) return done
        first = false
        throw new Conflict()
      })
    return rerun(run, { isConflict: (error) => error instanceof Conflict, wait: async () => {} })
  }

  protected meddle(within: Transaction): Partial<Transaction> {
    const count = async () => {
      if (++this.writes === this.failsAt) throw new Broken(`write ${this.writes} fails`)
    }
    return {
      insert: (...given) => count().then(() => within.insert(...given)),
      replace: (...given) => count().then(() => within.replace(...given)),
      remove: (...given) => count().then(() => within.remove(...given)),
    }
  }
}

/** A conflict of transactions, as a driver would tell it. */
class Conflict extends Error {}

/** A store in which the first transactions that write some kinds meet a conflict at their end, and are done again. */
export class RivalledStore extends MemoryStore {
  left = 3

  constructor(private readonly kinds: readonly Kind[]) {
    super()
  }

  override transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const run = () =>
      super.transact(async (transaction) => {
        const written = new Set<Kind>()
        const note = (write: (kind: never, record: never) => Promise<void>) => (kind: Kind, record: unknown) => {
          written.add(kind)
          return write(kind as never, record as never)
        }
        const noted = around(transaction, (right) => ({
          insert: note(right.insert),
          replace: note(right.replace),
          remove: note(right.remove),
        }))
        const done = await work(noted)
        if (this.kinds.some((kind) => written.has(kind)) && this.left > 0) {
          this.left--
          throw new Conflict()
        }
        return done
      })
    return rerun(run, { isConflict: (error) => error instanceof Conflict, wait: async () => {} })
  }
}
