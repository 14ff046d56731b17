import { amount, anyText, by, kind, maybe, or, type RecordOf, ref, said } from './define.js'
import { paper, paperIndexes } from './paper.js'

export const creditNote = kind({
  fields: {
    ...paper,
    discount_amount: or(amount, '0'),
    tax_amount: said('How much of the total are taxes', or(amount, '0')),
    total_amount: amount,
    issue_reason: maybe(anyText),
    bill: said('ID of the bill it stands on', maybe(ref('bill'))),
  },
  indexes: { ...paperIndexes, bill: by('bill') },
})
export interface CreditNote extends RecordOf<typeof creditNote> {}
