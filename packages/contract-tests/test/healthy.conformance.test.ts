import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundle, listReleases, newestRelease } from '@crmcom-webapi/contract'
import { openSqlStore } from '@crmcom-webapi/store-sql'
import { expect, test } from 'vitest'
import { runContractTests } from '../src/index.js'
import { inProcess } from './support/server.js'

const newest = newestRelease(bundle)
const oldest = listReleases(bundle)[0] as string
const fails = (report: { checks: { verdict: string; id: string; words?: string }[] }) =>
  report.checks.filter(({ verdict }) => verdict === 'FAIL').map(({ id, words }) => `${id}: ${words}`)

for (const release of [newest, 'R12.0.0', oldest])
  for (const failureStatus of ['ok', 'mapped'] as const)
    test.each([1, 2, 3, 4, 5])(
      `${release} with failures ${failureStatus} fails nothing with the seed %i`,
      async (seed) => {
        const report = await runContractTests(
          await inProcess({ release, failureStatus }, { seed, depth: seed === 1 ? 200 : 40 }),
        )
        expect(fails(report)).toEqual([])
        expect(report.coverage.operations.accepted).toBeGreaterThanOrEqual(report.coverage.operations.all - 1)
      },
    )

test('on SQLite it fails nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'contract-tests-'))
  const secret = new Uint8Array(32).fill(7)
  const store = await openSqlStore({ address: join(folder, 'crm.sqlite'), secrets: [secret] })
  try {
    const { reset: _, ...options } = await inProcess({ store, secret, demo: 'story' }, { depth: 15 })
    expect(fails(await runContractTests(options))).toEqual([])
  } finally {
    await store.close?.()
    rmSync(folder, { recursive: true, force: true })
  }
})

test('a full run makes five thousand calls in ninety seconds of a processor', async () => {
  const before = process.cpuUsage()
  const report = await runContractTests(await inProcess({ release: newest }))
  const { user, system } = process.cpuUsage(before)
  console.info(`${report.requests} calls, ${report.checks.length} checks, ${((user + system) / 1e6).toFixed(1)} s`)
  expect(report.requests).toBeGreaterThanOrEqual(5000)
  expect((user + system) / 1e6).toBeLessThan(90)
})
