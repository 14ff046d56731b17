import { by, choice, instant, kind, maybe, owned, type RecordOf, ref, said, text } from './define.js'
import { log } from './shared.js'

/** What a customer did and may be rewarded for. No operation makes one. */
export const customerEvent = kind({
  fields: {
    ...owned,
    number: text,
    external_system_reference_number: said('Its number in the other system', maybe(text)),
    type: choice('PURCHASE', 'REFERRAL', 'ACHIEVEMENT', 'SOCIAL_MEDIA', 'SPEND_REQUEST'),
    life_cycle_state: choice('POSTED', 'CANCELLED'),
    accounts_receivable: ref('accountsReceivable'),
    performed_on: instant,
    log_information: log,
  },
  indexes: { number: by('number'), external_system_reference_number: by('external_system_reference_number') },
})
export interface CustomerEvent extends RecordOf<typeof customerEvent> {}
