import { CrmSessionError } from './errors.js'
import type { Lifetime } from './release.js'
import { type HeldToken, hold, isStale } from './token-life.js'
import type { StoredToken } from './token-store.js'

/** What a session needs to do its work. */
export interface SessionParts {
  readonly now: () => number
  /** A number from 0 up to 1. */
  readonly random: () => number
  readonly isSessionGone: (error: unknown) => boolean
  /** Obtains a token. Absent when the token was given and cannot be renewed. */
  readonly signIn?: (() => Promise<string>) | undefined
  readonly lifetime?: Lifetime | undefined
  /** Ends a token at the server. Absent when the release has no call for that. */
  readonly end?: ((token: string) => Promise<unknown>) | undefined
  readonly givenToken?: string | undefined
  /** Reads and writes what several processes share; neither fails. */
  readonly load: () => Promise<StoredToken | undefined>
  readonly save: (token: StoredToken | undefined) => Promise<void>
}

/** Waits for what many wait for, as long as one caller wants to. */
export type Wait = <T>(shared: Promise<T>) => Promise<T>

/** Keeps one token: signs in once for all who wait, renews it in time, and calls again once when it is gone. */
export interface SessionKeeper {
  token(wait: Wait): Promise<string>
  release(): Promise<void>
  forget(): void
  /** Forgets a token if it is the one in hand; a newer one, or a sign-in under way, stays. */
  drop(token: string): void
  /** Makes a call with the token, and once more with a new one when the server says that the token is gone. */
  run<T>(operationId: string, send: (token: string) => Promise<T>, wait: Wait): Promise<T>
}

const saveEveryMs = 60_000
const firstRestMs = 1000
const longestRestMs = 60_000

export function keepSession(parts: SessionParts): SessionKeeper {
  const { now, random, isSessionGone, signIn, lifetime, end, givenToken, load, save } = parts

  let held = givenToken === undefined ? undefined : hold(givenToken, lifetime, now())
  let signingIn: Promise<HeldToken> | undefined
  /** Counts what was forgotten, so that a sign-in begun before cannot bring a token back. */
  let generation = 0
  /** Tokens of the store that were issued up to then are taken to be no good. */
  let distrustUntil = -Infinity
  /** The last sign-in, when it failed: until its rest is over, every caller gets its error. */
  let failure: { readonly error: unknown; readonly times: number; readonly restUntil: number } | undefined

  const keep = async ({ token, issuedAt, usedAt }: HeldToken) => save({ token, issuedAt, usedAt })

  async function take(wait: Wait): Promise<HeldToken> {
    if (held && (!signIn || !isStale(held, now()))) return held
    if (!signIn) throw new CrmSessionError('the given token was released or forgotten')
    if (!signingIn) {
      if (failure && now() < failure.restUntil) throw failure.error
      signingIn = begin(signIn)
      // Everyone who waits may have left by the time it fails.
      signingIn.catch(() => {})
    }
    return wait(signingIn)
  }

  async function begin(signIn: () => Promise<string>): Promise<HeldToken> {
    const begunIn = generation
    held = undefined
    try {
      const fresh = await obtain(signIn)
      if (begunIn === generation) {
        held = fresh
        signingIn = failure = undefined
      }
      return fresh
    } catch (error) {
      if (begunIn === generation) {
        const times = failure ? failure.times + 1 : 0
        const rest = Math.min(longestRestMs, firstRestMs * 2 ** times) * (0.5 + random() / 2)
        failure = { error, times, restUntil: now() + rest }
        signingIn = undefined
      }
      throw error
    }
  }

  /** A token that another process has left, or one of its own. */
  async function obtain(signIn: () => Promise<string>): Promise<HeldToken> {
    const stored = await load()
    if (stored && stored.issuedAt > distrustUntil) {
      const shared = hold(stored.token, lifetime, stored.issuedAt, stored.usedAt)
      if (!isStale(shared, now())) return shared
    }
    const startedAt = now()
    const fresh = hold(await signIn(), lifetime, startedAt)
    await keep(fresh)
    return fresh
  }

  function markUse(used: HeldToken, at: number): void {
    used.usedAt = Math.max(used.usedAt, at)
    if (used !== held || !used.isIdleLife || used.usedAt < used.savedAt + saveEveryMs) return
    used.savedAt = used.usedAt
    void keep(used)
  }

  const keeper: SessionKeeper = {
    token: async (wait) => (await take(wait)).token,
    forget() {
      generation++
      held = signingIn = failure = undefined
    },
    drop(token) {
      if (held?.token === token) held = undefined
    },
    async release() {
      const waiting = signingIn ?? held
      keeper.forget()
      const token = (await Promise.resolve(waiting).catch(() => undefined))?.token
      if (token === undefined) return
      await save(undefined)
      try {
        await end?.(token)
      } catch (error) {
        if (!isSessionGone(error)) throw error
      }
    },
    async run(operationId, send, wait) {
      for (let isFirst = true; ; isFirst = false) {
        const taken = await take(wait)
        const startedAt = now()
        try {
          const result = await send(taken.token)
          markUse(taken, startedAt)
          return result
        } catch (error) {
          if (!isSessionGone(error)) throw error
          distrustUntil = Math.max(distrustUntil, startedAt)
          if (signIn) {
            keeper.drop(taken.token)
            if (isFirst) continue
          }
          const why = signIn ? 'with a fresh token too' : 'with the given token'
          throw new CrmSessionError(`${operationId} was refused ${why}`, { operationId, cause: error })
        }
      }
    },
  }
  return keeper
}
