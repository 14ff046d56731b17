import { startPostgres } from '@crmcom-webapi/test-support/postgres'
import { afterAll, beforeAll, describe } from 'vitest'
import { aYearIsAYear } from '../support/year-cases.js'

let postgres: Awaited<ReturnType<typeof startPostgres>>
beforeAll(async () => {
  postgres = await startPostgres()
}, 60_000)
afterAll(() => postgres?.end())

describe('a year on PostgreSQL', () => aYearIsAYear(async () => postgres.create()))
