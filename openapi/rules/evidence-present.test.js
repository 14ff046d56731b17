import { expect, test } from 'vitest'
import { head, indent, lintWith } from './lint-with.js'

const good = "x-evidence: documented\nx-sources:\n  - 'wiki: POST things/create'"

/** @param {string} operation @param {string} component */
const document = (operation, component) => `${head}paths:
  /things/create:
    post:
      operationId: createThing
${indent(operation, 6)}      requestBody:
        content:
          application/json:
            schema:
              $ref: ./Thing.yaml
      responses: {}
components:
  schemas:
    Other:
      type: string
${indent(component, 6)}`

const files = { 'Thing.yaml': 'type: object\nx-evidence: assumed\nproperties:\n  inline:\n    type: string\n' }

test('an operation and components with evidence pass; inner schemas inherit theirs', async () => {
  expect(await lintWith('evidence-present', document(good, 'x-evidence: sample'), files)).toEqual([])
})

test('an operation without evidence or sources is refused', async () => {
  expect(await lintWith('evidence-present', document('summary: Make a thing.', 'x-evidence: sample'), files)).toEqual([
    expect.stringMatching('^#/paths/~1things~1create/post: An operation needs x-evidence: documented'),
    '#/paths/~1things~1create/post: An operation needs x-sources, the list of the pages its facts come from.',
  ])
})

test('empty sources are refused', async () => {
  const operation = 'x-evidence: documented\nx-sources: []'
  expect(await lintWith('evidence-present', document(operation, 'x-evidence: sample'), files)).toEqual([
    '#/paths/~1things~1create/post/x-sources: An operation needs x-sources, the list of the pages its facts come from.',
  ])
})

test('an unknown grade is refused where it stands', async () => {
  expect(await lintWith('evidence-present', document(good, 'x-evidence: certain'), files)).toEqual([
    expect.stringMatching('^#/components/schemas/Other/x-evidence: A component schema needs x-evidence'),
  ])
})

test('a component file without evidence is refused once, in its file', async () => {
  const bare = { 'Thing.yaml': 'type: object\nproperties:\n  again:\n    $ref: ./Thing.yaml\n' }
  expect(await lintWith('evidence-present', document(good, 'x-evidence: sample'), bare)).toEqual([
    expect.stringMatching('^Thing.yaml#/: A component schema needs x-evidence'),
  ])
})
