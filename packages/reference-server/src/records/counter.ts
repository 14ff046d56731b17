import { count, kind, owned, type RecordOf } from './define.js'

/** Counts what gets numbers, one counter for each kind of number, which is its id. */
export const counter = kind({
  fields: {
    ...owned,
    /** The number given last. */
    last: count,
  },
  indexes: {},
})
export interface Counter extends RecordOf<typeof counter> {}
