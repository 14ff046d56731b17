import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { killAgainAndAgain, server } from './support/kill-cases.js'

const folder = mkdtempSync(join(tmpdir(), 'store-sql-'))
afterAll(() => rmSync(folder, { recursive: true }))

const times = Number(process.env['KILLS'] ?? 3)

it('a file of SQLite holds every acknowledged write, and nothing by half, after a server was killed', {
  timeout: 1_800_000,
}, async () => {
  expect(await killAgainAndAgain(join(folder, 'killed.sqlite'), times, server)).toBeGreaterThanOrEqual(times)
})
