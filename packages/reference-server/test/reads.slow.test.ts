import { MemoryStore, type Query, type Reader, seedDemoWorld, type Transaction } from '@crmcom-webapi/reference-server'
import { describe, expect, it } from 'vitest'
import { post } from '../src/kernel/journal.js'
import { transact } from '../src/kernel/transact.js'
import type { World } from '../src/kernel/world.js'
import { newestContract } from './support/broken-stores.js'
import { MeddledStore, recordsOf } from './support/records.js'
import { get, HandClock, login, type Query as Sent, startServer } from './support/server.js'

/** Counts looks into the store, and the records they hand out. */
class WatchedStore extends MeddledStore {
  looks = 0
  handedOut = 0
  /** What was done of a kind that only reads. */
  reads = 0

  override read<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
    this.reads++
    return super.read(work)
  }

  protected meddle(within: Transaction): Partial<Transaction> {
    return {
      get: async (...given) => {
        this.looks++
        const found = await within.get(...given)
        this.handedOut += found.size
        return found
      },
      find: async (kind, query: Query<never>) => {
        this.looks++
        const found = await within.find(kind, query)
        this.handedOut += found.length
        return found
      },
    }
  }
}

/** How many looks into the store it takes to show an account that so many amounts have gone through, half of them debits. */
async function looksForAccount(entries: number, creditPeriod: string | null) {
  const demo = new MemoryStore()
  await seedDemoWorld(demo, newestContract)
  const query = { index: 'number', organisation: 'ORG1', values: ['ACR0000000007'] } as const
  const [account] = await recordsOf(demo).find('accountsReceivable', query)
  if (!account) throw new Error('the demo world has changed')
  await recordsOf(demo).replace('accountsReceivable', { ...account, credit_period: creditPeriod })
  const store = new WatchedStore(demo.image())
  // One an hour, the last one an hour before the call.
  let now = new HandClock().now() - entries * 3_600_000
  const world = { store, clock: { now: () => now } } as unknown as World
  const book = `receivable:${account.id}` as const
  const cause = { operation: 'seed', kind: 'invoice', id: 'I1' }
  for (let i = 0; i < entries; i++) {
    const [from, to] = i % 2 ? (['received', book] as const) : ([book, 'invoiced'] as const)
    await transact(world, (open) => post(open, 'ORG1', { counted_in: 'CUR1', from, to, amount: '1', cause }))
    now += 3_600_000
  }
  const server = await startServer({ store, checkResponses: false })
  const token = await login(server)
  Object.assign(store, { looks: 0, handedOut: 0 })
  const { number } = account
  const { code } = await get(server, 'accounts_receivable/show', { token, accounts_receivable_identifier: { number } })
  return { code, looks: store.looks, handedOut: store.handedOut }
}

describe('accounts_receivable/show', () => {
  it('takes as many looks and records after ten entries as after 2,000', async () => {
    const few = await looksForAccount(10, null)
    expect(few.code).toBe('OK')
    expect(await looksForAccount(2_000, null)).toEqual(few)
  })

  it('takes a few more where a thousand debits are not due yet', async () => {
    const [few, many] = [await looksForAccount(10, '3650'), await looksForAccount(2_000, '40')]
    expect(many.looks).toBeLessThanOrEqual(few.looks + 2 * Math.log2(1_000))
    expect(many.handedOut).toBeLessThanOrEqual(few.handedOut + 2 * Math.log2(1_000))
  })
})

/** A server with so many access tokens of one account, and so many users of one unit, beside the demo world. */
async function crowded(count: number) {
  const demo = new MemoryStore()
  await seedDemoWorld(demo, newestContract)
  const [token] = await recordsOf(demo).find('accessToken', {
    index: 'authentication_code',
    organisation: 'ORG1',
    values: ['CARD-0004'],
  })
  const user = await recordsOf(demo).get('user', 'ORG1', '4')
  if (!token || !user) throw new Error('the demo world has changed')
  await demo.transact(async (transaction) => {
    for (let i = 0; i < count; i++) {
      const of = { classification: i % 2 ? 'ATC1' : null, verified_by_user: '2', identifier: null }
      await transaction.insert('accessToken', { ...token, ...of, id: `T${i}`, authentication_code: `C${i}` })
      const free = { ...of, accounts_receivable: null, rewards_participant: null }
      await transaction.insert('accessToken', { ...token, ...free, id: `F${i}`, authentication_code: `F${i}` })
      await transaction.insert('user', { ...user, id: `U${i}`, username: `user ${i}` })
    }
  })
  const store = new WatchedStore(demo.image())
  const server = await startServer({ store, checkResponses: false })
  const session = await login(server)
  return async (path: string, query: Sent) => {
    Object.assign(store, { looks: 0, handedOut: 0, reads: 0 })
    const { data } = await get(server, path, { token: session, ...query })
    const { looks, handedOut, reads } = store
    return { length: data.length as number, looks, handedOut, reads }
  }
}

const nikos = { number: 'ACR0000000008' }
const lists: readonly [string, Sent][] = [
  ['access_tokens/list', { accounts_receivable_identifier: nikos }],
  ['access_tokens/list', { accounts_receivable_identifier: nikos, classification_identifier: { name: 'Family card' } }],
  ['access_tokens/get_not_associated', { number: 10 }],
  ['access_tokens/get_not_associated', { number: 10, life_cycle_state: 'EFFECTIVE' }],
  ['users/list', { unit_identifier: { alternative_code: 'harbour' } }],
  ['users/list', { group_identifier: { name: 'Main Group' } }],
  ['users/list', { security_profile_identifier: { name: 'Shop staff' } }],
]
const part = (path: string, count: number, offset = 0): Sent =>
  path.endsWith('not_associated') ? { number: count } : { number_of_results: count, offset }

describe.each(lists)('%s by %j', (path, query) => {
  it('takes as many looks and records for ten results among 50 and among 2,000', async () => {
    const [few, many] = [await crowded(50), await crowded(2_000)]
    const ten = await few(path, { ...query, ...part(path, 10) })
    expect(ten.length).toBe(10)
    expect(await many(path, { ...query, ...part(path, 10) })).toEqual(ten)
    if (path.endsWith('not_associated')) return
    const late = await many(path, { ...query, ...part(path, 10, 900) })
    expect([late.length, late.looks]).toEqual([10, ten.looks])
    expect(late.handedOut).toBeLessThanOrEqual(ten.handedOut + 2)
  })

  it('reads what 50 results refer to in a handful of looks, and writes nothing', async () => {
    const list = await crowded(200)
    const fifty = await list(path, { ...query, ...part(path, 50) })
    expect(fifty.length).toBe(50)
    // One of them is for what is to happen before.
    expect(fifty.looks).toBeLessThanOrEqual(10)
    expect(fifty.reads).toBe(1)
  })
})
