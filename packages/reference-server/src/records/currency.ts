import { anyText, by, choice, count, kind, made, maybe, or, owned, type RecordOf, text, unique } from './define.js'
import { log } from './shared.js'

export const currencyStates = ['EFFECTIVE', 'NOT_EFFECTIVE'] as const

export const currency = kind({
  fields: {
    ...owned,
    code: text,
    prefix: maybe(anyText),
    suffix: maybe(anyText),
    life_cycle_state: or(choice(...currencyStates), 'NOT_EFFECTIVE'),
    integer_part_name: maybe(anyText),
    decimal_part_name: maybe(anyText),
    /** How many digits behind the point an amount in it has. */
    decimal_digits: or(count, 2),
    log_information: log,
  },
  indexes: {
    code: unique('code'),
    state: made(by('life_cycle_state')),
    id_and_state: made(by('id', 'life_cycle_state')),
  },
})
export interface Currency extends RecordOf<typeof currency> {}
