import type { Client as RawClient } from 'openapi-fetch'
import type { CallOptions } from './call.js'
import { type Credentials, readCredentials, takeToken } from './credentials.js'
import { openEnvelope } from './envelope.js'
import { CrmConfigError, CrmHttpError, CrmStatusError } from './errors.js'
import { createGate } from './gate.js'
import type { Methods } from './generated/methods.gen.js'
import { newestRelease } from './generated/operations.gen.js'
import type { paths } from './generated/schema.gen.js'
import { collectSecrets, createRedact } from './redact.js'
import { descriptors, type NewestRelease, type OperationId, type ReleaseText, viewRelease } from './release.js'
import { type IsSessionGone, isSessionGone, type Session, SessionKeeper } from './session.js'
import { createTransport, type Fetch } from './transport.js'

/** Where the client takes the time from. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number
}

export interface ClientOptions<R extends ReleaseText = NewestRelease> {
  /** Root of the server, such as `https://crm.example.com`. The path of the Web API is added unless it is there already. */
  baseUrl: string
  /** Exactly one way to sign in. Kept in memory only, and never part of an error or a warning. */
  credentials: Credentials<R>
  /**
   * The release that the server runs. Operations it lacks cannot be called, fields it lacks cannot be given.
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
   * Longest wait for one attempt in milliseconds, the reading of the body included. A sign-in and a repeated
   * call wait anew, so a call may take longer.
   *
   * @default 30_000
   */
  timeoutMs?: number
  /**
   * Tells when a session token has to be renewed. Timeouts do not follow it.
   *
   * @default The system clock
   */
  clock?: Clock
  /**
   * Gets a sentence once per client when an operation is deprecated, or when the release is newer than the contract.
   *
   * @default Writes to `console.warn`
   */
  onWarning?: (message: string) => void
  /**
   * Tells whether a failure means that the session is over, so that the client signs in and calls once more.
   *
   * @default `isSessionGone`
   */
  isSessionGone?: IsSessionGone
}

/** A client of one CRM.COM server: one method per operation, grouped as the paths are. */
export interface Client<R extends string = NewestRelease> extends Methods<R> {
  /** The session behind the calls. */
  readonly session: Session
  /** The release the client was told. */
  readonly release: R
  /**
   * The paths of the newest release as they are, by openapi-fetch: no session, no timeout, no typed errors. Put
   * `await crm.session.token()` where the call wants its token.
   */
  readonly raw: RawClient<paths>
}

/**
 * Opens a client for one CRM.COM server and one set of credentials.
 *
 * The client signs in on the first call, keeps the session token in memory, renews it before it ends, and makes
 * a call once more when the server says the token is gone. Calls made while a sign-in is under way wait for that
 * one. Clients share nothing: two organisations need two clients.
 *
 * @example
 * Sign in with a Web API key and find a subscriber
 *
 * ```ts
 * import { createClient } from '@crmcom-webapi/client'
 *
 * const crm = createClient({
 *   baseUrl: 'https://crm.example.com',
 *   credentials: { webApiKey: process.env.CRM_KEY ?? '' },
 * })
 *
 * const found = await crm.tucano.subscriberAuthenticate({ subscription_identifier: { number: 'S0000000042' } })
 * console.log(found.subscription_id)
 * ```
 *
 * @throws {CrmConfigError} When an option is wrong, or the credentials are of no kind or of several.
 */
export function createClient<const R extends ReleaseText = NewestRelease>(options: ClientOptions<R>): Client<R> {
  const { fetch = (request) => globalThis.fetch(request), timeoutMs = 30_000, clock = Date } = options
  checkTimeout(timeoutMs)
  const release = viewRelease(options.release ?? newestRelease)
  const credentials = readCredentials(options.credentials, release)
  const transport = createTransport({ baseUrl: options.baseUrl, fetch, timeoutMs })
  const { plan, givenToken, authorization } = credentials
  const gate = createGate(release, options.onWarning ?? ((message) => console.warn(message)))

  async function exchange(id: OperationId, input: Input, token?: string, signal?: AbortSignal): Promise<unknown> {
    const basic = descriptors[id].basic === undefined ? undefined : authorization
    const redact = () => createRedact([...credentials.secrets, ...(token ? [token] : []), ...collectSecrets(input)])
    const answer = await transport.send({ id, input, token, authorization: basic, signal, redact })
    return openEnvelope(answer, id, redact, descriptors[id].mayBeEmpty)
  }

  const keeper = new SessionKeeper({
    now: () => clock.now(),
    isSessionGone: (error) =>
      (error instanceof CrmStatusError || error instanceof CrmHttpError) &&
      (options.isSessionGone ?? isSessionGone)(error),
    ...(givenToken === undefined ? {} : { givenToken }),
    ...(plan
      ? { signIn: () => takeToken(plan.id, exchange(plan.id, plan.input)), lifetime: release.lifetime(plan.id) }
      : {}),
    ...(release.availability(endOperation).present
      ? { end: async (token) => void (await exchange(endOperation, {}, token)) }
      : {}),
  })

  async function call(id: OperationId, given: unknown, { signal }: CallOptions): Promise<unknown> {
    const whole = readInput(given, id)
    const { token: ownToken, ...input } = whole
    gate(id)
    if (descriptors[id].basic !== undefined && !descriptors[id].basicOptional && authorization === undefined)
      throw new CrmConfigError(`${id} needs a client with webApiKey in its credentials`, { operationId: id })
    if (descriptors[id].token === undefined) return exchange(id, whole, undefined, signal)
    if (id === endOperation) {
      const token = ownToken === undefined ? await keeper.token(signal) : String(ownToken)
      const data = await exchange(id, input, token, signal)
      keeper.drop(token)
      return data
    }
    if (ownToken !== undefined) return exchange(id, input, String(ownToken), signal)
    return keeper.run(id, (token) => exchange(id, input, token, signal), signal)
  }

  return Object.assign(buildMethods(call) as Methods<R>, {
    session: {
      token: ({ signal }: CallOptions = {}) => keeper.token(signal),
      release: () => keeper.release(),
      forget: () => keeper.forget(),
    },
    release: (options.release ?? newestRelease) as R,
    raw: transport.raw,
  })
}

type Input = { readonly [field: string]: unknown }

/** The call that ends a session. Its own token is the one to end, so it is not made again with another. */
const endOperation = 'releaseSessionToken' satisfies OperationId

function checkTimeout(timeoutMs: unknown): void {
  const isLength = typeof timeoutMs === 'number' && timeoutMs > 0
  if (!isLength || (timeoutMs >= 2 ** 31 && timeoutMs !== Number.POSITIVE_INFINITY))
    throw new CrmConfigError('timeoutMs must be a positive number of milliseconds below 2^31, or Infinity')
}

function readInput(given: unknown, operationId: OperationId): Input {
  if (given === undefined) return {}
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new CrmConfigError(`${operationId} takes an object`, { operationId })
  return given as Input
}

function buildMethods(call: (id: OperationId, input: unknown, options: CallOptions) => Promise<unknown>): object {
  const groups: { [group: string]: { [name: string]: unknown } } = {}
  for (const id of Object.keys(descriptors) as OperationId[]) {
    const { group, name } = descriptors[id]
    const method = (input?: unknown, options: CallOptions = {}) => call(id, input, options)
    groups[group] = { ...groups[group], [name]: method }
  }
  return groups
}
