import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  createReferenceServer,
  demoCredentials,
  fresh,
  MemoryStore,
  type Records,
  type ReferenceServer,
  type Store,
} from '@crmcom-webapi/reference-server'
import { postgresPrograms, startPostgres } from '@crmcom-webapi/test-support/postgres'
import { afterAll, beforeAll, it } from 'vitest'
import { openSqlStore } from '../../src/index.js'
import { secret } from '../support/load.js'

/**
 * What calls cost on each store, with few records and with many, as ratios in one run. Time of the process is told beside
 * time of the clock, which others on the machine share.
 */

const many = Number(process.env['STORE_ROWS'] ?? 100_000)
const few = many / 10
const calls = 100

const folder = mkdtempSync(join(tmpdir(), 'bench-'))
let postgres: Awaited<ReturnType<typeof startPostgres>> | undefined
beforeAll(async () => {
  if (postgresPrograms() !== undefined) postgres = await startPostgres()
}, 60_000)
afterAll(async () => {
  await postgres?.end()
  rmSync(folder, { recursive: true })
})

const log = {
  created_date: 0,
  created_by_user: '2',
  created_by_unit: '1',
  updated_date: 0,
  updated_by_user: '2',
  updated_by_unit: '1',
}

/** Puts sessions and access tokens into a store, until there are so many. */
async function fill(store: Store, from: number, until: number): Promise<void> {
  for (let begin = from; begin < until; begin += 1_000)
    await store.transact(async (within) => {
      for (let i = begin; i < Math.min(until, begin + 1_000); i++) {
        const session: Records['session'] = {
          ...{ id: `S${i}`, organisation: 'ORG1', token: null, user: '2', unit: '1' },
          ...{ issued_at: i, last_used_at: i, released_at: null, ends_at: 9_000_000_000_000 },
          ...{ lifetime: { seconds: 7200, counted_from: 'issue' }, accounts_receivable: null, names: null },
        }
        await within.insert('session', session)
        await within.insert(
          'accessToken',
          fresh('accessToken', {
            ...{ id: `T${i}`, organisation: 'ORG1', number: `AT${i}`, authentication_code: `BENCH-${i}` },
            ...{ accounts_receivable: '9D1B3C4E5F604172A3B4C5D6E7F80912', log_information: log },
          }),
        )
      }
    })
}

interface Cost {
  wall: number
  cpu: number
}

async function measure(act: (i: number) => Promise<unknown>): Promise<Cost> {
  for (let i = 0; i < 10; i++) await act(i)
  const [start, before] = [performance.now(), process.cpuUsage()]
  for (let i = 0; i < calls; i++) await act(i)
  const { user, system } = process.cpuUsage(before)
  return { wall: (performance.now() - start) / calls, cpu: (user + system) / 1000 / calls }
}

// biome-ignore lint/suspicious/noExplicitAny: answers of many shapes are read, each where its operation is known.
async function call(server: ReferenceServer, path: string, input?: object): Promise<any> {
  const sent = input && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(input) }
  const answer = await server.fetch(new Request(`http://localhost/crmapi/rest/v2/${path}`, sent))
  const { status, data } = (await answer.json()) as { status: { code: string }; data: unknown }
  if (status.code !== 'OK') throw new Error(`${path}: ${status.code}`)
  return data
}

async function costsOf(server: ReferenceServer): Promise<{ [call: string]: Cost }> {
  const { username, password, organisation } = demoCredentials
  const login = () => call(server, 'authentication/token', { username, password, organisation })
  const { token } = await login()
  const search = new URLSearchParams({
    token,
    accounts_receivable_identifier: 'number=ACR0000000007',
    number_of_results: '10',
  })
  return {
    login: await measure(login),
    show: await measure((i) =>
      call(server, 'access_tokens/show', {
        token,
        access_token_identifier: { authentication_code: `BENCH-${i * 7}` },
      }),
    ),
    'list ten': await measure(() => call(server, `access_tokens/list?${search}`)),
  }
}

it('calls on each store, with few records and with ten times as many', { timeout: 3_600_000 }, async () => {
  const stores: [name: string, open: () => Promise<Store>][] = [
    ['memory', async () => new MemoryStore()],
    ['SQLite', () => openSqlStore({ address: join(folder, 'bench.sqlite'), secrets: [secret], hashCost: 1 })],
  ]
  if (postgres) {
    const address = postgres.create()
    stores.push(['PostgreSQL', () => openSqlStore({ address, secrets: [secret], hashCost: 1 })])
  }
  const lines: string[] = []
  const first: { [call: string]: Cost } = {}
  for (const [name, open] of stores) {
    const store = await open()
    const server = await createReferenceServer({ store, secret, demo: 'story', control: false, keep: 'all' })
    await fill(store, 0, few)
    const among = await costsOf(server)
    const start = performance.now()
    await fill(store, few, many)
    const perRow = ((performance.now() - start) / (many - few) / 2) * 1000
    const amongMany = await costsOf(server)
    for (const [what, cost] of Object.entries(amongMany)) {
      first[what] ??= cost
      const grown = among[what] as Cost
      lines.push(
        [
          `${name} ${what}`.padEnd(22),
          `${cost.wall.toFixed(2)} ms, ${cost.cpu.toFixed(2)} of the process`.padEnd(34),
          `with ten times as many ${(cost.wall / grown.wall).toFixed(2)} (process ${(cost.cpu / grown.cpu).toFixed(2)})`.padEnd(
            46,
          ),
          `memory ${(cost.wall / (first[what] as Cost).wall).toFixed(1)} (process ${(cost.cpu / (first[what] as Cost).cpu).toFixed(1)})`,
        ].join('  '),
      )
    }
    lines.push(`${name} insert            ${perRow.toFixed(0)} µs a record, a thousand in a transaction`)
    await server.close()
  }
  const size = statSync(join(folder, 'bench.sqlite')).size / 1024 / 1024
  console.log(
    [
      `${many} sessions and ${many} access tokens; a password costs nearly nothing here`,
      ...lines,
      `the file of SQLite has ${size.toFixed(0)} MiB`,
    ].join('\n'),
  )
})
