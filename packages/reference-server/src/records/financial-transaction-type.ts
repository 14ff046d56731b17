import { anyText, by, choice, flag, kind, made, maybe, or, owned, type RecordOf, said, text } from './define.js'
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
    of_payment_gateway: or(flag, false),
    udfs,
    log_information: log,
  },
  indexes: {
    all: by(),
    name: by('name'),
    alternative_code: by('alternative_code'),
    classification: made(by('classification')),
  },
})
export interface FinancialTransactionType extends RecordOf<typeof financialTransactionType> {}
