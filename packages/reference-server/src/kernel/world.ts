import type { Store } from '../store/store.js'
import type { Clock } from './clock.js'
import type { Lockout } from './lockout-settings.js'
import type { Random } from './random.js'
import type { Terms } from './terms.js'
import type { VerifiedTokens } from './verified-tokens.js'

/** Everything a call may read or change. Two worlds share nothing. */
export interface World {
  store: Store
  clock: Clock
  random: Random
  /** Where ids of requests come from: apart, so that requests which bring an id of their own change nothing else. */
  requestIds: Random
  keys: Keys
  /** Of this world's sessions: in another world the same token may say something else. */
  verifiedTokens: VerifiedTokens
  terms: Terms
  /** When guessing is stopped; null when it is not. */
  lockout: Lockout | null
  /** For how many milliseconds of the clock what is over is kept; null for ever. */
  keep: number | null
  /**
   * How a session JWT is written where what is observed differs from what is documented: `text` as observed, with
   * `exp` and `iat` as text, the ID of the unit as `oun` and the account of a customer as `ari`; `number` as
   * documented, with numbers, the name of the unit, and `acr`.
   */
  numericDates: 'text' | 'number'
}

/** One key for each thing the secret of the server is good for. */
export interface Keys {
  /** The first signs, all verify. */
  session: readonly [Uint8Array, ...Uint8Array[]]
  tucano: Uint8Array
  lockout: Uint8Array
}
