import { compareReleases, formatRelease, parseRelease, type Release, ReleaseError } from '@crmcom-webapi/release-marks'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const part = fc.integer({ min: 0, max: 9999 })
const anyRelease = fc.tuple(part, part, part)

describe('parseRelease', () => {
  it.each<[string, Release]>([
    ['R4.0.0', [4, 0, 0]],
    ['R12.4.0', [12, 4, 0]],
    ['R14.7.2', [14, 7, 2]],
    ['R14.10', [14, 10, 0]],
    ['R11', [11, 0, 0]],
    ['r11', [11, 0, 0]],
    ['r11.0.0', [11, 0, 0]],
    ['r14.10', [14, 10, 0]],
    ['R9999.9999.9999', [9999, 9999, 9999]],
  ])('reads %s', (text, release) => {
    expect(parseRelease(text)).toEqual(release)
  })

  it.each([
    '',
    'R',
    'R12.',
    'R12.4.',
    'R12.4.0.1',
    'R.4.0',
    'R-1.0.0',
    'R+1.0.0',
    'R12,4,0',
    'RR12.4.0',
    'R12.4.x',
    'R1e2.0.0',
    'R10000.0.0',
    'R١٢.4.0',
  ])('refuses %j and says which form is meant', (text) => {
    const read = () => parseRelease(text)
    expect(read).toThrow(ReleaseError)
    expect(read).toThrow(`"${text}" is not a CRM.COM release: write R<major>.<minor>.<patch>, for example R12.4.0`)
    try {
      read()
    } catch (error) {
      expect(error).toMatchObject({ name: 'ReleaseError', code: 'RELEASE_MALFORMED', text })
    }
  })

  it.each([
    ['12.4.0', 'R12.4.0'],
    ['11', 'R11'],
    ['v12.4', 'R12.4'],
    ['R 12', 'R12'],
    [' R12.4.0', 'R12.4.0'],
    ['R12.4.0 ', 'R12.4.0'],
    ['R12.4.0\n', 'R12.4.0'],
  ])('refuses %j and says what to write', (text, meant) => {
    expect(() => parseRelease(text)).toThrow(
      `"${text}" is not a CRM.COM release: write R<major>.<minor>.<patch>, here ${meant}`,
    )
  })

  it.each([11, 12.4, null, undefined, ['R11'], {}])('refuses %j, which is no text', (value) => {
    expect(() => parseRelease(value as never)).toThrow(ReleaseError)
  })

  it('reads back what formatRelease writes', () => {
    fc.assert(
      fc.property(anyRelease, (release) => {
        expect(parseRelease(formatRelease(release))).toEqual(release)
      }),
    )
  })

  it('takes the short form for the first patch', () => {
    fc.assert(
      fc.property(part, part, (major, minor) => {
        expect(formatRelease(parseRelease(`R${major}.${minor}`))).toBe(`R${major}.${minor}.0`)
      }),
    )
  })

  it('reads a text only when it has the form', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('R', 'r', '.', '0', '1', '9', '-', ' ', 'x'), maxLength: 12 }),
        (text) => {
          const wellFormed = /^[Rr][0-9]{1,4}(\.[0-9]{1,4}){0,2}$/.test(text)
          if (wellFormed) expect(() => parseRelease(text)).not.toThrow()
          else expect(() => parseRelease(text)).toThrow(ReleaseError)
        },
      ),
    )
  })
})

describe('compareReleases', () => {
  it.each([
    ['R14.9.0', 'R14.10'],
    ['R9.9.9', 'R10.0.0'],
    ['R12.4.9', 'R12.4.10'],
    ['R12.4.0', 'R12.5.0'],
  ])('puts %s before %s', (before, after) => {
    expect(compareReleases(parseRelease(before), parseRelease(after))).toBeLessThan(0)
    expect(compareReleases(parseRelease(after), parseRelease(before))).toBeGreaterThan(0)
  })

  it('puts R14.10 and R14.10.0 in one place', () => {
    expect(compareReleases(parseRelease('R14.10'), parseRelease('R14.10.0'))).toBe(0)
  })

  it('orders as numbers padded to one width would', () => {
    const padded = (release: Release) => release.map((number) => String(number).padStart(4, '0')).join('.')
    fc.assert(
      fc.property(anyRelease, anyRelease, (a, b) => {
        const [x, y] = [padded(a), padded(b)]
        expect(Math.sign(compareReleases(a, b))).toBe(x < y ? -1 : x > y ? 1 : 0)
      }),
    )
  })
})
