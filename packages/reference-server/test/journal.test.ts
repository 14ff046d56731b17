import { MemoryStore, type Store } from '@crmcom-webapi/reference-server'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balanceOf, booksOf, entriesOf, type Movement, owedOf, post, reverse } from '../src/kernel/journal.js'
import { transact } from '../src/kernel/transact.js'
import type { World } from '../src/kernel/world.js'
import { auditBooks, auditOf } from './support/books.js'
import { Broken, FailingStore } from './support/records.js'
import { startServer } from './support/server.js'

const seed = 16
const organisation = 'ORG1'
const eleni = 'receivable:ELENI'
const nordlys = 'receivable:NORDLYS'
const cause = { operation: 'createPayment', kind: 'payment', id: 'P1' }
const paid = (amount: string, rest: Partial<Movement> = {}): Movement => ({
  ...{ counted_in: 'CUR1', from: 'received', to: eleni, amount, cause },
  ...rest,
})
/** A world as far as the journal looks at it. */
const worldOf = (store: Store, now = 0) => ({ store, clock: { now: () => now } }) as unknown as World
const audit = (store: Store) => auditOf(store, organisation)

const movements = fc.array(
  fc.record({
    between: fc.uniqueArray(fc.constantFrom('received', 'invoiced', eleni, nordlys, 'wallet:W1'), {
      minLength: 2,
      maxLength: 2,
    }),
    counted_in: fc.constantFrom('CUR1', 'CUR3'),
    /** In hundredths, up to more than a double keeps. */
    amount: fc
      .bigInt({ min: 1n, max: 10n ** 20n })
      .map((cents) => `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`),
    id: fc.constantFrom('P1', 'P2', 'P3'),
  }),
  { minLength: 1, maxLength: 30 },
)

describe('the journal', () => {
  it('moves an amount from one book into the other, and keeps what each holds', async () => {
    const world = worldOf(new MemoryStore(), 7)
    await transact(world, async (open) => {
      await post(open, organisation, paid('0.1'))
      await post(open, organisation, paid('0.2'))
      await post(open, organisation, paid('5', { from: eleni, to: 'invoiced' }))
      expect(await balanceOf(open, organisation, eleni, 'CUR1')).toBe('-4.7')
      expect(await balanceOf(open, organisation, 'received', 'CUR1')).toBe('-0.3')
      expect(await balanceOf(open, organisation, eleni, 'CUR2')).toBe('0')
      expect(await balanceOf(open, 'ORG2', eleni, 'CUR1')).toBe('0')
      expect((await entriesOf(open, organisation, eleni)).map(({ sequence, to }) => [sequence, to])).toEqual([
        [1, eleni],
        [2, eleni],
        [3, 'invoiced'],
      ])
      expect(await entriesOf(open, organisation, 'invoiced')).toEqual([
        { id: '3', organisation, sequence: 3, moment: 7, ...paid('5', { from: eleni, to: 'invoiced' }) },
      ])
    })
  })

  it('undoes what a record moved by an entry the other way', async () => {
    await transact(worldOf(new MemoryStore()), async (open) => {
      await post(open, organisation, paid('25.5'))
      await post(open, organisation, paid('1', { cause: { ...cause, id: 'P2' } }))
      await reverse(open, organisation, cause, { operation: 'cancelPayment', kind: 'paymentCancellation', id: 'PC1' })
      expect(await balanceOf(open, organisation, eleni, 'CUR1')).toBe('1')
      expect((await entriesOf(open, organisation, eleni)).map(({ amount, from }) => [amount, from])).toEqual([
        ['25.5', 'received'],
        ['1', 'received'],
        ['25.5', eleni],
      ])
      expect(await auditBooks(open, organisation)).toEqual([])
    })
  })

  it.each([
    ['nothing', paid('0')],
    ['less than nothing', paid('-1')],
    ['from a book into itself', paid('1', { from: eleni })],
  ])('does not move %s', async (_, movement) => {
    const store = new MemoryStore()
    await expect(transact(worldOf(store), (open) => post(open, organisation, movement))).rejects.toThrow(RangeError)
    expect(store.image().list()).toEqual(new MemoryStore().image().list())
  })

  it('always comes to nothing, and each book to its entries', async () => {
    await fc.assert(
      fc.asyncProperty(movements, async (drawn) => {
        const store = new MemoryStore()
        const expected = new Map<string, bigint>()
        const add = (book: string, cents: bigint) => expected.set(book, (expected.get(book) ?? 0n) + cents)
        for (const {
          between: [from, to],
          counted_in,
          amount,
          id,
        } of drawn) {
          const movement = { from, to, counted_in, amount, cause: { ...cause, id } } as Movement
          await transact(worldOf(store), (open) => post(open, organisation, movement))
          expect(await audit(store)).toEqual([])
          add(`${from} ${counted_in}`, -BigInt(amount.replace('.', '')))
          add(`${to} ${counted_in}`, BigInt(amount.replace('.', '')))
        }
        const { book = [] } = store.image().list()
        const kept = book.map(({ id, balance }) => [id, hundredths(balance)] as const)
        expect(new Map(kept)).toEqual(expected)
      }),
      { seed, numRuns: 200 },
    )
  })

  it('is as before where the store fails at any of its writes', async () => {
    await fc.assert(
      fc.asyncProperty(movements, fc.nat(), async (drawn, nth) => {
        const store = new FailingStore()
        const world = worldOf(store)
        const all = drawn.map(({ between: [from, to], counted_in, amount }) =>
          paid(amount, { from, to, counted_in } as Partial<Movement>),
        )
        const last = all.pop() as Movement
        for (const movement of all) await transact(world, (open) => post(open, organisation, movement))
        const before = store.image().list()
        store.failsAt = store.writes + 1 + (nth % 4)
        const failing = transact(world, (open) => post(open, organisation, last))
        await expect(failing).rejects.toThrow(Broken)
        expect(store.image().list()).toEqual(before)
        store.failsAt = undefined
        expect(await audit(store)).toEqual([])
      }),
      { seed, numRuns: 100 },
    )
  })

  it('tells a balance that is not that of its entries, and books that come to something', async () => {
    const store = new MemoryStore()
    await transact(worldOf(store), (open) => post(open, organisation, paid('25.5')))
    await transact(worldOf(store), async ({ records }) => {
      const kept = await records.get('book', organisation, `${eleni} CUR1`)
      if (kept) await records.replace('book', { ...kept, balance: '25.49' })
    })
    expect(await audit(store)).toEqual([
      `the book ${eleni} CUR1 keeps 25.49, its entries are 25.5`,
      'the books in CUR1 come to -0.01, not to nothing',
    ])
  })
})

describe('what of a book is overdue', () => {
  /** The same by adding up all entries, as a reader of the journal would. */
  const addedUp = (entries: readonly Movement[], moments: readonly number[], until: number) => {
    let [debits, credits] = [0, 0]
    for (const [i, { from, amount }] of entries.entries())
      if (from !== eleni) credits += Number(amount)
      else if ((moments[i] as number) <= until) debits += Number(amount)
    return String(Math.max(0, debits - credits))
  }

  it('is what adding up all entries makes it, wherever the clock was set', async () => {
    const drawn = fc.array(
      fc.record({ isDebit: fc.boolean(), amount: fc.integer({ min: 1, max: 99 }), at: fc.nat(20) }),
      {
        minLength: 1,
        maxLength: 40,
      },
    )
    await fc.assert(
      fc.asyncProperty(drawn, async (all) => {
        const store = new MemoryStore()
        const entries = all.map(({ isDebit, amount }) =>
          paid(String(amount), isDebit ? { from: eleni, to: 'invoiced' } : {}),
        )
        for (const [i, entry] of entries.entries())
          await transact(worldOf(store, all[i]?.at), (open) => post(open, organisation, entry))
        expect(await audit(store)).toEqual([])
        const moments = all.map(({ at }) => at)
        await transact(worldOf(store), async (open) => {
          for (let until = -1; until <= 21; until++)
            expect([until, (await owedOf(open, organisation, eleni, 'CUR1', until)).overdue]).toEqual([
              until,
              addedUp(entries, moments, until),
            ])
        })
        // What a seed leaves out is made of the entries.
        const { journalEntry = [], book, debit = [] } = store.image().list()
        expect(booksOf(journalEntry)).toEqual({
          book: expect.arrayContaining(book as object[]),
          debit: expect.arrayContaining(debit),
        })
        expect(booksOf(journalEntry).debit).toHaveLength(debit.length)
      }),
      { seed, numRuns: 200 },
    )
  })

  it('is told by the audit where a debit is not that of its entry', async () => {
    const store = new MemoryStore()
    await transact(worldOf(store), (open) => post(open, organisation, paid('25.5', { from: eleni, to: 'invoiced' })))
    await transact(worldOf(store), async ({ records }) => {
      const kept = await records.get('debit', organisation, `${eleni} CUR1 1`)
      if (kept) await records.replace('debit', { ...kept, total: '25.49' })
    })
    expect(await audit(store)).toEqual([
      `no debit ${eleni} CUR1 1 of 1: 25.5 until 0`,
      `a debit that is none: ${eleni} CUR1 1 of 1: 25.49 until 0`,
    ])
  })
})

const hundredths = (decimal: string): bigint => {
  const [whole = '', fraction = ''] = decimal.split('.')
  return BigInt(`${whole}${fraction.padEnd(2, '0')}`)
}

describe('control.journal', () => {
  const account = { organisation: 'DEMO', number: 'ACR0000000007' }

  it('tells why the balance of an account is what it is', async () => {
    const server = await startServer()
    const { records, ...seed } = server.control.snapshot()
    const { id = '' } = records.accountsReceivable?.find(({ number }) => number === account.number) ?? {}
    const book = `receivable:${id}`
    const entry = { id: '1', organisation, sequence: 1, moment: Date.parse('2026-01-05T10:00:00Z'), ...paid('25.5') }
    await server.control.load({
      ...seed,
      records: {
        ...records,
        journalEntry: [
          { ...entry, to: book },
          { ...entry, id: '2', sequence: 2, from: book, to: 'invoiced', amount: '30' },
        ],
        book: [{ id: `${book} CUR1`, organisation, name: book, counted_in: 'CUR1', balance: '-4.5' }],
      },
    })
    const at = '2026-01-05T10:00:00.000Z'
    expect(await server.control.journal(account)).toEqual({
      balances: { EUR: '-4.5' },
      entries: [
        { sequence: 1, at, currency: 'EUR', amount: '25.5', other: 'received', cause },
        { sequence: 2, at, currency: 'EUR', amount: '-30', other: 'invoiced', cause },
      ],
    })
  })

  it('knows no account that the world does not have', async () => {
    const { control } = await startServer()
    await expect(control.journal({ ...account, number: 'NONE' })).rejects.toThrow('no such account')
    await expect(control.journal({ ...account, organisation: 'NONE' })).rejects.toThrow('no such organisation')
  })
})
