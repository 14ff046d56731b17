import { startPostgres } from '@crmcom-webapi/test-support/postgres'
import { afterAll, beforeAll, describe } from 'vitest'
import { itAnswersAsTheModel } from '../support/model-cases.js'

let postgres: Awaited<ReturnType<typeof startPostgres>>
beforeAll(async () => {
  postgres = await startPostgres()
}, 60_000)
afterAll(() => postgres?.end())

describe('a server on a database of PostgreSQL', () => itAnswersAsTheModel(async () => postgres.create()))
