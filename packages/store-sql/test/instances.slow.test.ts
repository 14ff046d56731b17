import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe } from 'vitest'
import { itIsOneServer } from './support/instance-cases.js'

const folder = mkdtempSync(join(tmpdir(), 'store-sql-'))
afterAll(() => rmSync(folder, { recursive: true }))

let files = 0
describe('two servers on one file of SQLite', () =>
  itIsOneServer({
    make: async () => join(folder, `${++files}.sqlite`),
    calls: Number(process.env['INSTANCES'] ?? 400),
    // Without transactions each statement is kept by itself.
    weaker: { begin: 'commit', end: 'begin' },
  }))
