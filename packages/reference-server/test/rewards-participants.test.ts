import { seedDemoWorld } from '@crmcom-webapi/reference-server'
import { describe, expect, it } from 'vitest'
import { changeRecord, newestContract, readRecord } from './support/broken-stores.js'
import { FailingStore, recordsOf } from './support/records.js'
import { type Answer, call, get, login, loginCustomer, type Query, seconds, startServer } from './support/server.js'

const eleni = { rewards_participant_identifier: { number: '32' } }
const account = { accounts_receivable_identifier: { number: 'ACR0000000021' } }
const [ofMaria, ofEleni] = ['F6718293A4B5C6D7E809213142536475', '0A4C8E2F6B1D4937A5E0C3D7F9182B64']
const card = '3A6F0C1D2E4B4F5A8C7D9E0F1A2B3C4D'

async function enter(release = 'R16.31.0', customer?: string) {
  const store = new FailingStore()
  await seedDemoWorld(store, newestContract)
  const server = await startServer({ release, store })
  const token = customer ? await loginCustomer(server, customer) : await login(server)
  const act = (path: string, body: object): Promise<Answer> => call(server, path, { token, ...body })
  const look = (path: string, query: Query): Promise<Answer> => get(server, path, { token, ...query })
  const change = (...changes: object[]) =>
    act('rewards_participants/update', { ...eleni, participating_schemes_set: changes })
  return { server, store, act, look, change }
}

const joining = {
  ...{ action: 'ADD', sign_up_on: '2026-01-05T00:00:00', sign_up_by_unit_identifier: { name: 'Harbour Shop' } },
}
const held = { id: '6D2F81A5C09E4B73B8F4E7106A3C5D92' }

describe('rewards_participants/show', () => {
  it('finds a participant by an effective access token of its own', async () => {
    const { store, act } = await enter()
    const byToken = { access_token_identifier: { authentication_code: 'CARD-0001' } }
    const ask = () => act('rewards_participants/show', { rewards_participant_identifier: byToken })
    expect((await ask()).code).toBe('REWARDSPARTICIPANTS.REWARDSPARTICIPANTNOTFOUND')
    await changeRecord(store, 'accessToken', ['ORG1', card], { rewards_participant: ofMaria })
    const { data } = await ask()
    expect([data.number, data.access_token.number, data.access_token.authentication_code]).toEqual([
      ...['31', 'AT0000000001', 'CARD-0001'],
    ])
    await changeRecord(store, 'accessToken', ['ORG1', card], { life_cycle_state: 'NOT_EFFECTIVE' })
    expect((await ask()).code).toBe('REWARDSPARTICIPANTS.REWARDSPARTICIPANTNOTFOUND')
  })

  it('shows a customer no participant of others', async () => {
    const { look } = await enter('R18.0.0', 'CARD-0001')
    const one = async (number: string) =>
      (await look('rewards_participants/show', { rewards_participant_identifier: { number } })).code
    expect([await one('31'), await one('32')]).toEqual(['OK', 'REWARDSPARTICIPANTS.REWARDSPARTICIPANTNOTFOUND'])
  })
})

describe('rewards_participants/list', () => {
  it.each<[Query, string[]]>([
    [{ accounts_receivable_identifier: { number: 'ACR0000000007' } }, ['31']],
    [{ contact_information_identifier: { number: 'CI000111' } }, ['32']],
    [{ wallet_identifier: { number: 'W0000000012' } }, ['32']],
    [{ wallet_identifier: { number: 'W0000000012' }, life_cycle_state: 'TERMINATED' }, []],
    [{ wallet_identifier: { number: 'W0000000013' } }, []],
  ])('gives for %o %j', async (query, expected) => {
    const { look } = await enter()
    const { data } = await look('rewards_participants/list', query)
    expect(data.map(({ number }: { number: string }) => number)).toEqual(expected)
  })
})

describe('rewards_participants/update', () => {
  it('joins a scheme, changes when, leaves it, and joins it again', async () => {
    const { change } = await enter()
    const club = { reward_scheme_identifier: { name: 'Harbour Club' } }
    expect((await change({ ...joining, ...club })).code).toBe('REWARDSPARTICIPANTS.ALREADYINSCHEME')
    const left = { ...joining, action: 'UPDATE', rewards_participant_scheme_identifier: held }
    await change({ ...left, sign_off_on: '2026-01-05T09:00:00' })
    const { data } = await change({ ...joining, ...club })
    const shown = data.participating_schemes_set.map((one: { [name: string]: unknown }) => [
      ...[one['sign_up_on'], one['sign_off_on'], (one['sign_up_by_unit'] as { name: string }).name],
    ])
    expect(shown).toEqual([
      ['2026-01-05T00:00:00', '2026-01-05T09:00:00', 'Harbour Shop'],
      ['2026-01-05T00:00:00', null, 'Harbour Shop'],
    ])
    const removed = await change({ action: 'REMOVE', rewards_participant_scheme_identifier: held })
    expect(removed.data.participating_schemes_set).toHaveLength(1)
  })

  it.each<[string, object]>([
    ['UPDATE needs rewards_participant_scheme_identifier', { ...joining, action: 'UPDATE' }],
    ['ADD needs reward_scheme_identifier or email_address', joining],
    ['REMOVE does not take sign_up_on', { ...joining, action: 'REMOVE', rewards_participant_scheme_identifier: held }],
    ['ADD needs sign_up_on', { action: 'ADD', reward_scheme_identifier: { name: 'Harbour Club' } }],
  ])('refuses what %s', async (words, wrong) => {
    const { change } = await enter()
    const { code, description } = await change(wrong)
    expect(code).toBe('REQUEST.INVALIDPARAMETERS')
    expect(description).toContain(words)
  })

  it('takes limits with automatic spending only, and notes who set them', async () => {
    const { server, act } = await enter()
    const set = (more: object) => act('rewards_participants/update', { ...eleni, ...more })
    expect((await set({ minimum_spend_amount: 1 })).code).toBe('REQUEST.INVALIDPARAMETERS')
    expect((await set({ enable_automatic_spend: true, minimum_spend_amount: 0.005 })).code).toBe(
      'REQUEST.INVALIDPARAMETERS',
    )
    server.clock.advance(seconds(60))
    const on = await set({ enable_automatic_spend: true, minimum_spend_amount: 1, maximum_spend_amount: 20 })
    expect(on.data.auto_spend_authorisation).toMatchObject({
      ...{ enabled: true, minimum_spend_amount: 1, maximum_spend_amount: 20, minimum_wallet_balance: null },
      ...{ updated_date: '2026-01-05T10:01:00', updated_by_user: { username: 'integrator' } },
    })
    const off = await set({ enable_automatic_spend: false })
    expect(off.data.auto_spend_authorisation).toMatchObject({ enabled: false, minimum_spend_amount: null })
  })

  it('joins a closed scheme by a code that was made for the account, and by no other', async () => {
    const { server, store, act } = await enter('R17.10.0')
    const request = { ...account, email_address: 'eleni@harbour.example' }
    const { data } = await act('accounts_receivable/rewards/request_scheme_reference_code', request)
    expect(data).toEqual([])
    const [mail] = await recordsOf(store).find('mail', {
      ...{ index: 'to', organisation: 'ORG1', values: ['eleni@harbour.example'] },
    })
    const code = mail?.scheme_reference_code ?? ''
    expect(code).not.toBe('')
    const join = (number: string, reference_code?: string) =>
      act('rewards_participants/update', {
        rewards_participant_identifier: { number },
        participating_schemes_set: [{ ...joining, email_address: 'x@HARBOUR.example', reference_code }],
      })
    expect((await join('32')).code).toBe('REWARDSCHEMES.INVALIDREFERENCECODE')
    expect((await join('31', code)).code).toBe('REWARDSCHEMES.INVALIDREFERENCECODE')
    expect((await join('32', code)).code).toBe('OK')
    expect(server.faults).toEqual([])
  })
})

describe('rewards_participants/terminate', () => {
  const end = { termination_reason: 'CUSTOMER_REQUEST', ...eleni }

  it('ends a participation once', async () => {
    const { act, look } = await enter()
    const { data } = await act('rewards_participants/terminate', end)
    expect([data.life_cycle_state, data.termination_information.terminated_on]).toEqual([
      ...['TERMINATED', '2026-01-05T10:00:00'],
    ])
    expect(
      (await look('rewards_participants/show', { rewards_participant_identifier: { number: '32' } })).data,
    ).toEqual(data)
    const again = await act('rewards_participants/terminate', end)
    expect(again.code).toBe('REWARDSPARTICIPANTS.INVALIDLIFECYCLESTATE')
  })

  it('lets another participant take over what is asked for, with the reason DUPLICATION only', async () => {
    const { store, act } = await enter()
    const successor = { replaced_by_rewards_participant_identifier: { number: '31' } }
    expect((await act('rewards_participants/terminate', { ...end, ...successor })).code).toBe(
      'REQUEST.INVALIDPARAMETERS',
    )
    const duplicate = { ...end, termination_reason: 'DUPLICATION' }
    expect((await act('rewards_participants/terminate', duplicate)).code).toBe('REQUEST.INVALIDPARAMETERS')
    const oneself = { replaced_by_rewards_participant_identifier: { number: '32' } }
    expect((await act('rewards_participants/terminate', { ...duplicate, ...oneself })).code).toBe(
      'REQUEST.INVALIDPARAMETERS',
    )
    await changeRecord(store, 'accessToken', ['ORG1', card], { rewards_participant: ofEleni })
    const wallet = await readRecord(store, 'wallet', 'ORG1', 'AFA912A5B79F251CE47F8D3AB82EDFC7')
    const other = { ...wallet, id: 'W2', number: 'W2', accounts_receivable: '9D1B3C4E5F604172A3B4C5D6E7F80912' }
    await recordsOf(store).insert('wallet', other)
    const { code, data } = await act('rewards_participants/terminate', {
      ...{ ...duplicate, ...successor, transfer_wallet_amount: true },
      access_tokens_set: [{ authentication_code: 'CARD-0001' }],
    })
    expect([code, data.termination_information.replaced_by_rewards_participant.number]).toEqual(['OK', '31'])
    expect((await readRecord(store, 'accessToken', 'ORG1', card)).rewards_participant).toBe(ofMaria)
    const balance = async (number: string) =>
      (await act('wallets/get_balance', { wallet_identifier: { number } })).data.balance
    expect([await balance('W0000000012'), await balance('W2')]).toEqual([0, 150])
  })
})

describe('what was awarded', () => {
  it.each<[object, number]>([
    [{}, 10],
    [{ reward_scheme_identifier: { name: 'Harbour Club' } }, 10],
    [{ reward_scheme_identifier: { name: 'Staff Club' } }, 0],
    [{ from_date: '2025-12-01T10:00:00', to_date: '2025-12-20T10:00:00' }, 8.5],
    [{ from_date: '2025-12-01T10:00:01', to_date: '2025-12-20T09:59:59' }, 0],
  ])('comes for %o to %d, by the participant and by the account', async (which, expected) => {
    const { act } = await enter('R17.10.0')
    const sum = async (path: string, named: object) =>
      (await act(`${path}/calculate_total_awarded_amount`, { ...named, ...which })).data.total_awarded_amount
    expect(await sum('rewards_participants', eleni)).toBe(expected)
    expect(await sum('accounts_receivable/rewards', account)).toBe(expected)
  })

  it('reaches a tier by its value units', async () => {
    const { store, act } = await enter('R17.10.0')
    const units = async () => (await act('accounts_receivable/rewards/calculate_value_units', account)).data
    expect(await units()).toMatchObject({ next_tier_progression: 0.4, reward_tier: { code: 'B' } })
    await changeRecord(store, 'rewardAward', ['ORG1', '2C95A7E1F0B84D63B7E4A1906D3F8C52'], { amount: '20' })
    expect(await units()).toMatchObject({ next_tier_progression: null, reward_tier: { code: 'L' } })
    await changeRecord(store, 'rewardAward', ['ORG1', '2C95A7E1F0B84D63B7E4A1906D3F8C52'], {
      life_cycle_state: 'CANCELLED',
    })
    expect((await units()).lifetime_value_units).toBe(5)
  })
})

describe('reward schemes', () => {
  it('are listed while they are effective, those that a unit may provide where one is named', async () => {
    const { store, look } = await enter()
    const path = 'rewards_participants/configuration/reward_schemes/list'
    const names = async (query: Query) => (await look(path, query)).data.map(({ name }: { name: string }) => name)
    expect(await names({})).toEqual(['Harbour Club', 'Staff Club'])
    await changeRecord(store, 'rewardScheme', ['ORG1', 'C27D90B4E8F1435C96A2D7E05B3F8146'], { units: ['1'] })
    expect(await names({ unit_identifier: { name: 'Harbour Shop' } })).toEqual(['Harbour Club'])
    expect(await names({ group_identifier: { name: 'Main Group' } })).toEqual(['Harbour Club', 'Staff Club'])
  })
})
