import { type ColumnDataType, type Compilable, type CreateTableBuilder, sql } from 'kysely'
import type { Engine, Run } from './engine.js'
import { type Column, common, type Lookup, type Table, tables } from './tables.js'
import { entryColumns } from './statements.js'

/** Makes all tables of an empty database. */
export async function createTables({ words, name }: Engine, run: Run): Promise<void> {
  const texts = name === 'postgres' ? sql`text collate "C"` : ('text' as const)
  const whole: ColumnDataType = name === 'postgres' ? 'bigint' : 'integer'
  const say = async (statement: Compilable) => void (await run(statement.compile()))
  for (const table of Object.values(tables)) {
    const begun = words.schema
      .createTable(table.name)
      .addColumn(common.inserted, whole, (column) =>
        name === 'postgres'
          ? column.primaryKey().generatedByDefaultAsIdentity()
          : column.primaryKey().autoIncrement(),
      )
      .addColumn(common.organisation, texts, (column) => column.notNull())
      .addColumn(common.id, texts, (column) => column.notNull())
      .addColumn(common.record, 'text', (column) => column.notNull())
    await say(withColumns(begun, table.columns))
    await say(index(`${table.name} by id`, table.name, [common.organisation, common.id]).unique())
    for (const lookup of table.lookups) await createLookup(table, lookup)
  }

  async function createLookup(table: Table, lookup: Lookup): Promise<void> {
    const { each, everywhere, unique, columns, orders } = lookup
    if (each) await createEntries(lookup)
    for (const { order, by } of orders) {
      const made = each ? entryColumns.made : by?.name
      const names = [
        ...(everywhere ? [] : [common.organisation]),
        ...columns.map((column) => column.name),
        ...(by ? [made as string] : []),
      ]
      const own = unique && order === 'inserted'
      const made_ = index(`${table.name} ${lookup.index} ${order}`, lookup.table, own ? names : [...names, common.inserted])
      await say(own ? made_.unique() : made_)
    }
  }

  async function createEntries({ table, columns, orders }: Lookup): Promise<void> {
    const begun = words.schema
      .createTable(table)
      .addColumn(common.inserted, whole, (column) => column.notNull())
      .addColumn(common.organisation, texts, (column) => column.notNull())
    const made = orders.some(({ order }) => order === 'made')
    const more: Column[] = made ? [{ name: entryColumns.made, path: [], is: 'instant', secret: false }] : []
    await say(withColumns(begun, [...columns, ...more]))
    await say(index(`${table} of record`, table, [common.inserted]))
  }

  function withColumns(begun: CreateTableBuilder<string, string>, columns: readonly Column[]) {
    return columns.reduce(
      (so, column) => so.addColumn(column.name, column.is === 'instant' ? whole : texts),
      begun as CreateTableBuilder<string, string>,
    )
  }

  function index(called: string, table: string, columns: readonly string[]) {
    return words.schema.createIndex(called).on(table).columns([...columns])
  }
}
