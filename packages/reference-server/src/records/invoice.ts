import { amount, by, instant, kind, maybe, or, type RecordOf, ref, said } from './define.js'
import { paper, paperIndexes } from './paper.js'

export const invoice = kind({
  fields: {
    ...paper,
    discount_amount: or(amount, '0'),
    tax_amount: said('How much of the total are taxes', or(amount, '0')),
    total_amount: amount,
    settled_amount: said('How much of the total is paid', or(amount, '0')),
    due_on: maybe(instant),
    member_account: said('ID of the account of the group that it is for', maybe(ref('accountsReceivable'))),
    bill: said('ID of the bill it stands on', maybe(ref('bill'))),
  },
  indexes: { ...paperIndexes, bill: by('bill') },
})
export interface Invoice extends RecordOf<typeof invoice> {}
