import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type ClientOptions, CrmConfigError, createClient } from '../src/index.js'
import { retryDelay } from '../src/retry.js'
import { baseUrl, isLogin, lookup, observe, ok, refusal, type Seen } from './observed.js'

const unavailable = (headers: { [name: string]: string } = {}) => new Response('busy', { status: 503, headers })

function open(
  answer: (seen: Seen, index: number) => Response | Promise<Response>,
  options: Partial<ClientOptions> = {},
) {
  const server = observe(answer)
  const credentials = { token: 'GIVEN' }
  return { server, crm: createClient({ baseUrl, credentials, fetch: server.fetch, onWarning: () => {}, ...options }) }
}

const show = { user_identifier: { username: 'integrator' } }

// Time stands still but for what a test moves.
beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('an operation that is safe to repeat', () => {
  test('is tried twice more, after waits drawn from 500 and 1000 ms', async () => {
    const { server, crm } = open((_, index) => (index < 2 ? unavailable() : ok({ fine: true })), { random: () => 0.5 })
    const call = crm.users.show(show)
    await vi.advanceTimersByTimeAsync(249)
    expect(server.requests).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(server.requests).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(499)
    expect(server.requests).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(1)
    expect(await call).toEqual({ fine: true })
    expect(vi.getTimerCount()).toBe(0)
  })

  test.each([
    ['seconds', () => unavailable({ 'retry-after': '7' })],
    ['a date', () => unavailable({ 'retry-after': new Date(Date.now() + 7000).toUTCString() })],
  ])('waits as long as the server asks for in %s', async (_, answer) => {
    vi.setSystemTime('2026-01-05T10:00:00Z')
    const { server, crm } = open((_, index) => (index === 0 ? answer() : ok({})))
    const call = crm.users.show(show)
    await vi.advanceTimersByTimeAsync(6999)
    expect(server.requests).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    await call
    expect(server.requests).toHaveLength(2)
  })

  test('gives up at once when the server asks for longer than the call may take, and says for how long', async () => {
    const { server, crm } = open(() => unavailable({ 'retry-after': '3600' }))
    await expect(crm.users.show(show)).rejects.toMatchObject({ code: 'CRM_HTTP', retryAfterMs: 3_600_000 })
    expect(server.requests).toHaveLength(1)
  })

  test('is tried as often as asked for, and the last failure comes out', async () => {
    for (const retries of [0, 1, 4]) {
      const { server, crm } = open((_, index) => new Response(`try ${index}`, { status: 502 }), {
        retries,
        random: () => 0,
      })
      const call = crm.users.show(show).catch((error: unknown) => error)
      await vi.runAllTimersAsync()
      expect(await call).toMatchObject({ code: 'CRM_HTTP', bodyExcerpt: `try ${retries}` })
      expect(server.requests).toHaveLength(retries + 1)
    }
  })

  test('is tried again after an attempt took too long', async () => {
    const { server, crm } = open((_, index) => (index === 0 ? new Promise(() => {}) : ok({})), {
      timeoutMs: 1000,
      random: () => 0,
    })
    const call = crm.users.show(show)
    await vi.advanceTimersByTimeAsync(1001)
    await call
    expect(server.requests).toHaveLength(2)
    expect(server.requests[0]?.signal.aborted).toBe(true)
  })

  test('can be given up during the wait', async () => {
    const caller = new AbortController()
    const { server, crm } = open(() => unavailable({ 'retry-after': '60' }))
    const call = crm.users.show(show, { signal: caller.signal }).catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(10)
    caller.abort('enough')
    expect(await call).toBe('enough')
    expect(vi.getTimerCount()).toBe(0)
    expect(server.requests).toHaveLength(1)
  })

  test('is not tried again after a refusal', async () => {
    for (const httpStatus of [200, 400, 404]) {
      const { server, crm } = open(() => refusal('COM.CRM.EXCEPTION.A.BEXCEPTION', '', httpStatus))
      await expect(crm.users.show(show)).rejects.toMatchObject({ code: 'CRM_STATUS' })
      expect(server.requests).toHaveLength(1)
    }
  })
})

test('an operation that is not safe to repeat is tried once', async () => {
  const { server, crm } = open(() => unavailable())
  await expect(crm.accessTokens.update({} as never)).rejects.toMatchObject({ code: 'CRM_HTTP', httpStatus: 503 })
  expect(server.requests).toHaveLength(1)
})

describe('the time of a whole call', () => {
  test('runs out over attempts, waits and sign-in together', async () => {
    const { server, crm } = open((seen) => (isLogin(seen) ? ok({ token: 'T' }) : unavailable({ 'retry-after': '4' })), {
      credentials: { webApiKey: 'KEY' },
      totalTimeoutMs: 10_000,
      retries: 100,
    })
    const call = crm.users.show(show).catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await call).toMatchObject({ code: 'CRM_HTTP' })
    expect(server.calls()).toHaveLength(3)
  })

  test('cuts the last attempt short', async () => {
    const { crm } = open(() => new Promise(() => {}), { timeoutMs: 8000, totalTimeoutMs: 10_000, random: () => 0 })
    const call = crm.users.show(show).catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(9999)
    expect(vi.getTimerCount()).toBe(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(await call).toMatchObject({ code: 'CRM_TIMEOUT', limit: 'call', timeoutMs: 10_000, operationId: 'showUser' })
  })

  test('runs out for those who wait for a sign-in, each on its own', async () => {
    const credentials = { webApiKey: 'KEY' }
    const { server, crm } = open(() => new Promise(() => {}), {
      credentials,
      timeoutMs: 90_000,
      totalTimeoutMs: 100_000,
      retries: 0,
    })
    const first = crm.tucano.subscriberAuthenticate(lookup).catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(60_000)
    const second = crm.tucano.subscriberAuthenticate(lookup).catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(30_000)
    expect(await first).toMatchObject({ code: 'CRM_TIMEOUT', operationId: 'createSessionTokenByWebApiKey' })
    expect(await second).toMatchObject({ code: 'CRM_TIMEOUT', operationId: 'createSessionTokenByWebApiKey' })
    expect(server.requests).toHaveLength(1)
    expect(vi.getTimerCount()).toBe(0)
  })

  test.each([0, -1, Number.NaN, 2 ** 31, '5'])('of %s is refused', (totalTimeoutMs) => {
    expect(() => open(() => ok({}), { totalTimeoutMs: totalTimeoutMs as number })).toThrow(CrmConfigError)
  })

  test('may be without end', async () => {
    const { crm } = open(() => ok({}), { timeoutMs: Infinity, totalTimeoutMs: Infinity })
    await crm.users.show(show)
    expect(vi.getTimerCount()).toBe(0)
  })
})

test('the wait is never longer than its limit, and has no lower one', () => {
  const busy = Object.assign(Object.create({ [Symbol.for('@crmcom-webapi/client.error')]: true }), {
    code: 'CRM_NETWORK',
  })
  fc.assert(
    fc.property(fc.nat(1000), fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), (tries, drawn) => {
      const wait = retryDelay(busy, tries, () => drawn) ?? Number.NaN
      expect(wait).toBeGreaterThanOrEqual(0)
      expect(wait).toBeLessThan(Math.min(20_000, 500 * 2 ** tries))
      expect(wait / Math.min(20_000, 500 * 2 ** tries)).toBeCloseTo(drawn)
    }),
  )
})
