import type { Lifetime } from './release.js'

/** How long a token is good for, and from when that is counted. */
export interface TokenLife {
  readonly milliseconds: number
  readonly countedFrom: 'issue' | 'last-use'
}

/** A token in hand. */
export interface HeldToken {
  readonly token: string
  readonly life: TokenLife
  /** When the sign-in began, by the client's clock. */
  readonly issuedAt: number
  /** When the call began that last proved it good. */
  usedAt: number
}

const marginMs = 30_000

/**
 * Tells how long a fresh token lives: by its own claims when it is a JSON Web Token, otherwise by the contract.
 *
 * With `iat` the life is `exp - iat` from now on, so that a server whose clock differs does not matter.
 */
export function readLife(token: string, now: number, documented: Lifetime | undefined): TokenLife {
  const claims = readClaims(token)
  const exp = seconds(claims?.['exp'])
  if (exp !== undefined) {
    const iat = seconds(claims?.['iat'])
    return {
      milliseconds: iat !== undefined && iat < exp ? (exp - iat) * 1000 : exp * 1000 - now,
      countedFrom: 'issue',
    }
  }
  return documented
    ? {
        milliseconds: documented.seconds * 1000,
        countedFrom: documented.countedFrom === 'last-use' ? 'last-use' : 'issue',
      }
    : { milliseconds: Number.POSITIVE_INFINITY, countedFrom: 'issue' }
}

/** Whether it is time to renew: 30 seconds before the end, or half a life where that is shorter. */
export function isStale({ life, issuedAt, usedAt }: HeldToken, now: number): boolean {
  const start = life.countedFrom === 'issue' ? issuedAt : usedAt
  return now >= start + life.milliseconds - Math.min(marginMs, life.milliseconds / 2)
}

function readClaims(token: string): { [claim: string]: unknown } | undefined {
  const parts = token.split('.')
  if (parts.length !== 3) return undefined
  try {
    const bytes = atob((parts[1] as string).replaceAll('-', '+').replaceAll('_', '/'))
    const claims: unknown = JSON.parse(bytes)
    return typeof claims === 'object' && claims !== null ? (claims as { [claim: string]: unknown }) : undefined
  } catch {
    return undefined
  }
}

/** Dates in tokens are documented as numbers and seen as text. */
function seconds(value: unknown): number | undefined {
  if (typeof value !== 'number' && (typeof value !== 'string' || !/^\d+$/.test(value))) return undefined
  return Number.isFinite(Number(value)) ? Number(value) : undefined
}
