import { describe, expect, it } from 'vitest'
import {
  byKey,
  call,
  consumerApplicationKey,
  login,
  organisation,
  seconds,
  startServer,
  use,
  user,
} from '../support/server.js'

const releases = ['R10.0.0', 'R11.0.0', 'R12.0.0', 'R18.0.0']

describe.each(releases)('a session of %s', (release) => {
  it('can be made to end now', async () => {
    const server = await startServer({ release })
    const [token, other] = [await login(server), await login(server)]
    await server.control.expire(token)
    expect(await use(server, token)).toBe('AUTHENTICATION.SESSIONEXPIRED')
    expect(await use(server, other)).toBe('OK')
  })

  it('can be made to end soon', async () => {
    const server = await startServer({ release })
    const token = await login(server)
    await server.control.almostExpire(token, '10s')
    server.clock.advance(seconds(10))
    expect(await use(server, token)).toBe('AUTHENTICATION.SESSIONEXPIRED')
  })

  it('still works until then', async () => {
    const server = await startServer({ release })
    const token = await login(server)
    await server.control.almostExpire(token, '10s')
    server.clock.advance(seconds(9) - 1)
    expect(await use(server, token)).toBe('OK')
  })

  it('can be released', async () => {
    const server = await startServer({ release })
    const token = await login(server)
    await server.control.release(token)
    expect(await use(server, token)).toBe('AUTHENTICATION.SESSIONRELEASED')
  })

  it('has to be there', async () => {
    const server = await startServer({ release })
    for (const put of ['expire', 'almostExpire', 'release'] as const)
      await expect(server.control[put]('no such token')).rejects.toThrow('there is no such session in this world')
  })
})

describe('a lock', () => {
  const wrong = { ...user, password: 'wrong' }

  it('keeps a user out, however right the password is, until it ends', async () => {
    const server = await startServer()
    const who = { user: { organisation, username: user.username } }
    await server.control.lock(who)
    expect((await call(server, 'authentication/token', user)).code).toBe('AUTHENTICATION.TOOMANYATTEMPTS')
    server.clock.advance(seconds(900))
    expect((await call(server, 'authentication/token', user)).code).toBe('OK')
    await server.control.lock(who, '2h')
    server.clock.advance(seconds(7199))
    expect((await call(server, 'authentication/token', wrong)).code).toBe('AUTHENTICATION.TOOMANYATTEMPTS')
    await server.control.unlock(who)
    expect((await call(server, 'authentication/token', wrong)).code).toBe('AUTHENTICATION.INVALIDCREDENTIALS')
    expect((await call(server, 'authentication/token', user)).code).toBe('OK')
  })

  it('keeps out a customer, by the Web API key of the application or by the access token', async () => {
    const server = await startServer()
    const path = 'authentication/consumer_application_key/token'
    const enter = async () => {
      const body = { access_token_identifier: { identifier: 'maria@demo.example', pass_code: 'maria-7391' } }
      return (await call(server, path, body, byKey(consumerApplicationKey))).code
    }
    expect(await enter()).toBe('OK')
    for (const what of [
      { webApiKey: consumerApplicationKey },
      { accessToken: { organisation, authenticationCode: 'CARD-0001' } },
    ]) {
      await server.control.lock(what)
      expect(await enter()).toBe('AUTHENTICATION.TOOMANYATTEMPTS')
      await server.control.unlock(what)
      expect(await enter()).toBe('OK')
    }
  })

  it('is for what is there, on a server that locks', async () => {
    const server = await startServer()
    await expect(server.control.lock({ webApiKey: 'none' })).rejects.toThrow('no such Web API key')
    const nobody = { organisation, username: 'nobody' }
    await expect(server.control.lock({ user: nobody })).rejects.toThrow('no such user')
    const nowhere = { organisation: 'NOWHERE', authenticationCode: 'CARD-0001' }
    await expect(server.control.lock({ accessToken: nowhere })).rejects.toThrow('no such organisation')
    const open = await startServer({ lockout: false })
    await expect(open.control.lock({ webApiKey: consumerApplicationKey })).rejects.toThrow(RangeError)
  })
})
