import { anyText, by, flag, kind, made, maybe, or, owned, type RecordOf, text } from './define.js'
import { log } from './shared.js'

export const financialTransactionRejectionReason = kind({
  fields: {
    ...owned,
    name: text,
    alternative_code: text,
    description: maybe(anyText),
    default: or(flag, false),
    log_information: log,
  },
  indexes: { all: made(by()), name: by('name'), alternative_code: by('alternative_code') },
})
export interface FinancialTransactionRejectionReason extends RecordOf<typeof financialTransactionRejectionReason> {}
