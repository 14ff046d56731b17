import { startPostgres } from '@crmcom-webapi/test-support/postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { killAgainAndAgain, server } from '../support/kill-cases.js'

let postgres: Awaited<ReturnType<typeof startPostgres>>
beforeAll(async () => {
  postgres = await startPostgres()
}, 60_000)
afterAll(() => postgres?.end())

const times = Number(process.env['KILLS'] ?? 3)

it('PostgreSQL holds every acknowledged write, and nothing by half, after a server was killed', {
  timeout: 1_800_000,
}, async () => {
  expect(await killAgainAndAgain(postgres.create(), times, server)).toBeGreaterThanOrEqual(times)
})

it('and after the database itself was killed', { timeout: 1_800_000 }, async () => {
  const database = {
    kill: () => postgres.stop('kill'),
    revive: () => postgres.start(),
  }
  expect(await killAgainAndAgain(postgres.create(), times, database)).toBeGreaterThanOrEqual(times)
})
