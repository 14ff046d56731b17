import {
  anyText,
  by,
  choice,
  count,
  instant,
  kind,
  made,
  maybe,
  or,
  owned,
  type RecordOf,
  ref,
  text,
} from './define.js'
import { log, udfs } from './shared.js'

/** No operation known makes one. */
export const buyInAdvanceRequest = kind({
  fields: {
    ...owned,
    number: text,
    subscription: ref('subscription'),
    duration: count,
    unit_of_time: choice('DAYS', 'WEEKS', 'MONTHS', 'YEARS'),
    description: maybe(anyText),
    life_cycle_state: or(choice('EFFECTIVE', 'CANCELLED'), 'EFFECTIVE'),
    billing_state: or(choice('RATED', 'NOT_RATED'), 'NOT_RATED'),
    billing_effective_date: instant,
    rating_state: or(choice('PENDING', 'COMPLETED'), 'PENDING'),
    udfs,
    log_information: log,
  },
  indexes: { number: by('number'), subscription: made(by('subscription')) },
})
export interface BuyInAdvanceRequest extends RecordOf<typeof buyInAdvanceRequest> {}
