import {
  amount,
  anyText,
  by,
  choice,
  instant,
  kind,
  made,
  maybe,
  or,
  owned,
  type RecordOf,
  ref,
  said,
  text,
  unique,
} from './define.js'
import { log, udfs } from './shared.js'

export const invoice = kind({
  fields: {
    ...owned,
    number: maybe(text),
    reference_number: maybe(text),
    back_office_code: maybe(text),
    life_cycle_state: choice('DRAFT', 'POSTED', 'REJECTED', 'CANCELLED'),
    total_amount: amount,
    settled_amount: said('How much of the total is paid', or(amount, '0')),
    issued_on: instant,
    posted_on: maybe(instant),
    due_on: maybe(instant),
    notes: maybe(anyText),
    accounts_receivable: ref('accountsReceivable'),
    bill: said('ID of the bill it stands on', maybe(ref('bill'))),
    type: ref('financialTransactionType'),
    category: maybe(ref('financialTransactionCategory')),
    udfs,
    log_information: log,
  },
  indexes: {
    number: by('number'),
    reference_number: by('reference_number'),
    back_office_code: unique('back_office_code'),
    bill: by('bill'),
    accounts_receivable: made(by('accounts_receivable')),
  },
})
export interface Invoice extends RecordOf<typeof invoice> {}
