import {
  createReferenceServer,
  type ReferenceServer,
  type Snapshot,
  worldHeader,
} from '@crmcom-webapi/reference-server'
import { createControlApi } from '@crmcom-webapi/reference-server/control-api'
import { describe, expect, it } from 'vitest'
import { send, user } from '../support/server.js'

const json = { 'content-type': 'application/json' }

/** The code of a call in a world; the status where the world cannot be had. */
async function tell(server: ReferenceServer, world: string, path: string, body: object): Promise<string | number> {
  const response = await send(server, path, { headers: { ...json, [worldHeader]: world }, body: JSON.stringify(body) })
  const answer = (await response.json()) as { status?: { code: string }; data?: { token?: string } }
  return answer.status?.code ?? response.status
}
const login = (server: ReferenceServer, world: string) => tell(server, world, 'authentication/token', user)
const knock = (server: ReferenceServer, world: string) =>
  tell(server, world, 'authentication/token', { ...user, password: 'wrong' })

describe('a caller without credentials', () => {
  it('takes no room of others, however many names they make up', async () => {
    let now = 0
    const server = await createReferenceServer({ worlds: { limit: 20, now: () => now } })
    for (let i = 0; i < 1000; i++) {
      const response = await send(server, 'users/show', { method: 'GET', headers: { [worldHeader]: `stranger-${i}` } })
      expect(response.status).toBe(200)
    }
    expect(server.worldNames().length).toBeLessThanOrEqual(120)
    for (let i = 0; i < 20; i++) expect(await login(server, `test-${i}`)).toBe('OK')
    for (let i = 0; i < 1000; i++) await knock(server, `more-${i}`).catch(() => {})
    now = 59_000
    for (let i = 0; i < 20; i++) expect(await login(server, `test-${i}`)).toBe('OK')
    expect(server.worldNames()).toEqual(expect.arrayContaining(['test-0', 'test-19']))
  })

  it('does not push a test out that was not let in yet, while they ask for one name after the other', async () => {
    const server = await createReferenceServer()
    for (let i = 0; i < 9; i++) {
      // The next of them are served too, and remembered once they are let in.
      expect(await login(server, `test-${i}`)).toBe('OK')
      expect(await knock(server, 'lockout')).toContain('INVALIDCREDENTIALS')
      for (let j = 0; j < 200; j++) await knock(server, `stranger-${i}-${j}`)
    }
    await knock(server, 'lockout')
    expect(await knock(server, 'lockout')).toContain('TOOMANYATTEMPTS')
  })

  it('fills no journal: what is long is not kept', async () => {
    const server = await createReferenceServer()
    for (let i = 0; i < 3; i++) await tell(server, 'a', 'authentication/token', { ...user, unit: ['x'.repeat(90_000)] })
    expect(JSON.stringify(server.world('a').control.requests.list()).length).toBeLessThan(5_000)
  })
})

describe('when there are too many worlds', () => {
  it('the one that was used longest ago gives way, once it was idle for a while', async () => {
    let now = 0
    const server = await createReferenceServer({ worlds: { limit: 3, givesWayMs: 1000, now: () => now } })
    for (const name of ['a', 'b', 'c']) {
      expect(await login(server, name)).toBe('OK')
      now += 100
    }
    expect(await login(server, 'd')).toBe(429)
    now = 1050
    expect(await login(server, 'a')).toBe('OK')
    now = 1150
    expect(await login(server, 'd')).toBe('OK')
    expect(server.worldNames()).toEqual(['c', 'a', 'd'])
    expect(() => server.world('e')).toThrow('3 worlds in use')
    now = 1300
    server.world('e')
    expect(server.worldNames()).toEqual(['a', 'd', 'e'])
  })

  it('a world keeps what was done in it before anybody was let in, and while it gave way', async () => {
    const server = await createReferenceServer({ lockout: { attempts: 3 } })
    for (let i = 0; i < 2; i++) await knock(server, 'a')
    server.world('a').control.clock.set('2030-01-01T00:00:00Z')
    expect(await knock(server, 'a')).toContain('INVALIDCREDENTIALS')
    expect(await login(server, 'a')).toBe('OK')
    expect(server.world('a').control.clock.now()).toBeGreaterThanOrEqual(Date.parse('2030-01-01T00:00:00Z'))
  })
})

describe('a snapshot', () => {
  const secret = 'an invented secret of control'
  const headers = { host: 'localhost', 'x-crmcom-control-secret': secret }
  const api = (server: ReferenceServer, more = {}) => {
    const made = createControlApi(server, { secret, hosts: ['localhost'], ...more })
    return {
      made,
      get: () => made.request('/_control/snapshot', { headers }),
      post: (path: string, body: BodyInit) =>
        made.request(`/_control/${path}`, { method: 'POST', headers: { ...headers, ...json }, body }),
    }
  }

  /** A world with many access tokens, written down. */
  async function large(bytes: number): Promise<{ server: ReferenceServer; size: number }> {
    const server = await createReferenceServer()
    const { records, ...rest } = server.control.snapshot()
    const [token] = records.accessToken ?? []
    const filled = { ...token, udfs: { udf_string_1: 'x'.repeat(4000) } } as NonNullable<typeof token>
    const accessToken = Array.from({ length: Math.ceil(bytes / 4500) }, (_, i) => ({
      ...filled,
      id: `id-${i}`,
      number: `number-${i}`,
      authentication_code: `code-${i}`,
      identifier: null,
      one_time_password: null,
      pass_code_reset: null,
    }))
    await server.control.restore({ ...rest, records: { ...records, accessToken } } as Snapshot)
    return { server, size: JSON.stringify(server.control.snapshot()).length }
  }

  it('of more than 10 MiB is taken back by the API that gave it', async () => {
    const { server, size } = await large(12 * 1024 * 1024)
    expect(size).toBeGreaterThan(11 * 1024 * 1024)
    const { get, post } = api(server)
    const given = await get()
    expect(given.status).toBe(200)
    const text = await given.text()
    const restored = await post('restore', text)
    expect([restored.status, await restored.text()]).toEqual([200, expect.stringContaining('R18.0.0')])
    expect((await (await get()).text()).length).toBe(text.length)
  })

  it('that could not be taken back is not given, and says why', async () => {
    const { server } = await large(200_000)
    const { get, post } = api(server, { maxBytes: 100_000 })
    const given = await get()
    expect([given.status, await given.json()]).toEqual([409, { error: expect.stringMatching(/\d+ bytes.*100000/) }])
    expect((await post('restore', 'x'.repeat(100_001))).status).toBe(400)
  })

  it('and any other body is read as what it is', async () => {
    const server = await createReferenceServer()
    const { post } = api(server)
    const bytes = (value: number[]) =>
      Uint8Array.from([...Buffer.from('{"what":{"webApiKey":"'), ...value, ...Buffer.from('"}}')])
    const cases: [string, BodyInit, string][] = [
      ['lock', bytes([0xff]), 'is not UTF-8'],
      ['lock', '{"what":{"webApiKey":"\\ud800"}}', 'wrong shape'],
      ['lock', '{"what":{"webApiKey":"x"},"what":{"webApiKey":"y"}}', 'key twice'],
      ['clock/advance', '{"by":1.00000000000000000001}', 'more digits'],
      ['clock/advance', '{"by":1e300}', 'wrong|duration'],
      ['clock/set', '{"now":"2026-02-30T00:00:00Z"}', 'wrong shape'],
      ['clock/set', '{"now":"2016-12-31T23:59:60Z"}', 'wrong shape'],
      ['seed', bytes([0xc3]), 'is not UTF-8'],
      ['seed', '['.repeat(100_000) + ']'.repeat(100_000), 'nested deeper'],
      ['lock', `${'{"what":'.repeat(50_000)}"\\ud800"${'}'.repeat(50_000)}`, 'nested deeper'],
      ['seed', '{"records":{"group":[{"id":"\\ud800"}]}}', 'wrong shape'],
    ]
    for (const [path, body, words] of cases) {
      const answer = await post(path, body)
      expect([path, answer.status, (await answer.json()).error]).toEqual([path, 400, expect.stringMatching(words)])
    }
  })

  it('is looked at as its headers say, or refused', async () => {
    const server = await createReferenceServer()
    const { made } = api(server)
    const reset = async (more: { [name: string]: string }) =>
      (await made.request('/_control/reset', { method: 'POST', headers: { ...headers, ...json, ...more }, body: '{}' }))
        .status
    for (const type of ['application/json', 'APPLICATION/JSON; charset="UTF-8"', 'application/json;charset=utf8'])
      expect([type, await reset({ 'content-type': type })]).toEqual([type, 200])
    for (const type of ['application/json; charset=utf-16', 'application/json; charset=iso-8859-1', 'text/plain', 'x'])
      expect([type, await reset({ 'content-type': type })]).toEqual([type, 400])
    for (const [encoding, status] of Object.entries({ gzip: 400, br: 400, 'gzip, gzip': 400, identity: 200 }))
      expect([encoding, await reset({ 'content-encoding': encoding })]).toEqual([encoding, status])
  })
})

describe('a seed', () => {
  const organisation = { id: 'O', name: 'DEMO', customerUser: 'U' }
  const read = async (records: object) => (await createReferenceServer()).control.load({ records })

  it.each([
    ['half a pair', '\ud800'],
    ['half a pair at its end', 'a\udfff'],
    ['a line break', 'one\ntwo'],
    ['a control character', '\0'],
    ['too much', 'x'.repeat(4001)],
  ])('takes no text with %s', async (_, name) => {
    await expect(read({ organisation: [{ ...organisation, name }] })).rejects.toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ at: '/records/organisation/0/name' })]),
    })
  })

  it.each(['2026-02-30T00:00:00', '0000-00-00T00:00:00', '2016-12-31T23:59:60', 'x'])(
    'takes no date %j',
    async (date) => {
      const snapshot = (await createReferenceServer()).control.snapshot()
      const [token] = structuredClone(snapshot.records.accessToken) ?? []
      const changed = { ...token, udfs: { udf_date_1: date } }
      await expect(
        (await createReferenceServer()).control.load({ records: { ...snapshot.records, accessToken: [changed] } }),
      ).rejects.toMatchObject({
        problems: expect.arrayContaining([expect.objectContaining({ at: '/records/accessToken/0/udfs/udf_date_1' })]),
      })
    },
  )

  it.each([Number('9007199254740993'), 1e20, -(2 ** 53)])('takes no whole number %d', async (last) => {
    await expect(
      read({ organisation: [organisation], counter: [{ id: 'x', organisation: 'O', last }] }),
    ).rejects.toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ at: '/records/counter/0/last' })]),
    })
  })

  it('of a server is well-formed Unicode', async () => {
    await expect(createReferenceServer({ seed: 'x\ud800' })).rejects.toThrow(RangeError)
  })
})

describe('a clock', () => {
  it.each([
    '2026-02-30T00:00:00Z',
    '2026-02-29',
    '2026-01-01T24:00:00Z',
    '2016-12-31T23:59:60Z',
    '0000-01-01T00:00:00Z',
  ])('is not set to %s', async (instant) => {
    const { control } = await createReferenceServer()
    expect(() => control.clock.set(instant)).toThrow(RangeError)
  })

  it('shows whole milliseconds, so that what is written by it can be read again', async () => {
    const server = await createReferenceServer()
    server.control.clock.freeze()
    server.control.clock.set(1_767_607_200_000.7)
    server.control.clock.advance(0.4)
    expect(server.control.clock.now()).toBe(1_767_607_200_000)
    await server.control.restore(server.control.snapshot())
    for (const by of [1e300, '10001y', Number.NaN, -1])
      expect(() => server.control.clock.advance(by)).toThrow(RangeError)
  })

  it('at its end lets nothing be dated later', async () => {
    const server = await createReferenceServer({ checkResponses: true, release: 'R16.12.0' })
    server.control.clock.freeze()
    server.control.clock.set('9999-12-31T23:59:59Z')
    const call = async (path: string, body: object) => {
      const response = await send(server, path, { headers: json, body: JSON.stringify(body) })
      return (await response.json()) as { status: { code: string }; data: { token: string; expiration_date?: string } }
    }
    const { token } = (await call('authentication/token', user)).data
    const identifier = { access_token_identifier: { authentication_code: 'CARD-0001' } }
    const made = await call('access_tokens/generate_otp', { token, ...identifier })
    expect([made.status.code, made.data.expiration_date]).toEqual(['OK', '9999-12-31T23:59:59'])
  })
})
