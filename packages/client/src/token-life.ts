import { readClaims, readSeconds } from './decode-token.js'
import type { Lifetime } from './release.js'

/** A token in hand. */
export interface HeldToken {
  readonly token: string
  /** How long it is good for, in milliseconds. */
  readonly lifeMs: number
  /** Whether that is counted from its last use, and not from its issue. */
  readonly isIdleLife: boolean
  /** When the sign-in began, by the client's clock. */
  readonly issuedAt: number
  /** When the call began that last proved it good. */
  usedAt: number
  /** The last use that the token store was told of. */
  savedAt: number
}

const marginMs = 30_000

/**
 * Takes a token in hand. It lives by its own claims when it is a JSON Web Token, otherwise by the contract.
 *
 * With `iat` the life is `exp - iat` from the sign-in on, so that a server whose clock differs does not matter.
 */
export function hold(
  token: string,
  [documented, countedFrom]: Lifetime | readonly [] = [],
  issuedAt: number,
  usedAt: number = issuedAt,
): HeldToken {
  const claims = readClaims(token) ?? {}
  const exp = readSeconds(claims['exp'])
  const iat = readSeconds(claims['iat']) ?? Infinity
  const seconds = exp === undefined ? (documented ?? Infinity) : exp - (iat < exp ? iat : issuedAt / 1000)
  return {
    token,
    issuedAt,
    usedAt,
    savedAt: usedAt,
    lifeMs: seconds * 1000,
    isIdleLife: exp === undefined && countedFrom === 'last-use',
  }
}

/** Whether it is time to renew: 30 seconds before the end, or half a life where that is shorter. */
export function isStale({ lifeMs, isIdleLife, issuedAt, usedAt }: HeldToken, now: number): boolean {
  return now >= (isIdleLife ? usedAt : issuedAt) + lifeMs - Math.min(marginMs, lifeMs / 2)
}
