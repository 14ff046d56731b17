import { bundle, project } from '@crmcom-webapi/contract'
import { MemoryStore, type Records, type Store, seedDemoWorld, type Versioned } from '@crmcom-webapi/reference-server'

export const newestContract = project(bundle, 'R18.0.0')

/** A store with the demo world that works until it is told to break. */
export class BreakableStore extends MemoryStore {
  private error: unknown

  static async seeded(release = 'R18.0.0'): Promise<BreakableStore> {
    const store = new BreakableStore()
    await seedDemoWorld(store, project(bundle, release))
    return store
  }

  breakWith(error: unknown): void {
    this.error = error
  }

  override async find(...args: Parameters<MemoryStore['find']>): Promise<never> {
    if (this.error !== undefined) throw this.error
    return super.find(...args) as Promise<never>
  }

  override async get(...args: Parameters<MemoryStore['get']>): Promise<never> {
    if (this.error !== undefined) throw this.error
    return super.get(...args) as Promise<never>
  }
}

/** The demo world with some fields of its first access token replaced, by values no type would let through. */
export async function storeWithWrongRecord(fields: object): Promise<MemoryStore> {
  const store = new MemoryStore()
  await seedDemoWorld(store, newestContract)
  const read = await store.get('accessToken', 'ORG1', '3A6F0C1D2E4B4F5A8C7D9E0F1A2B3C4D')
  if (!read) throw new Error('the demo world has lost its first access token')
  await store.replace('accessToken', read, { ...read.value, ...fields } as Records['accessToken'])
  return store
}

/** A record that has to be there. */
export async function readRecord<K extends keyof Records>(
  store: Store,
  kind: K,
  organisation: string,
  id: string,
): Promise<Versioned<Records[K]>> {
  const read = await store.get(kind, organisation, id)
  if (!read) throw new Error(`the demo world has lost its ${kind} ${id}`)
  return read
}

/** Changes some fields of a record, as no call can. */
export async function changeRecord<K extends keyof Records>(
  store: Store,
  kind: K,
  [organisation, id]: readonly [string, string],
  fields: Partial<Records[K]>,
): Promise<void> {
  const read = await readRecord(store, kind, organisation, id)
  await store.replace(kind, read, { ...read.value, ...fields })
}
