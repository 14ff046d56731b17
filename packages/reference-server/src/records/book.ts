import { amount, by, count, kind, or, owned, type RecordOf, said, text } from './define.js'

/** What a book holds of one currency: the sum of its entries, kept so that nobody has to add them up. */
export const book = kind({
  fields: {
    ...owned,
    name: said('What it belongs to, such as receivable:ACC1, wallet:W1, rewards:ACC1 or received', text),
    counted_in: said('ID of the currency', text),
    balance: said('The sum of its entries; what is above zero is in favour of the customer', amount),
    debits: said('How many debits it has, where it is that of an account', or(count, 0)),
  },
  indexes: { all: by(), name: by('name') },
})
export interface Book extends RecordOf<typeof book> {}
