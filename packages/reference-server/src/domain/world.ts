import type { Clock } from '../clock.js'
import type { Random } from '../random.js'
import type { Store } from '../store/store.js'
import type { Terms } from './terms.js'

/** Everything a call may read or change. Two worlds share nothing. */
export interface World {
  store: Store
  clock: Clock
  random: Random
  keys: Keys
  terms: Terms
  /** How `exp` and `iat` of a session JWT are written: as text, which is observed, or as numbers, which is documented. */
  numericDates: 'text' | 'number'
}

/** One signing key per kind of token. */
export interface Keys {
  session: Uint8Array
  tucano: Uint8Array
}
