import { CodegenError, collectForms, emitSchemas, zodExpression } from '@crmcom-webapi/codegen'
import type { Schema } from '@crmcom-webapi/contract'
import { contractOf, fixtures } from '@crmcom-webapi/test-support/contracts'
import { describe, expect, it } from 'vitest'

const emit = (schemas: { [name: string]: Schema }) => emitSchemas(collectForms(contractOf(schemas)))
const text: Schema = { type: 'string' }
const closed = (key: string): Schema => ({ type: 'object', properties: { [key]: text }, additionalProperties: false })

describe('the validator emitter stops, names the place and writes nothing', () => {
  const cases: [string, Schema, string][] = [
    ['an unknown keyword', { type: 'string', maxWords: 3 }, ': keyword "maxWords" is not supported'],
    ['nullable of OpenAPI 3.0', { type: 'string', nullable: true }, ': keyword "nullable" is not supported'],
    ['patternProperties', { type: 'object', patternProperties: {} }, ': keyword "patternProperties" is not supported'],
    ['if', { type: 'object', if: {} }, ': keyword "if" is not supported'],
    ['prefixItems', { type: 'array', prefixItems: [text] }, ': keyword "prefixItems" is not supported'],
    [
      'an unknown keyword deep inside',
      { type: 'object', properties: { 'a/b': { type: 'array', items: { type: 'string', contains: {} } } } },
      '/properties/a~1b/items: keyword "contains" is not supported',
    ],
    ['a keyword of another type', { type: 'string', minimum: 1 }, ': keyword "minimum" needs type number or integer'],
    [
      'a keyword without a type',
      { type: 'object', properties: { a: { minLength: 1 } } },
      '/properties/a: keyword "minLength" needs type string',
    ],
    [
      'an unsupported format',
      { type: 'string', format: 'date-time' },
      ': format "date-time" is not supported: write a pattern',
    ],
    [
      'a sibling of a $ref',
      { type: 'object', properties: { a: { $ref: '#/components/schemas/Done', minProperties: 1 } } },
      '/properties/a: "minProperties" beside a $ref: move it into the component',
    ],
    [
      'a component without a type',
      { oneOf: [text, { type: 'null' }] },
      ': a component needs an explicit type: without it its schema would not survive the round trip',
    ],
    ['an unknown type', { type: 'text' }, ': type "text" is unknown'],
    ['a type called as what every object has', { type: 'toString' }, ': type "toString" is unknown'],
    ['a bad pattern', { type: 'string', pattern: '(' }, ': Invalid regular expression: /(/u: Unterminated group'],
    [
      'an untyped not',
      { type: 'object', properties: { a: { not: { const: 1 } } } },
      '/properties/a: say which type this is',
    ],
    [
      'a not that is no value',
      { type: 'string', not: { minLength: 3 } },
      '/not: only { const } or { enum } is supported here',
    ],
    ['a not of an object', { type: 'object', not: { const: {} } }, '/not: enum and const take plain values only'],
    ['an enum of objects', { type: 'object', enum: [{}] }, ': enum and const take plain values only'],
    ['a value of another type', { type: 'string', enum: ['1', 1] }, ': a value is not of the type beside it'],
    [
      'a rule beside an enum',
      { type: 'string', enum: ['', 'a'], minLength: 1 },
      ': "minLength" beside the values listed: list only what is allowed',
    ],
    [
      'a const beside an enum',
      { type: 'string', enum: ['a'], const: 'b' },
      ': "enum" beside the values listed: list only what is allowed',
    ],
    [
      'an untyped branch',
      { type: 'string', oneOf: [{ $ref: '#/components/schemas/Done' }] },
      '/oneOf/0: type "object" is not allowed by the type beside the choice',
    ],
    [
      'closed objects joined',
      { type: 'object', allOf: [closed('a'), closed('b')] },
      ': a closed object beside or within allOf, oneOf or anyOf: write it as one object',
    ],
    [
      'a closed object beside a part',
      { ...closed('a'), allOf: [{ type: 'object', required: ['a'], properties: { a: text } }] },
      ': a closed object beside or within allOf, oneOf or anyOf: write it as one object',
    ],
  ]
  it.each(cases)('%s', (_, schema, message) => {
    expect(() => emit({ Case: schema })).toThrow(CodegenError)
    expect(() => emit({ Case: schema })).toThrow(`#/components/schemas/Case${message}`)
    try {
      emit({ Case: schema })
    } catch (error) {
      expect(error).toMatchObject({
        name: 'CodegenError',
        pointer: `#/components/schemas/Case${message.slice(0, message.indexOf(': '))}`,
      })
    }
  })
})

describe('the validator emitter', () => {
  const expression = (schema: Schema) =>
    zodExpression(schema, { reference: (id) => id, resolve: () => ({}) }, '#').replaceAll(/\s+/g, ' ')

  it.each<[string, Schema, string]>([
    ['an open object', { type: 'object', properties: { a: text } }, 'z.looseObject({ a: z.string().optional(), })'],
    [
      'a closed object',
      { type: 'object', properties: { a: text }, required: ['a'], additionalProperties: false },
      'z.strictObject({ a: z.string(), })',
    ],
    ['a map', { type: 'object', additionalProperties: text }, 'z.object({}).catchall(z.string())'],
    [
      'a choice between fields with more than one key in a branch',
      {
        type: 'object',
        properties: { a: text, b: text, c: text },
        oneOf: [{ required: ['a', 'b'] }, { required: ['c'] }],
      },
      "z.looseObject({ a: z.string().optional(), b: z.string().optional(), c: z.string().optional(), }).check(exactlyOneOf([ ['a', 'b'], ['c'], ]))",
    ],
    [
      'a choice between groups',
      { type: 'object', oneOf: [{ $ref: '#/components/schemas/A' }, { type: 'object' }] },
      '',
    ],
    ['a text with bounds in characters', { type: 'string', minLength: 2 }, 'z.string().check(codePoints(2, Infinity))'],
    ['describing formats as nothing', { type: 'string', format: 'password' }, 'z.string()'],
    ['a list of no values', { type: 'string', enum: [] }, 'z.never()'],
    ['words and marks as nothing', { description: 'Anything.', 'x-note': 'x' }, 'z.unknown()'],
  ])('writes %s', (_, schema, expected) => {
    if (expected === '') expect(() => expression(schema)).toThrow('say which type this branch has')
    else expect(expression(schema)).toBe(expected)
  })

  it('closes circles lazily', () => {
    const written = emit(fixtures['recursion'] as { [name: string]: Schema })
    expect(written.match(/z\.lazy\(\(\) => of\(\w+\)\)/g)).toEqual([
      'z.lazy(() => of(Tree))',
      'z.lazy(() => of(Tree))',
      'z.lazy(() => of(Twin))',
    ])
  })

  it('sees references that hide under names like keywords', () => {
    const node = { $ref: '#/components/schemas/Node' }
    const written = emit({
      Node: {
        type: 'object',
        properties: { example: node, 'x-own': node, other: { $ref: '#/components/schemas/Leaf' } },
      },
      Leaf: text,
    })
    expect(written.match(/z\.lazy/g)).toHaveLength(2)
    expect(written).toContain('other: of(Leaf)')
  })

  it('imports the rules it uses and no others', () => {
    expect(emit({ Plain: text })).not.toContain('rules.js')
    expect(emit({ Numbers: { type: 'integer', multipleOf: 2 } })).toContain(
      "import { integer, multipleOf } from '../rules.js'",
    )
  })

  it('refuses inline bodies rather than forget them', async () => {
    const { emitOperations, unionOperations } = await import('@crmcom-webapi/codegen')
    const inline = contractOf({ Body: text })
    Object.assign(inline.paths['/use/body']?.['post'] as object, {
      requestBody: { content: { 'application/json': { schema: text } } },
    })
    expect(() => emitOperations(collectForms(inline), unionOperations(inline))).toThrow(
      '#/paths/~1use~1body/post/requestBody: give the body a component of its own',
    )
  })
})
