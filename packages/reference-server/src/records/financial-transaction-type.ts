import {
  anyText,
  by,
  choice,
  flag,
  kind,
  list,
  made,
  maybe,
  or,
  owned,
  type RecordOf,
  ref,
  said,
  text,
} from './define.js'
import { log, udfs } from './shared.js'

export const financialTransactionType = kind({
  fields: {
    ...owned,
    name: text,
    alternative_code: text,
    description: maybe(anyText),
    classification: said(
      'Which papers it is for',
      choice('PAYMENT', 'PAYMENT_CANCELLATION', 'INVOICE', 'INVOICE_CANCELLATION', 'CREDIT_NOTE', 'REFUND'),
    ),
    allowed_units: said('IDs of the units that may give papers of it; left out: all', list(ref('unit'))),
    of_payment_gateway: or(flag, false),
    udfs,
    log_information: log,
  },
  indexes: {
    all: by(),
    id: made(by('id')),
    name: by('name'),
    alternative_code: by('alternative_code'),
    classification: made(by('classification')),
  },
})
export interface FinancialTransactionType extends RecordOf<typeof financialTransactionType> {}
