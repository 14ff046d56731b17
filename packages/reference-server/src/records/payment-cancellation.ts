import { amount, anyText, by, kind, maybe, type RecordOf, ref, unique } from './define.js'
import { cancellation } from './paper.js'

export const paymentCancellation = kind({
  fields: {
    ...cancellation,
    payment: ref('payment'),
    payment_amount: amount,
    processed_by_payment_gateway: maybe(anyText),
    payment_gateway_reference_number: maybe(anyText),
  },
  indexes: { payment: by('payment'), back_office_code: unique('back_office_code') },
})
export interface PaymentCancellation extends RecordOf<typeof paymentCancellation> {}
