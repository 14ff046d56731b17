import { bundle } from '@crmcom-webapi/contract'
import { isDateTimeLocal } from '@crmcom-webapi/contract/date-time'
import { losesDigits, releases, routeOf, schemaOf, textFlaw } from '@crmcom-webapi/server-routes'
import type { z } from '@hono/zod-openapi'
import fc from 'fast-check'
import { expect, it } from 'vitest'

const newest = releases.at(-1) as string
const accepts = (name: string, value: unknown): boolean => schemaOf(name, newest)?.safeParse(value).success === true
const query = (id: 'listUsers' | 'showUser', values: object): boolean =>
  (routeOf(id, newest)?.request?.query as z.ZodType | undefined)?.safeParse(values).success === true

const users = (values: object) => query('listUsers', { token: 'x', business_unit_identifier: 'id=1', ...values })

it('takes the rule for texts from the contract', () => {
  const { maxLength, pattern } = bundle['x-request-text'] as { maxLength: number; pattern: string }
  const rule = new RegExp(pattern, 'u')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 0, max: 0xffff }), (text, unit) => {
      const whole = text + String.fromCharCode(unit)
      expect(textFlaw(whole) === undefined).toBe(rule.test(whole) && [...whole].length <= maxLength)
    }),
    { seed: 20, numRuns: 3000 },
  )
})

it.each([
  '\ud800',
  'a\udfffb',
  '\udc00\ud800',
  '\0',
  'one\ntwo',
  'tab\t',
  '\r',
  '\u0085',
  '\u2028',
  '\u007f',
  'x'.repeat(4001),
])('refuses %j in every text of a request', (text) => {
  expect(accepts('AccessTokenIdentifier', { authentication_code: text })).toBe(false)
  expect(accepts('UserLogin', { username: text, password: 'x', organisation: 'x' })).toBe(false)
  expect(query('showUser', { token: 'x', user_identifier: `username=${text}` })).toBe(false)
  expect(query('showUser', { token: text, user_identifier: 'id=1' })).toBe(false)
})

it.each(['x', '👍', 'é', '\u200d', '\ufffd', '\ufeff', 'x'.repeat(4000), '👍'.repeat(4000)])('takes %j', (text) => {
  expect(accepts('AccessTokenIdentifier', { authentication_code: text })).toBe(true)
  expect(query('showUser', { token: 'x', user_identifier: `username=${text}` })).toBe(true)
})

it('leaves the texts of answers to who answers', () => {
  expect(accepts('AccessToken', { number: 'one\ntwo' })).toBe(true)
})

it.each([Number('9007199254740993'), 1e20, 2 ** 53, Number.MAX_VALUE])(
  'refuses %d where a whole number is meant',
  (number) => {
    const pin = { token: 'x', subscription_identifier: { id: '1' }, pin_number: number }
    expect(accepts('PerceptionPinAssignment', pin)).toBe(false)
    for (const name of ['offset', 'number_of_results']) expect(users({ [name]: String(BigInt(number)) })).toBe(false)
  },
)

it.each([
  '9007199254740993',
  '1e20',
  '1.00000000000000000001',
  '4503599627370497.9',
  '1e-999',
  '10.5',
  '',
  ' 1',
  '0x10',
])('refuses the text %j where a whole number is meant', (text) => {
  expect(users({ offset: text })).toBe(false)
})

it.each(['0', '1.0', '1e2', '-0', '100e-2', '9007199254740991'])('takes the text %j for a whole number', (text) => {
  expect(users({ offset: text })).toBe(true)
})

it('knows a number that has more digits than are kept', () => {
  for (const text of [
    '0.10000000000000000001',
    '9007199254740993',
    '-1.00000000000000000001',
    '1e-999',
    '123456789012345.678',
    '1.00000000000000000001',
    '0.1e-400',
    '9007199254740990.75',
  ])
    expect(losesDigits(text), text).toBe(true)
  for (const text of [
    '0',
    '-0',
    '0.0',
    '0.10',
    '100.00',
    '1e2',
    '1.5E+1',
    '1e-7',
    '0.0000001',
    '1e400',
    '1e20',
    '9007199254740992',
    '1.0',
    '100e-2',
    '0e-5',
    '120.0e-1',
    '0.1',
  ])
    expect(losesDigits(text), text).toBe(false)
  fc.assert(
    fc.property(fc.double({ noNaN: true }), (value) => {
      expect(losesDigits(String(value)), String(value)).toBe(false)
    }),
    { seed: 9, numRuns: 2000 },
  )
})

it('has the dates that the calendar has', () => {
  const from = Date.parse('0001-01-01T00:00:00Z') / 1000
  const to = Date.parse('9999-12-31T23:59:59Z') / 1000
  fc.assert(
    fc.property(fc.integer({ min: from, max: to }), (seconds) => {
      expect(isDateTimeLocal(new Date(seconds * 1000).toISOString().slice(0, 19))).toBe(true)
    }),
    { seed: 14, numRuns: 2000 },
  )
  const part = (most: number) => fc.integer({ min: 0, max: most }).map((value) => String(value).padStart(2, '0'))
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9999 }),
      part(13),
      part(32),
      part(25),
      part(61),
      part(61),
      (year, ...rest) => {
        const [month, day, hour, minute, second] = rest
        const text = `${String(year).padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}`
        const date = new Date(`${text}Z`)
        const real = year > 0 && !Number.isNaN(date.getTime()) && date.toISOString() === `${text}.000Z`
        expect(isDateTimeLocal(text), text).toBe(real)
      },
    ),
    { seed: 14, numRuns: 5000 },
  )
})

it.each([
  '2026-02-30T25:61:61',
  '0000-00-00T00:00:00',
  '0000-01-01T00:00:00',
  '2026-02-29T00:00:00',
  '2100-02-29T00:00:00',
  '2026-04-31T00:00:00',
  '2016-12-31T23:59:60',
  '2026-01-01T24:00:00',
  '2026-1-01T00:00:00',
  '2026-01-01T00:00:00Z',
  '2026-01-01 00:00:00',
  '10000-01-01T00:00:00',
  '٢٠٢٦-01-01T00:00:00',
])('refuses the date %s', (udf_date_1) => {
  expect(accepts('AccessTokenCreation', { token: 'x', udf_date_1 })).toBe(false)
  expect(accepts('AccessToken', { udf_date_1 })).toBe(false)
})

it.each(['2024-02-29T23:59:59', '2000-02-29T00:00:00', '0001-01-01T00:00:00', '9999-12-31T23:59:59'])(
  'takes the date %s',
  (udf_date_1) => {
    expect(accepts('AccessTokenCreation', { token: 'x', udf_date_1 })).toBe(true)
    expect(accepts('AccessToken', { udf_date_1 })).toBe(true)
  },
)
