import { by, choice, instant, kind, made, maybe, or, owned, type RecordOf, ref, text } from './define.js'
import { log } from './shared.js'

/** What is open on it is what is open on its invoices. */
export const bill = kind({
  fields: {
    ...owned,
    number: text,
    life_cycle_state: or(choice('POSTED', 'PRESENTED', 'PRESENTED_CONFIRMED', 'PRESENTED_REJECTED'), 'POSTED'),
    accounts_receivable: ref('accountsReceivable'),
    from_date: instant,
    to_date: instant,
    due_date: maybe(instant),
    log_information: log,
  },
  indexes: { number: by('number'), accounts_receivable: made(by('accounts_receivable')) },
})
export interface Bill extends RecordOf<typeof bill> {}
