import { by, choice, instant, kind, made, maybe, or, owned, type RecordOf, rate, ref, text } from './define.js'
import { log } from './shared.js'

export const usageAuthorisation = kind({
  fields: {
    ...owned,
    usage_authorisation_identifier: text,
    life_cycle_state: or(choice('BLOCKED', 'EXPIRED', 'CANCELLED', 'COMPLETED'), 'BLOCKED'),
    authorisation_amount: rate,
    authorisation_date: instant,
    expiration_date: instant,
    completed_date: maybe(instant),
    cancellation_date: maybe(instant),
    accounts_receivable: ref('accountsReceivable'),
    subscription: maybe(ref('subscription')),
    completed_by_action: maybe(ref('subscriptionAction')),
    cancelled_by_user: maybe(ref('user')),
    log_information: log,
  },
  indexes: {
    usage_authorisation_identifier: by('usage_authorisation_identifier'),
    accounts_receivable: made(by('accounts_receivable')),
  },
})
export interface UsageAuthorisation extends RecordOf<typeof usageAuthorisation> {}
