import { describe, expect, test } from 'vitest'
import { head, indent, lintWith } from './lint-with.js'

/** @param {string} schema @param {string} [operation] */
const document = (schema, operation = '') => `${head}paths:
  /things/show:
    get:
      operationId: showThing
${operation ? indent(operation, 6) : ''}      responses: {}
components:
  schemas:
    Thing:
${indent(schema, 6)}`

/** @param {string} schema @param {string} [operation] */
const lint = (schema, operation) => lintWith('marks-well-formed', document(schema, operation))

describe('marks', () => {
  test('well-formed marks pass on every kind of node', async () => {
    const source = `${head}paths:
  /things/show:
    get:
      operationId: showThing
      x-available-from: [R6.0.0]
      x-deprecated-from: [R18.0.0]
      x-replaced-by: showOther
      security:
        - key: []
        - {}
      x-security-marks:
        - index: 1
          x-available-from: [R12.0.0]
      parameters:
        - name: unit
          in: query
          x-available-from: [R12.4.0, R13.0.0]
          schema:
            type: string
            enum: [A, B]
            x-enum-marks:
              B:
                x-available-from: [R13.0.0]
          examples:
            one:
              x-removed-from: [R18.0.0]
              value: A
      responses:
        '200':
          description: Done.
          x-release-notes:
            - from: R10.0.0
              until: R12.0.0
              text: Words.
            - until: R10.0.0
              text: Other words.
          content:
            application/json:
              schema:
                type: object
                properties:
                  old:
                    $ref: '#/components/schemas/Thing'
                    x-removed-from: [R10.0.0]
components:
  securitySchemes:
    key:
      type: http
      scheme: basic
  schemas:
    Thing:
      type: string
      x-evidence: sample
`
    expect(await lintWith('marks-well-formed', source)).toEqual([])
  })

  test('a mark that is no list is refused', async () => {
    expect(await lint('type: string\nx-available-from: R12.0.0')).toEqual([
      '#/components/schemas/Thing/x-available-from: x-available-from must be a list of releases, for example [R12.0.0]',
    ])
  })

  test('a skipped line is refused', async () => {
    expect(await lint('type: string\nx-available-from: [R10.0.0, R12.0.0]')).toEqual([
      '#/components/schemas/Thing/x-available-from: x-available-from: line 11 has no point between R10.0.0 and R12.0.0',
    ])
  })

  test('a release the root does not list is refused', async () => {
    expect(await lint('type: object\nproperties:\n  name:\n    type: string\n    x-removed-from: [R12.3.0]')).toEqual([
      '#/components/schemas/Thing/properties/name/x-removed-from/0: R12.3.0 is not in x-releases. Add it there, or use the release that is meant.',
    ])
  })

  test('x-generated-by says how, from when and until when', async () => {
    const at = '#/components/schemas/Thing/x-generated-by'
    const with_ = (/** @type {string} */ ways) => lint(`type: string\nx-generated-by: ${ways}`)
    expect(await with_('[{by: random, until: R12.0.0}, {by: settings, from: R12.0.0}]')).toEqual([])
    expect(await with_('{by: random}')).toEqual([])
    expect(await with_('[{by: hand}]')).toEqual([`${at}/0: by must be random or settings.`])
    expect(await with_('random')).toEqual([`${at}: How a value is generated must be {from, until, by}.`])
    expect(await with_('[{by: random, until: R12.3.0}]')).toEqual([
      `${at}/0/until: R12.3.0 is not in x-releases. Add it there, or use the release that is meant.`,
    ])
  })

  test('x-lists says which, from when and until when', async () => {
    const at = '#/components/schemas/Thing/x-lists'
    const with_ = (/** @type {string} */ listed) => lint(`type: array\nx-lists: ${listed}`)
    expect(await with_('[{those: all, until: R12.0.0}, {those: with-exchange-rate, from: R12.0.0}]')).toEqual([])
    expect(await with_('[{those: some}]')).toEqual([`${at}/0: those must be all or with-exchange-rate.`])
    expect(await with_('all')).toEqual([`${at}: What a list holds must be {from, until, those}.`])
  })

  test('x-legacy-only-from is a list of listed releases as well', async () => {
    const at = '#/components/schemas/Thing/x-legacy-only-from'
    expect(await lint('type: string\nx-legacy-only-from: [R12.4.0]')).toEqual([])
    expect(await lint('type: string\nx-legacy-only-from: [R12.3.0]')).toEqual([
      `${at}/0: R12.3.0 is not in x-releases. Add it there, or use the release that is meant.`,
    ])
    expect(await lint('type: string\nx-legacy-only-from: R12.4.0')).toEqual([
      `${at}: x-legacy-only-from must be a list of releases, for example [R12.0.0]`,
    ])
  })

  test('the short form of a listed release is the same release', async () => {
    expect(await lint('type: string\nx-available-from: [R12.4]')).toEqual([])
  })

  test('an empty x-replaced-by is refused', async () => {
    expect(await lint("type: string\nx-replaced-by: ''")).toEqual([
      '#/components/schemas/Thing/x-replaced-by: x-replaced-by must be words that name the replacement.',
    ])
  })

  test('marks beside a $ref are read, also in another file', async () => {
    const source = `${head}paths:\n  /things/show:\n    $ref: ./things.yaml\n`
    const files = {
      'things.yaml': `get:
  operationId: showThing
  responses:
    '200':
      description: Done.
      content:
        application/json:
          schema:
            type: object
            properties:
              thing:
                $ref: ./Thing.yaml
                x-avaliable-from: [R12.0.0]
`,
      'Thing.yaml': 'type: string\nx-available-from: [R99.0.0]\n',
    }
    expect(await lintWith('marks-well-formed', source, files)).toEqual([
      'things.yaml#/get/responses/200/content/application~1json/schema/properties/thing/x-avaliable-from: "x-avaliable-from" is not a key of this house. Correct it, or add it to houseKeys.',
      'Thing.yaml#/x-available-from/0: R99.0.0 is not in x-releases. Add it there, or use the release that is meant.',
    ])
  })
})

describe('keys', () => {
  test('a misspelt key is refused', async () => {
    expect(await lint('type: string\nx-avaliable-from: [R12.0.0]')).toEqual([
      '#/components/schemas/Thing/x-avaliable-from: "x-avaliable-from" is not a key of this house. Correct it, or add it to houseKeys.',
    ])
  })

  test('a property or example data may be called like a key', async () => {
    expect(
      await lint('type: object\nproperties:\n  x-anything:\n    type: string\nexamples:\n  - x-anything: a'),
    ).toEqual([])
  })

  test('the root needs its releases', async () => {
    const source = 'openapi: 3.1.0\ninfo:\n  title: Test\n  version: 1.0.0\npaths: {}\n'
    expect(await lintWith('marks-well-formed', source)).toEqual([
      '#/: The root needs x-releases, the list of all releases a mark may name.',
    ])
  })

  test('a projection says its release instead', async () => {
    const source = 'openapi: 3.1.0\ninfo:\n  title: Test\n  version: 1.0.0\n  x-release: R12.0.0\npaths: {}\n'
    expect(await lintWith('marks-well-formed', source)).toEqual([])
  })

  test('a value says that it is deprecated in a projection, and nowhere else', async () => {
    const schema = 'type: string\nenum: [A, B]\nx-enum-marks: {B: {deprecated: true}}'
    const projection = document(schema)
      .replace(/^x-releases: .*$/m, '')
      .replace('version: 1.0.0', 'version: 1.0.0\n  x-release: R12.0.0')
    expect(await lintWith('marks-well-formed', projection)).toEqual([])
    expect(await lint(schema)).toEqual([
      expect.stringContaining('/x-enum-marks/B/deprecated: "deprecated" has no meaning here.'),
    ])
  })
})

describe('x-release-notes', () => {
  const at = '#/components/schemas/Thing/x-release-notes'

  test.each([
    ['text: Words.', `${at}/0: A release note needs from or until; words that always hold belong in description.`],
    ['from: R12.0.0', `${at}/0: A release note needs a text.`],
    ['from: R12\n    text: Words.', `${at}/0/from: from must be one release, for example R12.0.0.`],
    ['from: [R12.0.0]\n    text: Words.', `${at}/0/from: from must be one release, for example R12.0.0.`],
    [
      'until: R12.3.0\n    text: Words.',
      `${at}/0/until: R12.3.0 is not in x-releases. Add it there, or use the release that is meant.`,
    ],
    [
      'from: R12.0.0\n    until: R10.0.0\n    text: Words.',
      `${at}/0/until: until (R10.0.0) must come after from (R12.0.0).`,
    ],
    [
      'to: R12.0.0\n    from: R10.0.0\n    text: Words.',
      `${at}/0/to: A release note has no "to": write from, until and text.`,
    ],
  ])('%j is refused', async (note, problem) => {
    expect(await lint(`type: string\nx-release-notes:\n  - ${note}`)).toEqual([problem])
  })

  test('anything but a list is refused', async () => {
    expect(await lint('type: string\nx-release-notes: Words.')).toEqual([
      `${at}: x-release-notes must be a list of {from, until, text}.`,
    ])
  })
})

describe('x-enum-marks', () => {
  const at = '#/components/schemas/Thing/x-enum-marks'

  test.each([
    [
      'type: string\nx-enum-marks:\n  A:\n    x-available-from: [R12.0.0]',
      `${at}: x-enum-marks stands beside an enum; there is none here.`,
    ],
    [
      'type: string\nenum: [A]\nx-enum-marks:\n  B:\n    x-available-from: [R12.0.0]',
      `${at}/B: x-enum-marks names "B", which is not in the enum.`,
    ],
    [
      'type: string\nenum: [A]\nx-enum-marks:\n  A:\n    x-available-from: [R13.0.0, R12.0.0]',
      `${at}/A/x-available-from: x-available-from: R12.0.0 must come before R13.0.0`,
    ],
  ])('%j is refused', async (schema, problem) => {
    expect(await lint(schema)).toEqual([problem])
  })

  test.each([
    ['\n  - A', `${at}: x-enum-marks must map enum values to their marks: {VALUE: {x-available-from: [R12.0.0]}}.`],
    ['\n  A: [R12.0.0]', `${at}/A: Marks must be keys below it, one step further in: {x-available-from: [R12.0.0]}.`],
  ])('marks written as%s are told their form', async (marks, problem) => {
    expect(await lint(`type: string\nenum: [A]\nx-enum-marks:${marks}`)).toEqual([problem])
  })

  test('an entry takes marks only', async () => {
    expect(await lint('type: string\nenum: [A]\nx-enum-marks:\n  A:\n    available-from: [R12.0.0]')).toEqual([
      expect.stringMatching(`^${at}/A/available-from: "available-from" has no meaning here`),
    ])
  })
})

describe('x-security-marks', () => {
  const at = '#/paths/~1things~1show/get/x-security-marks'

  test('an index outside security is refused', async () => {
    const marks = 'security:\n  - {}\nx-security-marks:\n  - index: 1\n    x-available-from: [R12.0.0]'
    expect(await lint('type: string', marks)).toEqual([
      `${at}/0: index must be the place of an alternative in security (0 to 0).`,
    ])
  })

  test('its marks are checked', async () => {
    const marks = 'security:\n  - {}\nx-security-marks:\n  - index: 0\n    x-available-from: [R12.3.0]'
    expect(await lint('type: string', marks)).toEqual([
      `${at}/0/x-available-from/0: R12.3.0 is not in x-releases. Add it there, or use the release that is meant.`,
    ])
  })
})

describe('x-known-codes', () => {
  const at = '#/components/schemas/Thing/x-known-codes'

  test.each([
    ['code: A\n    x-available-from: [R12.0.0]\n  - code: B\n    when: Never.', []],
    [
      'code: A\n    x-available-from: [R12.3.0]',
      [`${at}/0/x-available-from/0: R12.3.0 is not in x-releases. Add it there, or use the release that is meant.`],
    ],
    [
      'code: A\n    x-avalable-from: [R12.0.0]',
      [`${at}/0/x-avalable-from: "x-avalable-from" is not a key of this house. Correct it, or add it to houseKeys.`],
    ],
    ['when: Never.', [`${at}/0: A known code needs a code.`]],
    ['code: A\n  - code: A', [`${at}/1/code: A stands twice.`]],
  ])('%j', async (entry, problems) => {
    expect(await lint(`type: string\nx-known-codes:\n  - ${entry}`)).toEqual(problems)
  })
})
