// Keeps a file of SQLite as the version of now writes it, with the demo world in it, for the tests of versions to come.
// Done once for each released version; a file that is kept is never written again.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { createReferenceServer } from '@crmcom-webapi/reference-server'
import Database from 'libsql'
import { openSqlStore } from '../dist/index.js'
import { version } from '../dist/version.js'

const kept = fileURLToPath(new URL(`../test/fixtures/version-${version}.sqlite.gz`, import.meta.url))
if (existsSync(kept) && !process.argv.includes('--unreleased'))
  throw new Error(`${kept} is there: raise the version, or say --unreleased while nobody has a database of it`)
const folder = mkdtempSync(join(tmpdir(), 'version-'))
const [address, small] = ['whole.sqlite', 'small.sqlite'].map((name) => join(folder, name))
const secret = new TextEncoder().encode('an invented secret that every kept file is under')
const store = await openSqlStore({ address, secrets: [secret], hashCost: 1 })
await (await createReferenceServer({ store, secret, demo: 'story' })).close()
const database = new Database(address)
// With the smallest pages: most tables of the demo world are nearly empty.
database.exec('pragma page_size = 512')
database.exec(`vacuum into '${small}'`)
database.close()
writeFileSync(kept, gzipSync(readFileSync(small), { level: 9 }))
rmSync(folder, { recursive: true })
