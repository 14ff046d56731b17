import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openEngine } from '../src/open.js'
import { itHidesSecrets } from './support/secret-cases.js'

const folder = mkdtempSync(join(tmpdir(), 'store-sql-'))
afterAll(() => rmSync(folder, { recursive: true }))

itHidesSecrets('a file of SQLite', async () => {
  const address = join(folder, 'secrets.sqlite')
  return {
    address,
    dump: async () => ['', '-wal'].map((end) => readFileSync(`${address}${end}`).toString('latin1')).join(''),
  }
})

it('SQLite writes everything to the disk before it says that a transaction is kept', async () => {
  const engine = openEngine({ address: join(folder, 'pragmas.sqlite') })
  for (const way of ['read', 'write'] as const) {
    const { rows } = await engine[way]((run) => run({ sql: 'pragma synchronous', parameters: [] }))
    expect(rows, way).toEqual([{ synchronous: 2 }])
  }
  await engine.close()
})
