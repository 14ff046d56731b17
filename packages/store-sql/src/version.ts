import { type Fields, type Form, type Kind, type KindOf, kinds } from '@crmcom-webapi/reference-server'
import { type Table, tables } from './tables.js'

/**
 * Counts what released versions of this package write. Raised with the first change after a release; what changes in
 * between is seen by the layout itself.
 */
export const version = 1

/** How a database keeps one kind of record, as far as a later version has to know to read it. */
export interface KindLayout extends Omit<Table, 'kind'> {
  /** The fields of the records, with their forms. */
  readonly fields: object
}

/** How a database keeps records: what stands in it about itself. */
export interface Layout {
  readonly [kind: string]: KindLayout
}

/** How this version does. */
export const layout: Layout = Object.fromEntries(
  Object.values(tables).map(({ kind, ...table }: Table) => [kind, { ...table, fields: namesIn(fieldsOf(kind)) }]),
)

function fieldsOf(kind: Kind): Fields {
  return (kinds[kind] as KindOf).fields
}

function namesIn(fields: Fields): object {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { form, nullable }]) => [
      name,
      nullable ? [shapeOf(form), 'null'] : shapeOf(form),
    ]),
  )
}

function shapeOf(form: Form): unknown {
  switch (form.is) {
    case 'object':
      return namesIn(form.fields)
    case 'list':
      return { list: shapeOf(form.item) }
    case 'map':
      return { map: shapeOf(form.value) }
    case 'either':
      return { either: form.forms.map(shapeOf) }
    default:
      return form.is
  }
}
