import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import pg from 'pg'
import type { AnyTables, Engine, Run } from './engine.js'

/** Among all that lock something in a database, those who set up the tables of this server. */
const setUpLock = 0x43524d43

/** Work that met so many conflicts is done while nobody else writes, so that it comes to an end. */
const patience = 3

/** The table that those who write lock together, and one alone who met too many conflicts. It has no rows. */
export const turns = 'crmcom_webapi_turns'

/** The type of whole numbers of 64 bits, which come as text unless it is said otherwise. */
const int8 = 20
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === int8 ? Number : pg.types.getTypeParser(oid, format as never),
}

const conflicts = new Set([
  // A transaction that came between, or two that waited for each other.
  '40001',
  '40P01',
  // A unique value that was not taken as far as this transaction sees.
  '23505',
])

interface PostgresOptions {
  address: string
  connections?: number
  connectTimeoutMs?: number
}

/** Connects to PostgreSQL. Nothing is kept in a connection from one transaction to the next. */
export function openPostgres({ address, connections = 10, connectTimeoutMs = 10_000 }: PostgresOptions): Engine {
  const pool = new pg.Pool({
    connectionString: address,
    max: connections,
    connectionTimeoutMillis: connectTimeoutMs,
    application_name: 'crmcom-webapi',
    types: types as never,
  })
  // Of a connection that breaks while nobody uses it nobody need hear: it is replaced.
  pool.on('error', () => {})
  const inTransaction = async <T>(begin: string, work: (run: Run) => Promise<T>): Promise<T> => {
    const client = await pool.connect()
    let broken: Error | undefined
    const breaks = (error: Error) => {
      broken = error
    }
    client.on('error', breaks)
    try {
      await client.query(begin)
      // A connection does one thing after the other, and the work may ask for several at once.
      let last: Promise<unknown> = Promise.resolve()
      const done = await work(({ sql, parameters }) => {
        const own = last.then(() => client.query(sql, parameters as unknown[]))
        last = own.catch(() => {})
        return own.then(({ rows, rowCount }) => ({ rows, changed: rowCount ?? 0 }))
      })
      await client.query('commit')
      return done
    } catch (error) {
      await client.query('rollback').catch(breaks)
      throw error
    } finally {
      client.off('error', breaks)
      client.release(broken)
    }
  }
  return {
    name: 'postgres',
    words: new Kysely<AnyTables>({
      dialect: {
        createAdapter: () => new PostgresAdapter(),
        createDriver: () => new DummyDriver(),
        createIntrospector: (db) => new PostgresIntrospector(db),
        createQueryCompiler: () => new PostgresQueryCompiler(),
      },
    }),
    read: (work) => inTransaction('begin isolation level repeatable read, read only', work),
    // Locked before the first look: what a transaction sees is what was there at that moment.
    write: (work, before = 0) =>
      inTransaction(
        `begin isolation level serializable; lock table ${turns} in ${before < patience ? 'row exclusive' : 'exclusive'} mode`,
        work,
      ),
    // At the weakest level, so that what is read once the lock is had is what those before have left.
    alone: (work) =>
      inTransaction('begin isolation level read committed', async (run) => {
        await run({ sql: 'select pg_advisory_xact_lock($1)', parameters: [setUpLock] })
        return work(run)
      }),
    isConflict: (error) => conflicts.has(String((error as { code?: unknown } | null)?.code)),
    reruns: {},
    connections: () => ({ open: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    close: () => pool.end(),
  }
}
