import { anyText, by, kind, maybe, object, or, owned, type RecordOf, text } from './define.js'

export const accountsReceivable = kind({
  fields: {
    ...owned,
    number: text,
    name: text,
    life_cycle_state: or(anyText, 'ACTIVE'),
    /** The contact who owns it. */
    owner: maybe(object({ id: text, name: anyText, last_name: anyText })),
  },
  indexes: { number: by('number'), name: by('name') },
})
export interface AccountsReceivable extends RecordOf<typeof accountsReceivable> {}
