import { expect, test } from 'vitest'
import { head, indent, lintWith, request } from './lint-with.js'

const at = '#/paths/~1things~1create/post/requestBody/content/application~1json/schema'
/** @param {string} schema */
const lint = (schema) => lintWith('open-ends', request(schema))

const cut = `type: object
x-open:
  after: name
  note: The table breaks off here.
  sources: ['wiki: POST things/create']
properties:
  name:
    type: string
  colour:
    type: string
additionalProperties: true`

const guessed = `type: object
x-open:
  one-of: [id, name]
  note: The fields were guessed.
properties:
  id:
    type: string
  name:
    type: string
minProperties: 1
additionalProperties: true`

test('a cut table and guessed fields pass, and so does an object of which nothing is known', async () => {
  expect(await lint(cut)).toEqual([])
  expect(await lint(guessed)).toEqual([])
  expect(await lint('type: object\nadditionalProperties: true')).toEqual([])
  expect(await lint('type: object\nx-open:\n  note: Known by name only.\nadditionalProperties: true')).toEqual([])
})

test.each([
  ['no object', cut.replace(/x-open:\n(?: {2}.*\n)+/, 'x-open: true\n'), '/x-open', 'x-open must be {after or one-of'],
  ['no note', cut.replace('  note: The table breaks off here.\n', ''), '/x-open', 'x-open needs a note'],
  ['an empty note', cut.replace('The table breaks off here.', "' '"), '/x-open', 'x-open needs a note'],
  ['a key of its own', cut.replace('note:', 'from: x\n  note:'), '/x-open/from', 'x-open has no "from"'],
  ['no place', cut.replace('  after: name\n', ''), '/x-open', 'x-open needs after'],
  ['a place that is not there', cut.replace('after: name', 'after: title'), '/x-open/after', 'after names "title"'],
  ['both kinds', cut.replace('after: name', 'after: name\n  one-of: [name]'), '/x-open', 'after is for a table'],
  ['empty sources', cut.replace(/sources: .*/, 'sources: []'), '/x-open/sources', 'sources must be a list'],
  ['a closed object', cut.replace('Properties: true', 'Properties: false'), '/x-open', 'x-open says that more'],
  ['a field that is not there', guessed.replace('[id, name]', '[id, code]'), '/x-open/one-of/1', 'one-of names "code"'],
  ['no fields', guessed.replace('[id, name]', '[]'), '/x-open/one-of', 'one-of must be a list'],
  ['a choice beside it', `${guessed}\noneOf:\n  - required: [id]\n  - required: [name]`, '/x-open', 'oneOf refuses'],
  ['nothing asked for', guessed.replace('minProperties: 1\n', ''), '/x-open', 'An identifier names something'],
])('%s is refused', async (_, schema, place, message) => {
  expect(await lint(schema)).toEqual([expect.stringContaining(`${at}${place}: ${message}`)])
})

test('an object of a request that lists members and takes others says where knowledge ends', async () => {
  expect(await lint(cut.replace(/x-open:\n(?: {2}.*\n)+/, ''))).toEqual([
    `${at}/additionalProperties: This object lists members and takes others: say in x-open where knowledge of it ends.`,
  ])
})

/** @param {string} schema */
const answer = (schema) => `${head}paths:
  /things/show:
    post:
      operationId: showThing
      responses:
        '200':
          description: Done.
          content:
            application/json:
              schema:
${indent(schema, 16)}`

test('an answer may go on, but not one that is closed, and a text may not', async () => {
  expect(await lintWith('open-ends', answer(cut.replace('additionalProperties: true', '')))).toEqual([])
  expect(await lintWith('open-ends', answer(cut.replace('Properties: true', 'Properties: false')))).toEqual([
    expect.stringContaining('additionalProperties: false that none are.'),
  ])
  expect(await lintWith('open-ends', answer('type: string\nx-open:\n  note: Words.'))).toEqual([
    expect.stringContaining('x-open belongs on an object'),
  ])
})

/** @param {string} rest */
const parameters = (rest) => `${head}paths:
  /things/list:
    get:
      operationId: listThings
${indent(rest, 6)}      parameters:
        - name: colour
          in: query
          schema:
            type: string
      responses: {}
`

test('the parameters of a call by GET may go on', async () => {
  expect(await lintWith('open-ends', parameters('x-open:\n  after: colour\n  note: Cut.'))).toEqual([])
  expect(await lintWith('open-ends', parameters('x-open:\n  after: shade\n  note: Cut.'))).toEqual([
    expect.stringContaining('after names "shade"'),
  ])
})

test('a call with a body says it in the body', async () => {
  const source = request(cut).replace('      requestBody:', '      x-open: { note: Cut. }\n      requestBody:')
  expect(await lintWith('open-ends', source)).toEqual([
    expect.stringContaining('x-open belongs on an object that says type: object, or on an operation with parameters.'),
  ])
})
