import { expect, test } from 'vitest'
import { head, indent, lintWith } from './lint-with.js'

/** @param {string} properties */
const document = (properties) => `${head}paths: {}
components:
  schemas:
    Secret:
      type: string
      x-sensitive: true
    Thing:
      type: object
      properties:
${indent(properties, 8)}`

/** @param {string} properties */
const lint = (properties) => lintWith('sensitive-marked', document(properties))

test('a mark on the property or on what it refers to passes', async () => {
  expect(
    await lint(`token:
  $ref: '#/components/schemas/Secret'
pass_code:
  type: string
  x-sensitive: true
key:
  $ref: '#/components/schemas/Secret'
  description: The key.`),
  ).toEqual([])
})

test('names that only contain such a word pass, and so do flags and objects', async () => {
  expect(
    await lint(`access_token_identifier:
  type: string
keyword:
  type: string
must_change_password:
  type: boolean
access_token:
  type: object`),
  ).toEqual([])
})

test.each([
  'token',
  'password',
  'pass_code',
  'new_pass_code',
  'jwt',
  'jwt_token',
  'key',
  'verification_code',
  'one_time_password',
  'authentication_code',
  'pin_number',
])('a property %s without the mark is refused', async (name) => {
  expect(await lint(`${name}:\n  type: string`)).toEqual([
    `#/components/schemas/Thing/properties/${name}: Property "${name}" holds a secret. Add x-sensitive: true to it or to the schema it refers to.`,
  ])
})

test('any value but true is refused', async () => {
  expect(await lint('token:\n  type: string\n  x-sensitive: false')).toHaveLength(1)
})

test('a parameter is marked on itself or on its schema', async () => {
  /** @param {string} mark @param {number} [column] */
  const parameters = (mark, column = 10) => `${head}paths:
  /things/show:
    get:
      operationId: showThing
      parameters:
        - name: token
          in: query
          schema:
            type: string
${indent(mark, column)}      responses: {}
`
  expect(await lintWith('sensitive-marked', parameters('x-sensitive: true'))).toEqual([])
  expect(await lintWith('sensitive-marked', parameters('x-sensitive: true', 12))).toEqual([])
  expect(await lintWith('sensitive-marked', parameters('required: true'))).toEqual([
    '#/paths/~1things~1show/get/parameters/0: Parameter "token" holds a secret. Add x-sensitive: true to it or to the schema it refers to.',
  ])
})
