import { addressOf } from '@crmcom-webapi/release-marks'
import type { CallOptions, WithResponse } from './call.js'
import { type CallState, makeCalls } from './calls.js'
import { type Connection, connection } from './connection.js'
import { CrmConfigError, CrmHttpError, CrmSessionError, CrmStatusError } from './errors.js'
import { createGate, sayOnce } from './gate.js'
import type { Methods } from './generated/methods.gen.js'
import { newestRelease } from './generated/operations.gen.js'
import { addMore, isObject, type Members } from './more.js'
import { type Operation, readOperations } from './operations.js'
import { type ClientOptions, checkOptions, rulesOfCall, rulesOfClient, rulesOfSession } from './options.js'
import { within } from './patience.js'
import { readCredentials } from './read-credentials.js'
import { type FullRelease, type NewestRelease, type ReleaseText, viewRelease } from './release.js'
import { isSessionGone, type Session } from './session.js'
import { keepSession, type Wait } from './session-keeper.js'
import type { TokenStore } from './token-store.js'
import { readRoot } from './transport.js'

/** A client of one CRM.COM server: one method per operation, grouped as the paths are. */
export interface Client<R extends string = NewestRelease> extends Methods<R> {
  /** The session behind the calls. */
  readonly session: Session
  /** The release the client was told, in full form: `R11.0.0` when it was told `R11`. */
  readonly release: FullRelease<R>
  /**
   * Ends every call under way with a `CrmSessionError`, refuses those to come, and forgets the token. The server is
   * not told: release the session before when it should end there too.
   */
  close(): void
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
  checkOptions('createClient', options, rulesOfClient)
  const { timeoutMs = 30_000, totalTimeoutMs = 120_000, retries = 2, clock = Date, random = Math.random } = options
  const { fetch = (request) => globalThis.fetch(request), tokenStore, observers = [] } = options
  const { release: given = newestRelease } = options
  const release = viewRelease(given)
  const operations = readOperations()
  const mayHoldSecrets = options.allowBrowser || !('window' in globalThis && 'document' in globalThis)
  const credentials = readCredentials(options.credentials, release, operations, mayHoldSecrets)
  const { login, givenToken, authorization, secrets } = credentials
  const warn = sayOnce(options.onWarning)
  const server: Connection = { root: readRoot(options.baseUrl), fetch, warn }
  const gate = createGate(release, warn)
  const now = () => clock.now()
  const calls = makeCalls({
    ...server,
    timeoutMs,
    totalTimeoutMs,
    retries,
    random,
    observers,
    release: release.text,
    secrets,
  })

  /** The call that ends a session. Its own token is the one to end, so it is not made again with another. */
  const end = operations.find(({ id }) => id === 'releaseSessionToken')

  function send(call: CallState, operation: Operation, input: Members, token?: string): Promise<WithResponse<unknown>> {
    return calls.perform(call, operation, { input, token, authorization: operation.takesKey && authorization })
  }

  /** Asks the token store, which may be slow or broken without holding anybody up. */
  async function askStore<T>(ask: (store: TokenStore) => T | Promise<T>): Promise<T | undefined> {
    try {
      return tokenStore && (await within(calls.begin('tokenStore'), timeoutMs, async () => ask(tokenStore)))
    } catch {
      // What it threw may hold the token.
      warn('the token store failed')
      return undefined
    }
  }

  const keeper = keepSession({
    now,
    random,
    isSessionGone: (error) => isAnswer(error) && (options.isSessionGone ?? isSessionGone)(error),
    givenToken,
    signIn: login && (async () => takeToken(login.id, send(calls.begin(login.id), login, credentials.input))),
    lifetime: login && release.lifetime(login.id),
    end: end && release.has(end) ? async (token) => send(calls.begin(end.id), end, {}, token) : undefined,
    load: () => askStore((store) => store.load()),
    save: (token) => askStore((store) => store.save(token)),
  })

  async function call(operation: Operation, given: unknown, options: AnyOptions): Promise<WithResponse<unknown>> {
    const { id, takesToken, needsKey } = operation
    checkOptions(id, options, rulesOfCall)
    const all = addMore(id, readInput(given, id), options.more)
    const { token: ownToken, ...input } = all
    gate(operation)
    if (needsKey && !authorization)
      throw new CrmConfigError(`${id} needs credentials with webApiKey or applicationKey`, {
        operationId: id,
      })
    const state = calls.begin(id, options.signal)
    const wait = waitingFor(state)
    if (ownToken === undefined && takesToken && operation !== end)
      return keeper.run(id, (token) => send(state, operation, input, token), wait)
    if (!takesToken) return send(state, operation, all)
    const token = ownToken === undefined ? await keeper.token(wait) : String(ownToken)
    const whole = await send(state, operation, input, token)
    if (operation === end) keeper.drop(token)
    return whole
  }

  return Object.assign(buildMethods(operations, call) as Methods<R>, {
    session: {
      token: async (options: CallOptions = {}) => {
        checkOptions('session.token', options, rulesOfSession)
        return keeper.token(waitingFor(calls.begin('session', options.signal)))
      },
      release: keeper.release,
      forget: keeper.forget,
    },
    [connection]: server,
    release: release.text as FullRelease<R>,
    close: () => {
      calls.close()
      keeper.forget()
    },
  })
}

type AnyOptions = CallOptions & { more?: unknown }
type CallAny = (operation: Operation, input: unknown, options: AnyOptions) => Promise<WithResponse<unknown>>

function waitingFor(state: CallState): Wait {
  return (shared) => within(state, Infinity, () => shared)
}

/** Whether an error is an answer of the server, and not the want of one. */
function isAnswer(error: unknown): error is CrmStatusError | CrmHttpError {
  return error instanceof CrmStatusError || error instanceof CrmHttpError
}

/** What the caller hands over has to be an object. A list of names becomes the documented text. */
function readInput(given: unknown, operationId: string): Members {
  if (!isObject(given)) throw new CrmConfigError(`${operationId} takes an object`, { operationId })
  const { fields_set } = given
  return Array.isArray(fields_set) ? { ...given, fields_set: fields_set.join() } : given
}

/**
 * Takes the token out of the answer to a sign-in.
 *
 * @throws {CrmSessionError} When the sign-in was refused. Any other failure comes through as it is.
 */
async function takeToken(operationId: string, answer: Promise<WithResponse<unknown>>): Promise<string> {
  let cause: Error | undefined
  try {
    const token = ((await answer).data as { token?: unknown } | null)?.token
    if (typeof token === 'string' && token) return token
  } catch (error) {
    if (!isAnswer(error) || (error.code === 'CRM_HTTP' && !/^40[13]$/.test(`${error.httpStatus}`))) throw error
    cause = error
  }
  const why = cause ? `was refused: ${cause.message}` : 'brought no token'
  throw new CrmSessionError(`the sign-in ${why}`, { operationId, cause })
}

function buildMethods(operations: readonly Operation[], call: CallAny): object {
  const groups: { [group: string]: { [name: string]: unknown } } = {}
  for (const operation of operations) {
    const [group, name] = addressOf(operation.path, operation.apart)
    groups[group] ??= {}
    groups[group][name] = (input: unknown = {}, options: CallOptions = {}) => {
      const whole = call(operation, input, options)
      const data = whole.then(({ data }) => data)
      // By way of the data, so that a failure of theirs is nobody's to catch as well.
      return Object.assign(data, { withResponse: () => data.then(() => whole) })
    }
  }
  return groups
}
