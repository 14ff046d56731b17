import { basePath, createReferenceServer, type ReferenceServer, worldHeader } from '@crmcom-webapi/reference-server'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { call, HandClock, login, send, startServer, use, user } from '../support/server.js'

const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31))

/** A world as a server of its own, reached by the header. */
function inWorld(server: ReferenceServer, name: string): ReferenceServer {
  return {
    ...server,
    release: server.release,
    contract: server.contract,
    fetch: (request) => {
      request.headers.set(worldHeader, name)
      return server.fetch(request)
    },
  }
}

describe('a world', () => {
  it('is made when it is first used, and is apart from all others', async () => {
    const server = await startServer()
    const [a, b] = [inWorld(server, 'a'), inWorld(server, 'b')]
    const [own, ofA, ofB] = [await login(server), await login(a), await login(b)]
    expect(new Set([own, ofA, ofB]).size).toBe(3)
    const name = { access_token_identifier: { authentication_code: 'NEW-1' } }
    expect((await call(a, 'access_tokens/create', { token: ofA, authentication_code: 'NEW-1' })).code).toBe('OK')
    expect((await call(a, 'access_tokens/show', { token: ofA, ...name })).code).toBe('OK')
    for (const [world, token] of [
      [server, own],
      [b, ofB],
    ] as const) {
      expect((await call(world, 'access_tokens/show', { token, ...name })).code).toBe(
        'ACCESSTOKENS.ACCESSTOKENNOTFOUND',
      )
      expect(await use(world, ofA)).toBe('AUTHENTICATION.INVALIDSESSIONTOKEN')
    }
    expect(server.worldNames()).toEqual(['a', 'b'])
  })

  it('has a clock, a release, faults and a journal of its own', async () => {
    const server = await startServer({ release: 'R18.0.0' })
    const [a, b] = [server.world('a'), server.world('b')]
    a.control.clock.advance('1y')
    await a.control.reset({ release: 'R11.0.0' })
    a.control.clock.advance('1d')
    a.control.faults.add({ effect: { httpStatus: 500 } })
    expect([a.release, b.release, server.release]).toEqual(['R11.0.0', 'R18.0.0', 'R18.0.0'])
    expect(a.control.clock.now() - b.control.clock.now()).toBe(86_400_000)
    const request = () => new Request(`http://localhost${basePath}/users/list`)
    expect([(await a.fetch(request())).status, (await b.fetch(request())).status]).toEqual([500, 200])
    expect([a.control.requests.list().length, server.control.requests.list().length]).toEqual([1, 0])
  })

  it('is the same by its name and by the header', async () => {
    const server = await startServer()
    const token = await login(inWorld(server, 'a'))
    await server.world('a').control.expire(token)
    expect(await use(inWorld(server, 'a'), token)).toBe('AUTHENTICATION.SESSIONEXPIRED')
  })

  it('follows from the seed of the server and its name, whoever came first', async () => {
    const tokens = async (names: string[]) => {
      const server = await createReferenceServer({ seed: 'worlds', clock: new HandClock() })
      const all = new Map<string, string>()
      for (const name of names) all.set(name, await login(inWorld(server, name)))
      return ['x', 'y'].map((name) => all.get(name))
    }
    expect(await tokens(['x', 'y'])).toEqual(await tokens(['y', 'x']))
  })

  it.each(['', ' ', 'a b', 'a/b', 'ä', 'x'.repeat(65), '__proto__!'])('is not named %j', async (name) => {
    const server = await startServer()
    expect(() => server.world(name)).toThrow('the name of a world')
    if (name === 'ä') return
    const response = await send(server, 'authentication/token', { headers: { [worldHeader]: name || '/' } })
    expect([response.status, await response.json()]).toEqual([400, { error: expect.stringContaining('name') }])
    expect(server.worldNames()).toEqual([])
  })

  it('is refused when there are too many, until one is dropped', async () => {
    const server = await startServer({ worlds: { limit: 2 } })
    const [a] = [inWorld(server, 'a'), server.world('b')]
    const token = await login(a)
    const refused = await send(server, 'authentication/token', { headers: { [worldHeader]: 'c' } })
    expect([refused.status, await refused.json()]).toEqual([429, { error: expect.stringContaining('2 worlds') }])
    expect(await use(a, token)).toBe('OK')
    expect([server.dropWorld('b'), server.dropWorld('b')]).toEqual([true, false])
    expect(await use(inWorld(server, 'c'), token)).toBe('AUTHENTICATION.INVALIDSESSIONTOKEN')
  })

  it('is forgotten when it was idle for long, by a clock that no test moves', async () => {
    let now = 0
    const server = await startServer({ worlds: { limit: 2, idleMs: 1000, now: () => now } })
    const [a, b] = [inWorld(server, 'a'), inWorld(server, 'b')]
    const [ofA, ofB] = [await login(a), await login(b)]
    server.world('a').control.clock.advance('10y')
    await server.world('a').control.reset()
    now = 999
    const again = await login(a)
    expect(ofA).toBe(again)
    now = 1000
    // The place of b, which nobody used for a second, is free.
    await login(inWorld(server, 'c'))
    expect(server.worldNames()).toEqual(['a', 'c'])
    expect(await use(a, again)).toBe('OK')
    now = 2000
    expect(await use(b, ofB)).toBe('AUTHENTICATION.INVALIDSESSIONTOKEN')
    expect(server.worldNames()).toEqual(['b'])
  })
})

it(`a thousand worlds at once do not hear of each other (SEED=${seed})`, async () => {
  const count = 1000
  const server = await createReferenceServer({ seed: 'thousand', clock: new HandClock() })
  const worlds = Array.from({ length: count }, (_, i) => ({
    name: `w${i}`,
    cards: new Map<string, string>(),
    token: '',
  }))
  const tell = async ({ name }: { name: string }, path: string, body: object) => {
    const headers = { 'content-type': 'application/json', [worldHeader]: name }
    const response = await send(server, path, { headers, body: JSON.stringify(body) })
    return (await response.json()) as {
      status: { code: string }
      data?: { token: string; udf_string_1: string | null }
    }
  }
  await Promise.all(
    worlds.map(async (world) => {
      world.token = (await tell(world, 'authentication/token', user)).data?.token ?? ''
    }),
  )
  expect(new Set(worlds.map(({ token }) => token)).size).toBe(count)
  const step = fc.record({
    at: fc.nat(count - 1),
    card: fc.constantFrom('ONE', 'TWO', 'THREE'),
    value: fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme-ascii' }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 200, maxLength: 300 }), async (steps) => {
      // Those of one world in a row, as a test does; the worlds all at once.
      const rows = new Map<number, typeof steps>()
      for (const one of steps) rows.set(one.at, [...(rows.get(one.at) ?? []), one])
      await Promise.all(
        [...rows].map(async ([at, row]) => {
          const world = worlds[at] as (typeof worlds)[number]
          for (const { card, value } of row) {
            const name = { access_token_identifier: { authentication_code: card } }
            const shown = await tell(world, 'access_tokens/show', { token: world.token, ...name })
            expect(shown.data?.udf_string_1 ?? undefined).toBe(world.cards.get(card))
            const fields = { token: world.token, udf_string_1: `${world.name} ${value}` }
            const changed = world.cards.has(card)
              ? await tell(world, 'access_tokens/update', { ...fields, ...name })
              : await tell(world, 'access_tokens/create', { ...fields, authentication_code: card })
            expect(changed.status.code).toBe('OK')
            world.cards.set(card, fields.udf_string_1)
          }
        }),
      )
    }),
    { numRuns: 5, seed },
  )
  for (const world of worlds) expect(server.world(world.name).control.snapshot().records.session).toHaveLength(1)
  expect(server.worldNames()).toHaveLength(count)
})
