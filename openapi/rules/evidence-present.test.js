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
    '#/components/schemas/Other/x-evidence: certain is no grade of evidence. Known: documented, sample, field, assumed.',
  ])
})

test.each(['documented', 'sample', 'field', 'assumed'])('%s is a grade', async (grade) => {
  expect(await lintWith('evidence-present', document(good, `x-evidence: ${grade}`), files)).toEqual([])
})

test('a grade is known wherever it stands: on a property, an enum value, an example, a failure code', async () => {
  const component = `x-evidence: field
properties:
  name:
    type: string
    x-evidence: feild
  state:
    enum: [A]
    x-enum-marks:
      A:
        x-evidence: Sample
  code:
    type: string
    x-known-codes:
      - code: X
        evidence: seen`
  const at = '#/components/schemas/Other/properties'
  const known = 'is no grade of evidence. Known: documented, sample, field, assumed.'
  expect(await lintWith('evidence-present', document(good, component), files)).toEqual([
    `${at}/name/x-evidence: feild ${known}`,
    `${at}/state/x-enum-marks/A/x-evidence: Sample ${known}`,
    `${at}/code/x-known-codes/0/evidence: seen ${known}`,
  ])
})

test('a component file without evidence is refused once, in its file', async () => {
  const bare = { 'Thing.yaml': 'type: object\nproperties:\n  again:\n    $ref: ./Thing.yaml\n' }
  expect(await lintWith('evidence-present', document(good, 'x-evidence: sample'), bare)).toEqual([
    expect.stringMatching('^Thing.yaml#/: A component schema needs x-evidence'),
  ])
})
