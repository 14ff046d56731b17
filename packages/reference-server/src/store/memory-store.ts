import type { IndexName, Kind, Records } from '../records/index.js'
import { MemoryTables } from './memory-tables.js'
import { DuplicateError, type Query, type Reader, type Store, scopeOf, type Transaction } from './store.js'
import { StoreImage } from './store-image.js'

/** Keeps everything in this process; gone when it ends. One piece of work is done after the other. */
export class MemoryStore implements Store {
  private readonly tables: MemoryTables
  private last: Promise<unknown> = Promise.resolve()
  /** How many pieces of work have not ended. */
  private open = 0

  /** @param begin What the store holds at first; nothing when left out. */
  constructor(begin: StoreImage = new StoreImage(new Map(), new Map(), 0)) {
    this.tables = new MemoryTables(begin)
  }

  read<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
    return this.inTurn(async () => {
      const reader = new MemoryReader(this.tables)
      try {
        return await work(reader)
      } finally {
        reader.end()
        this.open--
      }
    })
  }

  transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.inTurn(async () => {
      const transaction = new MemoryTransaction(this.tables)
      try {
        const done = await work(transaction)
        transaction.keep()
        return done
      } catch (error) {
        this.tables.undo(0)
        throw error
      } finally {
        transaction.end()
        this.tables.forget()
        this.open--
      }
    })
  }

  async countEndingAfter<K extends Kind>(kind: K, index: IndexName<K>, instant: number): Promise<number> {
    return this.tables.countEndingAfter(kind, index, instant)
  }

  image(): StoreImage {
    return this.tables.image()
  }

  begin(image: StoreImage): Store {
    return new MemoryStore(image)
  }

  async close(): Promise<void> {}

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const own = this.open++ === 0 ? work() : this.last.then(work, work)
    this.last = own
    return own
  }
}

class MemoryReader implements Reader {
  private ended = false

  constructor(protected readonly tables: MemoryTables) {}

  async get<K extends Kind>(kind: K, organisation: string, ids: readonly string[]): Promise<Map<string, Records[K]>> {
    this.check()
    const found = new Map<string, Records[K]>()
    for (const id of ids) {
      const value = this.tables.get(kind, organisation, id)
      if (value !== undefined) found.set(id, value)
    }
    return found
  }

  async find<K extends Kind>(kind: K, query: Query<K>): Promise<Records[K][]> {
    this.check()
    return this.tables.find(kind, query)
  }

  end(): void {
    this.ended = true
  }

  protected check(): void {
    if (this.ended) throw new Error('the work of this transaction has ended')
  }
}

class MemoryTransaction extends MemoryReader implements Transaction {
  /** What the transaction has to end with. */
  private refused: DuplicateError | undefined

  async insert<K extends Kind>(kind: K, record: Records[K]): Promise<void> {
    this.write(() => this.tables.insert(kind, record))
  }

  async replace<K extends Kind>(kind: K, record: Records[K]): Promise<void> {
    this.write(() => this.tables.replace(kind, record))
  }

  async remove<K extends Kind>(kind: K, record: { id: string; organisation?: string }): Promise<void> {
    this.write(() => this.tables.remove(kind, scopeOf(kind, record), record.id))
  }

  async attempt<T>(work: () => Promise<T>): Promise<T> {
    this.check()
    const before = this.tables.written
    try {
      const done = await work()
      this.keep()
      return done
    } catch (error) {
      this.tables.undo(before)
      this.refused = undefined
      throw error
    }
  }

  /** @throws {DuplicateError} When a record was refused, and the work went on all the same. */
  keep(): void {
    if (this.refused) throw this.refused
  }

  protected override check(): void {
    super.check()
    this.keep()
  }

  private write(change: () => void): void {
    this.check()
    try {
      change()
    } catch (error) {
      if (error instanceof DuplicateError) this.refused = error
      throw error
    }
  }
}
