import Big from 'big.js'
import type { BookEntry } from '../records/index.js'
import type { Amount } from './amount.js'
import { nextCount } from './numbers.js'
import type { OpenWorld } from './open-world.js'

/** The organisation's own books: where the value comes from that customers get, and where it goes. */
type OwnBook = 'received' | 'invoiced' | 'credited' | 'refunded'

/** A book by its name. Those of a customer are named by what they belong to. */
export type BookName = OwnBook | `receivable:${string}` | `wallet:${string}`

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
  await add(world, organisation, from, counted_in, new Big(amount).neg())
  await add(world, organisation, to, counted_in, new Big(amount))
  return entry
}

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

async function add(world: OpenWorld, organisation: string, name: string, counted_in: string, amount: Big) {
  const id = bookId(name, counted_in)
  const kept = await world.records.get('book', organisation, id)
  const balance = amount.plus(kept?.balance ?? 0).toFixed()
  await (kept
    ? world.records.replace('book', { ...kept, balance })
    : world.records.insert('book', { id, organisation, name, counted_in, balance }))
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

/** The entries of a book, in the order in which they were written. */
export async function entriesOf({ records }: OpenWorld, organisation: string, book: BookName): Promise<BookEntry[]> {
  const [out, into] = await Promise.all([
    records.find('journalEntry', { index: 'from', organisation, values: [book] }),
    records.find('journalEntry', { index: 'to', organisation, values: [book] }),
  ])
  return [...out, ...into].sort((a, b) => a.sequence - b.sequence)
}
