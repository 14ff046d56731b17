import { startPostgres } from '@crmcom-webapi/test-support/postgres'
import { afterAll, beforeAll, describe } from 'vitest'
import { itIsOneServer } from '../support/instance-cases.js'

let postgres: Awaited<ReturnType<typeof startPostgres>>
beforeAll(async () => {
  postgres = await startPostgres()
}, 60_000)
afterAll(() => postgres?.end())

describe('two servers on one database of PostgreSQL', () =>
  itIsOneServer({
    make: async () => postgres.create(),
    calls: Number(process.env['INSTANCES'] ?? 2_000),
    weaker: { begin: 'set transaction isolation level read committed' },
  }))
