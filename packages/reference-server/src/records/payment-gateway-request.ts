import {
  anyText,
  by,
  choice,
  count,
  flag,
  givenBack,
  instant,
  kind,
  made,
  maybe,
  object,
  or,
  owned,
  type RecordOf,
  ref,
  said,
  text,
} from './define.js'
import { log } from './shared.js'

const preferenceFields = {
  id: text,
  account_holder: maybe(anyText),
  bank_account_number: maybe(givenBack(text)),
  default: or(flag, false),
  state: or(choice('ACTIVE', 'INACTIVE'), 'ACTIVE'),
  use_for_recurring_payments: or(flag, false),
  opt_in_for_subscriptions: or(flag, false),
  opt_in_for_purchases: or(flag, false),
  notes: maybe(anyText),
  payment_medium_identifier: maybe(givenBack(text)),
  iban: maybe(givenBack(text)),
  business_identifier_code: maybe(text),
  unique_mandate_reference: maybe(count),
}

/** What a payment gateway is asked to do. No operation makes one. */
export const paymentGatewayRequest = kind({
  fields: {
    ...owned,
    number: text,
    life_cycle_state: or(choice('PENDING', 'UNDER_PROCESSING', 'POSTED', 'REJECTED'), 'PENDING'),
    reference_number: said('Its number at the gateway', maybe(text)),
    type: choice('PAYMENT', 'PAYMENT_CANCELLATION', 'REFUND'),
    execution_date: maybe(instant),
    error_code: maybe(text),
    error_description: maybe(anyText),
    payment_gateway_provider: maybe(ref('paymentGatewayProvider')),
    accounts_receivable: ref('accountsReceivable'),
    payment_preference: said('The way to pay of the account that is used', maybe(object(preferenceFields))),
    payment: maybe(ref('payment')),
    payment_cancellation: maybe(ref('paymentCancellation')),
    refund: maybe(ref('refund')),
    bill: maybe(ref('bill')),
    wallet: said('ID of the wallet that is topped up', maybe(ref('wallet'))),
    log_information: log,
  },
  indexes: {
    number: by('number'),
    state: made(by('life_cycle_state')),
    account_and_state: made(by('accounts_receivable', 'life_cycle_state')),
  },
})
export interface PaymentGatewayRequest extends RecordOf<typeof paymentGatewayRequest> {}
