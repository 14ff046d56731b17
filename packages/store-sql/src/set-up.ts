import { createHash } from 'node:crypto'
import { type Kind, type Records, recordOfBefore } from '@crmcom-webapi/reference-server'
import { type ColumnDataType, type Compilable, type CreateTableBuilder, sql } from 'kysely'
import type { Engine, Run } from './engine.js'
import { turns } from './postgres.js'
import { decode } from './records.js'
import { type Parts, SqlTransaction } from './sql-store.js'
import { entryColumns } from './statements.js'
import { type Column, common, type Lookup, type Table, tables } from './tables.js'
import { type KindLayout, type Layout, layout, version } from './version.js'

/** What a database says about itself, in its one row. */
const about = { table: 'crmcom_webapi', version: 'version', layout: 'layout', proof: 'proof' } as const

/** What proves that a secret is the one a database was made with. */
const proof = { place: 'the proof', text: 'crmcom-webapi' } as const

/** Thrown when a database cannot be used as it is. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
}

/**
 * Makes the tables of an empty database, and brings those of an older version to how they are now, all in one
 * transaction. Of several servers that start at one time, one does so.
 *
 * @throws {DatabaseError} When a newer version made it, or something else did.
 * @throws {SecretError} When it was made with another secret.
 */
export async function setUp(parts: Parts, run: Run): Promise<void> {
  const tools = toolsFor(parts.engine, run)
  const found = await tools.whatIsThere()
  if (found === undefined) {
    await tools.createAbout()
    await tools.createTurns()
    for (const table of Object.values(tables)) await tools.createTable(table)
    await tools.tell(parts.vault.seal(proof.place, proof.text), 'first')
    return
  }
  if (found.version > version)
    throw new DatabaseError(
      `the database is of version ${found.version}, and this server knows versions up to ${version}: take a newer server`,
    )
  parts.vault.open(proof.place, found.proof)
  if (JSON.stringify(found.layout) === JSON.stringify(layout)) return
  for (const kind of Object.keys(found.layout))
    if (!Object.hasOwn(layout, kind))
      throw new DatabaseError(`the database keeps records of the kind ${kind}, of which this server knows nothing`)
  for (const table of Object.values(tables)) {
    const before = found.layout[table.kind]
    if (before === undefined) await tools.createTable(table)
    else if (JSON.stringify(before) !== JSON.stringify(layout[table.kind]))
      await renew(parts, run, tools, table, before)
  }
  await tools.tell(parts.vault.seal(proof.place, proof.text), 'again')
}

/** Copies all records of a kind, as they are read now, into new tables, in the order they had. */
async function renew(parts: Parts, run: Run, tools: Tools, table: Table, before: KindLayout): Promise<void> {
  const old = await tools.putAside(before)
  await tools.createTable(table)
  const transaction = new SqlTransaction(parts, run)
  for (let last = Number.MIN_SAFE_INTEGER; ; ) {
    const rows = await tools.after(old, last)
    const now: [inserted: number, record: Records[Kind]][] = []
    for (const { inserted, record } of rows) {
      const read = decode(table.kind, String(record), before.secrets, parts.vault)
      last = Number(inserted)
      now.push([last, (await recordOfBefore(table.kind, read)) as Records[Kind]])
    }
    await transaction.insertAt(table.kind, now)
    if (rows.length === 0) break
  }
  await tools.drop(old)
  await tools.countOn(table)
}

type Tools = ReturnType<typeof toolsFor>

/** What sets tables up in a database. */
function toolsFor({ words, name }: Engine, run: Run) {
  const isPostgres = name === 'postgres'
  const key = isPostgres ? sql`text collate "C"` : ('text' as const)
  const whole: ColumnDataType = isPostgres ? 'bigint' : 'integer'
  const say = (statement: Compilable) => run(statement.compile())
  const typeOf = ({ is }: Column) => (is === 'instant' ? whole : key)

  function withColumns(begun: CreateTableBuilder<string, string>, columns: readonly Column[]) {
    return columns.reduce((so, column) => so.addColumn(column.name, typeOf(column)), begun)
  }

  function index(called: string, table: string, columns: readonly string[]) {
    return words.schema
      .createIndex(shortName(called))
      .on(table)
      .columns([...columns])
  }

  async function createLookup(table: Table, lookup: Lookup): Promise<void> {
    const { each, everywhere, unique, columns, orders } = lookup
    if (each) await createEntries(lookup)
    for (const { order, by } of orders) {
      const sorted = by ? [each ? entryColumns.made : by.name] : []
      const named = [...(everywhere ? [] : [common.organisation]), ...columns.map((column) => column.name), ...sorted]
      const called = `${table.name} ${lookup.index} ${order}`
      await say(
        unique && order === 'inserted'
          ? index(called, lookup.table, named).unique()
          : index(called, lookup.table, [...named, common.inserted]),
      )
    }
  }

  async function createEntries({ table, columns, orders }: Lookup): Promise<void> {
    const begun = words.schema
      .createTable(table)
      .addColumn(common.inserted, whole, (column) => column.notNull())
      .addColumn(common.organisation, key, (column) => column.notNull())
    const made: Column = { name: entryColumns.made, path: [], is: 'instant', secret: false }
    const isMade = orders.some(({ order }) => order === 'made')
    await say(withColumns(begun as CreateTableBuilder<string, string>, isMade ? [...columns, made] : columns))
    await say(index(`${table} of record`, table, [common.inserted]))
  }

  return {
    /** What the database says about itself; undefined where it is empty. */
    async whatIsThere(): Promise<{ version: number; layout: Layout; proof: string } | undefined> {
      const names = isPostgres
        ? sql<{
            name: string
          }>`select table_name as name from information_schema.tables where table_schema = current_schema()`
        : sql<{ name: string }>`select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`
      const { rows } = await run(names.compile(words))
      if (rows.length === 0) return undefined
      if (!rows.some((row) => row['name'] === about.table))
        throw new DatabaseError('the database holds tables of something else: give this server one of its own')
      const [row] = (await say(words.selectFrom(about.table).selectAll())).rows
      return {
        version: Number(row?.[about.version]),
        layout: JSON.parse(String(row?.[about.layout])),
        proof: String(row?.[about.proof]),
      }
    },

    /** Makes the table in which the database tells about itself. */
    async createAbout(): Promise<void> {
      await say(
        words.schema
          .createTable(about.table)
          .addColumn(about.version, 'integer', (column) => column.notNull())
          .addColumn(about.layout, 'text', (column) => column.notNull())
          .addColumn(about.proof, 'text', (column) => column.notNull()),
      )
    },

    /** Makes the table that PostgreSQL locks; a file of SQLite locks itself. */
    async createTurns(): Promise<void> {
      if (isPostgres) await say(words.schema.createTable(turns))
    },

    /** Lets the database say that it is as this version has it. */
    async tell(sealed: string, when: 'first' | 'again'): Promise<void> {
      const said = { version, layout: JSON.stringify(layout), proof: sealed }
      await say(
        when === 'first' ? words.insertInto(about.table).values(said) : words.updateTable(about.table).set(said),
      )
    },

    async createTable(table: Table): Promise<void> {
      const begun = words.schema
        .createTable(table.name)
        .addColumn(common.inserted, whole, (column) =>
          isPostgres ? column.primaryKey().generatedByDefaultAsIdentity() : column.primaryKey().autoIncrement(),
        )
        .addColumn(common.organisation, key, (column) => column.notNull())
        .addColumn(common.id, key, (column) => column.notNull())
        .addColumn(common.record, 'text', (column) => column.notNull())
      await say(withColumns(begun as CreateTableBuilder<string, string>, table.columns))
      await say(index(`${table.name} by id`, table.name, [common.organisation, common.id]).unique())
      for (const lookup of table.lookups) await createLookup(table, lookup)
    },

    /** Gives a table another name, and forgets its indexes and entries. @returns The name. */
    async putAside({ name: table, lookups }: KindLayout): Promise<string> {
      const old = `${table}__old`
      for (const lookup of lookups)
        if (lookup.each) await say(words.schema.dropTable(lookup.table))
        else
          for (const { order } of lookup.orders)
            await say(words.schema.dropIndex(shortName(`${table} ${lookup.index} ${order}`)))
      await say(words.schema.dropIndex(shortName(`${table} by id`)))
      await say(words.schema.alterTable(table).renameTo(old))
      if (isPostgres) {
        // What belongs to the table keeps its name, which the new one wants.
        await run(sql`alter index ${sql.id(`${table}_pkey`)} rename to ${sql.id(`${old}_pkey`)}`.compile(words))
        await run(
          sql`alter sequence ${sql.id(`${table}_inserted_seq`)} rename to ${sql.id(`${old}_inserted_seq`)}`.compile(
            words,
          ),
        )
      }
      return old
    },

    /** Some rows of a table, those after a place in the order. */
    async after(table: string, inserted: number) {
      const { rows } = await say(
        words
          .selectFrom(table)
          .select([common.inserted, common.record])
          .where(common.inserted, '>', inserted)
          .orderBy(common.inserted)
          .limit(500),
      )
      return rows
    },

    async drop(table: string): Promise<void> {
      await say(words.schema.dropTable(table))
    },

    /** Lets new records come behind those that were put in with their places. */
    async countOn({ name: table }: Table): Promise<void> {
      if (!isPostgres) return
      const sequence = sql`pg_get_serial_sequence(${sql.lit(table)}, ${sql.lit(common.inserted)})`
      await run(
        sql`select setval(${sequence}, coalesce(max(${sql.id(common.inserted)}), 0) + 1, false) from ${sql.table(table)}`.compile(
          words,
        ),
      )
    },
  }
}

/** A name that PostgreSQL does not cut off. */
function shortName(name: string): string {
  return name.length <= 63
    ? name
    : `${name.slice(0, 50)} ${createHash('sha256').update(name).digest('hex').slice(0, 12)}`
}
