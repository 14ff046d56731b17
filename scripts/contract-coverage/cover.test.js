import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { cover } from './cover.mjs'
import { droppedExamples, spans } from './examples.mjs'
import { listFacts, readSheets } from './facts.mjs'
import { leftOutFor, readMaps } from './maps.mjs'
import { listed, table } from './print.mjs'

const sheet = `
operations:
  - id: things.show
    method: POST
    path: things/show
    available_from: R5.0.0
    deprecated_from: R18.0.0
    replaced_by: null
    auth: token
    parameters:
      - id: things.show.parameters.token
        name: token
        type: string
        in: body
        required: mandatory
      - id: things.show.parameters.thing_identifier
        name: thing_identifier
        type: object
        in: body
        required: mandatory
        include: thing_identifier
        fields:
          - id: things.show.parameters.thing_identifier.fields.code
            name: code
            type: string
            in: body
            required: semi-optional
      - id: things.show.parameters.pin
        name: pin
        type: integer
        in: body
        required: conditional
        available_from: R12.4.0
      - id: things.show.parameters.fields_set
        name: fields_set
        type: csv
        in: body
        required: optional
        available_from: R4.0.0
    restrictions:
      - id: things.show.restrictions.1
        text: one thing a call
    response:
      - id: things.show.response.state
        name: state
        type: string
        enum:
          - OPEN
          - CLOSED
      - id: things.show.response.made_on
        name: made_on
        type: date
        available_from: R9.0.0 & R10.1.0
    examples:
      - id: things.show.examples.1
        request:
          token: a
          thing_identifier:
            code: b
        response:
          status:
            code: OK
          data:
            state: OPEN
            id: not a fact
    uncertain:
      - id: things.show.uncertain.1
        text: colour of things
    sources:
      - "wiki: things"
      - https://wiki.example/things
shared_schemas:
  - id: schemas.thing_identifier
    name: thing_identifier
    fields:
      - id: schemas.thing_identifier.fields.code
        name: code
        type: string
        required: semi-optional
  - id: schemas.box
    name: box
    fields:
      - id: schemas.box.fields.id
        name: id
        type: string
`

const contract = `
openapi: 3.1.0
info:
  title: Things
  version: 1.0.0
x-releases: [R4.0.0, R5.0.0, R9.0.0, R10.0.0, R10.1.0, R12.4.0, R18.0.0]
paths:
  /things/show:
    post:
      operationId: showThing
      description: Shows one thing.
      x-available-from: [R5.0.0]
      x-deprecated-from: [R18.0.0]
      x-sources: [https://wiki.example/things]
      security: []
      requestBody:
        content:
          application/json:
            schema:
              $ref: '#/components/schemas/ThingLookup'
            examples:
              plain:
                value:
                  token: a
              with-pin:
                x-available-from: [R12.4.0]
                value:
                  token: a
      responses:
        '200':
          description: Done.
          content:
            application/json:
              schema:
                type: object
                oneOf:
                  - $ref: '#/components/schemas/ThingEnvelope'
                  - $ref: '#/components/schemas/Failure'
components:
  schemas:
    ThingLookup:
      type: object
      required: [token, thing_identifier]
      properties:
        token:
          type: string
        thing_identifier:
          $ref: '#/components/schemas/ThingIdentifier'
        pin:
          type: [string, integer]
          pattern: ^[0-9]+$
          description: Mandatory when the thing is locked.
          x-available-from: [R12.4.0]
        fields_set:
          type: string
          pattern: ^[a-z][a-z0-9_]*(, ?[a-z][a-z0-9_]*)*$
    ThingIdentifier:
      type: object
      properties:
        id:
          type: string
        code:
          type: string
      oneOf:
        - required: [id]
        - required: [code]
    ThingEnvelope:
      type: object
      properties:
        status:
          type: object
          properties:
            code:
              const: OK
        data:
          $ref: '#/components/schemas/Thing'
    Failure:
      type: object
      properties:
        status:
          type: object
          properties:
            code:
              type: string
    Thing:
      type: object
      x-note: The colour of things is not said.
      properties:
        id:
          type: string
        state:
          type: string
          enum: [CLOSED, OPEN]
        made_on:
          type: [string, 'null']
          pattern: ^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$
          x-available-from: [R9.0.0, R10.1.0]
`

const folder = mkdtempSync(join(tmpdir(), 'contract-coverage-'))
const decisions = join(folder, 'decisions')
mkdirSync(decisions)
writeFileSync(join(decisions, '0101-colour-of-things.md'), '# Colour\n')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const stands = {
  'things.show.restrictions.1': ['#/paths/~1things~1show/post/description'],
  'things.show.uncertain.1': ['#/components/schemas/Thing/x-note', 'decisions/0101'],
}
const leftOut = [{ reason: 'No call has boxes.', facts: ['schemas.box.*'] }]

/** @param {{ sheetEdit?: [string, string], change?: (sheet: any) => void, edit?: (bundle: any) => void, maps?: any }} [changes] */
function run({ sheetEdit = ['', ''], change = () => {}, edit = () => {}, maps = {} } = {}) {
  const bundle = parse(contract)
  edit(bundle)
  const things = parse(sheet.replace(...sheetEdit))
  change(things)
  const sheets = [{ name: 'things', sheet: things }]
  const result = cover({ sheets, maps: { stands, leftOut, ...maps }, bundle, decisions })
  return {
    ...result,
    open: Object.fromEntries(
      result.covered.filter(({ state }) => state === 'open').map(({ fact, differs }) => [fact.id, differs.join('; ')]),
    ),
  }
}

const schemas = (bundle) => bundle.components.schemas
const show = (bundle) => bundle.paths['/things/show'].post

describe('facts', () => {
  const facts = listFacts([{ name: 'things', sheet: parse(sheet) }])

  test('every entry with an id and every page address counts, what a sample holds does not', () => {
    expect(facts.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      'operation things.show',
      'parameter things.show.parameters.token',
      'parameter things.show.parameters.thing_identifier',
      'parameter things.show.parameters.thing_identifier.fields.code',
      'parameter things.show.parameters.pin',
      'parameter things.show.parameters.fields_set',
      'restriction things.show.restrictions.1',
      'response field things.show.response.state',
      'response field things.show.response.made_on',
      'example things.show.examples.1',
      'uncertainty things.show.uncertain.1',
      'source things.show.sources.2',
      'object schemas.thing_identifier',
      'object field schemas.thing_identifier.fields.code',
      'object schemas.box',
      'object field schemas.box.fields.id',
    ])
  })

  test('the maps in the folder are no sheets', () => {
    const path = join(folder, 'facts')
    mkdirSync(path)
    writeFileSync(join(path, 'things.yaml'), sheet)
    writeFileSync(join(path, 'stands.yaml'), 'things.show.restrictions.1: decisions/0101\n')
    writeFileSync(join(path, 'left-out.yaml'), '- reason: None.\n  facts:\n    - schemas.box.*\n')
    expect(readSheets(path).map(({ name }) => name)).toEqual(['things'])
    const maps = readMaps(path)
    expect(maps.stands).toEqual({ 'things.show.restrictions.1': ['decisions/0101'] })
    expect(leftOutFor(maps, 'schemas.box.fields.id')?.reason).toBe('None.')
    expect(leftOutFor(maps, 'schemas.boxes')).toBeUndefined()
  })
})

describe('a path that nobody prints', () => {
  const inferred = ['path: things/show', 'path: null\n    path_inferred: things/show']
  const assumed = (bundle) => Object.assign(show(bundle), { 'x-evidence-of': { path: 'assumed' } })

  test('stands where the contract says that it is assumed', () => {
    expect(run({ sheetEdit: inferred, edit: assumed }).open).toEqual({})
  })

  test('is open where the contract takes it for a printed one, or a printed one for such', () => {
    expect(run({ sheetEdit: inferred }).open).toMatchObject({ 'things.show': 'its path is inferred in the sheet' })
    expect(run({ edit: assumed }).open).toMatchObject({ 'things.show': 'its path is printed in the sheet' })
  })
})

describe('a verb that nobody prints', () => {
  const inferred = ['method: POST', 'method: POST\n    method_inferred: true']
  const assumed = (bundle) => Object.assign(show(bundle), { 'x-evidence-of': { verb: 'assumed' } })

  test('stands where the contract says that it is assumed, and is open elsewhere', () => {
    expect(run({ sheetEdit: inferred, edit: assumed }).open).toEqual({})
    expect(run({ sheetEdit: inferred }).open).toMatchObject({ 'things.show': 'its verb is inferred in the sheet' })
    expect(run({ edit: assumed }).open).toMatchObject({ 'things.show': 'its verb is printed in the sheet' })
  })
})

test('an answer is supported as well as the sheet says', () => {
  const change = ({ operations: [call] }) => Object.assign(call, { response_evidence: 'assumed: that of its sister' })
  const edit = (bundle) => Object.assign(show(bundle).responses['200'], { 'x-evidence': 'assumed' })
  const at = '#/paths/~1things~1show/post/responses/200'
  expect(run({ change }).problems).toEqual([`things.show is assumed in the sheets, documented at ${at}`])
  expect(run({ change, edit }).problems).toEqual([])
})

describe('a row whose object stands at its level', () => {
  /** What is open when the sheet has such a row in a list of the call, with an object of some fields. */
  const open = (list, row, fields) =>
    run({
      change: ({ operations: [call], shared_schemas: objects }) => {
        call[list].push({ id: 'things.show.all', name: '(all)', in: 'body', include: 'all', spread: true, ...row })
        objects.push({ id: 'schemas.all', name: 'all', fields })
      },
      maps: { stands: { ...stands, 'schemas.all': ['#/components/schemas/ThingLookup'] } },
    }).open
  const token = { id: 'schemas.all.fields.token', name: 'token', type: 'string', required: 'mandatory' }

  test('is found where each of its fields is a parameter', () => {
    expect(open('parameters', { type: 'object' }, [token])).toEqual({})
  })

  test('is open where one of them is otherwise, or none', () => {
    const fields = [
      { ...token, required: 'optional' },
      { ...token, id: 'schemas.all.fields.colour', name: 'colour' },
    ]
    const { 'things.show.all': differs } = open('parameters', { type: 'object' }, fields)
    expect(differs).toBe('token: optional in the sheet; colour: no such parameter')
  })

  test('is open where the answer is another object, or a list', () => {
    expect(open('response', { type: 'list-of-object' }, [token])['things.show.all']).toBe(
      'is all in the sheet, #/components/schemas/Thing in the contract; type is list-of-object in the sheet',
    )
  })
})

describe('a contract that holds every fact', () => {
  const { covered, problems } = run()

  test('nothing is open and nothing is wrong', () => {
    expect(problems).toEqual([])
    expect(covered.filter(({ state }) => state === 'open')).toEqual([])
  })

  test('code finds what the sheet says in fields, the map has the sentences', () => {
    const ids = (wanted) => covered.filter(({ state }) => state === wanted).map(({ fact }) => fact.id)
    expect(ids('map')).toEqual(['things.show.restrictions.1', 'things.show.uncertain.1'])
    expect(ids('left out')).toEqual(['schemas.box', 'schemas.box.fields.id'])
    expect(ids('code')).toHaveLength(12)
  })

  test('a place is where the field stands', () => {
    const { places } = covered.find(({ fact }) => fact.id === 'things.show.parameters.thing_identifier.fields.code')
    expect(places).toEqual(['#/components/schemas/ThingIdentifier/properties/code'])
  })

  test('the table adds up and the list names reasons', () => {
    expect(table(covered)).toMatch(/^all sheets +together +16 +12 +2 +2 +-$/m)
    expect(listed(covered)).toMatch(/left out schemas\.box: box\n +No call has boxes\./)
  })
})

test('what may be null has the values of the sheet, and a list the object of its entries', () => {
  const { open } = run({
    sheetEdit: ['type: object', 'type: list-of-object'],
    edit: (b) => {
      schemas(b).Thing.properties.state.enum.push(null)
      const { thing_identifier: items } = schemas(b).ThingLookup.properties
      schemas(b).ThingLookup.properties.thing_identifier = { type: 'array', items }
    },
  })
  expect(open).toEqual({})
})

describe('a contract that lacks something', () => {
  const cases = [
    ['a field of the answer', (b) => delete schemas(b).Thing.properties.state, 'response.state', /no such field/],
    ['a parameter', (b) => delete schemas(b).ThingLookup.properties.pin, 'parameters.pin', /no such parameter/],
    [
      'a mark',
      (b) => delete schemas(b).ThingLookup.properties.pin['x-available-from'],
      'parameters.pin',
      'there, against the sheet, in R5.0.0 to R12.0.0',
    ],
    [
      'the point of one line',
      (b) => schemas(b).Thing.properties.made_on['x-available-from'].pop(),
      'response.made_on',
      'there, against the sheet, in R10.0.0',
    ],
    ['a deprecation', (b) => delete show(b)['x-deprecated-from'], '', 'not deprecated in R18.0.0'],
    [
      'the right start of a call',
      (b) => (show(b)['x-available-from'] = ['R9.0.0']),
      '',
      'not there in R5.0.0 to R8.0.0',
    ],
    ['a requirement', (b) => schemas(b).ThingLookup.required.pop(), 'parameters.thing_identifier', /^mandatory/],
    [
      'the words of a condition',
      (b) => delete schemas(b).ThingLookup.properties.pin.description,
      'parameters.pin',
      /^conditional/,
    ],
    [
      'a branch',
      (b) => schemas(b).ThingIdentifier.oneOf.pop(),
      'parameters.thing_identifier.fields.code',
      /^semi-optional/,
    ],
    ['a value', (b) => schemas(b).Thing.properties.state.enum.pop(), 'response.state', /^values are OPEN, CLOSED/],
    [
      'a type',
      (b) => (schemas(b).Thing.properties.made_on.type = 'integer'),
      'response.made_on',
      'type is date in the sheet, "integer" here',
    ],
    [
      'a shared object',
      (b) => (schemas(b).ThingLookup.properties.thing_identifier = structuredClone(schemas(b).ThingIdentifier)),
      'parameters.thing_identifier',
      /^is thing_identifier in the sheet/,
    ],
    [
      'a name of a sample',
      (b) => delete schemas(b).Thing.properties.id,
      'examples.1',
      'response.data.id: no such name',
    ],
    ['a page', (b) => (show(b)['x-sources'] = []), 'sources.2', 'not among x-sources'],
    ['the token', (b) => delete schemas(b).ThingLookup.properties.token, '', /^authentication is token/],
  ]

  test.each(cases)('%s', (_, edit, fact, words) => {
    const { open } = run({ edit })
    const id = fact ? `things.show.${fact}` : 'things.show'
    expect(open).toHaveProperty([id], expect.stringMatching(words))
  })

  test('a fact that the map has is open no more, and still tells the difference', () => {
    const id = 'things.show.parameters.pin'
    const { covered, problems } = run({
      edit: (bundle) => delete schemas(bundle).ThingLookup.properties.pin,
      maps: { stands: { ...stands, [id]: ['decisions/0101'] }, differs: { [id]: ['no such parameter'] } },
    })
    expect(problems).toEqual([])
    expect(covered.find(({ fact }) => fact.id === id)).toMatchObject({ state: 'map', differs: ['no such parameter'] })
  })

  test('a fact that the map has may differ in what the map says, and in nothing else', () => {
    const id = 'things.show.parameters.pin'
    const at = '#/components/schemas/ThingLookup/properties/number'
    const rename = (bundle) => {
      const { properties } = schemas(bundle).ThingLookup
      properties.number = properties.pin
      delete properties.pin
    }
    const maps = { stands: { ...stands, [id]: [at] }, differs: { [id]: ['no such parameter'] } }
    expect(run({ edit: rename, maps }).problems).toEqual([])
    const later = (bundle) => {
      rename(bundle)
      schemas(bundle).ThingLookup.properties.number['x-available-from'] = ['R18.0.0']
    }
    expect(run({ edit: later, maps }).problems).toEqual([
      `stands.yaml: ${id} differs in what it does not say: there or not, against the sheet, in R12.4.0 to R17.0.0`,
    ])
    expect(run({ edit: rename, maps: { stands: maps.stands } }).problems).toEqual([
      `stands.yaml: ${id} differs in what it does not say: no such parameter`,
    ])
    expect(run({ maps: { differs: { 'things.show.restrictions.1': ['x'] } } }).problems).toEqual([
      'stands.yaml: things.show.restrictions.1 does not differ as it says: x',
    ])
  })

  test.each([
    ['sample', 'documented', (b) => (schemas(b).Thing.properties.state['x-evidence'] = 'sample')],
    ['assumed', 'documented', (b) => (schemas(b).Thing['x-evidence'] = 'assumed')],
  ])('evidence that is %s in the contract and %s in the sheet is told', (is, best, edit) => {
    const at = '#/components/schemas/Thing/properties/state'
    expect(run({ edit }).problems).toContain(`things.show.response.state is ${best} in the sheets, ${is} at ${at}`)
    const sheetEdit = ['name: state\n', `name: state\n        evidence: ${is} (or so)\n`]
    expect(run({ edit, sheetEdit }).problems.filter((one) => one.includes('response.state'))).toEqual([])
    expect(run({ sheetEdit }).problems).toContain(`things.show.response.state is ${is} in the sheets, ${best} at ${at}`)
  })

  test('a limit that nothing prints is told, and so is a printed one that is not there', () => {
    const limited = (bundle) => (schemas(bundle).ThingIdentifier.properties.code.maxLength = 16)
    const at = '#/components/schemas/ThingIdentifier/properties/code'
    const sheetEdit = [
      'name: code\n            type',
      'name: code\n            format_notes: at most 16\n            type',
    ]
    expect(run({ edit: limited }).problems).toEqual([`maxLength 16 at ${at} is printed by no fact that stands there`])
    expect(run({ edit: limited, sheetEdit }).problems).toEqual([])
    expect(run({ sheetEdit }).problems).toEqual([
      `things.show.parameters.thing_identifier.fields.code prints a limit, and there is none at ${at}`,
    ])
    const assumed = (bundle) => {
      limited(bundle)
      schemas(bundle).ThingIdentifier.properties.code['x-evidence-of'] = { maxLength: 'assumed' }
    }
    expect(run({ edit: assumed }).problems).toEqual([])
    const pattern = (bundle) => (schemas(bundle).ThingLookup.properties.pin.pattern = '^[0-9]{4}$')
    expect(run({ edit: pattern }).problems.join()).toContain('pattern ^[0-9]{4}$')
  })

  test('a release or number that a restriction names has to be where it is said to stand', () => {
    const sheetEdit = ['text: one thing a call', 'text: from R9.0.0 on at most 40 things a call']
    const edit = (words) => (bundle) => (show(bundle).description = words)
    const told = 'things.show.restrictions.1 names R9.0.0, 40, and #/paths/~1things~1show/post/description does not'
    expect(run({ sheetEdit }).problems).toEqual([told])
    expect(run({ sheetEdit, edit: edit('Shows 400 things from R9.0.0.1 on.') }).problems).toEqual([told])
    expect(run({ sheetEdit, edit: edit('Shows 40 things, from R9.0.0 on.') }).problems).toEqual([])
  })

  test('a sentence nobody looked up is open', () => {
    const { open } = run({ maps: { stands: { 'things.show.uncertain.1': ['decisions/0101'] } } })
    expect(Object.keys(open)).toEqual(['things.show.restrictions.1'])
  })
})

describe('a map that is wrong', () => {
  const withStands = (more) => run({ maps: { stands: { ...stands, ...more } } }).problems
  const withLeftOut = (...more) =>
    run({ maps: { leftOut: [...leftOut, { reason: 'Because.', facts: more }] } }).problems

  test('a pointer to nothing', () => {
    expect(withStands({ 'things.show.uncertain.1': ['#/components/schemas/Thing/x-nothing'] })).toEqual([
      'stands.yaml: things.show.uncertain.1 points to #/components/schemas/Thing/x-nothing, which is not there',
    ])
  })

  test('a decision nobody wrote', () => {
    expect(withStands({ 'things.show.uncertain.1': ['decisions/0199'] })).toHaveLength(1)
  })

  test('a fact that is not there', () => {
    expect(withStands({ 'things.show.uncertain.2': ['decisions/0101'] })).toEqual([
      'stands.yaml: there is no fact things.show.uncertain.2',
    ])
    expect(withLeftOut('schemas.bag.*')).toEqual(['left-out.yaml: there is no fact schemas.bag.*'])
  })

  test('a fact that code finds', () => {
    expect(withStands({ 'things.show.response.state': ['decisions/0101'] })).toEqual([
      'stands.yaml: things.show.response.state is found by code already',
    ])
    expect(withStands({ 'schemas.thing_identifier': ['#/components/schemas/ThingIdentifier'] })).toEqual([
      'stands.yaml: schemas.thing_identifier is found by code already',
    ])
    expect(withLeftOut('things.show.response.state')).toEqual([
      'left-out.yaml: things.show.response.state is found by code',
    ])
  })

  test('a beginning that leaves nothing out', () => {
    expect(withLeftOut('things.show.response.*')).toEqual(['left-out.yaml: things.show.response.* leaves nothing out'])
  })

  test('a fact in both maps, or twice in one', () => {
    expect(withLeftOut('things.show.uncertain.1')).toContain(
      'left-out.yaml: things.show.uncertain.1 stands in stands.yaml too',
    )
    expect(withLeftOut('schemas.box.*')).toContain('left-out.yaml: schemas.box.* stands twice')
  })

  test('a beginning is for what was left out only', () => {
    expect(withStands({ 'things.show.*': ['decisions/0101'] })).toEqual(['stands.yaml: there is no fact things.show.*'])
  })

  test('an object that was left out and has a component all the same', () => {
    const { problems } = run({ edit: (bundle) => (schemas(bundle).Box = { type: 'object' }) })
    expect(problems).toEqual(['left-out.yaml: schemas.box is left out, yet there is #/components/schemas/Box'])
  })
})

describe('examples', () => {
  test('an example that some releases lack is listed', () => {
    const { total, dropped, bare } = droppedExamples(parse(contract))
    expect(total).toBe(2)
    expect(dropped).toEqual([
      {
        example: 'POST /things/show request with-pin',
        absent: expect.arrayContaining(['R5.0.0', 'R10.1.0']),
        never: false,
      },
    ])
    expect(bare).toEqual([])
  })

  test('so is one that is in no release, and a request without any', () => {
    const bundle = parse(contract)
    const { examples } = show(bundle).requestBody.content['application/json']
    examples['with-pin']['x-available-from'] = ['R19.0.0']
    delete examples.plain
    const { dropped, bare } = droppedExamples(bundle)
    expect(dropped).toMatchObject([{ example: 'POST /things/show request with-pin', never: true }])
    expect(bare).toMatchObject([{ place: 'POST /things/show request' }])
  })

  test('releases in a row are written as a span', () => {
    expect(spans(['R1.0.0', 'R2.0.0', 'R4.0.0'], ['R1.0.0', 'R2.0.0', 'R3.0.0', 'R4.0.0'])).toBe(
      'R1.0.0–R2.0.0, R4.0.0',
    )
  })
})
