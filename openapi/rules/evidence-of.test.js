import { expect, test } from 'vitest'
import { head, indent, lintWith } from './lint-with.js'

/** @param {string} operation @param {string} [property] */
const document = (operation, property = 'type: string') => `${head}paths:
  /things/create:
    post:
      operationId: createThing
${indent(operation, 6)}      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties:
                kind:
${indent(property, 18)}      responses: {}
`
/** @param {string} operation @param {string} [property] */
const lint = (operation, property) => lintWith('evidence-of', document(operation, property))

test('a label of a key that stands there passes', async () => {
  const safe = 'x-safe-to-repeat: true\nx-evidence-of:\n  safe-to-repeat: assumed'
  const marked = 'type: string\nx-available-from: [R10.0.0]\nx-evidence-of:\n  available-from: field'
  expect(await lint(safe, marked)).toEqual([])
})

test('a keyword that stands there has a label, and so has what the object requires', async () => {
  const source = (/** @type {string} */ owner) =>
    document('summary: Make a thing.', 'type: string\nx-evidence-of: {type: sample, required: assumed}').replace(
      'type: object\n',
      `type: object\n              ${owner}\n`,
    )
  expect(await lintWith('evidence-of', source('required: [kind]'))).toEqual([])
  expect(await lintWith('evidence-of', source('oneOf: [{required: [kind]}]'))).toEqual([])
  expect(await lintWith('evidence-of', source('required: [other]'))).toEqual([
    expect.stringContaining('/kind/x-evidence-of/required: x-evidence-of names "required", but nothing'),
  ])
})

test('a parameter that is required has a label', async () => {
  const source = (/** @type {string} */ required) =>
    document(
      `parameters:\n  - {name: q, in: query, ${required}x-evidence-of: {required: assumed}, schema: {type: string}}`,
    )
  expect(await lintWith('evidence-of', source('required: true, '))).toEqual([])
  expect(await lintWith('evidence-of', source(''))).toEqual([expect.stringContaining('nothing here is required')])
})

test('the path of an operation has a label, and no other path', async () => {
  expect(await lint('x-evidence-of: {path: assumed, verb: assumed}')).toEqual([])
  expect(await lint('summary: Make a thing.', 'type: string\nx-evidence-of: {path: assumed}')).toEqual([
    expect.stringContaining('names "path"'),
  ])
})

test('that a call is safe to repeat needs a label', async () => {
  expect(await lint('x-safe-to-repeat: true')).toEqual([
    expect.stringContaining('/post/x-safe-to-repeat: That a call by POST is safe to repeat needs an evidence'),
  ])
  expect(await lint('x-safe-to-repeat: true\nx-evidence-of:\n  note: assumed\nx-note: n')).toHaveLength(1)
})

test.each([
  ['a key that is not there', 'type: string\nx-evidence-of:\n  removed-from: assumed', 'names "removed-from"'],
  [
    'a keyword that is not there',
    'type: string\nx-evidence-of:\n  minLength: assumed',
    'neither x-minLength nor minLength',
  ],
  ['what is not required', 'type: string\nx-evidence-of:\n  required: assumed', 'nothing here is required'],
  ['no evidence', 'type: string\nx-note: n\nx-evidence-of:\n  note: certain', 'must be one of'],
  ['no label', 'type: string\nx-evidence-of: {}', 'must give keys'],
  ['a word', 'type: string\nx-evidence-of: assumed', 'must give keys'],
])('a label of %s is refused', async (_, property, message) => {
  expect(await lint('summary: Make a thing.', property)).toEqual([expect.stringContaining(message)])
})

test('marks of single values have labels too', async () => {
  const values = (/** @type {string} */ label) =>
    `type: string\nenum: [A, B]\nx-enum-marks:\n  B:\n    x-available-from: [R10.0.0]\n    x-evidence-of:\n      ${label}: assumed`
  expect(await lint('summary: Make a thing.', values('available-from'))).toEqual([])
  expect(await lint('summary: Make a thing.', values('removed-from'))).toEqual([
    expect.stringContaining('x-enum-marks/B/x-evidence-of/removed-from: x-evidence-of names'),
  ])
})

test('what is in an example has a label by the way to it, and the type behind a reference has one', async () => {
  const source = (/** @type {string} */ way) =>
    `${document('summary: Make a thing.', '$ref: "#/components/schemas/Kind"\nx-evidence-of: {type: assumed}')}components:
  schemas:
    Kind: {type: string}
  examples:
    made:
      x-evidence-of: {${way}: assumed}
      value: {data: [{type: lamp}]}
`.replace(
      'requestBody:\n        content:\n          application/json:\n',
      '$&            examples: {made: {$ref: "#/components/examples/made"}}\n',
    )
  expect(await lintWith('evidence-of', source('data.*.type'))).toEqual([])
  expect(await lintWith('evidence-of', source('data.type'))).toEqual([
    expect.stringContaining('names "data.type", but this node has neither'),
  ])
})
