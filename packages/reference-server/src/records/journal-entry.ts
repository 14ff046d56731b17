import { by, count, instant, kind, object, owned, type RecordOf, rate, said, text } from './define.js'

/** One movement of an amount from a book into another one. It is never changed and never taken out. */
export const journalEntry = kind({
  fields: {
    ...owned,
    sequence: said('Its place among the entries of its organisation', count),
    moment: instant,
    counted_in: said('ID of the currency', text),
    from: said('Name of the book that loses the amount', text),
    to: said('Name of the book that gets the amount', text),
    amount: rate,
    cause: said(
      'Why: the operation that was called, and the kind and the ID of the record it was about',
      object({ operation: text, kind: text, id: text }),
    ),
  },
  indexes: { all: by(), from: by('from'), to: by('to'), cause: by('cause.kind', 'cause.id') },
})
/** Not to be mixed up with an entry in the journal of requests. */
export interface BookEntry extends RecordOf<typeof journalEntry> {}
