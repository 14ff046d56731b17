import { amount, anyText, by, choice, instant, kind, maybe, owned, type RecordOf, ref, text, unique } from './define.js'
import { log, udfs } from './shared.js'

export const paymentCancellation = kind({
  fields: {
    ...owned,
    number: text,
    reference_number: text,
    life_cycle_state: choice('POSTED'),
    issued_on: instant,
    posted_on: instant,
    payment: ref('payment'),
    payment_amount: amount,
    processed_by_payment_gateway: maybe(anyText),
    payment_gateway_reference_number: maybe(anyText),
    type: ref('financialTransactionType'),
    category: maybe(ref('financialTransactionCategory')),
    notes: maybe(anyText),
    back_office_code: maybe(text),
    issue_reason: maybe(anyText),
    udfs,
    log_information: log,
  },
  indexes: { payment: by('payment'), back_office_code: unique('back_office_code') },
})
export interface PaymentCancellation extends RecordOf<typeof paymentCancellation> {}
