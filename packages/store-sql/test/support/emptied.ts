import type { MemoryStore, Store } from '@crmcom-webapi/reference-server'
import type { Engine } from '../../src/engine.js'
import { tables } from '../../src/tables.js'

/** Every table that records are in. */
const names = Object.values(tables).flatMap(({ name, lookups }) => [
  name,
  ...lookups.filter(({ each }) => each).map((lookup) => lookup.table),
])

/**
 * Empties a database and puts the records of a store in memory into it. The store that is handed back is not closed by who
 * uses it, and compares secrets as they are.
 */
export async function beginWith(engine: Engine, store: Store, memory: MemoryStore): Promise<Store> {
  await engine.write(async (run) => {
    for (const name of names) await run({ sql: `delete from "${name}"`, parameters: [] })
  })
  await store.transact(async (within) => {
    for (const [kind, records] of Object.entries(memory.image().list()))
      for (const record of records) await within.insert(kind as never, record as never)
  })
  return { read: (work) => store.read(work), transact: (work) => store.transact(work), close: async () => {} }
}

/** The rows of all tables. */
export const rowsOf = (engine: Engine): Promise<unknown> =>
  engine.read(async (run) => {
    const rows: unknown[] = []
    for (const name of names) rows.push(await run({ sql: `select * from "${name}" order by 1, 2, 3`, parameters: [] }))
    return rows
  })
