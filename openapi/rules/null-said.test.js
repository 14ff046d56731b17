import { expect, test } from 'vitest'
import { head, indent, lintWith, request } from './lint-with.js'

const at = '#/paths/~1things~1create/post'
/** @param {string} id @param {string} [words] @param {string} [method] */
const lint = (id, words = '', method = 'post') =>
  lintWith(
    'null-said',
    `${head}paths:
  /things/create:
    ${method}:
      operationId: ${id}
${words && indent(words, 6)}      responses: {}
`,
  )

test.each(['createThing', 'showThing', 'changeThingPassword', 'updatedThings'])('%s says it', async (id) => {
  expect(await lint(id, 'x-null: absent')).toEqual([])
  expect(await lint(id)).toEqual([
    `${at}: What is not an update says x-null: absent, since there is nothing that null could clear.`,
  ])
})

test('a call by GET says it too: who writes the query leaves null out', async () => {
  expect(await lint('listThings', 'x-null: absent', 'get')).toEqual([])
  expect(await lint('listThings', '', 'get')).toHaveLength(1)
})

test('an update does not', async () => {
  expect(await lint('updateThing')).toEqual([])
  expect(await lint('updateThing', 'x-null: absent')).toEqual([
    `${at}/x-null: On an update null clears a member, so it does not mean absent: take x-null away.`,
  ])
})

test.each(['clears', 'null', 'true'])('%s is no value of it', async (value) => {
  expect(await lint('createThing', `x-null: ${value}`)).toEqual([`${at}/x-null: x-null can say one thing: absent.`])
})

test('it belongs nowhere else', async () => {
  const source = request('type: object\nx-null: absent').replace(
    'operationId: createThing',
    'operationId: createThing\n      x-null: absent',
  )
  expect(await lintWith('null-said', source)).toEqual([
    `${at}/requestBody/content/application~1json/schema/x-null: x-null belongs on an operation.`,
  ])
})
