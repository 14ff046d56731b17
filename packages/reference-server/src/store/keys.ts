import type { IndexColumns, KindOf } from '../records/define.js'
import type { Kind, Records } from '../records/index.js'
import { kinds } from '../records/index.js'
import { type Order, type Query, scopeOf, type Value, type Wanted } from './store.js'

/** Where a record stands in the indexes of its kind. */
export interface Key {
  index: string
  unique: boolean
  /** The column its records are sorted by before they are by insertion. */
  by: string | undefined
  text: string
}

const made = 'log_information.created_date'

/** The column an order sorts by first. */
export function sortedBy(kind: Kind, index: string, order: Order): string | undefined {
  if (order === 'made') return made
  return order === 'ended' ? (kinds[kind] as KindOf).indexes[index]?.ends : undefined
}

/** The keys of a record, for each index of its kind and each order it can be read in. */
export function keysOf<K extends Kind>(kind: K, record: Records[K]): Key[] {
  const keys: Key[] = []
  for (const [index, columns] of declared[kind]) {
    for (const values of valuesOf(columns, record)) {
      const unique = columns.unique === true
      if (unique && values.includes(null)) continue
      const scope = columns.everywhere ? '' : scopeOf(kind, record)
      const push = (order: Order, by?: string) =>
        keys.push({ index, unique, by, text: keyText(kind, index, order, scope, values) })
      if (columns.ends !== undefined) {
        if (valueAt(record, columns.ends) !== null) push('ended', columns.ends)
        continue
      }
      push('inserted')
      if (columns.made) push('made', made)
    }
  }
  return keys
}

/** The keys a query looks under. */
export function keysWanted<K extends Kind>(kind: K, query: Query<K>): string[] {
  const {
    index,
    values,
    order = 'inserted',
    organisation = '',
  } = query as {
    index: string
    values: readonly Wanted[]
    order?: Order
    organisation?: string
  }
  // Nearly all queries want one value for each column.
  if (values.every((wanted) => typeof wanted !== 'object' || wanted === null))
    return [keyText(kind, index, order, organisation, values as readonly Value[])]
  return choices(values).map((chosen) => keyText(kind, index, order, organisation, chosen))
}

const declared = Object.fromEntries(
  Object.entries(kinds).map(([kind, { indexes }]) => [kind, Object.entries(indexes) as [string, IndexColumns][]]),
) as unknown as { readonly [K in Kind]: readonly [string, IndexColumns][] }

/** A key is one text: kind, index, order, scope and each value with its length, so that no two keys meet. */
function keyText(kind: Kind, index: string, order: Order, scope: string, values: readonly Value[]): string {
  let text = `${kind} ${index} ${order} ${scope.length}:${scope}`
  for (const value of values) text += value === null ? '-' : `${String(value).length}:${value}`
  return text
}

function valuesOf({ columns, each }: IndexColumns, record: object): Value[][] {
  if (each === undefined) return [columns.map((column) => valueAt(record, column) as Value)]
  const held = valueAt(record, columns[0] as string) as readonly Value[] | { readonly [name: string]: Value } | null
  if (each === 'item') return [...new Set(held as readonly Value[])].map((item) => [item])
  return Object.entries((held ?? {}) as { readonly [name: string]: Value })
}

/** The value of a field, or null where an object on the way to it is. */
export function valueAt(record: object, path: string): unknown {
  let value: unknown = record
  for (const name of path.split('.')) value = (value as { [name: string]: unknown } | null)?.[name] ?? null
  return value
}

/** Each way to choose one of the values wanted for each column. */
function choices(values: readonly Wanted[]): Value[][] {
  let chosen: Value[][] = [[]]
  for (const wanted of values) {
    const any = typeof wanted === 'object' && wanted !== null ? [...new Set(wanted.any)] : [wanted]
    chosen = any.flatMap((value) => chosen.map((before) => [...before, value]))
  }
  return chosen
}
