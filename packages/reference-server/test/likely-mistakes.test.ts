import { demoCredentials } from '@crmcom-webapi/reference-server'
import { describe, expect, it } from 'vitest'
import { type Answer, byKey, call, login, readAnswer, send, startServer, user, webApiKey } from './support/server.js'

const byKeyPath = 'authentication/web_api_key/token'
const secrets = /open-sesame|8D2F6A1B9C3E47F0A5B4C3D2E1F00918|OEQyRjZBMUI5QzNFNDdGMEE1QjRDM0QyRTFGMDA5MTg/

async function ask(server: Awaited<ReturnType<typeof startServer>>, form: string, headers = {}): Promise<Answer> {
  return readAnswer(server, form, await send(server, form, { method: 'GET', headers }))
}

describe('a key', () => {
  const whole = '. The header is "Authorization: Basic ", and behind it the key and a colon, in base64'
  const start = 'Send it as the HTTP Basic username, with an empty password'
  const written: [string, string, string][] = [
    [
      'without the colon behind it',
      `Basic ${btoa(webApiKey)}`,
      ': the colon behind the key is missing. Encode the key and the colon together',
    ],
    ['as the password', `Basic ${btoa(`:${webApiKey}`)}`, ': the username is empty. The key stands before the colon'],
    ['with a password', `Basic ${btoa(`${webApiKey}:x`)}`, ': something follows the colon behind the key'],
    ['as a bearer', `Bearer ${webApiKey}`, whole],
    ['by itself', webApiKey, whole],
    ['not encoded', `Basic ${webApiKey}:`, whole],
    ['encoded not at all', `Basic ${webApiKey}`, whole],
  ]
  it.each(written)('sent %s is refused with how to send it', async (_, authorization, hint) => {
    const answer = await call(await startServer(), byKeyPath, undefined, { authorization })
    expect(answer).toMatchObject({ code: 'AUTHENTICATION.INVALIDWEBAPIKEY', description: start + hint })
    expect(answer.text).not.toMatch(secrets)
  })

  it('that is not sent is missed', async () => {
    const answer = await call(await startServer(), byKeyPath, {})
    expect(answer.description).toBe(start + whole)
  })

  it('that is no UTF-8 is refused', async () => {
    for (const authorization of [`Basic ${btoa('\xff:')}`, `Basic ${btoa(`${webApiKey}\xfe:`)}`])
      expect((await call(await startServer(), byKeyPath, {}, { authorization })).code).toBe(
        'AUTHENTICATION.INVALIDWEBAPIKEY',
      )
  })
})

describe('a unit', () => {
  it.each(['Harbour Shop', 'harbour'])('given as %j is refused with what it takes', async (unit) => {
    const server = await startServer()
    for (const answer of [
      await call(server, 'authentication/token', { ...user, unit }),
      await call(server, byKeyPath, { unit }, byKey()),
    ])
      expect(answer).toMatchObject({
        code: 'AUTHENTICATION.UNITNOTALLOWED',
        description: 'unit takes the ID of a unit, and not its name or code',
      })
  })

  it('of nobody says so without telling which there are', async () => {
    const answer = await call(await startServer(), 'authentication/token', { ...user, unit: 'Harbour' })
    expect(answer.description).toBe('unit takes the ID of a unit')
  })

  it('is not told to who is not let in', async () => {
    const answer = await call(await startServer(), 'authentication/token', { ...user, password: 'x', unit: 'harbour' })
    expect(answer).toMatchObject({ code: 'AUTHENTICATION.INVALIDCREDENTIALS', description: '' })
  })
})

describe('a body', () => {
  it.each([
    ['[]', 'an empty list was sent; an empty object is written {} (in PHP: new stdClass, or JSON_FORCE_OBJECT)'],
    [`[${JSON.stringify(user)}]`, 'a list was sent: send the object in it by itself'],
    [JSON.stringify(JSON.stringify(user)), 'a text was sent; a JSON text in a text was encoded twice'],
  ])('of %s says what it looks like', async (body, hint) => {
    const server = await startServer()
    for (const [to, headers, code, start] of [
      ['authentication/token', {}, 'REQUEST.INVALIDPARAMETERS', 'the input must be of type object: '],
      [byKeyPath, byKey(), 'REQUEST.INVALIDPARAMETERS', 'the input must be of type object: '],
      ['access_tokens/show', {}, 'AUTHENTICATION.INVALIDSESSIONTOKEN', ''],
    ] as const) {
      const answer = await call(server, to, body, headers)
      expect(answer).toMatchObject({ code, description: `${start}${hint}` })
      expect(answer.text).not.toMatch(secrets)
    }
  })

  it.each([
    ['username=integrator&password=open-sesame', 'it looks like a form (a=b&c=d): write it as {"a": "b", "c": "d"}'],
    ['user_identifier[id]=4', 'it looks like a form (a=b&c=d): write it as {"a": "b", "c": "d"}'],
    ['<login><password>open-sesame</password></login>', 'it looks like XML'],
    ["{'username':'integrator'}", 'JSON has double quotes, not single ones'],
    ['{"a":1,}', ''],
    ['', 'it is empty: an empty object is written {}'],
    [' \n', 'it is empty: an empty object is written {}'],
  ])('of %s, which is no JSON, says what it looks like', async (body, description) => {
    const answer = await call(await startServer(), 'authentication/token', body)
    expect(answer).toMatchObject({ code: 'REQUEST.MALFORMEDJSON', description })
    expect(answer.text).not.toMatch(secrets)
  })

  it.each([
    [
      JSON.stringify(user),
      'application/x-www-form-urlencoded',
      '; the body looks like JSON, but Content-Type says something else',
    ],
    [JSON.stringify(user), 'text/plain', '; the body looks like JSON, but Content-Type says something else'],
    [
      'username=integrator&password=open-sesame',
      'application/x-www-form-urlencoded',
      '; a form (a=b&c=d) is not read: write it as {"a": "b", "c": "d"}',
    ],
    [JSON.stringify(user), '', ''],
  ])('of %s under %j says what differs', async (body, type, hint) => {
    const answer = await call(await startServer(), 'authentication/token', body, { 'content-type': type })
    expect(answer).toMatchObject({
      code: 'REQUEST.UNSUPPORTEDMEDIATYPE',
      description: `Send it with Content-Type: application/json${hint}`,
    })
    expect(answer.text).not.toMatch(secrets)
  })

  it('after a byte order mark is read', async () => {
    expect((await call(await startServer(), 'authentication/token', `\ufeff${JSON.stringify(user)}`)).code).toBe('OK')
  })
})

describe('a session token', () => {
  const show = { access_token_identifier: { authentication_code: 'CARD-0001' } }

  it('in the wrong place of a POST is refused with the right one', async () => {
    const server = await startServer()
    const token = await login(server)
    const place = 'It belongs into the body, as "token"'
    const cases: [string, object, object, string][] = [
      [
        'access_tokens/show',
        show,
        { authorization: `Bearer ${token}` },
        `${place}, and not into the header Authorization`,
      ],
      ['access_tokens/show', show, { 'x-auth-token': token }, `${place}, and not into a header`],
      [`access_tokens/show?token=${token}`, show, {}, `${place}, and not into the query`],
      ['access_tokens/show', { ...show, Token: token }, {}, `${place}: the name is "token", in small letters`],
      ['access_tokens/show', { ...show, sessionToken: token }, {}, `${place}: the name is "token", in small letters`],
      ['access_tokens/show', { ...show, token: 7 }, {}, ''],
      ['access_tokens/show', show, {}, ''],
    ]
    for (const [to, body, headers, description] of cases) {
      const answer = await call(server, to, body, headers as { [name: string]: string })
      expect(answer).toMatchObject({ code: 'AUTHENTICATION.INVALIDSESSIONTOKEN', description })
      expect(answer.text).not.toContain(token)
    }
  })

  it('in the wrong place of a GET is refused with the right one', async () => {
    const server = await startServer()
    const token = await login(server)
    const place = 'It belongs into the query, as token=…'
    const by = 'user_identifier=id=4'
    const cases: [string, object, string][] = [
      [`users/show?${by}`, { authorization: `Bearer ${token}` }, `${place}, and not into the header Authorization`],
      [`users/show?Token=${token}&${by}`, {}, `${place}: the name is "token", in small letters`],
      [`users/show?token=${token}&token=${token}&${by}`, {}, 'It stands in the query more than once'],
    ]
    for (const [form, headers, description] of cases) {
      const answer = await ask(server, form, headers)
      expect(answer).toMatchObject({ code: 'AUTHENTICATION.INVALIDSESSIONTOKEN', description })
      expect(answer.text).not.toContain(token)
    }
  })
})

describe('a parameter', () => {
  it.each([
    ['user_identifier={"id":"4"}', 'user_identifier: must have the form field=value, and not that of JSON'],
    ['user_identifier={"id":"a=b"}', 'user_identifier: must have the form field=value, and not that of JSON'],
    [
      'user_identifier[id]=4',
      'user_identifier[id] is not a parameter here: an identifier is written user_identifier=field=value',
    ],
    [
      'user_identifier.id=4',
      'user_identifier.id is not a parameter here: an identifier is written user_identifier=field=value',
    ],
    ['userIdentifier=id=4', 'userIdentifier is not a parameter here: did you mean user_identifier?'],
    ['User_Identifier=id=4', 'User_Identifier is not a parameter here: did you mean user_identifier?'],
    ['user_identifier=ID=4', 'user_identifier.ID is not a parameter here: did you mean id?'],
    ['user_identifier=4', 'user_identifier: must have the form field=value'],
    ['user_identifer=id=4', 'user_identifer is not a parameter here: did you mean user_identifier?'],
    ['user_identifier=usrename=x', 'user_identifier.usrename is not a parameter here: did you mean username?'],
    ['user_identifier=id=4&user_identifier=id=5', 'user_identifier stands in the query more than once'],
    ['user_identifier=id=4&user_identifier=id=4', 'user_identifier stands in the query more than once'],
  ])('of a query written %s is refused with how to write it', async (query, hint) => {
    const server = await startServer()
    const answer = await ask(server, `users/show?token=${await login(server)}&${query}`)
    expect(answer.code).toBe('REQUEST.INVALIDPARAMETERS')
    expect(answer.description.split('; ')).toContain(hint)
  })

  it.each<[object, string]>([
    [
      { subscription_identifier: 'number=S0000000042' },
      'subscription_identifier must be of type object: in a body it is an object, such as {"number": "…"}',
    ],
    [
      { subscription_identifier: 'S0000000042' },
      'subscription_identifier must be of type object: in a body it is an object, such as {"id": "…"}',
    ],
    [
      { subscription_identifier: { Number: 'S0000000042' } },
      'subscription_identifier.Number is not a parameter here: did you mean number?',
    ],
    [
      { subscriptionIdentifier: { number: 'S0000000042' } },
      'subscriptionIdentifier is not a parameter here: did you mean subscription_identifier?',
    ],
  ])('of a body written %j is refused with how to write it', async (fields, hint) => {
    const server = await startServer()
    const body = { token: await login(server), ...fields }
    const answer = await call(server, 'perception/provisioning_requests/reset_subscription', body)
    expect(answer.code).toBe('REQUEST.INVALIDPARAMETERS')
    expect(answer.description.split('; ')).toContain(hint)
  })

  it.each([
    ['number_of_results=51', 'number_of_results must be at most 50'],
    ['number_of_results=0', 'number_of_results must be at least 1'],
    ['offset=-1', 'offset must be at least 0'],
  ])('out of its bounds, %s, is refused with the bound', async (query, hint) => {
    const server = await startServer()
    const answer = await ask(server, `users/list?token=${await login(server)}&group_identifier=id=GR01&${query}`)
    expect(answer).toMatchObject({ code: 'REQUEST.INVALIDPARAMETERS', description: hint })
  })

  it('mistyped in an object that takes no other is asked after', async () => {
    const { organisation: _, ...rest } = user
    const answer = await call(await startServer(), 'authentication/token', { ...rest, organization: 'DEMO' })
    expect(answer.description.split('; ')).toEqual([
      'organisation is required',
      'organization is not a parameter here: did you mean organisation?',
    ])
  })

  it.each([
    webApiKey,
    demoCredentials.password,
    'a1B2c3D4e5F6a7B8c9D0e1F2a3B4c5D6',
    '9C3E47F0A5B4C3D2',
    'eyJ0eXAiOiJKV1QifQ.eyJ1c3IiOiJ4In0.c2ln',
    '4815162',
  ])('with a secret for its name, %s, is refused without it', async (name) => {
    const server = await startServer()
    const token = await login(server)
    for (const answer of [
      await call(server, 'authentication/token', { ...user, [name]: 1 }),
      await call(server, 'access_tokens/show', { token, access_token_identifier: { [name]: 'x' } }),
      await ask(server, `users/show?token=${token}&user_identifier=${name}=1`),
      await ask(server, `users/show?token=${token}&user_identifier=id=1&${name}=1`),
    ]) {
      expect(answer.code).toBe('REQUEST.INVALIDPARAMETERS')
      expect(answer.description).toMatch(/one with a strange name|must have the form field=value/)
      expect(answer.text).not.toContain(name)
    }
  })

  it('that takes one of some words is refused with the way it is written', async () => {
    const server = await startServer()
    const token = await login(server)
    for (const state of ['effective', 'Effective', 'not effective', 'NOTEFFECTIVE']) {
      const { description } = await ask(
        server,
        `access_tokens/get_not_associated?token=${token}&life_cycle_state=${state}`,
      )
      expect(description).toMatch(/life_cycle_state must be one of .*; it is written (NOT_)?EFFECTIVE/)
    }
  })

  it('that takes one of some words is refused as any other value, whatever a text would be made of', async () => {
    const server = await startServer()
    const token = await login(server)
    for (const action of [{ toString: 1, valueOf: 1 }, { toString: null }, [[]], 'constructor', 'toString']) {
      const answer = await call(server, 'accounts_receivable/create', {
        token,
        contact_information_identifier: { id: 'C3A1F0E29B4D4C5E8F7A6B5C4D3E2F10' },
        billing_address: { action },
      })
      expect(answer.code).toBe('REQUEST.INVALIDPARAMETERS')
      expect(answer.description).toContain('billing_address.action must be one of')
    }
    expect(server.faults).toEqual([])
  })

  it('with a name that is none is refused without it', async () => {
    const server = await startServer()
    const body = { ...user, [`${demoCredentials.password} is the password`]: 1, [`x${'y'.repeat(5000)}`]: 2 }
    const answer = await call(server, 'authentication/token', body)
    expect(answer.code).toBe('REQUEST.INVALIDPARAMETERS')
    expect(answer.text.length).toBeLessThan(500)
    expect(answer.text).not.toMatch(secrets)
  })
})
