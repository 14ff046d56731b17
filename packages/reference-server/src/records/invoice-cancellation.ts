import { amount, by, kind, type RecordOf, ref, unique } from './define.js'
import { cancellation } from './paper.js'

export const invoiceCancellation = kind({
  fields: { ...cancellation, invoice: ref('invoice'), total_amount: amount },
  indexes: { invoice: by('invoice'), back_office_code: unique('back_office_code') },
})
export interface InvoiceCancellation extends RecordOf<typeof invoiceCancellation> {}
