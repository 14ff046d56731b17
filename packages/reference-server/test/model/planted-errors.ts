import type { Clock, Store } from '@crmcom-webapi/reference-server'

export type Fetch = (request: Request) => Promise<Response>

/**
 * A deliberate error of a server, put on from outside at the three places a server is open: the clock it
 * reads, the store it keeps its records in, and the calls that go in and come out. Each part is made anew
 * for each sequence, so what it remembers ends with the sequence.
 */
export interface PlantedError {
  name: string
  /** The release it is looked for in; without one, in every release it can show in. */
  release?: string
  clock?(clock: Clock): Clock
  store?(store: Store, clock: Clock): Store
  fetch?(fetch: Fetch, clock: Clock): Fetch
}
