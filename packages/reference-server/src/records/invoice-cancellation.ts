import { amount, anyText, by, choice, instant, kind, maybe, owned, type RecordOf, ref, text, unique } from './define.js'
import { log, udfs } from './shared.js'

export const invoiceCancellation = kind({
  fields: {
    ...owned,
    number: text,
    reference_number: text,
    life_cycle_state: choice('POSTED'),
    issued_on: instant,
    posted_on: instant,
    invoice: ref('invoice'),
    total_amount: amount,
    type: ref('financialTransactionType'),
    category: maybe(ref('financialTransactionCategory')),
    notes: maybe(anyText),
    back_office_code: maybe(text),
    issue_reason: maybe(anyText),
    udfs,
    log_information: log,
  },
  indexes: { invoice: by('invoice'), back_office_code: unique('back_office_code') },
})
export interface InvoiceCancellation extends RecordOf<typeof invoiceCancellation> {}
