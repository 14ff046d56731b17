import { execFileSync } from 'node:child_process'
import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createReferenceServer } from '@crmcom-webapi/reference-server'
import { it } from 'vitest'
import { databases } from '../support/bench-stores.js'
import { secret } from '../support/load.js'
import { accessTokenRow, fill, sessionRow } from '../support/rows.js'

/** What the memory of a server comes to when it has started: with the demo world, and with many records besides. */

const rows = 100_000
const { folder, each } = databases()
const program = fileURLToPath(new URL('../support/at-start.mjs', import.meta.url))

function atStart(...given: readonly string[]): string {
  const told = execFileSync(process.execPath, ['--expose-gc', program, ...given], { encoding: 'utf8' })
  const { rss, heapUsed } = JSON.parse(told)
  return `${(rss / 1e6).toFixed(0)} MB, ${(heapUsed / 1e6).toFixed(0)} MB of it in use by JavaScript`
}

it('the memory of a server at its start', { timeout: 600_000 }, async () => {
  const file = join(folder, 'rows.jsonl')
  const written = openSync(file, 'w')
  for (let i = 0; i < rows; i++)
    for (const row of [
      ['session', sessionRow(i)],
      ['accessToken', accessTokenRow(i)],
    ])
      writeSync(written, `${JSON.stringify(row)}\n`)
  closeSync(written)
  const lines = ['memory', atStart('memory'), atStart('memory', file)]
  for await (const { name, address, engine, store } of each()) {
    const server = await createReferenceServer({ store, secret, demo: 'story' })
    const begun = atStart(address)
    await fill(engine, 'session', sessionRow, 0, rows)
    await fill(engine, 'accessToken', accessTokenRow, 0, rows)
    lines.push(name, begun, atStart(address))
    await server.close()
  }
  const told = ({ length }: typeof lines) =>
    Array.from({ length: length / 3 }, (_, i) => lines.slice(i * 3, i * 3 + 3)).map(
      ([name, demo, more]) => `${name?.padEnd(12)}demo world ${demo}; ${rows} sessions and access tokens more: ${more}`,
    )
  console.log(told(lines).join('\n'))
})
