import {
  createReferenceServer,
  MemoryStore,
  SeedError,
  seedDemoWorld,
  UnavailableError,
} from '@crmcom-webapi/reference-server'
import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { describe, expect, it } from 'vitest'
import { BreakableStore } from '../support/broken-stores.js'
import { recordsOf } from '../support/records.js'
import { call, HandClock, login, seconds, startServer, use, user } from '../support/server.js'

/** The least a world needs for somebody to log in. */
const smallSeed = () => ({
  records: {
    organisation: [{ id: 'O1', name: 'SMALL', customerUser: 'U1' }],
    group: [{ id: 'G1', organisation: 'O1', name: 'Group', alternativeCode: 'G' }],
    unit: [{ id: 'N1', organisation: 'O1', name: 'Desk', alternativeCode: 'D', group: 'G1' }],
    user: [
      {
        id: 'U1',
        organisation: 'O1',
        username: 'ada',
        password: 'a long password',
        personName: 'Ada',
        units: ['N1'],
        defaultUnit: 'N1',
      },
    ],
    accessToken: [{ id: 'T1', organisation: 'O1', number: 'AT1', authenticationCode: 'CARD-0001' }],
  },
})
const ada = { username: 'ada', password: 'a long password', organisation: 'SMALL' }

describe('a seed', () => {
  it('takes the place of all records, and is where a reset leads back to', async () => {
    const server = await startServer()
    await server.control.load(smallSeed())
    expect((await call(server, 'authentication/token', user)).code).toBe('AUTHENTICATION.INVALIDCREDENTIALS')
    const { token } = (await call(server, 'authentication/token', ada)).data
    const name = { access_token_identifier: { authentication_code: 'CARD-0001' } }
    const shown = await call(server, 'access_tokens/show', { token, ...name })
    expect(shown.data).toMatchObject({ number: 'AT1', life_cycle_state: 'EFFECTIVE', udf_string_1: null })
    await call(server, 'access_tokens/update', { token, ...name, udf_string_1: 'changed' })
    await server.control.reset()
    const again = (await call(server, 'authentication/token', ada)).data.token
    expect((await call(server, 'access_tokens/show', { token: again, ...name })).data.udf_string_1).toBeNull()
  })

  it('need not hold what is kept beside the entries of books', async () => {
    const server = await startServer()
    const { records, ...seed } = server.control.snapshot()
    const { book, debit, ...left } = records
    await server.control.load({ ...seed, records: left })
    const loaded = server.control.snapshot().records
    const byId = (all: readonly { id: string }[] = []) => all.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    expect([byId(loaded.book), byId(loaded.debit)]).toEqual([byId(book), byId(debit)])
    expect(debit).not.toHaveLength(0)
  })

  it('may set clock and release', async () => {
    const server = await startServer()
    const clock = { now: '2030-06-01T12:00:00Z', frozen: true }
    await server.control.load({ ...smallSeed(), release: 'R12.4.0', clock })
    expect([server.release, server.control.clock.frozen]).toEqual(['R12.4.0', true])
    expect(new Date(server.control.clock.now()).toISOString()).toBe('2030-06-01T12:00:00.000Z')
    server.control.clock.advance('1d')
    await server.control.reset()
    expect(new Date(server.control.clock.now()).toISOString()).toBe('2030-06-01T12:00:00.000Z')
  })

  type Change = (records: ReturnType<typeof smallSeed>['records']) => unknown
  it.each<[string, Change, string, string]>([
    ['a missing field', ({ user: [one] }) => delete (one as { password?: string }).password, '/user/0/password', ''],
    ['a wrong type', ({ user: [one] }) => Object.assign(one as object, { units: 'N1' }), '/user/0/units', ''],
    ['an unknown field', ({ user: [one] }) => Object.assign(one as object, { nick: 'a' }), '/user/0/nick', 'not known'],
    ['an unknown kind', (records) => Object.assign(records, { voyage: [] }), '/voyage', 'not known'],
    [
      'an unknown unit',
      ({ user: [one] }) => Object.assign(one as object, { units: ['N1', 'N2'] }),
      '/user/0/units/1',
      'names no unit',
    ],
    [
      'an unknown organisation',
      ({ accessToken: [one] }) => Object.assign(one as object, { organisation: 'O2' }),
      '/accessToken/0/organisation',
      'names no organisation',
    ],
    [
      'the same id twice',
      ({ user }) => user.push({ ...(user[0] as (typeof user)[0]), username: 'b' }),
      '/user/1/id',
      'taken',
    ],
    [
      'the same name twice',
      ({ user }) => user.push({ ...(user[0] as (typeof user)[0]), id: 'U2' }),
      '/user/1/username',
      'taken',
    ],
    [
      'a state the release does not know',
      ({ accessToken: [one] }) => Object.assign(one as object, { lifeCycleState: 'PENDING_VERIFICATION' }),
      '/accessToken/0/lifeCycleState',
      'not known in this release',
    ],
    [
      'a time zone that there is not',
      ({ organisation: [one] }) => Object.assign(one as object, { time_zone: 'Europe/Nikosia' }),
      '/organisation/0/time_zone',
      '"Europe/Nikosia" is no time zone of the IANA database, such as Europe/Nicosia',
    ],
    [
      'a difference to UTC in place of a time zone',
      ({ organisation: [one] }) => Object.assign(one as object, { time_zone: '+02:00' }),
      '/organisation/0/time_zone',
      'no time zone',
    ],
    [
      'a date that is none',
      ({ accessToken: [one] }) => Object.assign(one as object, { verifiedAt: 'soon' }),
      '/accessToken/0/verifiedAt',
      '',
    ],
  ])('is refused with %s, naming the place, and nothing of it is loaded', async (_, change, place, problem) => {
    const server = await startServer({ release: 'R6.0.0' })
    const token = await login(server)
    const seed = smallSeed()
    change(seed.records)
    const before = server.control.snapshot()
    const error = await server.control.load(seed).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(SeedError)
    const { problems, message } = error as SeedError
    expect(problems).toEqual([{ at: `/records${place}`, problem: expect.stringContaining(problem) }])
    expect(message).toContain(`/records${place}`)
    expect(server.control.snapshot()).toEqual(before)
    expect(await use(server, token)).toBe('OK')
  })

  it('tells every place that is wrong, and none of its values', async () => {
    const server = await startServer()
    const seed = smallSeed()
    Object.assign(seed.records.user[0] as object, { password: 7, units: ['secret-unit'], defaultUnit: { secret: 1 } })
    const error: SeedError = await server.control.load(seed).catch((thrown) => thrown)
    expect(error.problems.map(({ at }) => at)).toEqual(['/records/user/0/password', '/records/user/0/defaultUnit'])
    expect(JSON.stringify([error.problems, error.message, error.stack])).not.toContain('secret')
  })

  it.each([undefined, null, 7, 'seed', [], {}, { records: [] }, { records: {}, clock: {} }, { records: {}, more: 1 }])(
    'is not %j',
    async (seed) => {
      const server = await startServer()
      await expect(server.control.load(seed)).rejects.toThrow(SeedError)
    },
  )

  it('names a release that there is', async () => {
    const server = await startServer()
    await expect(server.control.load({ ...smallSeed(), release: 'twelve' })).rejects.toThrow('twelve')
    await expect(server.control.load({ ...smallSeed(), release: 'R1.0.0' })).rejects.toThrow(RangeError)
    expect(await use(server, await login(server))).toBe('OK')
  })
})

describe.each(['R4.0.0', 'R10.0.0', 'R12.0.0', 'R18.0.0'])('a snapshot of %s', (release) => {
  const change = async (server: Awaited<ReturnType<typeof startServer>>, token: string) => {
    const created = await call(server, 'access_tokens/create', { token, authentication_code: 'NEW-1' })
    return created.code
  }

  it('puts everything back', async () => {
    const server = await startServer({ release })
    const token = await login(server)
    const snapshot = server.control.snapshot()
    server.clock.advance(seconds(60))
    await change(server, token)
    await call(server, 'authentication/token/release', { token })
    server.control.clock.freeze()
    expect(server.control.snapshot()).not.toEqual(snapshot)
    await server.control.restore(snapshot)
    expect(server.control.snapshot()).toEqual(snapshot)
    expect(await use(server, token)).toBe(release === 'R4.0.0' ? 'REQUEST.METHODNOTINRELEASE' : 'OK')
  })

  it('goes over the wire as JSON, and into another server that has the secret', async () => {
    const secret = new Uint8Array(32).fill(7)
    const one = await startServer({ release, secret, seed: 'one' })
    const token = await login(one)
    const snapshot = one.control.snapshot()
    const other = await startServer({ secret, seed: 'one' })
    await other.control.restore(JSON.parse(JSON.stringify(snapshot)))
    expect(other.release).toBe(one.release)
    expect(other.control.snapshot()).toEqual(snapshot)
    expect(await use(other, token)).toBe(await use(one, token))
    // The random source goes on where it stood.
    expect(await login(other)).toBe(await login(one))
  })
})

describe('a reset', () => {
  it('leads back to the beginning: records, clock, faults, journal and what follows from a seed', async () => {
    const server = await startServer({ seed: 'reset' })
    const { control } = server
    const before = control.snapshot()
    const token = await login(server)
    control.clock.set('2040-01-01T00:00:00Z')
    control.clock.freeze()
    control.faults.add({ latency: 1 })
    await control.reset()
    expect(control.snapshot()).toEqual(before)
    expect([control.faults.list(), control.requests.list(), control.clock.frozen]).toEqual([[], [], false])
    expect(await use(server, token)).toBe('AUTHENTICATION.INVALIDSESSIONTOKEN')
    control.requests.clear()
    await control.reset()
    expect(await login(server)).toBe(token)
  })

  it('can begin the world anew as another release, with the same records', async () => {
    const server = await startServer()
    await server.control.reset({ release: 'R11.0.0' })
    expect([server.release, server.contract.info['x-release']]).toEqual(['R11.0.0', 'R11.0.0'])
    expect(await use(server, await login(server))).toBe('OK')
    await expect(server.control.reset({ release: 'R1.0.0' })).rejects.toThrow(RangeError)
    expect(server.release).toBe('R11.0.0')
    await server.control.load(smallSeed())
    await server.control.reset({ release: 'R18.0.0' })
    expect((await call(server, 'authentication/token', ada)).code).toBe('OK')
  })

  it('lets a call that is under way end in the world it began in', async () => {
    let go = () => {}
    const wait = () => new Promise<void>((resolve) => (go = resolve))
    const server = await startServer({ wait })
    const token = await login(server)
    server.control.faults.add({ latency: 1, operationId: 'createAccessToken' })
    const late = call(server, 'access_tokens/create', { token, authentication_code: 'LATE' })
    while (server.control.faults.list()[0]?.met === 0) await Promise.resolve()
    await server.control.reset()
    go()
    expect((await late).code).toBe('OK')
    expect(server.control.requests.list()).toEqual([])
    const fresh = await login(server)
    const name = { access_token_identifier: { authentication_code: 'LATE' } }
    expect((await call(server, 'access_tokens/show', { token: fresh, ...name })).code).toBe(
      'ACCESSTOKENS.ACCESSTOKENNOTFOUND',
    )
  })

  it('leads back to the records of a store in memory that was handed in', async () => {
    const store = new MemoryStore()
    await seedDemoWorld(store, contractIn('R18.0.0'))
    const read = await recordsOf(store).get('user', 'ORG1', '2')
    if (!read) throw new Error('the demo world has lost its integrator')
    await recordsOf(store).replace('user', { ...read, password: 'of the store' })
    const server = await startServer({ store })
    const known = { ...user, password: 'of the store' }
    for (const release of [undefined, 'R12.0.0']) {
      expect((await call(server, 'authentication/token', known)).code).toBe('OK')
      await server.control.reset(release === undefined ? {} : { release })
    }
    expect((await call(server.world('a') as never, 'authentication/token', known)).code).toBe('OK')
  })

  it('is not possible with another store', async () => {
    const inner = await BreakableStore.seeded()
    const store = { read: inner.read.bind(inner), transact: inner.transact.bind(inner), close: () => inner.close() }
    const server = await createReferenceServer({ store, clock: new HandClock() })
    await expect(server.control.reset()).rejects.toThrow(UnavailableError)
    await expect(server.control.load({ records: {} })).rejects.toThrow('the store of this server opens no other one')
    expect(() => server.control.snapshot()).toThrow(UnavailableError)
  })

  it('gives no named world beside a store that cannot begin one, instead of one in memory', async () => {
    const inner = await BreakableStore.seeded()
    const bare = { read: inner.read.bind(inner), transact: inner.transact.bind(inner), close: () => inner.close() }
    for (const store of [bare, { ...bare, image: () => inner.image() }, { ...bare, begin: () => inner }]) {
      const server = await createReferenceServer({ store, clock: new HandClock() })
      expect(() => server.world('a')).toThrow(UnavailableError)
      const asked = new Request('http://localhost/crmapi/rest/v2/authentication/token', {
        method: 'POST',
        headers: { 'x-crmcom-world': 'a', 'content-type': 'application/json' },
        body: JSON.stringify(user),
      })
      const answer = await server.fetch(asked)
      expect([answer.status, ((await answer.json()) as { error: string }).error]).toEqual([
        409,
        expect.stringContaining('the store of this server'),
      ])
      expect(server.worldNames()).toEqual([])
    }
  })
})
