import { type Amount, minus, writeAmount } from '../kernel/amount.js'
import { instantOf, maybeWireDate } from '../kernel/clock.js'
import { failure, invalidRequest } from '../kernel/failure.js'
import { reverse } from '../kernel/journal.js'
import { readMoney } from '../kernel/money.js'
import type { OpenWorld } from '../kernel/open-world.js'
import { invoiceLifeCycle } from '../life-cycles/invoice.js'
import { fresh } from '../records/fresh.js'
import type { AccountsReceivable, Invoice, InvoiceCancellation } from '../records/index.js'
import { type AccountIdentifier, findAccount } from './accounts-receivable.js'
import type { Call, Input, SessionCall } from './call.js'
import { papers, postPaper } from './papers/papers.js'
import { cancellationOf } from './papers/posted-now.js'
import { listTypes } from './papers/settings.js'
import { viewDates, viewPaper, viewPaperShort, viewRate, viewTotals } from './papers/views.js'
import { shown } from './views.js'

/** What is unpaid of an invoice; nothing of one that does not count. */
export const unsettledOf = ({ life_cycle_state, total_amount, settled_amount }: Invoice): Amount =>
  life_cycle_state === 'POSTED' ? minus(total_amount, settled_amount) : '0'

/** What of it is past its due date. */
export const outstandingOf = (world: OpenWorld, invoice: Invoice): Amount =>
  invoice.due_on !== null && invoice.due_on < world.clock.now() ? unsettledOf(invoice) : '0'

const viewOpen = (world: OpenWorld, invoice: Invoice) => ({
  due_on: maybeWireDate(invoice.due_on),
  total_amount: writeAmount(invoice.total_amount),
  outstanding_amount: writeAmount(outstandingOf(world, invoice)),
  unsettled_amount: writeAmount(unsettledOf(invoice)),
})

/** Writes an invoice in its short form. */
export const viewInvoiceShort = async (world: OpenWorld, invoice: Invoice) => ({
  ...(await viewPaperShort(world, invoice)),
  ...viewOpen(world, invoice),
})

const invoices = papers('invoice', {
  lifeCycle: invoiceLifeCycle,
  classification: 'INVOICE',
  missing: () => failure('INVOICES', 'INVOICENOTFOUND', 'No invoice was found'),
  view: async (world, invoice) =>
    shown('invoice', invoice, {
      ...(await viewPaper(world, invoice)),
      ...viewTotals(invoice),
      ...viewOpen(world, invoice),
    }),
  viewShort: viewInvoiceShort,
})

export const invoiceOperations = {
  showInvoice: invoices.show((input: Input<'showInvoice'>) => input.invoice_identifier),
  listInvoices: invoices.listOfAccount<Input<'listInvoices'>>(),
  updateInvoice: invoices.change((input: Input<'updateInvoice'>) => input.invoice_identifier, updated),
  postInvoice: async (call: Call<'postInvoice'>) => {
    const { paper, life_cycle_state } = await invoices.next(call, 'postInvoice', call.input.invoice_identifier)
    const books = { from: `receivable:${paper.accounts_receivable}`, to: 'invoiced' } as const
    const posting = await postPaper(call, 'postInvoice', 'invoice', paper, books)
    return viewInvoiceShort(call.world, await invoices.changed(call, paper, { ...posting, life_cycle_state }))
  },
  rejectInvoice: invoices.reject('rejectInvoice', (input: Input<'rejectInvoice'>) => input.invoice_identifier),
  cancelInvoice: async (call: Call<'cancelInvoice'>) => {
    const { paper, life_cycle_state } = await invoices.next(call, 'cancelInvoice', call.input.invoice_identifier)
    const cancellation = await cancelled(call, paper)
    await invoices.changed(call, paper, { life_cycle_state })
    await call.world.records.insert('invoiceCancellation', cancellation)
    return viewCancellationShort(call.world, paper, cancellation)
  },
  listInvoiceTypes: listTypes('INVOICE'),
}

const maybeInstantOf = (date: string | null) => (date === null ? null : instantOf(date))

/** Changes a draft: what is not sent stays as it is, what is null is emptied. */
async function updated(call: Call<'updateInvoice'>, draft: Invoice): Promise<Partial<Invoice>> {
  const { due_on, posted_on, member_accounts_receivable_identifier: named } = call.input
  const { account, currency, fields } = await invoices.updated(call, 'updateInvoice', draft)
  // No call changes the total, so the currency has to have as many digits.
  if (fields.accounts_receivable !== draft.accounts_receivable) readMoney(draft.total_amount, 'total_amount', currency)
  const keptMember = account.id === draft.accounts_receivable ? draft.member_account : null
  return {
    ...fields,
    ...(due_on === undefined ? {} : { due_on: maybeInstantOf(due_on) }),
    ...(posted_on === undefined ? {} : { posted_on: maybeInstantOf(posted_on) }),
    member_account: named ? await findMember(call, account, named) : keptMember,
  }
}

/** Finds the account of a group that an invoice to its parent is for. */
async function findMember({ world, session }: SessionCall, parent: AccountsReceivable, identifier: AccountIdentifier) {
  const { id, group_parent, funding_scope } = await findAccount(world, session, identifier)
  if (group_parent !== parent.id || funding_scope === null)
    throw invalidRequest('member_accounts_receivable_identifier: is no member that the account pays for')
  return id
}

/** Makes the cancellation of an invoice, which takes back what the invoice moved. */
async function cancelled(call: Call<'cancelInvoice'>, invoice: Invoice): Promise<InvoiceCancellation> {
  const cancellation = fresh('invoiceCancellation', {
    ...(await cancellationOf(call, 'invoiceCancellation', 'INVOICE_CANCELLATION')),
    invoice: invoice.id,
    total_amount: invoice.total_amount,
  })
  const cause = { operation: 'cancelInvoice', kind: 'invoiceCancellation', id: cancellation.id }
  await reverse(call.world, invoice.organisation, { kind: 'invoice', id: invoice.id }, cause)
  return cancellation
}

const viewCancellationShort = async (world: OpenWorld, invoice: Invoice, cancellation: InvoiceCancellation) => {
  const { id, number, reference_number, life_cycle_state, issued_on, posted_on, total_amount } = cancellation
  return {
    ...{ id, number, reference_number, life_cycle_state },
    ...viewDates(cancellation),
    total_amount: writeAmount(total_amount),
    currency_rate_period: await viewRate(world, { ...invoice, issued_on, posted_on }),
  }
}
