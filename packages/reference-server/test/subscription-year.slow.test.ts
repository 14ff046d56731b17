import { createReferenceServer, type Snapshot } from '@crmcom-webapi/reference-server'
import { isDeep } from '@crmcom-webapi/test-support/depth'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { call, HandClock, login, startServer } from './support/server.js'

const day = 86_400_000
const year = 365 * day
const elenis = { organisation: 'DEMO', number: 'ACR0000000021' }

const newOne = (billing_frequency: string, codes: readonly string[]) => ({
  business_classification_code: 'CREATE_ACTIVATE_SUBSCRIPTION',
  accounts_receivable: { action: 'EXISTING', accounts_receivable_identifier: { number: elenis.number } },
  subscription: {
    type_identifier: { name: 'Family TV' },
    billing_terms: {
      billing_term_scheme_identifier: { code: 'MONTHLY' },
      ...{ agreement_date: '2026-01-05T00:00:00', billing_frequency },
    },
    services_set: codes.map((code) => ({ service_identifier: { code } })),
  },
})

const dateAfter = (days: number) => new Date(Date.parse('2026-01-05T00:00:00Z') + days * day).toISOString().slice(0, 19)

/** A world in which much is to happen in a year: at the start of it, in the morning. */
async function begun(): Promise<Snapshot> {
  const server = await startServer()
  const token = await login(server)
  for (let i = 0; i < 20; i++) {
    const { data } = await call(server, 'subscriptions/create', { token, ...newOne('MONTHLY', ['FAMILY', 'SPORTS']) })
    const subscription_identifier = { number: data.subscription.number }
    for (let nth = 0; nth < 4; nth++) {
      const scheduled_date = dateAfter(20 + 77 * nth + 2 * i)
      const path = nth % 2 === 0 ? 'deactivate' : 'activate'
      expect(
        (await call(server, `subscriptions/${path}`, { token, subscription_identifier, scheduled_date })).code,
      ).toBe('OK')
    }
  }
  return server.control.snapshot()
}

/** What became of it after a year that went by in so many steps, from one server to the next in the middle. */
async function after(begin: Snapshot, steps: number, restarts: boolean) {
  const clock = new HandClock()
  const start = (records: Snapshot['records']) =>
    createReferenceServer({ clock, seed: 'year', records: { records, release: 'R18.0.0' } })
  let server = await start(begin.records)
  for (let step = 0; step < steps; step++) {
    clock.advance(year / steps)
    await login(server)
    if (restarts && step === Math.floor(steps / 2)) server = await start(server.control.snapshot().records)
  }
  await server.control.journal(elenis)
  const { records } = server.control.snapshot()
  const { subscription, subscriptionAction, journalEntry, book, debit } = records
  return { subscription, subscriptionAction, journalEntry, book, debit }
}

it('a year that passes in one step ends as one that passes in many, also with a restart in the middle', async () => {
  const begin = await begun()
  const once = await after(begin, 1, false)
  const done = once.subscriptionAction?.filter(({ executed_on, scheduled_date }) => executed_on && scheduled_date) ?? []
  const charged = once.journalEntry?.filter(({ cause }) => cause.kind === 'subscription') ?? []
  expect([done.length >= 50, charged.length >= 200]).toEqual([true, true])
  for (const steps of isDeep ? [12, 365, 8760] : [12]) {
    expect(await after(begin, steps, false)).toEqual(once)
    expect(await after(begin, steps, true)).toEqual(once)
  }
})

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
  await fc.assert(property, { numRuns: cases })
})
