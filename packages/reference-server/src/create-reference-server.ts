import { bundle, newestRelease, type OpenApiDocument } from '@crmcom-webapi/contract'
import { type Clock, systemClock } from './clock.js'
import { seedDemoWorld } from './demo-world.js'
import { defaultLockout, type Lockout } from './domain/lockout.js'
import { deriveKey } from './domain/secrets.js'
import { Turns } from './domain/turns.js'
import type { World } from './domain/world.js'
import { createApi, type FaultRecord, type RequestRecord } from './http/api.js'
import { hexId, pooled, seededRandom, systemRandom } from './random.js'
import { discreet } from './store/discreet-store.js'
import { MemoryStore } from './store/memory-store.js'
import type { Store } from './store/store.js'

export interface ReferenceServerOptions {
  /**
   * The CRM.COM release to behave like, such as `R12.4.0`. One between two documented releases behaves
   * like the earlier of them.
   *
   * @default the newest release the contract knows
   */
  release?: string
  /** Where the time comes from. @default the system clock */
  clock?: Clock
  /**
   * Makes every secret, id and code follow from this text, so that the same calls get the same answers.
   * Whoever knows it can forge tokens: for tests on one machine only.
   *
   * @default secrets from the system's random source
   */
  seed?: string
  /** The secret tokens are signed with, at least 32 bytes. @default drawn at the start, from the seed if there is one */
  secret?: Uint8Array
  /** Where records are kept. @default in memory, with the demo world in it */
  store?: Store
  /**
   * How failures travel: with HTTP status 200, which is what is observed of real systems, or with the
   * status that fits them (400, 401, 403, 404, 405, 409, 413, 415, 422, 429). The body is the same.
   *
   * @default 'ok'
   */
  failureStatus?: 'ok' | 'mapped'
  /** Check every answer against the contract; one that does not fit becomes a fault. @default false */
  checkResponses?: boolean
  /**
   * The legacy compatibility setting that systems have from R14.1.0 on. Where it is off, units come without
   * `group_name` and `community_name`, and users that made or changed a record without `person_name` and `email`.
   *
   * @default true
   */
  legacyCompatibility?: boolean
  /**
   * When guessing of passwords and codes is stopped, by the clock; `false` for never. What is left out
   * has its default: 10 wrong tries in a row lock a user or an access token, and 100 a caller, for 15 minutes.
   */
  lockout?: Partial<Lockout> | false
  /** How `exp` and `iat` of a session JWT are written: as text, as observed, or as numbers, as documented. @default 'text' */
  numericDates?: 'text' | 'number'
  /**
   * The origins whose pages may call the server from a browser, such as `https://docs.example`, or `*` for
   * every page.
   *
   * @default none
   */
  cors?: readonly string[] | '*'
  /** Told of each request once it is answered, for a log; nothing it is told is a secret. @default nothing is told */
  onRequest?: (record: RequestRecord) => void
  /** Told of faults of the server's own, without what the caller sent. @default nothing is told */
  onFault?: (error: unknown, record: FaultRecord) => void
}

export interface ReferenceServer {
  /** Answers one request. The API lives under `/crmapi/rest/v2`. */
  fetch(request: Request): Promise<Response>
  /** The release the server behaves like, in full form. */
  readonly release: string
  /** The contract of that release. */
  readonly contract: OpenApiDocument
  /** Gives back what the store holds open. */
  close(): Promise<void>
}

function requestIds(seed: string | undefined): () => string {
  const random = pooled(seed === undefined ? systemRandom : seededRandom(`request ids of ${seed}`))
  return () => hexId(random)
}

/**
 * Starts a reference server in this process: the documented behaviour of one CRM.COM release, with
 * state, and no port. Two servers share nothing.
 *
 * @example
 * Log in to the demo world
 *
 * ```ts
 * import { createReferenceServer, demoCredentials } from '@crmcom-webapi/reference-server'
 *
 * const server = await createReferenceServer({ release: 'R12.4.0' })
 * const { username, password, organisation } = demoCredentials
 * const response = await server.fetch(
 *   new Request('http://localhost/crmapi/rest/v2/authentication/token', {
 *     method: 'POST',
 *     headers: { 'content-type': 'application/json' },
 *     body: JSON.stringify({ username, password, organisation }),
 *   }),
 * )
 * ```
 *
 * @throws {ReleaseError} When `release` is not a release.
 * @throws {RangeError} When it is older than the oldest documented one, `secret` is shorter than 32 bytes, or an origin is none.
 */
export async function createReferenceServer(options: ReferenceServerOptions = {}): Promise<ReferenceServer> {
  const random = options.seed === undefined ? pooled(systemRandom) : seededRandom(options.seed)
  const secret = options.secret ?? random.bytes(32)
  if (secret.length < 32) throw new RangeError(`the secret needs at least 32 bytes, got ${secret.length}`)
  const api = createApi({
    bundle,
    release: options.release ?? newestRelease(bundle),
    failureStatus: options.failureStatus ?? 'ok',
    checkResponses: options.checkResponses ?? false,
    legacyCompatibility: options.legacyCompatibility ?? true,
    cors: options.cors,
    // Drawn apart, so that requests which bring an id of their own change nothing else.
    newRequestId: requestIds(options.seed),
    onRequest: options.onRequest,
    onFault: options.onFault ?? (() => {}),
  })
  const store = options.store ?? new MemoryStore()
  if (!options.store) await seedDemoWorld(store, api.contract)
  const world: World = {
    store: discreet(store),
    random,
    clock: options.clock ?? systemClock,
    keys: {
      session: deriveKey(secret, 'session'),
      tucano: deriveKey(secret, 'tucano'),
      lockout: deriveKey(secret, 'lockout'),
    },
    terms: api.terms,
    lockout: options.lockout === false ? null : { ...defaultLockout, ...options.lockout },
    turns: new Turns(),
    numericDates: options.numericDates ?? 'text',
  }
  return {
    fetch: (request) => api.fetch(request, world),
    release: api.contract.info['x-release'] as string,
    contract: api.contract,
    close: () => store.close(),
  }
}
