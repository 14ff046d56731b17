import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe } from 'vitest'
import { aYearIsAYear } from './support/year-cases.js'

const folder = mkdtempSync(join(tmpdir(), 'store-sql-'))
afterAll(() => rmSync(folder, { recursive: true }))
let made = 0

describe('a year on a file of SQLite', () => aYearIsAYear(async () => join(folder, `year-${made++}.sqlite`)))
