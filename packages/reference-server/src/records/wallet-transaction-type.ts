import { by, choice, kind, list, made, owned, type RecordOf, ref, said, text } from './define.js'
import { log, udfs } from './shared.js'

/** What a wallet transaction does. */
export const walletTransactionClasses = ['CREDIT', 'DEBIT', 'REIMBURSE', 'VOID', 'TRANSFER'] as const

export const walletTransactionType = kind({
  fields: {
    ...owned,
    name: text,
    alternative_code: text,
    classification: said('What its transactions do', choice(...walletTransactionClasses)),
    allowed_units: said('IDs of the units that may use it; left out: all', list(ref('unit'))),
    udfs,
    log_information: log,
  },
  indexes: {
    all: by(),
    id: made(by('id')),
    name: by('name'),
    alternative_code: by('alternative_code'),
    classification: by('classification'),
  },
})
export interface WalletTransactionType extends RecordOf<typeof walletTransactionType> {}
