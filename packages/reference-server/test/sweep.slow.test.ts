import {
  createReferenceServer,
  MemoryStore,
  type Records,
  type Store,
  seedDemoWorld,
} from '@crmcom-webapi/reference-server'
import { describe, expect, it } from 'vitest'
import { newestContract } from './support/broken-stores.js'
import { FailingStore } from './support/records.js'
import { call, login, type Subject, seconds, startServer, use } from './support/server.js'

const hours = (count: number) => seconds(count * 3600)
const unknown = 'AUTHENTICATION.INVALIDSESSIONTOKEN'
const over = 'AUTHENTICATION.SESSIONEXPIRED'
const released = 'AUTHENTICATION.SESSIONRELEASED'

const release = async (server: Subject, token: string) =>
  (await call(server, 'authentication/token/release', { token })).code

/** How many records of a kind a store holds, whether calls still know them or not. */
const held = (store: Store, kind: keyof Records): number => store.image?.().list()[kind]?.length ?? 0

async function demoStore<S extends MemoryStore>(store: S): Promise<S> {
  await seedDemoWorld(store, newestContract)
  return store
}

/** Lets the sweep come round, as calls do. */
async function callOften(server: Subject, times = 4): Promise<void> {
  for (let i = 0; i < times; i++) {
    server.clock.advance(seconds(61))
    expect(await use(server, 'none')).toBe(unknown)
  }
}

describe.each(['R5.0.0', 'R11.0.0', 'R12.0.0', 'R18.0.0'])('a session of %s', (name) => {
  const jwt = !['R5.0.0', 'R11.0.0'].includes(name)

  it('is over for a day, and then unknown unless its token says that it is over', async () => {
    const server = await startServer({ release: name })
    const token = await login(server)
    const life = jwt ? lifetimeOf(token) : hours(1)
    server.clock.advance(life)
    expect(await use(server, token)).toBe(over)
    server.clock.advance(hours(24) - 1)
    expect(await use(server, token)).toBe(over)
    expect(server.control.snapshot().records.session).toHaveLength(1)
    server.clock.advance(1)
    expect(await use(server, token)).toBe(jwt ? over : unknown)
    expect(server.control.snapshot().records.session ?? []).toEqual([])
    await expect(server.control.release(token)).rejects.toThrow('no such session')
  })

  it('is as gone when no call came meanwhile, and when many did', async () => {
    const [quiet, busy] = [await startServer({ release: name }), await startServer({ release: name })]
    const tokens = [await login(quiet), await login(busy)] as const
    expect(tokens[0]).toBe(tokens[1])
    for (let i = 0; i < 60; i++) {
      quiet.clock.advance(hours(1))
      busy.clock.advance(hours(1))
      await use(busy, 'none')
    }
    expect(quiet.control.snapshot()).toEqual(busy.control.snapshot())
    expect(await use(quiet, tokens[0])).toBe(await use(busy, tokens[1]))
  })
})

function lifetimeOf(token: string): number {
  const { exp, iat } = JSON.parse(atob((token.split('.')[1] as string).replaceAll('-', '+').replaceAll('_', '/')))
  return seconds(Number(exp) - Number(iat))
}

describe('a released session', () => {
  it('counts from its release', async () => {
    const server = await startServer({ release: 'R11.0.0' })
    const token = await login(server)
    server.clock.advance(seconds(10))
    expect(await release(server, token)).toBe('OK')
    server.clock.advance(hours(24) - 1)
    expect(await use(server, token)).toBe(released)
    server.clock.advance(1)
    expect(await use(server, token)).toBe(unknown)
  })

  it('with a token that is a JWT says that it is over once that is so', async () => {
    const server = await startServer({ keep: '1m' })
    const token = await login(server)
    expect(await release(server, token)).toBe('OK')
    server.clock.advance(seconds(60))
    expect(await use(server, token)).toBe(unknown)
    server.clock.advance(lifetimeOf(token))
    expect(await use(server, token)).toBe(over)
  })
})

describe('a session in use', () => {
  it('is not swept however long it is used', async () => {
    const server = await startServer({ release: 'R11.0.0', keep: 0 })
    const token = await login(server)
    for (let i = 0; i < 100; i++) {
      server.clock.advance(seconds(3599))
      expect(await use(server, token)).toBe('OK')
    }
    server.clock.advance(seconds(3600))
    expect(await use(server, token)).toBe(unknown)
  })

  it('that control brought to its end is kept from then on', async () => {
    const server = await startServer({ release: 'R11.0.0' })
    const token = await login(server)
    await server.control.expire(token)
    server.clock.advance(hours(24) - 1)
    expect(await use(server, token)).toBe(over)
    server.clock.advance(1)
    expect(await use(server, token)).toBe(unknown)
  })
})

it('keeps everything where it is told to', async () => {
  const store = await demoStore(new MemoryStore())
  const server = await startServer({ store, release: 'R11.0.0', keep: 'all' })
  const token = await login(server)
  server.clock.advance(hours(10_000))
  await callOften(server)
  expect(await use(server, token)).toBe(over)
  expect(held(store, 'session')).toBe(1)
})

it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 'never', '24', '', null, true])(
  'refuses to keep for %s',
  async (keep) => {
    await expect(createReferenceServer({ keep: keep as never })).rejects.toThrow(/keep must be .*24h/)
  },
)

it('takes sessions, mails, provisioning requests, one-time passwords and tokens of mails out of the store', async () => {
  const store = await demoStore(new MemoryStore())
  const server = await startServer({ store, release: 'R18.0.0' })
  const token = await login(server)
  const card = { access_token_identifier: { authentication_code: 'CARD-0004' } }
  expect((await call(server, 'access_tokens/generate_otp', { token, ...card })).code).toBe('OK')
  const forgot = { token, identifier: 'nikos@demo.example' }
  expect((await call(server, 'access_tokens/forgot_pass_code', forgot)).code).toBe('OK')
  const told = { token, subscription_identifier: { number: 'S0000000044' } }
  expect((await call(server, 'perception/provisioning_requests/reset_subscription', told)).code).toBe('OK')
  const all = () => [
    held(store, 'session'),
    held(store, 'mail'),
    held(store, 'provisioningRequest'),
    holding(store, 'one_time_password'),
    holding(store, 'pass_code_reset'),
  ]
  expect(all()).toEqual([1, 2, 1, 2, 2])
  server.clock.advance(hours(24) - seconds(1))
  await use(server, 'none')
  expect(all()).toEqual([1, 2, 1, 2, 2])
  server.clock.advance(seconds(61))
  await use(server, 'none')
  // The mail of the demo world was sent five minutes later.
  expect(all()).toEqual([1, 1, 0, 2, 2])
  server.clock.advance(hours(48))
  await use(server, 'none')
  // Those of the demo world work for ever.
  expect(all()).toEqual([0, 0, 0, 1, 1])
})

const holding = (store: MemoryStore, field: 'one_time_password' | 'pass_code_reset') =>
  store
    .image()
    .list()
    .accessToken?.filter((one) => one[field] !== null).length

it('sweeps in bounded steps, and calls meet the same meanwhile', async () => {
  const store = await demoStore(new FailingStore())
  const server = await startServer({ store, release: 'R18.0.0' })
  // What the demo world sent goes first.
  server.clock.advance(hours(24 * 400))
  await use(server, 'none')
  for (let i = 0; i < 60; i++) await login(server)
  server.clock.advance(hours(24 * 400))
  const steps: number[] = []
  while (held(store, 'session') > 0) {
    const before = store.writes
    await use(server, 'none')
    steps.push(store.writes - before)
  }
  expect(steps).toEqual([25, 25, 10])
})

it('answers calls, and tells of it, when the sweep fails', async () => {
  const store = await demoStore(new FailingStore())
  const server = await startServer({ store, release: 'R18.0.0' })
  await login(server)
  server.clock.advance(hours(24 * 400))
  store.failsAt = store.writes + 1
  expect(await use(server, 'none')).toBe(unknown)
  expect(server.faults).toHaveLength(1)
  expect(held(store, 'session')).toBe(1)
  // It is tried again, a minute later.
  await callOften(server, 1)
  expect(held(store, 'session')).toBe(0)
})

it('does not bring back what was swept when the clock goes back, and goes on sweeping', async () => {
  const store = await demoStore(new MemoryStore())
  const server = await startServer({ store, release: 'R18.0.0' })
  const token = await login(server)
  server.control.clock.advance('100d')
  await use(server, 'none')
  expect(held(store, 'session')).toBe(0)
  server.control.clock.set('2026-01-05T10:00:00Z')
  expect(await use(server, token)).toBe(unknown)
  await login(server)
  server.control.clock.advance('100d')
  await use(server, 'none')
  expect(held(store, 'session')).toBe(0)
})

it('levels off at lifetime plus keeping time', async () => {
  // One login a minute, not ten a second, and for more than twice the time; `npm run soak` does all of it.
  const store = await demoStore(new MemoryStore())
  const server = await startServer({ store, release: 'R11.0.0', control: false })
  const levels: number[] = []
  for (let minute = 0; minute < 60 * 60; minute++) {
    await login(server)
    server.clock.advance(seconds(60))
    if (minute % 60 === 59) levels.push(held(store, 'session'))
  }
  const level = 60 * (1 + 24)
  expect(levels[24]).toBe(level)
  for (const later of levels.slice(26)) expect(Math.abs(later - level)).toBeLessThanOrEqual(2)
})
