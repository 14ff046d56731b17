import {
  type Clock,
  createReferenceServer,
  MemoryStore,
  type ReferenceServer,
  type Session,
  type Store,
  seedDemoWorld,
} from '@crmcom-webapi/reference-server'
import { readRecord } from '../../support/broken-stores.js'
import { FailingStore, recordsOf } from '../../support/records.js'
import { login } from '../../support/server.js'

/** A store behind which another one can be put, so that one server serves many tests. */
function exchangeable(): { store: Store; exchange(inner: Store): void } {
  let inner: Store = new MemoryStore()
  const store = new Proxy({} as Store, {
    get: (_, name) => {
      const held = Reflect.get(inner, name)
      return typeof held === 'function' ? held.bind(inner) : held
    },
  })
  const exchange = (next: Store) => {
    inner = next
  }
  return { store, exchange }
}

/** A clock that can be set. */
class SettableClock implements Clock {
  time = 0

  now(): number {
    return this.time
  }
}

/** One server of a release that starts over with the demo world as often as it is told to. */
export interface ReusedServer extends ReferenceServer {
  store: Store
  faults: unknown[]
  /** Forgets everything but the demo world, and sets the clock to a time of 2026-01-05 such as `10:30`. */
  startOver(time?: string): Promise<void>
  setClock(time: string): void
  /** A session of the demo user, the same one after every start in the morning: logging in takes longer than most calls. */
  session(): Promise<string>
  /** The store itself, until the next start. */
  under(): FailingStore
  /** Lets every look into the store fail until the next start. */
  breakStore(): void
}

/** When the examples of the contract log in. */
const morning = '08:00'

/** Starts a server that checks its answers and is made to be used again. Making one costs more than a hundred calls. */
export async function startReused(
  release: string,
  options: { failureStatus?: 'ok' | 'mapped' } = {},
): Promise<ReusedServer> {
  const { store, exchange } = exchangeable()
  const clock = new SettableClock()
  const faults: unknown[] = []
  const server = await createReferenceServer({
    ...options,
    release,
    store,
    clock,
    seed: 'fidelity',
    checkResponses: true,
    onFault: (error) => faults.push(error),
  })
  let kept: { token: string; record: Session } | undefined
  let under = new FailingStore()
  let demoWorld: ReturnType<FailingStore['image']> | undefined
  const reused = Object.assign(server, {
    store,
    faults,
    setClock(time: string) {
      clock.time = Date.parse(`2026-01-05T${time}:00Z`)
    },
    async session() {
      kept ??= await openSession(reused)
      if (!(await recordsOf(store).get('session', '', kept.record.id)))
        await recordsOf(store).insert('session', kept.record)
      return kept.token
    },
    breakStore() {
      const broken = () => Promise.reject(new Error('the store is broken'))
      exchange({ read: broken, transact: broken, close: broken })
    },
    under: () => under,
    async startOver(time = morning) {
      // Inserted once: what a store holds is there for others to begin with.
      const demo = new FailingStore(demoWorld)
      if (!demoWorld) await seedDemoWorld(demo, server.contract)
      demoWorld ??= demo.image()
      under = demo
      exchange(demo)
      faults.length = 0
      reused.setClock(time)
    },
  })
  await reused.startOver()
  return reused
}

async function openSession(server: ReusedServer): Promise<{ token: string; record: Session }> {
  const token = await login(server)
  const [, claims] = token.split('.')
  if (claims === undefined) {
    const [record] = await recordsOf(server.store).find('session', { index: 'token', values: [token] })
    return { token, record: record as Session }
  }
  const id = JSON.parse(Buffer.from(claims, 'base64url').toString()).jti
  return { token, record: await readRecord(server.store, 'session', '', id) }
}
