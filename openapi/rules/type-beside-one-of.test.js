import { expect, test } from 'vitest'
import { head, indent, lintWith } from './lint-with.js'

const at = '#/components/schemas/Thing'

/** @param {string} schema */
const lint = (schema) =>
  lintWith('type-beside-one-of', `${head}paths: {}\ncomponents:\n  schemas:\n    Thing:\n${indent(schema, 6)}`)

test('typed schemas pass, with branches that only require a key', async () => {
  expect(
    await lint(`type: object
properties:
  a:
    type: string
  list:
    type: array
    items:
      type: [string, 'null']
  code:
    type: string
    not:
      const: OK
oneOf:
  - required: [a]
  - required: [list]
    x-note: Words.`),
  ).toEqual([])
})

test('oneOf without a type is refused', async () => {
  expect(await lint('oneOf:\n  - type: string\n  - type: integer')).toEqual([
    `${at}/oneOf: oneOf needs a type beside it: say type: object, or the types of the scalar branches.`,
  ])
})

test('an object or a list without a type is refused', async () => {
  expect(
    await lint(
      'type: object\nproperties:\n  inner:\n    properties:\n      a:\n        items:\n          type: string',
    ),
  ).toEqual([
    `${at}/properties/inner: This schema describes an object without saying so: add type: object.`,
    `${at}/properties/inner/properties/a: This schema describes a list without saying so: add type: array.`,
  ])
})

test.each([
  ['allOf', '[{type: object}]', 'write the properties out in one schema'],
  ['anyOf', '[{type: object}]', 'use oneOf with branches that exclude each other'],
  ['if', '{type: object}', 'use dependentRequired, or oneOf over closed groups'],
  ['then', '{type: object}', 'use dependentRequired, or oneOf over closed groups'],
  ['else', '{type: object}', 'use dependentRequired, or oneOf over closed groups'],
  ['dependentSchemas', '{a: {type: object}}', 'use dependentRequired, or oneOf over closed groups'],
  ['unevaluatedProperties', 'false', 'use additionalProperties'],
  ['patternProperties', '{"^a": {type: string}}', 'list the properties one by one'],
])('%s is refused with what to write instead', async (keyword, value, instead) => {
  expect(await lint(`type: object\n${keyword}: ${value}`)).toEqual([
    `${at}/${keyword}: ${keyword} is not used in this contract: ${instead}.`,
  ])
})
