import { describe, expect, it } from 'vitest'
import { BreakableStore, changeRecord, readRecord } from './support/broken-stores.js'
import { exampleData } from './support/examples.js'
import { recordsOf } from './support/records.js'
import { call, login, type Subject, seconds, startServer } from './support/server.js'

const path = 'nagra_media_platform/authenticate'
const accountNotFound = 'ACCOUNTSRECEIVABLE.ACCOUNTSRECEIVABLENOTFOUND'
const maria = '9D1B3C4E5F604172A3B4C5D6E7F80912'
const card = ['ORG1', '3A6F0C1D2E4B4F5A8C7D9E0F1A2B3C4D'] as const
const hers = { number: 'S0000000042' }

const ask = async (server: Subject, account: object, subscription: object = hers, more: object = {}) =>
  call(server, path, {
    token: await login(server),
    accounts_receivable_identifier: account,
    subscription_identifier: subscription,
    ...more,
  })

describe.each(['R8.0.0', 'R12.0.0', 'R18.0.0'])('Nagra in %s', (release) => {
  it.each([
    ['its number', { number: 'ACR0000000007' }],
    ['its ID', { id: maria }],
    ['its name', { name: 'Maria Demetriou' }],
    ['an authentication code', { access_token_identifier: { authentication_code: 'CARD-0001' } }],
    [
      'an identifier and its pass code',
      { access_token_identifier: { identifier: 'maria@demo.example', pass_code: 'maria-7391' } },
    ],
  ])('takes an account by %s', async (_, account) => {
    const server = await startServer({ release })
    const answer = await ask(server, account)
    expect(answer.code).toBe('OK')
    expect(answer.data).toMatchObject(exampleData(server, 'authenticateNagraSubscription', 'authenticated'))
    expect(answer.data.subscription.id).toBe('A12C4D5E6F708192B3C4D5E6F7081920')
    expect((await ask(server, account, { id: 'A12C4D5E6F708192B3C4D5E6F7081920' })).data).toEqual(answer.data)
  })

  it.each<[string, object]>([
    ['an unknown number', { number: 'ACR9999999999' }],
    ['an unknown ID', { id: 'ACR0000000007' }],
    ['a name in another case', { name: 'maria demetriou' }],
    ['a wrong pass code', { access_token_identifier: { identifier: 'maria@demo.example', pass_code: 'wrong' } }],
    ['an unknown authentication code', { access_token_identifier: { authentication_code: 'CARD-9999' } }],
    ['an access token that is not effective', { access_token_identifier: { authentication_code: 'CARD-0003' } }],
  ])('finds no account by %s, and does not say why', async (_, account) => {
    expect(await ask(await startServer({ release }), account)).toMatchObject({
      code: accountNotFound,
      message: 'No accounts receivable was found',
      description: '',
    })
  })

  it('needs an effective access token', async () => {
    const store = await BreakableStore.seeded(release)
    const server = await startServer({ release, store })
    const account = { access_token_identifier: { authentication_code: 'CARD-0001' } }
    expect((await ask(server, account)).code).toBe('OK')
    await changeRecord(store, 'accessToken', card, { life_cycle_state: 'NOT_EFFECTIVE' })
    expect((await ask(server, account)).code).toBe(accountNotFound)
  })

  it('finds neither of two accounts of one name', async () => {
    const store = await BreakableStore.seeded(release)
    const value = await readRecord(store, 'accountsReceivable', 'ORG1', maria)
    await recordsOf(store).insert('accountsReceivable', { ...value, id: 'second', number: 'ACR0000000009' })
    const server = await startServer({ release, store })
    expect((await ask(server, { name: 'Maria Demetriou' })).code).toBe(accountNotFound)
    expect((await ask(server, { number: 'ACR0000000007' })).code).toBe('OK')
  })

  it('tells an unknown subscription from one of another account', async () => {
    const server = await startServer({ release })
    expect((await ask(server, { id: maria }, { number: 'S9999999999' })).code).toBe(
      'SUBSCRIPTIONS.SUBSCRIPTIONNOTFOUND',
    )
    expect(await ask(server, { id: maria }, { number: 'S0000000044' })).toMatchObject({
      code: 'SUBSCRIPTIONS.SUBSCRIPTIONNOTOWNEDBYACCOUNTSRECEIVABLE',
      message: 'The subscription is not owned by the accounts receivable',
    })
    expect((await ask(server, { number: 'ACR9999999999' }, { number: 'S9999999999' })).code).toBe(accountNotFound)
  })

  it('draws the token of a subscription once and keeps it', async () => {
    const server = await startServer({ release })
    const other = { number: 'S0000000043' }
    const answers = await Promise.all([1, 2, 3].map(() => ask(server, { id: maria }, other)))
    const tokens = new Set([...answers, await ask(server, { id: maria }, other)].map(({ data }) => data.nagra_token))
    expect(tokens.size).toBe(1)
    expect([...tokens][0]).toMatch(/^[0-9A-F]{32}$/)
    expect((await ask(server, { id: maria })).data.nagra_token).not.toBe([...tokens][0])
  })

  it('gives a token that opens no session', async () => {
    const server = await startServer({ release })
    const token = (await ask(server, { id: maria })).data.nagra_token
    const answer = await call(server, path, {
      token,
      accounts_receivable_identifier: { id: maria },
      subscription_identifier: hers,
    })
    expect(answer.code).toBe('AUTHENTICATION.INVALIDSESSIONTOKEN')
  })

  it('gives the fields asked for', async () => {
    const server = await startServer({ release })
    const answer = await ask(server, { id: maria }, hers, { fields_set: 'nagra_token' })
    expect(answer.data).toEqual(exampleData(server, 'authenticateNagraSubscription', 'authenticated-some-fields'))
    const unknown = await ask(server, { id: maria }, hers, { fields_set: 'nagra_token, key' })
    expect(unknown.code).toBe('REQUEST.UNKNOWNFIELDSSETFIELD')
  })

  it('takes exactly one identifier of each', async () => {
    const server = await startServer({ release })
    for (const account of [{}, { id: maria, number: 'ACR0000000007' }])
      expect((await ask(server, account)).code).toBe('REQUEST.INVALIDPARAMETERS')
    for (const subscription of [{}, { id: 'x', ...hers }])
      expect((await ask(server, { id: maria }, subscription)).code).toBe('REQUEST.INVALIDPARAMETERS')
  })
})

it('does not exist before R8.0.0', async () => {
  expect((await call(await startServer({ release: 'R7.0.0' }), path, {})).code).toBe('REQUEST.METHODNOTINRELEASE')
})

describe('a one-time password', () => {
  const account = { access_token_identifier: { one_time_password: '058213' } }

  it('names the account from R13.0.0, until it expires', async () => {
    const store = await BreakableStore.seeded('R13.0.0')
    const server = await startServer({ release: 'R13.0.0', store })
    const oneTimePassword = { password: '058213', expiration_date: server.clock.now() + seconds(60) }
    await changeRecord(store, 'accessToken', card, { one_time_password: oneTimePassword })
    server.clock.advance(seconds(60))
    expect((await ask(server, account)).code).toBe(accountNotFound)
    server.clock.advance(-1)
    expect((await ask(server, account)).code).toBe('OK')
    const wrong = { access_token_identifier: { one_time_password: '058214' } }
    expect((await ask(await startServer(), wrong)).code).toBe(accountNotFound)
  })

  it('is no parameter before', async () => {
    const answer = await ask(await startServer({ release: 'R12.5.0' }), account)
    expect(answer.code).toBe('REQUEST.PARAMETERNOTINRELEASE')
    expect(answer.description).toContain('one_time_password is available from R13.0.0')
  })
})

describe('a customer identification medium', () => {
  const medium = { customer_identification_medium_identifier: { id: 'D45F708192A3B4C5E6F7081920314253' } }

  it('names the account from R18.0.0', async () => {
    const server = await startServer()
    const answer = await ask(server, medium, { number: 'S0000000044' })
    expect(answer.data.subscription).toMatchObject({
      number: 'S0000000044',
      accounts_receivable: { number: 'ACR0000000008', account_owner: { name: 'Nikos Georgiou' } },
    })
    for (const fields of [{ id: 'x' }, { ...medium.customer_identification_medium_identifier, size: 'L' }, { id: 7 }]) {
      const other = { customer_identification_medium_identifier: fields }
      expect((await ask(server, other, { number: 'S0000000044' })).code).toBe(accountNotFound)
    }
  })

  it('is no parameter before', async () => {
    const answer = await ask(await startServer({ release: 'R17.10.0' }), medium, { number: 'S0000000044' })
    expect(answer.code).toBe('REQUEST.PARAMETERNOTINRELEASE')
  })
})
