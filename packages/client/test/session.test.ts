import { getEventListeners } from 'node:events'
import { describe, expect, test } from 'vitest'
import { CrmNetworkError, CrmSessionError, CrmStatusError, createClient, isSessionGone } from '../src/index.js'
import {
  baseUrl,
  gone,
  handClock,
  isLogin,
  jwt,
  lookup,
  observe,
  ok,
  refusal,
  sessionServer,
  userCredentials,
} from './observed.js'

function open(server: { fetch: (request: Request) => Promise<Response> }, clock = handClock()) {
  return createClient({ baseUrl, credentials: userCredentials, fetch: server.fetch, clock })
}

/** A promise and the means to settle it. */
function deferred<T>() {
  let resolve: (value: T) => void = () => {}
  const promise = new Promise<T>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

const times = <T>(count: number, make: () => Promise<T>) => Promise.all(Array.from({ length: count }, make))

describe('signing in', () => {
  test('happens on the first call, not before', async () => {
    const server = sessionServer(handClock())
    const crm = open(server)
    expect(server.requests).toHaveLength(0)
    await crm.tucano.subscriberAuthenticate(lookup)
    expect(server.requests.map(({ path }) => path)).toEqual([
      '/authentication/token',
      '/tucano/subscriber/authenticate',
    ])
    expect(server.requests[0]?.body).toEqual(userCredentials)
    expect(server.requests[1]?.body['subscription_identifier']).toEqual({ number: 'S0000000042' })
  })

  test('is done once for 1000 concurrent first calls', async () => {
    const server = sessionServer(handClock())
    const crm = open(server)
    await times(1000, () => crm.tucano.subscriberAuthenticate(lookup))
    expect(server.logins()).toHaveLength(1)
    expect(server.calls()).toHaveLength(1000)
  })

  test('sends a Web API key as the user name of a Basic login, with no body', async () => {
    const clock = handClock()
    const server = sessionServer(clock)
    const crm = createClient({ baseUrl, credentials: { webApiKey: 'KEY-ä' }, fetch: server.fetch, clock })
    await crm.session.token()
    const [login] = server.requests
    expect(login?.path).toBe('/authentication/web_api_key/token')
    expect(Buffer.from(login?.headers.get('authorization')?.slice(6) ?? '', 'base64').toString()).toBe('KEY-ä:')
    expect(login?.headers.get('content-type')).toBeNull()
    await crm.tucano.subscriberAuthenticate(lookup)
    expect(server.calls()[0]?.headers.get('authorization')).toBeNull()
  })

  test('sends an access token where the release has that login', async () => {
    const clock = handClock()
    const server = sessionServer(clock, { opaque: true })
    const accessToken = { identifier: 'maria@demo.example', pass_code: 'maria-7391' }
    const credentials = { accessToken, organisation: 'DEMO', unit: '1' }
    const crm = createClient({
      baseUrl,
      credentials,
      release: 'R6.0.0',
      fetch: server.fetch,
      clock,
      onWarning: () => {},
    })
    await crm.session.token()
    expect(server.requests[0]?.body).toEqual({ access_token_identifier: accessToken, organisation: 'DEMO', unit: '1' })
  })

  test('works without a sign-in when a token is given', async () => {
    const server = observe(() => ok({}))
    const crm = createClient({ baseUrl, credentials: { token: 'TOKEN-1' }, fetch: server.fetch })
    await crm.tucano.subscriberAuthenticate(lookup)
    expect(server.requests.map(({ body }) => body['token'])).toEqual(['TOKEN-1'])
  })

  test('fails for all who wait when it is refused, and a call after a rest tries again', async () => {
    const server = observe((seen, index) => {
      if (isLogin(seen)) return index === 0 ? refusal('COM.CRM.EXCEPTION.X.NOEXCEPTION', 'No') : ok({ token: 'T' })
      return ok({})
    })
    const clock = handClock()
    const crm = open(server, clock)
    const results = await Promise.allSettled([1, 2, 3].map(() => crm.tucano.subscriberAuthenticate(lookup)))
    for (const result of results) {
      const reason = (result as PromiseRejectedResult).reason
      expect(reason).toBeInstanceOf(CrmSessionError)
      expect(reason.operationId).toBe('createSessionToken')
      expect(reason.cause).toBeInstanceOf(CrmStatusError)
      expect(reason.cause.statusCode).toBe('COM.CRM.EXCEPTION.X.NOEXCEPTION')
    }
    expect(server.requests).toHaveLength(1)
    clock.advance(1000)
    await crm.tucano.subscriberAuthenticate(lookup)
    expect(server.logins()).toHaveLength(2)
  })

  test('fails as a session error when the answer has no token', async () => {
    const crm = open(observe(() => ok({})))
    await expect(crm.session.token()).rejects.toMatchObject({ code: 'CRM_SESSION', operationId: 'createSessionToken' })
  })

  test('keeps its own kind of failure when the server cannot be reached', async () => {
    const crm = open(observe(() => Promise.reject(new TypeError('fetch failed'))))
    await expect(crm.tucano.subscriberAuthenticate(lookup)).rejects.toBeInstanceOf(CrmNetworkError)
  })

  test('goes on for the others when one caller leaves', async () => {
    const login = deferred<Response>()
    const server = observe((seen) => (isLogin(seen) ? login.promise : ok({})))
    const crm = open(server)
    const leaving = new AbortController()
    const left = crm.tucano.subscriberAuthenticate(lookup, { signal: leaving.signal })
    const staying = crm.tucano.subscriberAuthenticate(lookup)
    leaving.abort(new Error('enough'))
    await expect(left).rejects.toThrow('enough')
    expect(getEventListeners(leaving.signal, 'abort')).toHaveLength(0)
    login.resolve(ok({ token: 'T' }))
    await staying
    expect(server.logins()).toHaveLength(1)
    expect(server.calls()).toHaveLength(1)
  })
})

describe('renewal', () => {
  test('comes 30 seconds before a JSON Web Token ends, once for 1000 calls', async () => {
    const clock = handClock()
    const server = sessionServer(clock)
    const crm = open(server, clock)
    await crm.tucano.subscriberAuthenticate(lookup)
    clock.advance(7_169_000)
    await crm.tucano.subscriberAuthenticate(lookup)
    expect(server.logins()).toHaveLength(1)
    clock.advance(1000)
    await times(1000, () => crm.tucano.subscriberAuthenticate(lookup))
    expect(server.logins()).toHaveLength(2)
    expect(server.calls()).toHaveLength(1002)
  })

  test.each([
    ['text', '1767607200'],
    ['a number', 1_767_607_200],
  ])('reads exp as %s', async (_, exp) => {
    const clock = handClock()
    const server = observe((seen) => (isLogin(seen) ? ok({ token: jwt({ exp }) }) : ok({})))
    const crm = open(server, clock)
    await crm.session.token()
    clock.advance(7_169_000)
    await crm.session.token()
    expect(server.requests).toHaveLength(1)
    clock.advance(1000)
    await crm.session.token()
    expect(server.requests).toHaveLength(2)
  })

  test('does not mind a server whose clock is hours away', async () => {
    const clock = handClock()
    const behind = { now: () => clock.now() - 10_800_000 }
    const server = sessionServer(behind)
    const crm = open(server, clock)
    await crm.tucano.subscriberAuthenticate(lookup)
    await crm.tucano.subscriberAuthenticate(lookup)
    expect(server.logins()).toHaveLength(1)
  })

  test('follows the hour without use of opaque tokens before R12.0.0', async () => {
    const clock = handClock()
    const server = observe((seen) => (isLogin(seen) ? ok({ token: '4F6A8C0E2B1D3F5A7C9E0B2D4F6A8C1E' }) : ok({})))
    const crm = createClient({ baseUrl, credentials: userCredentials, release: 'R11.0.0', fetch: server.fetch, clock })
    for (let hour = 0; hour < 3; hour++) {
      await crm.tucano.subscriberAuthenticate(lookup)
      clock.advance(3_560_000)
    }
    await crm.tucano.subscriberAuthenticate(lookup)
    expect(server.logins()).toHaveLength(1)
    clock.advance(3_570_000)
    await crm.tucano.subscriberAuthenticate(lookup)
    expect(server.logins()).toHaveLength(2)
  })

  test('follows the two hours of opaque tokens by key, used or not', async () => {
    const clock = handClock()
    const server = observe((seen) => (isLogin(seen) ? ok({ token: '4F6A8C0E2B1D3F5A7C9E0B2D4F6A8C1E' }) : ok({})))
    const credentials = { webApiKey: 'KEY' }
    const crm = createClient({
      baseUrl,
      credentials,
      release: 'R10.0.0',
      fetch: server.fetch,
      clock,
      onWarning: () => {},
    })
    const show = () => crm.accessTokens.show({ access_token_identifier: { authentication_code: 'CARD-0001' } })
    await show()
    clock.advance(7_169_000)
    await show()
    expect(server.logins()).toHaveLength(1)
    clock.advance(1000)
    await show()
    expect(server.logins()).toHaveLength(2)
  })

  test('a token shorter than the margin is still used', async () => {
    const clock = handClock()
    const server = sessionServer(clock, { seconds: 20 })
    const crm = open(server, clock)
    await crm.tucano.subscriberAuthenticate(lookup)
    await crm.tucano.subscriberAuthenticate(lookup)
    expect(server.logins()).toHaveLength(1)
  })
})

describe('a session that is gone', () => {
  test('is renewed and the call made once more, by a new request with the new token', async () => {
    const server = sessionServer(handClock())
    const crm = open(server)
    await crm.tucano.subscriberAuthenticate(lookup)
    server.revokeAll()
    await crm.tucano.subscriberAuthenticate(lookup)
    const tokens = server.calls().map(({ body }) => body['token'])
    expect(server.logins()).toHaveLength(2)
    expect(tokens[1]).toBe(tokens[0])
    expect(tokens[2]).not.toBe(tokens[0])
    expect(server.calls()[2]?.body['subscription_identifier']).toEqual({ number: 'S0000000042' })
  })

  test('costs 1000 concurrent calls one sign-in and one repetition each', async () => {
    const server = sessionServer(handClock())
    const crm = open(server)
    await crm.session.token()
    server.revokeAll()
    await times(1000, () => crm.tucano.subscriberAuthenticate(lookup))
    expect(server.logins()).toHaveLength(2)
    expect(server.calls()).toHaveLength(2000)
  })

  test('that is told late does not cost the newer token', async () => {
    const late = deferred<Response>()
    const tokens = ['FIRST', 'SECOND']
    const server = observe((seen, index) => {
      if (isLogin(seen)) return ok({ token: tokens.shift() })
      if (seen.body['token'] === 'SECOND') return ok({})
      return index === 1 ? late.promise : refusal(gone)
    })
    const crm = open(server)
    const slow = crm.tucano.subscriberAuthenticate(lookup)
    await crm.session.token()
    await crm.tucano.subscriberAuthenticate(lookup)
    late.resolve(refusal(gone))
    await slow
    expect(await crm.session.token()).toBe('SECOND')
    expect(server.logins()).toHaveLength(2)
  })

  test('leaves nothing unhandled when everyone who waits for the sign-in has left', async () => {
    const login = deferred<Response>()
    const crm = open(observe((seen) => (isLogin(seen) ? login.promise : ok({}))))
    const leaving = new AbortController()
    const left = crm.session.token({ signal: leaving.signal })
    leaving.abort(new Error('enough'))
    await expect(left).rejects.toThrow('enough')
    login.resolve(refusal('COM.CRM.EXCEPTION.A.BEXCEPTION'))
    await new Promise((done) => setImmediate(done))
  })

  test('is repeated once only', async () => {
    const server = observe((seen) => (isLogin(seen) ? ok({ token: 'T' }) : refusal(gone)))
    const crm = open(server)
    await expect(crm.tucano.subscriberAuthenticate(lookup)).rejects.toMatchObject({
      code: 'CRM_SESSION',
      operationId: 'authenticateTucanoSubscriber',
      cause: { code: 'CRM_STATUS', statusCode: gone },
    })
    expect(server.logins()).toHaveLength(2)
    expect(server.calls()).toHaveLength(2)
  })

  test.each([
    ['HTTP 401 with an envelope', () => refusal('SOMETHING', '', 401)],
    ['HTTP 401 with HTML', () => new Response('<html>', { status: 401 })],
    ['a released session', () => refusal('COM.CRM.EXCEPTION.AUTHENTICATION.SESSIONRELEASEDEXCEPTION')],
    ['an unknown token', () => refusal('COM.CRM.EXCEPTION.AUTHENTICATION.INVALIDSESSIONTOKENEXCEPTION')],
  ])('is seen in %s', async (_, answer) => {
    const server = observe((seen, index) =>
      isLogin(seen) ? ok({ token: 'T' }) : index === 1 ? answer() : ok({ fine: true }),
    )
    expect(await open(server).tucano.subscriberAuthenticate(lookup)).toEqual({ fine: true })
  })

  test('is told by the option where the system says it otherwise', async () => {
    const server = observe((seen, index) =>
      isLogin(seen) ? ok({ token: 'T' }) : index === 1 ? refusal('BYE') : ok({ fine: true }),
    )
    const crm = createClient({
      baseUrl,
      credentials: userCredentials,
      fetch: server.fetch,
      isSessionGone: (error) => isSessionGone(error) || (error instanceof CrmStatusError && error.statusCode === 'BYE'),
    })
    expect(await crm.tucano.subscriberAuthenticate(lookup)).toEqual({ fine: true })
  })

  test('cannot be renewed when the token was given', async () => {
    const server = observe(() => refusal(gone))
    const crm = createClient({ baseUrl, credentials: { token: 'GIVEN' }, fetch: server.fetch })
    await expect(crm.tucano.subscriberAuthenticate(lookup)).rejects.toMatchObject({ code: 'CRM_SESSION' })
    expect(server.requests).toHaveLength(1)
  })

  test('stays the caller’s matter when the caller gave a token of its own', async () => {
    const server = observe(() => refusal(gone))
    const call = open(server).tucano.subscriberAuthenticate({ ...lookup, token: 'OWN' })
    await expect(call).rejects.toMatchObject({ code: 'CRM_STATUS' })
    expect(server.requests.map(({ body }) => body['token'])).toEqual(['OWN'])
  })

  test('is not confused with any other refusal', async () => {
    const server = observe((seen) => (isLogin(seen) ? ok({ token: 'T' }) : refusal('COM.CRM.EXCEPTION.A.BEXCEPTION')))
    await expect(open(server).tucano.subscriberAuthenticate(lookup)).rejects.toBeInstanceOf(CrmStatusError)
    expect(server.requests).toHaveLength(2)
  })
})

describe('ending a session', () => {
  test('tells the server and signs in anew for the next call', async () => {
    const server = sessionServer(handClock())
    const crm = open(server)
    const token = await crm.session.token()
    await crm.session.release()
    expect(server.calls()[0]).toMatchObject({ path: '/authentication/token/release', body: { token } })
    await crm.tucano.subscriberAuthenticate(lookup)
    expect(server.logins()).toHaveLength(2)
  })

  test('asks nothing of the server when there is no session, or the release has no call for it', async () => {
    const server = sessionServer(handClock(), { opaque: true })
    await open(server).session.release()
    expect(server.requests).toHaveLength(0)
    const old = createClient({ baseUrl, credentials: userCredentials, release: 'R9.0.0', fetch: server.fetch })
    await old.session.token()
    await old.session.release()
    expect(server.calls()).toHaveLength(0)
    await old.session.token()
    expect(server.logins()).toHaveLength(2)
  })

  test('is content when the session was over already', async () => {
    const server = sessionServer(handClock())
    const crm = open(server)
    await crm.session.token()
    server.revokeAll()
    await crm.session.release()
    expect(server.requests).toHaveLength(2)
  })

  test('says so when the server could not end it', async () => {
    const server = observe((seen) => (isLogin(seen) ? ok({ token: 'T' }) : refusal('COM.CRM.EXCEPTION.A.BEXCEPTION')))
    const crm = open(server)
    await crm.session.token()
    await expect(crm.session.release()).rejects.toBeInstanceOf(CrmStatusError)
  })

  test('by its own method ends this session and is not repeated', async () => {
    const clock = handClock()
    const server = sessionServer(clock)
    const crm = createClient({ baseUrl, credentials: userCredentials, fetch: server.fetch, clock, onWarning: () => {} })
    const token = await crm.session.token()
    await crm.authentication.tokenRelease()
    expect(server.calls()[0]?.body).toEqual({ token })
    await crm.session.token()
    expect(server.logins()).toHaveLength(2)
    server.revokeAll()
    await expect(crm.authentication.tokenRelease()).rejects.toBeInstanceOf(CrmStatusError)
    expect(server.logins()).toHaveLength(2)
  })

  test('keeps a late sign-in from coming back', async () => {
    const logins = [deferred<Response>(), deferred<Response>()]
    const server = observe((seen, index) => (isLogin(seen) ? (logins[index]?.promise ?? ok({})) : ok({})))
    const crm = open(server)
    const early = crm.session.token()
    crm.session.forget()
    const late = crm.session.token()
    logins[1]?.resolve(ok({ token: 'SECOND' }))
    expect(await late).toBe('SECOND')
    logins[0]?.resolve(ok({ token: 'FIRST' }))
    expect(await early).toBe('FIRST')
    expect(await crm.session.token()).toBe('SECOND')
    expect(server.requests).toHaveLength(2)
  })

  test('releases the token of a sign-in that was under way', async () => {
    const login = deferred<Response>()
    const server = observe((seen) => (isLogin(seen) ? login.promise : ok({})))
    const crm = open(server)
    const waiting = crm.session.token()
    const released = crm.session.release()
    login.resolve(ok({ token: 'T' }))
    await Promise.all([waiting, released])
    expect(server.calls()[0]).toMatchObject({ path: '/authentication/token/release', body: { token: 'T' } })
  })

  test('leaves a given token unusable', async () => {
    const crm = createClient({ baseUrl, credentials: { token: 'GIVEN' }, fetch: observe(() => ok({})).fetch })
    expect(await crm.session.token()).toBe('GIVEN')
    crm.session.forget()
    await expect(crm.session.token()).rejects.toMatchObject({ code: 'CRM_SESSION' })
  })
})

test('two clients share nothing', async () => {
  const clock = handClock()
  const server = sessionServer(clock)
  const [one, two] = [open(server, clock), open(server, clock)]
  const tokens = await Promise.all([one.session.token(), two.session.token()])
  expect(tokens[0]).not.toBe(tokens[1])
  one.session.forget()
  expect(await two.session.token()).toBe(tokens[1])
})
