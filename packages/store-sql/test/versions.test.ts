import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { createReferenceServer, demoCredentials } from '@crmcom-webapi/reference-server'
import { afterAll, expect, it } from 'vitest'
import { openSqlStore } from '../src/index.js'
import { version } from '../src/version.js'
import { dataOf } from './support/call.js'

const folder = mkdtempSync(join(tmpdir(), 'store-sql-'))
afterAll(() => rmSync(folder, { recursive: true }))

const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url))
const kept = readdirSync(fixtures).filter((name) => name.endsWith('.sqlite.gz'))
const secret = new TextEncoder().encode('an invented secret that every kept file is under')

it('a file of each version there was is kept', () => {
  expect(kept.sort()).toEqual(Array.from({ length: version }, (_, i) => `version-${i + 1}.sqlite.gz`))
})

it.each(kept)('%s opens, and its world goes on', async (name) => {
  const address = join(folder, name.replace(/\.gz$/, ''))
  writeFileSync(address, gunzipSync(readFileSync(join(fixtures, name))))
  const store = await openSqlStore({ address, secrets: [secret], hashCost: 1 })
  const server = await createReferenceServer({ store, secret, demo: 'story' })
  const { username, password, organisation } = demoCredentials
  const { token } = await dataOf(server, 'authentication/token', { username, password, organisation })
  const identifier = { access_token_identifier: { authentication_code: 'CARD-0001' } }
  expect(await dataOf(server, 'access_tokens/show', { token, ...identifier })).toMatchObject({ number: 'AT0000000001' })
  const account = { accounts_receivable_identifier: { number: 'ACR0000000007' } }
  expect(await dataOf(server, 'access_tokens/create', { token, ...account })).toMatchObject({ number: 'AT0000000005' })
  await server.close()
  // As it was brought up to date, it opens at once.
  await (await openSqlStore({ address, secrets: [secret] })).close()
})
