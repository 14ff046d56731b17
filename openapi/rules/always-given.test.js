import { expect, test } from 'vitest'
import { head, indent, lintWith, request } from './lint-with.js'

/**
 * Lints an operation whose answer has a thing that holds another one.
 *
 * @param {string} field YAML of the field `id` of a thing
 * @param {string} [examples] YAML of the examples of the answer
 * @param {string} [thing] YAML beside the properties of a thing
 */
const lint = (field, examples = '', thing = 'type: object') =>
  lintWith(
    'always-given',
    `${head}paths:
  /things/show:
    get:
      operationId: showThing
      responses:
        '200':
          description: The thing.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Envelope'}
${examples && `              examples:\n${indent(examples, 16)}`}
components:
  schemas:
    Envelope:
      type: object
      properties:
        status: {type: object}
        data: {type: array, items: {$ref: '#/components/schemas/Thing'}}
    Thing:
${indent(thing, 6)}
      properties:
        id: ${field}
        inner: {$ref: '#/components/schemas/Thing'}
`,
  )

const given = '{type: string, x-always-given: sample}'
/** @param {string} name @param {string} data */
const example = (name, data) => `${name}: {value: {status: {code: OK}, data: [${data}]}}`
const at = '#/paths/~1things~1show/get/responses/200/content/application~1json/examples'
const field = '#/components/schemas/Thing/properties/id/x-always-given'

test('no example goes against it', async () => {
  expect(await lint(given, example('found', '{id: A, inner: {id: B}}'))).toEqual([])
  expect(await lint(given, example('found', '{id: A}, {inner: {id: B}}'))).toEqual([
    `${at}/found: "id" is always given, but "found" has none.`,
  ])
  expect(await lint(given, example('found', '{id: null}'))).toHaveLength(1)
  expect(await lint('{type: string}', example('found', '{}'))).toEqual([])
})

test('who asked for some fields gets these, and whole objects in them', async () => {
  expect(await lint(given, example('some-fields', '{inner: {id: B}}'))).toEqual([])
  expect(await lint(given, example('some-fields', '{inner: {}}'))).toEqual([
    `${at}/some-fields: "id" is always given, but "some-fields" has none.`,
  ])
})

test('a failure gives nothing', async () => {
  expect(await lint(given, 'refused: {value: {status: {code: A.B}, data: [{}]}}')).toEqual([])
})

test.each(['true', 'seen'])('%s is no evidence', async (value) => {
  expect(await lint(`{type: string, x-always-given: ${value}}`)).toEqual([
    `${field}: x-always-given must be one of documented, sample, field, assumed.`,
  ])
})

test('it stands where neither null nor the list of what is required says otherwise', async () => {
  expect(await lint("{type: [string, 'null'], x-always-given: sample}")).toEqual([
    `${field}: What may be null is not always given: take x-always-given away.`,
  ])
  expect(await lint(given, '', 'type: object\nrequired: [id]')).toEqual([
    `${field}: What is required is always given: take x-always-given away.`,
  ])
})

test('it belongs on a field of an answer', async () => {
  const at = '#/paths/~1things~1create/post/requestBody/content/application~1json/schema'
  const source = request('type: object\nproperties: {id: {type: string, x-always-given: sample}}')
  expect(await lintWith('always-given', source)).toEqual([
    `${at}/properties/id/x-always-given: x-always-given belongs on a field of an answer.`,
  ])
  expect(await lint('{type: string}', '', 'type: object\nx-always-given: sample')).toEqual([
    '#/components/schemas/Thing/x-always-given: x-always-given belongs on a field of an answer.',
  ])
})
