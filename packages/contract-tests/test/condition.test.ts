import { expect, test } from 'vitest'
import { holds, workedOut } from '../src/condition.js'

const values: { [expression: string]: unknown } = {
  $statusCode: 200,
  '$response.body#/data/balance': -24.5,
  '$steps.before.outputs.balance': '-14.00',
  '$response.body#/data/name': "it's",
  '$response.body#/data/list': [{ id: '1', name: null }, { id: '2' }],
  '$steps.same.outputs.list': [{ name: null, id: '1' }, { id: '2' }],
  '$steps.turned.outputs.list': [{ id: '2' }, { id: '1', name: null }],
  '$response.body#/data/submitted_on': '2024-02-27T10:30:00',
}
const lookup = (expression: string) => values[expression]

test.each<[string, boolean]>([
  ['$statusCode == 200', true],
  ["$statusCode == '200'", true],
  ['$statusCode != 200', false],
  ['$response.body#/data/balance == $steps.before.outputs.balance - 10.5', true],
  ['$response.body#/data/balance + 24.5 == 0', true],
  ['0.1 + 0.2 == 0.3', true],
  ["$response.body#/data/name == 'it''s'", true],
  ['$response.body#/data/none == null', true],
  ['$response.body#/data/none != null', false],
  ['$response.body#/data/none > 0', false],
  ['!($statusCode > 199 && $statusCode < 300) || 1 >= 1', true],
  ["'2026-01-05' >= '2025-12-31'", true],
  ['$response.body#/data/list == $steps.same.outputs.list', true],
  ['$response.body#/data/list == $steps.turned.outputs.list', false],
  ['$response.body#/data/list != $steps.turned.outputs.list', true],
])('%s is %s', (condition, expected) => {
  expect(holds(condition, lookup)).toBe(expected)
})

test.each(['', '1 ==', '(1 == 1', '1 == 1 2', 'status'])('%j is no condition', (condition) => {
  expect(() => holds(condition, lookup)).toThrow(RangeError)
})

test.each([
  ['$response.body#/data/balance + 4.5', -20],
  ['$response.body#/data/submitted_on + 3', '2024-03-01T10:30:00'],
  ['$response.body#/data/submitted_on - 58', '2023-12-31T10:30:00'],
  ["'2026-02-30' + 3", Number.NaN],
  ["'2026-13-30T00:00:00' + 3", null],
  ['$response.body#/data/none + 3', Number.NaN],
])('%s comes to %s', (expression, expected) => {
  expect(workedOut(expression, lookup)).toEqual(expected)
})
