import { seesAccount } from '../../kernel/credentials.js'
import { failure } from '../../kernel/failure.js'
import { moved } from '../../life-cycles/life-cycle.js'
import { paymentLifeCycle } from '../../life-cycles/payment.js'
import { fresh } from '../../records/fresh.js'
import { findAccount } from '../accounts-receivable.js'
import type { Call, Input, SessionCall } from '../call.js'
import {
  findCategory,
  findPaymentMethod,
  findRejectionReason,
  findType,
  namedOrAny,
} from '../financial-transactions.js'
import { cancellationOf } from '../papers/posted-now.js'
import { changeRecord, resource } from '../resource.js'
import { created, paidBill, paidInvoice, updated } from './changes.js'
import { posted, undo } from './posting.js'
import { viewPayment, viewPaymentCancellationShort, viewPaymentShort } from './views.js'

const payments = resource('payment', {
  sees: ({ session }, { accounts_receivable }) => seesAccount(session, accounts_receivable),
  missing: () => failure('PAYMENTS', 'PAYMENTNOTFOUND', 'No payment was found'),
  view: viewPayment,
})

export const paymentOperations = {
  showPayment: payments.show((input: Input<'showPayment'>) => input.payment_identifier),
  listPayments: payments.list((call: Call<'listPayments'>) => criteria(call)),
  getLatestPayments: payments.latest((call: Call<'getLatestPayments'>) => criteria(call)),
  createPayment: payments.create(created),
  payInvoice: payments.create(paidInvoice),
  payBill: payments.create(paidBill),
  updatePayment: payments.change((input: Input<'updatePayment'>) => input.payment_identifier, updated),
  postPayment: async (call: Call<'postPayment'>) => {
    const draft = await payments.find(call, call.input.payment_identifier)
    moved(paymentLifeCycle, 'postPayment', draft.life_cycle_state)
    return viewPaymentShort(
      call.world,
      await changeRecord(call, 'payment', draft, await posted(call, 'postPayment', draft)),
    )
  },
  rejectPayment: async (call: Call<'rejectPayment'>) => {
    const { world, input } = call
    const draft = await payments.find(call, input.payment_identifier)
    const life_cycle_state = moved(paymentLifeCycle, 'rejectPayment', draft.life_cycle_state)
    const reason = await findRejectionReason(call, input.rejection_reason_identifier)
    const fields = { life_cycle_state, rejection_reason: reason?.id ?? null }
    return viewPaymentShort(world, await changeRecord(call, 'payment', draft, fields))
  },
  cancelPayment: async (call: Call<'cancelPayment'>) => viewPaymentCancellationShort(await cancelled(call)),
}

/** The payments of an account, those that have a type, a category and a method where one is asked for. */
async function criteria(
  call: SessionCall<Pick<Input<'listPayments'>, keyof Input<'listPayments'> & `${string}_identifier`>>,
) {
  const { world, session, input } = call
  const { organisation } = session
  const account = await findAccount(world, session, input.accounts_receivable_identifier)
  const type = await findType(call, input.type_identifier)
  const category = await findCategory(call, input.category_identifier)
  const method = await findPaymentMethod(call, input.payment_method_identifier)
  if (!type && !category && !method) return { index: 'account', organisation, values: [account.id] } as const
  const values = [
    account.id,
    await namedOrAny(call, 'financialTransactionType', type),
    await namedOrAny(call, 'financialTransactionCategory', category, true),
    await namedOrAny(call, 'paymentMethod', method),
  ] as const
  return { index: 'criteria', organisation, values } as const
}

/** Makes and posts the cancellation of a payment, which takes back what the payment did. */
async function cancelled(call: Call<'cancelPayment'>) {
  const { world, input } = call
  const payment = await payments.find(call, input.payment_identifier)
  const life_cycle_state = moved(paymentLifeCycle, 'cancelPayment', payment.life_cycle_state)
  const cancellation = fresh('paymentCancellation', {
    ...(await cancellationOf(call, 'paymentCancellation', 'PAYMENT_CANCELLATION')),
    payment: payment.id,
    payment_amount: payment.payment_amount,
    processed_by_payment_gateway: payment.processed_by_payment_gateway,
  })
  await undo(call, payment, cancellation.id)
  await changeRecord(call, 'payment', payment, { life_cycle_state })
  await world.records.insert('paymentCancellation', cancellation)
  return cancellation
}
