import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundle, listReleases, newestRelease } from '@crmcom-webapi/contract'
import { openSqlStore } from '@crmcom-webapi/store-sql'
import { postgresPrograms, startPostgres } from '@crmcom-webapi/test-support/postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Report, runContractTests } from '../src/index.js'
import { inProcess } from './support/server.js'

const newest = newestRelease(bundle)
const oldest = listReleases(bundle)[0] as string
const fails = (report: Report) =>
  report.checks.filter(({ verdict }) => verdict === 'FAIL').map(({ id, words }) => `${id}: ${words}`)

const lines: string[] = []
function figures(what: string, { requests, checks, seconds, totals, coverage }: Report): void {
  const { accepted, all } = coverage.operations
  const said = Object.entries(totals).map(([verdict, count]) => `${count} ${verdict}`)
  lines.push(
    `${what.padEnd(34)} ${requests} calls, ${checks.length} checks, ${seconds} s: ${said.join(', ')}; ${accepted} of ${all} operations accepted`,
  )
}
afterAll(() => console.info(`\n${lines.join('\n')}\n`))

for (const release of [newest, 'R12.0.0', oldest])
  for (const failureStatus of ['ok', 'mapped'] as const)
    test.each([1, 2, 3, 4, 5])(
      `${release} with failures ${failureStatus} fails nothing with the seed %i`,
      async (seed) => {
        const report = await runContractTests(
          await inProcess({ release, failureStatus }, { seed, depth: seed === 1 ? 200 : 40 }),
        )
        figures(`${release}, failures ${failureStatus}, seed ${seed}`, report)
        expect(fails(report)).toEqual([])
        expect(report.coverage.operations.accepted).toBeGreaterThanOrEqual(report.coverage.operations.all - 1)
      },
    )

const folder = mkdtempSync(join(tmpdir(), 'contract-tests-'))
const hasPostgres = postgresPrograms() !== undefined
let postgres: Awaited<ReturnType<typeof startPostgres>> | undefined
beforeAll(async () => {
  if (hasPostgres) postgres = await startPostgres()
})
afterAll(async () => {
  await postgres?.end()
  rmSync(folder, { recursive: true, force: true })
})

test.for([
  ['SQLite', true, () => join(folder, 'crm.sqlite')],
  ['PostgreSQL', hasPostgres, () => postgres?.create() ?? ''],
] as const)('on %s it fails nothing', async ([name, isThere, address], { skip }) => {
  if (!isThere) skip(`${name} is not installed`)
  const secret = new Uint8Array(32).fill(7)
  const store = await openSqlStore({ address: address(), secrets: [secret] })
  try {
    const report = await runContractTests(await inProcess({ store, secret, demo: 'story' }, { depth: 15 }))
    figures(`on ${name}`, report)
    expect(fails(report)).toEqual([])
  } finally {
    await store.close?.()
  }
})
