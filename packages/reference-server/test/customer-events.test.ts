import { seedDemoWorld } from '@crmcom-webapi/reference-server'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeRecord, newestContract } from './support/broken-stores.js'
import { FailingStore, recordsOf } from './support/records.js'
import { type Answer, call, get, login, loginCustomer, type Query, startServer } from './support/server.js'

const organisation = 'ORG1'
const eleni = { accounts_receivable_identifier: { number: 'ACR0000000021' } }
const elenis = 'F30C4F941CA09FD5D7605EA30D99265A'
const participant = '0A4C8E2F6B1D4937A5E0C3D7F9182B64'
const offer = '7A0D53E9B2C64F81A6D9E3170C8B5F42'
const by = { performed_by_unit_identifier: { id: '1' }, performed_on: '2026-01-05T10:00:00' }
const line = (total: number, code = 'REMOTE') => ({
  product_identifier: { code },
  ...{ net_amount: total, vat_amount: 0, total_amount: total },
})
const bought = (total: number) => ({ ...eleni, ...by, products_set: [line(total)] })
const purchase = (total: number, more: object = {}) => ({ ...bought(total), reference_number: 'R-1', ...more })
const till = (number: string) => ({ external_system: 'Tills', external_system_reference_number: number })

async function enter(release = 'R18.0.0', customer?: string) {
  const store = new FailingStore()
  await seedDemoWorld(store, newestContract)
  const server = await startServer({ release, store })
  const token = customer ? await loginCustomer(server, customer) : await login(server)
  const act = (path: string, body: object): Promise<Answer> =>
    call(server, `customer_events/${path}`, { token, ...body })
  const look = (path: string, query: Query): Promise<Answer> =>
    get(server, `customer_events/${path}`, { token, ...query })
  const change = (kind: Parameters<typeof changeRecord>[1], id: string, fields: object) =>
    changeRecord(store, kind, [organisation, id], fields as never)
  /** What the account can spend, by its awards and by its book, which agree but for what has expired. */
  const left = async () => {
    const query = { index: 'accounts_receivable', organisation, values: [elenis], order: 'made' } as const
    const awards = await recordsOf(store).find('rewardAward', query)
    return awards
      .filter(({ life_cycle_state }) => life_cycle_state === 'POSTED')
      .reduce((sum, { amount, spent }) => sum + Math.round((Number(amount) - Number(spent)) * 100), 0)
  }
  const booked = async () =>
    Math.round(
      Number(
        (await recordsOf(store).find('book', { index: 'name', organisation, values: [`rewards:${elenis}`] }))[0]
          ?.balance,
      ) * 100,
    )
  const count = async () =>
    (
      await recordsOf(store).find('customerEvent', {
        index: 'accounts_receivable',
        organisation,
        values: [elenis, 'PURCHASE'],
      })
    ).length
  return { server, store, act, look, change, left, booked, count }
}

describe('purchases', () => {
  it.each(['R5.0.0', 'R12.0.0', 'R18.0.0'])(
    'award what the offer gives, and tell the customer, in %s',
    async (release) => {
      const { act, left, booked } = await enter(release)
      const before = await left()
      const { code, data, message } = await act('purchases/create', purchase(23.85))
      expect([code, message, data.type, data.life_cycle_state]).toEqual([
        'OK',
        'Thank you! You are awarded a tenth.',
        'PURCHASE',
        'POSTED',
      ])
      expect(data.award_reward_transactions_set.map(({ amount }: { amount: number }) => amount)).toEqual([2.39])
      expect([await left(), await booked()]).toEqual([before + 239, before + 239])
    },
  )

  it('award by amounts reached, once, by product, in their time, and to members only', async () => {
    const { act, change } = await enter()
    const awarded = async (more: object = {}) =>
      (await act('purchases/create', purchase(25, more))).data.total_awarded_amount
    await change('rewardOffer', offer, { percentage: null, award: '2', for_each: '10' })
    expect(await awarded()).toBe(4)
    await change('rewardOffer', offer, { for_each: null })
    expect(await awarded()).toBe(2)
    await change('rewardOffer', offer, { products: ['839508DA6038668C8E81181C6E6391B9'] })
    expect(await awarded()).toBe(0)
    expect(await awarded({ products_set: [line(5), line(5, 'FAMILY')] })).toBe(2)
    await change('rewardOffer', offer, { products: [], valid_to: Date.parse('2026-01-05T09:59:59Z') })
    expect(await awarded()).toBe(0)
    expect(await awarded({ performed_on: '2026-01-05T09:00:00' })).toBe(2)
    await change('rewardsParticipant', participant, { participations: [] })
    expect(await awarded({ performed_on: '2026-01-05T09:00:00' })).toBe(0)
  })

  it('that come again are the one that is there, and with other contents are refused', async () => {
    const { act, left, count } = await enter()
    const first = await act('purchases/create', purchase(20, till('T-1')))
    const after = [await left(), await count()]
    const again = await act('purchases/create', purchase(20, till('T-1')))
    expect([again.code, again.data, again.message]).toEqual(['OK', first.data, first.message])
    expect((await act('purchases/create', purchase(21, till('T-1')))).code).toBe('CUSTOMEREVENTS.EVENTALREADYEXISTS')
    expect([await left(), await count()]).toEqual(after)
    await act('purchases/cancel', { customer_event_identifier: { number: first.data.number } })
    expect((await act('purchases/create', purchase(20, till('T-1')))).data.life_cycle_state).toBe('CANCELLED')
  })

  it('sent by two tills at one time under one number are one', async () => {
    const { server, store, count } = await enter()
    const other = await startServer({ release: 'R18.0.0', store, seed: 'another till' })
    const before = await count()
    const answers = await Promise.all(
      [server, other].map(async (one) =>
        call(one, 'customer_events/purchases/create', { token: await login(one), ...purchase(20, till('T-1')) }),
      ),
    )
    expect(answers.map(({ code }) => code)).toEqual(['OK', 'OK'])
    expect(new Set(answers.map(({ data }) => data.number)).size).toBe(1)
    expect(await count()).toBe(before + 1)
  })

  it('take back all that came of them when they are cancelled, and only once', async () => {
    const { act, left, booked } = await enter()
    const before = [await left(), await booked()]
    const { data } = await act('purchases/create', purchase(20, { requested_spend_amount: 3 }))
    expect([data.total_awarded_amount, data.total_spend_amount, data.total_additional_spend_amount]).toEqual([2, 3, 3])
    expect(await left()).toBe((before[0] as number) - 100)
    const named = { customer_event_identifier: { number: data.number } }
    const cancelled = await act('purchases/cancel', named)
    expect([
      cancelled.data.life_cycle_state,
      cancelled.data.total_awarded_amount,
      cancelled.data.total_spend_amount,
    ]).toEqual(['CANCELLED', 0, 0])
    expect([await left(), await booked()]).toEqual(before)
    expect((await act('purchases/cancel', named)).code).toBe('CUSTOMEREVENTS.INVALIDLIFECYCLESTATE')
    expect([await left(), await booked()]).toEqual(before)
  })

  it('whose awards are spent on another are cancelled after that spend request only', async () => {
    const { act } = await enter()
    const first = (await act('purchases/create', purchase(100))).data.number
    const second = (await act('purchases/create', purchase(50, { requested_spend_amount: 16 }))).data.number
    const cancel = (number: string) => act('purchases/cancel', { customer_event_identifier: { number } })
    expect((await cancel(first)).code).toBe('CUSTOMEREVENTS.AWARDSSPENT')
    expect((await cancel(second)).code).toBe('OK')
    expect((await cancel(first)).code).toBe('OK')
  })

  it('spend instantly and automatically where that is set, as the preview says', async () => {
    const { act, change } = await enter()
    await change('rewardOffer', offer, { spend_method: 'SPEND_INSTANTLY' })
    await change('rewardsParticipant', participant, {
      automatic_spend: {
        enabled: true,
        updated_date: null,
        updated_by_user: null,
        minimum_wallet_balance: '1',
        minimum_spend_amount: '1',
        maximum_spend_amount: '4',
      },
    })
    const preview = (await act('purchases/preview', bought(20))).data
    const { data } = await act('purchases/create', purchase(20))
    expect([
      preview.total_award_amount,
      preview.total_instant_spend_amount,
      preview.total_automatic_spend_amount,
    ]).toEqual([2, 2, 4])
    expect([
      data.total_awarded_amount,
      data.total_instant_spend_amount,
      data.total_automatic_spend_amount,
      data.total_spend_amount,
    ]).toEqual([2, 2, 4, 6])
    expect([data.instant_spend_request.spend_amount, data.automatic_spend_request.spend_amount]).toEqual([2, 4])
  })

  it('are settled once with the merchant, who is invoiced', async () => {
    const { act, server } = await enter()
    const named = { customer_event_identifier: { number: '901' } }
    const { data } = await act('purchases/apply_settlement', named)
    expect([data.total_contribution_amount, data.invoice.total_amount, data.accounts_receivable.number]).toEqual([
      1.75,
      1.75,
      'ACR0000000034',
    ])
    const invoice = await get(server, 'invoices/show', {
      token: await login(server),
      invoice_identifier: { number: data.invoice.number },
    })
    expect(invoice.data.life_cycle_state).toBe('POSTED')
    expect((await act('purchases/apply_settlement', named)).code).toBe('CUSTOMEREVENTS.ALREADYSETTLED')
    expect((await act('purchases/cancel', named)).code).toBe('CUSTOMEREVENTS.ALREADYSETTLED')
  })

  it('are made by users of the back office only, and seen by the customer', async () => {
    const { act } = await enter('R16.31.0', 'CARD-0001')
    const { code } = await act('purchases/create', {
      ...purchase(20),
      accounts_receivable_identifier: { number: 'ACR0000000007' },
    })
    expect(code).toBe('CUSTOMEREVENTS.REFERENCENOTFOUND')
    expect((await act('purchases/list', { accounts_receivable_identifier: { number: 'ACR0000000007' } })).data).toEqual(
      [],
    )
    expect((await act('purchases/list', eleni)).code).toBe('ACCOUNTSRECEIVABLE.ACCOUNTSRECEIVABLENOTFOUND')
  })

  it('are listed by what is spent on them and when they were submitted', async () => {
    const { act } = await enter()
    const { data } = await act('purchases/create', purchase(20))
    const numbers = async (more: object) =>
      (await act('purchases/list', { ...eleni, ...more })).data.map((one: { number: string }) => one.number)
    expect(await numbers({})).toEqual(['901', data.number])
    expect(await numbers({ spend_requests_applied: true })).toEqual(['901'])
    expect(await numbers({ spend_requests_applied: false })).toEqual([data.number])
    expect(await numbers({ submitted_before_date: '2026-01-01T00:00:00', eligible_for_spending: true })).toEqual([
      '901',
    ])
  })
})

describe('spend requests', () => {
  it('never spend more than is left or was bought, nor what has expired', async () => {
    const { act, server, left, booked } = await enter('R16.31.0')
    const spend = (spend_amount: number, number = '901') =>
      act('spend_requests/create', { ...eleni, ...by, purchase_customer_request_identifier: { number }, spend_amount })
    expect((await spend(6.51)).code).toBe('CUSTOMEREVENTS.NOTENOUGHAWARDS')
    const { code, data } = await spend(6.5)
    expect([code, data.type, data.spend_reward_transaction.amount]).toEqual(['OK', 'SPEND REQUEST', 6.5])
    expect((await spend(0.01)).code).toBe('CUSTOMEREVENTS.NOTENOUGHAWARDS')
    await act('spend_requests/cancel', { customer_event_identifier: { number: data.number } })
    expect(await left()).toBe(await booked())
    server.clock.advance(30 * 86_400_000)
    const token = await login(server)
    const late = (spend_amount: number) =>
      call(server, 'customer_events/spend_requests/create', {
        token,
        ...eleni,
        ...by,
        purchase_customer_request_identifier: { number: '901' },
        spend_amount,
      })
    expect((await late(3.51)).code).toBe('CUSTOMEREVENTS.NOTENOUGHAWARDS')
    expect((await late(3.5)).code).toBe('OK')
  })
})

describe('several events at once', () => {
  it('are split into those that are made and those that are not, and are one under one name', async () => {
    const { act, count } = await enter()
    const before = await count()
    const one = (name: string, more: object = {}) => ({ request_unique_identifier: name, ...purchase(20), ...more })
    const { data } = await act('bulk/purchases/create', {
      purchase_customer_events_set: [
        one('a'),
        one('a'),
        one('a', { reference_number: 'R-2' }),
        one('b', { accounts_receivable_identifier: { number: 'none' } }),
        one('c'),
      ],
    })
    const [first, same, third] = data.processed_customer_events_set
    expect([first.request_unique_identifier, same.number, third.request_unique_identifier]).toEqual([
      'a',
      first.number,
      'c',
    ])
    expect(
      data.unprocessed_customer_events_set.map((failed: { request_unique_identifier: string; error_code: string }) => [
        failed.request_unique_identifier,
        failed.error_code.split('.').at(-1),
      ]),
    ).toEqual([
      ['a', 'EVENTALREADYEXISTSEXCEPTION'],
      ['b', 'ACCOUNTSRECEIVABLENOTFOUNDEXCEPTION'],
    ])
    expect(await count()).toBe(before + 2)
  })
})

describe('referrals and achievements', () => {
  it('reward who referred, and nothing without an offer', async () => {
    const { act } = await enter()
    const referral = {
      ...by,
      referred_accounts_receivable_identifier: { number: 'ACR0000000008' },
      referred_by_accounts_receivable_identifier: { number: 'ACR0000000021' },
    }
    expect((await act('referrals/create', referral)).data.total_awarded_amount).toBe(5)
    expect(
      (
        await act('achievements/create', {
          ...eleni,
          ...by,
          classification_identifier: { alternative_code: 'COUNTER' },
        })
      ).data.total_awarded_amount,
    ).toBe(0)
    const list = await act('referrals/list', { referred_accounts_receivable_identifier: { number: 'ACR0000000008' } })
    expect(list.data.length).toBe(1)
  })
})

/** So many random purchases are previewed and then made. */
const cases = Number(process.env.PREVIEWS ?? (process.env.DEEP === '1' ? 5_000 : 60))

it(`a preview changes nothing and says what the purchase does, in ${cases} random cases`, async () => {
  const { act, change, left, booked, count } = await enter()
  const cents = fc.integer({ min: 1, max: 9_999 }).map((amount) => amount / 100)
  const draw = fc.record({
    lines: fc.array(fc.tuple(cents, fc.constantFrom('REMOTE', 'FAMILY', 'FILM')), { minLength: 1, maxLength: 3 }),
    offer: fc.record({
      percentage: fc.constantFrom('10', '2.5', null),
      award: fc.constantFrom('1', null),
      for_each: fc.constantFrom('7', null),
      spend_method: fc.constantFrom('SPEND_ON_REQUEST', 'SPEND_INSTANTLY'),
    }),
    enabled: fc.boolean(),
    least: fc.constantFrom('5', null),
  })
  await fc.assert(
    fc.asyncProperty(draw, async (drawn) => {
      await change('rewardOffer', offer, drawn.offer)
      const limits = { minimum_wallet_balance: drawn.least, minimum_spend_amount: null, maximum_spend_amount: '2' }
      await change('rewardsParticipant', participant, {
        automatic_spend: { enabled: drawn.enabled, updated_date: null, updated_by_user: null, ...limits },
      })
      const products_set = drawn.lines.map(([total, code]) => line(total, code))
      const before = [await left(), await booked(), await count()]
      const preview = (await act('purchases/preview', { ...bought(1), products_set })).data
      expect([await left(), await booked(), await count()]).toEqual(before)
      const { data } = await act('purchases/create', { ...purchase(1), products_set })
      expect([data.total_awarded_amount, data.total_instant_spend_amount, data.total_automatic_spend_amount]).toEqual([
        ...[preview.total_award_amount, preview.total_instant_spend_amount, preview.total_automatic_spend_amount],
      ])
      expect(await left()).toBe(await booked())
    }),
    { numRuns: cases, seed: 19 },
  )
}, 600_000)
