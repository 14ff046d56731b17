import type { Schema } from '@crmcom-webapi/contract'
import { expect, test } from 'vitest'
import { choiceInWords, choiceOf, requirementInWords, ruleSentences } from '../src/choices.ts'
import { viewMarks } from '../src/marks.ts'

const schema: Schema = {
  type: 'object',
  required: ['token'],
  properties: {
    token: { type: 'string' },
    a: { type: 'string' },
    b: { type: 'string', 'x-available-from': ['R18.0.0'] },
    narrower: { type: 'string' },
    identifier: { type: 'string' },
    pass_code: { type: 'string' },
  },
  oneOf: [{ required: ['a'] }, { required: ['b'] }, { required: ['identifier'] }],
  dependentRequired: { narrower: ['a'], identifier: ['pass_code'], pass_code: ['identifier'] },
}
const marksOf = (name: string) => viewMarks(schema.properties?.[name] ?? {})

test('rules between fields are told in words', () => {
  expect(choiceInWords(choiceOf(schema, marksOf))).toBe('Exactly one of: `a`, `b` (from R18.0.0), `identifier`.')
  expect(ruleSentences(schema)).toEqual([
    '`narrower` only together with `a`.',
    '`identifier` and `pass_code` only together.',
  ])
})

test('an object without rules says nothing', () => {
  expect(ruleSentences({ type: 'object', properties: {} })).toEqual([])
  expect(choiceOf({ type: 'object', properties: {} }, marksOf)).toEqual([])
})

test('a choice between groups is not a choice between fields', () => {
  const groups: Schema = { type: 'object', oneOf: [{ $ref: '#/a' }, { $ref: '#/b' }] }
  expect(choiceOf(groups, marksOf)).toEqual([])
})

test.each([
  ['token', 'required'],
  ['a', 'exactly one of three'],
  ['identifier', 'exactly one of three'],
  ['pass_code', 'required with `identifier`'],
  ['narrower', 'optional, only with `a`'],
  ['other', 'optional'],
])('in a request, %s is %s', (name, words) => {
  expect(requirementInWords(name, schema, 'request')).toBe(words)
})

test('in an answer a field is there or may be missing', () => {
  expect(requirementInWords('token', schema, 'answer')).toBe('always there')
  expect(requirementInWords('a', schema, 'answer')).toBe('may be missing')
})

test('where knowledge ends is told, with the fields that are guessed as a choice', () => {
  const cut: Schema = { type: 'object', 'x-open': { after: 'b', note: 'The table breaks off\n  here.' } }
  expect(ruleSentences(cut)).toEqual(['Knowledge ends at `b`: more fields may be there. The table breaks off here.'])
  const guessed: Schema = { type: 'object', 'x-open': { 'one-of': ['a', 'b'], note: 'A guess.' } }
  expect(choiceOf(guessed, marksOf).map(({ name }) => name)).toEqual(['a', 'b'])
  expect(ruleSentences(guessed)).toEqual([
    'Knowledge ends here: another field may be the right one, and is taken. A guess.',
  ])
})
