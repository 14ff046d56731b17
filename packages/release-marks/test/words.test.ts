import { describe, expect, test } from 'vitest'
import { describeMarks, describePresence, joinReleases, markPhrases } from '../src/index.js'

const from = ['R12.4.0', 'R13.0.0']

describe('marks in words', () => {
  test.each([
    [{}, ''],
    [{ 'x-available-from': [] }, ''],
    [{ 'x-available-from': from }, 'available from R12.4.0 and R13.0.0'],
    [{ 'x-deprecated-from': ['R16.0.0'], 'x-replaced-by': 'show' }, 'deprecated from R16.0.0, use show instead'],
    [{ 'x-removed-from': ['R18.0.0'] }, 'removed from R18.0.0'],
    [
      { 'x-removed-from': ['R18.0.0'], 'x-deprecated-from': ['R16.0.0'], 'x-available-from': from },
      'available from R12.4.0 and R13.0.0, deprecated from R16.0.0, removed from R18.0.0',
    ],
  ])('%j', (marks, words) => {
    expect(describeMarks(marks)).toBe(words)
  })

  test('releases and what to use instead can be written in another way', () => {
    const words = describeMarks(
      { 'x-available-from': from, 'x-removed-from': ['R18.0.0'], 'x-replaced-by': 'show' },
      {
        releases: (points, mark) => `${points.length}${mark === 'x-removed-from' ? ' (our reading)' : ''}`,
        replacement: (name) => `\`${name}\``,
      },
    )
    expect(words).toBe('available from 2, removed from 1 (our reading), use `show` instead')
  })

  test('behind a name they are brief', () => {
    const marks = {
      'x-available-from': from,
      'x-deprecated-from': ['R16.0.0'],
      'x-removed-from': ['R18.0.0'],
      'x-replaced-by': 'show',
    }
    expect(describeMarks(marks, { brief: true })).toBe(
      'from R12.4.0 and R13.0.0, deprecated from R16.0.0, removed from R18.0.0, use show',
    )
  })

  test('each can stand by itself', () => {
    expect(markPhrases({ 'x-available-from': from, 'x-removed-from': ['R18.0.0'] })).toEqual([
      'available from R12.4.0 and R13.0.0',
      'removed from R18.0.0',
    ])
  })
})

test.each([
  [{ 'x-available-from': from }, 'is available from R12.4.0 and R13.0.0'],
  [{ 'x-available-from': ['R6.0.0'], 'x-removed-from': ['R10.0.0'] }, 'was available from R6.0.0 until R10.0.0'],
  [{ 'x-removed-from': ['R10.0.0'] }, 'was available until R10.0.0'],
  [{ 'x-available-from': [], 'x-removed-from': ['R10.0.0'] }, 'was available until R10.0.0'],
])('presence of %j', (marks, words) => {
  expect(describePresence(marks)).toBe(words)
})

test.each([
  [[], ''],
  [['R4.0.0'], 'R4.0.0'],
  [from, 'R12.4.0 and R13.0.0'],
  [['R12.4.0', 'R13.0.0', 'R14.0.0'], 'R12.4.0 and R13.0.0 and R14.0.0'],
])('releases %j', (points, words) => {
  expect(joinReleases(points)).toBe(words)
})
