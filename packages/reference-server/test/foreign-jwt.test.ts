import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { jwtVerify } from 'jose'
import { describe, expect, it } from 'vitest'
import { verifyForeignJwt } from '../dist/kernel/jwt.js'

const key = new TextEncoder().encode('an invented secret for samples 1234')
const now = Date.parse('2026-01-05T10:00:00Z')
const second = now / 1000
const payload = `{"iss":"https://identity.demo.example","sub":"maria@demo.example","exp":${second + 1}}`

const encode = (text: string | Uint8Array): string => Buffer.from(text).toString('base64url')

/** A token with any header and payload, signed with the right key, so that nothing but its form is wrong. */
function forge(head: string | Uint8Array, body: string | Uint8Array, hash = 'sha256'): string {
  return signParts(encode(head), encode(body), hash)
}

function signParts(head: string, body: string, hash = 'sha256'): string {
  return `${head}.${body}.${createHmac(hash, key).update(`${head}.${body}`).digest('base64url')}`
}

const header = '{"alg":"HS256"}'
const withHeader = (members: string): string => forge(`{"alg":"HS256",${members}}`, payload)
const good = forge(header, payload)
const [head, body, signature] = good.split('.') as [string, string, string]

/** The same bits, with one of the unused ones of the last character set. */
const stray = (part: string): string => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  return part.slice(0, -1) + alphabet[alphabet.indexOf(part.at(-1) as string) + 1]
}

describe('verifyForeignJwt', () => {
  it.each<[string, string]>([
    ['without a typ', good],
    ['with typ JWT', withHeader('"typ":"JWT"')],
    ['with its header in another order', forge('{"typ":"JWT","alg":"HS256"}', payload)],
    ['with white space in header and payload', forge('{ "alg" : "HS256" }\n', payload.replaceAll(',', ' ,\n\t'))],
    ['with a kid', withHeader('"kid":"2026"')],
    ['with a name its header has in its payload too', forge('{"alg":"HS256","sub":"x"}', payload)],
    ['with one name in two objects', forge(header, payload.replace('{', '{"a":{"sub":1,"b":[{"sub":2}]},'))],
    ['with names that look like structure', forge(header, payload.replace('{', '{"\\"{":"}\\":","}":1,'))],
    ['with texts that look like names', forge(header, payload.replace('{', '{"a":["sub","sub"],"b":"\\"sub\\":",'))],
  ])('takes a token %s', (_, token) => {
    expect(verifyForeignJwt(token, key, now)?.['sub']).toBe('maria@demo.example')
  })

  it.each<[string, string]>([
    ['alg none', forge('{"alg":"none"}', payload)],
    ['alg none without a signature', `${encode('{"alg":"none"}')}.${body}.`],
    ['alg nOnE', forge('{"alg":"nOnE"}', payload)],
    ['alg HS384 under its own hash', forge('{"alg":"HS384"}', payload, 'sha384')],
    ['alg HS512 under its own hash', forge('{"alg":"HS512"}', payload, 'sha512')],
    ['alg HS384 under the hash of HS256', forge('{"alg":"HS384"}', payload)],
    ['alg HS256 under the hash of HS384', forge(header, payload, 'sha384')],
    ['alg RS256', forge('{"alg":"RS256"}', payload)],
    ['alg in lower case', forge('{"alg":"hs256"}', payload)],
    ['alg missing', forge('{"typ":"JWT"}', payload)],
    ['alg as an array', forge('{"alg":["HS256"]}', payload)],
    ['alg null', forge('{"alg":null}', payload)],
    ['alg twice', forge('{"alg":"none","alg":"HS256"}', payload)],
    ['alg twice, once escaped', forge('{"\\u0061lg":"none","alg":"HS256"}', payload)],
    ['another typ', withHeader('"typ":"at+jwt"')],
    ['typ null', withHeader('"typ":null')],
    ['an unknown crit', withHeader('"crit":["exp"],"exp":1')],
    ['an empty crit', withHeader('"crit":[]')],
    ['crit null', withHeader('"crit":null')],
    ['b64 false', withHeader('"b64":false,"crit":["b64"]')],
    ['b64 without crit', withHeader('"b64":false')],
    ['a header that is an array', forge('["HS256"]', payload)],
    ['a header that is no JSON', forge('{"alg":"HS256"', payload)],
    ['a header with a byte order mark', forge(`\ufeff${header}`, payload)],
    ['a header that is no UTF-8', forge(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), payload)],
    ['the signature cut', `${head}.${body}.${signature.slice(0, -1)}`],
    ['half the signature', `${head}.${body}.${signature.slice(0, 22)}`],
    ['the signature padded', `${good}=`],
    ['the signature in hexadecimal', `${head}.${body}.${Buffer.from(signature, 'base64url').toString('hex')}`],
    ['stray bits in the signature', `${head}.${body}.${stray(signature)}`],
    ['stray bits in the header', signParts(stray(encode('{"alg":"HS256" }')), body)],
    ['stray bits in the payload', signParts(head, stray(encode(`${payload} `.padEnd(100))))],
    ['a padded payload', signParts(head, `${encode(`${payload}`.padEnd(100))}==`)],
    ['white space after the token', `${good} `],
    ['white space in a signed part', signParts(head, `${body.slice(0, 4)}\n${body.slice(4)}`)],
    ['a key twice in the payload', forge(header, payload.replace('{', '{"sub":"nikos@demo.example",'))],
    ['a key twice, once escaped', forge(header, payload.replace('{', '{"\\u0073ub":"nikos@demo.example",'))],
    ['a key twice with white space', forge(header, payload.replace('{', '{"sub" \n:"nikos@demo.example",'))],
    ['a key twice in an inner object', forge(header, payload.replace('{', '{"a":{"b":1,"b":2},'))],
    ['a key twice, an object between', forge(header, payload.replace('{', '{"sub":{"sub":1},'))],
    ['a payload that is an array', forge(header, `[${payload}]`)],
    ['a payload that is a text', forge(header, '"maria@demo.example"')],
    ['a payload that is null', forge(header, 'null')],
    ['an empty payload', forge(header, '')],
    ['two objects as the payload', forge(header, `${payload}${payload}`)],
    ['two parts', `${head}.${body}`],
    ['four parts', `${good}.${signature}`],
    ['five parts, as an encrypted token has', `${good}.${body}.${signature}`],
    ['an empty signature', `${head}.${body}.`],
    ['dots only', '..'],
    ['nothing', ''],
  ])('refuses %s', (_, token) => {
    expect(verifyForeignJwt(token, key, now)).toBeUndefined()
  })

  it('is put to a corpus that is what it says', () => {
    for (const part of [signature, encode('{"alg":"HS256" }'), encode(`${payload} `.padEnd(100))]) {
      expect(stray(part)).not.toBe(part)
      expect(Buffer.from(stray(part), 'base64url')).toEqual(Buffer.from(part, 'base64url'))
    }
    expect(verifyForeignJwt(signParts(head, encode(`${payload} `.padEnd(100))), key, now)).toBeDefined()
    expect(verifyForeignJwt(signParts(encode('{"alg":"HS256" }'), body), key, now)).toBeDefined()
  })

  const dated = (members: string) => verifyForeignJwt(forge(header, `{"sub":"x"${members}}`), key, now) !== undefined

  it.each<[string, boolean]>([
    ['', false],
    [`,"exp":${second + 1}`, true],
    [`,"exp":${second}`, false],
    [`,"exp":${second - 1}`, false],
    [`,"exp":${second + 0.5}`, true],
    [`,"exp":"${second + 1}"`, false],
    [',"exp":null', false],
    [',"exp":true', false],
    [`,"exp":[${second + 1}]`, false],
    [',"exp":1e400', false],
    [`,"exp":${second + 1},"nbf":${second}`, true],
    [`,"exp":${second + 1},"nbf":${second + 1}`, false],
    [`,"exp":${second + 1},"nbf":"0"`, false],
    [`,"exp":${second + 1},"nbf":null`, false],
    [`,"exp":${second + 1},"iat":${second}`, true],
    [`,"exp":${second + 1},"iat":"${second}"`, false],
    [`,"exp":${second + 1},"iat":null`, false],
  ])('of the dates %j thinks %s', (members, accepted) => {
    expect(dated(members)).toBe(accepted)
  })

  it('agrees with jose on dates, texts and spacing', async () => {
    const around = fc.integer({ min: -3, max: 3 }).map((shift) => second + shift)
    const date = fc.oneof({ weight: 5, arbitrary: around }, fc.constantFrom<unknown>(null, '1', true, [], {}))
    const claims = fc.record(
      { exp: date, nbf: date, iat: date, sub: fc.jsonValue(), other: fc.jsonValue() },
      { requiredKeys: [] },
    )
    const spacing = fc.constantFrom(undefined, 0, 1, 4)
    await fc.assert(
      fc.asyncProperty(claims, spacing, async (value, space) => {
        const token = forge(header, JSON.stringify(value, null, space))
        const options = { algorithms: ['HS256'], currentDate: new Date(now), requiredClaims: ['exp'] }
        const theirs = await jwtVerify(token, key, options).then(
          ({ payload }) => JSON.stringify(payload),
          () => undefined,
        )
        const ours = verifyForeignJwt(token, key, now)
        expect(ours && JSON.stringify(ours)).toBe(theirs)
      }),
      { numRuns: 500 },
    )
  })

  it('refuses a token of which one character was changed, left out or added', () => {
    const character = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ \0é')
    fc.assert(
      fc.property(fc.nat(good.length), fc.constantFrom(0, 1), fc.option(character, { nil: '' }), (at, cut, put) => {
        const changed = good.slice(0, at) + put + good.slice(at + cut)
        if (changed !== good) expect(verifyForeignJwt(changed, key, now)).toBeUndefined()
      }),
      { numRuns: 2000 },
    )
  })

  it('refuses a token under another key, and throws at a key shorter than the hash', () => {
    expect(
      verifyForeignJwt(
        good,
        key.map((byte) => byte ^ 1),
        now,
      ),
    ).toBeUndefined()
    for (const length of [0, 31]) expect(() => verifyForeignJwt(good, key.subarray(0, length), now)).toThrow(RangeError)
  })
})
