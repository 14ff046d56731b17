import type { FieldRow } from './views.ts'

/** What a row of a table says where nothing is special about it. */
const usual = {
  kind: 'field',
  depth: 0,
  requirement: 'may be missing',
  limits: [],
  description: [],
  marks: { from: [], deprecatedFrom: [] },
  notes: [],
  sensitive: false,
  isSessionToken: false,
  values: [],
  samples: [],
  choice: [],
  rules: [],
  isRival: false,
} as const satisfies Partial<FieldRow>

const usualText = new Map(Object.entries(usual).map(([key, value]) => [key, JSON.stringify(value)]))

/** A view as it travels: its rows without what most rows say. {@link unpack} makes it whole again. */
export interface Packed<View> {
  readonly packed: View
}

export function pack<View>(view: View): Packed<View> {
  const rows = mapLists(view, /^rows$/, (list) => packRows(list as FieldRow[]))
  return { packed: mapLists(rows, exampleLists, (list) => list.map((one) => rewrite(one as WithJson))) as View }
}

export function unpack<View>({ packed }: Packed<View>): View {
  const rows = mapLists(packed, /^rows$/, (list) => unpackRows(list as Array<Partial<FieldRow>>))
  return mapLists(rows, exampleLists, (list) => list.map((one) => rewrite(one as WithJson, 2))) as View
}

/** Views that have most of their rows and examples in common, each of those once. */
export interface PackedForms<View> {
  readonly parts: readonly unknown[]
  /** By the name of the form; in the place of a row or an example stands its number. */
  readonly views: { readonly [form: string]: View }
}

const exampleLists = /^(?:request|answer)Examples$/
type WithJson = { json?: string }

/** The same example with its JSON in one line, or indented as it is shown. */
function rewrite(example: WithJson, indent?: number): WithJson {
  return example.json === undefined
    ? example
    : { ...example, json: JSON.stringify(JSON.parse(example.json), null, indent) }
}

const sharedLists = /^(?:rows|requestExamples|answerExamples)$/

export function packForms<View>(forms: Iterable<readonly [form: string, view: View]>): PackedForms<View> {
  const numbers = new Map<string, number>()
  const parts: unknown[] = []
  const numberOf = (part: unknown) => {
    const text = JSON.stringify(part)
    const known = numbers.get(text) ?? parts.push(part) - 1
    numbers.set(text, known)
    return known
  }
  const views = [...forms].map(
    ([form, view]) => [form, mapLists(pack(view).packed, sharedLists, (list) => list.map(numberOf))] as const,
  )
  return { parts, views: Object.fromEntries(views) as PackedForms<View>['views'] }
}

/** The view of one form; `undefined` when there is none of that name. */
export function unpackForm<View>({ parts, views }: PackedForms<View>, form: string): View | undefined {
  const view = views[form]
  if (view === undefined) return undefined
  return unpack({
    packed: mapLists(view, sharedLists, (list) => list.map((number) => parts[number as number])) as View,
  })
}

function packRows(rows: readonly FieldRow[]): object[] {
  const above: string[] = []
  return rows.map((row) => {
    const isUsual = (key: string, value: unknown) =>
      key === 'path' ? value === pathBelow(above, row) : usualText.get(key) === JSON.stringify(value)
    const left = Object.entries(row).filter(([key, value]) => !isUsual(key, value))
    above[row.depth] = row.path
    return Object.fromEntries(left)
  })
}

function unpackRows(rows: ReadonlyArray<Partial<FieldRow>>): FieldRow[] {
  const above: string[] = []
  return rows.map((packed) => {
    const row = { ...structuredClone(usual), ...packed } as unknown as FieldRow
    row.path ??= pathBelow(above, row)
    above[row.depth] = row.path
    return row
  })
}

/** Where a row stands, as a rule: below the last one that is less deep. */
function pathBelow(above: readonly string[], { depth, name }: Pick<FieldRow, 'depth' | 'name'>): string {
  return depth > 0 ? `${above[depth - 1]}.${name}` : name
}

/** Copies a value with the lists of some names changed, wherever they stand. */
function mapLists(value: unknown, names: RegExp, change: (list: unknown[]) => unknown[]): unknown {
  if (Array.isArray(value)) return value.map((entry) => mapLists(entry, names, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      names.test(key) && Array.isArray(entry) ? change(entry) : mapLists(entry, names, change),
    ]),
  )
}
