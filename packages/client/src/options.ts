import {
  aFlag,
  aFunction,
  anything,
  checkByRules,
  functions,
  having,
  type Rule,
  type Rules,
  wholeNumber,
} from '@crmcom-webapi/release-marks/options'
import type { Credentials } from './credentials.js'
import { CrmConfigError } from './errors.js'
import { isObject } from './more.js'
import type { Observer } from './observe.js'
import type { NewestRelease, ReleaseText } from './release.js'
import type { IsSessionGone } from './session.js'
import type { TokenStore } from './token-store.js'
import type { Fetch } from './transport.js'

/** Where the client takes the time from. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number
}

export interface ClientOptions<R extends ReleaseText = NewestRelease> {
  /** Root of the server, such as `https://crm.example.com`. The path of the Web API is added unless it is there already. */
  baseUrl: string
  /** Exactly one way to sign in. Kept in memory only, and never part of an error, a warning or a hook's argument. */
  credentials: Credentials<R>
  /**
   * The release that the server runs, such as `R12.4.0`; parts left out are 0, so `R11` is `R11.0.0`. Operations it
   * lacks cannot be called, fields it lacks cannot be given.
   * A release between two listed ones, such as R14.7.2, gets the types of the newest; what is there is decided
   * by the release itself when a call is made.
   *
   * @default The newest release of the contract
   */
  release?: R
  /**
   * Sends the requests.
   *
   * @default The global `fetch`
   */
  fetch?: Fetch
  /**
   * Longest wait for one attempt in milliseconds, the reading of the body included.
   *
   * @default 30_000
   */
  timeoutMs?: number
  /**
   * Longest wait for a whole call in milliseconds: sign-in, retries, the pauses between them, and the repetition with
   * a new session taken together.
   *
   * @default 120_000
   */
  totalTimeoutMs?: number
  /**
   * How often a call is tried again when the server cannot be reached, takes too long, is overloaded or broken. Only
   * operations that the contract marks as safe to repeat are; the others may have worked although no answer came.
   *
   * @default 2
   */
  retries?: number
  /**
   * Tells when a session token has to be renewed. Timeouts and retries do not follow it.
   *
   * @default The system clock
   */
  clock?: Clock
  /**
   * Gives numbers from 0 up to 1, for the pauses before retries.
   *
   * @default `Math.random`
   */
  random?: () => number
  /**
   * Keeps the session token where other processes find it.
   *
   * @default In memory, for this client alone
   */
  tokenStore?: TokenStore
  /**
   * Gets a sentence once per client: on a deprecated operation, a release newer than the contract, a hook or a token
   * store that fails, and whatever `checkFields` finds.
   *
   * @default Writes to `console.warn`, each sentence once in the process
   */
  onWarning?: (message: string) => void
  /**
   * Tells whether a failure means that the session is over, so that the client signs in and calls once more.
   *
   * @default `isSessionGone`
   */
  isSessionGone?: IsSessionGone
  /**
   * Are told of every attempt of every call. `observe` makes one of your hooks, for logs, metrics and recordings;
   * `checkFields` of `@crmcom-webapi/client/development` finds fields that the release does not have.
   *
   * @default Nobody is told
   */
  observers?: readonly Observer[]
  /**
   * Lets a web page hold a password or a key, which whoever opens the page can read then.
   *
   * @default false
   */
  allowBrowser?: boolean
}

const milliseconds: Rule = [
  'milliseconds above 0 and below 2^31, or Infinity',
  (value) => typeof value === 'number' && value > 0 && (value < 2 ** 31 || value === Infinity),
]

/** What a client is made with. */
export const rulesOfClient: Rules = {
  baseUrl: anything,
  credentials: anything,
  release: anything,
  fetch: aFunction,
  timeoutMs: milliseconds,
  totalTimeoutMs: milliseconds,
  retries: wholeNumber(0, 100),
  clock: having('now'),
  random: aFunction,
  tokenStore: having('load', 'save'),
  onWarning: aFunction,
  isSessionGone: aFunction,
  observers: functions,
  allowBrowser: aFlag,
}

/** What can be said of a question about the session. */
export const rulesOfSession: Rules = { signal: having('addEventListener') }

/** What can be said of a call besides its input. */
export const rulesOfCall: Rules = { ...rulesOfSession, more: ['an object', isObject] }

/**
 * Checks options.
 *
 * @throws {CrmConfigError} When one is wrong or not known.
 */
export function checkOptions(what: string, given: unknown, rules: Rules): void {
  const problem = checkByRules(given, rules)
  if (problem) throw new CrmConfigError(`${what}: ${problem}`)
}
