import { setImmediate as turn } from 'node:timers/promises'
import { basePath, MemoryStore, type Reader, seedDemoWorld, type Transaction } from '@crmcom-webapi/reference-server'
import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { describe, expect, it, vi } from 'vitest'
import { MeddledStore, recordsOf } from './support/records.js'
import { call, get, login, readAnswer, type Subject, send, startServer, use } from './support/server.js'

/** A store that counts pieces of work, and whose reads of units fail from one on. */
class WatchedStore extends MeddledStore {
  works = 0
  units = 0
  failsAt = Number.POSITIVE_INFINITY
  says = ''

  override read<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
    this.works++
    return super.read(work)
  }

  protected meddle(within: Transaction): Partial<Transaction> {
    return {
      get: async (kind, ...given) => {
        if (kind === 'unit' && ++this.units >= this.failsAt) throw new Error(`not found for ${this.says}`)
        return within.get(kind, ...given)
      },
    }
  }
}

const many = 450

/** A server with many users in one unit, beside those of the demo world. */
async function crowded(release = 'R18.0.0', options: { control?: boolean; checkResponses?: boolean } = {}) {
  const demo = new MemoryStore()
  await seedDemoWorld(demo, contractIn(release))
  const user = await recordsOf(demo).get('user', 'ORG1', '4')
  if (!user) throw new Error('the demo world has changed')
  await demo.transact(async (transaction) => {
    for (let i = 0; i < many; i++) await transaction.insert('user', { ...user, id: `U${i}`, username: `user ${i}` })
  })
  const store = new WatchedStore(demo.image())
  const server = await startServer({ store, release, ...options })
  return { store, server, token: await login(server), unit: user.default_unit }
}

const list = (
  server: Subject,
  { token, unit }: { token: string; unit: string },
  more: { [name: string]: string } = {},
): Promise<Response> => {
  const query = new URLSearchParams({ token, unit_identifier: `id=${unit}`, ...more })
  return send(server, `users/list?${query}`, { method: 'GET' })
}

/** Reads a body as it comes. */
async function* chunksOf(response: Response): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  for await (const bytes of response.body as unknown as AsyncIterable<Uint8Array>) yield decoder.decode(bytes)
}

describe.each(['R8.0.0', 'R11.0.0', 'R12.0.0', 'R18.0.0'])('a list without a number of results in %s', (release) => {
  it.each([true, false])('is whole and right, with control %s', async (control) => {
    const at = await crowded(release, { control })
    const answer = await readAnswer(at.server, 'users/list', await list(at.server, at))
    expect(answer.code).toBe('OK')
    expect(answer.data.length).toBeGreaterThanOrEqual(many)
    const ids = answer.data.map(({ id }: { id: string }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const shown = await get(at.server, 'users/show', { token: at.token, user_identifier: { id: 'U249' } })
    expect(answer.data.find(({ id }: { id: string }) => id === 'U249')).toEqual(shown.data)
    expect(answer.text).toBe(JSON.stringify(JSON.parse(answer.text)))
    expect(at.server.faults).toEqual([])
  })
})

it('has what its pages have, one after the other', async () => {
  const at = await crowded()
  const { data } = await readAnswer(at.server, 'users/list', await list(at.server, at))
  const paged: unknown[] = []
  for (let offset = 0; offset < data.length; offset += 50) {
    const part = await list(at.server, at, { number_of_results: '50', offset: String(offset) })
    paged.push(...(await readAnswer(at.server, 'users/list', part)).data)
  }
  expect(data).toEqual(paged)
  const rest = await readAnswer(at.server, 'users/list', await list(at.server, at, { offset: '7' }))
  expect(rest.data).toEqual(data.slice(7))
})

it('has the newest first where the latest are asked for', async () => {
  const demo = new MemoryStore()
  await seedDemoWorld(demo, contractIn('R18.0.0'))
  const [payment] = await recordsOf(demo).find('payment', {
    ...{ index: 'reference_number', organisation: 'ORG1', values: ['1096'] },
  })
  if (!payment) throw new Error('the demo world has changed')
  await demo.transact(async (transaction) => {
    for (let i = 0; i < many; i++)
      await transaction.insert('payment', {
        ...payment,
        id: `P${i}`,
        reference_number: `P${i}`,
        back_office_code: null,
      })
  })
  const server = await startServer({ store: demo })
  const account = { accounts_receivable_identifier: { id: payment.accounts_receivable } }
  const token = await login(server)
  const { data } = await get(server, 'payments/get_latest', { token, ...account, number: many - 1 })
  const ids = data.map(({ id }: { id: string }) => id)
  expect(ids).toEqual(Array.from({ length: many - 1 }, (_, i) => `P${many - 1 - i}`))
})

it('has only the fields that are asked for', async () => {
  const at = await crowded()
  const { data } = await readAnswer(at.server, 'users/list', await list(at.server, at, { fields_set: 'id,username' }))
  for (const one of data) expect(Object.keys(one)).toEqual(['id', 'username'])
})

it('comes in chunks, between which others have their turn', async () => {
  const at = await crowded()
  const response = await list(at.server, at)
  let [chunks, turns] = [0, 0]
  const counting = (async () => {
    for (; chunks < 5; turns++) await turn()
  })()
  const answered: string[] = []
  const other = use(at.server, 'none').then(() => answered.push('the other call'))
  for await (const _ of chunksOf(response)) chunks++
  answered.push('the list')
  await Promise.all([counting, other])
  // 450 and those of the demo world by 100, and the end of the envelope.
  expect(chunks).toBe(6)
  expect(turns).toBeGreaterThanOrEqual(4)
  expect(answered).toEqual(['the other call', 'the list'])
})

it('comes though the timers of a test stand still', async () => {
  const at = await crowded()
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'setImmediate'] })
  try {
    expect((await readAnswer(at.server, 'users/list', await list(at.server, at))).code).toBe('OK')
  } finally {
    vi.useRealTimers()
  }
})

it('is read no further than its reader wants', async () => {
  const at = await crowded()
  const response = await list(at.server, at)
  const before = at.store.works
  for (let i = 0; i < 20; i++) await turn()
  expect(at.store.works).toBe(before)
  const reader = (response.body as ReadableStream<Uint8Array>).getReader()
  await reader.read()
  await reader.read()
  await reader.cancel()
  const read = at.store.works
  expect(read).toBe(before + 1)
  for (let i = 0; i < 20; i++) await turn()
  expect(at.store.works).toBe(read)
  expect(at.server.faults).toEqual([])
})

it('has its records as they stood at one moment', async () => {
  const at = await crowded()
  const response = await list(at.server, at)
  const records = recordsOf(at.store)
  const last = await records.get('user', 'ORG1', `U${many - 1}`)
  if (!last) throw new Error('there is no such user')
  await records.replace('user', { ...last, username: 'another' })
  await records.remove('user', { ...last, id: 'U300' })
  const ids = (await readAnswer(at.server, 'users/list', response)).data
  expect(ids.at(-1).username).toBe(last.username)
  expect(ids.map(({ id }: { id: string }) => id)).toContain('U300')
  const after = (await readAnswer(at.server, 'users/list', await list(at.server, at))).data
  expect(after.map(({ id }: { id: string }) => id)).not.toContain('U300')
})

describe('what goes wrong', () => {
  it('before the first chunk is a failure like any other', async () => {
    const at = await crowded()
    const unknown = await readAnswer(at.server, 'users/list', await list(at.server, at, { fields_set: 'nickname' }))
    expect(unknown.code).toBe('REQUEST.UNKNOWNFIELDSSETFIELD')
    at.store.failsAt = at.store.units + 1
    const broken = await readAnswer(at.server, 'users/list', await list(at.server, at))
    expect([broken.code, broken.http]).toEqual(['SYSTEM.UNEXPECTED', 500])
  })

  it('after it breaks the answer off, and is told without secrets', async () => {
    const at = await crowded()
    const response = await list(at.server, at)
    expect(response.status).toBe(200)
    at.store.says = at.token
    at.store.failsAt = at.store.units + 2
    let text = ''
    const reading = (async () => {
      for await (const chunk of chunksOf(response)) text += chunk
    })()
    await expect(reading).rejects.toThrow('the answer broke off')
    expect(() => JSON.parse(text)).toThrow()
    expect(text).toContain('"U150"')
    expect(at.server.faults).toHaveLength(1)
    expect(String(at.server.faults[0])).toMatch(/not found for (?!eyJ)/)
    // Nothing is left behind that stops others.
    at.store.failsAt = Number.POSITIVE_INFINITY
    expect((await readAnswer(at.server, 'users/list', await list(at.server, at))).code).toBe('OK')
  })

  it('by an injected fault is as it is for short answers', async () => {
    const at = await crowded()
    at.server.control.faults.add({ operationId: 'listUsers', times: 1, effect: 'body-truncated' })
    await expect((await list(at.server, at)).text()).rejects.toThrow()
    at.server.control.faults.add({ operationId: 'listUsers', times: 1, effect: { httpStatus: 503 } })
    expect((await list(at.server, at)).status).toBe(503)
  })
})

it('is in the journal without its data', async () => {
  const at = await crowded()
  await (await list(at.server, at)).text()
  expect(at.server.control.requests.list().at(-1)).toMatchObject({
    path: `${basePath}/users/list`,
    operationId: 'listUsers',
    status: 200,
    code: 'OK',
    answer: { status: { code: 'OK' } },
  })
})

it('ends in the world it began in, when that is reset meanwhile', async () => {
  const at = await crowded()
  const response = await list(at.server, at)
  await at.server.control.load({ records: {} })
  expect((await readAnswer(at.server, 'users/list', response)).data.length).toBeGreaterThanOrEqual(many)
  expect((await call(at.server, 'authentication/token', {})).code).not.toBe('OK')
})
