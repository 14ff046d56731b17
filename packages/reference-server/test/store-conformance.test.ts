import {
  DuplicateError,
  MemoryStore,
  type Reader,
  rerun,
  type Store,
  type Transaction,
} from '@crmcom-webapi/reference-server'
import { storeConformance } from '@crmcom-webapi/reference-server/store-conformance'
import { describe, expect, it } from 'vitest'
import { MeddledStore } from './support/records.js'

/** Which of the cases a store does not pass. */
async function failed(open: () => Promise<Store>): Promise<string[]> {
  const names: string[] = []
  for (const { does, run } of storeConformance) await run(open).catch(() => names.push(does))
  return names
}

const meddled = (meddle: (within: Transaction) => Partial<Transaction>) =>
  class extends MeddledStore {
    protected meddle(within: Transaction): Partial<Transaction> {
      return meddle(within)
    }
  }

/** Works on the committed records at once, as a store without transactions does. */
class Unisolated extends MemoryStore {
  override transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const one = <A>(act: (transaction: Transaction) => Promise<A>) => super.transact(act)
    return work({
      get: (...given) => one((within) => within.get(...given)),
      find: (...given) => one((within) => within.find(...given)),
      insert: (...given) => one((within) => within.insert(...given)),
      replace: (...given) => one((within) => within.replace(...given)),
      remove: (...given) => one((within) => within.remove(...given)),
      attempt: (part) => part(),
    })
  }
}

/** Keeps what was written although the work rejects. */
class Keeping extends MemoryStore {
  override async transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const outcome = await super.transact((within) =>
      work(within).then(
        (done) => ({ done }),
        (error: unknown) => ({ error }),
      ),
    )
    if ('error' in outcome) throw outcome.error
    return outcome.done
  }
}

/** Reads whatever stands at the moment of each look. */
class Drifting extends MemoryStore {
  override read<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
    return work({
      get: (...given) => super.read((reader) => reader.get(...given)),
      find: (...given) => super.read((reader) => reader.find(...given)),
    })
  }
}

const lower = (value: unknown): unknown =>
  typeof value === 'string' ? value.toLowerCase() : Array.isArray(value) ? value.map(lower) : value

const faulty: readonly [fault: string, make: new () => Store][] = [
  ['does each thing in a transaction of its own', Unisolated],
  ['keeps what is refused', Keeping],
  ['reads at several moments', Drifting],
  ['keeps what an attempt wrote', meddled(() => ({ attempt: (part) => part() }))],
  ['knows no offset', meddled((within) => ({ find: (kind, query) => within.find(kind, { ...query, offset: 0 }) }))],
  ['knows no limit', meddled((within) => ({ find: (kind, query) => within.find(kind, { ...query, limit: 999 }) }))],
  [
    'knows one order only',
    meddled((within) => ({ find: (kind, query) => within.find(kind, { ...query, order: 'inserted' } as never) })),
  ],
  [
    'does not tell case apart',
    meddled((within) => ({
      find: (kind, query) => within.find(kind, { ...query, values: lower(query.values) } as never),
    })),
  ],
  [
    'cuts long texts off',
    meddled((within) => ({
      find: (kind, query) =>
        within.find(kind, {
          ...query,
          values: (query.values as readonly unknown[]).map((v) => (typeof v === 'string' ? v.slice(0, 255) : v)),
        } as never),
    })),
  ],
  [
    'finds the same order backwards',
    meddled((within) => ({ find: async (...given) => [...(await within.find(...given))].reverse() })),
  ],
  [
    'loses what is not asked for first',
    meddled((within) => ({ get: (kind, scope, ids) => within.get(kind, scope, ids.slice(0, 1)) })),
  ],
  [
    'takes what is not there for removed',
    meddled((within) => ({
      remove: (kind, record) => within.attempt(() => within.remove(kind, record)).catch(() => {}),
    })),
  ],
  [
    'forgets that a value was taken',
    meddled((within) => ({
      insert: (kind, record) =>
        within
          .attempt(() => within.insert(kind, record))
          .catch((error) => {
            if (!(error instanceof DuplicateError)) throw error
          }),
    })),
  ],
]

describe('the suite notices a store that', () => {
  it.each(faulty)('%s', async (_, Faulty) => {
    expect(await failed(async () => new Faulty())).not.toEqual([])
  })
})

it('has nothing against a store that is right, seen through another one', async () => {
  const Through = meddled(() => ({}))
  expect(await failed(async () => new Through())).toEqual([])
})

describe('work that is run again', () => {
  const conflict = new Error('conflict')
  const isConflict = (error: unknown) => error === conflict
  const waits: number[] = []
  const wait = async (runs: number) => void waits.push(runs)

  it('ends with the first run that meets none', async () => {
    let runs = 0
    const done = await rerun(async () => (++runs < 4 ? Promise.reject(conflict) : runs), { isConflict, wait })
    expect([done, waits]).toEqual([4, [1, 2, 3]])
  })

  it('is given up after so many runs, with an error of its own', async () => {
    let runs = 0
    const work = rerun(async () => Promise.reject(++runs && conflict), { isConflict, wait, runs: 5 })
    await expect(work).rejects.toMatchObject({ name: 'ConflictError', runs: 5, cause: conflict })
    expect(runs).toBe(5)
  })

  it('is not run again after any other error', async () => {
    const other = new Error('other')
    await expect(rerun(() => Promise.reject(other), { isConflict })).rejects.toBe(other)
  })
})
