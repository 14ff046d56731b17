import { expect, test } from 'vitest'
import { head, indent, lintWith, request } from './lint-with.js'

const at = '#/components/schemas/Thing'
const message = 'An object has a name here: make it a component schema and refer to it.'

/** @param {string} schema */
const component = (schema) => `${head}paths: {}\ncomponents:\n  schemas:\n    Thing:\n${indent(schema, 6)}`

test('components, references to them and choices between bodies pass', async () => {
  const schema = `type: object
oneOf:
  - $ref: '#/components/schemas/Thing'
  - $ref: '#/components/schemas/Other'`
  const components = `components:
  schemas:
    Thing:
      type: [object, 'null']
      properties:
        text: {type: [string, 'null']}
        other: {$ref: '#/components/schemas/Other', description: Another one.}
        list: {type: array, items: {$ref: '#/components/schemas/Other'}}
    Other:
      type: object
      oneOf: [{required: [id]}, {required: [name]}]
`
  expect(await lintWith('named-objects', request(schema) + components)).toEqual([])
})

test('a component in a file of its own passes, an object inside of it is refused', async () => {
  const source = `${head}paths: {}\ncomponents:\n  schemas:\n    Thing:\n      $ref: ./Thing.yaml\n`
  expect(await lintWith('named-objects', source, { 'Thing.yaml': 'type: object\n' })).toEqual([])
  const inner = 'type: object\nproperties:\n  inner:\n    type: object\n'
  expect(await lintWith('named-objects', source, { 'Thing.yaml': inner })).toEqual([
    `Thing.yaml#/properties/inner: ${message}`,
  ])
})

test.each([
  ['a property', 'properties: {inner: {type: object}}', 'properties/inner'],
  ['a property that may be null', "properties: {inner: {type: [object, 'null']}}", 'properties/inner'],
  ['a property of any fields', 'properties: {inner: {type: object, additionalProperties: true}}', 'properties/inner'],
  ['an entry of a list', 'properties: {list: {type: array, items: {type: object}}}', 'properties/list/items'],
  ['a further field', 'additionalProperties: {type: object}', 'additionalProperties'],
  ['an alternative', 'oneOf: [{type: object}]', 'oneOf/0'],
  [
    'the content of a text',
    'properties: {text: {type: string, contentSchema: {type: object}}}',
    'properties/text/contentSchema',
  ],
  ['an object named schema', 'properties: {schema: {type: object, properties: {}}}', 'properties/schema'],
  ['a choice named schema', 'properties: {schema: {type: object, oneOf: []}}', 'properties/schema'],
])('%s that is an object is refused', async (_, inner, pointer) => {
  expect(await lintWith('named-objects', component(`type: object\n${inner}`))).toEqual([`${at}/${pointer}: ${message}`])
})

test('a body that is an object of its own is refused', async () => {
  expect(await lintWith('named-objects', request('type: object\nproperties: {}'))).toEqual([
    `#/paths/~1things~1create/post/requestBody/content/application~1json/schema: ${message}`,
  ])
})
