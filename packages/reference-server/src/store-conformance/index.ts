import type { Kind, Records } from '../records/index.js'
import { ConflictError, DuplicateError, type Query, type Store, type Transaction } from '../store/store.js'
import { rejects, same } from './expect.js'
import { accessToken, item, medium, session, subscription, subscriptionType, user } from './records.js'

/** What a store has to do, by itself. */
export interface StoreCase {
  /** What it does, as a sentence that goes on after its name. */
  does: string
  /**
   * Puts a store to it.
   *
   * @param open Gives an empty store each time.
   * @throws {Error} Saying what is not as it should be.
   */
  run(open: () => Promise<Store>): Promise<void>
}

type Work = (store: Store) => Promise<void>

const cases: StoreCase[] = []
const it = (does: string, work: Work): void => {
  cases.push({ does, run: (open) => withStore(open, work) })
}

async function withStore(open: () => Promise<Store>, work: Work): Promise<void> {
  const store = await open()
  try {
    await work(store)
  } finally {
    await store.close()
  }
}

const get = <K extends Kind>(store: Store, kind: K, id: string, organisation = 'A') =>
  store.read(async (reader) => (await reader.get(kind, organisation, [id])).get(id))
const find = <K extends Kind>(store: Store, kind: K, query: Query<K>) =>
  store.read((reader) => reader.find(kind, query))
const write = (store: Store, work: (transaction: Transaction) => Promise<unknown>) => store.transact(work)
const insert = <K extends Kind>(store: Store, kind: K, ...records: Records[K][]) =>
  write(store, async (transaction) => {
    for (const record of records) await transaction.insert(kind, record)
  })
const ownedBy = (account: string, organisation = 'A') =>
  ({ index: 'accounts_receivable', organisation, values: [account] }) as const
const owned = async (store: Store, account = 'ACC', organisation = 'A') =>
  idsOf(await find(store, 'subscription', ownedBy(account, organisation)))
const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id)
const times = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index))

it('gives back what was put in, and nothing else', async (store) => {
  const records = [user('1', Date.parse('9999-12-31T23:59:59Z'), ['U', 'V']), user('2', -1, [])]
  await insert(store, 'user', ...records)
  for (const record of records) same(await get(store, 'user', record.id), record)
  same(await get(store, 'user', '3'), undefined)
  same(await get(store, 'subscription', '1'), undefined)
  same(await find(store, 'user', { index: 'username', organisation: 'A', values: ['user 3'] }), [])
})

it('reads many ids at once, those that are there', async (store) => {
  await insert(store, 'subscription', ...times(5, (i) => subscription(String(i))))
  const found = await store.read((reader) => reader.get('subscription', 'A', ['3', 'none', '0', '3']))
  same([...found.keys()].sort(), ['0', '3'])
  same(found.get('3'), subscription('3'))
  same((await store.read((reader) => reader.get('subscription', 'A', []))).size, 0)
})

it('refuses an id that is taken, and ends the transaction with that', async (store) => {
  await insert(store, 'subscription', subscription('1'))
  const error = await rejects(
    write(store, async (transaction) => {
      await transaction.insert('subscription', subscription('0'))
      await transaction.insert('subscription', subscription('1', { number: 'other' })).catch(() => {})
    }),
    'a transaction that went on after a taken id',
  )
  same(
    [error instanceof DuplicateError, (error as DuplicateError).kind, (error as DuplicateError).index],
    [true, 'subscription', undefined],
  )
  same(await owned(store), ['1'])
  same((await get(store, 'subscription', '1'))?.number, 'S-1')
})

it('refuses the values of a unique index that another record has, and goes on where it was an attempt', async (store) => {
  await insert(
    store,
    'accessToken',
    accessToken('1', { identifier: 'maria' }),
    accessToken('2', { identifier: 'nikos' }),
  )
  await write(store, async (transaction) => {
    const again = transaction.attempt(() =>
      transaction.insert('accessToken', accessToken('3', { identifier: 'maria' })),
    )
    same(((await rejects(again, 'a taken identifier')) as DuplicateError).index, 'identifier')
    const renamed = transaction.attempt(() =>
      transaction.replace('accessToken', accessToken('2', { authentication_code: 'C-1' })),
    )
    same(((await rejects(renamed, 'a taken code')) as DuplicateError).index, 'authentication_code')
    await transaction.insert('accessToken', accessToken('4'))
  })
  same(await get(store, 'accessToken', '3'), undefined)
  same((await get(store, 'accessToken', '2'))?.identifier, 'nikos')
  same((await get(store, 'accessToken', '4'))?.id, '4')
})

it('lets a record keep its unique values, and others have them elsewhere or once they are free', async (store) => {
  const first = accessToken('1', { identifier: 'maria' })
  await insert(store, 'accessToken', first, { ...first, organisation: 'B' })
  await write(store, async (transaction) => {
    await transaction.replace('accessToken', { ...first, life_cycle_state: 'NOT_EFFECTIVE' })
    await transaction.replace('accessToken', { ...first, identifier: 'eleni' })
    await transaction.insert('accessToken', accessToken('2', { identifier: 'maria' }))
    await transaction.remove('accessToken', first)
    await transaction.insert('accessToken', accessToken('3', { identifier: 'eleni', authentication_code: 'C-1' }))
  })
  same(idsOf(await find(store, 'accessToken', { index: 'identifier', organisation: 'A', values: ['maria'] })), ['2'])
})

it('finds null like a value, and lets many have it in a unique index', async (store) => {
  await insert(
    store,
    'accessToken',
    accessToken('1'),
    accessToken('2'),
    accessToken('3', { accounts_receivable: 'ACC' }),
  )
  const nobodys = (lifeCycleState: string) =>
    find(store, 'accessToken', { index: 'owners_state', organisation: 'A', values: [null, null, lifeCycleState] })
  same(idsOf(await nobodys('EFFECTIVE')), ['1', '2'])
  same(await nobodys('NOT_EFFECTIVE'), [])
})

it('has one record of an id for each kind and organisation', async (store) => {
  await insert(store, 'subscription', subscription('1'), subscription('1', { organisation: 'B', number: 'of B' }))
  await insert(store, 'subscriptionType', subscriptionType('1'))
  same(
    [(await get(store, 'subscription', '1'))?.number, (await get(store, 'subscription', '1', 'B'))?.number],
    ['S-1', 'of B'],
  )
})

it('replaces and removes only what is there, in its organisation', async (store) => {
  await insert(store, 'subscription', subscription('1'))
  await rejects(
    write(store, (transaction) => transaction.replace('subscription', subscription('2'))),
    'to replace nothing',
  )
  await rejects(
    write(store, (transaction) => transaction.replace('subscription', subscription('1', { organisation: 'B' }))),
    'to move a record',
  )
  await rejects(
    write(store, (transaction) => transaction.remove('subscription', subscription('2'))),
    'to remove nothing',
  )
  same(await owned(store), ['1'])
})

it('keeps nothing of work that rejects, and hands its error on', async (store) => {
  await insert(store, 'subscription', subscription('1'), subscription('2'))
  const thrown = { anything: true }
  const error = await rejects(
    write(store, async (transaction) => {
      await transaction.insert('subscription', subscription('3'))
      await transaction.replace('subscription', subscription('1', { accounts_receivable: 'OTHER' }))
      await transaction.remove('subscription', subscription('2'))
      throw thrown
    }),
    'work that throws',
  )
  same(error === thrown, true, 'that it is the same error')
  same([await owned(store), await owned(store, 'OTHER')], [['1', '2'], []])
})

it('undoes what an attempt wrote that rejects, and keeps the rest, one attempt within another', async (store) => {
  await write(store, async (transaction) => {
    await transaction.insert('subscription', subscription('1'))
    await transaction.attempt(async () => {
      await transaction.insert('subscription', subscription('2'))
      await transaction
        .attempt(async () => {
          await transaction.insert('subscription', subscription('3'))
          await transaction.remove('subscription', subscription('1'))
          throw new Error('inner')
        })
        .catch(() => {})
    })
    const outer = transaction.attempt(async () => {
      await transaction.attempt(() => transaction.insert('subscription', subscription('4')))
      throw new Error('outer')
    })
    await rejects(outer, 'an attempt that throws')
    same(idsOf(await transaction.find('subscription', ownedBy('ACC'))), ['1', '2'])
  })
  same(await owned(store), ['1', '2'])
})

it('reads what it wrote', async (store) => {
  await insert(store, 'subscription', subscription('1'), subscription('2'))
  await write(store, async (transaction) => {
    await transaction.insert('subscription', subscription('3'))
    await transaction.replace('subscription', subscription('1', { accounts_receivable: 'OTHER' }))
    await transaction.remove('subscription', subscription('2'))
    same(idsOf(await transaction.find('subscription', ownedBy('ACC'))), ['3'])
    same(idsOf(await transaction.find('subscription', ownedBy('OTHER'))), ['1'])
    same([...(await transaction.get('subscription', 'A', ['1', '2', '3'])).keys()].sort(), ['1', '3'])
  })
})

it('shows nobody what is not kept', async (store) => {
  let seen: Promise<unknown> | undefined
  const work = write(store, async (transaction) => {
    await transaction.insert('subscription', subscription('1'))
    seen ??= owned(store)
    throw new Error('never mind')
  })
  await rejects(work, 'work that throws')
  same(await seen, [])
})

it('does nothing once the work has ended', async (store) => {
  const leaked: Transaction[] = []
  await write(store, async (transaction) => leaked.push(transaction))
  await store.read(async (reader) => leaked.push(reader as Transaction))
  for (const late of leaked) {
    await rejects((async () => late.get('subscription', 'A', ['1']))(), 'a late look')
    await rejects((async () => late.find('subscription', ownedBy('ACC')))(), 'a late search')
  }
  await rejects((async () => leaked[0]?.insert('subscription', subscription('1')))(), 'a late insertion')
  same(await owned(store), [])
})

it('loses no update of transactions at one time', async (store) => {
  await insert(store, 'counter', { id: 'C', organisation: 'A', last: 0 })
  await Promise.all(
    times(20, () =>
      write(store, async (transaction) => {
        const read = (await transaction.get('counter', 'A', ['C'])).get('C')
        await transaction.replace('counter', { id: 'C', organisation: 'A', last: (read?.last ?? 0) + 1 })
      }),
    ),
  )
  same((await get(store, 'counter', 'C'))?.last, 20)
})

it('lets no two transactions decide by what the other changes', async (store) => {
  await insert(store, 'counter', ...['1', '2'].map((id) => ({ id, organisation: 'A', last: 1 })))
  const leave = (id: string) =>
    write(store, async (transaction) => {
      const read = await transaction.get('counter', 'A', ['1', '2'])
      const there = [...read.values()].filter(({ last }) => last === 1).length
      if (there > 1) await transaction.replace('counter', { id, organisation: 'A', last: 0 })
    })
  await Promise.all([leave('1'), leave('2')])
  const left = [(await get(store, 'counter', '1'))?.last, (await get(store, 'counter', '2'))?.last]
  same(left.filter((last) => last === 1).length, 1)
})

it('lets one of many insert what each finds missing, by an index or a unique value', async (store) => {
  await Promise.all(
    times(20, (i) =>
      write(store, async (transaction) => {
        if ((await transaction.find('subscription', ownedBy('ACC'))).length === 0)
          await transaction.insert('subscription', subscription(`s${i}`))
        const query = { index: 'identifier', organisation: 'A', values: ['maria'], limit: 1 } as const
        if ((await transaction.find('accessToken', query)).length === 0)
          await transaction.insert('accessToken', accessToken(`a${i}`, { identifier: 'maria' }))
      }),
    ),
  )
  same((await owned(store)).length, 1)
  const named = await find(store, 'accessToken', { index: 'identifier', organisation: 'A', values: ['maria'] })
  same(named.length, 1)
})

it('reads records as they stood at one moment', async (store) => {
  await insert(store, 'counter', ...['1', '2'].map((id) => ({ id, organisation: 'A', last: 100 })))
  const lastOf = async (transaction: Pick<Transaction, 'get'>, id: string) =>
    (await transaction.get('counter', 'A', [id])).get(id)?.last ?? 0
  const move = (amount: number) =>
    write(store, async (transaction) => {
      const [one, two] = [await lastOf(transaction, '1'), await lastOf(transaction, '2')]
      await transaction.replace('counter', { id: '1', organisation: 'A', last: one - amount })
      await transaction.replace('counter', { id: '2', organisation: 'A', last: two + amount })
    })
  const sum = () => store.read(async (reader) => (await lastOf(reader, '1')) + (await lastOf(reader, '2')))
  const sums = await Promise.all(times(20, (i) => (i % 2 ? sum() : move(i).then(() => 200))))
  same(new Set(sums).size, 1, 'the number of different sums')
})

it('lists in the order of insertion, changed meanwhile or not', async (store) => {
  for (const id of ['3', '1', '2']) await insert(store, 'subscription', subscription(id))
  same(await owned(store), ['3', '1', '2'])
  await write(store, (transaction) =>
    transaction.replace('subscription', subscription('3', { accounts_receivable: 'OTHER' })),
  )
  same(await owned(store), ['1', '2'])
  await write(store, (transaction) => transaction.replace('subscription', subscription('3')))
  same(await owned(store), ['3', '1', '2'])
})

it('lists by when records were made, those of one time in the order of insertion', async (store) => {
  const made = [5, 3, 5, -1, 3]
  await insert(store, 'user', ...made.map((time, i) => user(String(i), time, ['U'])))
  const list = async (order: 'made' | 'latest' | 'inserted') =>
    idsOf(await find(store, 'user', { index: 'unit', organisation: 'A', values: ['U'], order }))
  same(
    [await list('made'), await list('latest'), await list('inserted')],
    [
      ['3', '1', '4', '0', '2'],
      ['2', '0', '4', '1', '3'],
      ['0', '1', '2', '3', '4'],
    ],
  )
  await write(store, (transaction) => transaction.replace('user', user('0', 0, ['U'])))
  same(await list('made'), ['3', '0', '1', '4', '2'])
})

it('finds by any of thousands of values, in order and in part', async (store) => {
  const count = 12_000
  const ids = times(count, String)
  await insert(store, 'user', ...times(60, (i) => user(String(i), 100 - (i % 7), [`U${i * 200}`])))
  const units = ids.map((id) => `U${id}`)
  const list = (part: { offset?: number; limit?: number; order?: 'made' | 'latest' } = {}) =>
    find(store, 'user', { index: 'unit', organisation: 'A', values: [{ any: units }], ...part })
  same(idsOf(await list()), times(60, String))
  const made = idsOf(await list({ order: 'made' }))
  same(
    made,
    times(60, (i) => i)
      .sort((a, b) => (b % 7) - (a % 7) || a - b)
      .map(String),
  )
  same(idsOf(await list({ order: 'made', offset: 20, limit: 15 })), made.slice(20, 35))
  same(idsOf(await list({ order: 'latest', limit: 10 })), made.slice(-10).reverse())
})

it('lists by when records end, those that never do left out', async (store) => {
  const ends = [5, 3, 5, -1, 3]
  await insert(store, 'session', ...ends.map((time, i) => session(String(i), i % 2 ? 'A' : 'B', { ends_at: time })))
  const list = async (part: { offset?: number; limit?: number } = {}) =>
    idsOf(await find(store, 'session', { index: 'ended', values: [], order: 'ended', ...part }))
  same(await list(), ['3', '1', '4', '0', '2'])
  same(await list({ offset: 1, limit: 2 }), ['1', '4'])
  await write(store, (transaction) => transaction.replace('session', session('0', 'B', { ends_at: 0 })))
  await write(store, (transaction) => transaction.remove('session', session('4', 'B')))
  same(await list(), ['3', '0', '1', '2'])
  const password = (expiration_date: number | null, id = '1') =>
    accessToken(id, {
      one_time_password: expiration_date === null ? null : { password: `P${id}`, expiration_date },
    })
  const over = async () =>
    idsOf(await find(store, 'accessToken', { index: 'one_time_password_over', values: [], order: 'ended' }))
  await insert(store, 'accessToken', password(null), password(0, '2'))
  same(await over(), ['2'])
  for (const [time, ids] of [
    [-1, ['1', '2']],
    [1, ['2', '1']],
    [null, ['2']],
  ] as const) {
    await write(store, (transaction) => transaction.replace('accessToken', password(time)))
    same(await over(), ids)
  }
})

it('finds a part, and pages that neither overlap nor gap, also among several values', async (store) => {
  const units = [['U'], ['V', 'U'], ['V'], ['W'], ['U', 'V', 'W'], [], ['U']]
  await insert(store, 'user', ...units.map((names, i) => user(String(i), 9 - (i % 3), names)))
  const list = (any: string[], part: { offset?: number; limit?: number; order?: 'latest' } = {}) =>
    find(store, 'user', { index: 'unit', organisation: 'A', values: [{ any }], order: 'made', ...part })
  for (const any of [['U'], ['U', 'V'], ['W', 'W', 'V'], ['none', 'U'], ['none'], []]) {
    const all = idsOf(await list(any))
    same(new Set(all).size, all.length, 'the number of different records')
    for (const limit of [1, 2, 3, 10]) {
      const paged: string[] = []
      for (let offset = 0; offset < 8; offset += limit) paged.push(...idsOf(await list(any, { offset, limit })))
      same(paged, all, `the pages of ${limit} of ${any}`)
      const latest: string[] = []
      const order = 'latest'
      for (let offset = 0; offset < 8; offset += limit) latest.push(...idsOf(await list(any, { offset, limit, order })))
      same(latest.reverse(), all, `the pages of ${limit} of ${any}, from the end`)
    }
  }
  same(idsOf(await list(['V', 'U'])), ['2', '1', '4', '0', '6'])
  same(idsOf(await list(['U'], { limit: 0 })), [])
})

it('finds a record under each entry of a field, and no longer under those it lost', async (store) => {
  await insert(store, 'identificationMedium', medium('1', { colour: 'red', size: 'L' }))
  const by = async (name: string, value: string) =>
    (await find(store, 'identificationMedium', { index: 'field', organisation: 'A', values: [name, value] })).length
  same([await by('colour', 'red'), await by('size', 'L'), await by('size', 'red')], [1, 1, 0])
  await write(store, (transaction) => transaction.replace('identificationMedium', medium('1', { size: 'M' })))
  same([await by('colour', 'red'), await by('size', 'L'), await by('size', 'M')], [0, 0, 1])
})

it('tells texts apart by their code units, however long they are', async (store) => {
  const long = 'x'.repeat(100_000)
  const texts = [
    ...['', ' ', 'a', 'A', 'a ', ' a', 'ä', 'a\u0308', 'ß', 'ss', 'İ', 'i', '1', '01', '1.0', 'null', 'é', 'e'],
    ...['__proto__', 'constructor', 'toString', "o'hara", '%', '_', '\\', '\n', '👍', '\u200b', long, `${long}y`],
  ]
  await insert(store, 'subscription', ...texts.map((text, i) => subscription(`i${i}`, { accounts_receivable: text })))
  await insert(store, 'accessToken', ...texts.map((text, i) => accessToken(`i${i}`, { identifier: text })))
  await insert(store, 'subscriptionType', ...texts.map(subscriptionType))
  for (const [i, text] of texts.entries()) {
    const what = `what has the text ${JSON.stringify(text.slice(0, 20))}`
    same(await owned(store, text), [`i${i}`], what)
    const named = await find(store, 'accessToken', { index: 'identifier', organisation: 'A', values: [text] })
    same(idsOf(named), [`i${i}`], what)
    same((await get(store, 'subscriptionType', text))?.id, text, what)
  }
  same(await owned(store, 'hasOwnProperty'), [])
})

it('keeps organisations apart, also where their ids and values run together', async (store) => {
  const places = [
    ['A', 'B:C'],
    ['A:B', 'C'],
    ['AB', ':C'],
    ['1', '1:1'],
    ['11', ':1'],
    ['', 'AB:C'],
  ] as const
  await insert(
    store,
    'subscription',
    ...places.map(([organisation, key]) => subscription(key, { organisation, accounts_receivable: key })),
  )
  for (const [organisation, key] of places) {
    same(await owned(store, key, organisation), [key])
    same((await get(store, 'subscription', key, organisation))?.organisation, organisation)
  }
})

it('finds sessions, and what has an index for that, without being told whose they are', async (store) => {
  await insert(store, 'session', session('T', 'A'))
  await insert(store, 'installedItem', ...['A', 'B'].map(item))
  same((await get(store, 'session', 'T', ''))?.organisation, 'A')
  same(await get(store, 'session', 'T', 'A'), undefined)
  const found = await find(store, 'installedItem', { index: 'serial_number_anywhere', values: ['STB'] })
  same(
    found.map(({ organisation }) => organisation),
    ['A', 'B'],
  )
})

it('is not changed through a record that was put in or handed out', async (store) => {
  const given = medium('1', { colour: 'red' })
  await insert(store, 'identificationMedium', given)
  given.fields['colour'] = 'blue'
  const listed = await find(store, 'identificationMedium', {
    index: 'field',
    organisation: 'A',
    values: ['colour', 'red'],
  })
  for (const handed of [
    await get(store, 'identificationMedium', '1'),
    ...listed,
  ] as Records['identificationMedium'][]) {
    // What is frozen throws, what is a copy does not; both are good.
    for (const change of [
      () => Object.assign(handed, { accountsReceivable: 'OTHER' }),
      () => Object.assign(handed.fields, { colour: 'green' }),
    ])
      try {
        change()
      } catch {}
  }
  same(await get(store, 'identificationMedium', '1'), medium('1', { colour: 'red' }))
})

it('does what a plain list does, in any order of calls', async (store) => {
  let state = 1
  const draw = (below: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
  const kept: Records['subscription'][] = []
  for (let step = 0; step < 300; step++) {
    const record = subscription(String(draw(6)), {
      organisation: 'AB'[draw(2)] as string,
      accounts_receivable: `X${draw(3)}`,
    })
    const at = kept.findIndex(({ id, organisation }) => id === record.id && organisation === record.organisation)
    const fails = draw(5) === 0
    const act = draw(3)
    const done = await write(store, async (transaction) => {
      if (at < 0) await transaction.insert('subscription', record)
      else if (act === 0) await transaction.remove('subscription', record)
      else await transaction.replace('subscription', record)
      if (fails) throw new Error('given up')
    }).then(
      () => true,
      () => false,
    )
    same(done, !fails, `whether step ${step} is done`)
    if (fails) continue
    if (at < 0) kept.push(record)
    else if (act === 0) kept.splice(at, 1)
    else kept[at] = record
    const expected = kept.filter((one) => one.organisation === 'A' && one.accounts_receivable === 'X1')
    const part = { offset: draw(2), limit: 1 + draw(3) }
    const found = await find(store, 'subscription', { ...ownedBy('X1'), ...part })
    same(found, expected.slice(part.offset, part.offset + part.limit), `what is found after step ${step}`)
  }
})

it('gives what it put aside to another store that begins with it, where it can', async (store) => {
  await insert(store, 'subscription', subscription('1'), subscription('2'))
  const image = store.image?.()
  const other = image && store.begin?.(image)
  if (!other) return
  await write(store, (transaction) => transaction.remove('subscription', subscription('1')))
  await write(other, (transaction) => transaction.insert('subscription', subscription('3')))
  same([await owned(store), await owned(other)], [['2'], ['1', '2', '3']])
  await other.close()
})

/** What every store has to do, each by itself; a test of any runner can be made of each. */
export const storeConformance: readonly StoreCase[] = [...cases]

cases.length = 0
it('runs work again as a whole when another transaction changed what it read', async (store) => {
  let runs = 0
  await insert(store, 'counter', { id: 'C', organisation: 'A', last: 0 })
  await write(store, async (transaction) => {
    const { last = 0 } = (await transaction.get('counter', 'A', ['C'])).get('C') ?? {}
    if (++runs <= 2)
      await write(store, (other) => other.replace('counter', { id: 'C', organisation: 'A', last: last + 10 }))
    await transaction.replace('counter', { id: 'C', organisation: 'A', last: last + 1 })
  })
  same([runs, (await get(store, 'counter', 'C'))?.last], [3, 21])
})

it('gives up work that meets a conflict in every run', async (store) => {
  await insert(store, 'counter', { id: 'C', organisation: 'A', last: 0 })
  const late = write(store, async (transaction) => {
    const { last = 0 } = (await transaction.get('counter', 'A', ['C'])).get('C') ?? {}
    await write(store, (other) => other.replace('counter', { id: 'C', organisation: 'A', last: last + 10 }))
    await transaction.replace('counter', { id: 'C', organisation: 'A', last: last + 1 })
  })
  const error = await rejects(late, 'work that is always late')
  same(error instanceof ConflictError, true, 'that it is a ConflictError')
})

/** What stores have to do besides in which transactions are open at one time, and one can be ended within another. */
export const concurrentStoreConformance: readonly StoreCase[] = [...cases]
