import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { OpenApiDocument, Schema } from '../src/document.js'
import { DownLevelError, type OpenApi30Document, toOpenApi30 } from '../src/down-level/down-level.js'
import { forGenerators } from '../src/down-level/for-generators.js'

const operation = { operationId: 'showThing', responses: { 200: { description: 'The thing.' } } }

/** A document with the given component schemas, all of them used. */
function contract(schemas: { [name: string]: unknown }, more: { [key: string]: unknown } = {}): OpenApiDocument {
  const schema = { anyOf: Object.keys(schemas).map((name) => ({ $ref: `#/components/schemas/${name}` })) }
  return {
    openapi: '3.1.0',
    info: { title: 'Test', version: '1.0.0' },
    paths: {
      '/things/show': { get: { ...operation, parameters: [{ name: 'filter', in: 'query', schema }], ...more } },
    },
    components: { schemas: schemas as { [name: string]: Schema } },
  }
}

/** The operation of a document in its 3.0.3 form. */
function operationOf(document: OpenApi30Document): { [key: string]: unknown } {
  return document.paths['/things/show']?.['get'] as { [key: string]: unknown }
}

/** One schema in its 3.0.3 form, and the texts of the notes. */
function lower(schema: unknown) {
  const { document, notes } = toOpenApi30(contract({ Thing: schema }))
  return { schema: document.components?.['schemas']?.['Thing'], notes: notes.map((note) => note.text) }
}

describe('what 3.0.3 says in another way', () => {
  it.each<[string, unknown, unknown]>([
    ['null in a type list', { type: ['string', 'null'] }, { type: 'string', nullable: true }],
    ['null alone', { type: 'null' }, { type: 'string', nullable: true, enum: [null] }],
    [
      'null in a type list beside an enum that has no null',
      { type: ['string', 'null'], enum: ['A'] },
      { type: 'string', enum: ['A'] },
    ],
    ['a list without items', { type: 'array' }, { type: 'array', items: {} }],
    [
      'a list of types that are not all simple',
      { type: ['string', 'object', 'null'], pattern: '^[0-9]+$', description: 'PIN.' },
      {
        description: 'PIN.',
        anyOf: [
          { type: 'string', nullable: true, pattern: '^[0-9]+$' },
          { type: 'object', nullable: true },
        ],
      },
    ],
    ['integer beside number', { type: ['number', 'integer'] }, { type: 'number' }],
    ['const', { const: 'OK' }, { type: 'string', enum: ['OK'] }],
    [
      'const under not',
      { type: 'string', not: { const: 'OK' } },
      { type: 'string', not: { type: 'string', enum: ['OK'] } },
    ],
    ['one example', { type: 'string', examples: ['a'] }, { type: 'string', example: 'a' }],
    [
      'an exclusive bound',
      { type: 'number', exclusiveMinimum: 0, maximum: 9, exclusiveMaximum: 10 },
      { type: 'number', minimum: 0, exclusiveMinimum: true, maximum: 9 },
    ],
    [
      'an exclusive bound narrower than the inclusive one',
      { type: 'number', exclusiveMinimum: 1, minimum: 0 },
      { type: 'number', minimum: 1, exclusiveMinimum: true },
    ],
    [
      'words beside a reference',
      { type: 'object', properties: { unit: { $ref: '#/components/schemas/Thing', description: 'A unit.' } } },
      {
        type: 'object',
        properties: { unit: { allOf: [{ $ref: '#/components/schemas/Thing' }], description: 'A unit.' } },
      },
    ],
    [
      'true and false',
      { type: 'object', properties: { any: true, none: false }, additionalProperties: false },
      { type: 'object', properties: { any: {}, none: { not: {} } }, additionalProperties: false },
    ],
    ['an empty list of required fields', { type: 'object', required: [] }, { type: 'object' }],
    ['a comment', { type: 'string', $comment: 'c' }, { type: 'string', 'x-comment': 'c' }],
    ['a reference to itself', { type: 'array', items: { $ref: '#/components/schemas/Thing' } }, 'the same'],
  ])('%s', (_, before, after) => {
    expect(lower(before)).toEqual({ schema: after === 'the same' ? before : after, notes: [] })
  })

  it('writes a value of one of several simple types as any value, with the types beside it', () => {
    const schema = { type: ['string', 'integer', 'null'], pattern: '^[0-9]+$', minimum: 0, description: 'PIN.' }
    expect(lower(schema)).toEqual({
      schema: {
        description: 'PIN.\n\nIt is a string or an integer.',
        'x-any-of': [
          { type: 'string', nullable: true, pattern: '^[0-9]+$' },
          { type: 'integer', nullable: true, minimum: 0 },
        ],
      },
      notes: ['It is a string or an integer. 3.0.3 has no list of types that every generator reads; kept in x-any-of.'],
    })
  })

  it('writes a choice between single fields as a choice between closed objects', () => {
    const { document, notes } = toOpenApi30(
      contract({
        Lookup: {
          type: 'object',
          description: 'Names one thing.',
          required: ['token'],
          properties: { token: {}, id: {}, identifier: {}, pass_code: {}, kind: {} },
          oneOf: [{ required: ['id'] }, { required: ['identifier'] }],
          dependentRequired: { identifier: ['pass_code'], pass_code: ['identifier'], kind: ['id'] },
          additionalProperties: false,
        },
      }),
    )
    expect(document.components?.['schemas']).toEqual({
      Lookup: {
        type: 'object',
        description: 'Names one thing.',
        oneOf: [{ $ref: '#/components/schemas/LookupById' }, { $ref: '#/components/schemas/LookupByIdentifier' }],
      },
      LookupById: {
        type: 'object',
        required: ['token', 'id'],
        properties: { token: {}, id: {}, kind: {} },
        additionalProperties: false,
      },
      LookupByIdentifier: {
        type: 'object',
        required: ['token', 'identifier', 'pass_code'],
        properties: { token: {}, identifier: {}, pass_code: {} },
        additionalProperties: false,
      },
    })
    expect(notes).toEqual([])
  })

  it('gives a made component another name when its own is taken', () => {
    const choice = {
      type: 'object',
      properties: { id: {}, number: {} },
      oneOf: [{ required: ['id'] }, { required: ['number'] }],
      additionalProperties: false,
    }
    const { document } = toOpenApi30(contract({ Lookup: choice, LookupById: { type: 'string' } }))
    expect(Object.keys(document.components?.['schemas'] ?? {})).toEqual([
      'Lookup',
      'LookupById',
      'LookupById2',
      'LookupByNumber',
    ])
  })

  it('keeps a choice between single fields of an open object as it is', () => {
    const open = {
      type: 'object',
      properties: { id: {}, number: {} },
      oneOf: [{ required: ['id'] }, { required: ['number'] }],
    }
    expect(lower(open).schema).toEqual(open)
  })

  it('writes alternatives that only a not keeps apart as anyOf, and no others', () => {
    const status = (code: unknown) => ({
      type: 'object',
      required: ['status'],
      properties: { status: { type: 'object', required: ['code'], properties: { code } } },
    })
    const answer = (other: unknown) => ({
      Success: status({ const: 'OK' }),
      Failure: status(other),
      Answer: {
        type: 'object',
        oneOf: [{ $ref: '#/components/schemas/Success' }, { $ref: '#/components/schemas/Failure' }],
      },
    })
    const form = (other: unknown) =>
      Object.keys(toOpenApi30(contract(answer(other))).document.components?.['schemas']?.['Answer'] ?? {})
    expect(form({ type: 'string', not: { const: 'OK' } })).toEqual(['type', 'anyOf'])
    expect(form({ const: 'FAILED' })).toEqual(['type', 'oneOf'])
    expect(form({ type: 'string' })).toEqual(['type', 'oneOf'])
    expect(form({ type: 'string', not: { const: 'NO' } })).toEqual(['type', 'oneOf'])
    expect(form({ type: 'string', not: { type: 'integer', const: 'OK' } })).toEqual(['type', 'oneOf'])
  })

  describe('an answer that is a success or a failure', () => {
    const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
    const object = (properties: object, ...required: string[]) => ({ type: 'object', required, properties })
    const schemas = {
      Thing: object({ id: { type: 'string' } }, 'id'),
      Good: object(
        { code: { type: 'string', const: 'OK', description: 'Always OK.' }, text: { type: 'string' } },
        'code',
      ),
      Bad: object({ code: { type: 'string', not: { const: 'OK' } }, text: { type: 'string' } }, 'code'),
      ThingEnvelope: {
        ...object({ status: ref('Good'), data: ref('Thing') }, 'status', 'data'),
        description: 'With a thing.',
      },
      ThingListEnvelope: object(
        { status: ref('Good'), data: { type: 'array', items: ref('Thing') } },
        'status',
        'data',
      ),
      Failure: {
        ...object({ status: ref('Bad'), data: { description: 'Unknown.' } }, 'status'),
        description: 'Failed.',
      },
    }
    const answers = (changed: object, ...choices: Array<readonly [string, string]>) => {
      const content = (oneOf: readonly string[]) => ({
        'application/json': { schema: { type: 'object', oneOf: oneOf.map(ref) } },
      })
      const responses = Object.fromEntries(
        choices.map((choice, index) => [200 + index, { description: 'Done.', content: content(choice) }]),
      )
      const { document, notes } = toOpenApi30(contract({ ...schemas, ...changed }, { responses }))
      const out = operationOf(document)['responses'] as { [status: string]: { content: ReturnType<typeof content> } }
      const forms = choices.map((_, index) => out[200 + index]?.content['application/json'].schema)
      return { forms, components: document.components?.['schemas'] ?? {}, notes }
    }

    it('becomes one object, in whatever order the two stand', () => {
      const { forms, components, notes } = answers({}, ['ThingEnvelope', 'Failure'], ['Failure', 'ThingEnvelope'])
      expect(forms).toEqual([ref('ThingAnswer'), ref('ThingAnswer2')])
      const words =
        'It is one of two, told apart by whether `status.code` is `OK`. `data` is described as it is where ' +
        '`status.code` is `OK`; otherwise it may be anything. `data` is always there where `status.code` is `OK`.'
      const answer = {
        type: 'object',
        description: `Where \`status.code\` is \`OK\`: With a thing.\n\nOtherwise: Failed.\n\n${words}`,
        required: ['status'],
        properties: { status: ref('AnswerStatus'), data: ref('ThingData') },
      }
      expect(components['ThingAnswer']).toEqual({ ...answer, 'x-one-of': [ref('ThingEnvelope'), ref('Failure')] })
      expect(components['ThingAnswer2']).toEqual({ ...answer, 'x-one-of': [ref('Failure'), ref('ThingEnvelope')] })
      expect(components['AnswerStatus']).toEqual({
        type: 'object',
        required: ['code'],
        properties: {
          code: { type: 'string', description: 'Where `status.code` is `OK`: Always OK.' },
          text: { type: 'string' },
        },
      })
      expect(components['ThingData']).toEqual({ type: 'object', properties: { id: { type: 'string' } } })
      expect(notes.map(({ pointer }) => pointer)).toEqual(
        [200, 201].map((status) => `#/paths/~1things~1show/get/responses/${status}/content/application~1json/schema`),
      )
    })

    it('is made once for the operations that share it, and never takes a name that is taken', () => {
      const once = answers({}, ['ThingEnvelope', 'Failure'], ['ThingEnvelope', 'Failure'])
      expect(once.forms).toEqual([ref('ThingAnswer'), ref('ThingAnswer')])
      const taken = { ThingAnswer: { type: 'string' }, AnswerStatus: { type: 'string' }, ThingData: { type: 'string' } }
      const { forms, components } = answers(taken, ['ThingEnvelope', 'Failure'], ['ThingListEnvelope', 'Failure'])
      expect(forms).toEqual([ref('ThingAnswer2'), ref('ThingListAnswer')])
      expect(components).toMatchObject(taken)
      expect(components['ThingListAnswer']?.['properties']).toEqual({
        status: ref('AnswerStatus2'),
        data: { type: 'array', nullable: true, items: ref('Thing'), description: 'Otherwise: Unknown.' },
      })
    })

    it.each<[string, object]>([
      ['one of them is closed', { Failure: { ...schemas.Failure, additionalProperties: false } }],
      ['one of them is a choice itself', { Failure: { ...schemas.Failure, oneOf: [{ required: ['data'] }] } }],
      ['a field has two types', { Failure: object({ status: ref('Bad'), data: { type: 'string' } }, 'status') }],
      [
        'a field is two lists',
        {
          ThingEnvelope: object({ status: ref('Good'), data: { type: 'array', items: {} } }, 'status'),
          Failure: object({ status: ref('Bad'), data: { type: 'array', items: ref('Thing') } }, 'status'),
        },
      ],
      ['the values that tell have two types', { Bad: object({ code: { not: { const: 'OK' } } }, 'code') }],
    ])('stays a choice that says the same where %s', (_, changed) => {
      const { forms, notes } = answers(changed, ['ThingEnvelope', 'Failure'])
      expect(forms).toEqual([{ type: 'object', anyOf: [ref('ThingEnvelope'), ref('Failure')] }])
      expect(notes).toEqual([])
    })
  })

  it('moves the marks of an alternative up, so that it stays a plain reference', () => {
    const { document, notes } = toOpenApi30(
      contract({
        ByUser: { type: 'object' },
        Login: {
          type: 'object',
          oneOf: [
            { type: 'object', required: ['a'] },
            { $ref: '#/components/schemas/ByUser', 'x-deprecated-from': ['R12.0.0'], deprecated: true },
          ],
        },
      }),
    )
    expect(document.components?.['schemas']?.['Login']).toEqual({
      type: 'object',
      oneOf: [{ type: 'object', required: ['a'] }, { $ref: '#/components/schemas/ByUser' }],
      'x-branch-marks': [{ index: 1, 'x-deprecated-from': ['R12.0.0'], deprecated: true }],
      description: 'ByUser is deprecated.',
    })
    expect(notes).toHaveLength(1)
  })

  it('writes a reference with words of its own out', () => {
    const source = contract({ Thing: { type: 'string' } })
    const responses = { 200: { $ref: '#/components/responses/Found', description: 'Another thing.' } }
    source.components = { ...source.components, responses: { Found: { description: 'A thing.', 'x-note': 'n' } } }
    source.paths['/things/show'] = { get: { ...operation, responses } }
    const { document } = toOpenApi30(source)
    expect(document.paths['/things/show']).toEqual({
      get: { ...operation, responses: { 200: { description: 'Another thing.', 'x-note': 'n' } } },
    })
  })
})

describe('what 3.0.3 cannot express', () => {
  it('says the content of a text in words', () => {
    const jwt = {
      type: 'string',
      description: 'A token.',
      contentMediaType: 'application/jwt',
      contentSchema: { $ref: '#/components/schemas/Claims' },
    }
    const { document, notes } = toOpenApi30(contract({ Token: jwt, Claims: { type: 'object' } }))
    expect(document.components?.['schemas']?.['Token']).toEqual({
      type: 'string',
      description: 'A token.\n\nThe text is application/jwt. What the text holds is described by Claims.',
      'x-content-media-type': 'application/jwt',
      'x-content-schema': { $ref: '#/components/schemas/Claims' },
    })
    expect(notes.map((note) => note.pointer)).toEqual(['#/components/schemas/Token'])
  })

  it('sets a schema aside that only x- keys refer to, with all it refers to', () => {
    const claims = { type: 'object', properties: { unit: { $ref: '#/components/schemas/Unit' } } }
    const source = contract({ Token: { type: 'string', contentSchema: { $ref: '#/components/schemas/Claims' } } })
    Object.assign(source.components?.schemas ?? {}, { Claims: claims, Unit: { type: 'string' } })
    const { components } = toOpenApi30(source).document
    expect(Object.keys(components?.['schemas'] ?? {})).toEqual(['Token'])
    expect(components?.['schemas']?.['Token']?.['x-content-schema']).toEqual({ $ref: '#/components/x-schemas/Claims' })
    expect(components?.['x-schemas']).toEqual({
      Claims: { type: 'object', properties: { unit: { $ref: '#/components/x-schemas/Unit' } } },
      Unit: { type: 'string' },
    })
  })

  it('says in words which fields come only together', () => {
    const { schema, notes } = lower({ type: 'object', dependentRequired: { identifier: ['pass_code'] } })
    const words = '`identifier` may be sent only together with `pass_code`.'
    expect(schema).toEqual({
      type: 'object',
      description: words,
      'x-dependent-required': { identifier: ['pass_code'] },
    })
    expect(notes).toEqual([`${words} 3.0.3 has no dependentRequired; kept in x-dependent-required.`])
  })

  it('says rules across parameters in words', () => {
    const rules = {
      type: 'object',
      required: ['token'],
      oneOf: [{ required: ['a'] }, { required: ['b', 'c'] }],
      anyOf: [{ required: ['d'] }, { required: ['e'] }],
      not: { required: ['f', 'g'] },
      allOf: [{ dependentRequired: { h: ['i', 'j', 'k'] } }],
    }
    const source = contract({ Thing: {} }, { description: 'Shows it.', 'x-parameter-rules': rules })
    const { document, notes } = toOpenApi30(source)
    const { description, 'x-parameter-rules': kept } = operationOf(document)
    expect(kept).toEqual(rules)
    expect(description).toBe(
      [
        'Shows it.\n\n`token` must be sent.',
        'Exactly one of `a`, `b` together with `c` must be sent.',
        'At least one of `d`, `e` must be sent.',
        '`f` and `g` must not be sent together.',
        '`h` may be sent only together with `i`, `j` and `k`.',
      ].join(' '),
    )
    expect(notes.map((note) => note.pointer)).toEqual(['#/paths/~1things~1show/get/x-parameter-rules'])
  })

  it('puts words on a parameter rather than on its schema', () => {
    const parameters = [{ name: 'a', in: 'query', description: 'A.', schema: { contentMediaType: 'text/csv' } }]
    const { document } = toOpenApi30(contract({ Thing: {} }, { parameters }))
    expect(operationOf(document)['parameters']).toEqual([
      {
        name: 'a',
        in: 'query',
        description: 'A.\n\nThe text is text/csv.',
        schema: { 'x-content-media-type': 'text/csv' },
      },
    ])
  })

  it('keeps further examples, the summary of the document and the licence identifier', () => {
    const source = contract({ Thing: { type: 'string', examples: ['a', 'b'] } })
    Object.assign(source.info, { summary: 'Short.', description: 'Long.', license: { name: 'MIT', identifier: 'MIT' } })
    const { document, notes } = toOpenApi30(source)
    expect(document.components?.['schemas']?.['Thing']).toEqual({
      type: 'string',
      example: 'a',
      'x-examples': ['a', 'b'],
    })
    expect(document.info).toEqual({
      title: 'Test',
      version: '1.0.0',
      'x-summary': 'Short.',
      description: 'Short.\n\nLong.',
      license: { name: 'MIT', url: 'https://spdx.org/licenses/MIT.html', 'x-identifier': 'MIT' },
    })
    expect(notes.map((note) => note.pointer)).toEqual([
      '#/info/summary',
      '#/info/license/identifier',
      '#/components/schemas/Thing/examples',
    ])
  })
})

describe('an error that names the place', () => {
  const thing = '#/components/schemas/Thing'
  it.each<[string, OpenApiDocument, string]>([
    ['an unknown keyword', contract({ Thing: { if: {} } }), `${thing}/if: no OpenAPI 3.0.3 form of "if" is known`],
    [
      'one deep inside',
      contract({ Thing: { properties: { 'a/b': { items: { patternProperties: {} } } } } }),
      `${thing}/properties/a~1b/items/patternProperties: no OpenAPI 3.0.3 form of "patternProperties" is known`,
    ],
    ['no schema at all', contract({ Thing: { items: 'x' } }), `${thing}/items: is not a schema`],
    [
      'const beside enum',
      contract({ Thing: { type: 'string', const: 'a', enum: ['a'] } }),
      `${thing}: has const beside`,
    ],
    [
      'an alternative that asks for its rival',
      contract({
        Thing: {
          type: 'object',
          properties: { a: {}, b: {} },
          oneOf: [{ required: ['a'] }, { required: ['b'] }],
          dependentRequired: { a: ['b'] },
          additionalProperties: false,
        },
      }),
      `${thing}/oneOf/0: "a" asks for its rival "b"`,
    ],
    [
      'a rule without words',
      contract({ Thing: {} }, { 'x-parameter-rules': { if: {} } }),
      '#/paths/~1things~1show/get/x-parameter-rules/if: no words are known for this rule',
    ],
    [
      'an unknown key',
      contract({ Thing: {} }, { query: {} }),
      '#/paths/~1things~1show/get/query: no OpenAPI 3.0.3 form',
    ],
    [
      'webhooks',
      { ...contract({ Thing: {} }), webhooks: {} },
      '#/webhooks: no OpenAPI 3.0.3 form of "webhooks" is known',
    ],
    ['no responses', { ...contract({}), paths: { '/a': { get: {} } } }, '#/paths/~1a/get: has no responses'],
    ['a 3.0 document', { ...contract({ Thing: {} }), openapi: '3.0.3' }, '#/openapi: is not OpenAPI 3.1'],
  ])('%s', (_, source, message) => {
    expect(() => toOpenApi30(source)).toThrow(DownLevelError)
    expect(() => toOpenApi30(source)).toThrow(message)
  })

  it('leaves the document it is given as it is', () => {
    const bundle = JSON.parse(readFileSync(new URL('../bundle/openapi.json', import.meta.url), 'utf8'))
    const before = JSON.stringify(bundle)
    toOpenApi30(bundle)
    expect(JSON.stringify(bundle)).toBe(before)
  })
})

describe('a document for generators', () => {
  it('is without examples and words for readers, wherever they stand, and with all that has such a name', () => {
    const said = {
      'x-evidence': 'assumed',
      'x-evidence-of': { type: 'sample' },
      'x-note': 'n',
      'x-sources': ['s'],
      'x-available-from': ['R5.0.0'],
      'x-deprecated-from': ['R6.0.0'],
      'x-fields-set': ['id'],
    }
    const aside = { type: 'string', 'x-token': 'session' }
    const named = {
      type: 'object',
      properties: { examples: { type: 'string', ...said }, 'x-note': { type: 'string' } },
    }
    const media = { schema: { $ref: '#/components/schemas/named' }, examples: { one: { value: { examples: 'a' } } } }
    const document: OpenApi30Document = {
      openapi: '3.0.3',
      info: { title: 'T', version: '1' },
      paths: {
        '/a': {
          post: {
            ...said,
            'x-safe-to-repeat': true,
            parameters: [{ name: 'q', in: 'query', schema: { type: 'string' }, example: 'kept', examples: {} }],
            requestBody: { content: { 'application/json': media } },
            responses: {},
          },
        },
      },
      components: {
        schemas: {
          named: { ...named, ...said },
          failed: {
            'x-known-codes': [{ code: 'A', when: 'w', action: 'a', http: 401, evidence: 'sample' }, 'odd'],
            'x-content-schema': { ...aside, ...said },
            'x-one-of': [{ ...aside, ...said }],
            'x-any-of': 'odd',
          },
        },
        examples: { one: { value: 1 } },
        'x-schemas': { claims: { ...aside, ...said, properties: { id: { ...aside, ...said } } } },
      },
    }
    const before = structuredClone(document)
    expect(forGenerators(document)).toEqual({
      ...document,
      paths: {
        '/a': {
          post: {
            'x-safe-to-repeat': true,
            parameters: [{ name: 'q', in: 'query', schema: { type: 'string' }, example: 'kept' }],
            requestBody: { content: { 'application/json': { schema: media.schema } } },
            responses: {},
          },
        },
      },
      components: {
        schemas: {
          named: { type: 'object', properties: { examples: { type: 'string' }, 'x-note': { type: 'string' } } },
          failed: {
            'x-known-codes': [{ code: 'A', http: 401 }, 'odd'],
            'x-content-schema': aside,
            'x-one-of': [aside],
            'x-any-of': 'odd',
          },
        },
        'x-schemas': { claims: { ...aside, properties: { id: aside } } },
      },
    })
    expect(document).toEqual(before)
  })
})
