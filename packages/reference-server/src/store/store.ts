import type { IndexColumns, KindOf } from '../records/define.js'
import type { Kind, Records } from '../records/index.js'
import { type IndexName, type Kinds, kinds } from '../records/index.js'
import type { StoreImage } from './store-image.js'

/** A value of a column; null where a record has none. */
export type Value = string | number | null

/** A value to find by, or several of which any fits. */
export type Wanted = Value | { readonly any: readonly Value[] }

/**
 * In which order records are found: as they were inserted, or by when they were made (`log_information.created_date`), those
 * made at one time as they were inserted; the latest made first, which is that order from its end; or by when they end,
 * which is the column an index names for that, those that end at one time as they were inserted. No two records stand in
 * one place, so pages neither overlap nor gap.
 */
export type Order = 'inserted' | 'made' | 'latest' | 'ended'

/** What is found: records whose columns have the values, a part of them from `offset` on, at most `limit`. */
export type Query<K extends Kind> = {
  [I in IndexName<K>]: Kinds[K]['indexes'][I] extends infer C extends IndexColumns
    ? {
        readonly index: I
        /** One for each column; of an index of entries, the name and the value of one. */
        readonly values: C extends { each: 'entry' } ? readonly [name: string, value: string] : ValuesOf<C['columns']>
      } & (C extends { ends: string }
        ? { readonly order: 'ended' }
        : { readonly order?: C extends { made: true } ? 'inserted' | 'made' | 'latest' : 'inserted' }) &
        (C extends { everywhere: true } ? { readonly organisation?: undefined } : { readonly organisation: string })
    : never
}[IndexName<K>] & {
  /** How many of them are left out at the front. @default 0 */
  readonly offset?: number | undefined
  /** @default all */
  readonly limit?: number | undefined
}

type ValuesOf<C extends readonly string[]> = { readonly [I in keyof C]: Wanted }

/** Reads records. What it hands out may be shared, so nobody may change it. */
export interface Reader {
  /**
   * Finds records by their ids, which are unique within a kind and an organisation. Organisations and sessions
   * are looked up before an organisation is known: theirs is the empty text.
   *
   * @returns Those there are, by their ids.
   */
  get<K extends Kind>(kind: K, organisation: string, ids: readonly string[]): Promise<ReadonlyMap<string, Records[K]>>
  /** Finds records by an index. A record that fits in several ways comes once. */
  find<K extends Kind>(kind: K, query: Query<K>): Promise<readonly Records[K][]>
}

/** Reads and changes records, until the work it was made for has ended; then it rejects. It reads what it wrote. */
export interface Transaction extends Reader {
  /**
   * Adds a record, behind all others. Rejects with {@link DuplicateError} when its id, or the values of a unique
   * index, are taken.
   */
  insert<K extends Kind>(kind: K, record: Records[K]): Promise<void>
  /**
   * Puts a record in the place of the one with its id and organisation, which keeps its place in the order.
   * Rejects with {@link DuplicateError} when the values of a unique index are taken, and with a fault when there
   * is no such record.
   */
  replace<K extends Kind>(kind: K, record: Records[K]): Promise<void>
  /** Takes a record out. Rejects with a fault when it is not there. */
  remove<K extends Kind>(kind: K, record: Pick<Records[K], 'id'> & Owner<K>): Promise<void>
  /**
   * Does a part of the work that may fail: what it wrote is undone when it rejects, and the transaction goes on.
   * After a {@link DuplicateError} outside of such a part the transaction can only end, and ends with that error.
   */
  attempt<T>(work: () => Promise<T>): Promise<T>
}

type Owner<K extends Kind> = 'organisation' extends keyof Records[K] ? { organisation: string } : unknown

/**
 * Where the server keeps its records.
 *
 * For the author of a driver:
 *
 * - **Isolation.** One transaction is one call of the API, and serializable: what comes of several at one time comes
 *   of them one after the other in some order. No update is lost, no two transactions decide on what the other
 *   changes, and what was not found is still not there when the transaction ends.
 * - **Again as a whole.** Where the database finds a conflict, and where a unique value was taken by a transaction
 *   that ended meanwhile, the work is run again from its start with a new transaction. {@link rerun} does
 *   so, a bounded number of times. Work can be run any number of times; what its runs draw at random differs.
 * - **All or nothing.** When the work rejects, nothing of it is kept, and the caller gets its very error.
 * - **Order.** Records keep the place in which they were inserted (a sequence column); `made` sorts by
 *   `log_information.created_date` first, `latest` is `made` from its end (both columns descending), `ended` by the
 *   column an index `ends` by, where null stands not at all. All are total.
 * - **Collation.** Texts are equal when they are the same code units: no case, accent, width or space at the end is
 *   ignored (`COLLATE "C"` or `BINARY`, never `NOCASE`). Ids such as `__proto__` and the empty text are ids.
 * - **Keys.** A text in an index may be as long as the API takes one, which is 512 KiB. Where an index takes less, it
 *   holds a digest of the text. Null can be found like a value, but in a unique index it takes no place.
 * - **Errors.** What is thrown besides {@link DuplicateError} and {@link ConflictError} is a fault. Texts of the
 *   records it was given are cut out of it before anybody sees it.
 *
 * `@crmcom-webapi/reference-server/store-conformance` puts a store to all of this.
 */
export interface Store {
  /** Does work that only reads, on records as they stood at one moment. It may be run again as a whole. */
  read<T>(work: (reader: Reader) => Promise<T>): Promise<T>
  /**
   * Does work in one transaction, which is kept when the work resolves. The work may be run again as a whole. It
   * neither calls the store itself nor waits for what takes long: others may be waiting for it.
   *
   * @throws {ConflictError} When the work met a conflict in each of its runs.
   */
  transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
  close(): Promise<void>
  /** How secrets that are only compared are kept in it. @default as they are */
  readonly sealing?: Sealing
  /** Counts the records in an index of ends that end after an instant, in milliseconds since 1970. One that cannot leaves it out. */
  countEndingAfter?<K extends Kind>(kind: K, index: IndexName<K>, instant: number): Promise<number>
  /** What it has to tell of itself; nothing when left out. */
  readonly figures?: StoreFigures
  /** Several servers may work on what it holds. @default one */
  readonly isShared?: boolean
  /** Puts aside what the store holds. One that cannot leaves it out, and snapshots are refused. */
  image?(): StoreImage
  /**
   * Opens another store that begins with what was put aside. One that cannot leaves it out, and resets, seeds and
   * worlds with names are refused.
   */
  begin?(image: StoreImage): Store
}

/** What a store counts, since it was opened. */
export interface StoreFigures {
  /** Transactions that met a conflict, and were run again. */
  readonly reruns: number
  /** Transactions that met a conflict in each of their runs, and failed. */
  readonly givenUp: number
  /** Connections to a database: all, those nobody uses, and how many calls wait for one. */
  readonly connections: { readonly open: number; readonly idle: number; readonly waiting: number }
}

/** Makes of a secret what can be compared with it, and from which nobody can tell it. It may take long, on purpose. */
export interface Sealing {
  /** What is kept of a secret; of one and the same secret something else each time. */
  seal(secret: string): Promise<string>
  /** Whether a secret is the one something was made of. With null it takes as long, and is not. */
  matches(given: string, sealed: string | null): Promise<boolean>
}

/** Thrown when a record with the same id, or the same values in a unique index, is there already. */
export class DuplicateError extends Error {
  override readonly name = 'DuplicateError'

  constructor(
    readonly kind: Kind,
    /** The unique index whose values are taken; absent when it is the id. */
    readonly index?: string,
  ) {
    super(`there is a ${kind} with ${index === undefined ? 'the id' : `that ${index}`} already`)
  }
}

/** Thrown when work in a transaction met a conflict in each of the runs it was given. Nothing of it was kept. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError'

  constructor(
    readonly runs: number,
    cause?: unknown,
  ) {
    super(`a transaction met a conflict in each of ${runs} runs`, { cause })
  }
}

/** The scope of a record's id: its organisation, or the empty text where a kind is common to all. */
export function scopeOf<K extends Kind>(kind: K, record: { organisation?: string } | Records[K]): string {
  const { common }: KindOf = kinds[kind]
  return common ? '' : (record as { organisation: string }).organisation
}
