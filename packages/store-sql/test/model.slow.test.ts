import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe } from 'vitest'
import { itAnswersAsTheModel } from './support/model-cases.js'

const folder = mkdtempSync(join(tmpdir(), 'store-sql-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('a server on a file of SQLite', () => itAnswersAsTheModel(async () => join(folder, 'model.sqlite')))
