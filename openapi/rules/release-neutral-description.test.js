import { expect, test } from 'vitest'
import { head, lintWith } from './lint-with.js'

/** @param {string} words */
const document = (words) => `${head}paths: {}
components:
  schemas:
    Thing:
      type: object
      ${words}
      properties:
        description:
          type: string
          enum: [R12.0.0]
`

test('words without a release pass, whatever the data say', async () => {
  expect(await lintWith('release-neutral-description', document('description: Lives two hours (R for read).'))).toEqual(
    [],
  )
})

test('words that hold from a release on pass in x-release-notes', async () => {
  expect(
    await lintWith('release-neutral-description', document('x-release-notes: [{from: R12.0.0, text: As in R12.0.0.}]')),
  ).toEqual([])
})

test.each([
  ['description', 'R12.0.0'],
  ['description', 'R14.10'],
  ['summary', 'R12'],
])('a release in %s is refused (%s)', async (key, release) => {
  expect(await lintWith('release-neutral-description', document(`${key}: Before ${release}. It was so.`))).toEqual([
    `#/components/schemas/Thing/${key}: ${key} names ${release}. Say it with a mark, or move the sentence to x-release-notes with from or until.`,
  ])
})
