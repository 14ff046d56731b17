import { minus } from '../../kernel/amount.js'
import { dayLength } from '../../kernel/calendar.js'
import { owedOf } from '../../kernel/journal.js'
import { maybeCurrencyOf } from '../../kernel/money.js'
import type { OpenWorld } from '../../kernel/open-world.js'
import type { AccountsReceivable } from '../../records/index.js'

/** What an account owes, and what of it is past its due date: a debit falls due with the credit period, and the oldest is paid first. */
export async function balancesOf(world: OpenWorld, account: AccountsReceivable) {
  const currency = await maybeCurrencyOf(world, account)
  if (!currency) return { balance: '0', outstanding: '0' }
  const due = world.clock.now() - creditPeriodOf(account)
  const { balance, overdue } = await owedOf(world, account.organisation, `receivable:${account.id}`, currency.id, due)
  return { balance: minus('0', balance), outstanding: overdue }
}

/** After how many milliseconds what an account owes falls due. */
export const creditPeriodOf = ({ credit_period }: Pick<AccountsReceivable, 'credit_period'>): number =>
  Number(credit_period ?? 0) * dayLength
