import { anything, type Rule, type Rules } from '@crmcom-webapi/release-marks/options'
import { isMore, readAmount } from '../kernel/amount.js'
import { checkOptions } from '../kernel/check-options.js'
import { Failure } from '../kernel/failure.js'
import { currencyOf, readMoney } from '../kernel/money.js'
import type { OpenWorld } from '../kernel/open-world.js'
import { transact } from '../kernel/transact.js'
import type { World } from '../kernel/world.js'
import { issuedBill } from '../resources/papers/issued-bill.js'
import { NotInWorldError } from './auth-states.js'
import { accountNamed, type NamedAccount } from './named-account.js'
import { type Instant, isInstant, readInstant } from './world-clock.js'

/** A bill that is to be made. No operation known makes one. */
export interface BillToIssue {
  account: NamedAccount
  /** What is billed, taxes among it: a number, or the text of one. */
  amount: number | string
  /** How much of it are taxes. @default 0 */
  taxes?: number | string
  /** Until when it is to be paid. @default never */
  dueOn?: Instant
  /** The time it is for. @default the month before */
  from?: Instant
  to?: Instant
}

/** A bill as it was made, and its invoice. */
export interface IssuedBill {
  id: string
  number: string
  invoice: { id: string; number: string }
}

/** The bills of a world in the hands of a test. */
export class Bills {
  constructor(private readonly world: () => World) {}

  /**
   * Makes a bill of one invoice, which counts at once: its amount moves out of the account. The bill is POSTED.
   *
   * @throws {NotInWorldError} When the world does not have the account, or no type of invoices.
   * @throws {RangeError} When an amount is none, has more digits than its currency, or an instant is none.
   */
  issue(bill: BillToIssue): Promise<IssuedBill> {
    return transact(this.world(), (open) => issue(open, bill)).catch((error: unknown) => {
      throw error instanceof Failure ? new RangeError(`a bill: ${error.message}: ${error.description}`) : error
    })
  }
}

const aDecimal: Rule = [
  'a number from zero on, or a text that holds one, such as 38.50',
  (value: unknown) =>
    typeof value === 'number' ? value >= 0 && value < Infinity : /^\d+(\.\d+)?$/.test(String(value)),
]
const anInstant: Rule = ['an instant from 1970 to 9999, such as 2026-01-05T10:00:00Z', isInstant]
const rules: Rules = {
  ...{ account: anything, amount: aDecimal, taxes: aDecimal },
  ...{ dueOn: anInstant, from: anInstant, to: anInstant },
}

async function issue(world: OpenWorld, bill: BillToIssue): Promise<IssuedBill> {
  checkOptions('a bill', bill, rules)
  const { account: named, amount, taxes = 0, dueOn, from, to } = bill
  if (amount === undefined) throw new RangeError('a bill: amount is missing')
  const account = await accountNamed(world, named)
  const { organisation } = account
  const query = { index: 'classification', organisation, values: ['INVOICE'], order: 'made' } as const
  const type = await world.records.first('financialTransactionType', query)
  if (!type) throw new NotInWorldError('type of invoices')
  const currency = await currencyOf(world, account)
  const total_amount = readMoney(amount, 'amount', currency)
  const tax_amount = readAmount(taxes, currency.decimal_digits)
  if (isMore(tax_amount, total_amount)) throw new RangeError('a bill: taxes are more than the amount')
  const [start, end] = monthBefore(world.clock.now())
  const [from_date, to_date] = [
    from === undefined ? start : readInstant(from),
    to === undefined ? end : readInstant(to),
  ]
  if (from_date > to_date) throw new RangeError('a bill: from is after to')
  const due_on = dueOn === undefined ? null : readInstant(dueOn)
  const made = await issuedBill(world, 'control.bills.issue', account, {
    ...{ type, total_amount, tax_amount, due_on, from_date, to_date },
  })
  const { id, number } = made.invoice
  return { id: made.bill.id, number: made.bill.number, invoice: { id, number } }
}

/** The first and the last day of the month before, in UTC. */
function monthBefore(now: number): [number, number] {
  const date = new Date(now)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  return [Date.UTC(year, month - 1, 1), Date.UTC(year, month, 0)]
}
