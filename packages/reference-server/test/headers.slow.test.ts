import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type Answer, byKey, call, login, readAnswer, send, startServer, user } from './support/server.js'

type Sent = { [name: string]: string }

const path = 'authentication/token'
const json = { 'content-type': 'application/json' }
const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

async function post(
  body: Uint8Array,
  headers: { [name: string]: string },
  server = startServer(),
  to = path,
): Promise<Answer> {
  const init = { headers, body: body as Uint8Array<ArrayBuffer> }
  return readAnswer(await server, to, await send(await server, to, init))
}

describe('headers do not matter where nothing is sent', () => {
  it.each([
    'application/x-www-form-urlencoded',
    'application/x-www-form-urlencoded; charset=UTF-8',
    'multipart/form-data; boundary=x',
    'application/jsn',
    'text/html',
    'json',
    '*/*',
    'application/json; charset=iso-8859-15',
    'application/json, application/json',
  ])('a key login without a body goes through under %j', async (type) => {
    const server = await startServer()
    for (const body of [undefined, '', ' ', '\r\n', '\ufeff', '\ufeff\n'])
      for (const more of [{}, { 'content-encoding': 'br' }].slice(0, body ? 1 : 2) as Sent[]) {
        const headers = { ...byKey(), ...more, 'content-type': type }
        expect((await call(server, 'authentication/web_api_key/token', body, headers)).code, String(body)).toBe('OK')
      }
  })

  it('and a read by GET does not look at them', async () => {
    const server = await startServer()
    const form = `users/show?token=${await login(server)}&user_identifier=username=integrator`
    for (const headers of [
      { 'content-type': 'text/plain' },
      { 'content-type': 'application/json; charset=utf-16' },
      { 'content-encoding': 'br' },
      { accept: 'text/xml' },
      { authorization: 'Bearer nothing' },
      { authorization: 'Basic !' },
    ] as Sent[])
      expect((await readAnswer(server, form, await send(server, form, { method: 'GET', headers }))).code).toBe('OK')
  })

  it('a call that takes no key passes over one, and whatever is accepted it answers JSON', async () => {
    const server = await startServer()
    for (const headers of [
      byKey(),
      { authorization: 'Basic !' },
      { accept: 'application/xml' },
      { accept: '' },
    ] as Sent[])
      expect((await call(server, path, user, headers)).code).toBe('OK')
  })
})

describe('a Content-Type', () => {
  it.each([
    ' APPLICATION/json ',
    'application/json ;charset=utf-8',
    'application/json; charset="utf-8"',
    'application/json; CharSet=UTF8',
    'application/json;',
    'application/json; boundary=x; charset=utf-8',
    'application/json; charset=us-ascii',
    'application/json; charset=',
  ])('of %j is read', async (type) => {
    expect((await call(await startServer(), path, user, { 'content-type': type })).code).toBe('OK')
  })

  it.each([
    ...['utf-16', 'utf-16le', 'windows-1252', 'iso-8859-15', 'shift_jis', 'x', 'utf-8x', '"utf-7"', '"utf-16'],
    ...['utf-16, application/json', 'utf-8; charset=utf-16', 'utf 16', 'utf-8 utf-16', "'utf-8'"],
  ])('with the character set %s is refused with the one to send', async (charset) => {
    const answer = await call(await startServer(), path, user, {
      'content-type': `application/json; charset=${charset}`,
    })
    expect(answer).toMatchObject({
      code: 'REQUEST.UNSUPPORTEDMEDIATYPE',
      description: 'Send it in UTF-8: Content-Type: application/json; charset=utf-8',
    })
  })

  it.each(['iso-8859-1', 'ISO-8859-1', '"latin1"'])(
    'with %s has each byte for the character of its number',
    async (charset) => {
      const server = await startServer()
      const token = await login(server)
      const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
      const headers = { 'content-type': `application/json; charset=${charset}` }
      const body = JSON.stringify({ token, authentication_code: 'CAFÉ-ÿ' })
      const made = await post(latin(body), headers, Promise.resolve(server), 'access_tokens/create')
      expect(made).toMatchObject({ code: 'OK', data: { authentication_code: 'CAFÉ-ÿ' } })
      const show = { token, access_token_identifier: { authentication_code: 'CAFÉ-ÿ' } }
      expect((await call(server, 'access_tokens/show', show)).code).toBe('OK')
    },
  )
})

describe('a Content-Encoding', () => {
  const text = JSON.stringify(user)

  it.each([
    ['gzip', gzipSync(text)],
    ['GZIP', gzipSync(text)],
    ['x-gzip', gzipSync(text)],
    [' gzip , identity', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['identity', bytes(text)],
    ['', bytes(text)],
  ])('of %j is undone', async (encoding, body) => {
    expect((await post(body, { ...json, 'content-encoding': encoding })).code).toBe('OK')
  })

  it.each(['br', 'zstd', 'compress', 'gzip, gzip', 'identity, br', 'gzip;q=1', 'utf-8'])(
    'of %j is refused with what can be undone',
    async (encoding) => {
      const body = encoding === 'br' ? brotliCompressSync(text) : gzipSync(text)
      expect(await post(body, { ...json, 'content-encoding': encoding })).toMatchObject({
        code: 'REQUEST.UNSUPPORTEDMEDIATYPE',
        description: 'Send it without Content-Encoding, or with gzip or deflate',
      })
    },
  )

  it('that does not hold, or breaks off, is refused', async () => {
    for (const body of [bytes(text), gzipSync(text).subarray(0, 30), deflateSync(text), bytes('\x1f\x8b')])
      expect(await post(body, { ...json, 'content-encoding': 'gzip' })).toMatchObject({
        code: 'REQUEST.MALFORMEDJSON',
        message: 'The body is not gzip, as its Content-Encoding says',
      })
  })

  it('cannot blow a small body up', async () => {
    const server = await startServer()
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, ' '))
    expect(bomb.length).toBeLessThan(512 * 1024)
    for (const announced of [{}, { 'content-length': String(bomb.length) }] as Sent[]) {
      const before = process.memoryUsage().arrayBuffers
      const answer = await post(bomb, { ...json, 'content-encoding': 'gzip', ...announced }, Promise.resolve(server))
      expect(answer.code).toBe('REQUEST.BODYTOOLARGE')
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16 * 1024 * 1024)
    }
    const most = JSON.stringify(user).padEnd(524_288)
    expect((await post(gzipSync(most), { ...json, 'content-encoding': 'gzip' })).code).toBe('OK')
    expect((await post(gzipSync(`${most} `), { ...json, 'content-encoding': 'gzip' })).code).toBe(
      'REQUEST.BODYTOOLARGE',
    )
  })
})

describe('bytes that are not UTF-8', () => {
  const body = (value: number[]) =>
    Uint8Array.from([
      ...bytes('{"username":"integrator","password":"open-sesame","organisation":"DEMO'),
      ...value,
      ...bytes('"}'),
    ])

  it.each([
    ['a byte of no character', [0xff]],
    ['a character that breaks off', [0xc3]],
    ['one written too long', [0xc0, 0xaf]],
    ['half of a pair', [0xed, 0xa0, 0x80]],
    ['one beyond the last', [0xf4, 0x90, 0x80, 0x80]],
  ])('in a body, such as %s, are refused', async (_, value) => {
    const server = startServer()
    for (const headers of [json, { ...json, 'content-length': String(body(value).length) }])
      expect(await post(body(value), headers, server)).toMatchObject({
        code: 'REQUEST.MALFORMEDJSON',
        message: 'The body is not UTF-8',
      })
    expect((await post(gzipSync(body(value)), { ...json, 'content-encoding': 'gzip' }, server)).code).toBe(
      'REQUEST.MALFORMEDJSON',
    )
  })

  it('find no record that others do', async () => {
    const server = startServer()
    const token = await login(await server)
    const create = Uint8Array.from([...bytes(`{"token":"${token}","authentication_code":"`), 0xff, ...bytes('"}')])
    expect((await post(create, json, server, 'access_tokens/create')).code).toBe('REQUEST.MALFORMEDJSON')
  })

  it.each(['%ff', '%c3', '%C0%AF', '%ed%a0%80', 'a%ffb', '%c3%28'])(
    'in a query, such as %s, are refused',
    async (value) => {
      const server = await startServer()
      const token = await login(server)
      for (const form of [
        `users/show?token=${token}&user_identifier=username=${value}`,
        `users/show?token=${value}&user_identifier=id=4`,
        `users/show?token=${token}&user_identifier=id=4&${value}=1`,
      ])
        expect(await readAnswer(server, form, await send(server, form, { method: 'GET' }))).toMatchObject({
          code: 'REQUEST.INVALIDPARAMETERS',
          description: 'the query is not UTF-8',
        })
    },
  )

  it('is not what a percent sign by itself is', async () => {
    const server = await startServer()
    const token = await login(server)
    for (const value of ['50%', '%', '%zz', '%c3%a9', '%EF%BF%BD']) {
      const form = `users/show?token=${token}&user_identifier=username=${value}`
      expect((await readAnswer(server, form, await send(server, form, { method: 'GET' }))).code).toBe(
        'USERS.USERNOTFOUND',
      )
    }
  })
})
