import { writeAmount } from '../../kernel/amount.js'
import { maybeWireDate } from '../../kernel/clock.js'
import type { OpenWorld } from '../../kernel/open-world.js'
import type { Payment, PaymentCancellation } from '../../records/index.js'
import { viewRateOf } from '../exchange-rates.js'
import { viewCategory, viewNamed } from '../financial-transactions.js'
import { viewInvoiceShort } from '../invoices.js'
import { viewDates } from '../papers/views.js'
import { shown, viewAccount, viewUnit, viewUser } from '../views.js'

/** Writes a payment with all its fields. */
export async function viewPayment(world: OpenWorld, payment: Payment) {
  const { records } = world
  const { organisation } = payment
  const [account, type, category, method, user, unit, invoices] = await Promise.all([
    records.related('accountsReceivable', organisation, payment.accounts_receivable),
    records.related('financialTransactionType', organisation, payment.type),
    records.related('financialTransactionCategory', organisation, payment.category),
    records.related('paymentMethod', organisation, payment.payment_method),
    records.related('user', organisation, payment.received_by_user),
    records.related('unit', organisation, payment.received_by_unit),
    records.eachRelated(
      'invoice',
      organisation,
      payment.settles.map(({ invoice }) => invoice),
    ),
  ])
  return shown('payment', payment, {
    ...viewDates(payment),
    payment_amount: writeAmount(payment.payment_amount),
    received_on: maybeWireDate(payment.received_on),
    accounts_receivable: account ? await viewAccount(world, account) : null,
    type: viewNamed(type),
    category: viewCategory(category),
    payment_method: viewNamed(method),
    received_by_user: user ? viewUser(user) : null,
    received_by_unit: unit ? viewUnit(unit) : null,
    invoices_to_pay_set: await Promise.all(invoices.map((invoice) => viewInvoiceShort(world, invoice))),
  })
}

/** What the short forms of a payment and of its cancellation have in common. */
const viewShort = (paper: Payment | PaymentCancellation) => ({
  id: paper.id,
  number: paper.number,
  reference_number: paper.reference_number,
  ...viewDates(paper),
  payment_amount: writeAmount(paper.payment_amount),
  processed_by_payment_gateway: paper.processed_by_payment_gateway,
  payment_gateway_reference_number: paper.payment_gateway_reference_number,
})

/** Writes a payment in its short form. */
export async function viewPaymentShort(world: OpenWorld, payment: Payment) {
  const currency = await world.records.related('currency', payment.organisation, payment.currency)
  return {
    ...viewShort(payment),
    life_cycle_state: payment.life_cycle_state,
    currency_rate_period: currency ? await viewRateOf(world, currency, payment.posted_on ?? payment.issued_on) : null,
  }
}

/** Writes a payment cancellation in its short form. */
export const viewPaymentCancellationShort = (cancellation: PaymentCancellation) => ({
  ...viewShort(cancellation),
  life_cycle_state: cancellation.life_cycle_state,
})
