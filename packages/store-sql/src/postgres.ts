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
    // Statements go out when they are asked for, and those before need not be answered first.
    pipeline: true,
  } as pg.PoolConfig)
  // Of a connection that breaks while nobody uses it nobody need hear: it is replaced.
  pool.on('error', () => {})
  const inTransaction = async <T>(begin: string, work: (run: Run) => Promise<T>): Promise<T> => {
    const client = await pool.connect()
    let broken: Error | undefined
    const breaks = (error: Error) => {
      broken = error
    }
    const end = () => {
      client.off('error', breaks)
      client.release(broken)
    }
    client.on('error', breaks)
    try {
      const begun = client.query(begin)
      // Whoever waits for it hears of it; work that ends before its first statement does not.
      begun.catch(() => {})
      const done = await work(async ({ sql, parameters }) => {
        // The first one follows at once. Where the transaction did not begin, that is what went wrong.
        const [, { rows, rowCount }] = await Promise.all([begun, client.query(sql, parameters as unknown[])])
        return { rows, changed: rowCount ?? 0 }
      })
      await begun
      await client.query('commit')
      end()
      return done
    } catch (error) {
      // Nobody waits for it: whatever comes next on the connection is done after it.
      client.query('rollback').catch(breaks).then(end)
      throw error
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
