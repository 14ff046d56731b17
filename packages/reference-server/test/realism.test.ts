import { describe, expect, it } from 'vitest'
import { byKey, call, login, readAnswer, seconds, send, startServer, use, user } from './support/server.js'

/** Sixteen things a generated mock gets wrong. */
describe('a real server', () => {
  it('01 answers a good login with a token', async () => {
    const answer = await call(await startServer(), 'authentication/token', user)
    expect(answer).toMatchObject({ http: 200, code: 'OK', data: { token: expect.any(String) } })
  })

  it('02 refuses a wrong password', async () => {
    const server = await startServer({ failureStatus: 'mapped' })
    expect((await call(server, 'authentication/token', { ...user, password: 'wrong' })).http).toBe(401)
  })

  it('03 refuses a missing field', async () => {
    const server = await startServer({ failureStatus: 'mapped' })
    expect((await call(server, 'authentication/token', { ...user, password: undefined })).http).toBe(400)
  })

  it('04 refuses malformed JSON', async () => {
    const server = await startServer({ failureStatus: 'mapped' })
    expect((await call(server, 'authentication/token', '{"username":')).http).toBe(400)
  })

  it('05 refuses a call without credentials', async () => {
    const server = await startServer({ failureStatus: 'mapped' })
    const by = { access_token_identifier: { authentication_code: 'CARD-0001' } }
    expect((await call(server, 'access_tokens/show', by)).http).toBe(401)
    expect((await call(server, 'authentication/web_api_key/token')).http).toBe(401)
  })

  it('06 refuses a made-up token', async () => {
    const server = await startServer({ failureStatus: 'mapped' })
    const by = { access_token_identifier: { authentication_code: 'CARD-0001' } }
    expect((await call(server, 'access_tokens/show', { token: 'made-up', ...by })).http).toBe(401)
  })

  it('07 gives two logins two tokens', async () => {
    const server = await startServer()
    expect(await login(server)).not.toBe(await login(server))
  })

  it('08 reads back what was changed', async () => {
    const server = await startServer({ release: 'R12.0.0' })
    const token = await login(server)
    const name = { authentication_code: 'CARD-0002' }
    const changed = await call(server, 'access_tokens/reset_verification_code', { token, ...name })
    const read = await call(server, 'access_tokens/show', { token, access_token_identifier: name })
    expect(read.data.verification_code).toBe(changed.data.verification_code)
  })

  it('09 finds nothing by an unknown name', async () => {
    const server = await startServer({ failureStatus: 'mapped' })
    const body = { token: await login(server), access_token_identifier: { authentication_code: 'CARD-9999' } }
    expect((await call(server, 'access_tokens/show', body)).http).toBe(404)
  })

  it('10 finds nothing any more after it was deleted', async () => {
    const server = await startServer({ failureStatus: 'mapped' })
    const body = { token: await login(server), access_token_identifier: { authentication_code: 'CARD-0003' } }
    expect((await call(server, 'access_tokens/delete', body)).code).toBe('OK')
    expect((await call(server, 'access_tokens/show', body)).http).toBe(404)
  })

  it('11 refuses a released token', async () => {
    const server = await startServer()
    const token = await login(server)
    expect(await use(server, token)).toBe('OK')
    await call(server, 'authentication/token/release', { token })
    expect(await use(server, token)).toBe('AUTHENTICATION.SESSIONRELEASED')
  })

  it('12 locks an account after many wrong passwords', async () => {
    const server = await startServer({ failureStatus: 'mapped' })
    const enter = (password: string) => call(server, 'authentication/token', { ...user, password })
    for (let time = 0; time < 10; time++) expect((await enter('wrong')).http).toBe(401)
    expect([(await enter('wrong')).http, (await enter('open-sesame')).http]).toEqual([429, 429])
    server.clock.advance(seconds(15 * 60))
    expect((await enter('open-sesame')).http).toBe(200)
  })

  it('13 puts every failure into the envelope of the contract', async () => {
    const server = await startServer({ failureStatus: 'mapped' })
    for (const [path, body, headers] of [
      ['authentication/token', '{', {}],
      ['authentication/token', user, { 'content-type': 'text/plain' }],
      ['authentication/nothing', {}, {}],
      ['authentication/web_api_key/token', {}, byKey('wrong')],
    ] as const) {
      const answer = await call(server, path, body, headers)
      expect(answer.http).toBeGreaterThanOrEqual(400)
      expect(JSON.parse(answer.text)).toMatchObject({ status: { code: expect.any(String) } })
    }
  })

  it('14 refuses the wrong method', async () => {
    const server = await startServer({ failureStatus: 'mapped' })
    const response = await send(server, 'authentication/token', { method: 'GET' })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
    expect((await readAnswer(server, 'authentication/token', response)).code).toBe('REQUEST.HTTPMETHODNOTALLOWED')
  })

  it('15 refuses a parameter of the wrong form', async () => {
    const server = await startServer({ failureStatus: 'mapped' })
    const by = { access_token_identifier: { authentication_code: 'CARD-0001' }, fields_set: 'id;number' }
    expect((await call(server, 'access_tokens/show', { token: await login(server), ...by })).http).toBe(400)
  })

  it('16 answers the preflight of a browser', async () => {
    const origin = 'https://docs.example'
    const server = await startServer({ cors: [origin] })
    const asks = {
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    }
    const path = 'authentication/web_api_key/token'
    const { status, headers } = await send(server, path, { method: 'OPTIONS', headers: { origin, ...asks } })
    expect([status, headers.get('access-control-allow-origin')]).toEqual([204, origin])
    expect(headers.get('access-control-allow-methods')).toContain('POST')
    expect(headers.get('access-control-allow-headers')).toMatch(/authorization.*content-type/i)
    const answer = await call(server, path, {}, { origin, ...byKey() })
    expect(answer).toMatchObject({ code: 'OK', headers: { 'access-control-allow-origin': origin, vary: 'Origin' } })
  })
})
