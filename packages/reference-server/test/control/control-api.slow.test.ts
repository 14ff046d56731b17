import { readFileSync } from 'node:fs'
import { createReferenceServer, worldHeader } from '@crmcom-webapi/reference-server'
import { controlDocument, createControlApi, secretHeader } from '@crmcom-webapi/reference-server/control-api'
import { createControlClient } from '@crmcom-webapi/reference-server/control-client'
import { isDeep } from '@crmcom-webapi/test-support/depth'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { controlFiles } from '../../scripts/control-files.mjs'
import { call, HandClock, login, type Subject, startServer, use, user } from '../support/server.js'

const secret = '0123456789abcdef0123456789abcdef'
const document = controlDocument()
const ajv = new Ajv2020({ strict: false, formats: { 'date-time': true } }).addSchema(document, 'control')

/** A server with its control API in process; every answer is held to the document. */
async function start(options: Parameters<typeof startServer>[0] = {}) {
  const server = await startServer(options)
  const api = createControlApi(server, { secret, hosts: ['127.0.0.1'] })
  const fetch = async (request: Request) => {
    const response = await api.fetch(request)
    check(request, response.status, await response.clone().json())
    return response
  }
  const client = (world?: string) =>
    createControlClient({ baseUrl: 'http://127.0.0.1:8080', secret, fetch, ...(world !== undefined && { world }) })
  return { server, api, client, control: client() }
}

function check(request: Request, status: number, body: unknown): void {
  const { pathname } = new URL(request.url)
  const operation = document.paths[pathname]?.[request.method.toLowerCase()] as never
  const place = (keys: readonly string[]) =>
    `control#/${keys.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`
  const at = operation
    ? ['paths', pathname, request.method.toLowerCase(), 'responses', '200', 'content', 'application/json', 'schema']
    : []
  const schema = status === 200 ? place(at) : 'control#/components/schemas/Problem'
  if (status === 200 && pathname.endsWith('/openapi.json')) return
  const validate = ajv.getSchema(schema)
  if (!validate) throw new Error(`no schema at ${schema}`)
  expect(validate(body), `${pathname} ${status}: ${ajv.errorsText(validate.errors)}`).toBe(true)
}

describe('control over HTTP', () => {
  it('moves the clock', async () => {
    const { server, control } = await start()
    const token = await login(server)
    const { data } = await control.POST('/_control/clock/advance', { body: { by: '10y' } })
    expect(data).toEqual({ now: '2036-01-03T10:00:00.000Z', frozen: false })
    expect(await use(server, token)).toBe('AUTHENTICATION.SESSIONEXPIRED')
    await control.POST('/_control/clock/set', { body: { now: '2026-01-05T10:00:00Z' } })
    await control.POST('/_control/clock/freeze')
    server.clock.advance(5000)
    expect((await control.GET('/_control/clock')).data).toEqual({ now: '2026-01-05T10:00:00.000Z', frozen: true })
    expect((await control.POST('/_control/clock/resume')).data?.frozen).toBe(false)
  })

  it('issues bills, and says why a balance is what it is', async () => {
    const { control } = await start()
    const account = { organisation: 'DEMO', number: 'ACR0000000007' }
    const { data } = await control.POST('/_control/bills', { body: { account, amount: '38.50' } })
    expect(data?.number).toBe('B0000000132')
    const journal = (await control.POST('/_control/accounts/journal', { body: account })).data
    expect(journal?.balances).toEqual({ EUR: '-38.5' })
    expect(journal?.entries[0]?.cause.id).toBe(data?.invoice.id)
    const unknown = { ...account, number: 'NONE' }
    const answers = [
      await control.POST('/_control/bills', { body: { account: unknown, amount: 5 } }),
      await control.POST('/_control/bills', { body: { account, amount: '0.005' } }),
      await control.POST('/_control/accounts/journal', { body: unknown }),
    ]
    expect(answers.map(({ response }) => response.status)).toEqual([404, 400, 404])
    expect(answers[1]?.error?.error).toContain('EUR has 2 digits behind the point')
  })

  it('opens wallets, and says why they hold what they hold', async () => {
    const { control } = await start()
    const account = { organisation: 'DEMO', number: 'ACR0000000007' }
    const { data } = await control.POST('/_control/wallets', { body: { account, currency: 'EUR' } })
    expect(data?.number).toBe('W0000000014')
    const wallet = { organisation: 'DEMO', number: 'W0000000014' }
    expect((await control.POST('/_control/wallets/journal', { body: wallet })).data).toEqual({
      balances: {},
      entries: [],
    })
    const answers = [
      await control.POST('/_control/wallets', { body: { account: { ...account, number: 'NONE' } } }),
      await control.POST('/_control/wallets', { body: { account, currency: 'XXX' } }),
      await control.POST('/_control/wallets/journal', { body: { ...wallet, number: 'NONE' } }),
    ]
    expect(answers.map(({ response, error }) => [response.status, error?.error])).toEqual([
      [404, 'there is no such account in this world'],
      [404, 'there is no such currency in this world'],
      [404, 'there is no such wallet in this world'],
    ])
  })

  it('puts sessions and credentials into states', async () => {
    const { server, control } = await start()
    const [one, two, three] = [await login(server), await login(server), await login(server)]
    await control.POST('/_control/sessions/expire', { body: { token: one } })
    await control.POST('/_control/sessions/release', { body: { token: two } })
    await control.POST('/_control/sessions/almost-expire', { body: { token: three, within: '10s' } })
    expect(await use(server, one)).toBe('AUTHENTICATION.SESSIONEXPIRED')
    expect(await use(server, two)).toBe('AUTHENTICATION.SESSIONRELEASED')
    expect(await use(server, three)).toBe('OK')
    server.clock.advance(10_000)
    expect(await use(server, three)).toBe('AUTHENTICATION.SESSIONEXPIRED')
    const what = { user: { organisation: 'DEMO', username: 'integrator' } }
    await control.POST('/_control/lock', { body: { what, duration: '1h' } })
    expect((await call(server, 'authentication/token', user)).code).toBe('AUTHENTICATION.TOOMANYATTEMPTS')
    await control.POST('/_control/unlock', { body: { what } })
    expect((await call(server, 'authentication/token', user)).code).toBe('OK')
  })

  it('injects faults, tells which happened, and shows what was asked', async () => {
    const { server, control } = await start()
    const fault = { operationId: 'createSessionToken', times: 1, effect: { httpStatus: 503 } } as const
    await control.POST('/_control/faults', { body: fault })
    await expect(call(server, 'authentication/token', user)).rejects.toThrow()
    expect((await control.GET('/_control/faults')).data).toEqual({ faults: [{ ...fault, met: 1 }] })
    await control.DELETE('/_control/faults')
    expect((await control.GET('/_control/faults')).data).toEqual({ faults: [] })
    await login(server)
    const requests = (await control.GET('/_control/requests')).data?.requests
    expect(requests).toMatchObject([{ status: 503 }, { status: 200, input: { password: '[redacted]' } }])
    await control.DELETE('/_control/requests')
    expect((await control.GET('/_control/requests')).data).toEqual({ requests: [] })
  })

  it('resets, loads seeds, takes snapshots and restores them', async () => {
    const { server, control } = await start()
    const token = await login(server)
    const snapshot = (await control.GET('/_control/snapshot')).data
    expect((await control.POST('/_control/reset', { body: { release: 'R12.4.0' } })).data?.release).toBe('R12.4.0')
    expect(await use(server, token)).toBe('AUTHENTICATION.INVALIDSESSIONTOKEN')
    await control.POST('/_control/restore', { body: snapshot as never })
    expect([server.release, await use(server, token)]).toEqual(['R18.0.0', 'OK'])
    await control.POST('/_control/seed', { body: { records: {} } })
    expect((await call(server, 'authentication/token', user)).code).toBe('AUTHENTICATION.INVALIDCREDENTIALS')
    await control.POST('/_control/reset', { body: {} })
    expect((await call(server, 'authentication/token', user)).code).toBe('AUTHENTICATION.INVALIDCREDENTIALS')
  })

  it('is for one world at a time', async () => {
    const { server, client, control } = await start()
    const a = client('a')
    await a.POST('/_control/clock/set', { body: { now: '2040-01-01T00:00:00Z' } })
    expect((await control.GET('/_control/world')).data?.clock.now).toBe('2026-01-05T10:00:00.000Z')
    expect((await a.GET('/_control/world')).data?.clock.now).toBe('2040-01-01T00:00:00.000Z')
    expect((await control.GET('/_control/worlds')).data).toEqual({ names: ['a'] })
    expect((await control.POST('/_control/worlds/drop', { body: { name: 'a' } })).data).toEqual({ dropped: true })
    expect(server.worldNames()).toEqual([])
  })
})

describe('a control call', () => {
  const advance = (headers: { [name: string]: string }, url = 'http://127.0.0.1:8080') =>
    new Request(`${url}/_control/clock/advance`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ by: '1y' }),
    })

  async function refused(request: Request, status: number, error: string): Promise<void> {
    const { server, api } = await start()
    const before = [server.control.snapshot(), server.worldNames()]
    const response = await api.fetch(request)
    const body = await response.json()
    check(request, response.status, body)
    expect([response.status, body.error]).toEqual([status, expect.stringContaining(error)])
    expect(JSON.stringify([body, [...response.headers]])).not.toContain(secret)
    expect([server.control.snapshot(), server.worldNames()]).toEqual(before)
  }

  it.each<{ [name: string]: string }>([
    {},
    { [secretHeader]: '' },
    { [secretHeader]: secret.slice(1) },
    { [secretHeader]: `${secret}0` },
  ])('without the secret is refused: %j', (headers) => refused(advance(headers), 401, 'secret'))

  it.each(['http://evil.example:8080', 'http://127.0.0.1.evil.example', 'http://localhost:8080', 'http://[::1]:8080'])(
    'to another host is refused, with the secret or without: %s',
    async (url) => {
      await refused(advance({ [secretHeader]: secret }, url), 403, 'name')
      await refused(advance({}, url), 403, 'name')
      // The runtime of a server hands on what the header says.
      const host = new URL(url).host
      await refused(advance({ [secretHeader]: secret, host }), 403, 'name')
    },
  )

  it.each([
    'evil.example@127.0.0.1:x',
    'evil@127.0.0.1',
    '127.0.0.1/',
    '',
    'a b',
    '127.0.0.1:8080 evil',
    '0x7f.1.evil',
  ])('to a host that is none is refused: %j', (host) => refused(advance({ [secretHeader]: secret, host }), 403, 'name'))

  it('to a path that is none, or by another method, is refused', async () => {
    const headers = { [secretHeader]: secret, [worldHeader]: 'new' }
    await refused(new Request('http://127.0.0.1/_control/nothing', { headers }), 404, 'no such operation')
    await refused(new Request('http://127.0.0.1/_control/clock/advance', { headers }), 404, 'no such operation')
  })

  it.each<[string, string, string]>([
    ['/clock/advance', '{"by":"2h"', 'well-formed'],
    ['/clock/advance', '{}', 'wrong shape'],
    ['/clock/advance', '{"by":"-2h"}', 'wrong shape'],
    ['/clock/advance', '{"by":"2h","more":1}', 'wrong shape'],
    ['/clock/advance', '{"by":"9999y"}', '9999'],
    ['/clock/set', '{"now":"soon"}', 'wrong shape'],
    ['/reset', '{"release":"twelve"}', 'twelve'],
    ['/reset', '[]', 'wrong shape'],
    ['/seed', '{"records":{"user":[{}]}}', '/records/user/0'],
    ['/seed', '7', 'not valid'],
    ['/restore', '{}', '/records'],
    ['/faults', '{"effect":"explosion"}', 'wrong shape'],
    ['/faults', '{"operation":"showNothing","latency":1}', 'wrong shape'],
    ['/faults', '{}', 'latency'],
    ['/lock', '{"what":{"webApiKey":"a","user":{}}}', 'wrong shape'],
  ])('of the wrong shape is refused: %s %s', async (path, body, error) => {
    const headers = { 'content-type': 'application/json', [secretHeader]: secret, [worldHeader]: 'new' }
    const { server, api } = await start()
    const response = await api.fetch(new Request(`http://127.0.0.1/_control${path}`, { method: 'POST', headers, body }))
    expect([response.status, (await response.json()).error]).toEqual([400, expect.stringContaining(error)])
    const world = server.world('new').control
    const fresh = (await start()).server.world('new').control
    expect([world.snapshot(), world.faults.list()]).toEqual([fresh.snapshot(), fresh.faults.list()])
  })

  it('that is not announced as JSON is refused, as a form of a page would be', async () => {
    await refused(advance({ [secretHeader]: secret, 'content-type': 'text/plain' }), 400, 'JSON')
  })

  it('about what a world does not have is refused', async () => {
    const { control } = await start()
    const { response } = await control.POST('/_control/sessions/expire', { body: { token: 'none' } })
    expect(response.status).toBe(404)
    const { response: late } = await control.POST('/_control/lock', { body: { what: { webApiKey: 'none' } } })
    expect(late.status).toBe(404)
  })

  it('that this server cannot do is refused', async () => {
    const server = await createReferenceServer({ control: false, clock: new HandClock(), worlds: { limit: 0 } })
    const api = createControlApi(server, { secret, hosts: ['127.0.0.1'] })
    const fetch = async (request: Request) => api.fetch(request)
    const control = createControlClient({ baseUrl: 'http://127.0.0.1', secret, fetch })
    const { response } = await control.POST('/_control/faults', { body: { latency: 1 } })
    expect(response.status).toBe(409)
    const other = createControlClient({ baseUrl: 'http://127.0.0.1', secret, fetch, world: 'a' })
    expect((await other.GET('/_control/clock')).response.status).toBe(429)
  })
})

describe('the document of the control API', () => {
  it('is clean by the strictest rules', async () => {
    const config = await createConfig({ extends: ['recommended-strict'] })
    const problems = await lintFromString({ source: JSON.stringify(document), absoluteRef: '/control.json', config })
    expect(problems.map(({ ruleId, message, location: [place] }) => `${ruleId} ${place?.pointer}: ${message}`)).toEqual(
      [],
    )
  })

  it('is what the server hands out, and to nobody else', async () => {
    const { api } = await start()
    const url = 'http://127.0.0.1/_control/openapi.json'
    expect((await api.fetch(new Request(url))).status).toBe(401)
    const response = await api.fetch(new Request(url, { headers: { [secretHeader]: secret } }))
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(document)))
  })

  it('is the one in the package, as are the types of the client and the schema of seeds', async () => {
    for (const [path, text] of Object.entries(await controlFiles()))
      expect(
        readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8') === text,
        `${path}: npm run generate:control`,
      ).toBe(true)
  })

  it('is no part of the contract', async () => {
    const { contract } = await createReferenceServer()
    expect(JSON.stringify(contract)).not.toContain('_control')
  })
})

describe('the schema of seeds', () => {
  const schema = JSON.parse(readFileSync(new URL('../../generated/seed.schema.json', import.meta.url), 'utf8'))
  const validate = new Ajv2020({ strict: false, formats: { 'date-time': true } }).compile(schema)
  const loads = async ({ control }: Subject, seed: unknown) =>
    control.load(seed).then(
      () => true,
      () => false,
    )

  it.each(['R4.0.0', 'R18.0.0'])('holds for the snapshots of %s', async (release) => {
    const server = await startServer({ release })
    await login(server)
    expect(validate(JSON.parse(JSON.stringify(server.control.snapshot()))), ajv.errorsText(validate.errors)).toBe(true)
  })

  it('refuses what the server refuses by its form', async () => {
    const server = await startServer()
    const good = JSON.parse(JSON.stringify(server.control.snapshot()))
    const fields = Object.entries<object[]>(good.records).flatMap(([kind, [first]]) =>
      Object.entries(first as object).map(([name, value]) => ({ kind, name, value })),
    )
    const wrongs = [undefined, null, 7.5, 'x', [], { x: 1 }, true]
    let [tried, refusedByBoth] = [0, 0]
    for (const [i, { kind, name, value }] of fields.entries())
      for (const wrong of isDeep ? wrongs : [wrongs[i % wrongs.length]]) {
        const [first, ...others] = good.records[kind]
        const changed = { ...good, records: { ...good.records, [kind]: [{ ...first, [name]: wrong }, ...others] } }
        const seed = JSON.parse(JSON.stringify(changed))
        // What names another record is checked besides, and may be refused for that.
        const [fits, loaded] = [validate(seed), await loads(server, seed)]
        if (loaded)
          expect(fits, `${kind}.${name} = ${JSON.stringify(wrong)} instead of ${JSON.stringify(value)}`).toBe(true)
        tried++
        if (!fits) refusedByBoth++
      }
    expect(refusedByBoth).toBeGreaterThan(tried / 2)
  })
})
