import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { storeConformance } from '@crmcom-webapi/reference-server/store-conformance'
import { afterAll, describe, it } from 'vitest'
import { openSqlStore } from '../src/index.js'

const folder = mkdtempSync(join(tmpdir(), 'store-sql-'))
afterAll(() => rmSync(folder, { recursive: true }))

let files = 0
const open = () => openSqlStore({ address: join(folder, `${++files}.sqlite`), secrets: [new Uint8Array(32).fill(7)] })

describe('a store in SQLite', () => {
  it.each(storeConformance.map(({ does, run }) => [does, run] as const))('%s', (_, run) => run(open), 60_000)
})
