import { isMore, minus, sum, writeAmount } from '../kernel/amount.js'
import { maybeWireDate, wireDate } from '../kernel/clock.js'
import { seesAccount } from '../kernel/credentials.js'
import { failure } from '../kernel/failure.js'
import { currencyOf } from '../kernel/money.js'
import type { OpenWorld } from '../kernel/open-world.js'
import { billLifeCycle } from '../life-cycles/bill.js'
import { moved } from '../life-cycles/life-cycle.js'
import type { Bill } from '../records/index.js'
import { type AccountIdentifier, findAccount } from './accounts-receivable.js'
import type { Call, Input, SessionCall } from './call.js'
import { viewCurrencyShort } from './exchange-rates.js'
import { outstandingOf, unsettledOf } from './invoices.js'
import { changeRecord, resource } from './resource.js'
import { shown, viewAccount } from './views.js'

const bills = resource('bill', {
  sees: ({ session }, { accounts_receivable }) => seesAccount(session, accounts_receivable),
  missing: () => failure('BILLS', 'BILLNOTFOUND', 'No bill was found'),
  view: viewBill,
})

export const billOperations = {
  showBill: bills.show((input: Input<'showBill'>) => input.bill_identifier),
  listBills: bills.list((call: Call<'listBills'>) => ofAccount(call)),
  getLatestBills: bills.latest((call: Call<'getLatestBills'>) => ofAccount(call)),
  presentBill: async (call: Call<'presentBill'>) => {
    const bill = await bills.find(call, call.input.bill_identifier)
    const life_cycle_state = moved(billLifeCycle, 'presentBill', bill.life_cycle_state)
    return viewBillShort(call.world, await changeRecord(call, 'bill', bill, { life_cycle_state }))
  },
}

async function ofAccount({
  world,
  session,
  input,
}: SessionCall<{ accounts_receivable_identifier: AccountIdentifier }>) {
  const { id, organisation } = await findAccount(world, session, input.accounts_receivable_identifier)
  return { index: 'accounts_receivable', organisation, values: [id] } as const
}

/** What a bill comes to: that of its invoices and credit notes that count. */
async function reckoned(world: OpenWorld, { organisation, id, balance_brought_forward }: Bill) {
  const of = { index: 'bill', organisation, values: [id] } as const
  const counts = ({ life_cycle_state }: { life_cycle_state: string }) => life_cycle_state === 'POSTED'
  const invoices = (await world.records.find('invoice', of)).filter(counts)
  const creditNotes = (await world.records.find('creditNote', of)).filter(counts)
  const debit = sum(invoices.map(({ total_amount }) => total_amount))
  const credit = sum(creditNotes.map(({ total_amount }) => total_amount))
  const unsettled = sum(invoices.map(unsettledOf))
  const isPaidInPart = isMore(sum(invoices.map(({ settled_amount }) => settled_amount)), '0')
  const due = invoices.flatMap(({ due_on }) => due_on ?? [])
  const billed = minus(debit, credit)
  return {
    ...{ invoices, creditNotes, debit, credit, billed, unsettled },
    toBePaid: sum([billed, balance_brought_forward]),
    outstanding: sum(invoices.map((invoice) => outstandingOf(world, invoice))),
    dueDate: due.length === 0 ? null : Math.max(...due),
    status: !isMore(unsettled, '0')
      ? ('SETTLED' as const)
      : isPaidInPart
        ? ('PARTIALLY_SETTLED' as const)
        : ('UNSETTLED' as const),
  }
}

const viewPeriod = ({ from_date, to_date }: Bill) => ({ from_date: wireDate(from_date), to_date: wireDate(to_date) })

async function viewCurrency(world: OpenWorld, { organisation, accounts_receivable }: Bill) {
  const account = await world.records.related('accountsReceivable', organisation, accounts_receivable)
  return viewCurrencyShort(await currencyOf(world, { organisation, currency: account?.currency ?? null }))
}

async function viewBill(world: OpenWorld, bill: Bill) {
  const { organisation } = bill
  const account = await world.records.related('accountsReceivable', organisation, bill.accounts_receivable)
  const it = await reckoned(world, bill)
  return shown('bill', bill, {
    ...viewPeriod(bill),
    previous_bill_total_due_amount: writeAmount(bill.previous_bill_total_due_amount),
    balance_brought_forward: writeAmount(bill.balance_brought_forward),
    total_credit_amount_posted_between_bills: writeAmount(bill.total_credit_amount_posted_between_bills),
    total_billed_amount: writeAmount(it.billed),
    total_amount_to_be_paid: writeAmount(it.toBePaid),
    status: it.status,
    type: 'NORMAL' as const,
    outstanding_amount: writeAmount(it.outstanding),
    unsettled_amount: writeAmount(it.unsettled),
    due_date: maybeWireDate(it.dueDate),
    number_of_credit_notes: it.creditNotes.length,
    number_of_invoices: it.invoices.length,
    total_credit_amount: writeAmount(it.credit),
    total_debit_amount: writeAmount(it.debit),
    accounts_receivable: account ? await viewAccount(world, account) : null,
    currency: await viewCurrency(world, bill),
  })
}

/** Writes a bill in its short form. */
export async function viewBillShort(world: OpenWorld, bill: Bill) {
  const { id, number, life_cycle_state } = bill
  const { billed, toBePaid, status, dueDate } = await reckoned(world, bill)
  return {
    ...{ id, number, life_cycle_state, bill_status: status },
    ...viewPeriod(bill),
    due_date: maybeWireDate(dueDate),
    total_billed_amount: writeAmount(billed),
    total_amount_to_be_paid: writeAmount(toBePaid),
    currency: await viewCurrency(world, bill),
  }
}
