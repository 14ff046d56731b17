import { rerun, type Store } from '@crmcom-webapi/reference-server'
import type { Engine } from './engine.js'
import { openPostgres } from './postgres.js'
import { scryptSealing } from './scrypt.js'
import { setUp } from './set-up.js'
import { type Parts, SqlStore } from './sql-store.js'
import { openSqlite } from './sqlite.js'
import { Statements } from './statements.js'
import { vaultOf } from './vault.js'

export interface SqlStoreOptions {
  /** The path of a file of SQLite, which is made where there is none, or `postgres://user:password@host:port/database`. */
  address: string
  /**
   * What secrets are kept under, 32 bytes or more each. The first seals; what the others sealed opens too, so that a
   * secret can be replaced: put the new one in front, and leave the old one in for as long as something is under it.
   */
  secrets: readonly Uint8Array[]
  /**
   * How much a hash of a password or a pass code costs: 16 MiB of memory with 14, twice as much with each one more.
   *
   * @default 14
   */
  hashCost?: number
  /** How many connections to PostgreSQL there may be at one time. @default 10 */
  connections?: number
  /** So many milliseconds a call waits for a connection to PostgreSQL before it fails. @default 10000 */
  connectTimeoutMs?: number
}

/**
 * Opens a database, makes its tables where it is empty, and brings one of an older version up to date. Several servers
 * may have one database of PostgreSQL, or one file on one machine.
 *
 * @throws {DatabaseError} When the database is of a newer version, or of something else.
 * @throws {SecretError} When it was made with a secret that is not among those given.
 */
export function openSqlStore(options: SqlStoreOptions): Promise<Store> {
  return openOn(openEngine(options), options)
}

/** Opens a store on a database. */
export async function openOn(
  engine: Engine,
  { secrets, hashCost }: Pick<SqlStoreOptions, 'secrets' | 'hashCost'>,
): Promise<Store> {
  const sealing = scryptSealing(hashCost)
  const vault = vaultOf(secrets)
  const parts: Parts = { engine, vault, statements: new Statements(engine.words, vault) }
  try {
    await rerun(() => engine.alone((run) => setUp(parts, run)), {
      ...engine.reruns,
      isConflict: engine.isConflict,
    })
  } catch (error) {
    await engine.close()
    throw error
  }
  return new SqlStore(parts, sealing)
}

/** The database of an address. */
export function openEngine(options: Omit<SqlStoreOptions, 'secrets' | 'hashCost'>): Engine {
  return /^postgres(ql)?:/.test(options.address) ? openPostgres(options) : openSqlite(options.address)
}
