import { bundle, newestRelease, type OpenApiDocument } from '@crmcom-webapi/contract'
import { checkServerOptions } from './check-options.js'
import { Control } from './control/control.js'
import { type Duration, readDuration } from './control/duration.js'
import { UnavailableError } from './control/unavailable-error.js'
import { createApi, type FaultRecord, type RequestRecord } from './http/api.js'
import { allowHosts, refuseHost } from './http/hosts.js'
import { requestIdOf } from './http/request-id.js'
import { type Clock, systemClock } from './kernel/clock.js'
import { defaultLockout, type Lockout } from './kernel/lockout.js'
import { pooled, seededRandom, systemRandom } from './kernel/random.js'
import { deriveKey } from './kernel/secrets.js'
import { defaultKeep } from './kernel/sweep.js'
import { MemoryStore } from './store/memory-store.js'
import type { Store } from './store/store.js'
import { LiveWorld } from './worlds/live-world.js'
import { openerOf, WorldFactory } from './worlds/world-factory.js'
import { refuseWorld, WorldError, type WorldLimits, Worlds, worldHeader } from './worlds/worlds.js'

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
   * Refuse members of a call that would be taken and not looked at: those that no release knows of an object whose
   * table is cut, and unknown ones that are null. Without it they are named in the header `Crmcom-Ignored-Members`.
   *
   * @default false
   */
  strict?: boolean
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
  /**
   * For how long, by the clock of the world, what is over is kept: sessions after their end, mails and provisioning
   * requests after they were sent, one-time passwords and the tokens of mails after they expired. Milliseconds, or
   * text such as `24h`; `all` keeps everything. A session that is kept no more is unknown, unless its token is a JWT
   * past its `exp`, which goes on to be an expired one. What was swept does not come back when the clock goes back.
   *
   * @default '24h'
   */
  keep?: Duration | 'all'
  /**
   * How a session JWT is written where observed tokens differ from the guide. `text`, as observed: `exp` and `iat` are
   * text, `oun` is the ID of the unit, and the account of a customer is `ari`. `number`, as documented: `exp` and `iat`
   * are numbers, `oun` is the name of the unit, and the account is `acr`.
   *
   * @default 'text'
   */
  numericDates?: 'text' | 'number'
  /**
   * The origins whose pages may call the server from a browser, such as `https://docs.example`, or `*` for
   * every page.
   *
   * @default none
   */
  cors?: readonly string[] | '*'
  /**
   * The names and addresses the server goes by, without ports, such as `localhost` or `[::1]`; calls to any other
   * one are refused with status 403. Give them where a server listens on a port of this machine
   * (`loopbackHosts`): a web page can reach it under a name of its own.
   *
   * @default every name
   */
  hosts?: readonly string[]
  /**
   * Lets tests look at calls and interfere with them: a journal of requests, injected faults and magic
   * credentials. A server that need not be controlled answers faster without.
   *
   * @default true
   */
  control?: boolean
  /** How many worlds there may be besides the one without a name, and for how long. */
  worlds?: WorldLimits
  /** How an injected latency is waited for. @default a timer */
  wait?: (milliseconds: number) => Promise<void>
  /** The name of a deliberate fault the server is to have, one of `mutants`. @default none */
  mutant?: string
  /** Told of each request once it is answered, for a log; nothing it is told is a secret. @default nothing is told */
  onRequest?: (record: RequestRecord) => void
  /** Told of faults of the server's own, without what the caller sent. @default nothing is told */
  onFault?: (error: unknown, record: FaultRecord) => void
}

/** A world and what a test can do with it. Two worlds share nothing. */
export interface ServedWorld {
  /** Answers one request. The API lives under `/crmapi/rest/v2`. */
  fetch(request: Request): Promise<Response>
  /** The release the world behaves like, in full form. */
  readonly release: string
  /** The contract of that release. */
  readonly contract: OpenApiDocument
  /** Moves the clock, puts sessions into states, injects faults, and more. */
  readonly control: Control
}

/** A server. What it is by itself is the world without a name; a request names another one by the header `X-Crmcom-World`. */
export interface ReferenceServer extends ServedWorld {
  /**
   * The world of a name, the same that requests with the header `X-Crmcom-World` meet. It is made when it is
   * first used.
   *
   * @throws {WorldError} When the name is not fit, or there are too many worlds. So do the functions of the world.
   */
  world(name: string): ServedWorld
  /** The names of the worlds there are, the one used last at the end. */
  worldNames(): string[]
  /** Forgets a world. @returns False when there was none of that name. */
  dropWorld(name: string): boolean
  /** Gives back what the store holds open. */
  close(): Promise<void>
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
 * @throws {RangeError} When an option is wrong or not known, `release` is older than the oldest documented one, `seed` is no well-formed Unicode, `secret` is shorter than 32 bytes, an origin is none, or there is no such mutant.
 */
export async function createReferenceServer(options: ReferenceServerOptions = {}): Promise<ReferenceServer> {
  checkServerOptions(options)
  const { seed, clock = systemClock } = options
  // Loaded when it is wanted: hardly a page wants one.
  const mutant =
    options.mutant === undefined ? undefined : (await import('./mutants/find.js')).findMutant(options.mutant)
  const unseeded = pooled(systemRandom)
  const random = seed === undefined ? unseeded : seededRandom(seed)
  const secret = options.secret ?? random.bytes(32)
  if (secret.length < 32) throw new RangeError(`the secret needs at least 32 bytes, got ${secret.length}`)
  const factory = new WorldFactory({
    open: openerOf(options.store ?? new MemoryStore()),
    createApi: (release, operation) =>
      createApi({
        bundle,
        release,
        failureStatus: options.failureStatus ?? 'ok',
        checkResponses: options.checkResponses ?? false,
        strict: options.strict ?? false,
        legacyCompatibility: options.legacyCompatibility ?? true,
        cors: options.cors,
        onRequest: options.onRequest,
        onFault: options.onFault ?? (() => {}),
        decorate: operation,
      }),
    settings: {
      keys: {
        session: deriveKey(secret, 'session'),
        tucano: deriveKey(secret, 'tucano'),
        lockout: deriveKey(secret, 'lockout'),
      },
      lockout: options.lockout === false ? null : { ...defaultLockout, ...options.lockout },
      keep: options.keep === 'all' ? null : readDuration(options.keep ?? defaultKeep),
      numericDates: options.numericDates ?? 'text',
    },
    seed,
    unseeded,
    mutant,
  })
  const shared = { clock, control: options.control ?? true, wait: options.wait ?? timer }
  const demo = await factory.demo(options.release ?? newestRelease(bundle))
  const store = options.store ?? new MemoryStore(demo.image)
  // What a store holds that can put it aside is where each world begins.
  const image = options.store?.image?.()
  const begun = image ? { ...demo, image, seed: { records: image.list() } } : demo
  const unnamed = new LiveWorld(shared, (clock) => factory.serve(undefined, demo.release, { store, random, clock }))
  const randomBytesDrawn = 'drawn' in random ? Number(random.drawn) : 0
  const worlds = new Worlds((name) => {
    if (options.store && !image)
      throw new UnavailableError('the store of this server cannot put aside what another world begins with')
    const live = new LiveWorld(shared, (clock) => factory.make(name, begun, clock))
    return { live, served: servedWorld(live, new Control(name, live, factory, begun)) }
  }, options.worlds ?? {})
  const seams = mutant?.plant() ?? {}
  const hosts = options.hosts && (seams.hosts ? seams.hosts(options.hosts) : options.hosts)
  const isAllowedHost = hosts && allowHosts(hosts)
  const own = servedWorld(unnamed, new Control(undefined, unnamed, factory, { ...begun, randomBytesDrawn }))
  return {
    fetch: async (request) => {
      if (isAllowedHost && !isAllowedHost(request)) return refuseHost()
      const name = request.headers.get(worldHeader)
      if (name === null) return own.fetch(request)
      try {
        const { world, letIn } = seams.visit?.(worlds, name) ?? worlds.visit(name)
        return await world.live.fetch(request, letIn)
      } catch (error) {
        if (error instanceof WorldError || error instanceof UnavailableError)
          return refuseWorld(error, requestIdOf(request.headers))
        throw error
      }
    },
    get release() {
      return own.release
    },
    get contract() {
      return own.contract
    },
    control: own.control,
    world: (name) => {
      worlds.get(name)
      return lasting(() => worlds.get(name).served)
    },
    worldNames: () => worlds.names(),
    dropWorld: (name) => worlds.drop(name),
    close: () => store.close(),
  }
}

function servedWorld(live: LiveWorld, control: Control): ServedWorld {
  return {
    fetch: (request) => live.fetch(request),
    get release() {
      return live.release
    },
    get contract() {
      return live.now.contract
    },
    control,
  }
}

/** A world that is looked up each time, so that who holds it meets what a request with its name meets. */
function lasting(current: () => ServedWorld): ServedWorld {
  return {
    fetch: async (request) => current().fetch(request),
    get release() {
      return current().release
    },
    get contract() {
      return current().contract
    },
    get control() {
      return current().control
    },
  }
}

function timer(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
