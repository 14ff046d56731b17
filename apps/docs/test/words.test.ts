import { expect, test } from 'vitest'
import { splitInline } from '../src/inline-text.ts'
import { marksInWords, viewMarks } from '../src/marks.ts'
import { componentInWords, foldNumbered, joinWords, paragraphs } from '../src/words.ts'

test('lists read like a sentence', () => {
  expect([joinWords([]), joinWords(['a']), joinWords(['a', 'b'], 'or'), joinWords(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a or b',
    'a, b and c',
  ])
})

test('the name of a component reads like words', () => {
  expect(componentInWords('AccessTokenLogin')).toBe('Access token login')
  expect(componentInWords('Unit')).toBe('Unit')
})

test('broken lines are joined and empty lines part paragraphs', () => {
  expect(paragraphs('One\nline.\n\n  Another.\n')).toEqual(['One line.', 'Another.'])
  expect(paragraphs(undefined)).toEqual([])
})

test('runs of three or more numbered names are folded', () => {
  expect(foldNumbered(['id', 'udf_1', 'udf_2', 'udf_3', 'udf_5', 'other_6'])).toEqual([
    '`id`',
    '`udf_1` to `udf_3`',
    '`udf_5`',
    '`other_6`',
  ])
  expect(foldNumbered(['a_9', 'a_10'])).toEqual(['`a_9`', '`a_10`'])
})

test('code and decisions in a sentence are told apart from its text', () => {
  expect(splitInline('Use `id` (decisions/0101).')).toEqual([
    { kind: 'text', text: 'Use ' },
    { kind: 'code', text: 'id' },
    { kind: 'text', text: ' (' },
    { kind: 'link', text: 'decision 0101', href: '/decisions/0101' },
    { kind: 'text', text: ').' },
  ])
  expect(splitInline('Plain.')).toEqual([{ kind: 'text', text: 'Plain.' }])
})

test('marks of parallel lines are all named', () => {
  expect(marksInWords(viewMarks({ 'x-available-from': ['R14.9.0', 'R15.3.0'] }))).toBe('from R14.9.0 and R15.3.0')
  expect(marksInWords(viewMarks({ 'x-deprecated-from': ['R18.0.0'], 'x-replaced-by': 'b' }))).toBe(
    'deprecated from R18.0.0, use `b`',
  )
  expect(marksInWords(viewMarks({}))).toBe('')
})

test('a mark that no page prints says so', () => {
  const marks = { 'x-available-from': ['R6.0.0'], 'x-removed-from': ['R10.0.0'], 'x-deprecated-from': ['R9.0.0'] }
  const of = (key: string) => marksInWords(viewMarks({ ...marks, 'x-evidence-of': { [key]: 'assumed' } }))
  expect(of('removed-from')).toBe('from R6.0.0, deprecated from R9.0.0, removed from R10.0.0 (our reading)')
  expect(of('available-from')).toBe('from R6.0.0 (our reading), deprecated from R9.0.0, removed from R10.0.0')
  expect(of('deprecated-from')).toBe('from R6.0.0, deprecated from R9.0.0 (our reading), removed from R10.0.0')
})
