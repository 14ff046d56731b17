import type { IndexColumns } from '../records/define.js'
import type { Kind, Records } from '../records/index.js'
import { kinds } from '../records/index.js'
import { type Order, type Query, scopeOf, type Value, type Wanted } from './store.js'

/** A key of a record in an index of its kind. */
export interface Key {
  index: string
  unique: boolean
  /** The column its records are sorted by before they are by insertion. */
  by: Path | undefined
  text: string
}

/** An order that records are kept in; the other is one of them from its end. */
type Kept = Exclude<Order, 'latest'>

const keptIn = (order: Order): Kept => (order === 'latest' ? 'made' : order)

/** A column, or a field inside of one. */
export type Path = readonly string[]

/** An index with what does not depend on a record. */
interface Declared {
  index: string
  columns: readonly Path[]
  unique: boolean
  everywhere: boolean
  each: IndexColumns['each']
  /** The orders its records are kept in. */
  orders: readonly { order: Kept; by: Path | undefined }[]
}

export const pathOf = (column: string): Path => column.split('.')
const made = pathOf('log_information.created_date')

const declared = Object.fromEntries(
  Object.entries(kinds).map(([kind, { indexes }]) => [kind, Object.entries(indexes).map(declare)]),
) as unknown as { readonly [K in Kind]: readonly Declared[] }

function declare([index, { columns, unique, everywhere, each, ends, made: isMade }]: [string, IndexColumns]): Declared {
  const orders: Declared['orders'][number][] =
    ends === undefined ? [{ order: 'inserted', by: undefined }] : [{ order: 'ended', by: pathOf(ends) }]
  if (isMade) orders.push({ order: 'made', by: made })
  return {
    index,
    columns: columns.map(pathOf),
    unique: unique === true,
    everywhere: everywhere === true,
    each,
    orders,
  }
}

/** The column an order sorts by first. */
export function sortedBy(kind: Kind, index: string, order: Order): Path | undefined {
  return declared[kind].find((one) => one.index === index)?.orders.find((one) => one.order === keptIn(order))?.by
}

/** Which keys a record leaves, and which it comes to stand under, where it becomes another one, is made or goes. */
export function movesOf<K extends Kind>(
  kind: K,
  before: Records[K] | undefined,
  after: Records[K] | undefined,
): { left: Key[]; entered: Key[] } {
  const [left, entered]: [Key[], Key[]] = [[], []]
  for (const one of declared[kind]) {
    const { index, unique } = one
    const [old, fresh] = [placesIn(one, kind, before), placesIn(one, kind, after)]
    for (const { order, by } of one.orders) {
      const was = before && by ? valueAt(before, by) : undefined
      const is = after && by ? valueAt(after, by) : undefined
      // What has no end stands in no order of ends.
      if (was !== null)
        for (const text of old)
          if (was !== is || !fresh.includes(text))
            left.push({ index, unique, by, text: keyText(kind, index, order, text) })
      if (is !== null)
        for (const text of fresh)
          if (was !== is || !old.includes(text))
            entered.push({ index, unique, by, text: keyText(kind, index, order, text) })
    }
  }
  return { left, entered }
}

/** Where a record stands in an index: scope and values, in texts. */
function placesIn<K extends Kind>(one: Declared, kind: K, record: Records[K] | undefined): readonly string[] {
  if (record === undefined) return nowhere
  const { columns, unique, everywhere, each } = one
  const scope = everywhere ? '' : scopeOf(kind, record)
  if (each === undefined) {
    let text = scopeText(scope)
    for (const column of columns) {
      const value = valueAt(record, column) as Value
      if (unique && value === null) return nowhere
      text += valueText(value)
    }
    return [text]
  }
  const held = valueAt(record, columns[0] as Path) as readonly Value[] | { readonly [name: string]: Value } | null
  if (each === 'item') return [...new Set(held as readonly Value[])].map((item) => textOf(scope, [item]))
  return Object.entries((held ?? {}) as { readonly [name: string]: Value }).map((entry) => textOf(scope, entry))
}

const nowhere: readonly string[] = []

/** The keys a query looks under. */
export function keysWanted<K extends Kind>(kind: K, query: Query<K>): string[] {
  const { index, order = 'inserted', organisation = '' } = query
  const wanted = query.values as readonly Wanted[]
  // Nearly all queries want one value for each column.
  if (wanted.every(isOne)) return [keyText(kind, index, order, textOf(organisation, wanted))]
  let places = [scopeText(organisation)]
  for (const one of wanted) {
    const texts = isOne(one) ? [valueText(one)] : [...new Set(one.any)].map(valueText)
    places = texts.flatMap((text) => places.map((place) => place + text))
  }
  return places.map((place) => keyText(kind, index, order, place))
}

const isOne = (wanted: Wanted): wanted is Value => typeof wanted !== 'object' || wanted === null

/** A key is one text: kind, index, order, and then scope and each value with its length, so that no two keys meet. */
const keyText = (kind: Kind, index: string, order: Order, place: string) => `${kind} ${index} ${keptIn(order)} ${place}`

const textOf = (scope: string, values: readonly Value[]) =>
  values.reduce<string>((text, value) => text + valueText(value), scopeText(scope))
const scopeText = (scope: string) => `${scope.length}:${scope}`
const valueText = (value: Value) => (value === null ? '-' : `${String(value).length}:${value}`)

/** The value of a field, or null where an object on the way to it is; those of each item, where a list is. */
export function valueAt(record: object, path: Path): unknown {
  let value: unknown = record
  for (const name of path)
    value = Array.isArray(value) ? value.map((item) => fieldOf(item, name)) : fieldOf(value, name)
  return value
}

const fieldOf = (value: unknown, name: string): unknown => (value as { [name: string]: unknown } | null)?.[name] ?? null
