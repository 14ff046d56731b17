import type { StoreFigures } from '@crmcom-webapi/reference-server'
import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import Database from 'libsql'
import type { Answer, AnyTables, Engine, Row, Run, Statement } from './engine.js'

/** So many transactions may read at one time, each on what was there when it began. */
const readers = 4

/**
 * Opens a file of SQLite. Every statement is done at once on the thread that asks; what writes is done one after the
 * other, and what reads does not wait for it.
 */
export function openSqlite(path: string): Engine {
  const writer = new Connection(path)
  const pool = new Pool(() => new Connection(path, 'reads only'), readers)
  const turns = new Turns()
  const write = <T>(work: (run: Run) => Promise<T>) => turns.take(() => inTransaction(writer, 'begin immediate', work))
  return {
    name: 'sqlite',
    words: new Kysely<AnyTables>({
      dialect: {
        createAdapter: () => new SqliteAdapter(),
        createDriver: () => new DummyDriver(),
        createIntrospector: (db) => new SqliteIntrospector(db),
        createQueryCompiler: () => new SqliteQueryCompiler(),
      },
    }),
    read: (work) => pool.with((connection) => inTransaction(connection, 'begin', work)),
    write,
    // Nobody else writes after `begin immediate`.
    alone: write,
    isConflict: (error) => String((error as { code?: unknown } | null)?.code).startsWith('SQLITE_BUSY'),
    // Only another process keeps this one waiting, and not for long.
    reruns: { runs: 500, wait: () => new Promise((resolve) => setTimeout(resolve, 1 + Math.random() * 20)) },
    connections: () => pool.figures,
    close: async () => {
      await pool.close()
      await turns.take(async () => writer.close())
    },
  }
}

async function inTransaction<T>(connection: Connection, begin: string, work: (run: Run) => Promise<T>): Promise<T> {
  connection.run({ sql: begin, parameters: [] })
  try {
    const done = await work(async (statement) => connection.run(statement))
    connection.run({ sql: 'commit', parameters: [] })
    return done
  } catch (error) {
    // Some errors, such as a full disk, end the transaction by themselves.
    if (connection.isInTransaction) connection.run({ sql: 'rollback', parameters: [] })
    throw error
  }
}

class Connection {
  private readonly database: Database.Database
  private readonly prepared = new Map<string, Database.Statement>()

  constructor(
    path: string,
    private readonly mode?: 'reads only',
  ) {
    this.database = opened(path)
    // Others are waited for by running the work again, not on the thread.
    this.database.pragma('busy_timeout = 0')
    this.database.pragma('journal_mode = WAL')
    // Weaker settings lose what was acknowledged when the power goes.
    this.database.pragma('synchronous = FULL')
    if (mode === 'reads only') this.database.pragma('query_only = ON')
  }

  get isInTransaction(): boolean {
    return this.database.inTransaction
  }

  run({ sql, parameters }: Statement): Answer {
    const statement = this.prepared.get(sql) ?? this.database.prepare(sql)
    this.prepared.set(sql, statement)
    if (statement.reader) return { rows: statement.all(...parameters) as Row[], changed: 0 }
    return { rows: [], changed: statement.run(...parameters).changes }
  }

  close(): void {
    // The last one to close a file leaves nothing beside it, as far as nobody else has it open.
    if (this.mode === undefined) this.run({ sql: 'pragma wal_checkpoint(truncate)', parameters: [] })
    this.prepared.clear()
    this.database.close()
  }
}

/** Opens a file. What goes wrong there has no code of its own. */
function opened(path: string): Database.Database {
  try {
    return new Database(path)
  } catch (error) {
    throw Object.assign(new Error(`the file ${path} cannot be opened`, { cause: error }), { code: 'SQLITE_CANTOPEN' })
  }
}

/** Lets work be done one piece after the other. */
class Turns {
  private last: Promise<unknown> = Promise.resolve()

  take<T>(work: () => Promise<T>): Promise<T> {
    const own = this.last.then(work, work)
    this.last = own.catch(() => {})
    return own
  }
}

/** Connections, made when they are first wanted. */
class Pool {
  private readonly idle: Connection[] = []
  private readonly waiting: ((connection: Connection) => void)[] = []
  private made = 0

  constructor(
    private readonly make: () => Connection,
    private readonly most: number,
  ) {}

  get figures(): StoreFigures['connections'] {
    return { open: this.made, idle: this.idle.length, waiting: this.waiting.length }
  }

  async with<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    const connection = this.idle.pop() ?? (await this.another())
    try {
      return await work(connection)
    } finally {
      const next = this.waiting.shift()
      if (next) next(connection)
      else this.idle.push(connection)
    }
  }

  async close(): Promise<void> {
    while (this.made > 0) {
      const connection = this.idle.pop() ?? (await new Promise<Connection>((resolve) => this.waiting.push(resolve)))
      connection.close()
      this.made--
    }
  }

  private another(): Promise<Connection> | Connection {
    if (this.made === this.most) return new Promise((resolve) => this.waiting.push(resolve))
    this.made++
    return this.make()
  }
}
