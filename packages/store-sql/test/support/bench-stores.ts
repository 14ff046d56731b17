import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoCredentials, type ReferenceServer, type Store } from '@crmcom-webapi/reference-server'
import { postgresPrograms, startPostgres } from '@crmcom-webapi/test-support/postgres'
import { afterAll, beforeAll } from 'vitest'
import type { Engine } from '../../src/engine.js'
import { openEngine, openOn } from '../../src/open.js'
import { dataOf } from './call.js'
import { secret } from './load.js'

/** A database of a bench's own, and the store on it, which is closed with the server that works on it. */
export interface Database {
  name: string
  address: string
  engine: Engine
  store: Store
}

/** A folder, and an empty file of SQLite and a database of PostgreSQL, where it is installed. A password costs nearly nothing. */
export function databases(): { folder: string; each(): AsyncGenerator<Database> } {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  let postgres: Awaited<ReturnType<typeof startPostgres>> | undefined
  beforeAll(async () => {
    if (postgresPrograms() !== undefined) postgres = await startPostgres()
  }, 60_000)
  afterAll(async () => {
    await postgres?.end()
    rmSync(folder, { recursive: true })
  })
  return {
    folder,
    async *each() {
      const all = [['SQLite', join(folder, 'bench.sqlite')] as const]
      if (postgres) all.push(['PostgreSQL', postgres.create()] as never)
      for (const [name, address] of all) {
        const engine = openEngine({ address })
        const store = await openOn(engine, { secrets: [secret], hashCost: 1 })
        yield { name, address, engine, store }
      }
    },
  }
}

export async function loggedIn(server: ReferenceServer): Promise<string> {
  const { username, password, organisation } = demoCredentials
  return (await dataOf(server, 'authentication/token', { username, password, organisation })).token
}
