import type { OpenApiDocument } from '@crmcom-webapi/contract'
import type { SeedNote } from '../control/seed-names.js'
import type { Seed } from '../control/seed-schema.js'
import type { Snapshot } from '../control/snapshot.js'
import { UnavailableError } from '../control/unavailable-error.js'
import type { ClockState, WorldClock } from '../control/world-clock.js'
import { type DemoContent, seedDemoWorld } from '../demo/demo-world.js'
import type { Api, Watch } from '../http/api.js'
import { type Random, seededRandom } from '../kernel/random.js'
import { VerifiedTokens } from '../kernel/verified-tokens.js'
import type { World } from '../kernel/world.js'
import { MemoryStore } from '../store/memory-store.js'
import type { Store } from '../store/store.js'
import type { StoreImage } from '../store/store-image.js'
import { type Planted, type Seams, withRecords } from './seams.js'

/** What a world begins with. */
export interface Beginning {
  release: string
  image: StoreImage
  /** What its clock shows; the clock is left alone when undefined. */
  clock: ClockState | undefined
  /** How much of a seeded random source was drawn before. */
  randomBytesDrawn: number
  /** How much of the demo world it is, where it is one. */
  demo?: DemoContent
  /** What it was read from; the demo world when undefined. */
  seed?: Seed
  /** What that calls otherwise than seeds do now. */
  notes?: readonly SeedNote[]
}

/** A world as it stands, answering by the API of its release. */
export interface Served {
  contract: OpenApiDocument
  /** What control looks at and changes; calls meet it as a mutant falsifies it. */
  world: World
  /** Has everything happen that happens by itself until now. */
  catchUp(): Promise<void>
  fetch(request: Request, watch?: Watch): Promise<Response>
}

/** What the worlds of one server have in common. */
export interface WorldFactoryOptions {
  /** Opens a store that begins with what was put aside. @throws {UnavailableError} When there can be no other store. */
  open(image: StoreImage): Store
  /** Makes the API of a release. @throws {ReleaseError | RangeError} When it is none. */
  createApi(release: string, operation: Seams['operation']): Api
  settings: Pick<World, 'keys' | 'lockout' | 'keep' | 'numericDates'>
  /** What secrets follow from; undefined for a random source that nobody can foretell. */
  seed: string | undefined
  /** That source. */
  unseeded: Random
  /** A deliberate fault to put around each world. */
  mutant: Planted | undefined
}

/** Makes the worlds of one server. Worlds of one release share its API, and what they do not change of their beginning. */
export class WorldFactory {
  private readonly apis = new Map<string, Api>()
  private readonly demos = new Map<string, Promise<StoreImage>>()

  constructor(private readonly options: WorldFactoryOptions) {}

  /** The API of a release, which a mutant may take for another one. */
  apiOf(release: string): Api {
    const known = this.apis.get(release)
    if (known) return known
    const seams = this.options.mutant?.plant() ?? {}
    const api = this.options.createApi(seams.release?.(release) ?? release, seams.operation)
    this.apis.set(release, api)
    return api
  }

  /** What a world of a release begins with when nothing is loaded. */
  async demo(release: string, content: DemoContent): Promise<Beginning> {
    const { contract } = this.apiOf(release)
    const name = `${content} ${release}`
    const image = this.demos.get(name) ?? demoImage(contract, content)
    this.demos.set(name, image)
    return { release, image: await image, clock: undefined, randomBytesDrawn: 0, demo: content }
  }

  /**
   * Reads what a world begins with from a seed.
   *
   * @param release The release to be, when the seed names none.
   * @throws {SeedError} When the seed is not valid.
   * @throws {ReleaseError | RangeError} When the seed names no release, or one that is older than the oldest documented one.
   */
  async read(seed: unknown, release: string): Promise<Beginning> {
    // Loaded when it is first wanted: most servers read no seed, and start the faster.
    const { imageOf, readSeed } = await import('../control/seed.js')
    const formed = readSeed(seed)
    const { clock, randomBytesDrawn = 0, release: named = release } = formed.read
    const image = await imageOf(formed, this.apiOf(named).terms)
    return { release: named, image, clock, randomBytesDrawn, seed: seed as Seed, notes: formed.notes }
  }

  /** What is written down of a world, which a mutant may falsify. */
  written(snapshot: Snapshot): Snapshot {
    return this.options.mutant?.plant().snapshot?.(snapshot) ?? snapshot
  }

  /** Makes a world that stands at its beginning. */
  make(name: string | undefined, beginning: Beginning, clock: WorldClock): Served {
    const random = this.randomFor(name, '', beginning.randomBytesDrawn)
    return this.serve(name, beginning.release, { store: this.options.open(beginning.image), random, clock })
  }

  /** Serves records, a random source and a clock as a world of a release. */
  serve(name: string | undefined, release: string, parts: Pick<World, 'store' | 'random' | 'clock'>): Served {
    const api = this.apiOf(release)
    const { settings, mutant } = this.options
    const requestIds = this.randomFor(name, 'request ids of ')
    const world: World = { ...settings, ...parts, requestIds, terms: api.terms, verifiedTokens: new VerifiedTokens() }
    if (!mutant)
      return {
        contract: api.contract,
        world,
        catchUp: () => api.catchUp(world),
        fetch: (request, watch) => api.fetch(request, world, watch),
      }
    const seams = mutant.plant()
    const told = seams.world?.(world) ?? world
    const met = seams.records ? { ...told, store: withRecords(told.store, seams.records) } : told
    return {
      contract: api.contract,
      world,
      catchUp: () => api.catchUp(met),
      fetch: (request, watch) => {
        const answer = (sent: Request) => api.fetch(sent, met, watch)
        return (seams.fetch?.(answer) ?? answer)(request)
      },
    }
  }

  /** A random source of one world. Each has its own, so that what one draws changes nothing in another. */
  private randomFor(name: string | undefined, purpose: string, drawn = 0): Random {
    const { seed, unseeded } = this.options
    if (seed === undefined) return unseeded
    return seededRandom(`${purpose}${seed}${name === undefined ? '' : `\nworld ${name}`}`, drawn)
  }
}

/** What a store holds. @throws {UnavailableError} When the store cannot put it aside. */
export function imageOfStore(store: Store): StoreImage {
  if (store.image) return store.image()
  throw new UnavailableError('the store of this server cannot put aside what it holds, so there are no snapshots of it')
}

/** Opens stores as one that is given does. */
export function openerOf(store: Store): (image: StoreImage) => Store {
  return (image) => {
    if (store.begin) return store.begin(image)
    throw new UnavailableError(
      'the store of this server opens no other one, so there is one world, which no reset and no seed can replace',
    )
  }
}

async function demoImage(contract: OpenApiDocument, content: DemoContent): Promise<StoreImage> {
  const store = new MemoryStore()
  await seedDemoWorld(store, contract, content)
  return store.image()
}
