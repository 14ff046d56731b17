import { type Amount, isMore, minus, sum } from '../../kernel/amount.js'
import { dayLength } from '../../kernel/calendar.js'
import { balanceOf, entriesOf } from '../../kernel/journal.js'
import { maybeCurrencyOf } from '../../kernel/money.js'
import type { OpenWorld } from '../../kernel/open-world.js'
import type { AccountsReceivable } from '../../records/index.js'

/** What an account owes, and what of it is past its due date. */
export async function balancesOf(world: OpenWorld, account: AccountsReceivable) {
  const currency = await maybeCurrencyOf(world, account)
  const book = `receivable:${account.id}` as const
  const inFavour = currency ? await balanceOf(world, account.organisation, book, currency.id) : '0'
  return { balance: minus('0', inFavour), outstanding: await overdue(world, account) }
}

/** After how many milliseconds what an account owes falls due. */
export const creditPeriodOf = ({ credit_period }: Pick<AccountsReceivable, 'credit_period'>): number =>
  Number(credit_period ?? 0) * dayLength

/** What is unpaid of debits past their due date: a debit falls due with the credit period, and the oldest is paid first. */
async function overdue(world: OpenWorld, account: AccountsReceivable): Promise<Amount> {
  const book = `receivable:${account.id}` as const
  const entries = await entriesOf(world, account.organisation, book)
  const due = world.clock.now() - creditPeriodOf(account)
  const debits = entries.filter(({ from, moment }) => from === book && moment <= due)
  const credits = entries.filter(({ to }) => to === book)
  const unpaid = minus(sum(debits.map(({ amount }) => amount)), sum(credits.map(({ amount }) => amount)))
  return isMore(unpaid, '0') ? unpaid : '0'
}
