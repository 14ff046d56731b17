import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, describe } from 'vitest'
import { itIsSetUp, type Raw } from './support/set-up-cases.js'

const folder = mkdtempSync(join(tmpdir(), 'store-sql-'))
afterAll(() => rmSync(folder, { recursive: true }))

let files = 0
async function make(): Promise<Raw> {
  const address = join(folder, `${++files}.sqlite`)
  return {
    address,
    run: async (sql) => {
      const database = new Database(address)
      try {
        const statement = database.prepare(sql)
        if (statement.reader) return statement.all() as { [column: string]: unknown }[]
        statement.run()
        return []
      } finally {
        database.close()
      }
    },
  }
}

describe('a file of SQLite', () => itIsSetUp(make))
