import type { CallOptions } from './call.js'
import { type CrmHttpError, CrmSessionError, CrmStatusError } from './errors.js'
import type { Lifetime } from './release.js'
import { type HeldToken, isStale, readLife } from './token-life.js'

/** The session of a client. */
export interface Session {
  /**
   * Gives the current token, signing in first when there is none or it is about to end.
   *
   * @throws {CrmSessionError} When the sign-in is refused.
   */
  token(options?: CallOptions): Promise<string>
  /**
   * Ends the session at the server, where its release has a call for that, and forgets the token. The next call
   * signs in anew. Does nothing when there is no session, or it is over already.
   */
  release(): Promise<void>
  /** Forgets the token without telling the server. A sign-in under way is not waited for and does not come back. */
  forget(): void
}

/** Tells whether a failure means that the session token is no longer good. */
export type IsSessionGone = (error: CrmStatusError | CrmHttpError) => boolean

const goneCodes: readonly string[] = [
  'COM.CRM.EXCEPTION.AUTHENTICATION.INVALIDSESSIONTOKENEXCEPTION',
  'COM.CRM.EXCEPTION.AUTHENTICATION.SESSIONEXPIREDEXCEPTION',
  'COM.CRM.EXCEPTION.AUTHENTICATION.SESSIONRELEASEDEXCEPTION',
]

/**
 * The default of the option of the same name: HTTP 401, or one of the codes of the reference server. What a
 * system in the field answers is not documented; combine this with what yours does.
 */
export function isSessionGone(error: CrmStatusError | CrmHttpError): boolean {
  return error.httpStatus === 401 || (error instanceof CrmStatusError && goneCodes.includes(error.statusCode))
}

/** What a session needs to do its work. */
export interface SessionParts {
  readonly now: () => number
  readonly isSessionGone: (error: unknown) => boolean
  /** Obtains a token. Absent when the token was given and cannot be renewed. */
  readonly signIn?: () => Promise<string>
  readonly lifetime?: Lifetime | undefined
  /** Ends a token at the server. Absent when the release has no call for that. */
  readonly end?: (token: string) => Promise<void>
  readonly givenToken?: string
}

/** Keeps one token: signs in once for all who wait, renews it in time, and calls again once when it is gone. */
export class SessionKeeper {
  readonly #parts: SessionParts
  #held: HeldToken | undefined
  #signIn: Promise<HeldToken> | undefined
  /** Counts what was forgotten, so that a sign-in begun before cannot bring a token back. */
  #generation = 0

  constructor(parts: SessionParts) {
    this.#parts = parts
    if (parts.givenToken !== undefined) this.#held = this.#hold(parts.givenToken, parts.now())
  }

  async token(signal?: AbortSignal): Promise<string> {
    return (await this.#take(signal)).token
  }

  async release(): Promise<void> {
    const held = this.#signIn ?? this.#held
    this.forget()
    if (held === undefined) return
    const token = await Promise.resolve(held).then(
      (taken) => taken.token,
      () => undefined,
    )
    if (token === undefined) return
    try {
      await this.#parts.end?.(token)
    } catch (error) {
      if (!this.#parts.isSessionGone(error)) throw error
    }
  }

  forget(): void {
    this.#generation++
    this.#held = undefined
    this.#signIn = undefined
  }

  /** Forgets a token if it is the one in hand; a newer one, or a sign-in under way, stays. */
  drop(token: string): void {
    if (this.#held?.token === token) this.#held = undefined
  }

  /** Makes a call with the token, and once more with a new one when the server says that the token is gone. */
  async run<T>(operationId: string, send: (token: string) => Promise<T>, signal?: AbortSignal): Promise<T> {
    const first = await this.#take(signal)
    try {
      return await this.#use(first, send)
    } catch (error) {
      if (!this.#parts.isSessionGone(error)) throw error
      if (!this.#parts.signIn)
        throw new CrmSessionError(`${operationId} was refused since the given token is no longer good`, {
          operationId,
          cause: error,
        })
      this.drop(first.token)
    }
    const second = await this.#take(signal)
    try {
      return await this.#use(second, send)
    } catch (error) {
      if (!this.#parts.isSessionGone(error)) throw error
      throw new CrmSessionError(`${operationId} was refused with a fresh token as well`, { operationId, cause: error })
    }
  }

  async #use<T>(held: HeldToken, send: (token: string) => Promise<T>): Promise<T> {
    const startedAt = this.#parts.now()
    const result = await send(held.token)
    held.usedAt = Math.max(held.usedAt, startedAt)
    return result
  }

  #take(signal: AbortSignal | undefined): Promise<HeldToken> {
    if (signal?.aborted) return Promise.reject(signal.reason)
    const held = this.#held
    if (held && (!this.#parts.signIn || !isStale(held, this.#parts.now()))) return Promise.resolve(held)
    if (!this.#parts.signIn)
      return Promise.reject(new CrmSessionError('the token that was given has been released or forgotten'))
    this.#signIn ??= this.#begin(this.#parts.signIn)
    return unlessAborted(this.#signIn, signal)
  }

  #begin(signIn: () => Promise<string>): Promise<HeldToken> {
    const generation = this.#generation
    const startedAt = this.#parts.now()
    this.#held = undefined
    return signIn().then(
      (token) => {
        const held = this.#hold(token, startedAt)
        if (generation === this.#generation) {
          this.#held = held
          this.#signIn = undefined
        }
        return held
      },
      (error: unknown) => {
        if (generation === this.#generation) this.#signIn = undefined
        throw error
      },
    )
  }

  #hold(token: string, at: number): HeldToken {
    return { token, life: readLife(token, at, this.#parts.lifetime), issuedAt: at, usedAt: at }
  }
}

/** Lets one of many who wait for a sign-in leave, without ending it for the others. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise
  return new Promise<T>((resolve, reject) => {
    const onAbort = () => reject(signal.reason)
    signal.addEventListener('abort', onAbort, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort))
  })
}
