import { bundle, newestRelease } from '@crmcom-webapi/contract'
import { readDuration } from '../control/duration.js'
import { findSetting } from '../control/shared-clock.js'
import { UnavailableError } from '../control/unavailable-error.js'
import { createApi } from '../http/api.js'
import { allowHosts, refuseHost } from '../http/hosts.js'
import { requestIdOf } from '../http/request-id.js'
import { systemClock } from '../kernel/clock.js'
import { defaultLockout } from '../kernel/lockout-settings.js'
import { pooled, seededRandom, systemRandom } from '../kernel/random.js'
import { deriveKey } from '../kernel/secrets.js'
import { defaultKeep } from '../kernel/sweep.js'
import { MemoryStore } from '../store/memory-store.js'
import type { Store } from '../store/store.js'
import { Control } from '../worlds/control.js'
import { LiveWorld } from '../worlds/live-world.js'
import { openerOf, WorldFactory } from '../worlds/world-factory.js'
import { refuseWorld, WorldError, Worlds, worldHeader } from '../worlds/worlds.js'
import { checkServerOptions, secretsIn } from './check-options.js'
import type { ReferenceServer, ReferenceServerOptions, ServedWorld } from './reference-server.js'

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
    options.mutant === undefined ? undefined : (await import('../mutants/find.js')).findMutant(options.mutant)
  const unseeded = pooled(systemRandom)
  const random = seed === undefined ? unseeded : seededRandom(seed)
  const secrets = options.secret === undefined ? [random.bytes(32)] : secretsIn(options.secret)
  const [secret] = secrets as readonly [Uint8Array]
  for (const { length } of secrets)
    if (length < 32) throw new RangeError(`the secret needs at least 32 bytes, got ${length}`)
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
        onSweep: options.onSweep ?? (() => {}),
        decorate: operation,
      }),
    settings: {
      keys: {
        session: secrets.map((one) => deriveKey(one, 'session')) as [Uint8Array, ...Uint8Array[]],
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
  const release = options.release ?? newestRelease(bundle)
  const demo = options.records
    ? await factory.read(options.records, release)
    : await factory.demo(release, options.demo ?? 'story')
  const store: Store = options.store ?? new MemoryStore(demo.image)
  // Loaded when it is wanted: what is kept in memory begins with all it has.
  if (options.store && (options.demo || options.records)) await (await import('./fill.js')).fill(store, demo, clock)
  // What a store holds that can put it aside is where each world begins.
  const image = options.store?.image?.()
  const begun = image ? { ...demo, image, seed: { records: image.list() } } : demo
  const unnamed = new LiveWorld(
    shared,
    (clock) => factory.serve(undefined, demo.release, { store, random, clock }),
    store.isShared ? store : undefined,
  )
  if (store.isShared) await unnamed.clock.catchUp()
  else if (demo.clock) unnamed.clock.restore(demo.clock)
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
    sessions: async () => store.countEndingAfter?.('session', 'ended', unnamed.clock.now()),
    ready: async () => void (await store.read(findSetting)),
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
