import { type BookName, balanceOf, entriesOf } from '../kernel/journal.js'
import type { OpenWorld } from '../kernel/open-world.js'
import { accountNamed, type NamedAccount } from './named-account.js'

/** One movement of money, as the account or the wallet sees it. */
export interface AccountEntry {
  sequence: number
  /** When, by the clock of the world. */
  at: string
  /** The code of the currency. */
  currency: string
  /** What the account or the wallet gained, as a decimal; with a minus, what it lost. */
  amount: string
  /** The book the amount came from or went to. */
  other: string
  /** Why: the operation that was called, and the kind and the ID of the record it was about. */
  cause: { operation: string; kind: string; id: string }
}

/** Why the balance of an account or a wallet is what it is. */
export interface AccountJournal {
  /** By the code of the currency, as decimals. Above zero it is in favour of the customer. */
  balances: { [currency: string]: string }
  /** What moved, in the order in which it did. */
  entries: AccountEntry[]
}

/** Tells why the balance of an account is what it is. @throws {NotInWorldError} When the world does not have it. */
export async function journalOf(world: OpenWorld, account: NamedAccount): Promise<AccountJournal> {
  const { id, organisation } = await accountNamed(world, account)
  return journalOfBook(world, organisation, `receivable:${id}`)
}

/** Tells why the balance of a book is what it is. */
export async function journalOfBook(world: OpenWorld, organisation: string, book: BookName): Promise<AccountJournal> {
  const { records } = world
  const entries = await entriesOf(world, organisation, book)
  const units = [...new Set(entries.map(({ counted_in }) => counted_in))]
  const codes = new Map<string, string>()
  for (const { id, code } of await records.eachRelated('currency', organisation, units)) codes.set(id, code)
  const codeOf = (unit: string) => codes.get(unit) ?? unit
  const balances = await Promise.all(
    units.map(async (unit) => [codeOf(unit), await balanceOf(world, organisation, book, unit)] as const),
  )
  return {
    balances: Object.fromEntries(balances),
    entries: entries.map(({ sequence, moment, counted_in, from, to, amount, cause }) => ({
      sequence,
      at: new Date(moment).toISOString(),
      currency: codeOf(counted_in),
      amount: to === book ? amount : `-${amount}`,
      other: to === book ? from : to,
      cause,
    })),
  }
}
