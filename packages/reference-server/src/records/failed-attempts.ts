import { anyText, count, instant, kind, maybe, type RecordOf, text } from './define.js'

/** Tries with a wrong secret in a row, at one subject. The id says which, or which of the places for names nobody has. */
export const failedAttempts = kind({
  fields: {
    id: text,
    organisation: anyText,
    /** Tells apart the subjects that share a place. */
    subject: text,
    failed: count,
    last_failed_at: instant,
    /** Until when no try is looked at; null while there were too few. */
    locked_until: maybe(instant),
  },
  indexes: {},
})
export interface FailedAttempts extends RecordOf<typeof failedAttempts> {}
