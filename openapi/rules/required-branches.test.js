import { describe, expect, test } from 'vitest'
import { head, indent, lintWith } from './lint-with.js'

const at = '#/components/schemas/Thing'
const base = `type: object
properties:
  a:
    type: string
    x-available-from: [R12.0.0]
  b:
    type: string
  c:
    type: string
`

/** @param {string} schema */
const lint = (schema) =>
  lintWith('required-branches', `${head}paths: {}\ncomponents:\n  schemas:\n    Thing:\n${indent(schema, 6)}`)

test('one key per branch and known keys pass, and so do groups', async () => {
  expect(
    await lint(`${base}oneOf:
  - required: [a]
  - required: [b]
dependentRequired:
  c: [b]`),
  ).toEqual([])
  expect(await lint('type: object\noneOf:\n  - type: object\n    required: [a, b]\n  - type: object')).toEqual([])
})

test.each([
  [
    'two keys in a branch',
    'oneOf:\n  - required: [a, b]\n  - required: [c]',
    '/oneOf/0/required: This branch names 2 keys. Name one, or write the branches as closed groups; fields that go together use dependentRequired.',
  ],
  [
    'an unknown key',
    'oneOf:\n  - required: [a]\n  - required: [d]',
    '/oneOf/1/required/0: The branch names "d", which is not in properties.',
  ],
  ['a key twice', 'oneOf:\n  - required: [a]\n  - required: [a]', '/oneOf/1/required/0: "a" stands in two branches.'],
  [
    'a key that is always required',
    'required: [a]\noneOf:\n  - required: [a]\n  - required: [b]',
    '/oneOf/0/required/0: "a" is always required, so it cannot be one side of a choice.',
  ],
  [
    'fields and groups in one choice',
    'oneOf:\n  - required: [a]\n  - type: object',
    '/oneOf/1: A choice is between fields or between groups, not both: write every branch as a closed group.',
  ],
  [
    'a mark on a branch',
    'oneOf:\n  - required: [a]\n    x-available-from: [R12.0.0]\n  - required: [b]',
    '/oneOf/0/x-available-from: x-available-from belongs on the property, not on its branch: a branch goes with its property.',
  ],
  [
    'an unknown key in dependentRequired',
    'dependentRequired:\n  d: [a]',
    '/dependentRequired/d: dependentRequired names "d", which is not in properties.',
  ],
  [
    'an unknown target in dependentRequired',
    'dependentRequired:\n  a: [d]',
    '/dependentRequired/a/0: "a" requires "d", which is not in properties.',
  ],
])('%s is refused', async (_, rest, problem) => {
  expect(await lint(`${base}${rest}`)).toEqual([at + problem])
})

describe('x-parameter-rules', () => {
  /** @param {string} key */
  const document = (key) => `${head}paths:
  /things/show:
    get:
      operationId: showThing
      parameters:
        - name: a
          in: query
          schema:
            type: string
        - $ref: '#/components/parameters/B'
      x-parameter-rules:
        oneOf:
          - required: [a]
          - required: [${key}]
      responses: {}
components:
  parameters:
    B:
      name: b
      in: query
      schema:
        type: string
`

  test('its keys are the parameters', async () => {
    expect(await lintWith('required-branches', document('b'))).toEqual([])
    expect(await lintWith('required-branches', document('d'))).toEqual([
      '#/paths/~1things~1show/get/x-parameter-rules/oneOf/1/required/0: The branch names "d", which is not in parameters.',
    ])
  })
})
