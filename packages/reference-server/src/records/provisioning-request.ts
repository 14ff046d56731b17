import { anyText, by, choice, ended, givenBack, instant, kind, maybe, owned, type RecordOf, ref } from './define.js'

/** What a provisioning platform was told to do with a subscription. */
export const provisioningRequest = kind({
  fields: {
    ...owned,
    provider: choice('PERCEPTION'),
    action: choice('SET_SUBSCRIBER_PIN_NUMBER', 'RESET_SUBSCRIBER_PIN_NUMBER', 'RESET_SUBSCRIPTION'),
    subscription: ref('subscription'),
    /** The PIN the request sets; null for a request that sets none. */
    pin: maybe(givenBack(anyText)),
    requested_at: instant,
    requested_by: anyText,
    requested_in: anyText,
  },
  indexes: { subscription: by('subscription'), requested: ended('requested_at') },
})
export interface ProvisioningRequest extends RecordOf<typeof provisioningRequest> {}
