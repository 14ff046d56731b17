import { type InjectedFault, magicFailure, magicUsers } from '@crmcom-webapi/reference-server'
import { failureCodes } from '@crmcom-webapi/server-routes'
import { describe, expect, it } from 'vitest'
import { byKey, call, get, login, send, startServer, use, user } from '../support/server.js'

const show = { access_token_identifier: { authentication_code: 'CARD-0001' } }
const createCard = (token: string, code: string) => ({
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ token, authentication_code: code }),
})

async function start() {
  const waited: number[] = []
  const wait = async (milliseconds: number) => {
    waited.push(milliseconds)
  }
  const server = await startServer({ wait })
  return { server, waited, token: await login(server) }
}

describe('an injected fault', () => {
  it('happens to its operation only, as often as it should', async () => {
    const { server, token } = await start()
    const failure = 'COM.CRM.EXCEPTION.ACCESSTOKENS.ACCESSTOKENNOTFOUNDEXCEPTION'
    server.control.faults.add({ operationId: 'showAccessToken', effect: { failure }, times: 2 })
    expect(await login(server)).toEqual(expect.any(String))
    expect(await use(server, token)).toBe('ACCESSTOKENS.ACCESSTOKENNOTFOUND')
    expect(await use(server, token)).toBe('ACCESSTOKENS.ACCESSTOKENNOTFOUND')
    expect(await use(server, token)).toBe('OK')
    expect(server.control.faults.list()).toEqual([
      { operationId: 'showAccessToken', effect: { failure }, times: 2, met: 2 },
    ])
  })

  it('happens to every call until it is taken away', async () => {
    const { server } = await start()
    server.control.faults.add({ effect: { failure: 'COM.CRM.EXCEPTION.SYSTEM.UNEXPECTEDEXCEPTION' } })
    for (let i = 0; i < 5; i++) expect((await call(server, 'authentication/token', user)).http).toBe(500)
    server.control.faults.clear()
    expect((await call(server, 'authentication/token', user)).http).toBe(200)
    expect(server.faults).toEqual([])
  })

  it('answers a page as a proxy does', async () => {
    const { server } = await start()
    server.control.faults.add({ effect: { httpStatus: 503 }, times: 1 })
    const response = await send(server, 'authentication/token', createCard('', ''))
    expect([response.status, response.headers.get('content-type')]).toEqual([503, 'text/html; charset=utf-8'])
    expect(await response.text()).toContain('<h1>503</h1>')
  })

  it('makes an answer late, by a wait that is handed in', async () => {
    const { server, waited, token } = await start()
    server.control.faults.add({ latency: '3s', times: 1 })
    expect(await use(server, token)).toBe('OK')
    expect(await use(server, token)).toBe('OK')
    expect(waited).toEqual([3000])
  })

  it.each([
    ['connection-cut', 'ACCESSTOKENS.ACCESSTOKENNOTFOUND'],
    ['answer-lost', 'OK'],
  ] as const)('closes the connection: %s', async (effect, afterwards) => {
    const { server, token } = await start()
    server.control.faults.add({ effect, operationId: 'createAccessToken' })
    const lost = send(server, 'access_tokens/create', createCard(token, 'NEW-1'))
    await expect(lost).rejects.toMatchObject({ name: 'TypeError', cause: { code: 'ECONNRESET' } })
    const name = { access_token_identifier: { authentication_code: 'NEW-1' } }
    expect((await call(server, 'access_tokens/show', { token, ...name })).code).toBe(afterwards)
  })

  it('breaks off in the middle of an answer, which was announced whole', async () => {
    const { server, token } = await start()
    const right = await send(server, 'access_tokens/show', {
      ...createCard(token, ''),
      body: JSON.stringify({ token, ...show }),
    })
    const whole = await right.text()
    server.control.faults.add({ effect: 'body-truncated', operationId: 'showAccessToken' })
    const response = await send(server, 'access_tokens/show', {
      ...createCard(token, ''),
      body: JSON.stringify({ token, ...show }),
    })
    expect(response.headers.get('content-length')).toBe(String(new TextEncoder().encode(whole).length))
    const reader = (response.body as ReadableStream<Uint8Array>).getReader()
    const first = await reader.read()
    expect(whole.startsWith(new TextDecoder().decode(first.value))).toBe(true)
    await expect(reader.read()).rejects.toThrow('fetch failed')
  })

  it('answers text that is no JSON, after the call was done', async () => {
    const { server, token } = await start()
    server.control.faults.add({ effect: 'body-malformed', operationId: 'createAccessToken' })
    const response = await send(server, 'access_tokens/create', createCard(token, 'NEW-1'))
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json'])
    const text = await response.text()
    expect(() => JSON.parse(text)).toThrow(SyntaxError)
    const name = { access_token_identifier: { authentication_code: 'NEW-1' } }
    expect((await call(server, 'access_tokens/show', { token, ...name })).code).toBe('OK')
  })

  it.each<[string, object]>([
    ['an operation that does not exist', { operationId: 'showNothing', effect: 'answer-lost' }],
    ['nothing that happens', {}],
    ['a name of every object', { operationId: 'toString', latency: 1 }],
    ['a failure nobody knows', { effect: { failure: 'COM.CRM.EXCEPTION.NOTHING' } }],
    ['a status that is no error', { effect: { httpStatus: 200 } }],
    ['an effect nobody knows', { effect: 'explosion' }],
    ['a number of times that is none', { latency: 1, times: 0 }],
    ['a latency that is none', { latency: 'soon' }],
  ])('is refused with %s', async (_, fault) => {
    const { server, token } = await start()
    expect(() => server.control.faults.add(fault as InjectedFault)).toThrow(RangeError)
    expect(server.control.faults.list()).toEqual([])
    expect(await use(server, token)).toBe('OK')
  })
})

describe('magic credentials', () => {
  it.each(Object.entries(magicUsers))('open a session for %s in its state: %s', async (username, state) => {
    const server = await startServer()
    const token = (await call(server, 'authentication/token', { ...user, username })).data.token
    if (state === 'almostExpire') {
      expect(await use(server, token)).toBe('OK')
      server.clock.advance(5000)
    }
    const expected = state === 'release' ? 'SESSIONRELEASED' : 'SESSIONEXPIRED'
    expect(await use(server, token)).toBe(`AUTHENTICATION.${expected}`)
  })

  it.each(failureCodes.map(({ code }) => code))('select the failure %s', async (code) => {
    const server = await startServer()
    const text = magicFailure(code)
    const expected = code.replace(/^COM\.CRM\.EXCEPTION\.(.*)EXCEPTION$/, '$1')
    const token = await login(server)
    const by = { access_token_identifier: { authentication_code: text } }
    expect((await call(server, 'authentication/token', { ...user, username: text })).code).toBe(expected)
    expect((await call(server, 'access_tokens/show', { token, ...by })).code).toBe(expected)
    expect((await call(server, 'authentication/web_api_key/token', {}, byKey(text))).code).toBe(expected)
    const query = { token, user_identifier: { username: text } }
    expect((await get(server, 'users/show', query)).code).toBe(expected)
  })

  it('are nothing special to a server that is not controlled', async () => {
    const server = await startServer({ control: false })
    const username = magicFailure('COM.CRM.EXCEPTION.AUTHENTICATION.SESSIONEXPIREDEXCEPTION')
    const answer = await call(server, 'authentication/token', { ...user, username })
    expect(answer.code).toBe('AUTHENTICATION.INVALIDCREDENTIALS')
    const { token } = (await call(server, 'authentication/token', { ...user, username: 'session-expired' })).data
    expect(await use(server, token)).toBe('OK')
    expect(server.control.requests.list()).toEqual([])
    expect(() => server.control.faults.add({ latency: 1 })).toThrow('without control')
  })
})
