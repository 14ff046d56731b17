import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { findFlaw } from './json-text.js'
import { equalBytes } from './secrets.js'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const values = new Map([...alphabet].map((character, value) => [character, value]))

/** The header of every token the server signs, byte for byte as in the vendor's samples. */
const header = encode(utf8ToBytes('{"typ":"JWT","alg":"HS256"}'))

/** How far the clock of another system may be ahead: so many seconds may a token come before it was issued. */
const leewaySeconds = 60

/** HS256 needs a key as long as its hash (RFC 7518, section 3.2). */
const shortestKey = 32

/** Three parts of base64url; what cannot be a token is not hashed. */
const compact = /^[\w-]*\.[\w-]*\.[\w-]*$/

/** Signs claims with HS256 in the compact form. */
export function signJwt(claims: { readonly [name: string]: unknown }, key: Uint8Array): string {
  checkKey(key)
  const signed = `${header}.${encode(utf8ToBytes(JSON.stringify(claims)))}`
  return `${signed}.${encode(hmac(sha256, key, utf8ToBytes(signed)))}`
}

/**
 * Checks a token and hands back its claims, or `undefined` for anything but a token this server could
 * have signed with this key: the three parts must be canonical base64url without padding, the header
 * must be exactly the server's own, the signature must fit, and the payload must be a JSON object
 * without a repeated key. Whether it has expired is for the caller to say.
 */
export function verifyJwt(token: string, key: Uint8Array): { readonly [name: string]: unknown } | undefined {
  checkKey(key)
  if (!compact.test(token)) return undefined
  const [head, payload, signature] = token.split('.') as [string, string, string]
  // One issuer, one algorithm, one header: any other header, whatever it asks for, is not ours.
  if (head !== header) return undefined
  const given = decode(signature)
  if (given === undefined || !equalBytes(given, hmac(sha256, key, utf8ToBytes(`${head}.${payload}`)))) return undefined
  return readPart(payload, isOwn)
}

/** Checks a token that was signed with one of several keys, as {@link verifyJwt} does with one. */
export function verifyByOne(token: string, keys: readonly Uint8Array[]): ReturnType<typeof verifyJwt> {
  for (const key of keys) {
    const claims = verifyJwt(token, key)
    if (claims !== undefined) return claims
  }
  return undefined
}

/**
 * Checks a token that another system signed with a key it shares with the server, and hands back its
 * claims. Its issuer chooses header and spacing, so unlike with {@link verifyJwt} they are read: one
 * algorithm, HS256; no type but JWT; no extension the reader would have to understand (`crit`, `b64`).
 * The parts must be canonical base64url, no object may repeat a key, `exp` must be there, and the token
 * must hold now. What a header names as a key, or as the place of one, is not looked at.
 */
export function verifyForeignJwt(
  token: string,
  key: Uint8Array,
  now: number,
): { readonly [name: string]: unknown } | undefined {
  checkKey(key)
  if (!compact.test(token)) return undefined
  const [head, payload, signature] = token.split('.') as [string, string, string]
  const given = decode(signature)
  // The signature first: nothing is parsed that was not signed.
  if (given === undefined || !equalBytes(given, hmac(sha256, key, utf8ToBytes(`${head}.${payload}`)))) return undefined
  const header = readPart(head, isFlawless)
  if (header === undefined || header['alg'] !== 'HS256') return undefined
  if (header['typ'] !== undefined && header['typ'] !== 'JWT') return undefined
  if (header['crit'] !== undefined || header['b64'] !== undefined) return undefined
  const claims = readPart(payload, isFlawless)
  return claims !== undefined && holds(claims, now) ? claims : undefined
}

/**
 * Dates are seconds since 1970, as JSON numbers; a token holds from `nbf` until just before `exp`. One that was
 * issued later than {@link leewaySeconds} from now comes from no clock that can be believed.
 */
function holds({ exp, nbf = 0, iat }: { readonly [name: string]: unknown }, now: number): boolean {
  const issued = iat ?? 0
  const dates = [exp, nbf, issued].every((date) => Number.isFinite(date)) && iat !== null
  if (!dates) return false
  const [end, begin, made] = [exp, nbf, issued] as [number, number, number]
  return now < end * 1000 && now >= begin * 1000 && now >= (made - leewaySeconds) * 1000
}

/** Reads a part as a JSON object, if its text is one the reader accepts. */
function readPart(
  part: string,
  accepts: (text: string, value: object) => boolean,
): { readonly [name: string]: unknown } | undefined {
  try {
    const bytes = decode(part)
    if (bytes === undefined) return undefined
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    return accepts(text, value) ? (value as { [name: string]: unknown }) : undefined
  } catch {
    return undefined
  }
}

/** The server writes its claims without spaces and without repeats, so a payload that does not come back the same is not its own. */
const isOwn = (text: string, value: object) => JSON.stringify(value) === text

const isFlawless = (text: string) => findFlaw(text) === undefined

function checkKey(key: Uint8Array): void {
  if (key.length < shortestKey)
    throw new RangeError(`a signing key needs at least ${shortestKey} bytes, got ${key.length}`)
}

function encode(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const [a, b, c] = [bytes[i] as number, bytes[i + 1], bytes[i + 2]]
    text += alphabet[a >> 2]
    text += alphabet[((a & 3) << 4) | ((b ?? 0) >> 4)]
    if (b !== undefined) text += alphabet[((b & 15) << 2) | ((c ?? 0) >> 6)]
    if (c !== undefined) text += alphabet[c & 63]
  }
  return text
}

/** Strict base64url: no padding, no other characters, no stray bits in the last character. */
function decode(text: string): Uint8Array | undefined {
  if (text.length % 4 === 1) return undefined
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let [bits, held, at] = [0, 0, 0]
  for (const character of text) {
    const value = values.get(character)
    if (value === undefined) return undefined
    bits = ((bits << 6) | value) & 0xffff
    held += 6
    if (held >= 8) {
      held -= 8
      bytes[at++] = (bits >> held) & 0xff
    }
  }
  return (bits & ((1 << held) - 1)) === 0 ? bytes : undefined
}
