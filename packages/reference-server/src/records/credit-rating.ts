import { amount, anyText, by, choice, flag, kind, made, maybe, or, owned, type RecordOf } from './define.js'
import { log } from './shared.js'

/** A credit rating of the account definition. */
export const creditRating = kind({
  fields: {
    ...owned,
    code: choice('AAA', 'AA', 'A', 'BAA', 'BA', 'B', 'CAA', 'CA', 'C'),
    name: maybe(anyText),
    label: maybe(anyText),
    credit_limit_type: maybe(choice('USER_DEFINED', 'NUMERIC_VALUE')),
    /** In the default currency of the organisation. */
    credit_limit_amount: maybe(amount),
    default: or(flag, false),
    log_information: log,
  },
  indexes: { all: made(by()), code: by('code') },
})
export interface CreditRating extends RecordOf<typeof creditRating> {}
