import Big from 'big.js'
import type { Book, BookEntry, Debit } from '../records/index.js'
import { type Amount, isMore, minus, sum } from './amount.js'
import { addDebit, debitedUntil, debitsOf } from './debits.js'
import { nextCount } from './numbers.js'
import type { OpenWorld } from './open-world.js'

/** The organisation's own books: where the value comes from that customers get, and where it goes. */
type OwnBook = 'received' | 'invoiced' | 'credited' | 'refunded' | 'charged' | 'awarded' | 'redeemed'

/** A book by its name. Those of a customer are named by what they belong to. */
export type BookName = OwnBook | `receivable:${string}` | `wallet:${string}` | `rewards:${string}`

/** Why an amount moves: the operation, and the record it is about. */
export type Cause = BookEntry['cause']

/** An amount that moves from one book into another. What comes into the book of a customer is in their favour. */
export interface Movement {
  /** The id of the currency. */
  counted_in: string
  from: BookName
  to: BookName
  amount: Amount
  cause: Cause
}

/**
 * Writes a movement down, and changes the balances of its two books with it. Nothing else writes either: what undoes a
 * movement is another one, the other way.
 *
 * @throws {RangeError} When it is none: nothing moves, or from a book into itself.
 */
export async function post(world: OpenWorld, organisation: string, movement: Movement): Promise<BookEntry> {
  const { counted_in, from, to, amount } = movement
  if (from === to || !new Big(amount).gt(0)) throw new RangeError(`${amount} cannot move from ${from} to ${to}`)
  const sequence = await nextCount(world, organisation, 'journalEntry')
  const entry = { id: String(sequence), organisation, sequence, moment: world.clock.now(), ...movement }
  await world.records.insert('journalEntry', entry)
  const debited = await add(world, organisation, from, counted_in, minus('0', amount))
  await add(world, organisation, to, counted_in, amount)
  if (fallsDue(from)) await addDebit(world, debited, amount, entry.moment)
  return entry
}

/** Whether what leaves a book is owed, and falls due. */
const fallsDue = (name: string): boolean => name.startsWith('receivable:')

/** Writes down the other way what a record moved, for another cause. */
export async function reverse(
  world: OpenWorld,
  organisation: string,
  { kind, id }: Pick<Cause, 'kind' | 'id'>,
  cause: Cause,
): Promise<void> {
  const moved = await world.records.find('journalEntry', { index: 'cause', organisation, values: [kind, id] })
  for (const { counted_in, from, to, amount } of moved)
    await post(world, organisation, { counted_in, from: to as BookName, to: from as BookName, amount, cause })
}

async function add(
  { records }: OpenWorld,
  organisation: string,
  name: BookName,
  counted_in: string,
  amount: Amount,
): Promise<Book> {
  const id = bookId(name, counted_in)
  const kept = await records.get('book', organisation, id)
  const book = kept ?? { id, organisation, name, counted_in, balance: '0', debits: 0 }
  const isDebit = fallsDue(name) && isMore('0', amount)
  const changed = { ...book, balance: sum([book.balance, amount]), debits: book.debits + (isDebit ? 1 : 0) }
  await (kept ? records.replace('book', changed) : records.insert('book', changed))
  return changed
}

const bookId = (name: string, counted_in: string) => `${name} ${counted_in}`

/** What a book holds of a currency. */
export async function balanceOf(
  { records }: OpenWorld,
  organisation: string,
  book: BookName,
  counted_in: string,
): Promise<Amount> {
  return (await records.get('book', organisation, bookId(book, counted_in)))?.balance ?? '0'
}

/** What the book of an account holds of a currency, and what of what left it had left by a moment and is not made up for. */
export async function owedOf(
  world: OpenWorld,
  organisation: string,
  name: BookName,
  counted_in: string,
  until: number,
): Promise<{ balance: Amount; overdue: Amount }> {
  const book = await world.records.get('book', organisation, bookId(name, counted_in))
  if (!book) return { balance: '0', overdue: '0' }
  // What came in makes up for the oldest first, so what is later is what is owed last.
  const [all, due] = await Promise.all([
    debitedUntil(world, book, Number.POSITIVE_INFINITY),
    debitedUntil(world, book, until),
  ])
  const overdue = minus(minus('0', book.balance), minus(all, due))
  return { balance: book.balance, overdue: isMore(overdue, '0') ? overdue : '0' }
}

/** The entries of a book, in the order in which they were written. */
export async function entriesOf({ records }: OpenWorld, organisation: string, book: BookName): Promise<BookEntry[]> {
  const [out, into] = await Promise.all([
    records.find('journalEntry', { index: 'from', organisation, values: [book] }),
    records.find('journalEntry', { index: 'to', organisation, values: [book] }),
  ])
  return [...out, ...into].sort((a, b) => a.sequence - b.sequence)
}

/** What is kept beside entries, made of them alone: what their books hold, and the debits of those that have some. */
export function booksOf(entries: readonly BookEntry[]): { book: Book[]; debit: Debit[] } {
  const books = new Map<string, { book: Book; taken: BookEntry[] }>()
  const keep = (entry: BookEntry, name: string, amount: Amount) => {
    const { organisation, counted_in } = entry
    const id = bookId(name, counted_in)
    const key = `${organisation} ${id}`
    const { book, taken } = books.get(key) ?? {
      book: { id, organisation, name, counted_in, balance: '0', debits: 0 },
      taken: [],
    }
    if (fallsDue(name) && isMore('0', amount)) taken.push(entry)
    books.set(key, { book: { ...book, balance: sum([book.balance, amount]), debits: taken.length }, taken })
  }
  for (const entry of entries.toSorted((one, other) => one.sequence - other.sequence)) {
    keep(entry, entry.from, minus('0', entry.amount))
    keep(entry, entry.to, entry.amount)
  }
  const all = [...books.values()]
  return { book: all.map(({ book }) => book), debit: all.flatMap(({ book, taken }) => debitsOf(book, taken)) }
}
