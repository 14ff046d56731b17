import { expect, test } from 'vitest'
import { lintWith, request } from './lint-with.js'

const at = '#/paths/~1things~1create/post/requestBody/content/application~1json/schema/x-note'
const message =
  'The note says that something is our reading: give the key it speaks of its evidence by x-evidence-of, or the whole node by x-evidence.'
/** @param {string} schema */
const lint = (schema) => lintWith('readings-labelled', request(schema))

test.each(['That it is whole is our reading.', 'The fields are ours.'])('"%s" needs a label', async (note) => {
  expect(await lint(`type: integer\nx-evidence: documented\nx-note: ${note}`)).toEqual([`${at}: ${message}`])
})

test.each([
  ['of the key', 'type: integer\nx-evidence-of: {type: assumed}'],
  ['of the whole', 'type: integer\nx-evidence: assumed'],
  ['of a field', 'type: object\nproperties:\n  id: {type: string, x-evidence: sample}'],
])('the label %s is enough', async (_, schema) => {
  expect(await lint(`${schema}\nx-note: This is our reading.`)).toEqual([])
})

test.each(['Its hours are on no page.', 'The page counts hours of its own.'])('"%s" needs none', async (note) => {
  expect(await lint(`type: integer\nx-evidence: documented\nx-note: ${note}`)).toEqual([])
})

test('a mark of a value needs a label of its own', async () => {
  const schema =
    'type: string\nx-evidence: documented\nenum: [A]\nx-enum-marks:\n  A:\n    x-note: Its release is our reading.'
  expect(await lint(schema)).toEqual([`${at.replace('x-note', 'x-enum-marks/A/x-note')}: ${message}`])
  expect(await lint(`${schema}\n    x-evidence-of: {available-from: assumed}`)).toEqual([])
})
