import type { Store } from '@crmcom-webapi/reference-server'
import { describe, expect, it } from 'vitest'
import { BreakableStore, changeRecord, readRecord } from './support/broken-stores.js'
import { exampleData } from './support/examples.js'
import { recordsOf } from './support/records.js'
import { call, harbourShop, login, type Subject, startServer } from './support/server.js'

const authenticate = 'perception/subscriber/authenticate'
const setPin = 'perception/provisioning_requests/set_subscriber_pin_number'
const resetPin = 'perception/provisioning_requests/reset_subscriber_pin_number'
const push = 'perception/provisioning_requests/reset_subscription'
const notFound = 'PROVISIONING.SUBSCRIBERNOTFOUND'

const nikos = { identifier: 'nikos@demo.example', pass_code: 'nikos-6170' }
const id = 'C34E6F708192A3B4D5E6F70819203144'
const served = { subscription_identifier: { number: 'S0000000044' } }

/** A server whose store the test can look into. */
async function opened(release: string) {
  const store: Store = await BreakableStore.seeded(release)
  const server = await startServer({ release, store })
  const token = await login(server)
  const pin = async () => (await recordsOf(store).get('subscription', 'ORG1', id))?.perception?.pin
  const requests = async () =>
    await recordsOf(store).find('provisioningRequest', { index: 'subscription', organisation: 'ORG1', values: [id] })
  return { server, store, token, pin, requests }
}

describe.each(['R9.0.0', 'R12.0.0', 'R18.0.0'])('Perception in %s', (release) => {
  const ask = async (server: Subject, given: object) =>
    call(server, authenticate, { token: await login(server), ...given })

  it('gives the subscription of a subscriber', async () => {
    const server = await startServer({ release })
    const answer = await ask(server, nikos)
    expect(answer.code).toBe('OK')
    expect(answer.data).toEqual(exampleData(server, 'authenticatePerceptionSubscriber', 'authenticated'))
  })

  it.each([
    ['an unknown username', { ...nikos, identifier: 'nobody@demo.example' }],
    ['a wrong password', { ...nikos, pass_code: 'nikos-6171' }],
    ['a password in another case', { ...nikos, pass_code: 'Nikos-6170' }],
    ['a subscriber Perception does not serve', { identifier: 'maria@demo.example', pass_code: 'maria-7391' }],
    ['an access token that is not effective', { identifier: 'eleni@demo.example', pass_code: 'eleni-5502' }],
    ['an authentication code for the username', { ...nikos, identifier: 'CARD-0004' }],
  ])('finds nobody by %s, and does not say why', async (_, given) => {
    const answer = await ask(await startServer({ release }), given)
    expect(answer).toMatchObject({ code: notFound, message: 'No subscriber was found', description: '' })
  })

  it('finds nobody behind an access token that lost its effect, its owner or its subscription', async () => {
    for (const fields of [{ life_cycle_state: 'NOT_EFFECTIVE' }, { accounts_receivable: null }] as const) {
      const { server, store } = await opened(release)
      await changeRecord(store, 'accessToken', ['ORG1', '8D1B3C4E5F60417203C4D5E6F708192A'], fields)
      expect((await ask(server, nikos)).code).toBe(notFound)
    }
    const { server, store } = await opened(release)
    await changeRecord(store, 'subscription', ['ORG1', id], { perception: null })
    expect((await ask(server, nikos)).code).toBe(notFound)
  })

  it('cannot choose between two subscriptions of one subscriber', async () => {
    const { server, store } = await opened(release)
    const value = await readRecord(store, 'subscription', 'ORG1', id)
    await recordsOf(store).insert('subscription', { ...value, id: 'second', number: 'S0000000045' })
    expect((await ask(server, nikos)).code).toBe('SUBSCRIPTIONS.SEVERALSUBSCRIPTIONSFOUND')
    await changeRecord(store, 'subscription', ['ORG1', id], { perception: null })
    expect((await ask(server, nikos)).data).toMatchObject({ id: 'second', number: 'S0000000045' })
  })

  it('needs both username and password, and no fields_set', async () => {
    const server = await startServer({ release })
    for (const given of [
      { identifier: nikos.identifier },
      { pass_code: nikos.pass_code },
      { ...nikos, pass_code: '' },
      { ...nikos, fields_set: 'id' },
    ])
      expect((await ask(server, given)).code).toBe('REQUEST.INVALIDPARAMETERS')
  })

  it.each([{ number: 'S0000000044' }, { id }])('sets the PIN of %j, leading zeros and all', async (identifier) => {
    const { server, token, pin, requests } = await opened(release)
    expect(await pin()).toBe('0471')
    const answer = await call(server, setPin, { token, subscription_identifier: identifier, pin_number: '0012' })
    expect(answer).toMatchObject({ code: 'OK', data: {} })
    expect(await pin()).toBe('0012')
    expect(await requests()).toEqual([
      {
        id: expect.stringMatching(/^[0-9A-F]{32}$/),
        organisation: 'ORG1',
        provider: 'PERCEPTION',
        action: 'SET_SUBSCRIBER_PIN_NUMBER',
        subscription: id,
        pin: '0012',
        requested_at: server.clock.now(),
        requested_by: '2',
        requested_in: '1',
      },
    ])
  })

  it.each<[unknown, string]>([
    [471, '471'],
    [0, '0'],
    [Number.MAX_SAFE_INTEGER, '9007199254740991'],
    [-0, '0'],
    ['00', '00'],
  ])('takes %j for the digits %s', async (pin_number, stored) => {
    const { server, token, pin } = await opened(release)
    expect((await call(server, setPin, { token, ...served, pin_number })).code).toBe('OK')
    expect(await pin()).toBe(stored)
  })

  it.each([undefined, null, '', '12a', ' 12', '-1', -1, 1.5, true, ['0012'], 2 ** 53, 1e21])(
    'takes no PIN %j',
    async (pin_number) => {
      const { server, token, pin, requests } = await opened(release)
      expect((await call(server, setPin, { token, ...served, pin_number })).code).toBe('REQUEST.INVALIDPARAMETERS')
      expect([await pin(), await requests()]).toEqual(['0471', []])
    },
  )

  it('puts the PIN back to the default, and takes none to do so', async () => {
    const { server, token, pin, requests } = await opened(release)
    expect(await call(server, resetPin, { token, ...served })).toMatchObject({ code: 'OK', data: {} })
    expect(await pin()).toBe('0000')
    expect((await requests()).map(({ action, pin }) => [action, pin])).toEqual([
      ['RESET_SUBSCRIBER_PIN_NUMBER', '0000'],
    ])
    expect((await call(server, resetPin, { token, ...served, pin_number: '1' })).code).toBe('REQUEST.INVALIDPARAMETERS')
  })

  it('pushes a subscription again, and changes nothing of it', async () => {
    const { server, store, pin, requests } = await opened(release)
    const before = await recordsOf(store).get('subscription', 'ORG1', id)
    const token = await login(server, harbourShop)
    server.clock.advance(1000)
    expect(await call(server, push, { token, ...served })).toMatchObject({ code: 'OK', data: {} })
    expect(await call(server, push, { token, subscription_identifier: { id } })).toMatchObject({ code: 'OK', data: {} })
    expect(await recordsOf(store).get('subscription', 'ORG1', id)).toEqual(before)
    expect(await pin()).toBe('0471')
    const told = {
      action: 'RESET_SUBSCRIPTION',
      pin: null,
      requested_at: server.clock.now(),
      requested_in: harbourShop,
    }
    expect(await requests()).toMatchObject([told, told])
  })

  it.each([
    ['set_subscriber_pin_number', { pin_number: '1' }],
    ['reset_subscriber_pin_number', {}],
    ['reset_subscription', {}],
  ])('%s refuses a subscription that is not there or not served', async (name, more) => {
    const { server, store, token } = await opened(release)
    const ask = (identifier: object) =>
      call(server, `perception/provisioning_requests/${name}`, { token, subscription_identifier: identifier, ...more })
    for (const identifier of [{ number: 'S9999999999' }, { id: 'S0000000044' }, { number: id }])
      expect((await ask(identifier)).code).toBe('SUBSCRIPTIONS.SUBSCRIPTIONNOTFOUND')
    expect(await ask({ number: 'S0000000042' })).toMatchObject({
      code: 'PROVISIONING.SUBSCRIPTIONNOTPROVISIONEDBYPROVIDER',
      message: 'The subscription is not provisioned by Perception',
    })
    for (const identifier of [{}, { id, number: 'S0000000044' }])
      expect((await ask(identifier)).code).toBe('REQUEST.INVALIDPARAMETERS')
    expect(
      await recordsOf(store).find('provisioningRequest', { index: 'subscription', organisation: 'ORG1', values: [id] }),
    ).toEqual([])
  })

  it('keeps one of two PINs that are set at the same time, and both requests', async () => {
    const { server, token, pin, requests } = await opened(release)
    const set = (pin_number: string) => call(server, setPin, { token, ...served, pin_number })
    const answers = await Promise.all(['1111', '2222', '3333'].map(set))
    expect(answers.map(({ code }) => code)).toEqual(['OK', 'OK', 'OK'])
    expect((await requests()).map((request) => request.pin).sort()).toEqual(['1111', '2222', '3333'])
    expect(['1111', '2222', '3333']).toContain(await pin())
  })
})

it.each([authenticate, setPin, resetPin, push])('%s does not exist before R9.0.0', async (path) => {
  const answer = await call(await startServer({ release: 'R8.0.0' }), path, { ...nikos })
  expect(answer.code).toBe('REQUEST.METHODNOTINRELEASE')
  expect(answer.description).toContain('is available from R9.0.0')
})
