import type { Reruns, StoreFigures } from '@crmcom-webapi/reference-server'
import type { Kysely } from 'kysely'

export type Cell = string | number | null
export type Row = { readonly [column: string]: Cell }

/** A database whose tables are known by their names only. */
export interface AnyTables {
  [table: string]: { [column: string]: Cell }
}

/** A statement and what it is given, in the order in which it stands there. */
export interface Statement {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

export interface Answer {
  readonly rows: readonly Row[]
  /** How many rows it wrote. */
  readonly changed: number
}

/** Runs a statement within a transaction. */
export type Run = (statement: Statement) => Promise<Answer>

/** A database, as far as SQLite and PostgreSQL differ. */
export interface Engine {
  readonly name: 'sqlite' | 'postgres'
  /** Writes statements in the words of the database; it runs none. */
  readonly words: Kysely<AnyTables>
  /** Does work that only reads, on what was there at one moment. */
  read<T>(work: (run: Run) => Promise<T>): Promise<T>
  /**
   * Does work in a serializable transaction, once; it is kept when the work resolves.
   *
   * @param before How often the work met a conflict before. Where that was often enough, no other transaction writes
   *   meanwhile.
   */
  write<T>(work: (run: Run) => Promise<T>, before?: number): Promise<T>
  /** As `write`, and no other one does so meanwhile, in whatever process. */
  alone<T>(work: (run: Run) => Promise<T>): Promise<T>
  /** Whether an error says that other transactions came between, so that the work is to be run again. */
  isConflict(error: unknown): boolean
  /** How often work is run at most, and how long is waited in between. */
  readonly reruns: Omit<Reruns, 'isConflict'>
  connections(): StoreFigures['connections']
  close(): Promise<void>
}
