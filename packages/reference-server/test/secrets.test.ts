import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { BreakableStore, storeWithWrongRecord } from './support/broken-stores.js'
import { call, login, type Subject, startServer, user } from './support/server.js'

const plant = (name: string): string => `planted-${name}-5ec7e7`
const secret =
  /planted-[a-z-]+-5ec7e7|open-sesame|maria-7391|4815162|a-door-with-two-locks|first-week-here|nikos-6170|0471|samples 1234/

/** Everything an error shows to whoever logs it, causes and hidden fields included. */
function shown(error: unknown): string {
  const parts = [inspect(error, { depth: 10, showHidden: true }), JSON.stringify(error), String(error)]
  if (error instanceof Error) parts.push(error.stack ?? '', error.message, shown(error.cause))
  return parts.join('\n')
}

/** Each secret in each place it goes, in a call that fails for some other reason or for the secret itself. */
function* attempts(): Generator<[path: string, body: unknown, headers?: { [name: string]: string }]> {
  const logins = [
    {},
    { username: 'integrator', organisation: 'DEMO' },
    { username: 5, organisation: 'DEMO' },
    { username: 'integrator', organisation: 'DEMO', nonsense: 1 },
    { username: 'integrator', organisation: 'DEMO', unit: 'nowhere' },
  ]
  for (const body of logins) yield ['authentication/token', { ...body, password: plant('password') }]
  yield [
    'authentication/token',
    { username: 'integrator', organisation: 'DEMO', password: 'open-sesame', unit: 'nowhere' },
  ]
  yield ['authentication/token', { username: 'integrator', organisation: 'DEMO', password: [plant('password')] }]
  yield ['authentication/token', { username: 'integrator', organisation: 'DEMO', password: { a: plant('password') } }]
  yield ['authentication/token', `{"username":"integrator","password":"${plant('password')}"`]
  yield ['authentication/token', `username=integrator&password=${plant('password')}`, { 'content-type': 'text/plain' }]
  yield ['authentication/token', { password: plant('password').repeat(9000) }]
  yield [`authentication/token?password=${plant('password')}`, {}]
  yield [`authentication/${plant('path')}`, {}]
  for (const identifier of [
    { authentication_code: plant('authentication-code') },
    { identifier: 'maria@demo.example', pass_code: plant('pass-code') },
    { pass_code: plant('pass-code') },
    { authentication_code: plant('authentication-code'), pass_code: plant('pass-code') },
    { identifier: 'maria@demo.example', pass_code: [plant('pass-code')] },
    plant('pass-code'),
  ]) {
    yield ['authentication/token', { organisation: 'DEMO', access_token_identifier: identifier }]
    for (const token of ['live', plant('token'), [plant('token')], `${plant('token')}.x.y`]) {
      yield ['access_tokens/show', { token, access_token_identifier: identifier }]
      yield ['tucano/subscriber/authenticate', { token, access_token_identifier: identifier }]
      yield ['tucano/subscriber/authenticate', { token, access_token_identifier: identifier, nonsense: 1 }]
    }
  }
  yield ['access_tokens/reset_verification_code', { token: 'live', authentication_code: plant('authentication-code') }]
  yield ['access_tokens/reset_verification_code', { token: 'live', authentication_code: 'CARD-0001' }]
  const eleni = { access_token_identifier: { authentication_code: 'CARD-0003' } }
  const petros = { access_token_identifier: { authentication_code: 'CARD-0002' } }
  yield ['access_tokens/create', { token: 'live', authentication_code: 'CARD-0001', pass_code: plant('pass-code') }]
  yield ['access_tokens/create', { token: 'live', authentication_code: plant('code'), pass_code: 'a', nonsense: 1 }]
  yield [
    'access_tokens/create',
    { token: 'live', authentication_code: plant('code'), pass_code: 'maria-7391', fields_set: 'x' },
  ]
  yield [
    'access_tokens/update',
    { token: 'live', ...eleni, authentication_code: 'CARD-0001', udf_string_1: plant('udf') },
  ]
  yield [
    'access_tokens/update',
    { token: 'live', ...eleni, identifier: 'maria@demo.example', pass_code: plant('pass-code') },
  ]
  yield ['access_tokens/verify', { token: 'live', ...petros, verification_code: plant('verification-code') }]
  yield ['access_tokens/verify', { token: 'live', ...eleni, verification_code: plant('verification-code') }]
  yield ['access_tokens/delete', { token: 'live', access_token_identifier: { authentication_code: plant('code') } }]
  yield ['access_tokens/change_pass_code', { token: plant('token'), pass_code: plant('pass-code') }]
  yield ['access_tokens/change_pass_code', { token: '6C8E0A2F4B1D3F5C7E9A0B2D4F6A8C1D', pass_code: 'planted' }]
  yield ['access_tokens/forgot_pass_code', { token: 'live', identifier: plant('identifier') }]
  yield ['authentication/token/release', { token: plant('token') }]
  yield ['authentication/token/release', { token: 'live', nonsense: plant('nonsense') }]
  const secrets = { password: plant('password'), password_confirmation: plant('password-again') }
  for (const changes of [{}, { password_confirmation: plant('password') }, { old_password: 'first-week-here' }])
    yield [
      'users/change_password',
      { token: 'live', user_identifier: { id: '4' }, old_password: plant('password-before'), ...secrets, ...changes },
    ]
  const person = { user_template_identifier: { id: 'UT01' }, first_name: 'Kassia', last_name: 'Teller' }
  for (const changes of [{}, { password_confirmation: plant('password'), username: 'trainee' }, { password: 5 }])
    yield ['users/create', { token: 'live', ...person, username: 'cashier', ...secrets, ...changes }]
  for (const pass_code of [plant('pass-code'), [plant('pass-code')]])
    yield ['perception/subscriber/authenticate', { token: 'live', identifier: 'nikos@demo.example', pass_code }]
  for (const pin_number of [plant('pin'), [plant('pin')]])
    yield [
      'perception/provisioning_requests/set_subscriber_pin_number',
      { token: 'live', subscription_identifier: { number: 'S0000000044' }, pin_number },
    ]
  for (const password of [plant('one-time-password'), [plant('one-time-password')]])
    yield [
      'nagra_media_platform/authenticate',
      {
        token: 'live',
        accounts_receivable_identifier: { access_token_identifier: { one_time_password: password } },
        subscription_identifier: { number: 'S0000000042' },
      },
    ]
  const jwt = `x.${plant('jwt')}.x`
  for (const organisation of ['ORG1', 'NOWHERE', undefined])
    yield ['authentication/consumer_application_key/token', { jwt, organisation }]
  for (const jwt_token of [jwt, plant('jwt'), [jwt]])
    yield [
      'authentication/device_application_key/token',
      { installed_item_identifier: { serial_number: 'STB-0042' }, jwt_token },
    ]
  for (const authorization of [`Basic ${btoa(`${plant('key')}:`)}`, `Basic ${btoa(`:${plant('key')}`)}`, plant('key')])
    yield ['authentication/web_api_key/token', { unit: plant('unit') }, { authorization }]
}

describe.each(['R6.0.0', 'R11.0.0', 'R12.0.0', 'R18.0.0'])('a server of %s', (release) => {
  const run = async (server: Subject, live: string, look: (text: string) => void) => {
    for (const [path, body, headers] of attempts()) {
      const own = typeof body === 'object' && (body as { token?: unknown }).token === 'live'
      const answer = await call(server, path, own ? { ...(body as object), token: live } : body, headers)
      expect(answer.code).not.toBe('OK')
      look(`${answer.text}\n${JSON.stringify(answer.headers)}`)
    }
  }

  it('repeats no secret in a failure', async () => {
    const server = await startServer({ release, failureStatus: 'mapped' })
    const live = await login(server)
    await run(server, live, (text) => {
      expect(text).not.toMatch(secret)
      expect(text).not.toContain(live)
    })
    expect(server.faults).toEqual([])
  })

  it('hands on no secret with a fault', async () => {
    const store = await BreakableStore.seeded(release)
    const server = await startServer({ release, store })
    const live = await login(server)
    const cause = new Error('connection reset')
    store.breakWith(new Error('the store does not answer', { cause }))
    await run(server, live, (text) => {
      expect(text).not.toMatch(secret)
      expect(text).not.toContain('store')
      expect(text).not.toContain('connection')
    })
    expect(server.faults.length).toBeGreaterThan(5)
    for (const fault of server.faults) {
      expect(shown(fault)).toContain('connection reset')
      expect(shown(fault)).not.toMatch(secret)
      expect(shown(fault)).not.toContain(live)
    }
  })
})

it.each([null, 'a text', 0, { toString: null }])('a store that throws %j is a fault like any other', async (thrown) => {
  const store = await BreakableStore.seeded()
  const server = await startServer({ store })
  store.breakWith(thrown)
  expect(await call(server, 'authentication/token', user)).toMatchObject({ code: 'SYSTEM.UNEXPECTED', http: 500 })
  expect(server.faults).toEqual([thrown])
})

it('names places, not values, when an answer does not fit the contract', async () => {
  const store = await storeWithWrongRecord({
    lifeCycleState: plant('state'),
    authenticationCode: 'CARD-0001',
    udfs: { udf_float_1: plant('udf') },
  })
  const server = await startServer({ store })
  const answer = await call(server, 'access_tokens/show', {
    token: await login(server),
    access_token_identifier: { authentication_code: 'CARD-0001' },
  })
  expect(answer.code).toBe('SYSTEM.UNEXPECTED')
  expect(answer.text).not.toMatch(secret)
  expect(shown(server.faults[0])).toContain('data.life_cycle_state')
  expect(shown(server.faults[0])).not.toMatch(secret)
})
