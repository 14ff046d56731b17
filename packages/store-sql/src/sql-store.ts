import {
  ConflictError,
  DuplicateError,
  type Kind,
  type Order,
  type Query,
  type Reader,
  type Records,
  rerun,
  type Sealing,
  type Store,
  type StoreFigures,
  scopeOf,
  type Transaction,
  type Value,
  valueAt,
} from '@crmcom-webapi/reference-server'
import type { Cell, Engine, Row, Run } from './engine.js'
import { keyOf, keysOf } from './keys.js'
import { decode, encode } from './records.js'
import { type Entry, lookupOf, type Placed, type Statements, sortedBy } from './statements.js'
import { type Column, type Lookup, type Table, tables } from './tables.js'
import type { Vault } from './vault.js'

/** What a store and its transactions work with. */
export interface Parts {
  readonly engine: Engine
  readonly statements: Statements
  readonly vault: Vault
}

/** Keeps records in a database. */
export class SqlStore implements Store {
  readonly isShared = true
  private reruns = 0
  private givenUp = 0

  constructor(
    private readonly parts: Parts,
    readonly sealing: Sealing,
  ) {}

  read<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
    return this.again((run) => during(new SqlReader(this.parts, run), work), 'read')
  }

  transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.again((run) => during(new SqlTransaction(this.parts, run), work), 'write')
  }

  countEndingAfter<K extends Kind>(kind: K, index: string, instant: number): Promise<number> {
    return this.parts.engine.read(async (run) => {
      const { rows } = await run(this.parts.statements.countEndingAfter(tables[kind], index, instant))
      return Number(rows[0]?.['count'])
    })
  }

  get figures(): StoreFigures {
    return { reruns: this.reruns, givenUp: this.givenUp, connections: this.parts.engine.connections() }
  }

  close(): Promise<void> {
    return this.parts.engine.close()
  }

  private again<T>(work: (run: Run) => Promise<T>, how: 'read' | 'write'): Promise<T> {
    const { engine } = this.parts
    let runs = 0
    const isConflict = (error: unknown) => error instanceof TakenMeanwhile || engine.isConflict(error)
    const run = () => {
      if (runs > 0) this.reruns++
      return engine[how](work, runs++)
    }
    return rerun(run, { ...engine.reruns, isConflict }).catch((error) => {
      if (error instanceof ConflictError) this.givenUp++
      throw error
    })
  }
}

/** Does work with a transaction, which nobody can use once it has ended. */
async function during<R extends SqlReader, T>(reader: R, work: (reader: R) => Promise<T>): Promise<T> {
  try {
    const done = await work(reader)
    reader.keep()
    return done
  } finally {
    reader.end()
  }
}

/** A record as it stood when it was read or written last. */
interface Known {
  readonly inserted: number
  readonly record: Records[Kind]
}

class SqlReader implements Reader {
  protected readonly known = new Map<string, Known>()
  private ended = false

  constructor(
    protected readonly parts: Parts,
    private readonly runs: Run,
  ) {}

  async get<K extends Kind>(kind: K, organisation: string, ids: readonly string[]): Promise<Map<string, Records[K]>> {
    this.check()
    const found = new Map<string, Records[K]>()
    for (let from = 0; from < ids.length; from += most) {
      const { rows } = await this.run(this.parts.statements.get(kind, organisation, ids.slice(from, from + most)))
      for (const row of rows) {
        const record = this.read(kind, row)
        found.set(record.id, record)
      }
    }
    return found
  }

  async find<K extends Kind>(kind: K, query: Query<K>): Promise<Records[K][]> {
    this.check()
    const [first, ...others] = this.parts.statements.find(kind, query)
    if (first === undefined) return []
    const { rows } = await this.run(first)
    if (others.length === 0) return rows.map((row) => this.read(kind, row))
    const all = [...rows]
    for (const statement of others) all.push(...(await this.run(statement)).rows)
    return this.merged(kind, query, all)
  }

  /** A part of what several statements found, in order and each record once. */
  private merged<K extends Kind>(kind: K, query: Query<K>, rows: readonly Row[]): Records[K][] {
    const { index, offset = 0, limit = Number.POSITIVE_INFINITY } = query
    const order = (query.order ?? 'inserted') as Order
    const by = sortedBy(lookupOf(tables[kind], index), order)
    const found = new Map(rows.map((row) => [Number(row['inserted']), row]))
    const records = [...found].map(([inserted, row]) => {
      const record = this.read(kind, row)
      return { record, at: [by ? Number(valueAt(record, by.path)) : 0, inserted] as const }
    })
    const sign = order === 'latest' ? -1 : 1
    records.sort((a, b) => sign * (a.at[0] - b.at[0] || a.at[1] - b.at[1]))
    return records.slice(offset, offset + limit).map(({ record }) => record)
  }

  end(): void {
    this.ended = true
  }

  /** @throws {Error} When the work may not end well. */
  keep(): void {}

  protected check(): void {
    if (this.ended) throw new Error('the work of this transaction has ended')
  }

  protected get run(): Run {
    return this.runs
  }

  protected read<K extends Kind>(kind: K, row: { readonly [column: string]: Cell }): Records[K] {
    const record = decode(kind, row['record'] as string, tables[kind].secrets, this.parts.vault) as Records[K]
    this.known.set(placeOf(kind, record), { inserted: Number(row['inserted']), record })
    return record
  }
}

/** So many ids are asked for at once. */
const most = 512

export class SqlTransaction extends SqlReader implements Transaction {
  /** What the transaction has to end with. */
  private refused: DuplicateError | undefined
  /** How to undo what was written so far, the last first at the end. */
  private readonly undo: (() => Promise<unknown>)[] = []

  async insert<K extends Kind>(kind: K, record: Records[K]): Promise<void> {
    this.check()
    const table = tables[kind]
    const placed = this.placed(table, record)
    for (const lookup of uniquesOf(table))
      if (this.hasOtherKeys(lookup, record)) await this.refuseTaken(table, lookup, record, undefined)
    const { rows } = await this.run(this.parts.statements.insert(table, placed))
    const [row] = rows
    if (row === undefined) return this.refuse(await this.takenBy(table, record))
    const inserted = Number(row['inserted'])
    await this.insertEntries([[inserted, placed]])
    this.wrote(table, record, { inserted, record: frozen(record) }, async () => {
      await this.removeEntries(table, inserted)
      await this.run(this.parts.statements.remove(table, inserted))
    })
  }

  /** Adds records in places of the order that they had before. */
  async insertAt<K extends Kind>(kind: K, records: readonly (readonly [inserted: number, record: Records[K]])[]) {
    const table = tables[kind]
    for (const some of chunks(records)) {
      const placed = some.map(([inserted, record]) => [inserted, this.placed(table, record)] as const)
      await this.run(this.parts.statements.insertAgain(table, placed))
      await this.insertEntries(placed)
    }
  }

  async replace<K extends Kind>(kind: K, record: Records[K]): Promise<void> {
    this.check()
    const table = tables[kind]
    const before = await this.before(kind, record)
    for (const lookup of uniquesOf(table)) {
      const [column] = lookup.columns as readonly [Column]
      if (valueAt(record, column.path) !== valueAt(before.record, column.path))
        await this.refuseTaken(table, lookup, record, before.inserted)
    }
    await this.update(table, before, record)
    this.wrote(table, record, { inserted: before.inserted, record: frozen(record) }, () =>
      this.update(table, { inserted: before.inserted, record }, before.record),
    )
  }

  async remove<K extends Kind>(kind: K, record: { id: string; organisation?: string }): Promise<void> {
    this.check()
    const table = tables[kind]
    const before = await this.before(kind, record)
    const { inserted } = before
    await this.removeEntries(table, inserted)
    await this.run(this.parts.statements.remove(table, inserted))
    this.wrote(table, before.record, undefined, async () => {
      await this.insertAt(table.kind, [[inserted, before.record]])
    })
  }

  async attempt<T>(work: () => Promise<T>): Promise<T> {
    this.check()
    const written = this.undo.length
    try {
      const done = await work()
      this.keep()
      return done
    } catch (error) {
      // What the database itself refused ends the transaction; there is nothing to undo in it.
      if (this.parts.engine.isConflict(error) || error instanceof TakenMeanwhile) throw error
      try {
        while (this.undo.length > written) await this.undo.pop()?.()
      } catch {
        // After a statement that failed a transaction of PostgreSQL takes no other one, and can only end.
        throw error
      }
      this.refused = undefined
      throw error
    }
  }

  /** @throws {DuplicateError} When a record was refused, and the work went on all the same. */
  override keep(): void {
    if (this.refused) throw this.refused
  }

  protected override check(): void {
    super.check()
    this.keep()
  }

  /** The record that stands where one is to be written. */
  private async before<K extends Kind>(kind: K, record: { id: string; organisation?: string }): Promise<Known> {
    const place = placeOf(kind, record)
    if (!this.known.has(place)) await this.get(kind, scopeOf(kind, record), [record.id])
    const found = this.known.get(place)
    if (found === undefined) throw new Error(`there is no ${kind} to write over`)
    return found
  }

  private wrote(table: Table, record: Records[Kind], now: Known | undefined, undo: () => Promise<unknown>): void {
    const place = placeOf(table.kind, record)
    const before = this.known.get(place)
    this.remember(place, now)
    this.undo.push(async () => {
      await undo()
      this.remember(place, before)
    })
  }

  private remember(place: string, known: Known | undefined): void {
    if (known) this.known.set(place, known)
    else this.known.delete(place)
  }

  private async update(table: Table, before: Known, record: Records[Kind]): Promise<void> {
    const placed = this.placed(table, record)
    await this.run(this.parts.statements.update(table, before.inserted, placed))
    const was = this.entriesOf(table, before.record)
    for (const [lookup, rows] of placed.entries) {
      if (JSON.stringify(rows) === JSON.stringify(was.get(lookup))) continue
      await this.run(this.parts.statements.removeEntries(lookup, before.inserted))
      await this.insertRows(lookup, entriesFor(before.inserted, placed.organisation, rows))
    }
  }

  private async insertEntries(records: readonly (readonly [inserted: number, placed: Placed])[]): Promise<void> {
    const [first] = records
    if (first === undefined) return
    for (const lookup of first[1].entries.keys()) {
      const rows = records.flatMap(([inserted, { organisation, entries }]) =>
        entriesFor(inserted, organisation, entries.get(lookup) ?? []),
      )
      await this.insertRows(lookup, rows)
    }
  }

  private async insertRows(lookup: Lookup, rows: readonly Entry[]): Promise<void> {
    for (const some of chunks(rows)) await this.run(this.parts.statements.insertEntries(lookup, some))
  }

  private async removeEntries({ lookups }: Table, inserted: number): Promise<void> {
    for (const lookup of lookups) if (lookup.each) await this.run(this.parts.statements.removeEntries(lookup, inserted))
  }

  /** Under further keys of the vault, where the database itself does not see that a value is taken. */
  private hasOtherKeys(lookup: Lookup, record: Records[Kind]): boolean {
    const [column] = lookup.columns as readonly [Column]
    const value = valueAt(record, column.path) as Value
    return value !== null && keysOf(column, value, this.parts.vault).length > 1
  }

  /** @throws {DuplicateError} When another record than that at a place has the value of a unique index. */
  private async refuseTaken(table: Table, lookup: Lookup, record: Records[Kind], own: number | undefined) {
    if (await this.isTaken(table, lookup, record, own)) this.refuse(new DuplicateError(table.kind, lookup.index))
  }

  private async isTaken(table: Table, lookup: Lookup, record: Records[Kind], own: number | undefined) {
    const [column] = lookup.columns as readonly [Column]
    const value = valueAt(record, column.path) as Value
    if (value === null) return false
    const { rows } = await this.run(this.parts.statements.holders(table, lookup, scopeOf(table.kind, record), value))
    return rows.some(({ inserted }) => Number(inserted) !== own)
  }

  /** Why a record was not inserted: another one that this transaction sees, or one of another that ended meanwhile. */
  private async takenBy(table: Table, record: Records[Kind]): Promise<DuplicateError> {
    const found = await this.get(table.kind, scopeOf(table.kind, record), [record.id])
    if (found.size > 0) return new DuplicateError(table.kind)
    for (const lookup of uniquesOf(table))
      if (await this.isTaken(table, lookup, record, undefined)) return new DuplicateError(table.kind, lookup.index)
    throw new TakenMeanwhile()
  }

  private refuse(error: DuplicateError): never {
    this.refused = error
    throw error
  }

  private placed(table: Table, record: Records[Kind]): Placed {
    const { vault } = this.parts
    return {
      organisation: keyOf(scopeOf(table.kind, record)),
      id: keyOf(record.id),
      record: encode(table.kind, record, table.secrets, vault),
      cells: table.columns.map((column) => cellOf(column, valueAt(record, column.path) as Value, vault)),
      entries: this.entriesOf(table, record),
    }
  }

  private entriesOf({ lookups }: Table, record: Records[Kind]): Map<Lookup, Cell[][]> {
    const { vault } = this.parts
    return new Map(
      lookups.filter(({ each }) => each).map((lookup) => [lookup, entriesIn(lookup, record, vault)] as const),
    )
  }
}

/** Thrown where a value is taken of which this transaction sees nothing. */
class TakenMeanwhile extends Error {}

/** A hundred rows at once are few parameters for every database. */
function chunks<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / 100) }, (_, i) => rows.slice(i * 100, (i + 1) * 100))
}

const entriesFor = (inserted: number, organisation: string, rows: readonly (readonly Cell[])[]) =>
  rows.map((cells): Entry => [inserted, organisation, ...cells])

const uniquesOf = ({ lookups }: Table) => lookups.filter(({ unique }) => unique)

function cellOf(column: Column, value: Value, vault: Vault): Cell {
  if (column.is === 'instant') return value
  return keysOf(column, value, vault)[0] as Cell
}

/** The rows by which an index finds a record: one for each item or entry, and none twice. */
function entriesIn(lookup: Lookup, record: Records[Kind], vault: Vault): Cell[][] {
  const { columns, each, orders } = lookup
  const value = columns.at(-1) as Column
  const held = valueAt(record, value.path) as readonly Value[] | { readonly [name: string]: Value } | null
  const places = each === 'item' ? (held as readonly Value[]).map((item) => [item]) : Object.entries(held ?? {})
  const by = orders.find(({ order }) => order === 'made')?.by
  const made = by ? [valueAt(record, by.path) as Cell] : []
  const rows = places.map((place) => [
    ...columns.map((column, at) => cellOf(column, place[at] as Value, vault)),
    ...made,
  ])
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()]
}

const placeOf = (kind: Kind, record: { id: string; organisation?: string }) =>
  JSON.stringify([kind, scopeOf(kind, record), record.id])

/** A copy that whoever stored a record does not change. */
const frozen = <R extends Records[Kind]>(record: R): R => structuredClone(record)
