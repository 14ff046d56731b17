import {
  bundle,
  findHalfPair,
  inputReader,
  listOperations,
  memberPath,
  type OpenApiDocument,
  type Operation,
  project,
} from '@crmcom-webapi/contract'
import { listExamples } from '@crmcom-webapi/test-support/examples'
import { releaseSlices } from '@crmcom-webapi/test-support/release-classes'
import { Validator } from '@crmcom-webapi/test-support/validator'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const contract = (schema: object, more: Partial<Operation> = {}): OpenApiDocument => ({
  openapi: '3.1.0',
  info: { title: 'T', version: '1' },
  paths: {
    '/things/create': {
      post: {
        operationId: 'createThing',
        'x-null': 'absent',
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } },
        responses: {},
        ...more,
      } as Operation,
    },
  },
  components: { schemas: { Thing: schema as never } },
})
const part = { type: 'object', properties: { name: { type: 'string' } }, additionalProperties: false }
const thing = {
  type: 'object',
  'x-open': { after: 'parts', note: 'Cut.' },
  properties: {
    code: { type: 'string' },
    part,
    parts: { type: 'array', items: part },
    udf_string_8: { type: 'string' },
    self: { $ref: '#/components/schemas/Thing' },
  },
  additionalProperties: true,
}
const read = (sent: unknown, document = contract(thing), union?: OpenApiDocument) => {
  const { value, ignored, refused } = inputReader(document, 'createThing', union)(sent)
  return {
    value,
    ignored: ignored.map(memberPath),
    refused: refused.map((one) => ({ ...one, path: memberPath(one.path) })),
  }
}

describe('null where it means absent', () => {
  it('is taken out at any depth, and what a list holds keeps its place', () => {
    const sent = {
      code: null,
      part: { name: null },
      parts: [null, { name: null }, { name: 'x' }],
      self: { code: null },
    }
    expect(read(sent).value).toEqual({ part: {}, parts: [null, {}, { name: 'x' }], self: {} })
    expect(read(null).value).toBeNull()
    expect(read([null]).value).toEqual([null])
  })

  it('is named where nobody knows the member, in closed objects too', () => {
    expect(read({ x: null, part: { y: null, name: 'n' }, parts: [{ z: null }] })).toEqual({
      value: { part: { name: 'n' }, parts: [{}] },
      ignored: ['x', 'part.y', 'parts[0].z'],
      refused: [],
    })
  })

  it('is named where a known member is mistyped: nothing is lost by it', () => {
    expect(read({ cod: null })).toEqual({ value: {}, ignored: ['cod'], refused: [] })
  })

  it('is a value where the operation does not say so', () => {
    const sent = { code: null, part: { name: null } }
    expect(read(sent, contract(thing, { 'x-null': undefined as never })).value).toBe(sent)
  })
})

describe('members nobody knows', () => {
  it('of an open object are taken out and named, however deep', () => {
    expect(read({ colour: 1, self: { self: { shade: [1] } } })).toEqual({
      value: { self: { self: {} } },
      ignored: ['colour', 'self.self.shade'],
      refused: [],
    })
  })

  it('of a closed object are left to the schema', () => {
    const sent = { part: { colour: 1 } }
    expect(read(sent)).toEqual({ value: sent, ignored: [], refused: [] })
  })

  it('are mistakes when they are known ones mistyped', () => {
    for (const name of ['cod', 'codes', 'c0de', 'cdoe', 'Code', 'CODE', 'co_de', 'co-de', 'udfString8', 'udf_strin_8'])
      expect([name, read({ [name]: 1 }).refused.map(({ reason }) => reason)]).toEqual([name, ['typing mistake']])
    for (const name of ['udf_string_9', 'udf_string_80', 'cdeo', 'colour', '', 'toString', '__proto__'])
      expect([name, read(JSON.parse(`{${JSON.stringify(name)}: 1}`)).refused]).toEqual([name, []])
  })

  it('are mistakes when they are no text, under whatever name and however deep', () => {
    const half = '\ud800'
    for (const [sent, path] of [
      [{ colour: half }, 'colour'],
      [{ colour: ['a', { b: { [half]: 1 } }] }, 'colour'],
      [{ [`a${half}`]: 1 }, `a${half}`],
      [{ [`a${half}`]: null }, `a${half}`],
      [{ self: { shade: `${half}${half}` } }, 'self.shade'],
    ] as const)
      expect(read(sent)).toMatchObject({ ignored: [], refused: [{ path, reason: 'no text', known: [] }] })
    expect(read({ colour: '\ud83d\ude00\ufffd' })).toMatchObject({ ignored: ['colour'], refused: [] })
  })

  it('are mistakes when another release has them', () => {
    const union = contract({ ...thing, properties: { ...thing.properties, price: { type: 'number' } } })
    expect(read({ price: 1 }, contract(thing), union).refused).toEqual([
      { path: 'price', reason: 'other release', known: [] },
    ])
    expect(read({ price: null }, contract(thing), union)).toMatchObject({ value: {}, ignored: ['price'], refused: [] })
  })

  it('leave the input as it was sent, which is frozen here', () => {
    const sent = Object.freeze({ colour: 1, part: Object.freeze({ name: null }) })
    read(sent)
    expect(sent).toEqual({ colour: 1, part: { name: null } })
    const plain = { code: 'x', part: { name: 'n' }, parts: [{ name: 'a' }] }
    expect(read(plain).value).toBe(plain)
  })
})

describe('the parameters of a call by GET', () => {
  const document = contract(thing, {
    requestBody: undefined as never,
    'x-open': { after: 'colour', note: 'Cut.' },
    parameters: [{ name: 'colour', in: 'query', schema: { type: 'string' } }],
  })
  it('go on where the operation says so', () => {
    expect(read({ colour: 'red', shade: 'x', colou: 'y' }, document)).toEqual({
      value: { colour: 'red', colou: 'y' },
      ignored: ['shade'],
      refused: [{ path: 'colou', reason: 'typing mistake', known: ['colour'] }],
    })
  })
})

it('an operation that is not there is told', () => {
  expect(() => inputReader(contract(thing), 'showThing')).toThrow('the contract has no operation showThing')
})

describe('in every release', () => {
  it.each(releaseSlices())('$release: examples read as they are, and with nulls around them', ({ document }) => {
    const oracle = new Validator(document)
    const examples = listExamples(document).filter(({ of }) => of === 'request')
    for (const { operationId, value, schema } of examples) {
      const reader = inputReader(document, operationId, bundle)
      expect(reader(value)).toEqual({ value, ignored: [], refused: [] })
      const operation = listOperations(document).find((one) => one.operation.operationId === operationId)?.operation
      if (operation?.['x-null'] !== 'absent') continue
      const read = reader({ nobody: null, ...(value as object) })
      expect([operationId, oracle.problems(schema, read.value), read.ignored]).toEqual([operationId, '', [['nobody']]])
    }
  })

  it('reading twice is reading once, whatever is sent', () => {
    const reader = inputReader(project(bundle, 'R17.0.0'), 'createAccessToken', bundle)
    const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31))
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (classification_identifier, rest) => {
        const sent = { classification_identifier, token: rest, ...(Object(rest) === rest ? (rest as object) : {}) }
        const once = reader(sent).value
        expect(reader(once).value).toEqual(once)
      }),
      { seed, numRuns: 500 },
    )
    console.log(`reading twice: seed ${seed} (repeat with SEED=${seed})`)
  })
})

describe('half of a surrogate pair', () => {
  it('is found by the names that lead to it, the first one first', () => {
    expect(findHalfPair('\ud800')).toEqual([])
    expect(findHalfPair({ a: 1, b: ['x', { c: '\udc00' }], d: '\ud800' })).toEqual(['b', '1', 'c'])
    expect(findHalfPair({ a: { '\ud800': 1 } })).toEqual(['a'])
    for (const whole of ['', '\ud83d\ude00', { '\ud83d\ude00': [null, 1, true] }, null, undefined])
      expect(findHalfPair(whole)).toBeUndefined()
  })

  it('is found at any depth', () => {
    const sent = JSON.parse(`${'['.repeat(200_000)}"\\ud800"${']'.repeat(200_000)}`)
    expect(findHalfPair(sent)).toHaveLength(200_000)
  })
})
