import { describe, expect, test } from 'vitest'
import { lintWith, request } from './lint-with.js'

const media = '#/paths/~1things~1create/post/requestBody/content/application~1json'

const identifier = `type: object
properties:
  id:
    type: string
  number:
    type: string
oneOf:
  - required: [id]
  - required: [number]
additionalProperties: false
`

/** @param {string} schema @param {string} [examples] @param {{ [path: string]: string }} [files] */
const lint = (schema, examples, files) => lintWith('one-of-examples', request(schema, examples), files)

test('an example for each branch passes', async () => {
  expect(await lint(identifier, 'byId:\n  value:\n    id: "1"\nbyNumber:\n  value:\n    number: "2"')).toEqual([])
})

test('a branch without an example is refused', async () => {
  expect(await lint(identifier, 'byId:\n  value:\n    id: "1"')).toEqual([
    `${media}/examples: createThing has no valid request example that takes "number" of the choice at openapi.yaml${media}/schema. Add one to examples.`,
  ])
})

test('without any example every branch is missing', async () => {
  expect(await lint(identifier)).toHaveLength(2)
})

test('an example that the request refuses shows nothing', async () => {
  const examples =
    'byId:\n  value:\n    id: "1"\nboth:\n  value:\n    id: "1"\n    number: "2"\nstray:\n  value:\n    number: "2"\n    other: 1'
  expect(await lint(identifier, examples)).toEqual([expect.stringContaining('takes "number"')])
})

test('an example by reference counts', async () => {
  const files = { 'ById.yaml': 'value:\n  id: "1"\n', 'ByNumber.yaml': 'value:\n  number: "2"\n' }
  expect(await lint(identifier, 'byId:\n  $ref: ./ById.yaml\nbyNumber:\n  $ref: ./ByNumber.yaml', files)).toEqual([])
})

describe('a choice inside another', () => {
  const schema = `type: object
properties:
  subscription:
    $ref: ./Identifier.yaml
  item:
    type: object
    properties:
      serial:
        type: string
    required: [serial]
    additionalProperties: false
oneOf:
  - required: [subscription]
  - required: [item]
additionalProperties: false
`
  const files = { 'Identifier.yaml': identifier }

  test('passes when every level is shown', async () => {
    const examples =
      'a:\n  value:\n    subscription:\n      id: "1"\nb:\n  value:\n    subscription:\n      number: "2"\nc:\n  value:\n    item:\n      serial: "3"'
    expect(await lint(schema, examples, files)).toEqual([])
  })

  test('is refused when an inner branch is not shown', async () => {
    const examples = 'a:\n  value:\n    subscription:\n      id: "1"\nc:\n  value:\n    item:\n      serial: "3"'
    expect(await lint(schema, examples, files)).toEqual([
      `${media}/examples: createThing has no valid request example that takes "number" of the choice at Identifier.yaml. Add one to examples.`,
    ])
  })
})

describe('a choice between groups', () => {
  const schema = 'type: object\noneOf:\n  - $ref: ./ByPassword.yaml\n  - $ref: ./ByKey.yaml\n'
  const files = {
    'ByPassword.yaml':
      'type: object\nproperties:\n  name:\n    type: string\n  word:\n    type: string\nrequired: [name, word]\nadditionalProperties: false\n',
    'ByKey.yaml': 'type: object\nproperties:\n  key:\n    type: string\nrequired: [key]\nadditionalProperties: false\n',
  }

  test('passes with an example of each group', async () => {
    expect(await lint(schema, 'a:\n  value:\n    name: n\n    word: w\nb:\n  value:\n    key: k', files)).toEqual([])
  })

  test('is refused when a group is not shown', async () => {
    expect(await lint(schema, 'a:\n  value:\n    name: n\n    word: w', files)).toEqual([
      expect.stringContaining('takes "ByKey" of the choice at openapi.yaml'),
    ])
  })
})

test('a recursive schema ends', async () => {
  const files = {
    'Node.yaml': `type: object
properties:
  id:
    type: string
  child:
    $ref: ./Node.yaml
oneOf:
  - required: [id]
  - required: [child]
additionalProperties: false
`,
  }
  expect(await lint('$ref: ./Node.yaml', 'a:\n  value:\n    child:\n      id: "1"', files)).toEqual([])
})

test('a scalar of two forms needs no example for each', async () => {
  expect(
    await lint("type: string\noneOf:\n  - type: string\n    pattern: '^A'\n  - type: string\n    pattern: '^B'"),
  ).toEqual([])
})
