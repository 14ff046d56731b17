import { expect, test } from 'vitest'
import { lintWith, request } from './lint-with.js'

const at = '#/paths/~1things~1create/post/requestBody/content/application~1json/schema'
const open = 'An object in a request is closed: add additionalProperties: false, or true when any field may come.'

/** @param {string} schema @param {{ [path: string]: string }} [files] */
const lint = (schema, files) => lintWith('closed-requests', request(schema), files)

test('closed objects and objects that say they are open pass', async () => {
  expect(
    await lint(`type: object
properties:
  any:
    type: [object, 'null']
    additionalProperties: true
  list:
    type: array
    items:
      type: object
      additionalProperties: false
additionalProperties: false`),
  ).toEqual([])
})

test('an object that says nothing is refused, however deep and in whatever file', async () => {
  const files = {
    'Thing.yaml':
      'type: object\nadditionalProperties: false\nproperties:\n  inner:\n    type: object\n    properties: {}\n',
  }
  expect(await lint('$ref: ./Thing.yaml', files)).toEqual([`Thing.yaml#/properties/inner: ${open}`])
})

test('a nullable object and the request itself are objects too', async () => {
  expect(await lint("type: [object, 'null']")).toEqual([`${at}: ${open}`])
})

test('a choice between groups is left to its groups', async () => {
  const files = { 'A.yaml': 'type: object\nadditionalProperties: false\n', 'B.yaml': 'type: object\n' }
  expect(await lint('type: object\noneOf:\n  - $ref: ./A.yaml\n  - $ref: ./B.yaml', files)).toEqual([
    `B.yaml#/: ${open}`,
  ])
})

test('properties beside a choice between groups are refused', async () => {
  const files = { 'A.yaml': 'type: object\nadditionalProperties: false\n' }
  expect(await lint('type: object\nproperties:\n  a:\n    type: string\noneOf:\n  - $ref: ./A.yaml', files)).toEqual([
    `${at}/properties: Properties beside a choice between groups: each closed group would refuse them. Move them into every group.`,
  ])
})

test('answers may stay open', async () => {
  const source = request('type: string').replace(
    'responses: {}',
    "responses:\n        '200':\n          description: Done.\n          content:\n            application/json:\n              schema:\n                type: object",
  )
  expect(await lintWith('closed-requests', source)).toEqual([])
})
