import { closeSync, fdatasyncSync, openSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { createReferenceServer, MemoryStore, type ReferenceServer } from '@crmcom-webapi/reference-server'
import { expect, it } from 'vitest'
import type { Engine } from '../../src/engine.js'
import { databases, loggedIn } from '../support/bench-stores.js'
import { dataOf } from '../support/call.js'
import { secret } from '../support/load.js'
import { accessTokenRow, fill, sessionRow } from '../support/rows.js'

/**
 * What calls cost on each store, with few records and with ten times as many, as ratios in one run. Time of the process
 * is told beside time of the clock, which others on the machine share. In memory there are few.
 */

const many = Number(process.env['STORE_ROWS'] ?? 1_000_000)
const few = many / 10
/** So many rounds, since what else the machine does comes on top: the least counts. */
const [rounds, warm, calls] = [4, 50, 150]
/** With ten times as many records a call takes at most so many times as long. */
const most = 1.5

const { folder, each } = databases()

/** Milliseconds: the middle one of the calls of a round, and what the process took for one. */
interface Cost {
  wall: number
  cpu: number
}
type Costs = { readonly [call: string]: Cost }

async function measure(act: (i: number) => Promise<unknown>): Promise<Cost> {
  for (let i = 0; i < warm; i++) await act(i)
  const took: number[] = []
  const before = process.cpuUsage()
  for (let i = 0; i < calls; i++) {
    const start = performance.now()
    await act(i)
    took.push(performance.now() - start)
  }
  const { user, system } = process.cpuUsage(before)
  return { wall: middle(took), cpu: (user + system) / 1000 / calls }
}

const middle = (list: readonly number[]) => list.toSorted((a, b) => a - b)[list.length >> 1] as number

async function costsOf(server: ReferenceServer): Promise<Costs> {
  const token = await loggedIn(server)
  const search = new URLSearchParams({
    token,
    accounts_receivable_identifier: 'number=ACR0000000007',
    number_of_results: '10',
  })
  const card = (i: number) => ({ token, access_token_identifier: { authentication_code: `BENCH-${i * 7}` } })
  const acts: { [call: string]: (i: number) => Promise<unknown> } = {
    login: () => loggedIn(server),
    show: (i) => dataOf(server, 'access_tokens/show', card(i)),
    'list ten': () => dataOf(server, `access_tokens/list?${search}`),
  }
  const costs: { [call: string]: Cost } = {}
  for (let round = 0; round < rounds; round++)
    for (const [what, act] of Object.entries(acts)) {
      const { wall, cpu } = await measure(act)
      const least = costs[what] ?? { wall, cpu }
      costs[what] = { wall: Math.min(wall, least.wall), cpu: Math.min(cpu, least.cpu) }
    }
  return costs
}

/** How long a page takes to the disk, which whatever writes waits for. */
function pageToDisk(): number {
  const file = openSync(join(folder, 'page'), 'w')
  const took = Array.from({ length: 201 }, (_, i) => {
    const start = performance.now()
    writeSync(file, Buffer.alloc(4096), 0, 4096, (i % 16) * 4096)
    fdatasyncSync(file)
    return performance.now() - start
  })
  closeSync(file)
  return middle(took)
}

async function put(engine: Engine, from: number, until: number): Promise<void> {
  // More than what calls get, so that a file is not read and written again and again meanwhile.
  const cache = (pages: number) => engine.write((run) => run({ sql: `pragma cache_size = ${pages}`, parameters: [] }))
  if (engine.name === 'sqlite') await cache(100_000)
  await fill(engine, 'session', sessionRow, from, until)
  await fill(engine, 'accessToken', accessTokenRow, from, until)
  if (engine.name === 'sqlite') await cache(-2_000)
  // As its own process does it, a minute later.
  if (engine.name === 'postgres') await engine.read((run) => run({ sql: 'analyze', parameters: [] }))
}

const line = (name: string, { wall, cpu }: Cost, ...more: string[]) =>
  [name.padEnd(20), `${wall.toFixed(2)} ms, ${cpu.toFixed(2)} of the process`, ...more].join('  ')
const ratio = (to: Cost, cost: Cost) =>
  `${(cost.wall / to.wall).toFixed(2)} (process ${(cost.cpu / to.cpu).toFixed(2)})`

it('calls on each store, with few records and with ten times as many', { timeout: 3_600_000 }, async () => {
  const lines = [`${many} sessions and ${many} access tokens, ${few} in memory; a password costs nearly nothing here`]
  const grown: number[] = []
  const store = new MemoryStore()
  const inMemory = await createReferenceServer({ store, secret, demo: 'story', control: false, keep: 'all' })
  for (let begin = 0; begin < few; begin += 1_000)
    await store.transact(async (within) => {
      for (let i = begin; i < begin + 1_000; i++) {
        await within.insert('session', sessionRow(i))
        await within.insert('accessToken', accessTokenRow(i))
      }
    })
  const first = await costsOf(inMemory)
  await inMemory.close()
  for (const [what, cost] of Object.entries(first)) lines.push(line(`memory ${what}`, cost))
  for await (const { name, engine, store } of each()) {
    const server = await createReferenceServer({ store, secret, demo: 'story', control: false, keep: 'all' })
    await put(engine, 0, few)
    const among = await costsOf(server)
    const start = performance.now()
    await put(engine, few, many)
    const perRow = ((performance.now() - start) / (many - few) / 2) * 1000
    const amongMany = await costsOf(server)
    for (const [what, cost] of Object.entries(amongMany)) {
      const [before, least] = [among[what] as Cost, first[what] as Cost]
      grown.push(cost.wall / before.wall)
      lines.push(
        line(`${name} ${what}`, cost, `ten times as many ${ratio(before, cost)}`, `memory ${ratio(least, cost)}`),
      )
    }
    lines.push(
      `${name}: ${perRow.toFixed(0)} µs for a record of many; a page takes ${pageToDisk().toFixed(2)} ms to the disk`,
    )
    await server.close()
  }
  const size = statSync(join(folder, 'bench.sqlite')).size / 1024 / 1024
  console.log([...lines, `the file of SQLite has ${size.toFixed(0)} MiB`].join('\n'))
  expect(Math.max(...grown)).toBeLessThanOrEqual(most)
})
