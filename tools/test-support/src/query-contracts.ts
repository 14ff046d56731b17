import type { OpenApiDocument, Operation, Schema } from '@crmcom-webapi/contract'

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
const text: Schema = { type: 'string' }
const query = (name: string, rest: object) => ({ name, in: 'query' as const, ...rest })

/** A contract of one release with one GET, whose operation a test may change. */
export function contractWith(operation: Partial<Operation>, schemas: { [name: string]: Schema } = {}): OpenApiDocument {
  const done: Schema = {
    type: 'object',
    required: ['status', 'data'],
    properties: {
      status: { type: 'object', required: ['code'], properties: { code: { type: 'string', const: 'OK' } } },
      data: { type: 'object', properties: { id: text } },
    },
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Fixture', version: '1' },
    'x-releases': ['R1.0.0'],
    paths: {
      '/things/list': {
        get: {
          operationId: 'listThings',
          summary: 'List things',
          responses: { 200: { description: 'Done.', content: { 'application/json': { schema: ref('Done') } } } },
          ...operation,
        },
      },
    },
    components: { schemas: { Done: done, ...schemas } },
  }
}

export const components: { [name: string]: Schema } = {
  Count: { type: 'integer', minimum: 1, maximum: 5 },
  Code: { type: 'string', pattern: '^[A-Z]{2}$' },
  Codes: { type: 'array', items: ref('Code'), minItems: 1 },
  Flag: { type: 'boolean' },
  Nested: { type: 'object', properties: { a: text } },
  ThingIdentifier: {
    type: 'object',
    properties: { id: text, number: text },
    oneOf: [{ required: ['id'] }, { required: ['number'] }],
    additionalProperties: false,
  },
}

/** Parameters of every kind the emitter carries on, none of them ours. */
export const everyKind: Partial<Operation> = {
  parameters: [
    query('word', { required: true, schema: { type: 'string', minLength: 2 } }),
    query('state', { schema: { type: 'string', enum: ['ON', 'OFF'] } }),
    query('csv', { explode: false, schema: { type: 'array', items: text, maxItems: 3 } }),
    query('repeated', { schema: { type: 'array', items: { type: 'string', pattern: '^[a-z]+$' }, uniqueItems: true } }),
    query('codes', { explode: false, style: 'form', schema: ref('Codes') }),
    query('flag', { schema: { type: 'boolean' } }),
    query('flag-of-its-own', { schema: ref('Flag') }),
    query('share', { schema: { type: 'number', minimum: 0, exclusiveMaximum: 1 } }),
    query('step', { schema: { type: 'integer', multipleOf: 5 } }),
    query('count', { schema: ref('Count') }),
    query('code', { schema: ref('Code') }),
    query('thing', {
      'x-identifier': 'ThingIdentifier',
      schema: { type: 'string', contentSchema: ref('ThingIdentifier') },
    }),
    query('other', {
      'x-identifier': 'ThingIdentifier',
      schema: { type: 'string', contentSchema: ref('ThingIdentifier') },
    }),
  ],
  'x-parameter-rules': {
    type: 'object',
    anyOf: [{ required: ['thing'] }, { required: ['other'] }, { required: ['code'] }],
    dependentRequired: { share: ['count'] },
  },
}

export { query, ref, text }
