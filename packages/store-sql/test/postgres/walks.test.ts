import { startPostgres } from '@crmcom-webapi/test-support/postgres'
import { afterAll, beforeAll, describe } from 'vitest'
import { itIsWalkedThrough } from '../support/walk-cases.js'

let postgres: Awaited<ReturnType<typeof startPostgres>>
beforeAll(async () => {
  postgres = await startPostgres()
}, 60_000)
afterAll(() => postgres?.end())

describe('a server on a database of PostgreSQL', () =>
  itIsWalkedThrough('PostgreSQL', 400, async () => postgres.create()))
