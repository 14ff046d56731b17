import { createHmac } from 'node:crypto'
import { createReferenceServer, MemoryStore } from '@crmcom-webapi/reference-server'
import fc from 'fast-check'
import { CompactSign, compactVerify } from 'jose'
import { describe, expect, it } from 'vitest'
import { signJwt, verifyByOne, verifyJwt } from '../dist/kernel/jwt.js'
import { call, login } from './support/server.js'

const key = new TextEncoder().encode('an invented secret for samples 1234')
const header = '{"typ":"JWT","alg":"HS256"}'
const payload = '{"usr":"integrator","exp":"1767614400","jti":"4F6A8C0E2B1D3F5A7C9E0B2D4F6A8C1E"}'

const encode = (text: string | Uint8Array): string => Buffer.from(text).toString('base64url')

/** A token with any header and payload, signed with the right key, so that nothing but its form is wrong. */
function forge(head: string, body: string | Uint8Array, hash = 'sha256'): string {
  return signParts(encode(head), encode(body), hash)
}

function signParts(head: string, body: string, hash = 'sha256'): string {
  const signature = createHmac(hash, key).update(`${head}.${body}`).digest('base64url')
  return `${head}.${body}.${signature}`
}

const good = forge(header, payload)
const [head, body, signature] = good.split('.') as [string, string, string]
/** A payload whose plain base64 is no base64url. */
const plain = '{"a":"ÿÿÿ>>>???"}'

/** The same bits, with one of the unused ones of the last character set. */
const stray = (part: string): string => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  return part.slice(0, -1) + alphabet[alphabet.indexOf(part.at(-1) as string) + 1]
}

describe('verifyJwt', () => {
  it('takes what the server signs', () => {
    expect(signJwt(JSON.parse(payload), key)).toBe(good)
    expect(verifyJwt(good, key)).toEqual(JSON.parse(payload))
  })

  it('agrees with jose on every token that is well made', async () => {
    const claims = fc.dictionary(fc.string(), fc.jsonValue())
    await fc.assert(
      fc.asyncProperty(claims, async (value) => {
        const token = signJwt(value, key)
        const { payload, protectedHeader } = await compactVerify(token, key, { algorithms: ['HS256'] })
        expect(protectedHeader).toEqual({ typ: 'JWT', alg: 'HS256' })
        expect(new TextDecoder().decode(payload)).toBe(JSON.stringify(value))
        expect(JSON.stringify(verifyJwt(token, key))).toBe(JSON.stringify(value))
        const theirs = await new CompactSign(payload).setProtectedHeader({ typ: 'JWT', alg: 'HS256' }).sign(key)
        expect(theirs).toBe(token)
      }),
    )
  })

  it('refuses a token of which one character was changed, left out or added', () => {
    const character = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ \0é')
    fc.assert(
      fc.property(fc.nat(good.length), fc.constantFrom(0, 1), fc.option(character, { nil: '' }), (at, cut, put) => {
        const changed = good.slice(0, at) + put + good.slice(at + cut)
        if (changed !== good) expect(verifyJwt(changed, key)).toBeUndefined()
      }),
      { numRuns: 2000 },
    )
  })

  it('is put to a corpus that is what it says', () => {
    expect(payload.length % 3).not.toBe(0)
    for (const part of [signature, body])
      expect(Buffer.from(stray(part), 'base64url')).toEqual(Buffer.from(part, 'base64url'))
    expect(Buffer.from(plain).toString('base64')).toMatch(/[+/]/)
    expect(Buffer.from(signature, 'base64url').toString('base64')).toMatch(/[+/=]/)
    expect(verifyJwt(forge(header, plain), key)).toEqual(JSON.parse(plain))
  })

  const withHeader = (members: string): string => forge(`{"typ":"JWT",${members}}`, payload)

  it.each<[string, string]>([
    ['alg none', withHeader('"alg":"none"')],
    ['alg none without a signature', `${encode('{"typ":"JWT","alg":"none"}')}.${body}.`],
    ['alg nOnE without a signature', `${encode('{"typ":"JWT","alg":"nOnE"}')}.${body}.`],
    ['alg nOnE', withHeader('"alg":"nOnE"')],
    ['alg HS384 under its own hash', forge('{"typ":"JWT","alg":"HS384"}', payload, 'sha384')],
    ['alg HS512 under its own hash', forge('{"typ":"JWT","alg":"HS512"}', payload, 'sha512')],
    ['alg HS384 under the hash of HS256', withHeader('"alg":"HS384"')],
    ['alg HS256 under the hash of HS384', forge(header, payload, 'sha384')],
    ['alg RS256', withHeader('"alg":"RS256"')],
    ['alg in lower case', withHeader('"alg":"hs256"')],
    ['alg missing', forge('{"typ":"JWT"}', payload)],
    ['alg as an array', withHeader('"alg":["HS256"]')],
    ['alg null', withHeader('"alg":null')],
    ['alg twice', withHeader('"alg":"none","alg":"HS256"')],
    ['typ missing', forge('{"alg":"HS256"}', payload)],
    ['another typ', forge('{"typ":"at+jwt","alg":"HS256"}', payload)],
    ['members of the header in another order', forge('{"alg":"HS256","typ":"JWT"}', payload)],
    ['an unknown crit', withHeader('"alg":"HS256","crit":["exp"],"exp":1')],
    ['an empty crit', withHeader('"alg":"HS256","crit":[]')],
    ['b64 false', withHeader('"alg":"HS256","b64":false,"crit":["b64"]')],
    ['a kid', withHeader('"alg":"HS256","kid":"../../../dev/null"')],
    ['a jku', withHeader('"alg":"HS256","jku":"https://keys.example/"')],
    ['an x5u', withHeader('"alg":"HS256","x5u":"https://keys.example/"')],
    ['a key of its own', withHeader(`"alg":"HS256","jwk":{"kty":"oct","k":"${encode(key)}"}`)],
    ['a header that is an array', forge('["HS256"]', payload)],
    ['a header that is no JSON', forge('{"typ":"JWT","alg":"HS256"', payload)],
    ['white space in the header', forge('{"typ":"JWT", "alg":"HS256"}', payload)],
    ['the signature cut', `${head}.${body}.${signature.slice(0, -1)}`],
    ['half the signature', `${head}.${body}.${signature.slice(0, 22)}`],
    ['the signature padded', `${good}=`],
    ['the signature in plain base64', `${head}.${body}.${Buffer.from(signature, 'base64url').toString('base64')}`],
    ['the signature in hexadecimal', `${head}.${body}.${Buffer.from(signature, 'base64url').toString('hex')}`],
    ['a byte more in the signature', `${head}.${body}.${encode(Buffer.from(`${signature}AA`, 'base64url'))}`],
    ['stray bits in the signature', `${head}.${body}.${stray(signature)}`],
    ['stray bits in the payload', signParts(head, stray(encode(payload)))],
    ['a padded payload', signParts(head, `${encode(payload)}=`)],
    ['a payload in plain base64', signParts(head, Buffer.from(plain).toString('base64'))],
    ['white space after the token', `${good} `],
    ['a line break after the token', `${good}\n`],
    ['white space before the token', ` ${good}`],
    ['white space in the signature', `${head}.${body}.${signature.slice(0, 5)} ${signature.slice(5)}`],
    ['white space in a signed part', signParts(head, `${body.slice(0, 4)}\n${body.slice(4)}`)],
    ['white space in the JSON of the payload', forge(header, ' {"a":1}')],
    ['a key twice in the payload', forge(header, '{"usr":"integrator","usr":"administrator"}')],
    ['a key twice, once escaped', forge(header, '{"usr":"integrator","\\u0075sr":"administrator"}')],
    ['a key twice in an inner object', forge(header, '{"a":{"b":1,"b":2}}')],
    ['a payload that is an array', forge(header, '[{"usr":"integrator"}]')],
    ['a payload that is a text', forge(header, '"integrator"')],
    ['a payload that is null', forge(header, 'null')],
    ['a payload that is no JSON', forge(header, 'integrator')],
    ['an empty payload', forge(header, '')],
    ['a byte order mark', forge(header, `\ufeff${payload}`)],
    ['bytes that are no UTF-8', forge(header, Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]))],
    ['a number out of range', forge(header, '{"exp":1e400}')],
    ['a number written otherwise', forge(header, '{"exp":1.0}')],
    ['two parts', `${head}.${body}`],
    ['four parts', `${good}.${signature}`],
    ['five parts, as an encrypted token has', `${good}.${body}.${signature}`],
    ['an empty header', `.${body}.${signature}`],
    ['an empty payload part', `${head}..${signature}`],
    ['an empty signature', `${head}.${body}.`],
    ['dots only', '..'],
    ['nothing', ''],
    ['JSON serialisation', JSON.stringify({ protected: head, payload: body, signature })],
    ['a huge part', `${head}.${'A'.repeat(1_000_000)}.${signature}`],
  ])('refuses %s', (_, token) => {
    expect(verifyJwt(token, key)).toBeUndefined()
  })

  it('refuses a token under another key', () => {
    expect(
      verifyJwt(
        good,
        key.map((byte) => byte ^ 1),
      ),
    ).toBeUndefined()
  })

  it('throws at a key shorter than the hash', () => {
    for (const length of [0, 1, 31]) {
      expect(() => verifyJwt(good, key.subarray(0, length))).toThrow(RangeError)
      expect(() => signJwt({}, key.subarray(0, length))).toThrow(RangeError)
    }
    expect(verifyJwt(signJwt({}, key.subarray(0, 32)), key.subarray(0, 32))).toEqual({})
  })
})

it('a secret can be replaced: what was signed with one before is taken, and the first one signs', async () => {
  const [old, fresh, other] = [1, 2, 3].map((fill) => new Uint8Array(32).fill(fill)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ]
  const signed = signJwt({ jti: 'one' }, old)
  expect(verifyByOne(signed, [fresh, old])).toEqual({ jti: 'one' })
  expect(verifyByOne(signed, [fresh, other])).toBeUndefined()
  expect(verifyByOne(signed, [])).toBeUndefined()
  const store = new MemoryStore()
  const before = await createReferenceServer({ store, demo: 'story', secret: old })
  const token = await login(before)
  const shown = (server: typeof before) => call(server, 'access_tokens/show', { token, ...card })
  const after = await createReferenceServer({ store, secret: [fresh, old] })
  expect((await shown(after)).code).toBe('OK')
  const later = await createReferenceServer({ store, secret: [fresh] })
  expect((await shown(later)).code).toBe('AUTHENTICATION.INVALIDSESSIONTOKEN')
  expect((await call(later, 'access_tokens/show', { token: await login(after), ...card })).code).toBe('OK')
})

const card = { access_token_identifier: { authentication_code: 'CARD-0001' } }
