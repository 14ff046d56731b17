import { decodeJwt, SignJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { BreakableStore, changeRecord } from './support/broken-stores.js'
import {
  byKey,
  call,
  consumerApplicationKey,
  get,
  harbourShop,
  keyFor,
  login,
  loginByKey,
  loginCustomer,
  type Subject,
  seconds,
  startServer,
  use,
} from './support/server.js'
import { twoOrganisations } from './support/two-organisations.js'

const consumer = 'authentication/consumer_application_key/token'
const device = 'authentication/device_application_key/token'
const wrong = 'AUTHENTICATION.INVALIDCREDENTIALS'
const wrongToken = 'AUTHENTICATION.INVALIDJSONWEBTOKEN'
const invalid = 'REQUEST.INVALIDPARAMETERS'

const maria = '9D1B3C4E5F604172A3B4C5D6E7F80912'
const samples = 'an invented secret for samples 1234'
const issuer = 'https://identity.demo.example'

/** A token of another system that holds for an hour from when the clock of the tests starts. */
const signed = (claims: { [name: string]: unknown }, secret: string | Uint8Array = samples): Promise<string> =>
  new SignJWT({ iat: 1767607200, exp: 1767610800, ...claims })
    .setProtectedHeader({ alg: 'HS256' })
    .sign(typeof secret === 'string' ? new TextEncoder().encode(secret) : secret)

const identity = (claims: object = {}) => signed({ iss: issuer, sub: 'maria@demo.example', ...claims })
const middleware = (claims: object = {}) => signed({ sub: 'STB-0042', ...claims })

const byCard = (code: string, more: object = {}) => ({
  access_token_identifier: { authentication_code: code },
  ...more,
})

/** Logs a customer in with the key of the application. */
const enter = (server: Subject, body: object, key: string = consumerApplicationKey) =>
  call(server, consumer, body, byKey(key))

describe.each(['R15.0.0', 'R16.2.0', 'R18.0.0'])('login of a customer by key in %s', (release) => {
  it.each([
    ['an authentication code', { authentication_code: 'CARD-0001' }],
    ['an identifier and its pass code', { identifier: 'maria@demo.example', pass_code: 'maria-7391' }],
  ])('takes an access token by %s', async (_, access_token_identifier) => {
    const answer = await enter(await startServer({ release }), { access_token_identifier })
    expect(answer.code).toBe('OK')
    const { exp, iat, ...claims } = decodeJwt(answer.data.token)
    expect(claims).toEqual({
      cii: 'E560718293A4B5C6F708192031425364',
      usr: 'customers',
      org: 'DEMO',
      ari: maria,
      oun: '1',
      jti: expect.stringMatching(/^[0-9A-F]{32}$/),
    })
    expect(Number(exp) - Number(iat)).toBe(7200)
  })

  it.each([
    ['text', { ari: maria, oun: '1' }],
    ['number', { acr: maria, oun: 'Head Office' }],
  ] as const)('names account and unit in the token as %s dates go with', async (numericDates, named) => {
    const answer = await enter(await startServer({ release, numericDates }), byCard('CARD-0001'))
    const { ari, acr, oun } = decodeJwt(answer.data.token)
    expect({ ari, acr, oun }).toEqual({ ari: undefined, acr: undefined, ...named })
  })

  it('takes a unit of the user behind the key, and no other', async () => {
    const server = await startServer({ release })
    expect((await enter(server, byCard('CARD-0001', { unit: '1' }))).code).toBe('OK')
    for (const unit of [harbourShop, 'nowhere'])
      expect((await enter(server, byCard('CARD-0001', { unit }))).code).toBe('AUTHENTICATION.UNITNOTALLOWED')
  })

  it('refuses a missing, an unknown, an ill-formed and a systemic key', async () => {
    const server = await startServer({ release })
    const body = byCard('CARD-0001')
    expect((await call(server, consumer, body)).code).toBe('AUTHENTICATION.INVALIDWEBAPIKEY')
    expect((await enter(server, body, '0'.repeat(32))).code).toBe('AUTHENTICATION.INVALIDWEBAPIKEY')
    expect((await enter(server, body, consumerApplicationKey.toLowerCase())).code).toBe(
      'AUTHENTICATION.INVALIDWEBAPIKEY',
    )
    const bearer = await call(server, consumer, body, { authorization: `Bearer ${consumerApplicationKey}` })
    expect(bearer.code).toBe('AUTHENTICATION.INVALIDWEBAPIKEY')
    const systemic = await enter(server, body, '8D2F6A1B9C3E47F0A5B4C3D2E1F00918')
    expect(systemic.code).toBe('AUTHENTICATION.WEBAPIKEYCLASSIFICATIONNOTALLOWED')
  })

  it('says nothing about the access token to somebody without the key', async () => {
    const server = await startServer({ release })
    const answers = [
      await call(server, consumer, byCard('CARD-0001')),
      await call(server, consumer, byCard('CARD-9999')),
    ]
    expect(answers[0]).toEqual(answers[1])
  })

  it.each([
    ['of a wrong pass code', { identifier: 'maria@demo.example', pass_code: 'maria-7392' }],
    ['of an unknown identifier', { identifier: 'nobody@demo.example', pass_code: 'maria-7391' }],
    ['of an unknown authentication code', { authentication_code: 'CARD-9999' }],
    ['that waits for its verification', { authentication_code: 'CARD-0002' }],
    ['that is not effective', { authentication_code: 'CARD-0003' }],
    ['that is not effective, with its pass code', { identifier: 'eleni@demo.example', pass_code: 'eleni-5502' }],
  ])('refuses an access token %s', async (_, access_token_identifier) => {
    const answer = await enter(await startServer({ release }), { access_token_identifier })
    expect(answer).toMatchObject({ code: wrong, message: 'The credentials are not valid', description: '' })
  })

  it('refuses one that belongs to nobody: its session would see everybody', async () => {
    const store = await BreakableStore.seeded(release)
    await changeRecord(store, 'accessToken', ['ORG1', '3A6F0C1D2E4B4F5A8C7D9E0F1A2B3C4D'], {
      accounts_receivable: null,
    })
    expect((await enter(await startServer({ release, store }), byCard('CARD-0001'))).code).toBe(wrong)
  })

  it('refuses the organisation beside an access token, and neither of the two ways', async () => {
    const server = await startServer({ release })
    expect((await enter(server, byCard('CARD-0001', { organisation: 'ORG1' }))).code).not.toBe('OK')
    expect((await enter(server, {})).code).toBe(invalid)
  })

  it('opens a session that lives two hours, used or not', async () => {
    const server = await startServer({ release })
    const [idle, busy] = [await loginCustomer(server, 'CARD-0001'), await loginCustomer(server, 'CARD-0001')]
    server.clock.advance(seconds(7199))
    expect(await use(server, busy)).toBe('OK')
    server.clock.advance(seconds(1))
    expect(await use(server, idle)).toBe('AUTHENTICATION.SESSIONEXPIRED')
    expect(await use(server, busy)).toBe('AUTHENTICATION.SESSIONEXPIRED')
  })

  it('opens a session that sees what the customer owns, and nothing else', async () => {
    const server = await startServer({ release })
    const token = await loginCustomer(server, 'CARD-0001')
    const code = async (path: string, body: object) => (await call(server, path, { token, ...body })).code
    expect(await code('access_tokens/show', byCard('CARD-0001'))).toBe('OK')
    for (const card of ['CARD-0002', 'CARD-0003', 'CARD-0004'])
      expect(await code('access_tokens/show', byCard(card))).toBe('ACCESSTOKENS.ACCESSTOKENNOTFOUND')
    const tucano = (number: string) => code('tucano/subscriber/authenticate', { subscription_identifier: { number } })
    expect(await tucano('S0000000042')).toBe('OK')
    expect(await tucano('S0000000044')).toBe('SUBSCRIPTIONS.SUBSCRIPTIONNOTFOUND')
    const nagra = (number: string, account: object) =>
      code('nagra_media_platform/authenticate', {
        accounts_receivable_identifier: account,
        subscription_identifier: { number },
      })
    expect(await nagra('S0000000042', { id: maria })).toBe('OK')
    // That a subscription of somebody else exists is not told.
    expect(await nagra('S0000000044', { id: maria })).toBe('SUBSCRIPTIONS.SUBSCRIPTIONNOTFOUND')
    for (const account of [
      { number: 'ACR0000000008' },
      { name: 'Nikos Georgiou' },
      { access_token_identifier: { authentication_code: 'CARD-0004' } },
    ])
      expect(await nagra('S0000000044', account)).toBe('ACCOUNTSRECEIVABLE.ACCOUNTSRECEIVABLENOTFOUND')
    const nikos = { identifier: 'nikos@demo.example', pass_code: 'nikos-6170' }
    expect(await code('perception/subscriber/authenticate', nikos)).toBe('PROVISIONING.SUBSCRIBERNOTFOUND')
    const his = { subscription_identifier: { number: 'S0000000044' } }
    for (const [name, more] of [
      ['set_subscriber_pin_number', { pin_number: '1' }],
      ['reset_subscriber_pin_number', {}],
      ['reset_subscription', {}],
    ] as const)
      expect(await code(`perception/provisioning_requests/${name}`, { ...his, ...more })).toBe(
        'SUBSCRIPTIONS.SUBSCRIPTIONNOTFOUND',
      )
    const own = await loginCustomer(server, 'CARD-0004')
    const mine = await call(server, 'perception/subscriber/authenticate', { token: own, ...nikos })
    expect(mine.data.number).toBe('S0000000044')
  })

  it('opens a session that sees no user at all', async () => {
    const server = await startServer({ release })
    const token = await loginCustomer(server, 'CARD-0001')
    for (const user_identifier of [{ id: '3' }, { username: 'customers' }, { id: '99' }])
      expect((await get(server, 'users/show', { token, user_identifier })).code).toBe('USERS.USERNOTFOUND')
    for (const name of ['Integrators', 'Nobody'])
      expect((await get(server, 'users/list', { token, security_profile_identifier: { name } })).data).toEqual([])
    const password = { old_password: 'first-week-here', password: 'x', password_confirmation: 'x' }
    const changed = await call(server, 'users/change_password', { token, user_identifier: { id: '4' }, ...password })
    expect(changed.code).toBe('USERS.USERNOTFOUND')
    const created = await call(server, 'users/create', {
      ...{ token, user_template_identifier: { id: 'UT01' }, username: 'me', first_name: 'M', last_name: 'E' },
      ...{ password: 'x', password_confirmation: 'x', cti_phone_extension_number: '1' },
    })
    expect(created.code).toBe('USERS.USERTEMPLATENOTFOUND')
  })
})

it.each([consumer, device])('%s does not exist before R15.0.0', async (path) => {
  const answer = await call(await startServer({ release: 'R14.26.0' }), path, byCard('CARD-0001'))
  expect(answer).toMatchObject({ code: 'REQUEST.METHODNOTINRELEASE' })
  expect(answer.description).toContain('is available from R15.0.0')
})

it('a user’s session has no claims of a customer, and R14.26.0 has them in no token', async () => {
  for (const release of ['R12.0.0', 'R14.26.0', 'R15.0.0', 'R18.0.0']) {
    const server = await startServer({ release })
    for (const token of [await login(server), await loginByKey(server)])
      expect(Object.keys(decodeJwt(token))).toEqual(['usr', 'org', 'oun', 'exp', 'iat', 'jti'])
  }
})

it('a user who is not active cannot log in, by password or by key', async () => {
  const store = await BreakableStore.seeded()
  await changeRecord(store, 'user', ['ORG1', '2'], { active: false })
  await changeRecord(store, 'user', ['ORG1', '3'], { active: false })
  const server = await startServer({ store })
  const { username, password, organisation } = { username: 'integrator', password: 'open-sesame', organisation: 'DEMO' }
  expect((await call(server, 'authentication/token', { username, password, organisation })).code).toBe(wrong)
  expect((await call(server, 'authentication/web_api_key/token', {}, byKey())).code).toBe(wrong)
  expect((await enter(server, byCard('CARD-0001'))).code).toBe(wrong)
  expect((await call(server, consumer, { jwt: await identity(), organisation: 'ORG1' })).code).toBe(wrong)
})

describe('login of a customer by a token of the identity management system', () => {
  const vouch = (server: Subject, jwt: string, more: object = {}, headers = {}) =>
    call(server, consumer, { jwt, organisation: 'ORG1', ...more }, headers)

  it('does not exist before R16.2.0', async () => {
    const server = await startServer({ release: 'R16.0.0' })
    const answer = await enter(server, { jwt: await identity(), organisation: 'ORG1' })
    expect(answer.code).toBe('REQUEST.PARAMETERNOTINRELEASE')
    expect(answer.description).toContain('jwt is available from R16.2.0')
  })

  it.each(['R16.2.0', 'R18.0.0'])('opens a session of that customer in %s, without a key', async (release) => {
    const server = await startServer({ release })
    const answer = await vouch(server, await identity())
    expect(decodeJwt(answer.data.token)).toMatchObject({
      cii: 'E560718293A4B5C6F708192031425364',
      usr: 'customers',
      ari: maria,
      oun: '1',
    })
    expect(await use(server, answer.data.token)).toBe('OK')
    const other = await call(server, 'access_tokens/show', { token: answer.data.token, ...byCard('CARD-0004') })
    expect(other.code).toBe('ACCESSTOKENS.ACCESSTOKENNOTFOUND')
  })

  it('takes nothing else with it: no key, no unit, no access token', async () => {
    const server = await startServer()
    const jwt = await identity()
    for (const key of [consumerApplicationKey, '8D2F6A1B9C3E47F0A5B4C3D2E1F00918', 'unknown'])
      expect(await vouch(server, jwt, {}, byKey(key))).toMatchObject({
        code: invalid,
        description: 'a Web API key is not allowed together with jwt',
      })
    expect((await vouch(server, jwt, { unit: '1' })).code).toBe(invalid)
    expect((await vouch(server, jwt, byCard('CARD-0001'))).code).toBe(invalid)
    expect((await vouch(server, jwt, { organisation: undefined })).code).toBe(invalid)
  })

  it('follows the clock', async () => {
    const server = await startServer()
    const jwt = await identity({ nbf: 1767607201 })
    expect((await vouch(server, jwt)).code).toBe(wrongToken)
    server.clock.advance(seconds(1))
    expect((await vouch(server, jwt)).code).toBe('OK')
    server.clock.advance(seconds(3599) - 1)
    expect((await vouch(server, jwt)).code).toBe('OK')
    server.clock.advance(1)
    expect((await vouch(server, jwt)).code).toBe(wrongToken)
  })

  it.each<[string, () => string | Promise<string>]>([
    [
      'under another secret',
      () => signed({ iss: issuer, sub: 'maria@demo.example' }, 'another secret for samples 1234!!'),
    ],
    ['of another issuer', () => identity({ iss: 'https://identity.other.example' })],
    ['without an issuer', () => signed({ sub: 'maria@demo.example' })],
    ['without a subject', () => signed({ iss: issuer })],
    ['with an empty subject', () => identity({ sub: '' })],
    ['with a number as the subject', () => signed({ iss: issuer, sub: 7 as unknown as string })],
    ['for nobody known', () => identity({ sub: 'nobody@demo.example' })],
    ['for somebody in another case', () => identity({ sub: 'Maria@demo.example' })],
    ['for an access token that is not effective', () => identity({ sub: 'eleni@demo.example' })],
    ['for an access token that waits for its verification', () => identity({ sub: 'petros@demo.example' })],
    ['of a device', () => middleware({ sub: 'maria@demo.example' })],
    ['that has no exp', () => identity({ exp: undefined })],
    ['without a signature', async () => `${(await identity()).split('.').slice(0, 2).join('.')}.AA`],
  ])('refuses a token %s, and does not say why', async (_, token) => {
    const server = await startServer()
    expect(await vouch(server, await token())).toMatchObject({
      code: wrongToken,
      message: 'The JSON Web Token is not valid',
      description: '',
    })
  })

  it('refuses an unknown organisation, its name in place of its ID, and one without such a system', async () => {
    const server = await startServer()
    for (const organisation of ['NOWHERE', 'DEMO', '__proto__'])
      expect((await vouch(server, await identity(), { organisation })).code).toBe(wrongToken)
    const store = await BreakableStore.seeded()
    await changeRecord(store, 'organisation', ['', 'ORG1'], { identity_system: null })
    expect((await vouch(await startServer({ store }), await identity())).code).toBe(wrongToken)
    const nobodys = await signed({ sub: 'maria@demo.example' }, 'the secret of nobody, accepted nowhere')
    expect((await vouch(await startServer({ store }), nobodys)).code).toBe(wrongToken)
    expect((await vouch(server, nobodys, { organisation: 'NOWHERE' })).code).toBe(wrongToken)
  })

  it('is of one organisation', async () => {
    const server = await startServer({ store: await twoOrganisations() })
    const foreign = await signed({ iss: issuer, sub: 'maria@demo.example' }, 'FOREIGN secret, as long as it has to be')
    const codes = async (organisation: string) => [
      (await vouch(server, await identity(), { organisation })).code,
      (await vouch(server, foreign, { organisation })).code,
    ]
    expect(await codes('ORG1')).toEqual(['OK', wrongToken])
    expect(await codes('ORG2')).toEqual([wrongToken, 'OK'])
    const { data } = await vouch(server, foreign, { organisation: 'ORG2' })
    expect(decodeJwt(data.token)['org']).toBe('OTHER')
  })
})

describe.each(['R15.0.0', 'R18.0.0'])('login of a device in %s', (release) => {
  const enter = async (server: Subject, identifier: object, jwt: string | Promise<string> = middleware()) =>
    call(server, device, { installed_item_identifier: identifier, jwt_token: await jwt })

  it.each([{ id: 'C34E6F708192A3B4D5E6F70819203142' }, { serial_number: 'STB-0042' }, { alternative_code: 'BOX-42' }])(
    'opens a session of the account that owns the item %j',
    async (identifier) => {
      const server = await startServer({ release })
      const answer = await enter(server, identifier)
      const { exp, iat, jti, ...claims } = decodeJwt(answer.data.token)
      expect(claims).toEqual({ usr: 'customers', org: 'DEMO', ari: maria, oun: '1' })
      expect(Number(exp) - Number(iat)).toBe(7200)
      expect(await use(server, answer.data.token)).toBe('OK')
      const other = await call(server, 'access_tokens/show', { token: answer.data.token, ...byCard('CARD-0004') })
      expect(other.code).toBe('ACCESSTOKENS.ACCESSTOKENNOTFOUND')
      server.clock.advance(seconds(7200))
      expect(await use(server, answer.data.token)).toBe('AUTHENTICATION.SESSIONEXPIRED')
    },
  )

  it.each(['CANCELLED', 'REGRETTED', 'REPLACED'] as const)('is refused once its subscription is %s', async (state) => {
    const server = await startServer({ release })
    const subscription = { organisation: 'DEMO', number: 'S0000000042' }
    const code = async () => (await enter(server, { serial_number: 'STB-0042' })).code
    expect(await code()).toBe('OK')
    await server.control.subscriptions.put({ subscription, state: 'NOT_EFFECTIVE' })
    expect(await code()).toBe('OK')
    await server.control.subscriptions.put({ subscription, state })
    expect(await code()).toBe(wrongToken)
  })

  it('is refused once its subscription is cancelled by a call, on the day for which that was scheduled', async () => {
    const server = await startServer({ release })
    const subscription_identifier = { number: 'S0000000042' }
    const scheduled_date = '2026-01-06T00:00:00'
    const cancel = { token: await login(server), subscription_identifier, scheduled_date }
    expect((await call(server, 'subscriptions/cancel', cancel)).code).toBe('OK')
    expect((await enter(server, { serial_number: 'STB-0042' })).code).toBe('OK')
    server.clock.advance(seconds(86_400))
    const jwt = middleware({ exp: server.clock.now() / 1000 + 300 })
    expect((await enter(server, { serial_number: 'STB-0042' }, jwt)).code).toBe(wrongToken)
  })

  it.each<[string, object, () => Promise<string>]>([
    ['for another device', { serial_number: 'STB-0042' }, () => middleware({ sub: 'STB-0043' })],
    ['for the alternative code of the device', { alternative_code: 'BOX-42' }, () => middleware({ sub: 'BOX-42' })],
    ['for an unknown device', { serial_number: 'STB-9999' }, () => middleware({ sub: 'STB-9999' })],
    ['without a subject', { serial_number: 'STB-0042' }, () => signed({})],
    ['of the identity management system', { serial_number: 'STB-0042' }, () => identity({ sub: 'STB-0042' })],
    ['under another secret', { serial_number: 'STB-0042' }, () => signed({ sub: 'STB-0042' }, 'x'.repeat(32))],
    ['that has expired', { serial_number: 'STB-0042' }, () => middleware({ exp: 1767607200 })],
    ['that has no exp', { serial_number: 'STB-0042' }, () => middleware({ exp: undefined })],
  ])('refuses a token %s, and does not say why', async (_, identifier, token) => {
    expect(await enter(await startServer({ release }), identifier, token())).toMatchObject({
      code: wrongToken,
      message: 'The JSON Web Token is not valid',
      description: '',
    })
  })

  it('refuses an item that is nobody’s, and an organisation without a middleware', async () => {
    const lost = await BreakableStore.seeded(release)
    await changeRecord(lost, 'installedItem', ['ORG1', 'C34E6F708192A3B4D5E6F70819203142'], { subscription: 'gone' })
    expect((await enter(await startServer({ release, store: lost }), { serial_number: 'STB-0042' })).code).toBe(
      wrongToken,
    )
    const bare = await BreakableStore.seeded(release)
    await changeRecord(bare, 'organisation', ['', 'ORG1'], { middleware: null })
    expect((await enter(await startServer({ release, store: bare }), { serial_number: 'STB-0042' })).code).toBe(
      wrongToken,
    )
  })

  it('needs exactly one identifier and a token that looks like one', async () => {
    const server = await startServer({ release })
    expect((await enter(server, {})).code).toBe(invalid)
    expect((await enter(server, { serial_number: 'STB-0042', alternative_code: 'BOX-42' })).code).toBe(invalid)
    expect((await enter(server, { serial_number: 'STB-0042' }, 'a token')).code).toBe(invalid)
  })

  it('finds the organisation by whose middleware vouches for the item', async () => {
    const server = await startServer({ release, store: await twoOrganisations() })
    const foreign = signed({ sub: 'STB-0042' }, 'FOREIGN secret, as long as it has to be')
    for (const identifier of [{ serial_number: 'STB-0042' }, { id: 'C34E6F708192A3B4D5E6F70819203142' }]) {
      const organisation = async (jwt: Promise<string>) =>
        decodeJwt((await enter(server, identifier, jwt)).data.token)['org']
      expect(await organisation(middleware())).toBe('DEMO')
      expect(await organisation(foreign)).toBe('OTHER')
    }
  })

  it('refuses a token that two organisations take for the same serial number', async () => {
    const store = await twoOrganisations()
    await changeRecord(store, 'organisation', ['', 'ORG2'], { middleware: { name: null, secret: samples } })
    const server = await startServer({ release, store })
    expect((await enter(server, { serial_number: 'STB-0042' })).code).toBe(wrongToken)
  })
})

describe('a token of one kind is not taken for another', () => {
  const secret = new TextEncoder().encode(samples)

  it('even where the server and the other systems share their secret', async () => {
    const server = await startServer({ secret })
    const session = await login(server)
    const { data } = await call(server, 'tucano/subscriber/authenticate', {
      token: session,
      subscription_identifier: { number: 'S0000000042' },
    })
    const proof: string = data.jwt
    for (const jwt of [session, proof, await middleware()]) {
      expect((await call(server, consumer, { jwt, organisation: 'ORG1' })).code).toBe(wrongToken)
    }
    for (const jwt_token of [session, proof, await identity()]) {
      const body = { installed_item_identifier: { serial_number: 'STB-0042' }, jwt_token }
      expect((await call(server, device, body)).code).toBe(wrongToken)
    }
    for (const token of [proof, await identity(), await middleware()])
      expect(await use(server, token)).toBe('AUTHENTICATION.INVALIDSESSIONTOKEN')
  })

  it('nor a claim of another system for a session', async () => {
    const server = await startServer({ secret })
    const { jti } = decodeJwt(await login(server))
    const forged = await signed({ jti, sub: 'maria@demo.example', iss: issuer })
    expect(await use(server, forged)).toBe('AUTHENTICATION.INVALIDSESSIONTOKEN')
    const tucano = await keyFor(secret, 'tucano')
    expect(await use(server, await signed({ jti }, tucano))).toBe('AUTHENTICATION.INVALIDSESSIONTOKEN')
  })
})

it('a secret of another system that is too short is a fault, not a weak check', async () => {
  const store = await BreakableStore.seeded()
  await changeRecord(store, 'organisation', ['', 'ORG1'], { identity_system: { name: null, secret: 'short' } })
  const server = await startServer({ store })
  const answer = await call(server, consumer, { jwt: await identity(), organisation: 'ORG1' })
  expect(answer).toMatchObject({ code: 'SYSTEM.UNEXPECTED', http: 500 })
  expect(String(server.faults[0])).toMatch(/a signing key needs at least 32 bytes, got 5/)
})
