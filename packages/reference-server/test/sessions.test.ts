import { compactVerify, decodeProtectedHeader, jwtVerify } from 'jose'
import { describe, expect, it } from 'vitest'
import {
  byKey,
  call,
  harbourShop,
  keyFor,
  login,
  loginByKey,
  seconds,
  startServer,
  use,
  user,
} from './support/server.js'

const hour = seconds(3600)
const expired = 'AUTHENTICATION.SESSIONEXPIRED'
const unknown = 'AUTHENTICATION.INVALIDSESSIONTOKEN'
const released = 'AUTHENTICATION.SESSIONRELEASED'

describe.each(['R6.0.0', 'R10.0.0', 'R11.0.0'])('an opaque session of %s', (release) => {
  it('is 32 upper-case hexadecimal characters', async () => {
    expect(await login(await startServer({ release }))).toMatch(/^[0-9A-F]{32}$/)
  })

  it('lives until exactly one hour after its last use, and every use prolongs it', async () => {
    const server = await startServer({ release })
    const token = await login(server)
    server.clock.advance(hour - 1)
    expect(await use(server, token)).toBe('OK')
    server.clock.advance(hour - 1)
    expect(await use(server, token)).toBe('OK')
    server.clock.advance(hour)
    expect(await use(server, token)).toBe(expired)
    server.clock.advance(-1)
    expect(await use(server, token)).toBe('OK')
  })

  it('is prolonged by a call that fails for another reason, but not by one it was refused for', async () => {
    const server = await startServer({ release })
    const token = await login(server)
    server.clock.advance(hour - 1)
    expect((await call(server, 'access_tokens/show', { token })).code).toBe('REQUEST.INVALIDPARAMETERS')
    server.clock.advance(hour - 1)
    expect(await use(server, token)).toBe('OK')
    server.clock.advance(hour)
    for (let i = 0; i < 3; i++) expect(await use(server, token)).toBe(expired)
  })
})

describe.each(['R10.0.0', 'R11.0.0'])('a session by Web API key of %s', (release) => {
  it('lives two hours, used or not', async () => {
    const server = await startServer({ release })
    const [idle, busy] = [await loginByKey(server), await loginByKey(server)]
    expect(idle).toMatch(/^[0-9A-F]{32}$/)
    for (let i = 0; i < 3; i++) {
      server.clock.advance(hour / 2)
      expect(await use(server, busy)).toBe('OK')
    }
    server.clock.advance(hour / 2 - 1)
    expect([await use(server, idle), await use(server, busy)]).toEqual(['OK', 'OK'])
    server.clock.advance(1)
    expect([await use(server, idle), await use(server, busy)]).toEqual([expired, expired])
  })
})

describe.each(['R12.0.0', 'R12.4.0', 'R18.0.0'])('a session of %s', (release) => {
  const secret = new TextEncoder().encode('an invented secret for samples 1234')

  it.each([
    ['username and password', login],
    ['Web API key', loginByKey],
  ])('by %s lives until its exp and no longer', async (_, open) => {
    const server = await startServer({ release })
    server.clock.advance(617)
    const issued = Math.floor(server.clock.now() / 1000)
    const token = await open(server)
    const end = (issued + 7200) * 1000
    server.clock.advance(end - 1000 - server.clock.now())
    expect(await use(server, token)).toBe('OK')
    server.clock.advance(999)
    expect(await use(server, token)).toBe('OK')
    server.clock.advance(1)
    expect(await use(server, token)).toBe(expired)
    server.clock.advance(1000)
    expect(await use(server, token)).toBe(expired)
  })

  it('has a token that jose verifies, with the claims as text', async () => {
    const server = await startServer({ release, secret })
    const token = await login(server, harbourShop)
    expect(decodeProtectedHeader(token)).toEqual({ typ: 'JWT', alg: 'HS256' })
    const { payload } = await compactVerify(token, await keyFor(secret, 'session'), { algorithms: ['HS256'] })
    expect(JSON.parse(new TextDecoder().decode(payload))).toEqual({
      usr: 'integrator',
      org: 'DEMO',
      oun: harbourShop,
      exp: '1767614400',
      iat: '1767607200',
      jti: expect.stringMatching(/^[0-9A-F]{32}$/),
    })
  })

  it('writes claims as documented when asked to, and then jose takes it for a JSON Web Token', async () => {
    const server = await startServer({ release, secret, numericDates: 'number' })
    const token = await login(server)
    const options = { algorithms: ['HS256'], currentDate: new Date(server.clock.now()) }
    const { payload } = await jwtVerify(token, await keyFor(secret, 'session'), options)
    expect(payload).toMatchObject({ usr: 'integrator', oun: 'Head Office', exp: 1767614400, iat: 1767607200 })
    expect(await use(server, token)).toBe('OK')
  })

  it('is refused when its token was signed with another secret, or is unsigned', async () => {
    const [server, other] = [await startServer({ release }), await startServer({ release, seed: 'other' })]
    const token = await login(other)
    expect(await use(server, token)).toBe(unknown)
    const [, payload] = (await login(server)).split('.')
    const none = btoa('{"typ":"JWT","alg":"none"}').replace(/=+$/, '')
    expect(await use(server, `${none}.${payload}.`)).toBe(unknown)
    expect(await use(server, `${none}.${payload}`)).toBe(unknown)
  })

  it('is refused when its token vouches for nobody the server let in', async () => {
    const server = await startServer({ release, secret })
    const other = await startServer({ release, secret, seed: 'other' })
    expect(await use(server, await login(other))).toBe(unknown)
  })

  it('is not opened by the proof of a Tucano subscriber', async () => {
    const server = await startServer({ release })
    const token = await login(server)
    const answer = await call(server, 'tucano/subscriber/authenticate', {
      token,
      subscription_identifier: { number: 'S0000000042' },
    })
    expect(await use(server, answer.data.jwt)).toBe(unknown)
  })

  it('is not named by its id alone, the form of older releases', async () => {
    const server = await startServer({ release })
    const claims = JSON.parse(atob((await login(server)).split('.')[1] ?? ''))
    expect(await use(server, claims.jti)).toBe(unknown)
  })
})

it('R11 takes no JSON Web Token of a later release', async () => {
  const [old, later] = [await startServer({ release: 'R11.0.0' }), await startServer({ release: 'R12.0.0' })]
  expect(await use(old, await login(later))).toBe(unknown)
})

describe.each(['R10.0.0', 'R11.0.0', 'R12.0.0', 'R18.0.0'])('release of a session in %s', (release) => {
  const end = (server: Awaited<ReturnType<typeof startServer>>, token: string) =>
    call(server, 'authentication/token/release', { token })

  it.each([
    ['username and password', login],
    ['Web API key', loginByKey],
  ])('by %s ends it at once, and only it', async (_, open) => {
    const server = await startServer({ release })
    const [first, second, third] = [await open(server), await open(server), await login(server)]
    expect(new Set([first, second, third]).size).toBe(3)
    expect(await end(server, second)).toMatchObject({ code: 'OK', data: {} })
    expect(await use(server, second)).toBe(released)
    expect((await end(server, second)).code).toBe(released)
    expect([await use(server, first), await use(server, third)]).toEqual(['OK', 'OK'])
  })

  it('is refused for a session that has expired or never was', async () => {
    const server = await startServer({ release })
    const token = await login(server)
    server.clock.advance(2 * hour)
    expect((await end(server, token)).code).toBe(expired)
    expect((await end(server, '0'.repeat(32))).code).toBe(unknown)
    expect((await end(server, '')).code).toBe(unknown)
  })

  it('happens once when two ask for it at the same time', async () => {
    const server = await startServer({ release })
    const token = await login(server)
    const answers = await Promise.all([end(server, token), end(server, token), end(server, token)])
    expect(answers.map(({ code }) => code).sort()).toEqual([released, released, 'OK'])
  })
})

describe.each(['R6.0.0', 'R11.0.0', 'R18.0.0'])('the unit of a session in %s', (release) => {
  const changedIn = async (unit: string | undefined): Promise<string> => {
    const server = await startServer({ release: 'R18.0.0' })
    const answer = await call(server, 'access_tokens/reset_verification_code', {
      token: await login(server, unit),
      authentication_code: 'CARD-0002',
    })
    return answer.data.log_information.updated_by_business_unit.name
  }

  it('is the default one, or the one asked for', async () => {
    expect(await changedIn(undefined)).toBe('Head Office')
    expect(await changedIn('1')).toBe('Head Office')
    expect(await changedIn(harbourShop)).toBe('Harbour Shop')
  })

  it.each(['2', 'headoffice', 'Head Office', harbourShop.toLowerCase()])('is refused when it is %s', async (unit) => {
    const server = await startServer({ release })
    expect((await call(server, 'authentication/token', { ...user, unit })).code).toBe('AUTHENTICATION.UNITNOTALLOWED')
    if (release === 'R6.0.0') return
    const answer = await call(server, 'authentication/web_api_key/token', { unit }, byKey())
    expect(answer.code).toBe('AUTHENTICATION.UNITNOTALLOWED')
  })

  it('is not told to somebody with a wrong password', async () => {
    const server = await startServer({ release })
    const wrong = { ...user, password: 'open-barley' }
    const [known, foreign] = [
      await call(server, 'authentication/token', { ...wrong, unit: '1' }),
      await call(server, 'authentication/token', { ...wrong, unit: '2' }),
    ]
    expect(known).toEqual(foreign)
  })
})
