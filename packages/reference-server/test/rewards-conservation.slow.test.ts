import { seedDemoWorld } from '@crmcom-webapi/reference-server'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auditOf } from './support/books.js'
import { newestContract } from './support/broken-stores.js'
import { FailingStore, recordsOf } from './support/records.js'
import { call, login, type Subject, startServer } from './support/server.js'

const organisation = 'ORG1'
const elenis = 'F30C4F941CA09FD5D7605EA30D99265A'
const eleni = { accounts_receivable_identifier: { number: 'ACR0000000021' } }
const by = { performed_by_unit_identifier: { id: '1' }, performed_on: '2026-01-05T10:00:00' }
const day = 86_400_000

async function enter() {
  const store = new FailingStore()
  await seedDemoWorld(store, newestContract)
  return { store, server: await startServer({ release: 'R18.0.0', store }) }
}

const cents = (amount: string) => Math.round(Number(amount) * 100)
const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0)

/** What records and books say of the awards of an account, in cents; what is wrong with one of them throws. */
async function counted(store: FailingStore) {
  const records = recordsOf(store)
  const values = [elenis] as const
  const awards = await records.find('rewardAward', {
    index: 'accounts_receivable',
    organisation,
    values,
    order: 'made',
  })
  const spends = await records.find('rewardSpend', {
    index: 'accounts_receivable',
    organisation,
    values,
    order: 'made',
  })
  const posted = awards.filter(({ life_cycle_state }) => life_cycle_state === 'POSTED')
  for (const { spent, amount } of awards)
    expect([cents(spent) >= 0, cents(spent) <= cents(amount)]).toEqual([true, true])
  const allocated = new Map<string, number>()
  for (const { allocations } of spends.filter(({ life_cycle_state }) => life_cycle_state === 'POSTED'))
    for (const { award, amount } of allocations) allocated.set(award, (allocated.get(award) ?? 0) + cents(amount))
  for (const { id, spent } of awards) expect(allocated.get(id) ?? 0).toBe(cents(spent))
  const book = await records.find('book', { index: 'name', organisation, values: [`rewards:${elenis}`] })
  const own = ['awarded', 'redeemed'].map((name) =>
    records.find('book', { index: 'name', organisation, values: [name] }),
  )
  const wallets = await records.find('rewardAward', {
    index: 'wallet_transaction',
    organisation,
    values: ['0E6B93D7C5F14A28B4D0E7A19C3F8562'],
  })
  const left = sum(posted.map(({ amount, spent }) => cents(amount) - cents(spent)))
  const inWallets = sum(wallets.map(({ amount, spent }) => cents(amount) - cents(spent)))
  const ours = sum((await Promise.all(own)).flat().map(({ balance }) => cents(balance)))
  return { left, booked: sum(book.map(({ balance }) => cents(balance))), all: ours + left + inWallets }
}

type Step = readonly [kind: 'buy' | 'spend' | 'cancel' | 'unspend' | 'again' | 'preview' | 'wait', size: number]

/** Makes calls one after the other, and counts those that moved something. */
async function walked(server: Subject, store: FailingStore, steps: readonly Step[], every: number): Promise<number> {
  let token = await login(server)
  const act = (path: string, body: object) => call(server, `customer_events/${path}`, { token, ...body })
  const [purchases, requests]: [string[], string[]] = [['901'], ['902']]
  let [moved, sent] = [0, 0]
  let last: object = {}
  const lines = (size: number) => ({
    products_set: [{ product_identifier: { code: 'REMOTE' }, net_amount: size, vat_amount: 0, total_amount: size }],
  })
  for (const [i, [kind, size]] of steps.entries()) {
    const pick = (from: readonly string[]) => from[size % from.length] as string
    if (kind === 'wait') {
      server.clock.advance((size % 20) * day)
      token = await login(server)
    }
    if (kind === 'buy' || kind === 'again') {
      if (kind === 'buy' || sent === 0)
        last = {
          ...eleni,
          ...by,
          ...lines(size / 7 > 1 ? Math.round(size / 7) : 1),
          reference_number: `R-${i}`,
          external_system_reference_number: `T-${++sent}`,
        }
      const { code, data } = await act('purchases/create', last)
      expect(code).toBe('OK')
      if (kind === 'buy') purchases.push(data.number)
      moved += kind === 'buy' ? 1 : 0
    }
    if (kind === 'preview')
      expect((await act('purchases/preview', { ...eleni, ...by, ...lines(size) })).code).toBe('OK')
    if (kind === 'spend') {
      const named = { purchase_customer_request_identifier: { number: pick(purchases) } }
      const { code, data } = await act('spend_requests/create', {
        ...eleni,
        ...by,
        ...named,
        spend_amount: (size % 300) / 100 + 0.01,
      })
      if (code === 'OK') requests.push(data.number)
      moved += code === 'OK' ? 1 : 0
    }
    if (kind === 'cancel' || kind === 'unspend') {
      const [path, from] =
        kind === 'cancel' ? (['purchases/cancel', purchases] as const) : (['spend_requests/cancel', requests] as const)
      moved += (await act(path, { customer_event_identifier: { number: pick(from) } })).code === 'OK' ? 1 : 0
    }
    if (i % every === every - 1) {
      const { left, booked, all } = await counted(store)
      expect([left, all]).toEqual([booked, 0])
    }
  }
  return moved
}

const kinds = fc.constantFrom<Step[0]>(
  'buy',
  'buy',
  'buy',
  'spend',
  'spend',
  'spend',
  'cancel',
  'unspend',
  'again',
  'preview',
  'wait',
)
const stepsOf = (count: number): Step[] =>
  fc.sample(fc.tuple(kinds, fc.integer({ min: 1, max: 1_000 })), { numRuns: count, seed: 1907 }) as Step[]

/** So many calls are made; `DEEP=1` or a number makes them many. */
const calls = Number(process.env.REWARD_CALLS ?? (process.env.DEEP === '1' ? 100_000 : 240))

/** So many random beginnings are led to one moment, at once and by and by. */
const expiries = Number(process.env.REWARD_EXPIRIES ?? (process.env.DEEP === '1' ? 500 : 4))

describe('what is awarded and spent', () => {
  it(`sums to nothing over ${calls} random calls, and no award is spent below zero`, async () => {
    const worlds = Math.ceil(calls / 500)
    const steps = stepsOf(calls)
    let moved = 0
    for (let world = 0; world < worlds; world++) {
      const { server, store } = await enter()
      moved += await walked(server, store, steps.slice(world * 500, (world + 1) * 500), calls > 1_000 ? 100 : 20)
      expect(await auditOf(store)).toEqual([])
    }
    console.log(`${moved} of ${calls} calls moved units, in ${worlds} worlds`)
    expect(moved / calls).toBeGreaterThan(0.3)
  }, 3_600_000)

  it(`expires in one step as in many, in ${expiries} random cases`, async () => {
    const cases = fc.sample(
      fc.record({
        steps: fc.array(fc.tuple(kinds, fc.integer({ min: 1, max: 1_000 })), { minLength: 4, maxLength: 12 }),
        leaps: fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 2, maxLength: 10 }),
      }),
      { numRuns: expiries, seed: 1908 },
    )
    let expired = 0
    for (const { steps, leaps } of cases) {
      const after = async (days: readonly number[]) => {
        const { server, store } = await enter()
        await walked(server, store, steps as Step[], steps.length)
        let spendable = 0
        for (const one of days) {
          server.clock.advance(one * day)
          spendable = await spendableNow(server)
        }
        return { spendable, shown: await awardsShown(server), held: await heldIn(store) }
      }
      const once = await after([sum(leaps)])
      expect(once).toEqual(await after(leaps))
      if (once.shown.some(([, , , gone]) => gone > 0)) expired++
    }
    console.log(`something had expired in ${expired} of ${expiries} cases`)
    expect(expired).toBeGreaterThan(expiries / 4)
  }, 3_600_000)

  it('lets what may be spent end with what expires', async () => {
    const spendable = async (days: number) => {
      const { server } = await enter()
      server.clock.advance(days * day)
      return spendableNow(server)
    }
    expect([await spendable(10), await spendable(100), await spendable(30_000)]).toEqual([6.5, 3.5, 0])
  })
})

/** What may be spent now; before it is told, all happens that is due. */
async function spendableNow(server: Subject): Promise<number> {
  const input = { token: await login(server), ...eleni, ...by, products_set: [line] }
  return (await call(server, 'customer_events/purchases/preview', input)).data.total_additional_spend_amount
}

/** The awards of the account, as calls show them: what is spent of them, and what has expired. */
async function awardsShown(server: Subject) {
  const list = { token: await login(server), ...eleni, number_of_results: 50 }
  const { code, data } = await call(server, 'reward_transactions/awards/list', list)
  expect(code).toBe('OK')
  return (data as Shown[]).map(
    ({ number, life_cycle_state, amount, award_expiration_transaction: gone }) =>
      [number, life_cycle_state, amount, gone?.amount ?? 0] as const,
  )
}

interface Shown {
  number: string
  life_cycle_state: string
  amount: number
  award_expiration_transaction: { amount: number } | null
}

/** What is awarded, spent and booked, but for ids: those are drawn, and more is drawn where more is called. */
async function heldIn(store: FailingStore) {
  const all = { index: 'all', organisation, values: [] } as const
  const records = recordsOf(store)
  const [books, entries] = [await records.find('book', all), await records.find('journalEntry', all)]
  const values = [elenis] as const
  const query = { index: 'accounts_receivable', organisation, values, order: 'made' } as const
  const awards = await records.find('rewardAward', query)
  return {
    books: books.map(({ name, counted_in, balance }) => [name, counted_in, balance]),
    moved: entries.map(({ from, to, counted_in, amount, moment }) => [from, to, counted_in, amount, moment]),
    awards: awards.map(({ number, amount, spent, life_cycle_state }) => [number, amount, spent, life_cycle_state]),
  }
}

const line = { product_identifier: { code: 'REMOTE' }, net_amount: 100, vat_amount: 0, total_amount: 100 }
