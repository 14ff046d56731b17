import { by, choice, flag, kind, maybe, or, owned, type RecordOf, ref, said, text } from './define.js'

/** What it holds stands in its book. */
export const wallet = kind({
  fields: {
    ...owned,
    number: text,
    life_cycle_state: or(choice('EFFECTIVE', 'CANCELLED'), 'EFFECTIVE'),
    accounts_receivable: ref('accountsReceivable'),
    currency: said('Left out: that of the account', maybe(ref('currency'))),
    pays: said('Its definition lets its unconditional funds pay', or(flag, true)),
  },
  indexes: { number: by('number'), accounts_receivable: by('accounts_receivable') },
})
export interface Wallet extends RecordOf<typeof wallet> {}
