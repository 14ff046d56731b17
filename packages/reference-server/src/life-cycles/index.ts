import { billLifeCycle } from './bill.js'
import { creditNoteLifeCycle } from './credit-note.js'
import { customerEventLifeCycle } from './customer-event.js'
import { invoiceLifeCycle } from './invoice.js'
import type { LifeCycle } from './life-cycle.js'
import { paymentLifeCycle } from './payment.js'
import { paymentGatewayRequestLifeCycle } from './payment-gateway-request.js'
import { refundLifeCycle } from './refund.js'
import { rewardsParticipantLifeCycle } from './rewards-participant.js'
import { subscriptionLifeCycle } from './subscription.js'
import { subscriptionActionLifeCycle } from './subscription-action.js'
import { usageAuthorisationLifeCycle } from './usage-authorisation.js'
import { voucherLifeCycle } from './voucher.js'
import { walletTransactionLifeCycle } from './wallet-transaction.js'
import { webhookRequestLifeCycle } from './webhook-request.js'

export type { LifeCycle, Transition } from './life-cycle.js'

/** The life cycle of each kind of record that has one. */
export const lifeCycles: { readonly [kind: string]: LifeCycle<string> } = {
  payment: paymentLifeCycle,
  invoice: invoiceLifeCycle,
  creditNote: creditNoteLifeCycle,
  refund: refundLifeCycle,
  bill: billLifeCycle,
  paymentGatewayRequest: paymentGatewayRequestLifeCycle,
  customerEvent: customerEventLifeCycle,
  rewardsParticipant: rewardsParticipantLifeCycle,
  voucher: voucherLifeCycle,
  walletTransaction: walletTransactionLifeCycle,
  subscription: subscriptionLifeCycle,
  subscriptionAction: subscriptionActionLifeCycle,
  usageAuthorisation: usageAuthorisationLifeCycle,
  webhookRequest: webhookRequestLifeCycle,
}
