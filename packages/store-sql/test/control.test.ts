import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createReferenceServer, type ReferenceServer } from '@crmcom-webapi/reference-server'
import Database from 'libsql'
import { afterAll, expect, it } from 'vitest'
import { openSqlStore } from '../src/index.js'
import { Load, secret } from './support/load.js'

const folder = mkdtempSync(join(tmpdir(), 'store-sql-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The guide for those who share a server; a line of it may end anywhere. */
const guide = readFileSync(new URL('../../../apps/docs/guides/share-a-server.md', import.meta.url), 'utf8')

const open = (name: string) => openSqlStore({ address: join(folder, name), secrets: [secret], hashCost: 1 })
const start = async (name: string): Promise<ReferenceServer> =>
  createReferenceServer({ store: await open(name), secret, demo: 'story' })
const refusal = (work: () => unknown): Promise<string> =>
  Promise.resolve()
    .then(work)
    .then(
      () => 'nothing was refused',
      (error: Error) => error.message,
    )

it('what a database cannot do is refused, in the words of the guide', async () => {
  const server = await start('refused.sqlite')
  const { control } = server
  const said = [
    await refusal(() => control.snapshot()),
    await refusal(() => control.reset()),
    await refusal(() => control.load({ records: {} })),
    await refusal(() => control.restore({ release: 'R18.0.0', records: {} } as never)),
  ]
  const named = await server.fetch(
    new Request('http://localhost/crmapi/rest/v2/users/list', { headers: { 'x-crmcom-world': 'own' } }),
  )
  expect(named.status).toBe(409)
  said.push(JSON.stringify(await named.json()))
  expect(said[0]).toBe('the store of this server cannot put aside what it holds, so there are no snapshots of it')
  expect(new Set(said.slice(1, 4)).size).toBe(1)
  for (const words of said.slice(0, 4)) expect(guide).toContain(`*${words}*`)
  const [, ofWorlds = ''] = /refused with status 409: \*(.*?)\*/.exec(guide) ?? []
  expect(ofWorlds).not.toBe('')
  expect(said[4]).toContain(ofWorlds)
  await server.close()
})

it('the clock of several servers is one, and is kept', async () => {
  const [one, other] = [await start('clock.sqlite'), await start('clock.sqlite')]
  one.control.clock.freeze()
  one.control.clock.set('2031-01-05T10:00:00Z')
  await one.control.settled()
  await other.fetch(new Request('http://localhost/crmapi/rest/v2/users/list'))
  expect(other.control.clock.now()).toBe(Date.parse('2031-01-05T10:00:00Z'))
  await one.close()
  await other.close()
  const later = await start('clock.sqlite')
  expect([later.control.clock.frozen, later.control.clock.now()]).toEqual([true, Date.parse('2031-01-05T10:00:00Z')])
  await later.close()
})

it('a copy that was made while the server ran has all that was acknowledged', async () => {
  const load = await Load.on(await open('running.sqlite'))
  load.begin(2)
  await load.acknowledges(20)
  const before = [...load.acknowledged]
  const database = new Database(join(folder, 'running.sqlite'))
  database.exec(`vacuum into '${join(folder, 'backup.sqlite')}'`)
  database.close()
  await load.end()
  await load.server.close()
  const copy = await open('backup.sqlite')
  const lost = await load.lostIn(copy)
  expect(lost.filter((code) => before.includes(code))).toEqual([])
  await copy.close()
})
