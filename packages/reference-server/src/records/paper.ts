import { anyText, by, choice, instant, made, maybe, owned, ref, said, text, unique } from './define.js'
import { log, udfs } from './shared.js'

/** What invoices, credit notes and refunds have in common. */
export const paper = {
  ...owned,
  number: said('Null until it is posted', maybe(text)),
  reference_number: text,
  back_office_code: maybe(text),
  life_cycle_state: choice('DRAFT', 'POSTED', 'REJECTED', 'CANCELLED'),
  issued_on: instant,
  posted_on: maybe(instant),
  notes: maybe(anyText),
  accounts_receivable: ref('accountsReceivable'),
  type: ref('financialTransactionType'),
  category: maybe(ref('financialTransactionCategory')),
  rejection_reason: maybe(ref('financialTransactionRejectionReason')),
  udfs,
  log_information: log,
}

export const paperIndexes = {
  number: by('number'),
  reference_number: by('reference_number'),
  back_office_code: unique('back_office_code'),
  account: made(by('accounts_receivable')),
  criteria: made(by('accounts_receivable', 'type', 'category')),
} as const

/** What the cancellations of payments and of invoices have in common. */
export const cancellation = {
  ...owned,
  number: text,
  reference_number: text,
  back_office_code: maybe(text),
  life_cycle_state: choice('POSTED'),
  issued_on: instant,
  posted_on: instant,
  notes: maybe(anyText),
  issue_reason: maybe(anyText),
  type: ref('financialTransactionType'),
  category: maybe(ref('financialTransactionCategory')),
  udfs,
  log_information: log,
}
