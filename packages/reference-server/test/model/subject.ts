import {
  basePath,
  type Clock,
  createReferenceServer,
  type MemoryStore,
  type Store,
} from '@crmcom-webapi/reference-server'
import { storeOf } from './store-of.js'
import type { World } from './world.js'

/** A server under test at the start of a sequence, with what lies outside of it. */
export interface Subject {
  fetch(request: Request): Promise<Response>
  /** Where mails and requests to platforms end up. */
  store: Store
  clock: { time: number }
  faults: unknown[]
}

/**
 * One server of a release, used for many sequences: making one costs more than a whole sequence. Each
 * sequence gets a store and a clock of its own.
 */
export class Bench {
  private constructor(
    private readonly server: { fetch(request: Request): Promise<Response> },
    private readonly faults: unknown[],
    private readonly under: { store: Store; clock: Clock },
    private readonly keep: Keep,
  ) {}

  /**
   * @param mutant The deliberate fault the server has.
   * @param keep Puts what a sequence begins with into the store that it is done on; that it was made in when left out.
   */
  static async of(release: string, mutant?: string, keep: Keep = async (store) => store): Promise<Bench> {
    const faults: unknown[] = []
    const under = {} as { store: Store; clock: Clock }
    const server = await createReferenceServer({
      release,
      seed: 'model',
      ...(mutant === undefined ? {} : { mutant }),
      checkResponses: true,
      // Lock-outs have tests of their own; here any number of wrong tries is looked at.
      lockout: false,
      // What is swept has tests of its own too; here everything that was done can be looked at.
      keep: 'all',
      onFault: (error) => faults.push(error),
      clock: { now: () => under.clock.now() },
      store: passOn(() => under.store),
    })
    return new Bench(server, faults, under, keep)
  }

  /** A fresh world. */
  async begin(world: World, time: number): Promise<Subject> {
    const clock = { time, now: () => clock.time }
    const store = await this.keep(await storeOf(world))
    this.under.clock = clock
    this.under.store = store
    this.faults.length = 0
    return { fetch: (request) => this.server.fetch(request), store, clock, faults: this.faults }
  }
}

/** Puts what a store in memory holds into another one. */
export type Keep = (store: MemoryStore) => Promise<Store>

/** A store that hands every call on to the one that is under test now. */
const passOn = (current: () => Store): Store => ({
  read: (work) => current().read(work),
  transact: (work) => current().transact(work),
  close: () => current().close(),
})

export const url = (path: string): string => `http://localhost${basePath}/${path}`
