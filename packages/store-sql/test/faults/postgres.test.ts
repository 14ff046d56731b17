import { startPostgres } from '@crmcom-webapi/test-support/postgres'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSqlStore } from '../../src/index.js'
import { auditBooks } from '../support/instances.js'
import { Load, secret } from '../support/load.js'

let postgres: Awaited<ReturnType<typeof startPostgres>>
beforeAll(async () => {
  postgres = await startPostgres()
}, 60_000)
afterAll(() => postgres?.end())

const unexpected = 'COM.CRM.EXCEPTION.SYSTEM.UNEXPECTEDEXCEPTION'
const open = (address: string, more = {}) => openSqlStore({ address, secrets: [secret], hashCost: 1, ...more })

it.each(['fast', 'immediate', 'kill'] as const)(
  'PostgreSQL goes (%s) and comes back under load',
  {
    timeout: 120_000,
  },
  async (how) => {
    const store = await open(postgres.create(), { connectTimeoutMs: 500 })
    const load = await Load.on(store)
    load.begin()
    await load.acknowledges(20)
    await postgres.stop(how)
    await load.fails(20)
    await expect(load.server.ready()).rejects.toThrow()
    await postgres.start()
    await load.acknowledges(20)
    await load.server.ready()
    await load.end()
    expect([[...load.failed.keys()], load.broken]).toEqual([[unexpected], []])
    expect([await load.lostIn(store), await auditBooks(store)]).toEqual([[], []])
    await load.server.close()
  },
)

it('no connection is left: calls wait, those that wait too long fail, and go on once there is one', {
  timeout: 120_000,
}, async () => {
  const address = postgres.create()
  const store = await open(address, { connections: 2, connectTimeoutMs: 300 })
  const load = await Load.on(store)
  expect(await Promise.all(Array.from({ length: 20 }, () => load.write()))).toEqual(Array(20).fill('OK'))
  const other = new pg.Client({ connectionString: address })
  await other.connect()
  await other.query('begin; lock table crmcom_webapi_turns in access exclusive mode')
  const held = Array.from({ length: 6 }, () => load.write())
  // Two of them have the connections and wait for the other one; the others have none.
  await load.fails(4)
  await other.query('commit')
  await other.end()
  expect((await Promise.all(held)).sort()).toEqual([...Array(4).fill(unexpected), 'OK', 'OK'])
  expect(await load.write()).toBe('OK')
  expect([await load.lostIn(store), await auditBooks(store)]).toEqual([[], []])
  await load.server.close()
})
