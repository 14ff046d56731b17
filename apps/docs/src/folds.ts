import type { FieldRow } from './views.ts'

/** Rows of a table that stand together: shown as they are, or folded under a title. */
export interface RowGroup {
  /** Tells it from the other groups of the table. */
  key: string
  /** What is folded, in the notation of {@link splitInline}; absent for rows that are always shown. */
  title?: string
  /** Where a guide tells of it. */
  guide?: string
  rows: FieldRow[]
}

const guides: { [title: string]: string } = {
  Paging: '/guides/fields-and-paging#paging',
  'Which fields come back': '/guides/fields-and-paging#fields-set',
}

/** So many fields inside one are read in its own place; more of them hide what comes after. */
const most = { request: 8, answer: 3 }

/**
 * Folds what is the same in every table: user-defined fields, who made and changed a record, paging, `fields_set`; and
 * what is inside of objects that have a page of their own, where there is much of it.
 *
 * @param table What the ids of the rows start with: the tables of answers are folded further.
 */
export function foldRows(rows: readonly FieldRow[], table: string): RowGroup[] {
  const limit = table.startsWith('answer') ? most.answer : most.request
  const groups: RowGroup[] = []
  const show = (row: FieldRow) => {
    const last = groups.at(-1)
    if (last && last.title === undefined) last.rows.push(row)
    else groups.push({ key: row.path, rows: [row] })
  }
  for (let at = 0; at < rows.length; ) {
    const row = rows[at] as FieldRow
    const same = runOf(rows, at, (other) => other.depth === row.depth && kindOf(other) === kindOf(row))
    const kind = kindOf(row)
    if (kind !== undefined && (same.length > 2 || kind !== 'User-defined fields')) {
      const guide = guides[kind]
      groups.push({ key: `${kind} ${row.path}`, title: kind, ...(guide && { guide }), rows: same })
      at += same.length
      continue
    }
    show(row)
    at++
    const inside = runOf(rows, at, (other) => other.depth > row.depth)
    if (
      row.kind === 'field' &&
      (row.name === 'log_information' ? inside.length > 0 : row.object && inside.length > limit)
    ) {
      groups.push({ key: `inside ${row.path}`, title: `Fields of \`${row.name}\``, rows: inside })
      at += inside.length
    }
  }
  return groups
}

function runOf(rows: readonly FieldRow[], start: number, belongs: (row: FieldRow) => boolean): FieldRow[] {
  const end = rows.findIndex((row, index) => index >= start && !belongs(row))
  return rows.slice(start, end === -1 ? rows.length : end)
}

function kindOf({ name, kind }: FieldRow): string | undefined {
  if (kind !== 'field') return undefined
  if (/^udf_[a-z]+_\d+$/.test(name)) return 'User-defined fields'
  if (name === 'number_of_results' || name === 'offset') return 'Paging'
  return name === 'fields_set' ? 'Which fields come back' : undefined
}
