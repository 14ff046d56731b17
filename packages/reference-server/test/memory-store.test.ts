import { MemoryStore } from '@crmcom-webapi/reference-server'
import { storeConformance } from '@crmcom-webapi/reference-server/store-conformance'
import { chooseSeed, randomFrom } from '@crmcom-webapi/test-support/mutate'
import { describe, expect, it } from 'vitest'
import { user } from '../src/store-conformance/records.js'

describe('MemoryStore', () => {
  it.each(storeConformance.map(({ does, run }) => [does, run] as const))('%s', (_, run) =>
    run(async () => new MemoryStore()),
  )
})

describe('MemoryStore that begins with an image', () => {
  it.each(storeConformance.map(({ does, run }) => [does, run] as const))('%s', (_, run) =>
    run(async () => new MemoryStore(new MemoryStore().image())),
  )
})

it('finds many records in their order, whichever of them came and went in its midst', async () => {
  const seed = chooseSeed()
  const random = randomFrom(seed)
  const drawn = (below: number) => Math.floor(random() * below)
  let store = new MemoryStore()
  const expected = new Map<string, { made: number; inserted: number }>()
  const moved = (id: string, made: number) => user(id, made, ['U'])
  for (let round = 0; round < 4; round++) {
    await store.transact(async (transaction) => {
      for (let i = 0; i < 800; i++) {
        const id = `${round}-${i}`
        expected.set(id, { made: drawn(500), inserted: expected.size + round * 10_000 })
        await transaction.insert('user', moved(id, expected.get(id)?.made ?? 0))
      }
      for (const [id, place] of [...expected]) {
        const lot = drawn(4)
        if (lot === 0) {
          expected.delete(id)
          await transaction.remove('user', { id, organisation: 'A' })
        } else if (lot === 1) {
          place.made = drawn(500)
          await transaction.replace('user', moved(id, place.made))
        }
      }
    })
    await store
      .transact(async (transaction) => {
        for (const id of [...expected.keys()].slice(0, 700)) await transaction.remove('user', { id, organisation: 'A' })
        throw new Error('undone')
      })
      .catch(() => {})
    const ids = [...expected].sort(([, a], [, b]) => a.made - b.made || a.inserted - b.inserted).map(([id]) => id)
    const query = { index: 'unit', organisation: 'A', values: ['U'], order: 'made' } as const
    for (const [offset, limit] of [
      [0, undefined],
      [510, 5],
      [drawn(ids.length), drawn(1_100)],
      [ids.length, 10],
    ] as const) {
      const found = await store.read((reader) => reader.find('user', { ...query, offset, limit }))
      const end = limit === undefined ? undefined : offset + limit
      expect([seed, found.map(({ id }) => id)]).toEqual([seed, ids.slice(offset, end)])
    }
    store = new MemoryStore(store.image())
  }
})
