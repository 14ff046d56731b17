import type { MemoryStore } from '@crmcom-webapi/reference-server'
import { describe, expect, it } from 'vitest'
import { as, by, card, enter, notFound, numbers, stored } from '../support/access-tokens.js'
import { recordsOf } from '../support/records.js'
import { call, get, loginCustomer, startServer } from '../support/server.js'
import { foreign, twoOrganisations } from '../support/two-organisations.js'

describe('the session of a customer', () => {
  const nikos = { accounts_receivable_identifier: { number: 'ACR0000000008' } }

  /** Maria and Nikos, each with a session of their own, and the demo user. */
  async function three() {
    const { server, store, act } = await enter()
    const [maria, own] = [await loginCustomer(server, 'CARD-0001'), await loginCustomer(server, 'CARD-0004')]
    return { server, store, act, maria: await as(server, maria), nikos: await as(server, own) }
  }

  it.each<[string, object]>([
    ['show', {}],
    ['update', { udf_string_1: 'x' }],
    ['set_as_not_effective', {}],
    ['set_as_effective', {}],
    ['delete', {}],
    ['generate_otp', {}],
    ['verify', { verification_code: '4815162' }],
  ])('%s finds no access token of somebody else or of nobody', async (operation, body) => {
    const { act, nikos } = await three()
    for (const number of ['0001', '0002', '0003']) {
      const before = (await act('show', card(number))).data
      expect((await nikos.act(operation, { ...card(number), ...body })).code).toBe(notFound)
      expect((await act('show', card(number))).data).toEqual(before)
    }
  })

  it('resets no pass code and sends no mail for somebody else', async () => {
    const { nikos, maria, store } = await three()
    expect((await nikos.act('reset_pass_code', { authentication_code: 'CARD-0001' })).code).toBe(notFound)
    expect((await nikos.act('forgot_pass_code', { identifier: 'maria@demo.example' })).code).toBe(notFound)
    expect(
      await recordsOf(store).find('mail', { index: 'to', organisation: 'ORG1', values: ['maria@demo.example'] }),
    ).toHaveLength(1)
    expect((await maria.act('reset_pass_code', { authentication_code: 'CARD-0001' })).code).toBe('OK')
  })

  it('lists what is its own, and nothing that nobody owns', async () => {
    const { nikos: own, maria } = await three()
    expect(numbers(await own.list('list', nikos))).toEqual(['AT0000000004'])
    expect((await maria.list('list', nikos)).code).toBe('ACCOUNTSRECEIVABLE.ACCOUNTSRECEIVABLENOTFOUND')
    const participant = { rewards_participant_identifier: { number: '31' } }
    expect((await own.list('list', participant)).code).toBe('REWARDSPARTICIPANTS.REWARDSPARTICIPANTNOTFOUND')
    expect((await maria.list('list', participant)).data).toEqual([])
    expect((await own.list('get_not_associated', { number: 10 })).data).toEqual([])
    expect((await own.list('configuration/classifications/list')).data).toHaveLength(2)
  })

  it('makes access tokens for its own account only', async () => {
    const { act, maria } = await three()
    const made = await maria.act('create', { authentication_code: 'CARD-0100' })
    expect(made.data.accounts_receivable.number).toBe('ACR0000000007')
    expect((await maria.act('show', card('0100'))).code).toBe('OK')
    expect((await maria.act('create', { authentication_code: 'CARD-0101', ...nikos })).code).toBe(
      'ACCOUNTSRECEIVABLE.ACCOUNTSRECEIVABLENOTFOUND',
    )
    expect((await act('show', card('0101'))).code).toBe(notFound)
  })

  it('sees what the rewards participant of its account owns', async () => {
    const { act, maria, nikos } = await three()
    await act('create', { authentication_code: 'CARD-0100', rewards_participant_identifier: { number: '31' } })
    expect((await maria.act('show', card('0100'))).code).toBe('OK')
    expect((await nikos.act('show', card('0100'))).code).toBe(notFound)
    const participant = { rewards_participant_identifier: { number: '31' } }
    const own = await maria.act('create', { authentication_code: 'CARD-0101', ...participant })
    expect(own.data).toMatchObject({ accounts_receivable: null, rewards_participant: { number: '31' } })
    expect((await nikos.act('create', { authentication_code: 'CARD-0102', ...participant })).code).toBe(
      'REWARDSPARTICIPANTS.REWARDSPARTICIPANTNOTFOUND',
    )
  })
})

describe('two organisations with the same names', () => {
  async function both() {
    const store = (await twoOrganisations()) as MemoryStore
    const server = await startServer({ store })
    const enterAs = async (organisation: string) => {
      const body = { username: 'integrator', password: 'open-sesame', organisation }
      return as(server, (await call(server, 'authentication/token', body)).data.token)
    }
    return { server, store, demo: await enterAs('DEMO'), other: await enterAs('OTHER') }
  }

  it.each<[string, object]>([
    ['update', { ...card('0003'), udf_string_1: 'changed' }],
    ['set_as_effective', card('0003')],
    ['set_as_not_effective', card('0001')],
    ['delete', card('0003')],
    ['verify', { ...card('0002'), verification_code: '4815162' }],
    ['generate_otp', card('0001')],
    ['reset_pass_code', { authentication_code: 'CARD-0001' }],
    ['forgot_pass_code', { identifier: 'nikos@demo.example' }],
    ['create', { authentication_code: 'CARD-0100', accounts_receivable_identifier: { number: 'ACR0000000007' } }],
  ])('%s in one leaves the other alone', async (operation, body) => {
    const { demo, other, store } = await both()
    const everything = async () => {
      const found = await Promise.all(
        ['CARD-0001', 'CARD-0002', 'CARD-0003', 'CARD-0004', 'CARD-0100'].map((code) => stored(store, code)),
      )
      return JSON.stringify([found, await recordsOf(store).get('counter', 'ORG1', 'accessToken')])
    }
    const before = await everything()
    expect((await other.act(operation, body)).code).toBe('OK')
    expect(await everything()).toBe(before)
    expect((await demo.act(operation, body)).text).not.toContain(foreign)
  })

  it('lists show nothing of the other', async () => {
    const { demo, other } = await both()
    for (const [path, query] of [
      ['list', { accounts_receivable_identifier: { number: 'ACR0000000007' } }],
      ['get_not_associated', { number: 10 }],
      ['configuration/classifications/list', {}],
    ] as const) {
      const [ours, theirs] = [await demo.list(path, query), await other.list(path, query)]
      expect(ours.data.length).toBe(theirs.data.length)
      expect(ours.text).not.toContain(foreign)
      expect(theirs.text).toContain(foreign)
    }
  })

  it('a mail changes the pass code of the one it was sent for', async () => {
    const { server, store } = await both()
    const body = { token: '6C8E0A2F4B1D3F5C7E9A0B2D4F6A8C1D', pass_code: 'maria-9046' }
    expect((await call(server, 'access_tokens/change_pass_code', body)).code).toBe('OK')
    const theirs = await recordsOf(store).get('accessToken', 'ORG2', '3A6F0C1D2E4B4F5A8C7D9E0F1A2B3C4D')
    expect(theirs?.pass_code).toBe('maria-7391')
    expect((await stored(store, 'CARD-0001'))?.pass_code).toBe('maria-9046')
  })
})

describe('every operation of access tokens', () => {
  const posts: [string, object][] = [
    ['create', { authentication_code: 'CARD-0100' }],
    ['update', card('0003')],
    ['delete', card('0003')],
    ['verify', { ...card('0002'), verification_code: '4815162' }],
    ['generate_otp', card('0001')],
    ['forgot_pass_code', { identifier: 'maria@demo.example' }],
    ['reset_pass_code', { authentication_code: 'CARD-0001' }],
    ['set_as_effective', card('0003')],
    ['set_as_not_effective', card('0001')],
  ]
  const gets: [string, { [name: string]: string }][] = [
    ['list', { accounts_receivable_identifier: 'number=ACR0000000007' }],
    ['get_not_associated', { number: '1' }],
    ['configuration/classifications/list', {}],
  ]

  it.each(posts)('%s refuses a caller without a session, and does nothing', async (operation, body) => {
    const { server, act, store } = await enter()
    const counter = await recordsOf(store).get('counter', 'ORG1', 'accessToken')
    for (const token of [undefined, '', null, 7, 'x', '0'.repeat(32)])
      for (const rest of [body, {}, { nonsense: 1 }])
        expect((await call(server, `access_tokens/${operation}`, { ...rest, token })).code).toBe(
          'AUTHENTICATION.INVALIDSESSIONTOKEN',
        )
    expect(await recordsOf(store).get('counter', 'ORG1', 'accessToken')).toEqual(counter)
    expect((await act(operation, body)).code).toBe('OK')
    expect(server.faults).toEqual([])
  })

  it.each(gets)('%s refuses a caller without a session', async (operation, query) => {
    const { server, list } = await enter()
    for (const token of ['', 'x', '0'.repeat(32)])
      for (const rest of [query, {}, { nonsense: '1' }])
        expect((await get(server, `access_tokens/${operation}`, { ...rest, token })).code).toBe(
          'AUTHENTICATION.INVALIDSESSIONTOKEN',
        )
    expect((await get(server, `access_tokens/${operation}`, query)).code).toBe('AUTHENTICATION.INVALIDSESSIONTOKEN')
    expect((await list(operation, query)).code).toBe('OK')
  })

  it.each(['show', ...posts.map(([operation]) => operation)].filter((name) => !/create|forgot|reset/.test(name)))(
    '%s finds nothing by a wrong pass code or a name nobody has',
    async (operation) => {
      const { act } = await enter()
      const body = Object.fromEntries(
        Object.entries(posts.find(([name]) => name === operation)?.[1] ?? {}).filter(
          ([name]) => name !== 'access_token_identifier',
        ),
      )
      for (const wrong of [card('9999'), by('maria@demo.example', 'maria-7392'), by('nobody', 'maria-7391')])
        expect((await act(operation, { ...wrong, ...body })).code).toBe(notFound)
      const two = { access_token_identifier: { authentication_code: 'CARD-0001', identifier: 'x', pass_code: 'y' } }
      expect((await act(operation, { ...two, ...body })).code).toBe('REQUEST.INVALIDPARAMETERS')
    },
  )
})
