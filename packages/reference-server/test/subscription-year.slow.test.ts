import { isDeep } from '@crmcom-webapi/test-support/depth'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { call, login, startServer } from './support/server.js'
import { afterYear, dateAfter, elenis, newOne, sizeOf, stepsOf, yearAhead } from './support/year.js'

const day = 86_400_000

it('a year that passes in one step ends as one that passes in many, also with a restart in the middle', async () => {
  const begin = await yearAhead()
  const once = await afterYear(begin, 1, false)
  const { actions, entries } = sizeOf(once)
  expect([actions >= 50, entries >= 200]).toEqual([true, true])
  for (const steps of stepsOf(isDeep)) {
    expect(await afterYear(begin, steps, false)).toEqual(once)
    expect(await afterYear(begin, steps, true)).toEqual(once)
    if (isDeep) console.info(`memory, ${steps} steps: ${actions} due actions, ${entries} entries, as in one step`)
  }
}, 600_000)

const cases = Number(process.env['PREVIEWS'] ?? (isDeep ? 1000 : 20))

it('what is previewed happens', async () => {
  const calls = fc.array(
    fc.record({ path: fc.constantFrom('activate', 'deactivate', 'cancel'), days: fc.integer({ min: 1, max: 200 }) }),
    { maxLength: 4 },
  )
  const frequencies = fc.constantFrom('MONTHLY', 'ANNUAL')
  const services = fc.constantFrom(['FAMILY'], ['FAMILY', 'SPORTS'])
  const property = fc.asyncProperty(
    ...[fc.integer({ min: 0, max: 60 }), frequencies, services, calls, fc.integer({ min: 0, max: 400 }), fc.boolean()],
    async (starts, frequency, codes, scheduled, until, promoted) => {
      const server = await startServer({ checkResponses: false })
      server.clock.advance(starts * day)
      const token = await login(server)
      const { data } = await call(server, 'subscriptions/create', { token, ...newOne(frequency, codes) })
      const one = { token, subscription_identifier: { number: data.subscription.number } }
      if (promoted) await call(server, 'subscriptions/apply_promo_code', { ...one, promo_code: 'SPRING-2026' })
      for (const { path, days } of scheduled)
        await call(server, `subscriptions/${path}`, { ...one, scheduled_date: dateAfter(starts + days) })
      const as_of_date = dateAfter(starts + until)
      const preview = await call(server, 'subscriptions/preview_bill', { ...one, as_of_date })
      const before = (await server.control.journal(elenis)).entries.length
      server.clock.advance(Date.parse(`${as_of_date.slice(0, 10)}T23:59:59.999Z`) - server.clock.now())
      const entries = (await server.control.journal(elenis)).entries.slice(before)
      const cents = entries.reduce((sum, { amount }) => sum - Math.round(Number(amount) * 100), 0)
      expect(cents).toBe(Math.round(preview.data.bill_preview.total_billed_amount * 100))
    },
  )
  await fc.assert(property, { numRuns: cases, seed: Number(process.env['PREVIEW_SEED'] ?? 18) })
}, 3_600_000)
