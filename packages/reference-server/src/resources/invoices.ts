import { type Amount, minus, writeAmount } from '../kernel/amount.js'
import { wireDate } from '../kernel/clock.js'
import { currencyOf } from '../kernel/money.js'
import type { OpenWorld } from '../kernel/open-world.js'
import type { Invoice } from '../records/index.js'
import { viewRateOf } from './currencies.js'

/** What is unpaid of an invoice; nothing of one that does not count. */
export const unsettledOf = ({ life_cycle_state, total_amount, settled_amount }: Invoice): Amount =>
  life_cycle_state === 'POSTED' ? minus(total_amount, settled_amount) : '0'

/** Writes an invoice in its short form. */
export async function viewInvoiceShort(world: OpenWorld, invoice: Invoice) {
  const { id, number, reference_number, life_cycle_state, issued_on, posted_on, due_on, organisation } = invoice
  const unsettled = unsettledOf(invoice)
  const isDue = due_on !== null && due_on < world.clock.now()
  const account = await world.records.related('accountsReceivable', organisation, invoice.accounts_receivable)
  const currency = await currencyOf(world, { organisation, currency: account?.currency ?? null })
  return {
    ...{ id, number, reference_number, life_cycle_state, issued_on: wireDate(issued_on) },
    posted_on: posted_on === null ? null : wireDate(posted_on),
    due_on: due_on === null ? null : wireDate(due_on),
    total_amount: writeAmount(invoice.total_amount),
    outstanding_amount: writeAmount(isDue ? unsettled : '0'),
    unsettled_amount: writeAmount(unsettled),
    currency_rate_period: await viewRateOf(world, currency, posted_on ?? issued_on),
  }
}
