import { type Amount, minus, sum } from '../../kernel/amount.js'
import { balanceOf, entriesOf } from '../../kernel/journal.js'
import { firstLog } from '../../kernel/log.js'
import { currencyOf } from '../../kernel/money.js'
import { nextNumber, nextReference } from '../../kernel/numbers.js'
import type { OpenWorld } from '../../kernel/open-world.js'
import { hexId } from '../../kernel/random.js'
import { fresh } from '../../records/fresh.js'
import type { AccountsReceivable, Bill, FinancialTransactionType, Invoice } from '../../records/index.js'
import { unsettledOf } from '../invoices.js'
import { postPaper } from './papers.js'

/** What is billed, for which time, and until when it is to be paid. */
export interface Billed
  extends Pick<Invoice, 'total_amount' | 'tax_amount' | 'due_on'>,
    Pick<Bill, 'from_date' | 'to_date'> {
  type: FinancialTransactionType
}

/** Nobody of the organisation: a billing run makes bills. */
const nobody = { user: '', unit: '' }

/** Makes a bill of one invoice that counts. No operation known does so. */
export async function issuedBill(
  world: OpenWorld,
  operation: string,
  account: AccountsReceivable,
  { type, from_date, to_date, ...amounts }: Billed,
): Promise<{ bill: Bill; invoice: Invoice & { number: string } }> {
  const common = {
    organisation: account.organisation,
    accounts_receivable: account.id,
    log_information: firstLog(world, nobody),
  }
  const bill = fresh('bill', {
    ...common,
    id: hexId(world.random),
    number: await nextNumber(world, account.organisation, 'bill'),
    ...{ from_date, to_date },
    ...(await carriedOver(world, account)),
  })
  const draft = fresh('invoice', {
    ...common,
    ...amounts,
    id: hexId(world.random),
    reference_number: await nextReference(world, account.organisation),
    life_cycle_state: 'POSTED',
    issued_on: world.clock.now(),
    type: type.id,
    bill: bill.id,
  })
  const books = { from: `receivable:${account.id}`, to: 'invoiced' } as const
  const invoice = { ...draft, ...(await postPaper({ world }, operation, 'invoice', draft, books)) }
  await world.records.insert('bill', bill)
  await world.records.insert('invoice', invoice)
  return { bill, invoice }
}

/** What was unpaid before a bill, and paid since the one before. */
async function carriedOver(world: OpenWorld, account: AccountsReceivable) {
  const { organisation, id } = account
  const { records } = world
  const earlier = await records.find('bill', {
    index: 'accounts_receivable',
    organisation,
    values: [id],
    order: 'made',
  })
  const ofEarlier = await records.find('invoice', {
    index: 'bill',
    organisation,
    values: [{ any: earlier.map((bill) => bill.id) }],
  })
  const currency = await currencyOf(world, account)
  const inFavour = await balanceOf(world, organisation, `receivable:${id}`, currency.id)
  return {
    previous_bill_total_due_amount: sum(ofEarlier.map(unsettledOf)),
    balance_brought_forward: minus('0', inFavour),
    total_credit_amount_posted_between_bills: await creditsSince(world, account, earlier.at(-1)),
  }
}

async function creditsSince(
  world: OpenWorld,
  { organisation, id }: AccountsReceivable,
  bill: Bill | undefined,
): Promise<Amount> {
  if (!bill) return '0'
  const book = `receivable:${id}` as const
  const entries = await entriesOf(world, organisation, book)
  const since = entries.filter(({ to, moment }) => to === book && moment > bill.log_information.created_date)
  return sum(since.map(({ amount }) => amount))
}
