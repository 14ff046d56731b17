import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ClientOptions, createClient, type Exchange, paginate, observe as watchCalls } from '../src/index.js'
import { baseUrl, gone, handClock, isLogin, jwt, observe, ok, refusal, type Seen, userCredentials } from './observed.js'

const token = jwt({ usr: 'integrator', exp: '1767607200', iat: '1767600000' })

/** A client with a token of its own, and the requests its server sees, each with its whole URL. */
function open(answer: (seen: Seen, index: number) => Response, options: Partial<ClientOptions<'R18.0.0'>> = {}) {
  const urls: string[] = []
  const server = observe((seen, index) => (isLogin(seen) ? ok({ token }) : answer(seen, index)))
  const crm = createClient({
    baseUrl,
    credentials: { token },
    fetch: (request) => {
      urls.push(request.url.replace(`${baseUrl}/crmapi/rest/v2`, ''))
      return server.fetch(request)
    },
    onWarning: () => {},
    ...options,
  })
  return { crm, server, urls }
}

describe('a GET', () => {
  test('writes what it was given into the URL, the token first, and sends no body', async () => {
    const { crm, server, urls } = open(() => ok([]))
    await crm.users.list({
      unit_identifier: { alternative_code: 'harbour' },
      number_of_results: 10,
      offset: 0,
      fields_set: 'id,username',
    })
    expect(urls).toEqual([
      `/users/list?token=${token}&unit_identifier=alternative_code=harbour&number_of_results=10&offset=0&fields_set=id%2Cusername`,
    ])
    const [seen] = server.requests
    expect(seen).toMatchObject({ method: 'GET', path: '/users/list', body: {} })
    expect(seen?.headers.get('content-type')).toBeNull()
    expect(seen?.headers.get('accept')).toBe('application/json')
    expect(seen?.headers.get('authorization')).toBeNull()
  })

  test('writes the names of a list as the documented text, in a query, in a body and in what is recorded', async () => {
    const exchanges: Exchange[] = []
    const watch = watchCalls({ onExchange: (exchange) => exchanges.push(exchange) })
    const { crm, server, urls } = open(() => ok([]), { observers: [watch] })
    await crm.users.list({ unit_identifier: { id: '1' }, fields_set: ['id', 'username'] })
    expect(urls[0]).toMatch(/&fields_set=id%2Cusername$/)
    const input = { access_token_identifier: { authentication_code: 'C' }, fields_set: ['id', 'number'] } as const
    await crm.accessTokens.show(input)
    expect(server.requests[1]?.body).toMatchObject({ fields_set: 'id,number' })
    expect(exchanges[1]?.request.body).toMatchObject({ fields_set: 'id,number' })
    expect(input.fields_set).toEqual(['id', 'number'])
    for await (const _ of paginate(crm.users.list, { unit_identifier: { id: '1' }, fields_set: ['id'] }));
    expect(urls[2]).toMatch(/&fields_set=id&/)
  })

  test.each([
    ['users.show', (crm: Crm) => crm.users.show({ user_identifier: { username: 'integrator' } }), '/users/show'],
    [
      'accessTokens.list',
      (crm: Crm) => crm.accessTokens.list({ accounts_receivable_identifier: { number: 'ACR0000000007' } }),
      '/access_tokens/list',
    ],
    [
      'accessTokens.getNotAssociated',
      (crm: Crm) => crm.accessTokens.getNotAssociated({ number: 10 }),
      '/access_tokens/get_not_associated',
    ],
    [
      'accessTokens.configurationClassificationsList',
      (crm: Crm) => crm.accessTokens.configurationClassificationsList(),
      '/access_tokens/configuration/classifications/list',
    ],
  ])('of %s is one', async (_, call, path) => {
    const { crm, server } = open(() => ok({}))
    await call(crm)
    expect(server.requests).toHaveLength(1)
    expect(server.requests[0]).toMatchObject({ method: 'GET', path, body: {} })
    expect(server.requests[0]?.query.get('token')).toBe(token)
  })

  test('leaves out what is undefined, and leaves the input as it is', async () => {
    const { crm, urls } = open(() => ok({}))
    const input = { user_identifier: { id: '2' }, fields_set: undefined as never }
    const before = structuredClone(input)
    await crm.users.show(input)
    expect(urls).toEqual([`/users/show?token=${token}&user_identifier=id=2`])
    expect(input).toEqual(before)
  })

  test('takes a token of the caller in place of its own', async () => {
    const { crm, server } = open(() => ok({}))
    await crm.users.show({ user_identifier: { id: '2' }, token: 'another token' })
    expect(server.requests[0]?.query.getAll('token')).toEqual(['another token'])
  })

  test('carries any value of an identifier', async () => {
    const { crm, server } = open(() => ok({}))
    const hard = fc.string({
      unit: fc.constantFrom('=', '&', ' ', '+', '%', '%20', '#', '?', 'é', '日', '👍', ';'),
      minLength: 1,
    })
    await fc.assert(
      fc.asyncProperty(fc.oneof(hard, fc.string({ unit: 'binary', minLength: 1 })), async (username) => {
        await crm.users.show({ user_identifier: { username } })
        const { query } = server.requests.at(-1) as Seen
        expect([...query.keys()]).toEqual(['token', 'user_identifier'])
        expect(query.get('user_identifier')).toBe(`username=${username}`)
      }),
      { numRuns: 200 },
    )
  })

  test('stops at what cannot stand in a URL', async () => {
    const { crm, server } = open(() => ok({}))
    await expect(crm.users.show({ user_identifier: { username: 'half \ud83d' } })).rejects.toMatchObject({
      code: 'CRM_CONFIG',
      operationId: 'showUser',
      message: 'the input of showUser cannot be written as it is',
    })
    expect(server.requests).toHaveLength(0)
  })

  test('signs in first, and again when the session is gone, each time with the new token in the URL', async () => {
    const clock = handClock()
    const server = observe((seen, index) => {
      if (isLogin(seen)) return ok({ token: jwt({ exp: '1767607200', iat: '1767600000', jti: String(index) }) })
      return seen.query.get('token') === jwt({ exp: '1767607200', iat: '1767600000', jti: '0' })
        ? refusal(gone)
        : ok({ id: '2' })
    })
    const crm = createClient({ baseUrl, credentials: userCredentials, fetch: server.fetch, clock })
    expect(await crm.users.show({ user_identifier: { id: '2' } })).toEqual({ id: '2' })
    expect(server.logins()).toHaveLength(2)
    const tokens = server.calls().map(({ query }) => query.get('token'))
    expect(tokens).toHaveLength(2)
    expect(new Set(tokens).size).toBe(2)
    expect(await crm.session.token()).toBe(tokens[1])
  })

  test('never shows the token of its URL in an error', async () => {
    const secret = 'S3cr3t-T0ken+with/signs='
    const { crm } = open(
      () => {
        throw new Error('unused')
      },
      {
        fetch: (request) => {
          throw new TypeError(`failed to fetch ${request.url}`)
        },
      },
    )
    const error = await crm.users.show({ user_identifier: { id: '2' }, token: secret }).catch((caught) => caught)
    expect(error).toMatchObject({ code: 'CRM_NETWORK', operationId: 'showUser' })
    const shown = inspect(error, { depth: 10 })
    expect(shown).toContain('/users/show')
    for (const form of [secret, encodeURIComponent(secret)]) expect(shown).not.toContain(form)
  })

  test('is not made where the release lacks it', async () => {
    const { crm, server } = open(() => ok({}), { release: 'R7.0.0' as never })
    await expect(crm.users.show({ user_identifier: { id: '2' } })).rejects.toThrow(
      'showUser is not in R7.0.0; available from R8.0.0',
    )
    expect(server.requests).toHaveLength(0)
  })

  test('warns of a deprecated one', async () => {
    const warnings: string[] = []
    const { crm } = open(() => ok([]), { onWarning: (message) => void warnings.push(message) })
    await crm.accessTokens.list({ rewards_participant_identifier: { id: '31' } })
    await crm.users.list({ security_profile_identifier: { name: 'Integrators' } })
    expect(warnings).toEqual(['listAccessTokens is deprecated in R18.0.0'])
  })
})

type Crm = ReturnType<typeof open>['crm']

describe('a success without data', () => {
  const bare = (data: object = {}) => Response.json({ status: { code: 'OK', message: '', description: '' }, ...data })
  const change = (crm: Crm) =>
    crm.users.changePassword({ user_identifier: { id: '2' }, current_password: 'a', new_password: 'b' } as never)

  test.each([
    ['users.changePassword', change],
    ['accessTokens.forgotPassCode', (crm: Crm) => crm.accessTokens.forgotPassCode({} as never)],
    ['accessTokens.changePassCode', (crm: Crm) => crm.accessTokens.changePassCode({} as never)],
    [
      'perception.provisioningRequestsResetSubscription',
      (crm: Crm) => crm.perception.provisioningRequestsResetSubscription({} as never),
    ],
  ])('is what %s may answer', async (_, call) => {
    expect(await call(open(() => bare()).crm)).toBeUndefined()
    expect(await call(open(() => bare({ data: null })).crm)).toBeNull()
    expect(await call(open(() => bare({ data: {} })).crm)).toEqual({})
  })

  test('is a failure anywhere else', async () => {
    const { crm } = open(() => bare())
    await expect(crm.users.show({ user_identifier: { id: '2' } })).rejects.toMatchObject({
      code: 'CRM_HTTP',
      message: expect.stringContaining('no data came'),
    })
  })

  test('is still refused by the code of its envelope', async () => {
    const { crm } = open(() => refusal('COM.CRM.EXCEPTION.USERS.INVALIDPASSWORDEXCEPTION'))
    await expect(change(crm)).rejects.toMatchObject({ code: 'CRM_STATUS' })
  })
})

describe('a sign-in whose key may be left out', () => {
  const login = (crm: Crm) => crm.authentication.consumerApplicationKeyToken({} as never)
  const answer = () => ok({ token: 'T' })

  test('goes without a key from a client that has none', async () => {
    const { crm, server } = open(answer, { credentials: userCredentials })
    await crm.authentication.consumerApplicationKeyToken({ jwt: jwt({ sub: '1' }), organisation: 'DEMO' })
    expect(server.requests).toHaveLength(1)
    expect(server.requests[0]).toMatchObject({ method: 'POST', path: '/authentication/consumer_application_key/token' })
    expect(server.requests[0]?.headers.get('authorization')).toBeNull()
  })

  test('goes with the key of a client that has one', async () => {
    const { crm, server } = open(answer, { credentials: { webApiKey: '1B7E4D90C2A34F58B6E7A8C9D0E1F234' } })
    await login(crm)
    expect(server.requests.at(-1)?.headers.get('authorization')).toBe(
      `Basic ${Buffer.from('1B7E4D90C2A34F58B6E7A8C9D0E1F234:').toString('base64')}`,
    )
  })

  test('is another matter where the key is a must', async () => {
    const { crm, server } = open(answer)
    await expect(crm.authentication.webApiKeyToken()).rejects.toMatchObject({ code: 'CRM_CONFIG' })
    expect(server.requests).toHaveLength(0)
  })
})
