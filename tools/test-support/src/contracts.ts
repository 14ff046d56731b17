import type { OpenApiDocument, PathItem, Schema } from '@crmcom-webapi/contract'

type Schemas = { [name: string]: Schema }

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
const text: Schema = { type: 'string' }

/** A contract of one release whose components are all in use: each is the body of an operation of its own. */
export function contractOf(schemas: Schemas, releases: readonly string[] = ['R1.0.0']): OpenApiDocument {
  const item = (name: string): PathItem => ({
    post: {
      operationId: `use${name}`,
      requestBody: { content: { 'application/json': { schema: ref(name) } } },
      responses: {
        200: { description: 'Done.', content: { 'application/json': { schema: ref('Done') } } },
      },
    },
  })
  const all: Schemas = {
    ...schemas,
    Done: { type: 'object', required: ['data'], properties: { data: { type: 'null' } } },
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Fixture', version: '1' },
    'x-releases': releases,
    paths: Object.fromEntries(Object.keys(schemas).map((name) => [`/use/${name.toLowerCase()}`, item(name)])),
    components: { schemas: all },
  }
}

/** Schemas that are not those of the contract, one trait of the emitter each. */
export const fixtures: { [trait: string]: Schemas } = {
  recursion: {
    Tree: {
      type: 'object',
      required: ['name'],
      properties: { name: text, children: { type: 'array', items: ref('Tree') }, twin: ref('Twin') },
      additionalProperties: false,
    },
    Twin: {
      type: ['object', 'null'],
      properties: { tree: ref('Tree'), twin: ref('Twin') },
      additionalProperties: false,
    },
  },
  allOf: {
    Base: { type: 'object', required: ['id'], properties: { id: text } },
    Named: {
      type: 'object',
      allOf: [ref('Base'), { required: ['name'], properties: { name: { type: 'string', minLength: 2 } } }],
    },
    Widened: { type: 'object', allOf: [ref('NullableBase')] },
    NullableBase: { type: ['object', 'null'], properties: { id: text } },
    Wrapped: { type: 'object', properties: { base: { description: 'Words.', allOf: [ref('Base')] } } },
    Both: {
      type: 'object',
      oneOf: [
        { properties: { a: text }, required: ['a'] },
        { properties: { b: text }, required: ['b'] },
      ],
      allOf: [{ properties: { c: { type: 'integer' } } }],
    },
  },
  nullable: {
    Nullable: {
      type: ['object', 'null'],
      properties: {
        a: { type: ['string', 'null'] },
        b: { type: ['integer', 'null'], minimum: 1 },
        c: { type: 'null' },
      },
      additionalProperties: false,
    },
    NullableChoice: {
      type: ['object', 'null'],
      properties: { a: text, b: text },
      oneOf: [{ required: ['a'] }, { required: ['b'] }],
      additionalProperties: false,
    },
    NullableAtLeast: {
      type: ['object', 'null'],
      properties: { a: text, b: text },
      anyOf: [{ required: ['a'] }, { required: ['b'] }],
      dependentRequired: { a: ['b'] },
      minProperties: 1,
      maxProperties: 2,
      additionalProperties: false,
    },
    NullableOpen: { type: ['object', 'null'], required: ['any'], properties: { any: {} } },
    Several: { type: ['string', 'integer', 'boolean'], minLength: 2, pattern: '^[0-9a-z]+$', maximum: 10 },
  },
  additionalProperties: {
    Map: { type: 'object', properties: { id: text }, additionalProperties: { type: 'integer' } },
    MapOfTrees: { type: 'object', additionalProperties: ref('Map') },
    Nothing: { type: 'object', additionalProperties: false },
    Anything: { type: 'object', additionalProperties: true },
  },
  anyOf: {
    AnyOf: {
      type: ['string', 'integer'],
      anyOf: [
        { type: 'string', minLength: 2 },
        { type: 'integer', minimum: 5 },
      ],
    },
    Overlap: {
      type: 'object',
      anyOf: [
        { type: 'object', required: ['a'], properties: { a: text } },
        { type: 'object', required: ['b'], properties: { b: { type: 'integer' } } },
      ],
    },
    AtLeastOne: {
      type: 'object',
      properties: { a: text, b: text, c: text },
      anyOf: [{ required: ['a'] }, { required: ['b', 'c'] }],
      additionalProperties: false,
    },
    UntypedMember: {
      type: 'object',
      required: ['any', 'either'],
      properties: {
        any: { description: 'Anything.' },
        either: { anyOf: [{ description: 'Anything.' }, { type: 'string' }] },
      },
    },
  },
  oneOf: {
    Groups: { type: 'object', oneOf: [ref('ByName'), ref('ByNumber')] },
    ByName: {
      type: 'object',
      required: ['name'],
      properties: { name: text, exact: { type: 'boolean' } },
      additionalProperties: false,
    },
    ByNumber: {
      type: 'object',
      required: ['number'],
      properties: { number: { type: 'integer' } },
      additionalProperties: false,
    },
    Overlapping: {
      type: 'integer',
      oneOf: [
        { type: 'integer', minimum: 3 },
        { type: 'integer', maximum: 5 },
      ],
    },
    OpenGroups: {
      type: 'object',
      properties: { id: text },
      required: ['id'],
      oneOf: [
        { type: 'object', required: ['a'], properties: { a: text } },
        { type: 'object', required: ['b'], properties: { b: text } },
      ],
    },
    MultiKey: {
      type: 'object',
      properties: { a: text, b: text, c: text },
      oneOf: [{ required: ['a', 'b'] }, { required: ['c'] }],
      additionalProperties: false,
    },
    Pair: {
      type: 'object',
      required: ['token'],
      properties: { token: text, code: text, identifier: text, pass_code: text },
      oneOf: [{ required: ['code'] }, { required: ['identifier'] }],
      dependentRequired: { identifier: ['pass_code'], pass_code: ['identifier'] },
      additionalProperties: false,
    },
  },
  arrays: {
    Unique: { type: 'array', items: { type: ['string', 'integer'] }, uniqueItems: true, minItems: 1, maxItems: 4 },
    UniqueObjects: {
      type: 'array',
      items: {
        type: 'object',
        properties: { a: { type: 'integer' }, b: { type: ['integer', 'null'] } },
        additionalProperties: false,
      },
      uniqueItems: true,
    },
    Loose: { type: 'array' },
    Nested: { type: 'array', items: { type: 'array', items: { type: 'boolean' }, maxItems: 2 } },
  },
  numbers: {
    Bounded: { type: 'number', minimum: -2.5, exclusiveMaximum: 10 },
    Steps: { type: 'number', multipleOf: 0.25, exclusiveMinimum: 0, maximum: 20 },
    Whole: { type: 'integer', multipleOf: 3 },
  },
  texts: {
    Characters: { type: 'string', minLength: 2, maxLength: 4 },
    NotEmpty: { type: 'string', minLength: 1 },
    AtMost: { type: 'string', maxLength: 3 },
    Pattern: { type: 'string', pattern: '^[^/\\\\]+/\\p{Lu}$', minLength: 3 },
    Slash: { type: 'string', pattern: "^https?://[a-z']+/$" },
  },
  values: {
    Mixed: { enum: ['a', 1, null, true], type: ['string', 'integer', 'null', 'boolean'] },
    Untyped: { type: 'object', properties: { one: { enum: ['1', 1] }, other: { const: null } }, required: ['other'] },
    Constant: { type: 'string', const: 'it\'s "quoted" \\ \u2028' },
    Either: { type: ['string', 'null'], oneOf: [{ const: 'a' }, { enum: ['b', 'c'] }, { type: 'null' }] },
    Not: { type: 'string', minLength: 1, not: { const: 'OK' } },
    NotAny: { type: ['string', 'integer'], not: { enum: ['OK', 0] } },
  },
  names: {
    Names: {
      type: 'object',
      required: ['with-dash', "quote's"],
      properties: {
        'with-dash': text,
        "quote's": text,
        '0': text,
        default: text,
        'x-own': ref('NotEmptyName'),
        example: ref('NotEmptyName'),
        properties: ref('NotEmptyName'),
      },
      dependentRequired: { default: ['0'] },
      additionalProperties: false,
    },
    NotEmptyName: { type: 'string', minLength: 1 },
  },
}
