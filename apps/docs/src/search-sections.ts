import { describeMarks } from '@crmcom-webapi/release-marks'
import type { FailureCode } from './failure-codes.ts'
import type { KnownMethods } from './known-methods.ts'
import type { SharedObjectView } from './object-page.ts'
import type { OperationView } from './operation-view.ts'
import type { FieldRow, ObjectView } from './views.ts'

/** What the search finds: a title, the titles above it and the words. */
export interface SearchSection {
  anchor: string
  titles: string[]
  text: string
}

/** Ids of the rows of a field table. They are links people keep, so they hang on names only. */
export function fieldId(table: string, path: string): string {
  return `${table}-${path.replaceAll('[]', '')}`
}

/** The ids of all rows on the page of an operation. */
export function anchorsOf(view: OperationView): string[] {
  return [
    ...tableAnchors('parameters', view.parameters),
    ...tableAnchors('request', view.body),
    ...tableAnchors('answer', view.answer),
  ]
}

/** The ids of the rows of a table and of the tables below it. */
export function tableAnchors(table: string, view: ObjectView | undefined): string[] {
  if (!view) return []
  return [
    ...view.rows.map((row) => fieldId(table, row.path)),
    ...view.claims.flatMap((claim) => claim.rows.map((row) => fieldId(`${table}-claims`, row.path))),
    ...view.alternatives.flatMap(({ body }, index) => tableAnchors(`${table}-${index + 1}`, body)),
  ]
}

/**
 * Makes the search entries of the page of an operation: one for the operation and one per field, with the names
 * and values found inside it. Notes are left out: they are about the pages of the vendor, and would drown the rest.
 *
 * @param forms The operation in other releases: fields that only they have are entries too.
 */
export function operationSections(page: OperationView, forms: ReadonlyMap<string, OperationView>): SearchSection[] {
  const here = { anchor: '', titles: [page.title], text: textOf(page) }
  const sections = new Map([here, ...operationFields(page)].map((section) => [section.anchor, section]))
  for (const [form, view] of [...forms].toReversed())
    for (const section of operationFields(view)) {
      if (sections.has(section.anchor)) continue
      const titles = [...section.titles.slice(0, -1), `${section.titles.at(-1)} (as in ${form})`]
      sections.set(section.anchor, { ...section, titles })
    }
  return [...sections.values()]
}

/** Makes the search entries of the page of a shared object. */
export function objectSections({ title, name, body }: SharedObjectView): SearchSection[] {
  const text = [name, ...body.description].join(' ')
  return [
    { anchor: '', titles: ['Shared objects', title], text },
    ...fieldSections({ title }, 'Shared object', 'fields', body),
  ]
}

/** Makes one search entry per failure code. */
export function failureSections(title: string, codes: readonly FailureCode[]): SearchSection[] {
  return [
    { anchor: '', titles: [title], text: 'catalogue of failure codes, exceptions, errors' },
    ...codes.map(({ code, when, action }) => ({ anchor: code, titles: [title, code], text: `${when} ${action}` })),
  ]
}

/** Makes one search entry for each resource with methods that the contract does not have: they are known by name. */
export function methodSections(title: string, known: KnownMethods): SearchSection[] {
  return [
    { anchor: '', titles: [title], text: 'methods that are known, and which of them the contract has' },
    ...known.resources.flatMap(({ resource, rows }) => {
      const missing = rows.filter(({ operationId }) => operationId === undefined)
      const text = missing.map(({ name, purpose }) => `${name}: ${purpose}.`).join(' ')
      return missing.length === 0 ? [] : [{ anchor: resource, titles: [title, resource], text }]
    }),
  ]
}

function textOf(page: OperationView): string {
  return [page.method, page.path, page.operationId, ...page.description].join(' ')
}

function operationFields(page: OperationView): SearchSection[] {
  return [
    ...fieldSections(page, 'Query parameters', 'parameters', page.parameters),
    ...fieldSections(page, 'Request', 'request', page.body),
    ...fieldSections(page, 'Answer', 'answer', page.answer),
  ]
}

function fieldSections(
  page: { title: string },
  title: string,
  table: string,
  view: ObjectView | undefined,
): SearchSection[] {
  if (!view) return []
  return [
    ...rowSections([page.title, title], table, view.rows),
    ...view.claims.flatMap((claim) =>
      rowSections([page.title, `${title}, claims of ${claim.path}`], `${table}-claims`, claim.rows),
    ),
    ...view.alternatives.flatMap((alternative, index) =>
      fieldSections(page, `${title}, ${alternative.title}`, `${table}-${index + 1}`, alternative.body),
    ),
  ]
}

function rowSections(titles: string[], table: string, rows: readonly FieldRow[]): SearchSection[] {
  const sections: SearchSection[] = []
  for (const row of rows) {
    const words = [row.name, ...row.values, ...row.description].join(' ').replaceAll('`', '')
    const last = sections.at(-1)
    if (row.depth > 0 && last) last.text += ` ${words}`
    else sections.push({ anchor: fieldId(table, row.path), titles: [...titles, nameOf(row)], text: words })
  }
  return sections
}

function nameOf({ name, marks }: FieldRow): string {
  return marks.from.length > 0
    ? `${name} (${describeMarks({ 'x-available-from': marks.from }, { brief: true })})`
    : name
}

const heading = /<h(\d)[^>]*>(.*?)<a[^>]* href="#(.*?)"[^>]*>.*?<\/a><\/h\1>/gis

/** Splits a rendered guide at its headings. */
export function htmlSections(html: string): SearchSection[] {
  const found = [...html.matchAll(heading)]
  const above: string[] = []
  return found.map((match, index) => {
    const level = Number(match[1]) - 1
    above.length = Math.min(above.length, level)
    above[level] = plain(match[2] ?? '')
    const end = found[index + 1]?.index ?? html.length
    return {
      anchor: level === 0 ? '' : (match[3] ?? ''),
      titles: above.filter(Boolean),
      // Code is shown beside the words that tell of it.
      text: plain(html.slice(match.index + match[0].length, end).replace(/<pre[\s\S]*?<\/pre>/g, ' ')),
    }
  })
}

const entities: { readonly [entity: string]: string } = { quot: '"', '#39': "'", lt: '<', gt: '>', amp: '&' }

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(quot|#39|lt|gt|amp);/g, (_, entity: string) => entities[entity] as string)
    .replace(/\s+/g, ' ')
    .trim()
}
