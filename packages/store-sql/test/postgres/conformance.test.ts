import { storeConformance } from '@crmcom-webapi/reference-server/store-conformance'
import { startPostgres } from '@crmcom-webapi/test-support/postgres'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { openSqlStore } from '../../src/index.js'

let postgres: Awaited<ReturnType<typeof startPostgres>>
beforeAll(async () => {
  postgres = await startPostgres()
}, 60_000)
afterAll(() => postgres?.end())

const open = () => openSqlStore({ address: postgres.create(), secrets: [new Uint8Array(32).fill(7)] })

describe('a store in PostgreSQL', () => {
  it.each(storeConformance.map(({ does, run }) => [does, run] as const))('%s', (_, run) => run(open), 60_000)
})
