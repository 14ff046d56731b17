import { z } from '@hono/zod-openapi'
import { describe, expect, it } from 'vitest'
import {
  atLeastOneOf,
  codePoints,
  dependentRequired,
  exactlyOneOf,
  integer,
  multipleOf,
  noneOf,
  propertyCount,
  requiredKeys,
  uniqueItems,
} from '../src/rules.js'

/** What a schema says against a value: path, message and rule of each issue. */
function issues(schema: z.ZodType, value: unknown) {
  return (schema.safeParse(value).error?.issues ?? []).map((issue) => ({
    path: issue.path.join('.'),
    message: issue.message,
    params: (issue as { params?: unknown }).params,
  }))
}

const open = z.looseObject({})
const nullable = z.union([open, z.null()])

describe('exactlyOneOf', () => {
  const schema = open.check(exactlyOneOf([['code'], ['identifier']]))

  it('takes one', () => {
    expect(issues(schema, { code: 'x', other: 1 })).toEqual([])
    expect(issues(schema, { identifier: null })).toEqual([])
  })

  it('names the keys when none is there', () => {
    expect(issues(schema, { other: 1 })).toEqual([
      {
        path: '',
        message: 'exactly one of code, identifier is required, got none',
        params: { rule: 'exactlyOneOf', keys: ['code', 'identifier'], given: [] },
      },
    ])
  })

  it('names the keys, and those given, when there are two', () => {
    expect(issues(schema, { code: 'x', identifier: 'y' })).toEqual([
      {
        path: '',
        message: 'exactly one of code, identifier is required, got 2',
        params: { rule: 'exactlyOneOf', keys: ['code', 'identifier'], given: ['code', 'identifier'] },
      },
    ])
  })

  it('wants a group in full', () => {
    const groups = open.check(exactlyOneOf([['a', 'b'], ['c']]))
    expect(issues(groups, { a: 1, b: 1 })).toEqual([])
    expect(issues(groups, { a: 1, c: 1 })).toEqual([])
    expect(issues(groups, { a: 1 })[0]?.message).toBe('exactly one of a with b, c is required, got none')
    expect(issues(groups, { a: 1, b: 1, c: 1 })[0]?.message).toBe('exactly one of a with b, c is required, got 2')
  })

  it('reads null as JSON Schema does: no branch speaks of it, so all match', () => {
    expect(issues(nullable.check(exactlyOneOf([['a'], ['b']])), null)).toHaveLength(1)
    expect(issues(nullable.check(exactlyOneOf([['a']])), null)).toEqual([])
  })

  it('does not take what every object inherits for a key', () => {
    expect(issues(open.check(exactlyOneOf([['constructor'], ['code']])), { code: 'x' })).toEqual([])
  })
})

describe('atLeastOneOf', () => {
  it('names the keys when none is there', () => {
    const schema = open.check(atLeastOneOf([['a'], ['b', 'c']]))
    expect(issues(schema, { a: 1 })).toEqual([])
    expect(issues(schema, { a: 1, b: 1, c: 1 })).toEqual([])
    expect(issues(schema, { b: 1 })).toEqual([
      {
        path: '',
        message: 'at least one of a, b, c is required',
        params: { rule: 'atLeastOneOf', keys: ['a', 'b', 'c'], given: [] },
      },
    ])
    expect(issues(nullable.check(atLeastOneOf([['a']])), null)).toEqual([])
  })
})

describe('dependentRequired', () => {
  it('names the key and what it needs, at the key', () => {
    const schema = open.check(dependentRequired({ identifier: ['pass_code'], pass_code: ['identifier', 'token'] }))
    expect(issues(schema, {})).toEqual([])
    expect(issues(schema, { identifier: 'x' })).toEqual([
      {
        path: 'identifier',
        message: 'identifier is only allowed together with pass_code',
        params: { rule: 'dependentRequired', key: 'identifier', needs: 'pass_code' },
      },
    ])
    expect(issues(schema, { pass_code: 'x' }).map(({ message }) => message)).toEqual([
      'pass_code is only allowed together with identifier',
      'pass_code is only allowed together with token',
    ])
    expect(issues(nullable.check(dependentRequired({ a: ['b'] })), null)).toEqual([])
  })
})

describe('requiredKeys', () => {
  it('names every key that is not there, and is content with null', () => {
    const schema = open.check(requiredKeys(['a', 'b']))
    expect(issues(schema, { a: null, b: 0 })).toEqual([])
    expect(issues(schema, {})).toEqual([
      { path: 'a', message: 'a is required', params: { rule: 'requiredKeys', key: 'a' } },
      { path: 'b', message: 'b is required', params: { rule: 'requiredKeys', key: 'b' } },
    ])
    expect(issues(nullable.check(requiredKeys(['a'])), null)).toEqual([])
  })
})

describe('propertyCount', () => {
  it('counts keys', () => {
    const schema = open.check(propertyCount(1, 2))
    expect(issues(schema, {})[0]?.message).toBe('at least 1 field(s) are required, got 0')
    expect(issues(schema, { a: 1 })).toEqual([])
    expect(issues(schema, { a: 1, b: 1, c: 1 })[0]?.message).toBe('at most 2 field(s) are allowed, got 3')
    expect(issues(nullable.check(propertyCount(1, 2)), null)).toEqual([])
  })
})

describe('rules on single values', () => {
  it.each<[string, z.ZodType, unknown[], [unknown, string][]]>([
    ['integer', z.number().check(integer), [0, -3, 1e20], [[1.5, 'must be a whole number']]],
    ['multipleOf', z.number().check(multipleOf(0.25)), [0, 0.75, -2], [[0.3, 'must be a multiple of 0.25']]],
    [
      'codePoints',
      z.string().check(codePoints(2, 3)),
      ['ab', '👍👍', '👍👍👍'],
      [
        ['👍', 'must have at least 2 characters'],
        ['abcd', 'must have at most 3 characters'],
      ],
    ],
    [
      'uniqueItems',
      z.array(z.unknown()).check(uniqueItems),
      [[], [1, '1'], [{ a: 1 }, { a: 2 }], [[1], [1, 1]], [null, 'null', false, 0], [{}, []]],
      [
        [[1, 1], 'must not hold the same item twice'],
        [
          [
            { a: 1, b: [null] },
            { b: [null], a: 1 },
          ],
          'must not hold the same item twice',
        ],
      ],
    ],
    ['noneOf', z.string().check(noneOf(['OK', 'FINE'])), ['ok', ''], [['OK', 'must not be OK or FINE']]],
  ])('%s', (_, schema, good, bad) => {
    for (const value of good) expect([value, issues(schema, value)]).toEqual([value, []])
    for (const [value, message] of bad) expect(issues(schema, value).map((issue) => issue.message)).toEqual([message])
  })
})
