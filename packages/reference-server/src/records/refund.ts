import { amount, anyText, kind, maybe, type RecordOf } from './define.js'
import { paper, paperIndexes } from './paper.js'

export const refund = kind({
  fields: {
    ...paper,
    refund_amount: amount,
    processed_by_payment_gateway: maybe(anyText),
    payment_gateway_reference_number: maybe(anyText),
    issue_reason: maybe(anyText),
  },
  indexes: paperIndexes,
})
export interface Refund extends RecordOf<typeof refund> {}
