import {
  type OpenApiDocument,
  type Operation,
  type Parameter,
  ProjectionError,
  project,
  type Schema,
} from '@crmcom-webapi/contract'
import { describe, expect, it } from 'vitest'

const releases = ['R6.0.0', 'R10.0.0', 'R12.0.0']

/** A contract with one operation that takes the component `Body`. */
function contract(schemas: { [name: string]: Schema }, operation: Partial<Operation> = {}): OpenApiDocument {
  return {
    openapi: '3.1.0',
    info: { title: 'Test', version: '1' },
    'x-releases': releases,
    paths: {
      '/things/create': {
        post: {
          operationId: 'createThing',
          requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Body' } } } },
          responses: {},
          ...operation,
        },
      },
    },
    components: { schemas },
  }
}

const body = (schemas: { [name: string]: Schema }, release: string) =>
  project(contract(schemas), release).components?.schemas?.['Body']
const text: Schema = { type: 'string' }
const from10: Schema = { type: 'string', 'x-available-from': ['R10.0.0'] }
const until10: Schema = { type: 'string', 'x-removed-from': ['R10.0.0'] }

const created = (document: OpenApiDocument): Operation => document.paths['/things/create']?.['post'] as Operation

describe('project() stops', () => {
  const cases: [string, { [name: string]: Schema }, string, string][] = [
    [
      'when no branch of a choice between fields is left',
      {
        Body: {
          type: 'object',
          properties: { a: until10, b: until10 },
          oneOf: [{ required: ['a'] }, { required: ['b'] }],
        },
      },
      'R10.0.0',
      '#/components/schemas/Body: no branch of the choice is left in R10.0.0',
    ],
    [
      'when no branch of a choice between groups is left',
      {
        Body: { type: 'object', oneOf: [{ $ref: '#/components/schemas/New' }] },
        New: { type: 'object', 'x-available-from': ['R10.0.0'] },
      },
      'R6.0.0',
      '#/components/schemas/Body: no branch of the choice is left in R6.0.0',
    ],
    [
      'when no anyOf branch is left',
      { Body: { type: 'object', anyOf: [{ type: 'object', 'x-removed-from': ['R10.0.0'] }] } },
      'R12.0.0',
      '#/components/schemas/Body: no branch of the choice is left in R12.0.0',
    ],
    [
      'when no enum value is left',
      {
        Body: {
          type: 'object',
          properties: {
            'a/b': { type: 'string', enum: ['X'], 'x-enum-marks': { X: { 'x-available-from': ['R10.0.0'] } } },
          },
        },
      },
      'R6.0.0',
      '#/components/schemas/Body/properties/a~1b: no enum value is left in R6.0.0',
    ],
    [
      'when a dependentRequired target is lost while its key is there',
      { Body: { type: 'object', properties: { a: text, b: from10 }, dependentRequired: { a: ['b'] } } },
      'R6.0.0',
      '#/components/schemas/Body/dependentRequired: "a" needs "b", which is not there in R6.0.0',
    ],
    [
      'when a default is outside its enum',
      {
        Body: {
          type: 'string',
          enum: ['A', 'B'],
          default: 'B',
          'x-enum-marks': { B: { 'x-available-from': ['R10.0.0'] } },
        },
      },
      'R6.0.0',
      '#/components/schemas/Body: default "B" is not among the enum values in R6.0.0',
    ],
    [
      'when the items of a list are not there',
      { Body: { type: 'array', items: { $ref: '#/components/schemas/New' } }, New: from10 },
      'R6.0.0',
      '#/components/schemas/Body/items: refers to #/components/schemas/New, which is not there in R6.0.0',
    ],
    [
      'when a body is not there',
      { Body: from10 },
      'R6.0.0',
      '#/paths/~1things~1create/post/requestBody/content/application~1json/schema: refers to #/components/schemas/Body, which is not there in R6.0.0',
    ],
  ]
  it.each(cases)('%s', (_, schemas, release, message) => {
    const run = () => project(contract(schemas), release)
    expect(run).toThrow(ProjectionError)
    expect(run).toThrow(message)
    const at = message.slice(0, message.indexOf(': '))
    try {
      run()
    } catch (error) {
      expect(error).toMatchObject({ name: 'ProjectionError', code: 'PROJECTION_IMPOSSIBLE', pointer: at, release })
    }
  })

  it('when no security alternative is left', () => {
    const operation = { security: [{ Key: [] }], 'x-security-marks': [{ index: 0, 'x-removed-from': ['R10.0.0'] }] }
    const document = contract({ Body: text }, operation)
    document.components = { ...document.components, securitySchemes: { Key: { type: 'http' } } }
    expect(() => project(document, 'R10.0.0')).toThrow(
      '#/paths/~1things~1create/post/security: no security alternative is left in R10.0.0',
    )
    expect(project(document, 'R6.0.0').components?.securitySchemes).toEqual({ Key: { type: 'http' } })
  })

  it('only in the releases where it must', () => {
    const choice = {
      Body: { type: 'object', properties: { a: until10, b: text }, oneOf: [{ required: ['a'] }, { required: ['b'] }] },
    }
    expect(() => releases.map((release) => project(contract(choice), release))).not.toThrow()
  })
})

describe('project() folds', () => {
  it('a choice between fields of which one is left into required', () => {
    const schemas = {
      Body: {
        type: 'object',
        required: ['t'],
        properties: { t: text, a: text, b: from10 },
        oneOf: [{ required: ['a'] }, { required: ['b'] }],
        additionalProperties: false,
      },
    }
    expect(body(schemas, 'R6.0.0')).toEqual({
      type: 'object',
      required: ['t', 'a'],
      properties: { t: text, a: text },
      additionalProperties: false,
    })
    expect(body(schemas, 'R10.0.0')?.oneOf).toEqual([{ required: ['a'] }, { required: ['b'] }])
  })

  it('one branch written in place into its holder, and keeps the marks of the holder', () => {
    const schemas: { [name: string]: Schema } = {
      Body: {
        type: 'string',
        description: 'A code.',
        oneOf: [
          { type: 'string', pattern: '^a$', 'x-removed-from': ['R10.0.0'] },
          { type: 'string', minLength: 2, description: 'Long.', 'x-available-from': ['R10.0.0'] },
        ],
      },
    }
    expect(body(schemas, 'R6.0.0')).toEqual({ type: 'string', description: 'A code.', pattern: '^a$' })
    expect(body(schemas, 'R10.0.0')).toEqual({ type: 'string', description: 'A code.\n\nLong.', minLength: 2 })
  })

  it('nothing that would lose a rule of the holder', () => {
    const branch = { type: 'object', required: ['b'], properties: { b: text } }
    const schemas: { [name: string]: Schema } = {
      Body: {
        type: 'object',
        required: ['a'],
        properties: { a: text },
        oneOf: [
          { ...branch, 'x-available-from': ['R6.0.0'] },
          { type: 'object', required: ['c'], properties: { c: text }, 'x-available-from': ['R10.0.0'] },
        ],
      },
    }
    expect(body(schemas, 'R6.0.0')).toEqual({
      type: 'object',
      required: ['a'],
      properties: { a: text },
      oneOf: [{ ...branch, 'x-available-from': ['R6.0.0'] }],
    })
  })

  it('notes into the description of the releases they hold in', () => {
    const schemas = {
      Body: {
        type: 'string',
        description: 'Always.\n',
        'x-release-notes': [
          { until: 'R10.0.0', text: 'Before ten.' },
          { from: 'R6.0.0', until: 'R12.0.0', text: 'Before twelve.' },
          { from: 'R10.0.0', text: 'Since ten.' },
        ],
      },
    }
    expect(releases.map((release) => body(schemas, release)?.description)).toEqual([
      'Always.\n\nBefore ten.\n\nBefore twelve.',
      'Always.\n\nBefore twelve.\n\nSince ten.',
      'Always.\n\nSince ten.',
    ])
  })
})

describe('project() leaves no name behind', () => {
  it('in nested parts that speak of the same object', () => {
    const schemas: { [name: string]: Schema } = {
      Body: {
        type: 'object',
        properties: { a: text, b: text, c: from10 },
        allOf: [{ oneOf: [{ required: ['a'] }, { required: ['c'] }] }, { required: ['b', 'c'] }],
        anyOf: [{ required: ['b'] }, { required: ['c'] }],
      },
    }
    expect(JSON.stringify(body(schemas, 'R6.0.0'))).not.toContain('"c"')
    expect(body(schemas, 'R6.0.0')).toEqual({
      type: 'object',
      properties: { a: text, b: text },
      allOf: [{ required: ['a'] }, { required: ['b'] }],
      required: ['b'],
    })
    expect(body(schemas, 'R10.0.0')?.anyOf).toHaveLength(2)
  })

  it('in rules between parameters', () => {
    const parameter = (name: string, marks = {}): Parameter => ({ name, in: 'query', schema: text, ...marks })
    const operation: Partial<Operation> = {
      parameters: [
        parameter('a'),
        parameter('b'),
        parameter('c', { 'x-available-from': ['R10.0.0'] }),
        parameter('d', { 'x-available-from': ['R10.0.0'] }),
      ],
      'x-parameter-rules': {
        oneOf: [{ required: ['a'] }, { required: ['b'] }, { required: ['c'] }],
        dependentRequired: { d: ['c'] },
      },
    }
    const at = (release: string) =>
      project(contract({ Body: text }, operation), release).paths['/things/create']?.['post'] as Operation
    expect(at('R6.0.0').parameters?.map(({ name }) => name)).toEqual(['a', 'b'])
    expect(at('R6.0.0')['x-parameter-rules']).toEqual({ oneOf: [{ required: ['a'] }, { required: ['b'] }] })
    expect(at('R10.0.0')['x-parameter-rules']).toEqual(operation['x-parameter-rules'])
  })

  it('of answers, examples, links and discriminators', () => {
    const document = contract(
      {
        Body: {
          type: 'object',
          properties: { kind: text },
          required: ['kind'],
          discriminator: {
            propertyName: 'kind',
            mapping: { old: '#/components/schemas/Old', new: '#/components/schemas/New' },
          },
          oneOf: [{ $ref: '#/components/schemas/Old' }, { $ref: '#/components/schemas/New' }],
        } as Schema,
        Old: { type: 'object' },
        New: { type: 'object', 'x-available-from': ['R10.0.0'] },
      },
      {
        responses: {
          200: {
            description: 'Done.',
            links: { next: { operationId: 'showThing' } },
            content: {
              'application/json': { schema: text, examples: { later: { $ref: '#/components/examples/later' } } },
            },
          },
          202: { $ref: '#/components/responses/Later' },
        },
      },
    )
    document.paths['/things/show'] = {
      post: {
        operationId: 'showThing',
        'x-available-from': ['R10.0.0'],
        tags: ['late'],
        responses: {},
      } satisfies Operation,
    }
    document.tags = [{ name: 'late' }]
    Object.assign(document.components ?? {}, {
      examples: { later: { value: 'x', 'x-available-from': ['R10.0.0'] } },
      responses: { Later: { description: 'Later.', 'x-available-from': ['R10.0.0'] } },
    })
    const old = project(document, 'R6.0.0')
    expect(JSON.stringify(old)).not.toMatch(/later|New|showThing|late"/i)
    expect(created(old).responses).toEqual({
      200: { description: 'Done.', content: { 'application/json': { schema: text } } },
    })
    expect(JSON.stringify(project(document, 'R10.0.0'))).toMatch(/later.*showThing/i)
  })

  it('of a path without operations', () => {
    const document = contract({ Body: text })
    document.paths['/old'] = {
      description: 'Old.',
      post: { operationId: 'old', 'x-removed-from': ['R10.0.0'], responses: {} } satisfies Operation,
    }
    expect(Object.keys(project(document, 'R6.0.0').paths)).toContain('/old')
    expect(Object.keys(project(document, 'R10.0.0').paths)).not.toContain('/old')
  })

  it('but that it is a document, where nothing else is left', () => {
    const { paths, ...rest } = contract({ Body: text })
    const webhooks = { told: { ...paths['/things/create'], 'x-available-from': ['R10.0.0'] } }
    const document = { ...rest, webhooks } as unknown as OpenApiDocument
    expect(project(document, 'R6.0.0')).toMatchObject({ openapi: '3.1.0', paths: {} })
    expect(project(document, 'R10.0.0')).not.toHaveProperty('paths')
  })

  it('works with parallel lines of releases', () => {
    const document = contract({
      Body: {
        type: 'object',
        properties: { a: { type: 'string', 'x-available-from': ['R12.5.0', 'R13.2.0', 'R14.0.0'] } },
      },
    })
    document['x-releases'] = ['R6.0.0', 'R12.5.0', 'R13.2.0', 'R14.0.0']
    const has = (release: string) => 'a' in (project(document, release).components?.schemas?.['Body']?.properties ?? {})
    expect(['R12.4.9', 'R12.5.0', 'R13.0.0', 'R13.1.9', 'R13.2.0', 'R14.0.0', 'R15.0.0'].map(has)).toEqual([
      false,
      true,
      false,
      false,
      true,
      true,
      true,
    ])
  })
})
