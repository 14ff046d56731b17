import { expect, test } from 'vitest'
import { foldRows } from '../src/folds.ts'
import type { FieldRow, ObjectView } from '../src/views.ts'
import { operationForms } from './support/operations.ts'

const field = (path: string, more: Partial<FieldRow> = {}): FieldRow => ({
  kind: 'field',
  name: path.split('.').at(-1) ?? '',
  path,
  depth: path.split('.').length - 1,
  type: 'string',
  limits: [],
  requirement: 'optional',
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
  ...more,
})
const shape = (rows: FieldRow[], table = 'answer') =>
  foldRows(rows, table).map(({ title, rows }) => [title, rows.map(({ path }) => path).join(' ')])

test('user-defined fields, paging and fields_set fold, each with its neighbours only', () => {
  const rows = [
    'id',
    'udf_string_1',
    'udf_string_2',
    'udf_float_1',
    'name',
    'number_of_results',
    'offset',
    'fields_set',
  ]
  expect(shape(rows.map((path) => field(path)))).toEqual([
    [undefined, 'id'],
    ['User-defined fields', 'udf_string_1 udf_string_2 udf_float_1'],
    [undefined, 'name'],
    ['Paging', 'number_of_results offset'],
    ['Which fields come back', 'fields_set'],
  ])
  const guides = foldRows(
    rows.map((path) => field(path)),
    'answer',
  ).map(({ guide }) => guide?.split('#')[1])
  expect(guides).toEqual([undefined, undefined, undefined, 'paging', 'fields-set'])
  expect(shape([field('udf_string_1'), field('udf_string_2')])).toEqual([[undefined, 'udf_string_1 udf_string_2']])
})

test('what is inside of log_information folds, and of an object with a page where there is much of it', () => {
  const inside = (name: string, count: number) =>
    Array.from({ length: count }, (_, index) => field(`${name}.f${index}`))
  const log = [field('log_information', { object: 'LogInformation' }), ...inside('log_information', 1), field('id')]
  expect(shape(log, 'request')).toEqual([
    [undefined, 'log_information'],
    ['Fields of `log_information`', 'log_information.f0'],
    [undefined, 'id'],
  ])
  const owner = [field('owner', { object: 'Owner' }), ...inside('owner', 4)]
  expect(shape(owner).length).toBe(2)
  expect(shape(owner, 'request').length).toBe(1)
  expect(shape([field('owner'), ...inside('owner', 4)]).length).toBe(1)
})

test('no field of any page is lost or moved, and none that is required is folded at the top', () => {
  const tables = (view: ObjectView | undefined, id: string): Array<[id: string, rows: FieldRow[]]> =>
    view ? [[id, view.rows], ...view.alternatives.flatMap(({ body }, index) => tables(body, `${id}-${index + 1}`))] : []
  let folded = 0
  for (const { page } of operationForms)
    for (const [id, rows] of [
      ...tables(page.parameters, 'parameters'),
      ...tables(page.body, 'request'),
      ...tables(page.answer, 'answer'),
    ]) {
      const groups = foldRows(rows, id)
      expect(groups.flatMap((group) => group.rows)).toEqual(rows)
      expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length)
      for (const { title, rows: own } of groups) {
        if (title === undefined) continue
        folded += own.length
        for (const row of own) if (row.depth === 0) expect(row.requirement, row.path).not.toMatch(/^required/)
      }
    }
  expect(folded).toBeGreaterThan(1000)
})
