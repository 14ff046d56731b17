import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe } from 'vitest'
import { itIsWalkedThrough } from './support/walk-cases.js'

const folder = mkdtempSync(join(tmpdir(), 'store-sql-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('a server on a file of SQLite', () =>
  itIsWalkedThrough('SQLite', 100, async () => join(folder, 'walks.sqlite')))
