import type { Schema } from '@crmcom-webapi/contract'
import { expect, test } from 'vitest'
import { choiceInWords } from '../src/choices.ts'
import { parametersAsObject, viewObject } from '../src/object-view.ts'
import { limitsInWords, typeInWords } from '../src/schema.ts'
import { contractOf } from './sample-contract.ts'

const pageEvidence = 'documented'
const schemas: { [name: string]: Schema } = {
  Unit: { type: ['object', 'null'], 'x-evidence': 'documented', properties: { id: { type: 'string' } } },
  ByName: { type: 'object', description: 'By name.', properties: { name: { type: 'string' } }, required: ['name'] },
  ByNumber: {
    type: 'object',
    'x-evidence': 'assumed',
    'x-available-from': ['R12.4.0'],
    properties: { number: { type: 'string' } },
  },
}
const document = contractOf({}, schemas)
const view = (schema: Schema, direction: 'request' | 'answer' = 'request') =>
  viewObject(document, schema, { direction, pageEvidence })

test('nested objects become rows below their field', () => {
  const { rows } = view({ type: 'object', properties: { unit: { $ref: '#/components/schemas/Unit' } } })
  expect(rows.map(({ path, depth, type }) => [path, depth, type])).toEqual([
    ['unit', 0, 'object or null'],
    ['unit.id', 1, 'string'],
  ])
})

test('the entries of a list are marked in the path', () => {
  const { rows } = view({
    type: 'object',
    properties: { units: { type: 'array', items: { $ref: '#/components/schemas/Unit' } } },
  })
  expect(rows.map((row) => row.path)).toEqual(['units', 'units[].id'])
  expect(rows[0]?.type).toBe('array of object or null')
})

test('an object shown before is pointed at, not repeated', () => {
  const unit = { $ref: '#/components/schemas/Unit' }
  const { rows } = view({ type: 'object', properties: { made_in: unit, changed_in: unit } })
  expect(rows.map(({ path, sameAs }) => [path, sameAs])).toEqual([
    ['made_in', undefined],
    ['made_in.id', undefined],
    ['changed_in', 'made_in'],
  ])
})

test('that one thing about a field is our reading stands behind that thing', () => {
  const labels = { required: 'assumed', type: 'assumed', minLength: 'sample', pattern: 'assumed' } as const
  const text = { type: 'string', minLength: 1, pattern: '^a', 'x-evidence-of': labels }
  const seen = { requirement: 'required (our reading)', type: 'string (our reading)' }
  const limits = ['not empty', 'pattern `^a` (our reading)']
  const { rows } = view({ type: 'object', required: ['name'], properties: { name: text, alias: { type: 'string' } } })
  expect(rows[0]).toMatchObject({ ...seen, limits })
  expect(rows[1]).toMatchObject({ requirement: 'optional', type: 'string' })
  const { 'x-evidence-of': _labels, ...schema } = text
  const parameter = {
    name: 'q',
    in: 'query' as const,
    required: true,
    'x-evidence-of': { required: 'assumed' as const },
    schema: { ...schema, 'x-evidence-of': { type: 'assumed' as const, pattern: 'assumed' as const } },
  }
  expect(view(parametersAsObject([parameter])).rows[0]).toMatchObject({ ...seen, limits })
})

test('evidence is told only where it differs, and an object brings its own', () => {
  const { rows } = view({
    type: 'object',
    properties: {
      unit: { $ref: '#/components/schemas/Unit', 'x-evidence': 'sample' },
      extra: { type: 'object', 'x-evidence': 'sample', properties: { id: { type: 'string' } } },
    },
  })
  expect(rows.map(({ path, evidence }) => [path, evidence])).toEqual([
    ['unit', 'sample'],
    ['unit.id', undefined],
    ['extra', 'sample'],
    ['extra.id', 'sample'],
  ])
})

test('what stands beside a reference wins, and both notes are kept', () => {
  const { rows } = viewObject(
    contractOf({}, { Text: { type: 'string', description: 'Of the component.', 'x-note': 'Second.' } }),
    {
      type: 'object',
      properties: { text: { $ref: '#/components/schemas/Text', description: 'Of the field.', 'x-note': 'First.' } },
    },
    { direction: 'request', pageEvidence },
  )
  expect(rows[0]).toMatchObject({ description: ['Of the field.'], notes: ['First.', 'Second.'] })
})

test('a choice between groups becomes titled alternatives', () => {
  const choice = view({
    type: 'object',
    oneOf: [{ $ref: '#/components/schemas/ByName' }, { $ref: '#/components/schemas/ByNumber' }],
  })
  expect(choice.rules).toEqual(['Exactly one of the groups below, no field of another.'])
  expect(choice.alternatives).toMatchObject([
    { title: 'By name', marks: { from: [] }, body: { description: ['By name.'], rows: [{ path: 'name' }] } },
    { title: 'By number', marks: { from: ['R12.4.0'] }, evidence: 'assumed', body: { rows: [{ path: 'number' }] } },
  ])
})

test('a choice with one group left is that group', () => {
  const only = view({ type: 'object', description: 'Who.', oneOf: [{ $ref: '#/components/schemas/ByName' }] })
  expect(only).toMatchObject({ description: ['By name.'], rules: [], alternatives: [], rows: [{ path: 'name' }] })
})

test('a choice between groups inside a field becomes titled rows', () => {
  const { rows } = view({
    type: 'object',
    properties: {
      thing: {
        type: 'object',
        oneOf: [{ $ref: '#/components/schemas/ByName' }, { $ref: '#/components/schemas/ByNumber' }],
      },
    },
  })
  expect(rows.map(({ kind, name, depth }) => [kind, name, depth])).toEqual([
    ['field', 'thing', 0],
    ['alternative', 'By name', 1],
    ['field', 'name', 2],
    ['alternative', 'By number', 1],
    ['field', 'number', 2],
  ])
  expect(new Set(rows.map((row) => row.path)).size).toBe(rows.length)
})

test('values carry their marks', () => {
  const { rows } = view({
    type: 'object',
    properties: {
      state: { type: 'string', enum: ['A', 'B'], 'x-enum-marks': { B: { 'x-available-from': ['R9.0.0'] } } },
    },
  })
  expect(rows[0]?.values).toEqual(['`A`', '`B` (from R9.0.0)'])
})

test('the claims of a token are a list of their own', () => {
  const { rows, claims } = view({
    type: 'object',
    properties: {
      jwt: { type: 'string', contentSchema: { type: 'object', properties: { exp: { type: 'integer' } } } },
    },
  })
  expect(rows).toHaveLength(1)
  expect(claims).toMatchObject([{ path: 'jwt', rows: [{ name: 'exp', type: 'integer' }] }])
})

test('query parameters are shown like the fields of a body', () => {
  const schema = parametersAsObject(
    [
      { name: 'token', in: 'query', required: true, schema: { type: 'string' }, 'x-token': 'session' },
      { name: 'number', in: 'query', schema: { type: 'string' } },
      { name: 'id', in: 'query', schema: { type: 'string' } },
    ],
    { oneOf: [{ required: ['number'] }, { required: ['id'] }] },
  )
  const parameters = view(schema)
  expect(choiceInWords(parameters.choice)).toBe('Exactly one of: `number`, `id`.')
  expect(parameters.rows.map(({ name, requirement, isSessionToken }) => [name, requirement, isSessionToken])).toEqual([
    ['token', 'required', true],
    ['number', 'exactly one of two', false],
    ['id', 'exactly one of two', false],
  ])
})

test.each<[Schema, string]>([
  [{ type: 'string' }, 'string'],
  [{ type: ['null', 'string'] }, 'string or null'],
  [{ type: ['string', 'integer', 'null'] }, 'string, integer or null'],
  [{ type: 'array', items: { type: 'string' } }, 'array of string'],
  [{ oneOf: [{ type: 'string' }, { type: 'integer' }] }, 'string or integer'],
  [{}, 'any'],
])('the type of %j is %s', (schema, words) => {
  expect(typeInWords(document, schema)).toBe(words)
})

test('limits are told in words', () => {
  expect(limitsInWords({ type: 'string', minLength: 1, maxLength: 5, pattern: '^a' })).toEqual([
    'not empty',
    'at most 5 characters',
    'pattern `^a`',
  ])
  expect(limitsInWords({ const: 'OK' })).toEqual(['always `OK`'])
  expect(limitsInWords({ type: 'object', additionalProperties: true })).toEqual(['fields not listed'])
})
