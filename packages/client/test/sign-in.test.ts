// What many callers share: one sign-in, its failure, and a token that several processes keep together.
import { describe, expect, test } from 'vitest'
import { type ClientOptions, createClient, type StoredToken, type TokenStore } from '../src/index.js'
import {
  baseUrl,
  gone,
  handClock,
  isLogin,
  lookup,
  observe,
  ok,
  refusal,
  sessionServer,
  userCredentials,
} from './observed.js'

const times = <T>(count: number, make: () => Promise<T>) => Promise.all(Array.from({ length: count }, make))
const failures = (count: number, make: () => Promise<unknown>) =>
  times(count, () =>
    make().then(
      () => 'succeeded',
      (error: unknown) => error,
    ),
  )

describe('a sign-in that fails', () => {
  function failing() {
    const clock = handClock()
    const server = observe(() => refusal('COM.CRM.EXCEPTION.AUTHENTICATION.INVALIDCREDENTIALSEXCEPTION', 'No'))
    const options = { baseUrl, credentials: userCredentials, fetch: server.fetch, clock, random: () => 1 - 2 ** -53 }
    return { clock, server, crm: createClient(options) }
  }

  test('is made once for 1000 callers, and not again for 1000 who come after', async () => {
    const { server, crm } = failing()
    const first = await failures(1000, () => crm.tucano.subscriberAuthenticate(lookup))
    const second = await failures(1000, () => crm.tucano.subscriberAuthenticate(lookup))
    expect(new Set([...first, ...second]).size).toBe(1)
    expect(first[0]).toMatchObject({ code: 'CRM_SESSION', operationId: 'createSessionToken' })
    expect(server.requests).toHaveLength(1)
  })

  test('says what the server calls the request, as every answer does', async () => {
    const server = observe(({ path }) => {
      const response = refusal(gone, 'No')
      response.headers.set('x-request-id', `R${path}`)
      return response
    })
    const options = { baseUrl, fetch: server.fetch }
    const refused = createClient({ ...options, credentials: userCredentials })
    await expect(refused.tucano.subscriberAuthenticate(lookup)).rejects.toMatchObject({
      code: 'CRM_SESSION',
      requestId: 'R/authentication/token',
    })
    const given = createClient({ ...options, credentials: { token: '4F6A8C0E2B1D3F5A' } })
    await expect(given.tucano.subscriberAuthenticate(lookup)).rejects.toMatchObject({
      code: 'CRM_SESSION',
      requestId: 'R/tucano/subscriber/authenticate',
    })
  })

  test('is made again after a rest that doubles up to a minute', async () => {
    const { clock, server, crm } = failing()
    for (const [count, rest] of [1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000].entries()) {
      await failures(3, () => crm.session.token())
      expect(server.requests).toHaveLength(count + 1)
      clock.advance(rest - 1)
      await failures(3, () => crm.session.token())
      expect(server.requests).toHaveLength(count + 1)
      clock.advance(1)
    }
  })

  test('is made again at once after forget()', async () => {
    const { server, crm } = failing()
    await failures(1, () => crm.session.token())
    crm.session.forget()
    await failures(1, () => crm.session.token())
    expect(server.requests).toHaveLength(2)
  })

  test('counts from one again once one has succeeded', async () => {
    const clock = handClock()
    let isUp = false
    const server = observe((seen) => (isLogin(seen) && isUp ? ok({ token: 'T' }) : refusal(isUp ? gone : 'NO')))
    const crm = createClient({
      baseUrl,
      credentials: userCredentials,
      fetch: server.fetch,
      clock,
      random: () => 1 - 2 ** -53,
    })
    for (const rest of [1000, 2000, 4000]) {
      await failures(1, () => crm.session.token())
      clock.advance(rest)
    }
    isUp = true
    await crm.session.token()
    isUp = false
    crm.session.forget()
    await failures(1, () => crm.session.token())
    clock.advance(1000)
    await failures(1, () => crm.session.token())
    expect(server.logins()).toHaveLength(6)
  })
})

test('1000 first calls make one sign-in, and 1000 across an expiry one more', async () => {
  const clock = handClock()
  const server = sessionServer(clock)
  const crm = createClient({ baseUrl, credentials: userCredentials, fetch: server.fetch, clock })
  await times(1000, () => crm.tucano.subscriberAuthenticate(lookup))
  expect(server.logins()).toHaveLength(1)
  let calls = 0
  await times(1000, () => {
    if (++calls === 500) clock.advance(7_200_000)
    return crm.tucano.subscriberAuthenticate(lookup)
  })
  expect(server.logins()).toHaveLength(2)
})

test.each([
  ['once', [400]],
  ['again and again', [100, 101, 200, 300, 301, 302, 400, 500, 600, 700, 800, 900]],
])('a token that is revoked %s under load costs each call one repetition at most', async (name, moments) => {
  const server = sessionServer(handClock())
  const crm = createClient({ baseUrl, credentials: userCredentials, fetch: server.fetch, onWarning: () => {} })
  let begun = 0
  const results = await times(1000, async () => {
    const number = `S${++begun}`
    if (moments.includes(begun)) {
      await new Promise(setImmediate)
      server.revokeAll()
    }
    return crm.tucano.subscriberAuthenticate({ subscription_identifier: { number } }).then(
      () => 'OK',
      (error: { code: string }) => error.code,
    )
  })
  const sent = new Map<string, number>()
  for (const { body } of server.calls()) {
    const { number } = body['subscription_identifier'] as { number: string }
    sent.set(number, (sent.get(number) ?? 0) + 1)
  }
  expect(sent.size).toBe(1000)
  expect(Math.max(...sent.values())).toBe(2)
  // One whose fresh token was revoked as well fails, by name.
  expect(results.filter((result) => result !== 'OK' && result !== 'CRM_SESSION')).toEqual([])
  if (name === 'once') expect(results.filter((result) => result !== 'OK')).toEqual([])
})

describe('a token store', () => {
  function memory(first?: StoredToken) {
    const kept = { token: first, saves: 0 }
    const tokenStore: TokenStore = {
      load: async () => structuredClone(kept.token),
      save: async (token) => {
        kept.saves++
        kept.token = structuredClone(token)
      },
    }
    return { kept, tokenStore }
  }
  const open = (server: { fetch: ClientOptions['fetch'] }, options: Partial<ClientOptions> = {}) =>
    createClient({ baseUrl, credentials: userCredentials, ...(server.fetch && { fetch: server.fetch }), ...options })

  test('lets a second process go on with the token of the first', async () => {
    const clock = handClock()
    const server = sessionServer(clock)
    const { tokenStore } = memory()
    const token = await open(server, { clock, tokenStore }).session.token()
    clock.advance(3_600_000)
    const second = open(server, { clock, tokenStore })
    await second.tucano.subscriberAuthenticate(lookup)
    expect(await second.session.token()).toBe(token)
    expect(server.logins()).toHaveLength(1)
  })

  test('does not bring a token back that has ended, or one that is about to', async () => {
    const clock = handClock()
    const server = sessionServer(clock)
    const { tokenStore } = memory()
    await open(server, { clock, tokenStore }).session.token()
    clock.advance(7_170_000)
    await open(server, { clock, tokenStore }).session.token()
    expect(server.logins()).toHaveLength(2)
  })

  test('gives the newer token of another process when the own one is due', async () => {
    const clock = handClock()
    const server = sessionServer(clock)
    const { tokenStore } = memory()
    const [one, two] = [open(server, { clock, tokenStore }), open(server, { clock, tokenStore })]
    await one.session.token()
    await two.session.token()
    clock.advance(7_180_000)
    await one.session.token()
    await two.session.token()
    expect(server.logins()).toHaveLength(2)
  })

  test('does not bring a token back that the server says is gone', async () => {
    const clock = handClock()
    const server = sessionServer(clock)
    const { tokenStore } = memory()
    const [one, two] = [open(server, { clock, tokenStore }), open(server, { clock, tokenStore })]
    await one.session.token()
    await two.session.token()
    server.revokeAll()
    clock.advance(10)
    await one.tucano.subscriberAuthenticate(lookup)
    clock.advance(10)
    await two.tucano.subscriberAuthenticate(lookup)
    expect(server.calls()).toHaveLength(4)
    expect(server.logins().length).toBeLessThanOrEqual(3)
  })

  test('forgets a session that was released, and keeps one that was only forgotten here', async () => {
    const server = sessionServer(handClock())
    const { kept, tokenStore } = memory()
    const clock = handClock()
    const crm = open(server, { clock, tokenStore, onWarning: () => {} })
    await crm.session.token()
    crm.session.forget()
    expect(kept.token).toBeDefined()
    await crm.session.token()
    expect(server.logins()).toHaveLength(1)
    await crm.session.release()
    expect(kept.token).toBeUndefined()
  })

  test('follows the use of a token that ends without use, once a minute at most', async () => {
    const clock = handClock()
    const server = observe((seen) => (isLogin(seen) ? ok({ token: '4F6A8C0E2B1D3F5A7C9E0B2D4F6A8C1E' }) : ok({})))
    const { kept, tokenStore } = memory()
    const crm = open(server, { clock, tokenStore, release: 'R11.0.0' as never })
    for (let second = 0; second < 600; second += 10) {
      await crm.tucano.subscriberAuthenticate(lookup)
      clock.advance(10_000)
    }
    expect(kept.saves).toBe(10)
    expect(kept.token?.usedAt).toBe(handClock().now() + 540_000)
    clock.advance(3_000_000)
    await open(server, { clock, tokenStore, release: 'R11.0.0' as never }).session.token()
    expect(server.logins()).toHaveLength(1)
  })

  test.each<[string, TokenStore]>([
    [
      'throws',
      {
        load: () => {
          throw new Error('no T0P-SECRET')
        },
        save: () => {
          throw new Error('no T0P-SECRET')
        },
      },
    ],
    ['rejects', { load: () => Promise.reject(new Error('no')), save: () => Promise.reject(new Error('no')) }],
    ['never answers', { load: () => new Promise(() => {}), save: () => new Promise(() => {}) }],
  ])('that %s costs a warning, not the call', async (_, tokenStore) => {
    const warnings: string[] = []
    const server = sessionServer(handClock())
    const onWarning = (message: string) => void warnings.push(message)
    const crm = open(server, { clock: handClock(), tokenStore, timeoutMs: 20, onWarning })
    await crm.tucano.subscriberAuthenticate(lookup)
    expect(warnings).toEqual(['the token store failed'])
  })
})
