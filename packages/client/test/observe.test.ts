import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  type ClientOptions,
  createClient,
  debugLog,
  type Exchange,
  type Hooks,
  observe,
  type RequestEvent,
  type ResponseEvent,
} from '../src/index.js'
import {
  baseUrl,
  gone,
  isLogin,
  lookup,
  observe as observed,
  ok,
  refusal,
  type Seen,
  userCredentials,
} from './observed.js'

const card = { access_token_identifier: { authentication_code: 'CARD-0001' } }

function open(
  hooks: Hooks,
  answer: (seen: Seen, index: number) => Response | Promise<Response>,
  more: Partial<ClientOptions> = {},
) {
  const server = observed(answer)
  const credentials = { token: 'GIVEN' }
  const options = { baseUrl, credentials, fetch: server.fetch, random: () => 0, onWarning: () => {}, ...more }
  return { server, crm: createClient({ ...options, observers: [observe(hooks)] }) }
}

describe('hooks', () => {
  test('are told of every attempt: sign-in, retry and the repetition with a new session', async () => {
    const requests: RequestEvent[] = []
    const responses: ResponseEvent[] = []
    const { crm } = open(
      { onRequest: (event) => requests.push(event), onResponse: (event) => responses.push(event) },
      (seen, index) => {
        if (isLogin(seen)) return ok({ token: `T${index}` })
        if (index === 1) return refusal(gone)
        return index === 3 ? new Response('', { status: 503, headers: { 'x-request-id': 'R-3' } }) : ok({})
      },
      { credentials: userCredentials },
    )
    await crm.users.show({ user_identifier: { id: '1' } })
    const told = responses.map(({ operationId, attempt, outcome, httpStatus, requestId }) =>
      [operationId, attempt, outcome, httpStatus, requestId].join(' '),
    )
    expect(told).toEqual([
      'createSessionToken 1 OK 200 ',
      'showUser 1 CRM_STATUS 200 ',
      'createSessionToken 1 OK 200 ',
      'showUser 2 CRM_HTTP 503 R-3',
      'showUser 3 OK 200 ',
    ])
    expect(requests.map(({ operationId, attempt }) => `${operationId} ${attempt}`)).toEqual(
      told.map((text) => text.split(' ').slice(0, 2).join(' ')),
    )
    const calls = new Set(requests.filter(({ operationId }) => operationId === 'showUser').map(({ call }) => call))
    expect(calls.size).toBe(1)
    expect(requests[1]).toMatchObject({
      method: 'GET',
      url: `${baseUrl}/crmapi/rest/v2/users/show?token=[redacted]&user_identifier=id=1`,
    })
    for (const { durationMs } of responses) expect(durationMs).toBeGreaterThanOrEqual(0)
    expect(responses[3]?.error).toMatchObject({ code: 'CRM_HTTP', requestId: 'R-3' })
  })

  test('are told what became of an attempt without an answer', async () => {
    const responses: ResponseEvent[] = []
    const hooks: Hooks = { onResponse: (event) => responses.push(event) }
    const broken = open(hooks, () => Promise.reject(new TypeError('fetch failed')), { retries: 0 })
    await expect(broken.crm.accessTokens.show(card)).rejects.toMatchObject({ code: 'CRM_NETWORK' })
    const caller = new AbortController()
    const slow = open(hooks, () => {
      queueMicrotask(() => caller.abort(new Error('what only the caller knows')))
      return new Promise(() => {})
    })
    await slow.crm.accessTokens.show(card, { signal: caller.signal }).catch(() => {})
    const closed = open(hooks, () => new Promise(() => {}))
    const call = closed.crm.accessTokens.show(card).catch(() => {})
    while (closed.server.requests.length === 0) await new Promise(setImmediate)
    closed.crm.close()
    await call
    expect(responses.map(({ outcome, httpStatus, error }) => [outcome, httpStatus, error?.code])).toEqual([
      ['CRM_NETWORK', undefined, 'CRM_NETWORK'],
      ['ABORTED', undefined, undefined],
      ['ABORTED', undefined, undefined],
    ])
  })

  test.each<[string, () => unknown]>([
    [
      'throws',
      () => {
        throw new Error('broken')
      },
    ],
    ['rejects', () => Promise.reject(new Error('broken'))],
  ])('one that %s costs a warning, not the call, and nothing is left unhandled', async (_, hook) => {
    const warnings: string[] = []
    const onWarning = (message: string) => void warnings.push(message)
    const { crm } = open({ onRequest: hook, onResponse: hook, onExchange: hook }, () => ok({}), { onWarning })
    await crm.tucano.subscriberAuthenticate(lookup)
    await new Promise(setImmediate)
    expect(warnings).toEqual(['a hook failed: Error: broken'])
  })

  test('are not waited for', async () => {
    const { crm } = open({ onRequest: () => new Promise(() => {}), onResponse: () => new Promise(() => {}) }, () =>
      ok({}),
    )
    await crm.tucano.subscriberAuthenticate(lookup)
  })

  test('of several observers are all told', async () => {
    const told: string[] = []
    const server = observed(() => ok({}))
    const observers = ['one', 'two'].map((name) => observe({ onResponse: () => told.push(name) }))
    const crm = createClient({ baseUrl, credentials: { token: 'T' }, fetch: server.fetch, observers })
    await crm.tucano.subscriberAuthenticate(lookup)
    expect(told).toEqual(['one', 'two'])
  })
})

test('an exchange is whole, without its secrets', async () => {
  const exchanges: Exchange[] = []
  const login = { jwt_token: 'a.b.c', installed_item_identifier: { id: '7' } }
  const { crm } = open({ onExchange: (exchange) => exchanges.push(exchange) }, (seen) =>
    isLogin(seen) ? new Response('nothing for a.b.c') : ok({ jwt: 'secret', list: [{ pin_number: 1234 }, 'GIVEN'] }),
  )
  await crm.tucano.subscriberAuthenticate(lookup)
  await crm.authentication.deviceApplicationKeyToken(login).catch(() => {})
  expect(exchanges[0]).toEqual({
    at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    request: {
      method: 'POST',
      url: `${baseUrl}/crmapi/rest/v2/tucano/subscriber/authenticate`,
      headers: { 'content-type': 'application/json' },
      body: { token: '[redacted]', ...lookup },
    },
    response: {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: {
        status: { code: 'OK', message: '', description: '' },
        data: { jwt: '[redacted]', list: [{ pin_number: '[redacted]' }, '[redacted]'] },
      },
    },
  })
  expect(exchanges[1]?.request.body).toEqual({ ...login, jwt_token: '[redacted]' })
  expect(exchanges[1]?.response.body).toBe('nothing for [redacted]')
})

test('the debug log has a line before and after each attempt', async () => {
  const lines: string[] = []
  const { crm } = open(
    debugLog((line) => lines.push(line)),
    () => Response.json({ status: { code: 'NO', message: 'not here' } }, { headers: { 'x-request-id': 'R-1' } }),
  )
  await crm.accessTokens.show(card).catch(() => {})
  expect(lines.map((line) => line.replace(/[\d.]+ ms/, 'n ms'))).toEqual([
    '#1.1 showAccessToken: POST http://127.0.0.1:8080/crmapi/rest/v2/access_tokens/show',
    '#1.1 showAccessToken: CRM_STATUS, HTTP 200, n ms, request R-1: showAccessToken was refused with NO: not here',
  ])
})

describe('without onWarning', () => {
  afterEach(() => void vi.restoreAllMocks())

  test('a warning goes to the console once in the process, however many clients there are', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    for (let count = 0; count < 3; count++) {
      const fetch = observed(() => ok({})).fetch
      const crm = createClient({ baseUrl, credentials: { token: 'T' }, release: 'R17.10.0', fetch })
      await crm.accessTokens.resetPassCode({} as never)
      await crm.accessTokens.resetPassCode({} as never)
    }
    expect(warn.mock.calls).toEqual([
      [
        '@crmcom-webapi/client: resetAccessTokenPassCode is deprecated in R17.10.0; use access_tokens/forgot_pass_code, then access_tokens/change_pass_code instead (onWarning silences this)',
      ],
    ])
  })
})
