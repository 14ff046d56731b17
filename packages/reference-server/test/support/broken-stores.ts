import { MemoryStore, type Records, type Store, seedDemoWorld, type Transaction } from '@crmcom-webapi/reference-server'
import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { MeddledStore, recordsOf } from './records.js'

export const newestContract = contractIn('R18.0.0')

/** A store with the demo world that works until it is told to break. */
export class BreakableStore extends MeddledStore {
  private error: unknown

  static async seeded(release = 'R18.0.0'): Promise<BreakableStore> {
    const store = new BreakableStore()
    await seedDemoWorld(store, contractIn(release))
    return store
  }

  breakWith(error: unknown): void {
    this.error = error
  }

  protected meddle(): Partial<Transaction> {
    const { error } = this
    if (error === undefined) return {}
    return { get: () => Promise.reject(error), find: () => Promise.reject(error) }
  }
}

type Call = 'get' | 'find' | 'insert' | 'replace'

/** A store that works until it is told to fail at one kind of call, with an error that shows all it was given. */
export class TalkativeStore extends MeddledStore {
  private failing: Call | undefined

  static async seeded(release = 'R18.0.0'): Promise<TalkativeStore> {
    const store = new TalkativeStore()
    await seedDemoWorld(store, contractIn(release))
    return store
  }

  failAt(call: Call): void {
    this.failing = call
  }

  protected meddle(): Partial<Transaction> {
    const { failing } = this
    return failing === undefined ? {} : { [failing]: (...args: unknown[]) => this.talk(failing, args) }
  }

  private async talk(call: Call, args: unknown[]): Promise<never> {
    const text = JSON.stringify(args)
    const cause = Object.assign(new Error(`driver: ${text}`), { parameters: args })
    throw Object.assign(new Error(`${call} failed: ${text}`, { cause }), { detail: { args } })
  }
}

/** The demo world with some fields of its first access token replaced, by values no type would let through. */
export async function storeWithWrongRecord(fields: object): Promise<MemoryStore> {
  const store = new MemoryStore()
  await seedDemoWorld(store, newestContract)
  await changeRecord(store, 'accessToken', ['ORG1', '3A6F0C1D2E4B4F5A8C7D9E0F1A2B3C4D'], fields)
  return store
}

/** A record that has to be there. */
export async function readRecord<K extends keyof Records>(
  store: Store,
  kind: K,
  organisation: string,
  id: string,
): Promise<Records[K]> {
  const read = await recordsOf(store).get(kind, organisation, id)
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
  await recordsOf(store).replace(kind, { ...read, ...fields })
}
