import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { postgresPrograms, startPostgres } from '@crmcom-webapi/test-support/postgres'
import { afterAll, beforeAll } from 'vitest'
import { itHidesSecrets } from '../support/secret-cases.js'

let postgres: Awaited<ReturnType<typeof startPostgres>>
beforeAll(async () => {
  postgres = await startPostgres()
}, 60_000)
afterAll(() => postgres?.end())

itHidesSecrets('a database of PostgreSQL', async () => {
  const address = postgres.create()
  const program = join(postgresPrograms() ?? '', 'pg_dump')
  return { address, dump: async () => execFileSync(program, [address], { encoding: 'utf8', maxBuffer: 2 ** 28 }) }
})
