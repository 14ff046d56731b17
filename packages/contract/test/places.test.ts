// Documents unlike our contract: what stands in places that it has no use for is seen, kept and marked all the same.
import { readFileSync } from 'node:fs'
import {
  type Change,
  checkDocument,
  compare,
  DocumentError,
  DownLevelError,
  findMovedMarks,
  grammar,
  type Kind,
  type OpenApiDocument,
  project,
  shapeOf,
  toOpenApi30,
} from '@crmcom-webapi/contract'
import { describe, expect, it, test } from 'vitest'
// @ts-expect-error The rules have no declarations.
import { children } from '../../../openapi/rules/contract-tree.js'
// @ts-expect-error The rules have no declarations.
import { houseKeys } from '../../../openapi/rules/marks-well-formed.js'

type Json = { [key: string]: unknown }

const later = { 'x-available-from': ['R2.0.0'] }
const done = { 200: { description: 'Done.' } }
const json = (schema: unknown): Json => ({ content: { 'application/json': { schema } } })

/** A document whose one operation takes the given schema. */
function taking(schema: unknown, components: Json = {}, more: Json = {}): OpenApiDocument {
  return document(
    { '/a': { post: { operationId: 'a', requestBody: json(schema), responses: done } } },
    components,
    more,
  )
}

function document(paths: unknown, components: Json = {}, more: Json = {}): OpenApiDocument {
  return {
    openapi: '3.1.0',
    info: { title: 'Other', version: '1' },
    'x-releases': ['R1.0.0', 'R2.0.0'],
    paths,
    components,
    ...more,
  } as unknown as OpenApiDocument
}

const first = (bundle: OpenApiDocument): Json => project(bundle, 'R1.0.0') as unknown as Json
const at = (node: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (place, part) => (place as Json | undefined)?.[part.replaceAll('~1', '/').replaceAll('~0', '~')],
      node,
    )
const body = '#/paths/~1a/post/requestBody/content/application~1json/schema'

describe('a projection keeps', () => {
  it('operations behind a reference to a path item', () => {
    const item = { get: { operationId: 'a', responses: done }, post: { operationId: 'b', responses: done, ...later } }
    const left = first(document({ '/a': { $ref: '#/components/pathItems/A' } }, { pathItems: { A: item } }))
    expect(left['paths']).toEqual({ '/a': { $ref: '#/components/pathItems/A' } })
    expect(at(left, '#/components/pathItems/A')).toEqual({ get: item.get })
  })

  it('no path whose operations, behind a reference, are all of a later release', () => {
    const item = { post: { operationId: 'b', responses: done, ...later } }
    const left = first(document({ '/a': { $ref: '#/components/pathItems/A' } }, { pathItems: { A: item } }))
    expect(left['paths']).toEqual({})
    expect(left['components']).toBeUndefined()
  })

  it.each<[string, Json, unknown]>([
    ['a reference into it', { $ref: '#/components/schemas/Inner/properties/a~1b' }, { properties: { 'a/b': {} } }],
    ['an encoded reference', { $ref: '#/components/schemas/In%6Eer' }, {}],
    [
      'the mapping of a discriminator',
      { discriminator: { propertyName: 'x', mapping: { a: '#/components/schemas/Inner' } } },
      {},
    ],
    ['a bare name in a mapping', { discriminator: { propertyName: 'x', mapping: { a: 'Inner' } } }, {}],
    ['patternProperties', { patternProperties: { '^a': { $ref: '#/components/schemas/Inner' } } }, {}],
    ['a definition of its own', { $defs: { a: { $ref: '#/components/schemas/Inner' } } }, {}],
    // biome-ignore lint/suspicious/noThenProperty: the name of a keyword of JSON Schema.
    ['a condition', { if: {}, then: { $ref: '#/components/schemas/Inner' } }, {}],
  ])('a component that only %s names', (_, schema, inner) => {
    expect(at(first(taking(schema, { schemas: { Inner: inner } })), '#/components/schemas/Inner')).toEqual(inner)
  })

  it('the heirs of a schema with a discriminator and no list of them', () => {
    const schemas = {
      Pet: { type: 'object', discriminator: { propertyName: 'kind' } },
      Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }] },
      Stone: {},
    }
    const left = first(taking({ $ref: '#/components/schemas/Pet' }, { schemas }))
    expect(Object.keys(at(left, '#/components/schemas') as Json)).toEqual(['Pet', 'Dog'])
  })

  it('a reference into a list right when entries before it are gone', () => {
    const schemas = { Choice: { oneOf: [{ const: 1, ...later }, { const: 2 }, { const: 3 }] } }
    const left = first(taking({ $ref: '#/components/schemas/Choice/oneOf/2' }, { schemas }))
    expect(at(left, `${body}/$ref`)).toBe('#/components/schemas/Choice/oneOf/1')
  })

  it('what is in examples, values and extensions as it is', () => {
    const data = { $ref: '#/nothing', 'x-available-from': 'whatever' }
    const schema = { default: data, enum: [data], const: data, example: data, examples: [data], 'x-own': data }
    expect(at(first(taking(schema, {}, { 'x-own': data })), body)).toEqual(schema)
  })

  it('all of a document that has no paths', () => {
    const { paths: _paths, ...rest } = document({}, { schemas: { A: { type: 'string' } } })
    const left = project(rest as OpenApiDocument, 'R1.0.0')
    expect(left).not.toHaveProperty('paths')
    expect(left.components).toEqual({ schemas: { A: { type: 'string' } } })
  })

  it('a tag that no operation has, and an enum and a choice as empty or single as they were', () => {
    const schema = {
      properties: {
        a: { enum: [] },
        b: { oneOf: [{ type: 'string' }] },
        c: { oneOf: [false, { type: 'null', ...later }] },
      },
    }
    const left = first(taking(schema, {}, { tags: [{ name: 'odd' }] }))
    expect(left['tags']).toEqual([{ name: 'odd' }])
    expect(at(left, body)).toEqual({ properties: { ...schema.properties, c: { oneOf: [false] } } })
  })

  it('a schema of which nothing is left that says anything', () => {
    const schema = { items: { oneOf: [{}, later] }, not: { anyOf: [{}, later] } }
    expect(at(first(taking(schema)), body)).toEqual({ items: {}, not: {} })
  })

  it('fields whose names mean something to JavaScript', () => {
    const properties = JSON.parse(
      '{"__proto__": {"type": "string"}, "constructor": {"x-available-from": ["R2.0.0"]}, "10": {}}',
    )
    const left = at(first(taking({ properties })), `${body}/properties`) as Json
    expect(JSON.stringify(left)).toBe('{"10":{},"__proto__":{"type":"string"}}')
  })
})

describe('marks are applied', () => {
  const inner = { properties: { old: {}, new: later } }
  const left = { properties: { old: {} } }

  it.each(
    'not if then else items contains additionalProperties propertyNames unevaluatedItems unevaluatedProperties contentSchema'.split(
      ' ',
    ),
  )('below %s', (key) => {
    const more = key === 'then' || key === 'else' ? { if: {} } : {}
    expect(at(first(taking({ ...more, [key]: inner })), `${body}/${key}`)).toEqual(left)
  })

  it.each(['allOf', 'anyOf', 'oneOf', 'prefixItems'])('below %s', (key) => {
    expect(at(first(taking({ [key]: [inner, {}] })), `${body}/${key}/0`)).toEqual(left)
  })

  it.each(['patternProperties', 'dependentSchemas', '$defs', 'properties'])('below %s', (key) => {
    expect(at(first(taking({ [key]: { a: inner, b: later } })), `${body}/${key}`)).toEqual({ a: left })
  })

  const operation = { operationId: 'a', responses: done }
  it.each<[string, Json, string]>([
    [
      'the content of a parameter',
      { parameters: [{ name: 'q', in: 'query', ...json(inner) }] },
      'parameters/0/content/application~1json/schema',
    ],
    [
      'a header of an answer',
      { responses: { 200: { description: 'A.', headers: { 'X-A': { schema: inner } } } } },
      'responses/200/headers/X-A/schema',
    ],
    [
      'a header of an encoding',
      {
        requestBody: {
          content: { 'multipart/form-data': { encoding: { a: { headers: { 'X-A': { schema: inner } } } } } },
        },
      },
      'requestBody/content/multipart~1form-data/encoding/a/headers/X-A/schema',
    ],
    [
      'a callback',
      { callbacks: { told: { '{$url}': { post: { requestBody: json(inner), responses: done } } } } },
      'callbacks/told/{$url}/post/requestBody/content/application~1json/schema',
    ],
  ])('in %s', (_, part, pointer) => {
    const bundle = document({ '/a': { get: { ...operation, ...part } } })
    expect(at(first(bundle), `#/paths/~1a/get/${pointer}`)).toEqual(left)
  })

  it('in webhooks, and in callbacks and headers of components', () => {
    const hook = { post: { requestBody: json(inner), responses: done } }
    const bundle = document(
      { '/a': { get: { ...operation, callbacks: { told: { $ref: '#/components/callbacks/Told' } } } } },
      { callbacks: { Told: { '{$url}': hook } } },
      { webhooks: { told: hook, fresh: { post: { ...hook.post, ...later } } } },
    )
    const projected = first(bundle)
    expect(Object.keys(projected['webhooks'] as Json)).toEqual(['told'])
    for (const pointer of ['#/webhooks/told', '#/components/callbacks/Told/{$url}'])
      expect(at(projected, `${pointer}/post/requestBody/content/application~1json/schema`)).toEqual(left)
  })

  it('to a callback and a link that lead to nothing any more', () => {
    const bundle = document({
      '/a': {
        get: {
          operationId: 'a',
          callbacks: { told: { '{$url}': { post: { operationId: 'c', responses: done, ...later } } } },
          responses: {
            200: {
              description: 'A.',
              links: { next: { operationId: 'b' }, ref: { operationRef: '#/paths/~1a/post' } },
            },
          },
        },
        post: { operationId: 'b', responses: done, ...later },
      },
    })
    expect(at(first(bundle), '#/paths/~1a/get')).toEqual({
      operationId: 'a',
      responses: { 200: { description: 'A.' } },
    })
  })

  it('with no word that OpenAPI does not know there', () => {
    const old = { 'x-deprecated-from': ['R1.0.0'] }
    const bundle = document({
      '/a': { get: { ...operation, ...old, responses: { 200: { description: 'A.', ...old } } } },
    })
    expect(at(first(bundle), '#/paths/~1a/get')).toMatchObject({ deprecated: true })
    expect(at(first(bundle), '#/paths/~1a/get/responses/200')).not.toHaveProperty('deprecated')
  })

  it.each<[string, Json, string]>([
    [
      'a condition that asks for a field that is gone',
      // biome-ignore lint/suspicious/noThenProperty: the name of a keyword of JSON Schema.
      { properties: { a: later }, if: { required: ['a'] }, then: {} },
      `${body}/if`,
    ],
    [
      'a rule of a field that asks for one that is gone',
      { properties: { a: later, b: {} }, dependentSchemas: { b: { required: ['a'] } } },
      `${body}/dependentSchemas/b`,
    ],
  ])('or the place is named: %s', (_, schema, pointer) => {
    expect(() => first(taking(schema))).toThrow(expect.objectContaining({ pointer }))
  })
})

describe('a comparison sees', () => {
  const hook = (schema: unknown, more: Json = {}) =>
    document(
      {},
      {},
      { webhooks: { told: { post: { operationId: 'told', requestBody: json(schema), responses: done, ...more } } } },
    )
  const line = ({ breaking, kind, what, side, at }: Change) => `${breaking ? '!' : '-'} ${kind} ${what} ${side} ${at}`
  const between = (a: OpenApiDocument, b: OpenApiDocument) => compare(a, b).map(line)

  it('webhooks, whose request callers get', () => {
    expect(between(hook({ type: 'string' }), document({}))).toEqual(['! removed operation operation webhook told POST'])
    expect(between(document({}), hook({}))).toEqual(['- added operation operation webhook told POST'])
    expect(between(hook({ properties: { a: {} } }), hook({}))).toEqual(['! removed property answer request.a'])
    expect(between(hook({}), hook({ properties: { a: {} } }))).toEqual(['- added property answer request.a'])
    expect(between(hook({ minLength: 2 }), hook({}))).toEqual(['! removed constraint answer request'])
  })

  it('what is behind a reference to a path item', () => {
    const behind = (schema: unknown) =>
      document(
        { '/a': { $ref: '#/components/pathItems/A' } },
        { pathItems: { A: { post: { operationId: 'a', requestBody: json(schema), responses: done } } } },
      )
    const [change] = compare(behind({ type: 'string' }), behind({ type: 'integer' }))
    expect(change).toMatchObject({
      what: 'type',
      pointer: '#/components/pathItems/A/post/requestBody/content/application~1json/schema/type',
    })
    const none = document({ '/a': {} })
    expect(between(behind({}), none)).toEqual(['! removed operation operation POST /a'])
  })

  it('callbacks, and callbacks of callbacks', () => {
    const calling = (schema: unknown): OpenApiDocument => {
      const inner = {
        post: {
          requestBody: json(schema),
          responses: done,
          callbacks: { back: { $ref: '#/components/callbacks/Told' } },
        },
      }
      return document(
        {
          '/a': {
            get: { operationId: 'a', responses: done, callbacks: { told: { $ref: '#/components/callbacks/Told' } } },
          },
        },
        { callbacks: { Told: { '{$url}': inner } } },
      )
    }
    const changes = between(calling({ properties: { a: {} } }), calling({}))
    expect(changes).toContain('! removed property answer GET /a callback told {$url} POST request.a')
  })

  it('a header as a header', () => {
    const asking = (name: string, where: string, required: boolean) =>
      document({
        '/a': { get: { operationId: 'a', parameters: [{ name, in: where, required, schema: {} }], responses: done } },
      })
    const texts = (where: string) =>
      compare(asking('X-A', where, false), asking('X-A', where, true)).map(({ text }) => text)
    expect(texts('header')).toEqual(['In `header`: `X-A` must be there is a rule now.'])
    expect(texts('query')).toEqual(['In `query`: `X-A` must be there is a rule now.'])
  })

  it('that a parameter is deprecated, though the schema of its value is', () => {
    const schema = { type: 'string', deprecated: true }
    const asking = (deprecated: boolean) =>
      document({ '/a': { get: { parameters: [{ name: 'q', in: 'query', deprecated, schema }], responses: done } } })
    expect(between(asking(false), asking(true))).toEqual(['- deprecated parameter request query.q'])
  })

  it('info and tags among the words', () => {
    const said = (words: string) =>
      document({}, {}, { info: { title: words, version: '1' }, tags: [{ name: 't', description: words }] })
    expect(compare(said('a'), said('b'))).toEqual([])
    expect(compare(said('a'), said('b'), { words: true }).map(({ at, pointer }) => [at, pointer])).toEqual([
      ['info', '#/info'],
      ['tag(t)', '#/tags/0'],
    ])
  })

  it.each<[string, Json, Json]>([
    [
      'the stricter of two parts',
      { allOf: [{ minLength: 1 }, { minLength: 5 }] },
      { allOf: [{ minLength: 1 }, { minLength: 7 }] },
    ],
    [
      'a second pattern',
      { allOf: [{ pattern: 'a' }, { pattern: 'b' }] },
      { allOf: [{ pattern: 'a' }, { pattern: 'c' }] },
    ],
    [
      'a second choice',
      { allOf: [{ oneOf: [{ const: 1 }] }, { oneOf: [{ const: 1 }] }] },
      { allOf: [{ oneOf: [{ const: 1 }] }, { oneOf: [{ const: 2 }] }] },
    ],
    [
      'a field that two parts describe',
      { allOf: [{ properties: { a: { minLength: 1 } } }, { properties: { a: { pattern: 'x' } } }] },
      { allOf: [{ properties: { a: { minLength: 1 } } }, { properties: { a: { pattern: 'y' } } }] },
    ],
    [
      'what else is let in beside a part that is closed',
      { allOf: [{ properties: { a: {} }, additionalProperties: false }], additionalProperties: { minLength: 1 } },
      { allOf: [{ properties: { a: {} }, additionalProperties: false }], additionalProperties: { minLength: 2 } },
    ],
    [
      'patternProperties',
      { patternProperties: { a: { type: 'string' } } },
      { patternProperties: { a: { type: 'null' } } },
    ],
    [
      'a condition',
      // biome-ignore lint/suspicious/noThenProperty: the name of a keyword of JSON Schema.
      { if: { type: 'string' }, then: { minLength: 1 } },
      // biome-ignore lint/suspicious/noThenProperty: the name of a keyword of JSON Schema.
      { if: { type: 'string' }, then: { minLength: 2 } },
    ],
    ['an object among the values', { enum: [{ a: 1, b: 2 }] }, { enum: [{ a: 1, b: 3 }] }],
  ])('%s', (_, old, now) => {
    expect(compare(taking(old), taking(now)).filter(({ breaking }) => breaking)).not.toEqual([])
    expect(compare(taking(old), taking(structuredClone(old)))).toEqual([])
  })

  it('what a reference says together with what stands beside it', () => {
    const beside = (least: number) =>
      taking({ $ref: '#/components/schemas/A', minLength: 2 }, { schemas: { A: { type: 'string', minLength: least } } })
    expect(between(beside(5), beside(7))).toEqual(['! changed constraint request request'])
    expect(between(beside(0), beside(1))).toEqual([])
  })

  it('nothing where only keys, names of components or circles are written otherwise', () => {
    const circle = (name: string, deep: boolean) =>
      taking(
        { $ref: `#/components/schemas/${name}` },
        {
          schemas: {
            [name]: {
              properties: {
                a: { enum: [deep ? { x: 1, y: 2 } : { y: 2, x: 1 }] },
                next: { $ref: `#/components/schemas/${name}` },
              },
            },
          },
        },
      )
    expect(between(circle('A', true), circle('B', false))).toEqual([])
  })

  it('an end in components that contain themselves in two schemas at once', () => {
    const both = (type: string) =>
      taking(
        { $ref: '#/components/schemas/A' },
        {
          schemas: {
            A: {
              allOf: [{ $ref: '#/components/schemas/B' }, { properties: { x: { $ref: '#/components/schemas/C' } } }],
            },
            B: { properties: { x: { $ref: '#/components/schemas/A' } } },
            C: { properties: { x: { $ref: '#/components/schemas/C' }, y: { type } } },
          },
        },
      )
    expect(between(both('string'), both('integer'))).not.toEqual([])
    expect(between(both('string'), both('string'))).toEqual([])
  })

  it('an end in hundreds of components that all contain each other', () => {
    const names = Array.from({ length: 150 }, (_, index) => `S${index}`)
    const net = (type: string) =>
      taking(
        { $ref: '#/components/schemas/S0' },
        {
          schemas: Object.fromEntries(
            names.map((name, index) => [
              name,
              {
                properties: {
                  own: { type: index === 149 ? type : 'string' },
                  ...Object.fromEntries(
                    [1, 7, 31].map((step) => [`n${step}`, { $ref: `#/components/schemas/S${(index + step) % 150}` }]),
                  ),
                },
              },
            ]),
          ),
        },
      )
    expect(compare(net('string'), net('string'))).toEqual([])
    expect(compare(net('string'), net('integer')).map(({ pointer }) => pointer)).toEqual([
      '#/components/schemas/S149/properties/own/type',
    ])
  })

  it('null and exclusive bounds of 3.0 as what they mean', () => {
    const old = (schema: unknown) => ({ ...taking(schema), openapi: '3.0.3' })
    expect(between(old({ type: 'string', nullable: true }), old({ type: 'string' }))).toEqual([
      '! changed type request request',
    ])
    expect(between(old({ minimum: 1, exclusiveMinimum: true }), taking({ exclusiveMinimum: 1 }))).toEqual([])
    const both = { $ref: '#/components/schemas/A', minLength: 9 }
    const components = { schemas: { A: { type: 'string' } } }
    expect(between({ ...taking(both, components), openapi: '3.0.3' }, taking({ type: 'string' }))).toEqual([])
  })

  it('operations and documents that say less than most', () => {
    const bare = (id?: string) => document({ '/a': { get: { ...(id ? { operationId: id } : {}) } } })
    expect(between(bare(), bare('a'))).toEqual(['! changed operation operation GET /a'])
    const { paths: _paths, ...none } = document({})
    expect(between(none as OpenApiDocument, bare())).toEqual(['- added operation operation GET /a'])
  })

  it.each<[string, OpenApiDocument, OpenApiDocument]>([
    ['a limit that is gone', taking({ maxLength: 3 }), taking({})],
    ['a type that is gone', taking({ type: 'string' }), taking({})],
    [
      'a field of a part',
      taking({ allOf: [{ properties: { a: { type: 'string' } } }] }),
      taking({ allOf: [{ properties: { a: { type: 'null' } } }] }),
    ],
    [
      'a parameter of a path item',
      document({
        '/a': { parameters: [{ name: 'q', in: 'query', schema: { type: 'string' } }], get: { responses: done } },
      }),
      document({
        '/a': { parameters: [{ name: 'q', in: 'query', schema: { type: 'null' } }], get: { responses: done } },
      }),
    ],
  ])('a place that is one, for %s', (_, old, now) => {
    const changes = compare(old, now)
    expect(changes).not.toEqual([])
    for (const { pointer } of changes) expect(at(old, pointer) ?? at(now, pointer)).toBeDefined()
  })
})

/** A pair of documents that differ in one of our keys only, and how the difference is listed. */
const keyed: { [key: string]: [before: OpenApiDocument, after: OpenApiDocument, listed: 'always' | 'as words'] } =
  (() => {
    const field = (part: Json) => taking({ properties: { a: { type: 'string', ...part } } })
    const operation = (part: Json) =>
      document(
        {
          '/a': {
            post: {
              operationId: 'a',
              parameters: [{ name: 'q', in: 'query', schema: {} }],
              security: [{ K: [] }, {}],
              responses: done,
              ...part,
            },
          },
        },
        { securitySchemes: { K: { type: 'http', scheme: 'basic' } } },
      )
    const parameter = (part: Json) =>
      document({
        '/a': {
          get: { operationId: 'a', parameters: [{ name: 'q', in: 'query', schema: {}, ...part }], responses: done },
        },
      })
    const root = (part: Json) => document({}, {}, part)
    const marks = ['R2.0.0']
    return {
      'x-available-from': [field({}), field({ 'x-available-from': marks }), 'always'],
      'x-removed-from': [field({}), field({ 'x-removed-from': marks }), 'always'],
      'x-deprecated-from': [field({}), field({ 'x-deprecated-from': marks }), 'always'],
      'x-legacy-only-from': [field({}), field({ 'x-legacy-only-from': marks }), 'always'],
      'x-enum-marks': [
        field({ enum: ['A'] }),
        field({ enum: ['A'], 'x-enum-marks': { A: { 'x-removed-from': marks } } }),
        'always',
      ],
      'x-security-marks': [
        operation({}),
        operation({ 'x-security-marks': [{ index: 1, 'x-available-from': marks }] }),
        'always',
      ],
      'x-generated-by': [field({}), field({ 'x-generated-by': [{ by: 'random', until: 'R2.0.0' }] }), 'always'],
      'x-identifier': [parameter({}), parameter({ 'x-identifier': 'Unit' }), 'always'],
      'x-known-codes': [
        field({ 'x-known-codes': [{ code: 'A' }] }),
        field({ 'x-known-codes': [{ code: 'A', 'x-available-from': marks }] }),
        'always',
      ],
      'x-lifetime-seconds': [field({}), field({ 'x-lifetime-seconds': 60 }), 'always'],
      'x-lists': [field({}), field({ 'x-lists': [{ those: 'all', until: 'R2.0.0' }] }), 'always'],
      'x-parameter-rules': [operation({}), operation({ 'x-parameter-rules': { required: ['q'] } }), 'always'],
      'x-releases': [root({}), root({ 'x-releases': ['R1.0.0', 'R2.0.0', 'R3.0.0'] }), 'always'],
      'x-safe-to-repeat': [operation({}), operation({ 'x-safe-to-repeat': true }), 'always'],
      'x-sensitive': [field({}), field({ 'x-sensitive': true }), 'always'],
      'x-session-lifetime': [
        operation({}),
        operation({ 'x-session-lifetime': [{ seconds: 1, 'counted-from': 'issue' }] }),
        'always',
      ],
      'x-token': [field({}), field({ 'x-token': 'session' }), 'always'],
      'x-null': [operation({}), operation({ 'x-null': 'absent' }), 'always'],
      'x-open': [field({}), taking({ properties: { a: { type: 'string' } }, 'x-open': { after: 'a' } }), 'always'],
      'x-request-text': [root({}), root({ 'x-request-text': { maxLength: 9, pattern: '^a' } }), 'always'],
      'x-evidence-of': [field({}), field({ 'x-evidence-of': { open: 'assumed' } }), 'as words'],
      'x-fields-set': [operation({}), operation({ 'x-fields-set': ['a'] }), 'as words'],
      'x-evidence': [field({}), field({ 'x-evidence': 'assumed' }), 'as words'],
      'x-always-given': [field({}), field({ 'x-always-given': 'sample' }), 'as words'],
      'x-note': [field({}), field({ 'x-note': 'Odd.' }), 'as words'],
      'x-release-notes': [field({}), field({ 'x-release-notes': [{ from: 'R2.0.0', text: 'Later.' }] }), 'as words'],
      'x-replaced-by': [field({}), field({ 'x-replaced-by': 'b' }), 'as words'],
      'x-sources': [field({}), field({ 'x-sources': ['a page'] }), 'as words'],
    }
  })()

describe('every key of ours is read by a comparison', () => {
  // Which release a projection is of is no difference between two of them.
  const apart = ['x-release']

  it.each((houseKeys as string[]).filter((key) => !apart.includes(key)))('%s', (key) => {
    const pair = keyed[key]
    if (pair === undefined) throw new Error(`say here how a change of ${key} is listed`)
    const [before, after, listed] = pair
    expect(compare(before, before, { words: true })).toEqual([])
    expect(compare(before, after).length > 0).toBe(listed === 'always')
    expect(compare(before, after, { words: true })).not.toEqual([])
    expect(compare(after, before, { words: true })).not.toEqual([])
  })

  it('a field that is filled with the legacy setting only', () => {
    const field = document({
      '/a': {
        get: {
          operationId: 'a',
          responses: {
            200: {
              description: 'A.',
              ...json({ properties: { a: { type: 'string', 'x-legacy-only-from': ['R2.0.0'] } } }),
            },
          },
        },
      },
    })
    const [one, two] = [project(field, 'R1.0.0'), project(field, 'R2.0.0')]
    expect(compare(one, two)).toMatchObject([
      { kind: 'changed', what: 'constraint', at: 'answer.200.a', breaking: true },
    ])
    expect(compare(two, one)).toMatchObject([
      { kind: 'changed', what: 'constraint', at: 'answer.200.a', breaking: false },
    ])
  })
})

describe('a place is named for', () => {
  const schema = (node: unknown, more: Json = {}) =>
    taking({ $ref: '#/components/schemas/A' }, { schemas: { A: node, ...more } })
  const a = '#/components/schemas/A'

  const cases: Array<[string, OpenApiDocument, string]> = [
    ['a reference to itself', schema({ $ref: a }), `${a}/$ref: "${a}" names itself`],
    ['a circle of references', schema({ $ref: '#/components/schemas/B' }, { B: { $ref: a } }), 'runs in a circle'],
    ['a circle of alternatives', schema({ oneOf: [{ type: 'null' }, { $ref: a }] }), 'runs in a circle'],
    [
      'a circle of path items',
      document({ '/a': { $ref: '#/paths/~1b' }, '/b': { $ref: '#/paths/~1a' } }),
      'runs in a circle',
    ],
    [
      'a reference that leaves the document',
      schema({ items: { $ref: 'b.yaml#/B' } }),
      `${a}/items/$ref: "b.yaml#/B" leaves the document`,
    ],
    [
      'a reference to nothing',
      schema({ items: { $ref: '#/components/schemas/No' } }),
      `${a}/items/$ref: "#/components/schemas/No" names nothing`,
    ],
    [
      'a reference to a thing of another kind',
      schema({ $ref: '#/info' }),
      `${a}/$ref: "#/info" names an info, not a schema`,
    ],
    [
      'a reference into data',
      schema({ default: { a: 1 }, items: { $ref: `${a}/default/a` } }),
      'leads to no place that can be referred to',
    ],
    ['a reference with a broken encoding', schema({ $ref: '#/%' }), `${a}/$ref: "#/%" is no JSON pointer`],
    ['an anchor', schema({ $ref: '#b' }), `${a}/$ref: "#b" is no JSON pointer`],
    ...['$id', '$anchor', '$dynamicRef', '$dynamicAnchor'].map((key): [string, OpenApiDocument, string] => [
      key,
      schema({ [key]: 'x' }),
      `${a}/${key}: "${key}" changes what references mean`,
    ]),
    ['another dialect', schema({ $schema: 'http://json-schema.org/draft-07/schema#' }), `${a}/$schema: is a dialect`],
    [
      'a mark that is a text',
      schema({ 'x-available-from': 'R2.0.0' }),
      `${a}/x-available-from: must be a list of releases`,
    ],
    ['a mark that is no release', schema({ 'x-removed-from': ['2'] }), `${a}/x-removed-from/0: "2" is no release`],
    ['notes that are a text', schema({ 'x-release-notes': 'x' }), `${a}/x-release-notes: is no list`],
    [
      'marks of a value that are a text',
      schema({ enum: ['A'], 'x-enum-marks': { A: 'x' } }),
      `${a}/x-enum-marks/A: is no set of marks`,
    ],
    ['a schema that is none', schema('text'), `${a}: is not a schema`],
    ['a list of items, as drafts before had it', schema({ items: [{}] }), `${a}/items: is not a schema`],
    ['a choice that is no list', schema({ oneOf: {} }), `${a}/oneOf: is no list`],
    ['required that is no list', schema({ required: true }), `${a}/required: is no list of names`],
    ...[
      ...['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'].flatMap((key) =>
        [-1, 1.5, '1', null].map((value): [string, unknown, string] => [key, value, 'is no count']),
      ),
      ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'].flatMap((key) =>
        ['0).or(z.any()', true, Number.POSITIVE_INFINITY].map((value): [string, unknown, string] => [
          key,
          value,
          'is no number',
        ]),
      ),
      ...[0, -2, '2'].map((value): [string, unknown, string] => ['multipleOf', value, 'is no number above 0']),
      ...['pattern', 'format'].map((key): [string, unknown, string] => [key, ['x'], 'is no text']),
      ['uniqueItems', 'false', 'is neither true nor false'] as [string, unknown, string],
    ].map(([key, value, reason]): [string, OpenApiDocument, string] => [
      `${key} of ${String(value)}`,
      schema({ [key]: value }),
      `${a}/${key}: ${reason}`,
    ]),
    [
      'a bound of 3.1 in 3.0',
      { ...schema({ exclusiveMinimum: 1 }), openapi: '3.0.3' },
      `${a}/exclusiveMinimum: is neither true nor false`,
    ],
    ['an operation that is none', document({ '/a': { get: null } }), '#/paths/~1a/get: is not an operation'],
    [
      'a parameter without a place',
      document({ '/a': { get: { parameters: [{ name: 'q' }] } } }),
      '#/paths/~1a/get/parameters/0: needs "in"',
    ],
    [
      'a path item that says a thing twice',
      document({ '/a': { $ref: '#/paths/~1b', get: {} }, '/b': { get: {} } }),
      '#/paths/~1a/get: stands beside a $ref',
    ],
    [
      'a text that is a reference',
      document({}, {}, { info: { title: 'x', version: '1', description: { $ref: 'read.md' } } }),
      '#/info/description/$ref: "read.md" stands where a text belongs',
    ],
    ['another version', { ...document({}), openapi: '2.0' }, '#/openapi: is not OpenAPI 3.1'],
  ]

  it.each(cases)('%s', (_, source, message) => {
    for (const tool of [() => checkDocument(source), () => project(source, 'R1.0.0'), () => compare(source, source)]) {
      expect(tool).toThrow(DocumentError)
      expect(tool).toThrow(message)
    }
    expect(() => toOpenApi30(source)).toThrow(DownLevelError)
  })

  it('what contains itself as an object', () => {
    const schema: Json = {}
    schema['items'] = schema
    expect(() => compare(taking(schema), taking({}))).toThrow(`${body}/items: contains itself`)
  })

  it('a bundle without releases', () => {
    const { 'x-releases': _releases, ...rest } = document({})
    expect(() => project(rest as OpenApiDocument, 'R1.0.0')).toThrow('#: has no x-releases')
    expect(() => project({ ...rest, 'x-releases': ['1'] } as unknown as OpenApiDocument, 'R1.0.0')).toThrow(
      '#/x-releases/0: "1" is no release',
    )
  })
})

describe('3.0.3', () => {
  it('has path items of components written out, and callbacks', () => {
    const source = document(
      { '/a': { $ref: '#/components/pathItems/A' } },
      {
        pathItems: {
          A: {
            get: {
              operationId: 'a',
              responses: done,
              callbacks: {
                told: { '{$url}': { post: { requestBody: json({ type: ['string', 'null'] }), responses: done } } },
              },
            },
          },
        },
      },
    )
    const { document: older, notes } = toOpenApi30(source)
    expect(
      at(older, '#/paths/~1a/get/callbacks/told/{$url}/post/requestBody/content/application~1json/schema'),
    ).toEqual({ type: 'string', nullable: true })
    expect(older.components).toBeUndefined()
    expect(notes.map(({ pointer }) => pointer)).toEqual(['#/components/pathItems'])
  })

  it('keeps a component that only a reference into it names, and the reference right', () => {
    const schemas = { Inner: { type: 'object', properties: { link: { type: 'string' } } } }
    const { document: older } = toOpenApi30(taking({ $ref: '#/components/schemas/Inner/properties/link' }, { schemas }))
    expect(at(older, '#/components/schemas/Inner/properties/link')).toEqual({ type: 'string' })
  })

  it.each<[string, Json, Json, string]>([
    [
      'a reference to a place that 3.0.3 moves',
      { $ref: '#/components/schemas/A/items' },
      { A: { type: ['array', 'string'], items: {} } },
      `${body}/$ref`,
    ],
    [
      'a reference into alternatives',
      { $ref: '#/components/schemas/A/anyOf/0' },
      { A: { anyOf: [{ type: 'string' }] } },
      `${body}/$ref`,
    ],
    ['an empty enum', { enum: [], type: 'string' }, {}, `${body}/enum`],
  ])('is refused for %s', (_, schema, schemas, pointer) => {
    expect(() => toOpenApi30(taking(schema, { schemas }))).toThrow(expect.objectContaining({ pointer }))
  })

  it('leaves texts and values alone that look like a reference', () => {
    const example = { $ref: '#/components/schemas/Aside', text: '#/components/schemas/Aside' }
    const schemas = { Aside: { type: 'string' } }
    const media = { 'application/json': { schema: {}, examples: { a: { value: example } } } }
    const source = document(
      {
        '/a': {
          get: { operationId: 'a', responses: { 200: { description: '#/components/schemas/Aside', content: media } } },
        },
      },
      { schemas },
    )
    const { document: older } = toOpenApi30(source)
    expect(at(older, '#/paths/~1a/get/responses/200/description')).toBe('#/components/schemas/Aside')
    expect(at(older, '#/paths/~1a/get/responses/200/content/application~1json/examples/a/value')).toEqual(example)
  })
})

describe('a published mark that moved is found', () => {
  const marked = (from: string) => ({ properties: { a: { type: 'string', 'x-available-from': [from] } } })
  const places: Array<[string, (schema: unknown) => OpenApiDocument]> = [
    ['below a condition', (schema) => taking({ if: {}, else: schema })],
    ['below patternProperties', (schema) => taking({ patternProperties: { '^a': schema } })],
    [
      'in a webhook',
      (schema) => document({}, {}, { webhooks: { told: { post: { requestBody: json(schema), responses: done } } } }),
    ],
    [
      'in a callback',
      (schema) => {
        const told = { '{$url}': { post: { requestBody: json(schema) } } }
        return document({ '/a': { get: { operationId: 'a', callbacks: { told } } } })
      },
    ],
    [
      'behind a reference to a path item',
      (schema) =>
        document(
          { '/a': { $ref: '#/components/pathItems/A' } },
          { pathItems: { A: { post: { requestBody: json(schema) } } } },
        ),
    ],
    [
      'in a parameter of a path item',
      (schema) => document({ '/a': { parameters: [{ name: 'q', in: 'query', schema }], get: {} } }),
    ],
  ]

  it.each(places)('%s', (_, holding) => {
    const [published, next] = [holding(marked('R1.0.0')), holding(marked('R2.0.0'))]
    const [moved, ...others] = findMovedMarks(published, next)
    expect(others).toEqual([])
    expect(moved).toMatchObject({ kind: 'moved' })
    expect(at(next, moved?.pointer ?? '')).toMatchObject({ 'x-available-from': ['R2.0.0'] })
    expect(findMovedMarks(published, structuredClone(published))).toEqual([])
  })
})

test('the lint rules go by the same table', () => {
  const kindOf = (kind: string) => (kind === 'document' ? 'Root' : kind.charAt(0).toUpperCase() + kind.slice(1))
  const table = children as { [kind: string]: { [key: string]: { form: string; kind: string } } }
  for (const [kind, keys] of Object.entries(grammar))
    for (const key of Object.keys(keys)) {
      const shape = shapeOf(kind as Kind, key)
      // Kinds that only hold others by name are a map there, and what is required of callers has no marks of its own.
      if (!shape || kind === 'paths' || kind === 'responses' || shape.kind === 'securityRequirement') continue
      const flat = { paths: 'PathItem', responses: 'Response' }[shape.kind as string]
      const inner = key === 'x-parameter-rules' ? 'ParameterRules' : (flat ?? kindOf(shape.kind))
      expect([kind, key, table[kindOf(kind)]?.[key]]).toEqual([
        kind,
        key,
        { form: flat ? 'extensible' : shape.form, kind: inner },
      ])
    }
})

test('our contract is readable', () => {
  checkDocument(JSON.parse(readFileSync(new URL('../bundle/openapi.json', import.meta.url), 'utf8')))
})
