import type { RequestRecord } from '@crmcom-webapi/reference-server'
import { attempts, changes, misplaced, plant, queries, secret, shown } from '@crmcom-webapi/test-support/planted'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BreakableStore, storeWithWrongRecord, TalkativeStore } from './support/broken-stores.js'
import { type Answer, call, login, readAnswer, type Subject, send, startServer, user } from './support/server.js'

// Nothing here prints anything: whatever is said goes to the hooks.
const printed: unknown[] = []
beforeEach(() => {
  printed.length = 0
  for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, name).mockImplementation((...args) => printed.push(...args))
})
afterEach(() => {
  vi.restoreAllMocks()
  expect(printed).toEqual([])
})

/** A log, but for what is drawn or measured, where any digits may come up. */
const written = (records: RequestRecord[]): string =>
  JSON.stringify(records.map(({ requestId: _id, durationMs: _ms, ...rest }) => rest))

describe.each(['R6.0.0', 'R11.0.0', 'R12.0.0', 'R18.0.0'])('a server of %s', (release) => {
  const records: RequestRecord[] = []
  const onRequest = (record: RequestRecord) => records.push(record)
  beforeEach(() => records.splice(0))

  const run = async (server: Subject, live: string, look: (text: string) => void) => {
    const check = (answer: Answer) => {
      expect(answer.code).not.toBe('OK')
      look(`${answer.text}\n${JSON.stringify(answer.headers)}`)
    }
    for (const [path, body, headers] of attempts()) {
      const own = typeof body === 'object' && (body as { token?: unknown }).token === 'live'
      check(await call(server, path, own ? { ...(body as object), token: live } : body, headers))
    }
    for (const [path, query] of queries()) {
      const form = `${path}?${query.replaceAll('live', live)}`
      check(await readAnswer(server, form, await send(server, form, { method: 'GET' })))
    }
    for (const headers of misplaced) check(await call(server, 'access_tokens/show', {}, headers))
    // The log tells of every request, and of none what was sent.
    const log = written(records)
    expect(records.length).toBeGreaterThan(50)
    expect(log).not.toMatch(secret)
    expect(log).not.toContain(live)
    for (const { requestId } of records) expect(requestId).toMatch(/^[0-9A-F]{32}$/)
  }

  it('repeats no secret in a failure', async () => {
    const server = await startServer({ release, failureStatus: 'mapped', onRequest })
    const live = await login(server)
    await run(server, live, (text) => {
      expect(text).not.toMatch(secret)
      expect(text).not.toContain(live)
    })
    expect(server.faults).toEqual([])
  })

  it('hands on no secret with a fault', async () => {
    const store = await BreakableStore.seeded(release)
    const server = await startServer({ release, store, onRequest })
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

describe('calls that go well', () => {
  it('leave no secret in the log', async () => {
    const records: RequestRecord[] = []
    const server = await startServer({ onRequest: (record) => records.push(record) })
    const token = await login(server)
    for (const [path, body] of changes()) expect((await call(server, path, { token, ...body })).code, path).toBe('OK')
    const entered = { ...user, username: 'cashier', password: plant('password') }
    expect((await call(server, 'authentication/token', entered)).code).toBe('OK')
    // With both logins.
    expect(records).toHaveLength([...changes()].length + 2)
    expect(written(records)).not.toMatch(secret)
    expect(written(records)).not.toContain(token)
  })

  it.each(['get', 'find', 'insert', 'replace'] as const)(
    'leave none in a fault either when a talkative store fails at %s',
    async (at) => {
      let faults = 0
      for (const [path, body] of changes()) {
        const store = await TalkativeStore.seeded()
        const server = await startServer({ store })
        const token = await login(server)
        store.failAt(at)
        const answer = await call(server, path, { token, ...body })
        if (answer.code !== 'OK') expect(answer.text).not.toMatch(secret)
        for (const fault of server.faults) {
          faults++
          const text = shown(fault)
          expect(text).toMatch(new RegExp(`${at} failed: .*driver: `, 's'))
          expect(text).not.toMatch(secret)
          for (const sent of [token, ...textsOf(body)]) expect(text, path).not.toContain(sent)
        }
      }
      expect(faults).toBeGreaterThan(1)
    },
  )

  it('leave no Web API key in a fault, as it is sent and as it is read', async () => {
    const store = await TalkativeStore.seeded()
    const server = await startServer({ store })
    store.failAt('find')
    const authorization = `Basic ${btoa(`${plant('key')}:`)}`
    await call(server, 'authentication/web_api_key/token', {}, { authorization })
    expect(shown(server.faults[0])).toContain('find failed')
    expect(shown(server.faults[0])).not.toMatch(secret)
    expect(shown(server.faults[0])).not.toContain(btoa(`${plant('key')}:`))
  })
})

/** Every text of a body that is long enough to be told apart. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(textsOf)
    : [String(value)].filter(({ length }) => length >= 4)

it.each<[string, (secret: string) => string]>([
  ['JSON', (secret) => JSON.stringify({ secret })],
  ['JSON in JSON', (secret) => JSON.stringify(JSON.stringify({ secret }))],
  ['a URL', (secret) => `/x?secret=${encodeURIComponent(secret)}`],
  ['a form', (secret) => String(new URLSearchParams({ secret }))],
  [
    'a page',
    (secret) =>
      secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
  ],
  ['a Basic header', (secret) => Buffer.from(`${secret}:`).toString('base64')],
])('a fault does not show what was sent, written in %s', async (_, write) => {
  const password = 'pl4nted "wörd" & <more>'
  const store = await BreakableStore.seeded()
  const server = await startServer({ store })
  const cause = new Error(`driver: ${write(password)}`)
  store.breakWith(new Error(`find failed: ${write(password)}`, { cause }))
  await call(server, 'authentication/token', { ...user, password })
  expect(shown(server.faults[0])).toContain('find failed: ')
  for (const form of [write(password), password]) expect(shown(server.faults[0])).not.toContain(form)
  // A key in a header is read as UTF-8 and not letter by letter.
  store.breakWith(new Error(`find failed: ${write(password)}`))
  const authorization = `Basic ${Buffer.from(`${password}:`).toString('base64')}`
  await call(server, 'authentication/web_api_key/token', {}, { authorization })
  expect(shown(server.faults[1])).not.toContain(write(password))
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
    life_cycle_state: plant('state'),
    authentication_code: 'CARD-0001',
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
