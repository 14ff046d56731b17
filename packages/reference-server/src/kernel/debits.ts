import type { Book, Debit } from '../records/index.js'
import { type Amount, sum } from './amount.js'
import type { OpenWorld } from './open-world.js'

/** The parts of a book that its debits are kept by. */
type Debited = Pick<Book, 'id' | 'organisation' | 'debits'>

/** Writes down what leaves a book at a moment, after it was counted among its debits. */
export async function addDebit(world: OpenWorld, book: Debited, amount: Amount, moment: number): Promise<void> {
  const { id, organisation } = book
  let [nth, before] = [book.debits, '0']
  for (; nth > 1; nth--) {
    const last = await debitOf(world, book, nth - 1)
    before = last.total
    if (last.moment <= moment) break
    // The clock was set back: what is later comes after it, with this amount in its total.
    await write(world, book, nth, { ...last, id: debitId(id, nth), total: sum([last.total, amount]) })
    before = '0'
  }
  await write(world, book, nth, {
    ...{ id: debitId(id, nth), organisation, book: id, moment, total: sum([before, amount]) },
  })
}

function write({ records }: OpenWorld, { debits }: Debited, nth: number, debit: Debit): Promise<void> {
  return nth === debits ? records.insert('debit', debit) : records.replace('debit', debit)
}

/** What had left a book until a moment. It is found in a few steps, in fewer the fewer debits are later. */
export async function debitedUntil(world: OpenWorld, book: Debited, until: number): Promise<Amount> {
  let [low, high, step, total] = [0, book.debits + 1, 1, '0']
  while (high - low > 1) {
    const nth = low === 0 ? Math.max(1, high - step) : (low + high) >> 1
    const debit = await debitOf(world, book, nth)
    if (debit.moment <= until) [low, total] = [nth, debit.total]
    else high = nth
    step *= 2
  }
  return total
}

/** The debits of the entries of a book that take from it, in any order. */
export function debitsOf(
  { id, organisation }: Omit<Debited, 'debits'>,
  taken: readonly { moment: number; amount: Amount }[],
): Debit[] {
  let total = '0'
  return [...taken]
    .sort((one, other) => one.moment - other.moment)
    .map(({ moment, amount }, i) => {
      total = sum([total, amount])
      return { id: debitId(id, i + 1), organisation, book: id, moment, total }
    })
}

const debitId = (book: string, nth: number) => `${book} ${nth}`

async function debitOf({ records }: OpenWorld, { id, organisation }: Debited, nth: number): Promise<Debit> {
  const found = await records.get('debit', organisation, debitId(id, nth))
  if (!found) throw new Error(`the book ${id} has no debit ${nth}`)
  return found
}
