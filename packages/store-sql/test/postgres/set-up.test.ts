import { startPostgres } from '@crmcom-webapi/test-support/postgres'
import pg from 'pg'
import { afterAll, beforeAll, describe } from 'vitest'
import { itIsSetUp, type Raw } from '../support/set-up-cases.js'

let postgres: Awaited<ReturnType<typeof startPostgres>>
beforeAll(async () => {
  postgres = await startPostgres(['max_connections=200'])
}, 60_000)
afterAll(() => postgres?.end())

async function make(): Promise<Raw> {
  const address = postgres.create()
  return {
    address,
    run: async (sql) => {
      const client = new pg.Client({ connectionString: address })
      await client.connect()
      try {
        const { rows } = await client.query(sql)
        // Counts are of 64 bits, which come as text.
        return rows.map((row) => ('count' in row ? { ...row, count: Number(row.count) } : row))
      } finally {
        await client.end()
      }
    },
  }
}

describe('a database of PostgreSQL', () => itIsSetUp(make))
