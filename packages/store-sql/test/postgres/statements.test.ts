import type { Kind, MemoryStore, Records, Store } from '@crmcom-webapi/reference-server'
import { startPostgres } from '@crmcom-webapi/test-support/postgres'
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sequencesOf } from '../../../reference-server/test/model/sequences.js'
import { begin } from '../../../reference-server/test/model/steps.js'
import { Bench } from '../../../reference-server/test/model/subject.js'
import { Tally } from '../../../reference-server/test/model/tally.js'
import type { Engine, Run } from '../../src/engine.js'
import { openEngine, openOn } from '../../src/open.js'
import { tables } from '../../src/tables.js'
import { secret } from '../support/load.js'

let postgres: Awaited<ReturnType<typeof startPostgres>>
let store: Store
let address: string
/** Every statement that reads, with what it was given last. */
const seen = new Map<string, readonly unknown[]>()
let isWatched = false

beforeAll(async () => {
  postgres = await startPostgres(['fsync=off'])
  address = postgres.create()
  store = await openOn(watched(openEngine({ address })), { secrets: [secret] })
}, 60_000)
afterAll(async () => {
  await store?.close()
  await postgres?.end()
})

function watched(engine: Engine): Engine {
  const noting =
    (run: Run): Run =>
    (statement) => {
      if (isWatched && statement.sql.startsWith('select')) seen.set(statement.sql, statement.parameters)
      return run(statement)
    }
  return {
    ...engine,
    read: (work) => engine.read((run) => work(noting(run))),
    write: (work, before) => engine.write((run) => work(noting(run)), before),
  }
}

/** Always the same calls, unless told otherwise: which index is best for a handful of rows is chance. */
const seed = Number(process.env['MODEL_SEED'] ?? 1)

/** How many other organisations there are, with the same records. */
const others = 40

/** Puts a world and many like it into the database. */
async function keep(memory: MemoryStore): Promise<Store> {
  const world = Object.entries(memory.image().list()) as [Kind, Records[Kind][]][]
  isWatched = false
  await store.transact(async (within) => {
    for (const [kind, records] of world) for (const record of records) await within.insert(kind, record as never)
    for (let i = 0; i < others; i++)
      for (const [kind, records] of world)
        if (!tables[kind].common && !tables[kind].lookups.some(({ everywhere }) => everywhere))
          for (const record of records)
            await within.insert(kind, {
              ...record,
              organisation: `other ${i} ${'organisation' in record ? record.organisation : ''}`,
            } as never)
  })
  isWatched = true
  return { read: (work) => store.read(work), transact: (work) => store.transact(work), close: async () => {} }
}

interface Plan {
  'Node Type': string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  'Rows Removed by Index Recheck'?: number
  Plans?: Plan[]
}

/** How many rows a plan has read from tables and indexes. */
function readBy(plan: Plan): number {
  const inner = (plan.Plans ?? []).reduce((so, one) => so + readBy(one), 0)
  // What a bitmap names is read once, from the table.
  if (!/^(Seq|Index|Index Only|Bitmap Heap) Scan$/.test(plan['Node Type'])) return inner
  const removed = (plan['Rows Removed by Filter'] ?? 0) + (plan['Rows Removed by Index Recheck'] ?? 0)
  return inner + (plan['Actual Rows'] + removed) * plan['Actual Loops']
}

it('no statement reads more than twice the rows it gives, and those it is to leave out in front', {
  timeout: 600_000,
}, async () => {
  const bench = await Bench.of('R18.0.0', undefined, keep)
  // One long sequence: the worlds of several would meet in one database.
  await fc.assert(
    fc.asyncProperty(sequencesOf('R18.0.0'), async (commands) => {
      const client = new pg.Client({ connectionString: address })
      await client.connect()
      for (const { name, lookups } of Object.values(tables))
        for (const table of [name, ...lookups.filter(({ each }) => each).map((lookup) => lookup.table)])
          await client.query(`delete from "${table}"`)
      await client.end()
      await fc.asyncModelRun(() => begin(bench, 'R18.0.0', new Tally()), commands)
    }),
    { numRuns: 12, seed },
  )
  expect(seen.size).toBeGreaterThan(40)
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  await client.query('vacuum analyze')
  // Tables of a few pages are read whole where that costs least; what is asked is whether an index fits.
  await client.query('set enable_seqscan = off')
  const wasteful: string[] = []
  for (const [sql, parameters] of seen) {
    const { rows } = await client.query(`explain (analyze, format json) ${sql}`, parameters as unknown[])
    const { Plan: plan } = rows[0]['QUERY PLAN'][0] as { Plan: Plan }
    const offset = / offset \$\d+/.test(sql) ? Number(parameters.at(-1)) : 0
    const given = plan['Actual Rows']
    // Of entries, each is read and then its record.
    const most = 2 * (given + offset) + 1
    if (readBy(plan) > most) wasteful.push(`${readBy(plan)} rows read for ${given}: ${sql}`)
  }
  await client.end()
  console.log(`${seen.size} statements, MODEL_SEED=${seed}`)
  expect(wasteful).toEqual([])
})
