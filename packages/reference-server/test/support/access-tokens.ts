import { MemoryStore, type Records, seedDemoWorld, type Transaction } from '@crmcom-webapi/reference-server'
import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { MeddledStore, RivalledStore, recordsOf } from './records.js'
import { type Answer, call, get, login, type Subject, seconds, startServer } from './server.js'

export const notFound = 'ACCESSTOKENS.ACCESSTOKENNOTFOUND'
export const wrongState = 'ACCESSTOKENS.INVALIDLIFECYCLESTATE'
export const invalidCredentials = 'ACCESSTOKENS.INVALIDCREDENTIALS'
export const taken = 'ACCESSTOKENS.ACCESSTOKENALREADYEXISTS'
export const card = (number: string) => ({ access_token_identifier: { authentication_code: `CARD-${number}` } })
export const by = (identifier: string, pass_code: string) => ({ access_token_identifier: { identifier, pass_code } })
export const minutes = (count: number) => seconds(60 * count)

/** A server with the demo user logged in, and short ways to call it. */
export async function enter(release = 'R18.0.0', store?: MemoryStore) {
  const own = store ?? new MemoryStore()
  if (!store) await seedDemoWorld(own, contractIn(release))
  const server = await startServer({ release, store: own })
  return { server, store: own, ...(await as(server, await login(server))) }
}

export async function as(server: Subject, token: string) {
  const act = (operation: string, body: object = {}) => call(server, `access_tokens/${operation}`, { token, ...body })
  const list = (operation: string, query: Parameters<typeof get>[2] = {}) =>
    get(server, `access_tokens/${operation}`, { token, ...query })
  return { token, act, list }
}

export const numbers = (answer: Answer): string[] => answer.data.map((entry: { number: string }) => entry.number)

/** The stored form of an access token of the demo organisation, with what no answer shows. */
export async function stored(store: MemoryStore, code: string): Promise<Records['accessToken'] | undefined> {
  return (
    await recordsOf(store).find('accessToken', { index: 'authentication_code', organisation: 'ORG1', values: [code] })
  )[0]
}

/** Says of the first two codes that are free that another access token has them. */
class Taken extends MeddledStore {
  readonly refused: string[] = []
  watching = false

  constructor(private readonly unique: 'authentication_code' | 'one_time_password') {
    super()
  }

  protected meddle(within: Transaction): Partial<Transaction> {
    return {
      find: async (kind, query) => {
        const found = await within.find(kind, query)
        const { index, values } = query as { index: string; values: readonly string[] }
        if (!this.watching || kind !== 'accessToken' || index !== this.unique) return found
        if (found.length > 0 || this.refused.length === 2) return found
        this.refused.push(values[0] ?? '')
        return [{ id: 'another' }] as never
      },
    }
  }
}

export async function enterWithTaken(index: 'authentication_code' | 'one_time_password') {
  const store = new Taken(index)
  await seedDemoWorld(store, contractIn('R18.0.0'))
  store.watching = true
  return { ...(await enter('R18.0.0', store)), store }
}

export async function enterWithRival(release = 'R18.0.0') {
  const store = new RivalledStore(['accessToken', 'counter'])
  await seedDemoWorld(store, contractIn(release))
  return { ...(await enter(release, store)), rival: store }
}
