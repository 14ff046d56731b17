import { availability, findMarkProblems, hasReached, parseRelease, type Release } from '@crmcom-webapi/release-marks'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('hasReached', () => {
  it.each<[string, string[], string[], string[]]>([
    ['one point', ['R12.4.0'], ['R12.4.0', 'R12.4.1', 'R13.0.0', 'R18.0.0'], ['R4.0.0', 'R12.3.9', 'R12.0.0']],
    [
      'lines 12, 13 and 14',
      ['R12.5.0', 'R13.2.0', 'R14.0.0'],
      ['R12.5.0', 'R12.9.0', 'R13.2.0', 'R13.2.1', 'R14.0.0', 'R14.10', 'R15.0.0', 'R18.0.0'],
      ['R11.9.9', 'R12.0.0', 'R12.4.9', 'R13.0.0', 'R13.1.9'],
    ],
    [
      'lines 16, 17 and 18',
      ['R16.12.0', 'R17.10.0', 'R18.0.0'],
      ['R16.12.0', 'R16.13.0', 'R17.10.0', 'R17.11.0', 'R18.0.0', 'R18.0.1', 'R19.0.0'],
      ['R15.99.0', 'R16.2.0', 'R16.9.0', 'R16.11.9', 'R17.0.0', 'R17.2.0', 'R17.9.0'],
    ],
    ['a two-digit minor', ['R14.10'], ['R14.10.0', 'R14.11.0', 'R15.0.0'], ['R14.9.0', 'R14.9.99', 'R14.1.0']],
    ['no point at all', [], [], ['R4.0.0', 'R18.0.0']],
  ])('%s', (_, points, reached, notReached) => {
    const parsed = points.map(parseRelease)
    for (const release of reached) expect([release, hasReached(parsed, parseRelease(release))]).toEqual([release, true])
    for (const release of notReached)
      expect([release, hasReached(parsed, parseRelease(release))]).toEqual([release, false])
  })

  const small = fc.integer({ min: 0, max: 5 })
  const release = fc.tuple(fc.integer({ min: 4, max: 9 }), small, small)
  const key = ([major, minor, patch]: Release) => major * 10_000 + minor * 100 + patch

  it('follows the point of the own line, else any earlier line', () => {
    fc.assert(
      fc.property(fc.uniqueArray(release, { maxLength: 4, selector: ([major]) => major }), release, (points, at) => {
        const own = points.find(([major]) => major === at[0])
        const expected = own ? key(own) <= key(at) : points.some(([major]) => major < at[0])
        expect(hasReached(points, at)).toBe(expected)
      }),
    )
  })

  it('never goes back within a line', () => {
    fc.assert(
      fc.property(fc.array(release, { maxLength: 4 }), release, small, (points, at, steps) => {
        const later: Release = [at[0], at[1] + steps, at[2]]
        if (hasReached(points, at)) expect(hasReached(points, later)).toBe(true)
      }),
    )
  })

  it('does not care for points of later lines', () => {
    fc.assert(
      fc.property(fc.array(release, { maxLength: 4 }), release, (points, at) => {
        const known = points.filter(([major]) => major <= at[0])
        expect(hasReached(points, at)).toBe(hasReached(known, at))
      }),
    )
  })
})

describe('availability', () => {
  const at = (marks: object, release: string) => availability(marks, parseRelease(release))
  const present = { present: true, deprecated: false }
  const absent = { present: false, deprecated: false }
  const deprecated = { present: true, deprecated: true }

  it('says that a node without marks is always there', () => {
    expect(at({}, 'R4.0.0')).toEqual(present)
    expect(at({ 'x-note': 'not a mark' }, 'R18.0.0')).toEqual(present)
  })

  it('follows the access-token login, which came and went', () => {
    const marks = { 'x-available-from': ['R6.0.0'], 'x-removed-from': ['R10.0.0'] }
    expect(['R5.9.9', 'R6.0.0', 'R9.9.9', 'R10.0.0', 'R18.0.0'].map((release) => at(marks, release))).toEqual([
      absent,
      present,
      present,
      absent,
      absent,
    ])
  })

  it('follows a deprecation, and never calls an absent node deprecated', () => {
    const marks = { 'x-available-from': ['R10.0.0'], 'x-deprecated-from': ['R12.0.0'], 'x-removed-from': ['R16.0.0'] }
    expect(['R9.0.0', 'R10.0.0', 'R12.0.0', 'R15.9.0', 'R16.0.0'].map((release) => at(marks, release))).toEqual([
      absent,
      present,
      deprecated,
      deprecated,
      absent,
    ])
  })

  it('follows an end that stands in parallel lines', () => {
    const marks = { 'x-removed-from': ['R16.12.0', 'R17.10.0', 'R18.0.0'] }
    expect(['R16.11.0', 'R16.12.0', 'R17.0.0', 'R17.10.0', 'R18.0.0'].map((r) => at(marks, r).present)).toEqual([
      true,
      false,
      true,
      false,
      false,
    ])
  })

  it('refuses a mark that is no release', () => {
    expect(() => at({ 'x-available-from': ['R12.x'] }, 'R12.0.0')).toThrow('"R12.x" is not a CRM.COM release')
  })
})

describe('findMarkProblems', () => {
  it.each<[string, object]>([
    ['nothing', {}],
    ['one point', { 'x-available-from': ['R12.4.0'] }],
    ['parallel lines', { 'x-available-from': ['R12.5.0', 'R13.2.0', 'R14.0.0'] }],
    ['the short form', { 'x-available-from': ['R14.10'] }],
    ['an end after its beginning', { 'x-available-from': ['R6.0.0'], 'x-removed-from': ['R10.0.0'] }],
    ['an end without a beginning', { 'x-removed-from': ['R12.0.0'] }],
    ['born deprecated', { 'x-available-from': ['R12.0.0'], 'x-deprecated-from': ['R12.0.0'] }],
    [
      'ends in the lines of the beginnings',
      { 'x-available-from': ['R12.5.0', 'R13.2.0'], 'x-removed-from': ['R12.6.0', 'R13.3.0'] },
    ],
    ['other keys', { 'x-note': 12, description: 'R99' }],
  ])('has nothing to say about %s', (_, marks) => {
    expect(findMarkProblems({ ...marks })).toEqual([])
  })

  it.each<[string, object, string[]]>([
    [
      'a bare text',
      { 'x-available-from': 'R12.0.0' },
      ['x-available-from must be a list of releases, for example [R12.0.0]'],
    ],
    ['an empty list', { 'x-removed-from': [] }, ['x-removed-from must be a list of releases, for example [R12.0.0]']],
    ['null', { 'x-deprecated-from': null }, ['x-deprecated-from must be a list of releases, for example [R12.0.0]']],
    [
      'a malformed point',
      { 'x-available-from': ['R12.x'] },
      ['x-available-from: "R12.x" is not a CRM.COM release: write R<major>.<minor>.<patch>, for example R12.4.0'],
    ],
    [
      'a number',
      { 'x-available-from': [12] },
      ['x-available-from: "12" is not a CRM.COM release: write R<major>.<minor>.<patch>, here R12'],
    ],
    ['a line alone', { 'x-available-from': ['R14'] }, ['x-available-from: write R14.0.0, not R14']],
    ['lower case', { 'x-removed-from': ['r14.1.0'] }, ['x-removed-from: write R14.1.0, not r14.1.0']],
    ['the same twice', { 'x-available-from': ['R12.0.0', 'R12.0'] }, ['x-available-from: R12.0.0 stands twice']],
    [
      'a wrong order',
      { 'x-available-from': ['R13.2.0', 'R12.5.0'] },
      ['x-available-from: R12.5.0 must come before R13.2.0'],
    ],
    [
      'R14.10 before R14.9',
      { 'x-available-from': ['R14.10', 'R14.9'] },
      ['x-available-from: R14.9.0 must come before R14.10.0'],
    ],
    [
      'two points of one line',
      { 'x-available-from': ['R12.4.0', 'R12.5.0'] },
      ['x-available-from: R12.5.0 and R12.4.0 mark the same line'],
    ],
    [
      'a line skipped',
      { 'x-available-from': ['R12.5.0', 'R14.0.0'] },
      ['x-available-from: line 13 has no point between R12.5.0 and R14.0.0'],
    ],
    [
      'an end before its beginning',
      { 'x-available-from': ['R12.0.0'], 'x-removed-from': ['R10.0.0'] },
      ['x-removed-from: R10.0.0 comes before the node is available (R12.0.0)'],
    ],
    [
      'an end at its beginning',
      { 'x-available-from': ['R12.0.0'], 'x-removed-from': ['R12.0.0'] },
      ['x-removed-from: R12.0.0 comes before the node is available (R12.0.0)'],
    ],
    [
      'a deprecation before the beginning',
      { 'x-available-from': ['R12.0.0'], 'x-deprecated-from': ['R11.0.0'] },
      ['x-deprecated-from: R11.0.0 comes before the node is available (R12.0.0)'],
    ],
    [
      'an end before the beginning in its own line',
      { 'x-available-from': ['R12.5.0', 'R13.2.0'], 'x-removed-from': ['R13.0.0'] },
      ['x-removed-from: R13.0.0 comes before the node is available (R12.5.0, R13.2.0)'],
    ],
    [
      'several at once',
      { 'x-available-from': [], 'x-removed-from': ['R12.x', 'R14.0.0', 'R12.0.0'] },
      [
        'x-available-from must be a list of releases, for example [R12.0.0]',
        'x-removed-from: "R12.x" is not a CRM.COM release: write R<major>.<minor>.<patch>, for example R12.4.0',
        'x-removed-from: R12.0.0 must come before R14.0.0',
      ],
    ],
  ])('reports %s', (_, marks, problems) => {
    expect(findMarkProblems({ ...marks })).toEqual(problems)
  })

  it('has nothing to say about any list with one point in each line of a row', () => {
    const step = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }))
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 15 }), fc.array(step, { minLength: 1, maxLength: 5 }), (first, steps) => {
        const points = steps.map(([minor, patch], index) => `R${first + index}.${minor}.${patch}`)
        expect(findMarkProblems({ 'x-available-from': points })).toEqual([])
        if (points.length > 1) expect(findMarkProblems({ 'x-available-from': points.toReversed() })).not.toEqual([])
      }),
    )
  })
})
