import { basePath, type Clock, createReferenceServer, type Store } from '@crmcom-webapi/reference-server'
import type { PlantedError } from './seams.js'
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
  ) {}

  static async of(release: string): Promise<Bench> {
    const faults: unknown[] = []
    const under = {} as { store: Store; clock: Clock }
    const server = await createReferenceServer({
      release,
      seed: 'model',
      checkResponses: true,
      // Lock-outs have tests of their own; here any number of wrong tries is looked at.
      lockout: false,
      onFault: (error) => faults.push(error),
      clock: { now: () => under.clock.now() },
      store: passOn(() => under.store),
    })
    return new Bench(server, faults, under)
  }

  /** A fresh world, with an error in the server where one is given. */
  async begin(world: World, time: number, error?: PlantedError): Promise<Subject> {
    const clock = { time, now: () => clock.time }
    const store = await storeOf(world)
    const seams = error?.plant() ?? {}
    this.under.clock = clock
    this.under.store = seams.store?.(store) ?? store
    this.faults.length = 0
    const send = (request: Request) => this.server.fetch(request)
    return { fetch: seams.fetch?.(send) ?? send, store, clock, faults: this.faults }
  }
}

/** A store that hands every call on to the one that is under test now. */
const passOn = (current: () => Store): Store => ({
  get: (...given) => current().get(...given),
  find: (...given) => current().find(...given),
  insert: (...given) => current().insert(...given),
  replace: (...given) => current().replace(...given),
  remove: (...given) => current().remove(...given),
  close: () => current().close(),
})

export const url = (path: string): string => `http://localhost${basePath}/${path}`
