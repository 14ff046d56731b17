import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { postgresPrograms, startPostgres } from '@crmcom-webapi/test-support/postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSqlStore } from '../../src/index.js'
import { auditBooks } from '../support/instances.js'
import { Load, secret } from '../support/load.js'

let postgres: Awaited<ReturnType<typeof startPostgres>>
const folder = mkdtempSync(join(tmpdir(), 'store-sql-'))
beforeAll(async () => {
  postgres = await startPostgres()
}, 60_000)
afterAll(async () => {
  await postgres?.end()
  rmSync(folder, { recursive: true })
})

it('a dump that was made while the server ran has all that was acknowledged, and goes on', async () => {
  const program = (name: string) => join(postgresPrograms() ?? '', name)
  const [address, other, dump] = [postgres.create(), postgres.create(), join(folder, 'crm.dump')]
  const open = (at: string) => openSqlStore({ address: at, secrets: [secret], hashCost: 1 })
  const load = await Load.on(await open(address))
  load.begin(2)
  await load.acknowledges(20)
  const before = [...load.acknowledged]
  execFileSync(program('pg_dump'), ['--format=custom', `--file=${dump}`, address])
  await load.end()
  await load.server.close()
  execFileSync(program('pg_restore'), ['--no-owner', `--dbname=${other}`, dump])
  const store = await open(other)
  expect((await load.lostIn(store)).filter((code) => before.includes(code))).toEqual([])
  expect(await auditBooks(store)).toEqual([])
  const again = await Load.on(store)
  expect(await again.write()).toBeDefined()
  await again.server.close()
}, 120_000)
