import { anyText, by, kind, maybe, owned, type RecordOf, text } from './define.js'

export const financialTransactionRejectionReason = kind({
  fields: { ...owned, name: text, alternative_code: text, description: maybe(anyText) },
  indexes: { all: by(), name: by('name'), alternative_code: by('alternative_code') },
})
export interface FinancialTransactionRejectionReason extends RecordOf<typeof financialTransactionRejectionReason> {}
