/** What a session token says of its session. Nobody has checked the signature: show it, do not decide by it. */
export interface SessionClaims {
  /** ID of the session. */
  readonly jti?: string
  /** Username of the user the session acts as. */
  readonly usr?: string
  /** Name of the organisation. */
  readonly org?: string
  /** ID of the unit the session acts in; its name by the words of the guide, which no known token follows. */
  readonly oun?: string
  /** Time of issue, in seconds since 1970-01-01T00:00:00Z. */
  readonly iat?: number
  /** Time on or after which the token is not accepted, in seconds since 1970-01-01T00:00:00Z. */
  readonly exp?: number
  /** ID of the customer's contact information. In sessions of customers only. */
  readonly cii?: string
  /** ID of the customer's accounts receivable, also where the token calls it `ari`. In sessions of customers only. */
  readonly acr?: string
}

/** What the proof for the Tucano platform says. Nobody has checked the signature: show it, do not decide by it. */
export interface TucanoClaims {
  /** Number of the subscription. */
  readonly username?: string
  /** ID of the subscriber. */
  readonly userid?: string
  readonly apip?: string
  /** Time of issue, in seconds since 1970-01-01T00:00:00Z. */
  readonly iat?: number
  /** Time on or after which the proof is not accepted, in seconds since 1970-01-01T00:00:00Z. */
  readonly exp?: number
}

/**
 * Reads what a session token says, without checking that it is genuine; `undefined` when it is no JSON Web Token,
 * as before R12.0.0. Times are numbers, whether the token has them as numbers or as text.
 */
export function decodeSessionToken(token: string): SessionClaims | undefined {
  const claims = readClaims(token, asUtf8)
  if (!claims) return undefined
  return pick(claims, ['jti', 'usr', 'org', 'oun', 'cii'], { acr: claims['acr'] ?? claims['ari'] })
}

/** Reads what the proof for the Tucano platform says, without checking that it is genuine; `undefined` when it is no JSON Web Token. */
export function decodeTucanoToken(token: string): TucanoClaims | undefined {
  const claims = readClaims(token, asUtf8)
  return claims && pick(claims, ['username', 'userid', 'apip'])
}

type Claims = { readonly [claim: string]: unknown }

/**
 * Reads the claims of a JSON Web Token, and believes nothing. Letters outside ASCII are told by `decode`; who wants
 * dates only needs none.
 */
export function readClaims(token: string, decode = (bytes: string) => bytes): Claims | undefined {
  const [, claims] = /^[^.]*\.([^.]*)\.[^.]*$/.exec(token) ?? []
  try {
    const read = JSON.parse(decode(atob((claims ?? '').replaceAll('-', '+').replaceAll('_', '/'))))
    return Object(read) === read ? read : undefined
  } catch {
    return undefined
  }
}

function asUtf8(bytes: string): string {
  return new TextDecoder().decode(Uint8Array.from(bytes, (char) => char.charCodeAt(0)))
}

/** Dates in tokens are documented as numbers and seen as text. */
export function readSeconds(value: unknown): number | undefined {
  const seconds = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
  return Number.isFinite(seconds) ? (seconds as number) : undefined
}

function pick(claims: Claims, names: readonly string[], more: Claims = {}): object {
  const texts = { ...Object.fromEntries(names.map((name) => [name, claims[name]])), ...more }
  const read = Object.entries(texts).filter(([, value]) => typeof value === 'string')
  const times = ['iat', 'exp'].map((name) => [name, readSeconds(claims[name])] as const)
  return Object.fromEntries([...read, ...times.filter(([, value]) => value !== undefined)])
}
