import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { openSqlStore } from '../../src/index.js'
import { auditBooks } from '../support/instances.js'
import { Load, secret } from '../support/load.js'

const folder = mkdtempSync(join(tmpdir(), 'store-sql-'))
afterAll(() => rmSync(folder, { recursive: true }))

const open = (address: string) => openSqlStore({ address, secrets: [secret], hashCost: 1 })

it('the disk is full: calls fail, nothing acknowledged is lost, and they go on once there is room', {
  timeout: 120_000,
}, async () => {
  const address = join(folder, 'full.sqlite')
  const first = await open(address)
  await (await Load.on(first)).server.close()
  // What a process may write into one file stands in for the room on a disk.
  const room = Math.ceil(statSync(address).size / 1024) + 200
  const program = fileURLToPath(new URL('../support/filler.mjs', import.meta.url))
  const child = spawn('bash', ['-c', `ulimit -Sf ${room}; exec "$0" "$@"`, process.execPath, program, address], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let told = ''
  const tells = (text: string) =>
    new Promise<void>((resolve) => {
      const look = () => (told.includes(text) ? resolve() : undefined)
      child.stdout.on('data', look)
      child.once('close', () => resolve())
      look()
    })
  child.stdout.on('data', (chunk) => {
    told += chunk
  })
  await tells('full ')
  execFileSync('prlimit', ['--pid', String(child.pid), '--fsize=unlimited'])
  await tells('done')
  const lines = told.split('\n')
  expect(lines.filter((line) => line.startsWith('full '))).not.toEqual([])
  expect(lines.filter((line) => line.startsWith('full ') && !line.endsWith('.UNEXPECTEDEXCEPTION'))).toEqual([])
  expect(lines.at(-2)).toBe('done')
  const acknowledged = lines.filter((line) => line.startsWith('ok ')).map((line) => line.slice(3))
  const store = await open(address)
  const values = [{ any: acknowledged }] as const
  const query = { index: 'back_office_code', organisation: 'ORG1', values } as const
  expect(await store.read((reader) => reader.find('payment', query))).toHaveLength(acknowledged.length)
  expect(await auditBooks(store)).toEqual([])
  await store.close()
})

it('the clock steps back and forth under load', { timeout: 120_000 }, async () => {
  let time = Date.parse('2026-01-05T10:00:00Z')
  const store = await open(join(folder, 'clock.sqlite'))
  const load = await Load.on(store, { now: () => time })
  load.begin(4)
  for (const step of [-60_000, 120_000, -3_600_000, 1, -1, 3_000_000]) {
    await load.acknowledges(5)
    time += step
  }
  await load.acknowledges(5)
  await load.end()
  expect([[...load.failed.keys()], load.broken]).toEqual([[], []])
  expect([await load.lostIn(store), await auditBooks(store)]).toEqual([[], []])
  await load.server.close()
})
