// Every kind of credentials against the reference server.
import { SignJWT } from 'jose'
import { describe, expect, test } from 'vitest'
import {
  type ClientOptions,
  type Credentials,
  createClient,
  decodeSessionToken,
  decodeTucanoToken,
} from '../src/index.js'
import { startTestServer } from '../src/testing.js'
import { baseUrl, jwt, userCredentials } from './observed.js'

const now = Date.parse('2026-01-05T10:00:00Z')
const clock = { now: () => now }
const signed = (claims: { [claim: string]: unknown }) =>
  new SignJWT({ iat: now / 1000, exp: now / 1000 + 3600, ...claims })
    .setProtectedHeader({ alg: 'HS256' })
    .sign(new TextEncoder().encode('an invented secret for samples 1234'))

async function open(credentials: object, release: string) {
  const server = await startTestServer({ release, clock })
  const options = { baseUrl: server.baseUrl, fetch: server.fetch, release, credentials, clock, onWarning: () => {} }
  return { server, crm: createClient(options as unknown as ClientOptions) }
}

const identifier = { identifier: 'maria@demo.example', pass_code: 'maria-7391' }
const kinds: { [name: string]: { credentials: () => Promise<object>; releases: string[] } } = {
  'a user': { credentials: async () => userCredentials, releases: ['R4.0.0', 'R11.0.0', 'R12.0.0', 'R18.0.0'] },
  'a user in a unit': { credentials: async () => ({ ...userCredentials, unit: '1' }), releases: ['R12.0.0'] },
  'a Web API key': {
    credentials: async () => ({ webApiKey: '8D2F6A1B9C3E47F0A5B4C3D2E1F00918' }),
    releases: ['R10.0.0', 'R18.0.0'],
  },
  'a customer with the key of an application': {
    credentials: async () => ({ applicationKey: '1B7E4D90C2A34F58B6E7A8C9D0E1F234', accessToken: identifier }),
    releases: ['R15.0.0', 'R18.0.0'],
  },
  'a customer by a token of the identity system': {
    credentials: async () => ({
      identityToken: await signed({ iss: 'https://identity.demo.example', sub: 'maria@demo.example' }),
      organisation: 'ORG1',
    }),
    releases: ['R16.2.0', 'R18.0.0'],
  },
  'a device': {
    credentials: async () => ({
      installedItem: { serial_number: 'STB-0042' },
      deviceToken: await signed({ sub: 'STB-0042' }),
    }),
    releases: ['R15.0.0', 'R18.0.0'],
  },
  'a customer by an access token alone': {
    credentials: async () => ({ accessToken: { authentication_code: 'CARD-0001' }, organisation: 'DEMO' }),
    releases: ['R6.0.0', 'R9.0.0'],
  },
}
const cases = Object.entries(kinds).flatMap(([name, { credentials, releases }]) =>
  releases.map((release) => [name, release, credentials] as const),
)

test.each(cases)('%s signs in in %s', async (_, release, credentials) => {
  const { crm } = await open(await credentials(), release)
  const token = await crm.session.token()
  const claims = decodeSessionToken(token)
  if (Number(/\d+/.exec(release)?.[0]) < 12) expect(claims).toBeUndefined()
  else expect(claims).toMatchObject({ org: 'DEMO', iat: now / 1000, exp: now / 1000 + 7200 })
})

test.each([
  ['a customer with the key of an application', 'R14.26.0', 'applicationKey'],
  ['a customer by a token of the identity system', 'R16.0.0', 'identityToken'],
  ['a device', 'R14.26.0', 'installedItem'],
  ['a customer by an access token alone', 'R10.0.0', 'accessToken'],
])('%s is refused before any request in %s', async (kind, release, field) => {
  const credentials = (await kinds[kind]?.credentials()) ?? {}
  await expect(open(credentials, release)).rejects.toThrow(`a sign-in by ${field} is not in ${release}`)
})

test('the credentials of a test server sign in', async () => {
  const server = await startTestServer()
  for (const credentials of Object.values(server.credentials) as Credentials[]) {
    const crm = createClient({ baseUrl: server.baseUrl, fetch: server.fetch, credentials })
    expect(await crm.session.token()).toMatch(/^eyJ/)
  }
})

describe('in a web page', () => {
  const inPage = (credentials: object, more: object = {}) => {
    const page = Object.assign(globalThis, { window: {}, document: {} })
    try {
      return createClient({ baseUrl, credentials, ...more } as never)
    } finally {
      for (const name of ['window', 'document'] as const) delete (page as { [name: string]: unknown })[name]
    }
  }

  test.each([
    ['username', userCredentials],
    ['webApiKey', { webApiKey: 'T0P-SECRET' }],
    ['applicationKey', { applicationKey: 'T0P-SECRET', accessToken: { authentication_code: 'CARD-0001' } }],
  ])('credentials by %s are refused unless allowed', (name, credentials) => {
    expect(() => inPage(credentials)).toThrow(`${name} is not for browsers; see allowBrowser`)
    expect(() => inPage(credentials, { allowBrowser: true })).not.toThrow()
  })

  test('what belongs to the visitor is not', () => {
    inPage({ token: 'T' })
    inPage({ identityToken: 'a.b.c', organisation: '1' })
  })
})

describe('a token that is decoded', () => {
  test('says what is in it, times as numbers whether they were texts or not', () => {
    const texts = {
      jti: 'J',
      usr: 'ünïcode',
      org: 'DEMO',
      oun: '1',
      exp: '1495720582',
      iat: '1495713382',
      cii: 'C',
      ari: 'A',
    }
    const read = {
      jti: 'J',
      usr: 'ünïcode',
      org: 'DEMO',
      oun: '1',
      cii: 'C',
      acr: 'A',
      iat: 1495713382,
      exp: 1495720582,
    }
    expect(decodeSessionToken(jwt(texts))).toEqual(read)
    expect(decodeSessionToken(jwt({ ...texts, exp: 1495720582, iat: 1495713382 }))).toEqual(read)
  })

  test('says of a Tucano proof what either list of its claims has', async () => {
    expect(decodeTucanoToken(jwt({ exp: 1478251931, iat: 1478251631, username: 'S0000000329' }))).toEqual({
      username: 'S0000000329',
      iat: 1478251631,
      exp: 1478251931,
    })
    const { crm } = await open(userCredentials, 'R18.0.0')
    const found = await crm.tucano.subscriberAuthenticate({ subscription_identifier: { number: 'S0000000042' } })
    expect(decodeTucanoToken(String(found.jwt))).toMatchObject({ username: 'S0000000042', exp: now / 1000 + 300 })
  })

  test.each([
    '',
    '1351195444',
    'a.b',
    'a.b.c',
    'a.b.c.d',
    `x.${btoa('null')}.x`,
    `x.${btoa('[]')}`,
    '4F6A8C0E2B1D3F5A',
  ])('is none: %j', (token) => {
    expect(decodeSessionToken(token)).toBeUndefined()
    expect(decodeTucanoToken(token)).toBeUndefined()
  })

  test('leaves out what is of another type', () => {
    expect(decodeSessionToken(jwt({ usr: 7, exp: 'soon', iat: true }))).toEqual({})
  })
})
