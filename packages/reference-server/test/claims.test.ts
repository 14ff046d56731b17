import { createReferenceServer } from '@crmcom-webapi/reference-server'
import { jwtVerify, SignJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { verifyForeignJwt } from '../dist/kernel/jwt.js'
import { HandClock, harbourShop, keyFor, login, loginCustomer, use } from './support/server.js'

const secret = new TextEncoder().encode('an invented secret for samples 1234')

interface Claims {
  [name: string]: unknown
}

/** A session, and a way to sign other claims for it with the key of the server. */
async function opened(
  token: (server: Awaited<ReturnType<typeof createReferenceServer>>) => Promise<string>,
  more = {},
) {
  const clock = new HandClock()
  const server = await createReferenceServer({ secret, clock, seed: 'claims', ...more } as object)
  const genuine = await token(server)
  const key = await keyFor(secret, 'session')
  const claims = JSON.parse(atob(genuine.split('.')[1] as string)) as Claims
  const sign = (changed: Claims) =>
    new SignJWT(changed).setProtectedHeader({ typ: 'JWT', alg: 'HS256' } as { alg: string }).sign(key)
  return { server, clock, genuine, claims, sign, key }
}

const invalid = 'AUTHENTICATION.INVALIDSESSIONTOKEN'

describe('of a session token', () => {
  it('the server takes what jose takes: signed anew, and its dates as numbers', async () => {
    const { server, clock, genuine, claims, sign, key } = await opened((server) => login(server))
    expect(await sign(claims)).toBe(genuine)
    // What is a text, as observed, is no date to jose.
    const token = await sign({ ...claims, iat: Number(claims['iat']), exp: Number(claims['exp']) })
    const { payload } = await jwtVerify(token, key, { currentDate: new Date(clock.now()) })
    expect(payload.jti).toBe(claims['jti'])
    expect(await use(server, token)).toBe('OK')
  })

  const others: [string, (claims: Claims) => Claims][] = [
    ['exp long past', ({ exp: _, ...rest }) => ({ ...rest, exp: '1' })],
    ['exp null', (claims) => ({ ...claims, exp: null })],
    ['no exp', ({ exp: _, ...rest }) => rest],
    ['exp later', (claims) => ({ ...claims, exp: String(Number(claims['exp']) + 1) })],
    ['exp much later', (claims) => ({ ...claims, exp: '9999999999' })],
    ['exp as a fraction', (claims) => ({ ...claims, exp: `${claims['exp']}.5` })],
    ['exp with a zero before it', (claims) => ({ ...claims, exp: `0${claims['exp']}` })],
    ['exp as a list', (claims) => ({ ...claims, exp: [claims['exp']] })],
    ['one date as a number', (claims) => ({ ...claims, exp: Number(claims['exp']) })],
    ['iat in the future', (claims) => ({ ...claims, iat: '9999999999' })],
    [
      'iat and exp moved',
      (claims) => ({ ...claims, iat: String(Number(claims['iat']) + 60), exp: String(Number(claims['exp']) + 60) }),
    ],
    ['iat null', (claims) => ({ ...claims, iat: null })],
    ['no iat', ({ iat: _, ...rest }) => rest],
    ['another user', (claims) => ({ ...claims, usr: 'nobody' })],
    ['a user as a list', (claims) => ({ ...claims, usr: [claims['usr']] })],
    ['no user', ({ usr: _, ...rest }) => rest],
    ['another organisation', (claims) => ({ ...claims, org: 'NOWHERE' })],
    ['no organisation', ({ org: _, ...rest }) => rest],
    ['another unit', (claims) => ({ ...claims, oun: 'Nowhere' })],
    ['a unit as a number', (claims) => ({ ...claims, oun: 1 })],
    ['no unit', ({ oun: _, ...rest }) => rest],
    ['an account', (claims) => ({ ...claims, ari: 'A' })],
    ['contact information', (claims) => ({ ...claims, cii: 'A' })],
    ['a claim nobody writes', (claims) => ({ ...claims, admin: true })],
    ['another session', (claims) => ({ ...claims, jti: 'F'.repeat(32) })],
    ['a session as a list', (claims) => ({ ...claims, jti: [claims['jti']] })],
    ['nothing', () => ({})],
  ]
  it.each(others)('one with %s is refused, although the key is right', async (_, change) => {
    const { server, claims, genuine, sign } = await opened((server) => login(server))
    const token = await sign(change(claims))
    expect(await use(server, token)).toBe(invalid)
    expect(await use(server, genuine)).toBe('OK')
    expect(await use(server, token)).toBe(invalid)
    await expect(server.control.expire(token)).rejects.toThrow('no such session')
  })

  const over = 'AUTHENTICATION.SESSIONEXPIRED'
  const misshapen: [string, (claims: Claims) => Claims][] = others.filter(([what]) =>
    /^(exp|iat|one date|no exp|no iat|a claim|a session as|nothing)/.test(what),
  )
  it.each(misshapen.filter(([what]) => what !== 'iat and exp moved' && what !== 'exp later'))(
    'one with %s is not told that its session is over, also when that is kept no more',
    async (_, change) => {
      const { server, clock, genuine, claims, sign } = await opened((server) => login(server))
      const token = await sign(change(claims))
      const life = (Number(claims['exp']) - Number(claims['iat'])) * 1000
      for (const more of [life, 86_400_000 - 1, 1, 61_000, 61_000]) {
        clock.advance(more)
        expect(await use(server, token)).toBe(invalid)
        expect(await use(server, genuine)).toBe(over)
      }
    },
  )

  it('dates may be texts or numbers, and the unit its ID or its name', async () => {
    for (const numericDates of ['text', 'number'] as const) {
      const { server, claims, sign } = await opened((server) => login(server, harbourShop), { numericDates })
      const dates = (as: (date: unknown) => unknown) => ({ ...claims, iat: as(claims['iat']), exp: as(claims['exp']) })
      for (const changed of [
        dates(String),
        dates(Number),
        { ...claims, oun: harbourShop },
        { ...claims, oun: 'Harbour Shop' },
      ])
        expect(await use(server, await sign(changed))).toBe('OK')
    }
  })

  it('a customer’s account counts', async () => {
    const { server, claims, sign } = await opened((server) => loginCustomer(server, 'CARD-0001'))
    expect(await use(server, await sign(claims))).toBe('OK')
    const { ari: _, ...without } = claims
    for (const changed of [without, { ...claims, ari: null }, { ...claims, ari: 'B' }, { ...claims, cii: 7 }])
      expect(await use(server, await sign(changed))).toBe(invalid)
  })

  it('a session that a test lets end is over, and one it lets live goes on', async () => {
    const { server, clock, genuine } = await opened((server) => login(server))
    await server.control.almostExpire(genuine, '10h')
    clock.advance(9 * 3_600_000)
    expect(await use(server, genuine)).toBe('OK')
    await server.control.expire(genuine)
    expect(await use(server, genuine)).toBe('AUTHENTICATION.SESSIONEXPIRED')
    // As another server with the same records and secret has it, which has not seen the token before.
    const other = await createReferenceServer({ secret, clock })
    await other.control.restore(server.control.snapshot())
    expect(await use(other, genuine)).toBe('AUTHENTICATION.SESSIONEXPIRED')
  })

  it('a token is not known in a world because another world has seen it', async () => {
    const { server, genuine } = await opened((server) => login(server))
    expect(await use(server, genuine)).toBe('OK')
    const { fetch } = server.world('other')
    expect(await use({ ...server, fetch }, genuine)).toBe(invalid)
  })
})

describe('of a token of another system', () => {
  const now = Date.parse('2026-01-05T10:00:00Z')
  const second = now / 1000
  const sign = (claims: Claims) => new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(secret)

  it.each<[number | null | string | undefined, boolean]>([
    [second - 100_000, true],
    [second, true],
    [second + 60, true],
    [second + 60.5, false],
    [second + 61, false],
    [second + 86_400, false],
    [1e300, false],
    [null, false],
    [String(second), false],
    [undefined, true],
  ])('issued at %j, all that jose takes is taken, and no more', async (iat, taken) => {
    const token = await sign({ sub: 'x', exp: second + 1000, ...(iat === undefined ? {} : { iat }) } as Claims)
    expect(verifyForeignJwt(token, secret, now) !== undefined).toBe(taken)
    const options = {
      currentDate: new Date(now),
      ...(iat === undefined ? {} : { maxTokenAge: 1e9, clockTolerance: 60 }),
    }
    const theirs = await jwtVerify(token, secret, options).then(
      () => true,
      () => false,
    )
    // jose counts whole seconds.
    if (Number.isInteger(iat) || typeof iat !== 'number') expect(theirs).toBe(taken)
  })

  it.each([null, 0, '9999999999', second, true, [], undefined])('exp of %j is refused', async (exp) => {
    const token = await sign({ sub: 'x', ...(exp === undefined ? {} : { exp }) } as Claims)
    expect(verifyForeignJwt(token, secret, now)).toBeUndefined()
  })
})
