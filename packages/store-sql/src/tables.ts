import { type IndexColumns, type Kind, type KindOf, kinds, type Order } from '@crmcom-webapi/reference-server'
import { type SecretPaths, secretPathsOf } from './records.js'

/**
 * A column beside the record itself. A `key` holds a text to be found by, as `keys.ts` writes it; an `instant` holds
 * milliseconds since 1970.
 */
export interface Column {
  readonly name: string
  /** Where the record has it. */
  readonly path: readonly string[]
  readonly is: 'key' | 'instant'
  /** What is found by it is a secret, so it holds a digest only. */
  readonly secret: boolean
}

/** Where an index finds records: in the table of its kind, or in one of its own, which names them by `inserted`. */
export interface Lookup {
  readonly index: string
  /** The table with the columns. */
  readonly table: string
  readonly columns: readonly Column[]
  readonly unique: boolean
  readonly everywhere: boolean
  /** It has a table of its own, with a row for each item or entry. */
  readonly each: IndexColumns['each']
  readonly orders: readonly { order: Order; by: Column | undefined }[]
}

/** How a database keeps one kind of record. */
export interface Table {
  readonly kind: Kind
  readonly name: string
  readonly common: boolean
  /** Columns besides `inserted`, `organisation`, `id` and `record`. */
  readonly columns: readonly Column[]
  readonly lookups: readonly Lookup[]
  /** Where the record has secrets. */
  readonly secrets: SecretPaths
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

function tableOf(kind: Kind): Table {
  const described: KindOf = kinds[kind]
  const secrets = secretPathsOf(kind)
  const name = snake(kind)
  const columns = new Map<string, Column>()
  const columnAt = (path: string, is: Column['is']): Column => {
    const known = columns.get(path)
    const column = known ?? { name: columnName(path), path: path.split('.'), is, secret: isSecret(secrets, path) }
    columns.set(path, column)
    return column
  }
  const lookups = Object.entries(described.indexes).map(([index, declared]): Lookup => {
    const { each, unique, everywhere, ends, made } = declared
    const orders: Lookup['orders'][number][] =
      ends === undefined ? [{ order: 'inserted', by: undefined }] : [{ order: 'ended', by: columnAt(ends, 'instant') }]
    if (made) orders.push({ order: 'made', by: columnAt('log_information.created_date', 'instant') })
    const own = each !== undefined
    const keyed = own ? entryColumns(secrets, declared) : declared.columns.map((path) => columnAt(path, 'key'))
    return {
      index,
      table: own ? `${name}__${index}` : name,
      columns: keyed,
      unique: unique === true,
      everywhere: everywhere === true,
      each,
      orders,
    }
  })
  // The ids stand in a column of their own in each table.
  columns.delete('id')
  return {
    kind,
    name,
    common: described.common === true,
    columns: [...columns.values()],
    lookups,
    secrets,
  }
}

/** The columns of an index that finds a record by each of several values. */
function entryColumns(secrets: SecretPaths, { columns: [path = ''], each }: IndexColumns): Column[] {
  const value: Column = { name: 'value', path: path.split('.'), is: 'key', secret: isSecret(secrets, path) }
  return each === 'entry' ? [{ ...value, name: 'name' }, value] : [value]
}

/** The name of a column, which ends the name of a path into an object after its dots. */
const columnName = (path: string) => path.replaceAll('.', '__')

/** Whether a value at a path is a secret, or is in one. */
const isSecret = (secrets: SecretPaths, path: string) =>
  secrets.some((secret) => path === secret || path.startsWith(`${secret}.`))

/** The tables of all kinds, those first that others refer to. */
export const tables = Object.fromEntries(
  Object.keys(kinds).map((kind) => [kind, tableOf(kind as Kind)]),
) as unknown as { readonly [K in Kind]: Table }

/** Columns that each table of a kind has. */
export const common = { inserted: 'inserted', organisation: 'organisation', id: 'id', record: 'record' } as const
