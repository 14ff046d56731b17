import { expect, test } from 'vitest'
import { head, lintWith } from './lint-with.js'

/** @param {...string} ids */
const withIds = (...ids) =>
  `${head}paths:\n${ids.map((id, index) => `  /path/${index}:\n    post:\n      operationId: ${id}\n      responses: {}\n`).join('')}`

test('a verb and a noun in camelCase pass', async () => {
  expect(await lintWith('operation-id-form', withIds('createSessionToken', 'listUsers'))).toEqual([])
})

test.each(['CreateToken', 'tokenCreate', 'create', 'create_token', 'createdToken', 'fetchToken', 'createJWToken-1'])(
  '%s is refused',
  async (id) => {
    expect(await lintWith('operation-id-form', withIds(id))).toEqual([
      expect.stringMatching(
        `^#/paths/~1path~10/post/operationId: operationId "${id}" must be camelCase, a verb and then a noun`,
      ),
    ])
  },
)

test('an operationId that stands twice is refused at its second place', async () => {
  expect(await lintWith('operation-id-form', withIds('showUser', 'showUser'))).toEqual([
    '#/paths/~1path~11/post/operationId: operationId "showUser" stands twice. Give this operation a name of its own.',
  ])
})
