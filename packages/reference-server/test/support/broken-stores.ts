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

type Call = 'get' | 'find' | 'insert' | 'replace'

/** A store that works until it is told to fail at one kind of call, with an error that shows all it was given. */
export class TalkativeStore extends MemoryStore {
  private failing: Call | undefined

  static async seeded(release = 'R18.0.0'): Promise<TalkativeStore> {
    const store = new TalkativeStore()
    await seedDemoWorld(store, project(bundle, release))
    return store
  }

  failAt(call: Call): void {
    this.failing = call
  }

  override async get(...args: Parameters<MemoryStore['get']>): Promise<never> {
    this.talk('get', args)
    return super.get(...args) as Promise<never>
  }

  override async find(...args: Parameters<MemoryStore['find']>): Promise<never> {
    this.talk('find', args)
    return super.find(...args) as Promise<never>
  }

  override async insert(...args: Parameters<MemoryStore['insert']>): Promise<void> {
    this.talk('insert', args)
    return super.insert(...args)
  }

  override async replace(...args: Parameters<MemoryStore['replace']>): Promise<boolean> {
    this.talk('replace', args)
    return super.replace(...args)
  }

  private talk(call: Call, args: unknown[]): void {
    if (this.failing !== call) return
    const text = JSON.stringify(args)
    const cause = Object.assign(new Error(`driver: ${text}`), { parameters: args })
    throw Object.assign(new Error(`${call} failed: ${text}`, { cause }), { detail: { args } })
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
