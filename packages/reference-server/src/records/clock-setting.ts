import { type Field, flag, innerKind, type RecordOf, text } from './define.js'

const milliseconds: Field<number, number, 'open'> = { form: { is: 'number', whole: true } }

/** How the clock of a world goes, which all servers on one store have in common. There is one. */
export const clockSetting = innerKind({
  fields: {
    id: text,
    /** By how many milliseconds it is ahead of the system clock; what it shows, where it stands. */
    ahead_by: milliseconds,
    stands: flag,
  },
})
export interface ClockSetting extends RecordOf<typeof clockSetting> {}
