import { anyText, by, choice, kind, maybe, object, or, owned, type RecordOf, ref, text } from './define.js'

export const accountsReceivable = kind({
  fields: {
    ...owned,
    number: text,
    name: text,
    life_cycle_state: or(choice('ACTIVE', 'SUSPENDED', 'TERMINATED'), 'ACTIVE'),
    /** Null: the default currency of the organisation. */
    currency: maybe(ref('currency')),
    /** The contact who owns it. */
    owner: maybe(object({ id: text, name: anyText, last_name: maybe(anyText), company_name: maybe(anyText) })),
  },
  indexes: { number: by('number'), name: by('name') },
})
export interface AccountsReceivable extends RecordOf<typeof accountsReceivable> {}
