import { expect, test } from 'vitest'
import { kindOf, matchIn, readEntries } from '../src/search-options.ts'
import { otherWords, readQuery, synonyms } from '../src/search-synonyms.ts'

test.each([
  ['https://crm.example.com/crmapi/rest/v2/access_tokens/show?token=a', 'access_tokens/show'],
  ['http://host_name/crmapi/rest/$version/users/list/', 'users/list'],
  ['POST access_tokens/show', 'access_tokens/show'],
  ['/crmapi/rest/v2/segmentation/members/get', 'segmentation/members/get'],
  ['access tokens and users', 'access tokens and users'],
  ['life_cycle_state', 'life_cycle_state'],
])('who pastes %s looks for %s', (typed, words) => expect(readQuery(typed)).toBe(words))

test.each([
  ['pagination', 'paging'],
  ['Login', 'authenticate'],
  ['changelog', 'releases'],
  ['how to handle an error', 'failure'],
  ['guzzle', 'a whole task'],
  ['wrong password', 'invalidcredentials'],
])('who searches %s is shown %s too', (typed, other) => {
  expect(otherWords(typed)).toContain(other)
  expect(otherWords(typed)).not.toContain(typed.toLowerCase())
})

test('a word is looked for only where it is typed whole', () => {
  expect(otherWords('pager discard')).toEqual([])
  for (const words of synonyms) expect(new Set(words).size).toBe(words.length)
})

test('the line that matches is cut around the match', () => {
  const text = `${'before '.repeat(30)}the pass code ${'after '.repeat(30)}`
  const { before, match, after } = matchIn(text, ['code', 'nowhere']) ?? { before: '', match: '', after: '' }
  expect(match).toBe('code')
  expect(before).toMatch(/^… .*pass $/)
  expect(after).toMatch(/^ after .* …$/)
  expect(before.length + after.length).toBeLessThan(200)
  expect(matchIn('nothing', ['code'])).toBeUndefined()
  expect(matchIn('code', ['code'])).toEqual({ before: '', match: 'code', after: '' })
})

test('entries are read as they are kept, and called what they are', () => {
  const kept = {
    documentIds: { 0: '/reference/showUser#answer-id' },
    storedFields: { 0: { title: 'id', titles: ['Show'], text: 'a' } },
  }
  const [entry] = readEntries(JSON.stringify(kept))
  expect(entry).toEqual({ id: '/reference/showUser#answer-id', title: 'id', titles: ['Show'], text: 'a' })
  expect(kindOf({ id: '/reference/showUser#answer-id', titles: ['Show'] })).toBe('Field of an answer')
  expect(kindOf({ id: '/reference/listUsers#parameters-offset', titles: ['List'] })).toBe('Query parameter')
  expect(kindOf({ id: '/reference/failures#CODE', titles: [] })).toBe('Failure code')
})
