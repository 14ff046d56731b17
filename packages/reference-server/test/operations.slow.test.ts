import { MemoryStore, seedDemoWorld } from '@crmcom-webapi/reference-server'
import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { jwtVerify } from 'jose'
import { describe, expect, it } from 'vitest'
import { RivalledStore, recordsOf } from './support/records.js'
import { byKey, call, keyFor, login, type Subject, seconds, startServer, user } from './support/server.js'

const notFound = 'ACCESSTOKENS.ACCESSTOKENNOTFOUND'
const invalid = 'REQUEST.INVALIDPARAMETERS'

describe('login of a user', () => {
  it.each([
    ['username', { username: 'nobody' }],
    ['username in another case', { username: 'Integrator' }],
    ['username with a blank', { username: 'integrator ' }],
    ['password', { password: 'open-barley' }],
    ['password in another case', { password: 'Open-Sesame' }],
    ['longer password', { password: 'open-sesame1' }],
    ['organisation', { organisation: 'OTHER' }],
    ['organisation in another case', { organisation: 'demo' }],
    ['id of the organisation in place of its name', { organisation: 'ORG1' }],
  ])('refuses a wrong %s', async (_, wrong) => {
    const answer = await call(await startServer(), 'authentication/token', { ...user, ...wrong })
    expect(answer.code).toBe('AUTHENTICATION.INVALIDCREDENTIALS')
  })

  it.each(['username', 'password', 'organisation'])('needs %s, and more than an empty one', async (name) => {
    const server = await startServer()
    const { [name as 'username']: _, ...rest } = user
    expect(await call(server, 'authentication/token', rest)).toMatchObject({
      code: invalid,
      description: `${name} is required`,
    })
    expect(await call(server, 'authentication/token', { ...user, [name]: '' })).toMatchObject({
      code: invalid,
      description: `${name} must not be empty`,
    })
  })

  it('says what is wrong with each field', async () => {
    const answer = await call(await startServer(), 'authentication/token', {
      username: 5,
      password: true,
      unit: 7,
      x: 1,
    })
    expect(answer.description.split('; ').sort()).toEqual([
      'organisation is required',
      'password must be of type string',
      'unit must be of type string',
      'username must be of type string',
      'x is not a parameter here',
    ])
  })
})

describe('login of a customer in R6.0.0', () => {
  const release = 'R6.0.0'
  const enter = (server: Subject, identifier: object, more: object = {}) =>
    call(server, 'authentication/token', { organisation: 'DEMO', access_token_identifier: identifier, ...more })

  it.each([
    ['its authentication code', { authentication_code: 'CARD-0001' }],
    ['its identifier and pass code', { identifier: 'maria@demo.example', pass_code: 'maria-7391' }],
  ])('takes an access token by %s', async (_, identifier) => {
    expect((await enter(await startServer({ release }), identifier)).code).toBe('OK')
  })

  it.each([
    ['of a wrong pass code', { identifier: 'maria@demo.example', pass_code: 'maria-7392' }],
    ['of an unknown identifier', { identifier: 'nobody@demo.example', pass_code: 'maria-7391' }],
    ['of an unknown authentication code', { authentication_code: 'CARD-9999' }],
    ['that is not effective', { authentication_code: 'CARD-0003' }],
  ])('refuses one %s', async (_, identifier) => {
    expect((await enter(await startServer({ release }), identifier)).code).toBe('AUTHENTICATION.INVALIDCREDENTIALS')
  })

  it('refuses one that waits for its verification in R9.0.0', async () => {
    const server = await startServer({ release: 'R9.0.0' })
    expect((await enter(server, { authentication_code: 'CARD-0002' })).code).toBe('AUTHENTICATION.INVALIDCREDENTIALS')
  })

  it('refuses one that belongs to nobody: its session would see everybody', async () => {
    const store = new MemoryStore()
    await seedDemoWorld(store, contractIn(release))
    const read = await recordsOf(store).get('accessToken', 'ORG1', '3A6F0C1D2E4B4F5A8C7D9E0F1A2B3C4D')
    if (!read) throw new Error('the demo world has lost its first access token')
    await recordsOf(store).replace('accessToken', { ...read, accounts_receivable: null })
    const server = await startServer({ release, store })
    expect((await enter(server, { authentication_code: 'CARD-0001' })).code).toBe('AUTHENTICATION.INVALIDCREDENTIALS')
  })

  it('opens a session that sees the customer’s own access token and no other', async () => {
    const server = await startServer({ release })
    const { token } = (await enter(server, { authentication_code: 'CARD-0001' })).data
    const show = async (identifier: object) =>
      (await call(server, 'access_tokens/show', { token, access_token_identifier: identifier })).code
    expect(await show({ authentication_code: 'CARD-0001' })).toBe('OK')
    expect(await show({ authentication_code: 'CARD-0003' })).toBe(notFound)
    expect(await show({ authentication_code: 'CARD-0004' })).toBe(notFound)
    expect(await show({ identifier: 'nikos@demo.example', pass_code: 'nikos-6170' })).toBe(notFound)
  })

  it('works in the units of the user customers act as only', async () => {
    const server = await startServer({ release })
    expect((await enter(server, { authentication_code: 'CARD-0001' }, { unit: '1' })).code).toBe('OK')
    const answer = await enter(
      server,
      { authentication_code: 'CARD-0001' },
      { unit: '7F1C2E9A4B3D4C6E8A0B1C2D3E4F5A6B' },
    )
    expect(answer.code).toBe('AUTHENTICATION.UNITNOTALLOWED')
  })

  it('takes a user or a customer, not both and not half of each', async () => {
    const server = await startServer({ release })
    expect((await enter(server, { authentication_code: 'CARD-0001' }, user)).code).toBe(invalid)
    expect((await enter(server, { authentication_code: 'CARD-0001' }, { username: 'integrator' })).code).toBe(invalid)
    expect((await call(server, 'authentication/token', { organisation: 'DEMO' })).code).toBe(invalid)
    expect((await call(server, 'authentication/token', {})).code).toBe(invalid)
  })

  it.each(['R5.0.0', 'R10.0.0', 'R18.0.0'])('does not exist in %s', async (other) => {
    const answer = await enter(await startServer({ release: other }), { authentication_code: 'CARD-0001' })
    expect(answer).toMatchObject({
      code: 'REQUEST.PARAMETERNOTINRELEASE',
      description: `access_token_identifier was available from R6.0.0 until R10.0.0; this server is ${other}`,
    })
  })
})

describe.each(['R10.0.0', 'R12.0.0', 'R18.0.0'])('login by Web API key in %s', (release) => {
  const path = 'authentication/web_api_key/token'
  const basic = (text: string | Uint8Array) => ({ authorization: `Basic ${Buffer.from(text).toString('base64')}` })

  it('takes a systemic key, with a body, an empty one or none', async () => {
    const server = await startServer({ release })
    for (const body of [{}, '', ' \n', undefined, { unit: '1' }])
      expect((await call(server, path, body, byKey())).code).toBe('OK')
    const bare = await call(server, path, undefined, { ...byKey(), 'content-type': '' })
    expect(bare.code).toBe('OK')
  })

  it('takes the scheme in any case', async () => {
    const server = await startServer({ release })
    const { authorization } = byKey()
    for (const scheme of ['basic', 'BASIC', 'Basic '])
      expect((await call(server, path, {}, { authorization: authorization.replace('Basic', scheme) })).code).toBe('OK')
  })

  it.each<[string, { [name: string]: string }]>([
    ['no key', {}],
    ['an unknown key', byKey('00000000000000000000000000000000')],
    ['a key in lower case', byKey('8d2f6a1b9c3e47f0a5b4c3d2e1f00918')],
    ['the key as password', basic(':8D2F6A1B9C3E47F0A5B4C3D2E1F00918')],
    ['the key with a password', basic('8D2F6A1B9C3E47F0A5B4C3D2E1F00918:x')],
    ['the key with a colon in the password', basic('8D2F6A1B9C3E47F0A5B4C3D2E1F00918::')],
    ['the key without a colon', basic('8D2F6A1B9C3E47F0A5B4C3D2E1F00918')],
    ['an empty key', basic(':')],
    ['a key that is no UTF-8', basic(new Uint8Array([0xff, 0x3a]))],
    ['a key that is no base64', { authorization: 'Basic 8D2F6A1B9C3E47F0A5B4C3D2E1F00918:' }],
    ['nothing after the scheme', { authorization: 'Basic' }],
    ['the key as a bearer token', { authorization: 'Bearer 8D2F6A1B9C3E47F0A5B4C3D2E1F00918' }],
    ['a user of the demo world', basic('integrator:open-sesame')],
  ])('refuses %s', async (_, headers) => {
    expect((await call(await startServer({ release }), path, {}, headers)).code).toBe('AUTHENTICATION.INVALIDWEBAPIKEY')
  })

  it('refuses a key of a consumer application', async () => {
    const answer = await call(await startServer({ release }), path, {}, byKey('1B7E4D90C2A34F58B6E7A8C9D0E1F234'))
    expect(answer.code).toBe('AUTHENTICATION.WEBAPIKEYCLASSIFICATIONNOTALLOWED')
  })

  it('says that the key is wrong before it says that the body is', async () => {
    const server = await startServer({ release })
    expect((await call(server, path, { nonsense: 1 })).code).toBe('AUTHENTICATION.INVALIDWEBAPIKEY')
    expect((await call(server, path, { nonsense: 1 }, byKey())).code).toBe(invalid)
  })

  it.each(['null', '[]', '"x"', '5', '{"unit":""}', '{"unit":{}}'])('refuses the body %s', async (body) => {
    expect((await call(await startServer({ release }), path, body, byKey())).code).toBe(invalid)
  })

  it('refuses a body that is no JSON', async () => {
    const server = await startServer({ release })
    expect((await call(server, path, '{', byKey())).code).toBe('REQUEST.MALFORMEDJSON')
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', ''])
      expect((await call(server, path, '{"unit":"1"}', { ...byKey(), 'content-type': type })).code).toBe(
        'REQUEST.UNSUPPORTEDMEDIATYPE',
      )
  })
})

describe('access_tokens/show', () => {
  const show = async (server: Subject, body: object) =>
    call(server, 'access_tokens/show', { token: await login(server), ...body })

  it.each([
    ['authentication code', { authentication_code: 'CARD-0001' }],
    ['identifier and pass code', { identifier: 'maria@demo.example', pass_code: 'maria-7391' }],
  ])('finds one by %s', async (_, identifier) => {
    const answer = await show(await startServer(), { access_token_identifier: identifier })
    expect(answer.data).toMatchObject({
      id: '3A6F0C1D2E4B4F5A8C7D9E0F1A2B3C4D',
      number: 'AT0000000001',
      life_cycle_state: 'EFFECTIVE',
      authentication_code: 'CARD-0001',
      identifier: 'maria@demo.example',
      verified_date: '2026-01-05T10:05:00',
      accounts_receivable: { number: 'ACR0000000007', name: 'Maria Demetriou', life_cycle_state: 'ACTIVE' },
    })
    expect(answer.text).not.toContain('maria-7391')
  })

  it.each([
    ['an unknown authentication code', { authentication_code: 'CARD-9999' }],
    ['an unknown identifier', { identifier: 'nobody@demo.example', pass_code: 'maria-7391' }],
    ['a wrong pass code', { identifier: 'maria@demo.example', pass_code: 'petros-2846' }],
    ['the pass code as authentication code', { authentication_code: 'maria-7391' }],
  ])('finds nothing by %s', async (_, identifier) => {
    expect((await show(await startServer(), { access_token_identifier: identifier })).code).toBe(notFound)
  })

  it.each<[string, object, string]>([
    ['none', {}, 'exactly one of authentication_code, identifier is required, got none'],
    [
      'two',
      { authentication_code: 'CARD-0001', identifier: 'maria@demo.example', pass_code: 'maria-7391' },
      'exactly one of authentication_code, identifier is required, got 2',
    ],
    ['an identifier without a pass code', { identifier: 'maria@demo.example' }, 'only allowed together with pass_code'],
    [
      'a pass code without an identifier',
      { pass_code: 'maria-7391' },
      'exactly one of authentication_code, identifier is required, got none',
    ],
    [
      'nothing but a null',
      { authentication_code: null },
      'exactly one of authentication_code, identifier is required, got none',
    ],
  ])('refuses %s of the names', async (_, identifier, words) => {
    const answer = await show(await startServer(), { access_token_identifier: identifier })
    expect(answer.code).toBe(invalid)
    expect(answer.description).toContain(words)
  })

  it('gives the fields asked for, and the state of the release', async () => {
    const server = await startServer()
    const by = { access_token_identifier: { authentication_code: 'CARD-0001' } }
    expect((await show(server, { ...by, fields_set: 'number' })).data).toEqual({ number: 'AT0000000001' })
    expect((await show(server, { ...by, fields_set: 'identifier, id' })).data).toEqual({
      id: '3A6F0C1D2E4B4F5A8C7D9E0F1A2B3C4D',
      identifier: 'maria@demo.example',
    })
    expect((await show(server, { ...by, fields_set: 'id,id' })).data).toEqual({
      id: '3A6F0C1D2E4B4F5A8C7D9E0F1A2B3C4D',
    })
    const nested = (await show(server, { ...by, fields_set: 'accounts_receivable' })).data
    expect(Object.keys(nested)).toEqual(['accounts_receivable'])
    expect(nested.accounts_receivable.account_owner.name).toBe('Maria Demetriou')
  })

  it.each(['nope', 'id,nope', 'pass_code', 'token', 'constructor'])('refuses the field %s', async (fields) => {
    const answer = await show(await startServer(), {
      access_token_identifier: { authentication_code: 'CARD-0001' },
      fields_set: fields,
    })
    expect(answer.code).toBe('REQUEST.UNKNOWNFIELDSSETFIELD')
    expect(answer.description).toContain(`Not known: ${fields.replace('id,', '')}.`)
  })

  it.each(['', ',', 'id,', 'id;number', 'id  number', 'ID', '__proto__', 7])('refuses the list %j', async (fields) => {
    const answer = await show(await startServer(), {
      access_token_identifier: { authentication_code: 'CARD-0001' },
      fields_set: fields,
    })
    expect(answer.code).toBe(invalid)
  })

  it('has the fields of its release and no later one', async () => {
    const fields = async (release: string) => {
      const by = { access_token_identifier: { authentication_code: 'CARD-0001' } }
      return Object.keys((await show(await startServer({ release }), by)).data)
    }
    const [first, middle, last] = [await fields('R6.0.0'), await fields('R10.1.0'), await fields('R18.0.0')]
    expect(first).not.toContain('udf_string_1')
    expect(middle).toContain('udf_string_1')
    expect(middle).not.toContain('card_masked_number')
    expect(last).toContain('card_masked_number')
  })

  it('refuses a field of a later release in fields_set', async () => {
    const by = { access_token_identifier: { authentication_code: 'CARD-0001' }, fields_set: 'card_masked_number' }
    expect((await show(await startServer({ release: 'R16.0.0' }), by)).code).toBe('REQUEST.UNKNOWNFIELDSSETFIELD')
    expect((await show(await startServer({ release: 'R16.2.0' }), by)).code).toBe('OK')
  })
})

describe('access_tokens/reset_verification_code', () => {
  const path = 'access_tokens/reset_verification_code'

  it.each([
    ['authentication code', { authentication_code: 'CARD-0002' }],
    ['identifier', { identifier: 'petros@demo.example' }],
  ])('gives a new code by %s', async (_, name) => {
    const server = await startServer({ release: 'R12.0.0' })
    const token = await login(server)
    server.clock.advance(seconds(1200))
    const answer = await call(server, path, { token, ...name })
    expect(answer.data).toMatchObject({
      number: 'AT0000000002',
      life_cycle_state: 'PENDING_VERIFICATION',
      verification_code: expect.stringMatching(/^\d{7}$/),
      log_information: { updated_date: '2026-01-05T10:20:00', updated_by_user: { username: 'integrator' } },
    })
    expect(answer.data.verification_code).not.toBe('4815162')
    const shown = await call(server, 'access_tokens/show', {
      token,
      access_token_identifier: { authentication_code: 'CARD-0002' },
    })
    expect(shown.data.verification_code).toBe(answer.data.verification_code)
    expect(shown.data.log_information).toEqual(answer.data.log_information)
    expect((await call(server, path, { token, ...name })).data.verification_code).not.toBe(shown.data.verification_code)
  })

  it.each(['CARD-0001', 'CARD-0003'])('refuses %s, which waits for no verification', async (authentication_code) => {
    const server = await startServer()
    const answer = await call(server, path, { token: await login(server), authentication_code })
    expect(answer.code).toBe('ACCESSTOKENS.INVALIDLIFECYCLESTATE')
  })

  it('finds nothing by a name nobody has', async () => {
    const server = await startServer()
    const token = await login(server)
    for (const name of [{ authentication_code: 'CARD-9999' }, { identifier: 'nobody@demo.example' }])
      expect((await call(server, path, { token, ...name })).code).toBe(notFound)
  })

  it.each<[string, object]>([
    ['none', {}],
    ['two', { authentication_code: 'CARD-0002', identifier: 'petros@demo.example' }],
    ['two of different access tokens', { authentication_code: 'CARD-0002', identifier: 'maria@demo.example' }],
  ])('refuses %s of the names', async (_, names) => {
    const server = await startServer()
    const answer = await call(server, path, { token: await login(server), ...names })
    expect(answer).toMatchObject({ code: invalid, description: expect.stringContaining('exactly one of') })
  })

  it('changes nothing when it is refused', async () => {
    const server = await startServer({ release: 'R12.0.0' })
    const token = await login(server)
    for (const wrong of [{ fields_set: 'nope' }, { fields_set: '' }, { pass_code: 'petros-2846' }])
      expect((await call(server, path, { token, identifier: 'petros@demo.example', ...wrong })).code).not.toBe('OK')
    const { data } = await call(server, 'access_tokens/show', {
      token,
      access_token_identifier: { authentication_code: 'CARD-0002' },
    })
    expect(data.verification_code).toBe('4815162')
    expect(data.log_information.updated_date).toBe('2026-01-05T10:00:00')
  })

  it('loses no change when somebody else was faster', async () => {
    const store = new RivalledStore(['accessToken'])
    await seedDemoWorld(store, contractIn('R12.0.0'))
    const server = await startServer({ release: 'R12.0.0', store })
    const answer = await call(server, path, { token: await login(server), authentication_code: 'CARD-0002' })
    expect(store.left).toBe(0)
    const stored = await recordsOf(store).get('accessToken', 'ORG1', '5B8E1F2A3C4D4E6F9A0B1C2D3E4F5061')
    expect(stored?.verification_code).toBe(answer.data.verification_code)
  })
})

describe('tucano/subscriber/authenticate', () => {
  const secret = new TextEncoder().encode('an invented secret for samples 1234')
  const authenticate = async (server: Subject, body: object) =>
    call(server, 'tucano/subscriber/authenticate', { token: await login(server), ...body })
  const family = 'A12C4D5E6F708192B3C4D5E6F7081920'
  const sports = 'B23D5E6F708192A3C4D5E6F708192031'
  const maria = { authentication_code: 'CARD-0001' }

  it.each<[string, object, string]>([
    ['subscription id', { subscription_identifier: { id: family } }, family],
    ['subscription number', { subscription_identifier: { number: 'S0000000043' } }, sports],
    ['installed item id', { installed_item_identifier: { id: 'C34E6F708192A3B4D5E6F70819203142' } }, family],
    ['serial number', { installed_item_identifier: { serial_number: 'STB-0043' } }, sports],
    ['code of an installed item', { installed_item_identifier: { alternative_code: 'BOX-42' } }, family],
    [
      'identification medium',
      { customer_identification_medium_identifier: { id: 'D45F708192A3B4C5E6F7081920314253' } },
      'C34E6F708192A3B4D5E6F70819203144',
    ],
    [
      'access token',
      { access_token_identifier: { authentication_code: 'CARD-0004' } },
      'C34E6F708192A3B4D5E6F70819203144',
    ],
    [
      'access token and type id',
      { access_token_identifier: maria, subscription_type_identifier: { id: 'ST01' } },
      family,
    ],
    [
      'access token and type name',
      { access_token_identifier: maria, subscription_type_identifier: { name: 'Sports TV' } },
      sports,
    ],
    [
      'identifier, pass code and type code',
      {
        access_token_identifier: { identifier: 'maria@demo.example', pass_code: 'maria-7391' },
        subscription_type_identifier: { alternative_code: 'SPORTS' },
      },
      sports,
    ],
  ])('finds a subscription by %s', async (_, body, id) => {
    expect((await authenticate(await startServer(), body)).data.subscription_id).toBe(id)
  })

  it('gives a proof that lives 300 seconds, signed with a key of its own', async () => {
    const server = await startServer({ secret })
    const { jwt } = (await authenticate(server, { subscription_identifier: { number: 'S0000000042' } })).data
    const options = { algorithms: ['HS256'], currentDate: new Date(server.clock.now()) }
    const { payload } = await jwtVerify(jwt, await keyFor(secret, 'tucano'), options)
    expect(payload).toEqual({
      exp: 1767607500,
      iat: 1767607200,
      userid: 'S0000000042',
      apip: expect.any(String),
      username: 'S0000000042',
    })
    await expect(jwtVerify(jwt, await keyFor(secret, 'session'), options)).rejects.toThrow('signature')
    await expect(jwtVerify(jwt, secret, options)).rejects.toThrow('signature')
  })

  it.each<[string, object]>([
    ['an unknown number', { subscription_identifier: { number: 'S9999999999' } }],
    ['an unknown id', { subscription_identifier: { id: 'S0000000042' } }],
    ['an unknown item', { installed_item_identifier: { serial_number: 'BOX-42' } }],
    ['a wrong pass code', { access_token_identifier: { identifier: 'maria@demo.example', pass_code: 'x' } }],
    ['an access token that is not effective', { access_token_identifier: { authentication_code: 'CARD-0003' } }],
    ['an access token that waits for verification', { access_token_identifier: { authentication_code: 'CARD-0002' } }],
    ['an unknown type', { access_token_identifier: maria, subscription_type_identifier: { id: 'FAMILY' } }],
    ['an unknown medium', { customer_identification_medium_identifier: { id: 'x' } }],
    [
      'a medium of which one field is wrong',
      { customer_identification_medium_identifier: { id: 'D45F708192A3B4C5E6F7081920314253', colour: 'red' } },
    ],
    ['a medium by a field in an array', { customer_identification_medium_identifier: { id: ['D45F'] } }],
    ['a medium by a field that cannot be text', { customer_identification_medium_identifier: { id: { toString: 1 } } }],
    ['a medium by a name of JavaScript', { customer_identification_medium_identifier: { constructor: 'x' } }],
  ])('finds nothing by %s', async (_, body) => {
    expect((await authenticate(await startServer(), body)).code).toBe('SUBSCRIPTIONS.SUBSCRIPTIONNOTFOUND')
  })

  it('asks for more when an access token has several subscriptions', async () => {
    const answer = await authenticate(await startServer(), { access_token_identifier: maria })
    expect(answer.code).toBe('SUBSCRIPTIONS.SEVERALSUBSCRIPTIONSFOUND')
  })

  const one = { subscription_identifier: { number: 'S0000000042' } }
  it.each<[string, object]>([
    ['none', {}],
    ['two that agree', { ...one, installed_item_identifier: { serial_number: 'STB-0042' } }],
    ['two that disagree', { ...one, installed_item_identifier: { serial_number: 'STB-0043' } }],
    ['three', { ...one, access_token_identifier: maria, installed_item_identifier: { id: 'x' } }],
    ['two inside one', { subscription_identifier: { id: family, number: 'S0000000042' } }],
    ['none inside one', { subscription_identifier: {} }],
    ['a type alone', { subscription_type_identifier: { id: 'ST01' } }],
    ['a type with a subscription', { ...one, subscription_type_identifier: { id: 'ST01' } }],
    ['an empty medium', { customer_identification_medium_identifier: {} }],
  ])('refuses %s of the identifiers', async (_, body) => {
    const server = await startServer()
    expect((await authenticate(server, body)).code).toBe(invalid)
    expect(server.faults).toEqual([])
  })

  it.each<[string, object, string, string]>([
    ['R11.0.0', { subscription_type_identifier: { id: 'ST01' } }, 'subscription_type_identifier', 'R12.4.0'],
    ['R12.0.0', { subscription_type_identifier: { id: 'ST01' } }, 'subscription_type_identifier', 'R12.4.0'],
    [
      'R17.0.0',
      { customer_identification_medium_identifier: { id: 'x' } },
      'customer_identification_medium_identifier',
      'R18.0.0',
    ],
  ])('in %s refuses a parameter of a later release and names it', async (release, later, name, from) => {
    const answer = await authenticate(await startServer({ release }), { access_token_identifier: maria, ...later })
    expect(answer).toMatchObject({
      code: 'REQUEST.PARAMETERNOTINRELEASE',
      message: `A parameter does not exist in ${release}`,
      description: `${name} is available from ${from}; this server is ${release}`,
    })
  })
})

describe('every operation that needs a session', () => {
  const operations = [
    ['access_tokens/show', { access_token_identifier: { authentication_code: 'CARD-0001' } }],
    ['access_tokens/reset_verification_code', { authentication_code: 'CARD-0002' }],
    ['authentication/token/release', {}],
    ['tucano/subscriber/authenticate', { subscription_identifier: { number: 'S0000000042' } }],
  ] as const

  it.each(operations)('%s refuses a caller without one, whatever else is wrong', async (path, body) => {
    const server = await startServer()
    const tokens = [undefined, '', null, 5, [], {}, 'x', '0'.repeat(32), `${await login(server)}x`, '__proto__']
    for (const token of tokens)
      for (const rest of [body, {}, { nonsense: 1 }])
        expect((await call(server, path, { token, ...rest })).code).toBe('AUTHENTICATION.INVALIDSESSIONTOKEN')
    for (const text of ['null', '[]', '"x"', '7', 'true'])
      expect((await call(server, path, text)).code).toBe('AUTHENTICATION.INVALIDSESSIONTOKEN')
    expect(server.faults).toEqual([])
  })

  it.each(operations)('%s takes no token from the query or a header', async (path, body) => {
    const server = await startServer()
    const token = await login(server)
    const headers = { authorization: `Bearer ${token}`, cookie: `token=${token}` }
    const answer = await call(server, `${path}?token=${token}`, body, headers)
    expect(answer.code).toBe('AUTHENTICATION.INVALIDSESSIONTOKEN')
  })

  it.each(operations)('%s refuses a parameter nobody knows', async (path, body) => {
    const server = await startServer()
    for (const name of ['nonsense', 'Token', 'constructor', 'toString', '__proto__', 'hasOwnProperty', '']) {
      const text = JSON.stringify({ token: await login(server), ...body })
      const answer = await call(server, path, `${text.slice(0, -1)},${JSON.stringify(name)}:{"token":1}}`)
      const hint = name === 'Token' ? ': did you mean token?' : ''
      const shown = name === '' ? 'one with a strange name' : name
      expect(answer).toMatchObject({ code: invalid, description: `${shown} is not a parameter here${hint}` })
    }
  })
})
