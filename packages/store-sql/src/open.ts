import type { Store } from '@crmcom-webapi/reference-server'
import type { Engine } from './engine.js'
import { openPostgres } from './postgres.js'
import { createTables } from './set-up.js'
import { SqlStore } from './sql-store.js'
import { openSqlite } from './sqlite.js'
import { Statements } from './statements.js'
import { vaultOf } from './vault.js'

export interface SqlStoreOptions {
  /** The path of a file of SQLite, or `postgres://user:password@host:port/database`. */
  address: string
  /** What secrets are kept under, 32 bytes or more each: the first seals, and all open. */
  secrets: readonly Uint8Array[]
}

/** Opens a database, and makes its tables where it is empty. */
export async function openSqlStore({ address, secrets }: SqlStoreOptions): Promise<Store> {
  const vault = vaultOf(secrets)
  const engine: Engine = /^postgres(ql)?:/.test(address) ? openPostgres(address) : openSqlite(address)
  await engine.alone((run) => createTables(engine, run))
  return new SqlStore({ engine, vault, statements: new Statements(engine.words, vault) })
}
