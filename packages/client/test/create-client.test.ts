import { describe, expect, test } from 'vitest'
import { type ClientOptions, CrmConfigError, createClient } from '../src/index.js'
import { writeQuery } from '../src/query.js'
import { withRaw } from '../src/raw.js'
import { baseUrl, handClock, isLogin, lookup, observe, ok, sessionServer, userCredentials } from './observed.js'

const never = () => {
  throw new Error('no request was expected')
}

function failure(options: object): CrmConfigError {
  try {
    createClient({ baseUrl, credentials: userCredentials, fetch: never, ...options } as ClientOptions)
  } catch (error) {
    return error as CrmConfigError
  }
  throw new Error('no failure')
}

describe('the address', () => {
  test.each([
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080'],
    ['http://127.0.0.1:8080/crmapi/rest/v2', 'http://127.0.0.1:8080'],
    ['http://127.0.0.1:8080/crmapi/rest/v2/', 'http://127.0.0.1:8080'],
    ['https://proxy.example/crm', 'https://proxy.example/crm'],
  ])('%s leads to the Web API', async (given, root) => {
    const urls: string[] = []
    const server = observe(() => ok({ token: 'T' }))
    const fetch = (request: Request) => {
      urls.push(request.url)
      return server.fetch(request)
    }
    const crm = withRaw(createClient({ baseUrl: given, credentials: userCredentials, fetch }))
    await crm.session.token()
    await crm.raw.POST('/authentication/token', { body: userCredentials })
    expect(urls).toEqual(Array(2).fill(`${root}/crmapi/rest/v2/authentication/token`))
  })

  test.each([
    '',
    'crm.example.com',
    'ftp://crm.example',
    'http://user:pass-word@crm.example',
    'http://crm.example?token=pass-word',
  ])('%j is refused without being repeated', (given) => {
    const error = failure({ baseUrl: given })
    expect(error).toBeInstanceOf(CrmConfigError)
    expect(error.message).not.toContain('pass-word')
  })
})

describe('credentials', () => {
  test.each<[string, unknown, RegExp]>([
    ['none', {}, /exactly one kind.*none given/],
    ['nothing at all', undefined, /credentials must be an object/],
    ['a user and a key', { ...userCredentials, webApiKey: 'K' }, /username and webApiKey given/],
    ['a user and a token', { ...userCredentials, token: 'T' }, /token and username given/],
    ['a key and a token', { webApiKey: 'K', token: 'T' }, /token and webApiKey given/],
    ['a password alone', { password: 'open-sesame' }, /none given/],
    ['a user without password', { username: 'integrator', organisation: 'DEMO' }, /password must be/],
    ['a user without organisation', { username: 'integrator', password: 'open-sesame' }, /organisation must be/],
    ['an empty key', { webApiKey: '' }, /webApiKey must be/],
    ['a key with an organisation', { webApiKey: 'K', organisation: 'DEMO' }, /by webApiKey take only webApiKey, unit$/],
    ['a token with a unit', { token: 'T', unit: '1' }, /by token take only token$/],
    [
      'another spelling',
      { ...userCredentials, organization: 'DEMO' },
      /take only username, password, organisation, unit$/,
    ],
    ['an access token', { accessToken: { authentication_code: 'C' }, organisation: 'DEMO' }, /not in R18\.0\.0/],
  ])('%s is refused before any request', (_, credentials, message) => {
    const error = failure({ credentials })
    expect(error).toMatchObject({ code: 'CRM_CONFIG' })
    expect(error.message).toMatch(message)
    expect(error.message).not.toContain('open-sesame')
  })

  test.each([
    ['both ways', { authentication_code: 'C', identifier: 'i', pass_code: 'p' }],
    ['no way', {}],
    ['half a way', { identifier: 'i' }],
  ])('an access token named in %s is refused', (_, accessToken) => {
    const error = failure({ release: 'R6.0.0', credentials: { accessToken, organisation: 'DEMO' } })
    expect(error.message).toMatch(/an authentication_code, or an identifier with/)
  })

  test.each([
    ['R5.0.0', false],
    ['R6.0.0', true],
    ['R9.7.3', true],
    ['R10.0.0', false],
  ])('an access token signs in in %s: %s', (release, isIn) => {
    const credentials = { accessToken: { authentication_code: 'CARD-0001' }, organisation: 'DEMO' }
    const make = () => createClient({ baseUrl, fetch: never, release, credentials } as unknown as ClientOptions)
    if (isIn) expect(make).not.toThrow()
    else expect(make).toThrow(`a sign-in by accessToken is not in ${release}`)
  })

  test('by key are refused where the release has no such login', () => {
    expect(failure({ release: 'R9.0.0', credentials: { webApiKey: 'K' } }).message).toMatch(/not in R9\.0\.0/)
  })

  test('of another kind cannot sign an operation that wants a key', async () => {
    const crm = createClient({ baseUrl, credentials: userCredentials, fetch: never })
    await expect(crm.authentication.webApiKeyToken()).rejects.toMatchObject({
      code: 'CRM_CONFIG',
      operationId: 'createSessionTokenByWebApiKey',
    })
  })
})

test.each([0, -1, Number.NaN, 2 ** 31, '5'])('a timeout of %s is refused', (timeoutMs) => {
  expect(failure({ timeoutMs }).code).toBe('CRM_CONFIG')
})

describe('the release', () => {
  const open = (release: string, warnings: string[] = []) => {
    const server = observe((seen) => (isLogin(seen) ? ok({ token: 'T' }) : ok({})))
    const onWarning = (message: string) => void warnings.push(message)
    const crm = createClient({
      baseUrl,
      credentials: userCredentials,
      fetch: server.fetch,
      onWarning,
      release,
    } as never)
    return { crm, server }
  }

  test.each([
    ['R11', 'R11.0.0'],
    ['r11.0.0', 'R11.0.0'],
    ['R14.7', 'R14.7.0'],
  ])('%s is %s', (written, release) => {
    expect(open(written).crm.release).toBe(release)
  })

  test.each(['12', 'R', 'R12.', 'R12.0.0.0', 'R3.0.0', 12, null, ['R12']])('%s is refused', (release) => {
    expect(failure({ release } as never).code).toBe('CRM_CONFIG')
  })

  test('decides which operations there are, and the failure names what brings one', async () => {
    const { crm, server } = open('R11.0.0')
    const call = crm.accessTokens.resetVerificationCode({ authentication_code: 'C' })
    await expect(call).rejects.toMatchObject({
      code: 'CRM_CONFIG',
      operationId: 'resetAccessTokenVerificationCode',
      message: 'resetAccessTokenVerificationCode is not in R11.0.0; available from R12.0.0',
    })
    expect(server.requests).toHaveLength(0)
  })

  test('may lie between two listed ones', async () => {
    const { crm } = open('R11.5')
    await expect(crm.accessTokens.resetVerificationCode({} as never)).rejects.toThrow('not in R11.5.0;')
    await open('R14.7.2').crm.accessTokens.resetVerificationCode({} as never)
  })

  test('warns of a deprecated operation once per client', async () => {
    const warnings: string[] = []
    const { crm } = open('R18.0.0', warnings)
    const card = { access_token_identifier: { authentication_code: 'C' } }
    await Promise.all([
      crm.accessTokens.show(card),
      crm.accessTokens.show(card),
      crm.tucano.subscriberAuthenticate(lookup),
    ])
    await crm.session.release()
    expect(warnings).toEqual(['showAccessToken is deprecated in R18.0.0'])
    await open('R18.0.0', warnings).crm.accessTokens.show(card)
    expect(warnings).toHaveLength(2)
    await open('R17.0.0', warnings).crm.accessTokens.show(card)
    expect(warnings).toHaveLength(2)
  })

  test('warns once when it is newer than the contract', () => {
    const warnings: string[] = []
    expect(open('R19.1.0', warnings).crm.release).toBe('R19.1.0')
    expect(warnings).toEqual(['R19.1.0 is not known yet, and taken for R18.0.0'])
  })
})

describe('a call', () => {
  test('sends what it was given, and leaves the input as it is', async () => {
    const server = sessionServer(handClock())
    const crm = createClient({
      baseUrl,
      credentials: userCredentials,
      fetch: server.fetch,
      clock: handClock(),
      onWarning: () => {},
    })
    const input = {
      access_token_identifier: { identifier: 'ü@demo.example', pass_code: 'p' },
      fields_set: 'id,number',
    } as const
    await crm.accessTokens.show(input)
    expect(server.calls()[0]).toMatchObject({ method: 'POST', path: '/access_tokens/show', body: input })
    expect(Object.keys(server.calls()[0]?.body ?? {})).toEqual(['token', 'access_token_identifier', 'fields_set'])
    expect(server.calls()[0]?.headers.get('content-type')).toBe('application/json')
    expect(input).not.toHaveProperty('token')
  })

  test('refuses an input that is no object or cannot be written', async () => {
    const crm = createClient({ baseUrl, credentials: { token: 'T' }, fetch: never })
    for (const input of ['x', null, [], { subscription_identifier: { number: 1n } }])
      await expect(crm.tucano.subscriberAuthenticate(input as never)).rejects.toMatchObject({ code: 'CRM_CONFIG' })
  })

  test('can be taken apart from its client', async () => {
    const server = sessionServer(handClock())
    const { tucano, session } = createClient({
      baseUrl,
      credentials: userCredentials,
      fetch: server.fetch,
      clock: handClock(),
    })
    const { subscriberAuthenticate } = tucano
    const { token } = session
    await subscriberAuthenticate(lookup)
    expect(await token()).toBe(server.calls()[0]?.body['token'])
  })
})

test('crm.raw reaches the same server with arrays written once', async () => {
  const server = observe(() => ok({ anything: true }))
  const crm = withRaw(createClient({ baseUrl, credentials: { token: 'T' }, fetch: server.fetch }))
  const token = await crm.session.token()
  const { data, response } = await crm.raw.POST('/authentication/token/release', { body: { token } })
  expect(response.status).toBe(200)
  expect(data).toMatchObject({ data: { anything: true } })
  await crm.raw.request('get', '/users/list' as never, { params: { query: { states: ['A', 'B'] } } } as never)
  expect(server.requests[1]?.query.get('states')).toBe('A,B')
})

test('a query writes identifiers as the vendor does and lists with commas', () => {
  const input = {
    token: 'a+b/c=',
    lead_identifier: { number: '1=9 &' },
    states: ['A', 'B'],
    offset: 0,
    none: undefined,
    empty: null,
  }
  expect(writeQuery(input)).toBe('?token=a%2Bb%2Fc%3D&lead_identifier=number=1%3D9%20%26&states=A,B&offset=0')
  expect(writeQuery({})).toBe('')
})
