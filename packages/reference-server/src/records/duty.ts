import { innerKind, instant, type RecordOf, text } from './define.js'

/** What has to be done from time to time, by one of the servers that work on a store: its id says what. */
export const duty = innerKind({
  fields: {
    id: text,
    /** When it was done last, and when it is to be done next, by the clock of the world. */
    done_at: instant,
    due_at: instant,
  },
})
export interface Duty extends RecordOf<typeof duty> {}
