import { createReferenceServer, type SubscriptionToPut } from '@crmcom-webapi/reference-server'
import { describe, expect, it } from 'vitest'
import { call, get, HandClock, login, type Subject, startServer } from './support/server.js'

const day = 86_400_000
const nordlys = { organisation: 'DEMO', number: 'ACR0000000034' }
const draft = { subscription_identifier: { number: 'S0000000052' } }
const elenis = { subscription_identifier: { number: 'S0000000051' } }

/** Makes a call with a session of its own, as one from long ago is over. */
const act = async (server: Subject, path: string, body: object) =>
  call(server, `subscriptions/${path}`, { token: await login(server), ...body })
const show = async (server: Subject, number: string) =>
  (await get(server, 'subscriptions/show', { token: await login(server), subscription_identifier: { number } })).data
const stateOf = async (server: Subject, number: string) => (await show(server, number)).life_cycle_state
const put = (server: Subject, number: string, rest: Omit<SubscriptionToPut, 'subscription'>) =>
  server.control.subscriptions.put({ subscription: { organisation: 'DEMO', number }, ...rest })

/** What a subscription has cost its account, the oldest first: when, how much, and by what. */
const charges = async (server: Subject, account = nordlys) =>
  (await server.control.journal(account)).entries
    .filter(({ cause }) => cause.kind === 'subscription')
    .map(({ at, amount, cause }) => [at.slice(0, 10), amount, cause.operation])

describe('an activation', () => {
  it('takes a token and the number of a subscription alone', async () => {
    const server = await startServer({ release: 'R4.0.0' })
    expect((await act(server, 'activate', draft)).code).toBe('OK')
    const shown = await show(server, 'S0000000052')
    expect(shown.life_cycle_state).toBe('EFFECTIVE')
    expect(shown.termed_services_set[0].life_cycle_state).toBe('EFFECTIVE')
  })

  it('charges the first period at once, and each further one when it begins', async () => {
    const server = await startServer()
    await act(server, 'activate', draft)
    server.clock.advance(60 * day)
    expect(await charges(server)).toEqual([
      ['2026-01-05', '-25', 'activateSubscription'],
      ['2026-02-05', '-25', 'clock'],
      ['2026-03-05', '-25', 'clock'],
    ])
    expect((await show(server, 'S0000000052')).rated_up_to).toBe('2026-04-05T00:00:00')
  })

  it('charges nothing again while a period runs that is paid', async () => {
    const server = await startServer()
    await act(server, 'activate', draft)
    await act(server, 'deactivate', draft)
    await act(server, 'activate', draft)
    expect(await charges(server)).toHaveLength(1)
    await act(server, 'deactivate', draft)
    server.clock.advance(60 * day)
    await act(server, 'activate', draft)
    expect(await charges(server)).toEqual([
      ['2026-01-05', '-25', 'activateSubscription'],
      ['2026-03-06', '-25', 'activateSubscription'],
    ])
  })

  it('is refused in other states, and while the account is not ACTIVE', async () => {
    const server = await startServer()
    expect(await act(server, 'activate', elenis)).toMatchObject({
      code: 'SUBSCRIPTIONS.INVALIDLIFECYCLESTATE',
      message: 'The subscription is EFFECTIVE, not DRAFT or NOT_EFFECTIVE',
    })
  })
})

it('a period that begins on the 31st ends with a shorter month, and on the 31st again', async () => {
  const server = await startServer()
  server.clock.advance(26 * day)
  await act(server, 'activate', draft)
  server.clock.advance(90 * day)
  expect((await charges(server)).map(([at]) => at)).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30'])
})

describe('what is scheduled', () => {
  const later = { scheduled_date: '2026-02-01T00:00:00' }

  it('is done when its day begins, once, and in the order in which it was submitted', async () => {
    const server = await startServer()
    await act(server, 'activate', draft)
    for (const path of ['deactivate', 'activate', 'cancel']) await act(server, path, { ...draft, ...later })
    server.clock.advance(26.5 * day)
    expect(await stateOf(server, 'S0000000052')).toBe('EFFECTIVE')
    server.clock.advance(day)
    expect(await stateOf(server, 'S0000000052')).toBe('CANCELLED')
    const actions = server.control.snapshot().records.subscriptionAction ?? []
    expect(actions.slice(2).map(({ life_cycle_state: state, executed_on }) => [state, executed_on])).toEqual(
      Array(3).fill(['EXECUTED', Date.parse('2026-02-01T00:00:00Z')]),
    )
    expect(await charges(server)).toHaveLength(1)
  })

  it('begins with the day in the time zone of the organisation', async () => {
    const server = await startServer()
    const { records, ...rest } = server.control.snapshot()
    const organisation = records.organisation?.map((one) => ({ ...one, time_zone: 'Asia/Tokyo' }))
    await server.control.load({ ...rest, records: { ...records, organisation } })
    await act(server, 'activate', { ...draft, ...later })
    // The day begins there nine hours earlier.
    server.clock.advance(Date.parse('2026-01-31T14:59:59Z') - server.clock.now())
    expect(await stateOf(server, 'S0000000052')).toBe('DRAFT')
    server.clock.advance(1000)
    expect(await stateOf(server, 'S0000000052')).toBe('EFFECTIVE')
  })

  it('is rejected where a call would be refused', async () => {
    const server = await startServer()
    await act(server, 'deactivate', { ...draft, ...later })
    server.clock.advance(40 * day)
    expect(await stateOf(server, 'S0000000052')).toBe('DRAFT')
    expect(server.control.snapshot().records.subscriptionAction?.at(-1)?.life_cycle_state).toBe('REJECTED')
  })

  it('is rejected with all others of its day, and what is called then is answered', async () => {
    const server = await startServer()
    for (const path of ['deactivate', 'cancel'])
      expect((await act(server, path, { ...draft, ...later })).code).toBe('OK')
    server.clock.advance(40 * day)
    expect(await stateOf(server, 'S0000000052')).toBe('DRAFT')
    const actions = server.control.snapshot().records.subscriptionAction?.slice(-2) ?? []
    expect(actions.map(({ life_cycle_state }) => life_cycle_state)).toEqual(['REJECTED', 'REJECTED'])
  })

  it.each([
    ['cancel', 'S0000000051'],
    ['regret', 'S0000000052'],
  ])('falls away by %s', async (path, number) => {
    const server = await startServer()
    const identifier = { subscription_identifier: { number } }
    await act(server, number === 'S0000000052' ? 'activate' : 'deactivate', { ...identifier, ...later })
    expect((await act(server, path, identifier)).code).toBe('OK')
    const query = { token: await login(server), ...identifier }
    expect((await get(server, 'subscriptions/actions/get_scheduled', query)).data).toEqual([])
    server.clock.advance(40 * day)
    expect(await stateOf(server, number)).toBe(path === 'cancel' ? 'CANCELLED' : 'REGRETTED')
    expect(server.control.snapshot().records.subscriptionAction?.at(-2)?.life_cycle_state).toBe('CANCELLED')
  })

  it('falls away once another account has the subscription', async () => {
    const server = await startServer()
    await act(server, 'activate', { ...draft, ...later })
    await put(server, 'S0000000052', { account: 'ACR0000000008' })
    server.clock.advance(40 * day)
    expect(await stateOf(server, 'S0000000052')).toBe('DRAFT')
    expect(server.control.snapshot().records.subscriptionAction?.at(-1)?.life_cycle_state).toBe('CANCELLED')
  })

  it('goes on after a restart', async () => {
    const clock = new HandClock()
    const { records, release } = (await startServer()).control.snapshot()
    const first = await createReferenceServer({ clock, records: { records, release }, seed: 'tests' })
    await call(first, 'subscriptions/activate', { token: await login(first), ...draft, ...later })
    const kept = first.control.snapshot()
    clock.advance(40 * day)
    const second = await createReferenceServer({ clock, records: { records: kept.records, release }, seed: 'again' })
    expect((await second.control.journal(nordlys)).entries.at(-1)).toMatchObject({
      at: '2026-02-01T00:00:00.000Z',
      amount: '-25',
      cause: { operation: 'activateSubscription' },
    })
  })
})

describe('a state for a set time', () => {
  it.each([
    ['SHORT_TERM_EFFECTIVE', 'NOT_EFFECTIVE'],
    ['SHORT_TERM_NOT_EFFECTIVE', 'EFFECTIVE'],
    ['IN_RESTING', 'EFFECTIVE'],
  ] as const)('%s ends in %s', async (state, end) => {
    const server = await startServer()
    await put(server, 'S0000000051', { state, until: '2026-01-20T00:00:00Z' })
    server.clock.advance(14 * day)
    expect(await stateOf(server, 'S0000000051')).toBe(state)
    server.clock.advance(day)
    expect(await stateOf(server, 'S0000000051')).toBe(end)
  })

  it('ends in NOT_EFFECTIVE while the account is not ACTIVE', async () => {
    const server = await startServer()
    await put(server, 'S0000000053', { state: 'IN_RESTING', until: '2026-01-20T00:00:00Z' })
    const { records, ...rest } = server.control.snapshot()
    const accounts = records.accountsReceivable?.map((one) => ({ ...one, life_cycle_state: 'SUSPENDED' }))
    await server.control.load({ ...rest, records: { ...records, accountsReceivable: accounts } })
    server.clock.advance(20 * day)
    expect(await stateOf(server, 'S0000000053')).toBe('NOT_EFFECTIVE')
    expect((await act(server, 'activate', { subscription_identifier: { number: 'S0000000053' } })).code).toBe(
      'SUBSCRIPTIONS.ACCOUNTNOTACTIVE',
    )
  })

  it('no control leads to a state the release does not know', async () => {
    const server = await startServer({ release: 'R13.0.0' })
    await expect(put(server, 'S0000000051', { state: 'REPLACED' })).rejects.toThrow('this release knows the states')
    await expect(put(server, 'S0000000051', { state: 'EFFECTIVE', until: 0 })).rejects.toThrow('no end of its own')
  })
})

describe('a regret', () => {
  it('takes back what was charged, within its days', async () => {
    const server = await startServer()
    await act(server, 'activate', draft)
    server.clock.advance(13 * day)
    expect((await act(server, 'regret', draft)).code).toBe('OK')
    expect((await charges(server)).map(([, amount]) => amount)).toEqual(['-25', '25'])
    expect((await act(server, 'regret', draft)).code).toBe('SUBSCRIPTIONS.INVALIDLIFECYCLESTATE')
  })

  it('is refused after them', async () => {
    const server = await startServer()
    await act(server, 'activate', draft)
    server.clock.advance(14 * day)
    expect(await act(server, 'regret', draft)).toMatchObject({
      code: 'SUBSCRIPTIONS.REGRETPERIODOVER',
      message: 'The subscription could be regretted until 2026-01-19',
    })
  })
})

it('a regret has fourteen days where no billing terms say otherwise', async () => {
  const server = await startServer()
  const since = { subscription_identifier: { number: 'S0000000042' } }
  const { records } = server.control.snapshot()
  expect(records.subscription?.find(({ number }) => number === 'S0000000042')?.billing_terms).toBeNull()
  await put(server, 'S0000000042', { state: 'NOT_EFFECTIVE' })
  const first = Date.parse(`${(await show(server, 'S0000000042')).first_activated_date}Z`)
  server.clock.advance(first + 14 * day - 1 - server.clock.now())
  expect((await act(server, 'regret', since)).code).toBe('OK')
})

it('a promo code makes what recurs cheaper from the next period on', async () => {
  const server = await startServer()
  await act(server, 'activate', draft)
  expect((await act(server, 'apply_promo_code', { ...draft, promo_code: 'SPRING-2026' })).code).toBe('OK')
  server.clock.advance(31 * day)
  expect((await charges(server)).map(([, amount]) => amount)).toEqual(['-25', '-22.5'])
})

describe('a subscription that has ended', () => {
  const ended = async () => {
    const server = await startServer()
    for (const number of ['S0000000042', 'S0000000044'])
      await act(server, 'cancel', { subscription_identifier: { number } })
    return server
  }

  it('is refused by Tucano, Nagra and Perception', async () => {
    const server = await ended()
    const token = await login(server)
    const maria = { accounts_receivable_identifier: { number: 'ACR0000000007' } }
    const named = { subscription_identifier: { number: 'S0000000042' } }
    const codes = [
      await call(server, 'tucano/subscriber/authenticate', { token, ...named }),
      await call(server, 'tucano/subscriber/authenticate', {
        ...{ token, installed_item_identifier: { serial_number: 'STB-0042' } },
      }),
      await call(server, 'nagra_media_platform/authenticate', { token, ...named, ...maria }),
      await call(server, 'perception/provisioning_requests/reset_subscription', {
        ...{ token, subscription_identifier: { number: 'S0000000044' } },
      }),
    ].map(({ code }) => code)
    expect(codes).toEqual(Array(4).fill('SUBSCRIPTIONS.INVALIDLIFECYCLESTATE'))
    const login44 = { identifier: 'nikos@demo.example', pass_code: 'nikos-6170' }
    expect((await call(server, 'perception/subscriber/authenticate', { token, ...login44 })).code).toBe(
      'PROVISIONING.SUBSCRIBERNOTFOUND',
    )
  })

  it('is not counted where an account has one besides', async () => {
    const server = await ended()
    const token = await login(server)
    const identifier = { access_token_identifier: { authentication_code: 'CARD-0001' } }
    expect((await call(server, 'tucano/subscriber/authenticate', { token, ...identifier })).data.subscription_id).toBe(
      'B23D5E6F708192A3C4D5E6F708192031',
    )
  })
})

describe('what it will cost', () => {
  it('is what activating it then costs', async () => {
    const server = await startServer()
    const { data } = await act(server, 'calculate_rates', {
      ...{ mode: 'RATE_ACTIVATE_SUBSCRIPTIONS', ...draft, number_of_additional_periods: 2 },
    })
    expect([data.upcoming_rates.total_amount, data.additional_period_rates_set.length]).toEqual([25, 2])
    await act(server, 'activate', draft)
    server.clock.advance(60 * day)
    const foreseen = data.additional_period_rates_set.map(
      ({ as_of_date, total_amount }: { as_of_date: string; total_amount: number }) => [
        ...[as_of_date.slice(0, 10), String(-total_amount), 'clock'],
      ],
    )
    expect((await charges(server)).slice(1)).toEqual(foreseen)
  })

  it('is no more than what is scheduled leaves of it', async () => {
    const server = await startServer()
    await act(server, 'activate', draft)
    await act(server, 'deactivate', { ...draft, scheduled_date: '2026-03-01T00:00:00' })
    const { data } = await act(server, 'preview_bill', { ...draft, as_of_date: '2026-06-01T00:00:00' })
    expect(data.bill_preview.total_billed_amount).toBe(25)
  })
})
