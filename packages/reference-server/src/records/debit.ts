import { by, instant, kind, owned, type RecordOf, rate, said, text } from './define.js'

/**
 * One amount that left the book of an account. Debits are numbered in the order of their moments, and their id is that
 * of their book and the number, so what had left until a moment is found without adding up.
 */
export const debit = kind({
  fields: {
    ...owned,
    book: said('ID of its book', text),
    moment: instant,
    total: said('What has left the book with it and all debits before it', rate),
  },
  indexes: { all: by() },
})
export interface Debit extends RecordOf<typeof debit> {}
