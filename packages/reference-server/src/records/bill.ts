import { amount, by, choice, instant, kind, made, or, owned, type RecordOf, ref, said, text } from './define.js'
import { log, udfs } from './shared.js'

/** What is billed, open and due on it follows from its invoices and credit notes. */
export const bill = kind({
  fields: {
    ...owned,
    number: text,
    life_cycle_state: or(choice('POSTED', 'PRESENTED', 'PRESENTED_CONFIRMED', 'PRESENTED_REJECTED'), 'POSTED'),
    accounts_receivable: ref('accountsReceivable'),
    from_date: instant,
    to_date: instant,
    classification: or(choice('NORMAL', 'MAX_CREDIT_AMOUNT_REACHED', 'MAX_CREDIT_LIMIT_AMOUNT_REACHED'), 'NORMAL'),
    previous_bill_total_due_amount: or(amount, '0'),
    balance_brought_forward: said('What was unpaid on the account when it was made, without it', or(amount, '0')),
    total_credit_amount_posted_between_bills: or(amount, '0'),
    udfs,
    log_information: log,
  },
  indexes: { number: by('number'), accounts_receivable: made(by('accounts_receivable')) },
})
export interface Bill extends RecordOf<typeof bill> {}
