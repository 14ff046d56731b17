import type { Kind, Order, Query, Value, Wanted } from '@crmcom-webapi/reference-server'
import { type Compilable, type SelectQueryBuilder, sql } from 'kysely'
import type { AnyTables, Cell, Engine, Statement } from './engine.js'
import { keyOf, keysOf } from './keys.js'
import { type Column, common, type Lookup, type Table, tables } from './tables.js'
import type { Vault } from './vault.js'

/** What a record has besides itself: its columns, and the rows of the indexes that find it by each of several values. */
export interface Placed {
  readonly organisation: string
  readonly id: string
  readonly record: string
  readonly cells: readonly Cell[]
  readonly entries: ReadonlyMap<Lookup, readonly (readonly Cell[])[]>
}

/** A row by which an index finds a record: `inserted` and `organisation` of the record, and what the index holds. */
export type Entry = readonly [inserted: number, organisation: string, ...cells: readonly Cell[]]

/** A number of rows that no table has. */
const all = Number.MAX_SAFE_INTEGER

/**
 * Writes the statements of one database. Each shape is put into words once; what it is given follows in the order in
 * which it stands there.
 */
export class Statements {
  private readonly written = new Map<string, string>()

  constructor(
    private readonly words: Engine['words'],
    private readonly vault: Vault,
  ) {}

  /** The records with some ids. */
  get(kind: Kind, organisation: string, ids: readonly string[]): Statement {
    const { name } = tables[kind]
    const keys = padded(ids.map(keyOf))
    return this.say(`get ${name} ${keys.length}`, [keyOf(organisation), ...keys], () =>
      this.words
        .selectFrom(name)
        .select([common.inserted, common.record])
        .where(common.organisation, '=', '')
        .where(common.id, 'in', keys),
    )
  }

  /**
   * What a query finds, in its order: no statement where nothing fits, and several where so much may fit that one would
   * be too long. Of several each gives what may be in the part that is wanted.
   */
  find<K extends Kind>(kind: K, query: Query<K>): Statement[] {
    const { index, values, organisation, offset = 0, limit = all } = query
    const order = (query.order ?? 'inserted') as Order
    const table = tables[kind]
    const lookup = lookupOf(table, index)
    const groups = inGroups(this.placesOf(lookup, values as readonly Wanted[]))
    const scope = organisation === undefined ? [] : [keyOf(organisation)]
    const part = groups.length > 1 ? [Math.min(all, offset + limit), 0] : [limit, offset]
    return groups.map((places) => {
      const given = places.flatMap((place) => [...scope, ...place.flat().filter((key) => key !== null)])
      const shape = places.map((place) => place.map(shapeOf).join('')).join(' ')
      return this.say(`find ${lookup.table} ${index} ${order} ${shape}`, [...given, ...part], () =>
        this.findIn(table, lookup, order, places),
      )
    })
  }

  /** The ids, and `inserted`, of records that have a value which only one may have, under whichever key. */
  holders(table: Table, lookup: Lookup, organisation: string, value: Value): Statement {
    const [column] = lookup.columns as readonly [Column]
    const keys = keysOf(column, value, this.vault) as readonly string[]
    const scope = lookup.everywhere ? [] : [keyOf(organisation)]
    return this.say(`holders ${table.name} ${lookup.index} ${keys.length}`, [...scope, ...keys], () => {
      const rows = this.words.selectFrom(table.name).select([common.inserted])
      const scoped = lookup.everywhere ? rows : rows.where(common.organisation, '=', '')
      return scoped.where(column.name, 'in', [...keys])
    })
  }

  /** Adds a record, unless what only one may have is taken. Answers `inserted`. */
  insert(table: Table, { organisation, id, record, cells }: Placed): Statement {
    return this.say(`insert ${table.name}`, [organisation, id, record, ...cells], () =>
      this.words
        .insertInto(table.name)
        .values({ organisation, id, record, ...named(table.columns, cells) })
        .onConflict((conflict) => conflict.doNothing())
        .returning(common.inserted),
    )
  }

  /** Adds records in places they had before. */
  insertAgain(table: Table, records: readonly (readonly [inserted: number, placed: Placed])[]): Statement {
    const rows = records.map(([inserted, { organisation, id, record, cells }]) => ({
      ...{ inserted, organisation, id, record },
      ...named(table.columns, cells),
    }))
    return this.say(`insert again ${table.name} ${rows.length}`, rows.flatMap(Object.values), () =>
      this.words.insertInto(table.name).values(rows),
    )
  }

  update(table: Table, inserted: number, { record, cells }: Placed): Statement {
    return this.say(`update ${table.name}`, [record, ...cells, inserted], () =>
      this.words
        .updateTable(table.name)
        .set({ record, ...named(table.columns, cells) })
        .where(common.inserted, '=', inserted),
    )
  }

  remove(table: Table, inserted: number): Statement {
    return this.removeFrom(table.name, inserted)
  }

  /** Adds rows by which an index finds records. */
  insertEntries({ table, columns }: Lookup, rows: readonly Entry[]): Statement {
    const names = [common.inserted, common.organisation, ...columns.map(({ name }) => name), entryColumns.made]
    return this.say(`insert entries ${table} ${rows.length}`, rows.flat(), () =>
      this.words.insertInto(table).values(rows.map((cells) => zip(names, cells))),
    )
  }

  removeEntries({ table }: Lookup, inserted: number): Statement {
    return this.removeFrom(table, inserted)
  }

  /** Some records of a kind in the order of their insertion, those after a place in it. */
  after(table: Table, inserted: number, limit: number): Statement {
    return this.say(`after ${table.name}`, [inserted, limit], () =>
      this.words
        .selectFrom(table.name)
        .select([common.inserted, common.record])
        .where(common.inserted, '>', inserted)
        .orderBy(common.inserted)
        .limit(limit),
    )
  }

  /** How many records stand in an index of ends after an instant. */
  countEndingAfter(table: Table, index: string, instant: number): Statement {
    const by = sortedBy(lookupOf(table, index), 'ended') as Column
    return this.say(`count ${table.name} ${index}`, [instant], () =>
      this.words.selectFrom(table.name).select(sql<number>`count(*)`.as('count')).where(by.name, '>', instant),
    )
  }

  private removeFrom(table: string, inserted: number): Statement {
    return this.say(`remove ${table}`, [inserted], () =>
      this.words.deleteFrom(table).where(common.inserted, '=', inserted),
    )
  }

  /** The keys of each place that fits; several where a column may have any of several values. */
  private placesOf(lookup: Lookup, values: readonly Wanted[]): Place[] {
    return lookup.columns.reduce<Place[]>(
      (places, column, at) => {
        const wanted = values[at] as Wanted
        const any = typeof wanted === 'object' && wanted !== null ? wanted.any : [wanted]
        const keys = [...new Set(any.flatMap((value) => keysOf(column, value, this.vault)))]
        return places.flatMap((place) => together(keys).map((key) => [...place, key]))
      },
      [[]],
    )
  }

  private findIn(table: Table, lookup: Lookup, order: Order, places: readonly Place[]) {
    const by = sortedBy(lookup, order)
    const sorted = [...(by ? [by.name] : []), common.inserted]
    if (lookup.each) {
      const named = this.entriesIn(lookup, order, places)
      const rows = this.words.selectFrom(table.name).select([common.inserted, common.record])
      return inOrder(rows.where(common.inserted, 'in', named), sorted, order)
    }
    const rows = this.fitting(lookup, order === 'ended' ? by : undefined, places, [...sorted, common.record])
    return cut(inOrder(rows, sorted, order))
  }

  /**
   * The rows that fit one of some places, with some of their columns; those of several places one after the other.
   *
   * @param ends The column that may not be null.
   */
  private fitting(lookup: Lookup, ends: Column | undefined, places: readonly Place[], wanted: readonly string[]): Part {
    const parts = places.map((place) => {
      const rows = this.words.selectFrom(lookup.table).select([...wanted])
      const scoped = lookup.everywhere ? rows : rows.where(common.organisation, '=', '')
      const keyed = place.reduce((so, key, at) => {
        const { name } = lookup.columns[at] as Column
        if (key === null) return so.where(name, 'is', null)
        return typeof key === 'string' ? so.where(name, '=', key) : so.where(name, 'in', [...key])
      }, scoped)
      return ends ? keyed.where(ends.name, 'is not', null) : keyed
    })
    // What an index of entries finds under two of several values comes once.
    return parts.reduce((so, part) => (lookup.each ? so.union(part) : so.unionAll(part)))
  }

  /** The `inserted` of those records that a part of the entries names. */
  private entriesIn(lookup: Lookup, order: Order, places: readonly Place[]) {
    const sorted = order === 'inserted' ? [common.inserted] : [entryColumns.made, common.inserted]
    const rows = cut(inOrder(this.fitting(lookup, undefined, places, sorted), sorted, order)).as('found')
    return this.words.selectFrom(rows).select(common.inserted)
  }

  private say(shape: string, parameters: readonly unknown[], write: () => Compilable): Statement {
    let text = this.written.get(shape)
    if (text === undefined) {
      text = write().compile().sql
      this.written.set(shape, text)
    }
    return { sql: text, parameters }
  }
}

/** What each column has to hold: a key, one of several, or nothing. */
type Place = readonly (string | null | readonly string[])[]

/** From so many keys on, records are looked for by all of them at once, and sorted; fewer are read in order, each by itself. */
const [several, atOnce] = [8, 1_024]
/** A statement takes so many parameters, and has so many parts: SQLite takes 32,766 and 500. */
const [mostParameters, mostParts] = [8_192, 200]

/** Keys of one column: each by itself, or all of many together. */
function together(keys: readonly (string | null)[]): Place {
  const texts = keys.filter((key) => key !== null)
  if (texts.length <= several) return keys
  const lists = Array.from({ length: Math.ceil(texts.length / atOnce) }, (_, i) =>
    padded(texts.slice(i * atOnce, (i + 1) * atOnce)),
  )
  return texts.length === keys.length ? lists : [null, ...lists]
}

/** Few shapes for whatever count: the last one is asked for again. */
function padded<T>(list: readonly T[]): T[] {
  const last = list.at(-1) as T
  return [...list, ...Array<T>(2 ** Math.ceil(Math.log2(list.length)) - list.length).fill(last)]
}

const shapeOf = (key: Place[number]) => (key === null ? '-' : typeof key === 'string' ? '=' : `in ${key.length}`)

/** Places in groups that go into one statement each. */
function inGroups(places: readonly Place[]): Place[][] {
  const groups: Place[][] = []
  let parameters = Number.POSITIVE_INFINITY
  for (const place of places) {
    const own = place.flat().length + 1
    if (parameters + own > mostParameters || (groups.at(-1)?.length ?? 0) >= mostParts) {
      groups.push([])
      parameters = 0
    }
    groups.at(-1)?.push(place)
    parameters += own
  }
  return groups
}

/** Rows by some of their columns; the latest first means from the end of each. */
function inOrder(rows: Part, sorted: readonly string[], order: Order): Part {
  return sorted.reduce((so, column) => so.orderBy(column, order === 'latest' ? 'desc' : 'asc'), rows)
}

/** A part of some rows; of how many, and after how many, is given with the statement. */
const cut = (rows: Part): Part => rows.limit(sql<number>`${0}`).offset(sql<number>`${0}`)

type Part = SelectQueryBuilder<AnyTables, string, { [column: string]: Cell }>

/** Columns of the tables of entries besides their values: when the record was made, where the index can be read by it. */
export const entryColumns = { made: 'made' } as const

export function lookupOf(table: Table, index: string): Lookup {
  const found = table.lookups.find((one) => one.index === index)
  if (found === undefined) throw new Error(`${table.kind} has no index ${index}`)
  return found
}

/** The column an order sorts by first; the latest first is the order by when records were made, from its end. */
export function sortedBy({ orders }: Lookup, order: Order): Column | undefined {
  return orders.find((one) => one.order === (order === 'latest' ? 'made' : order))?.by
}

const zip = (names: readonly string[], cells: readonly Cell[]) =>
  Object.fromEntries(cells.map((cell, at) => [names[at] as string, cell]))
const named = (columns: readonly Column[], cells: readonly Cell[]) =>
  zip(
    columns.map(({ name }) => name),
    cells,
  )
