import { anyText, by, givenBack, instant, kind, maybe, object, owned, type RecordOf, ref, text, was } from './define.js'

export const subscription = kind({
  fields: {
    ...owned,
    number: text,
    type: ref('subscriptionType'),
    accounts_receivable: ref('accountsReceivable'),
    first_activated_date: was('firstActivatedAt', maybe(instant)),
    rating_state: maybe(anyText),
    /** There when Perception provisions the subscription. */
    perception: maybe(object({ subscriber_id: text, pin: givenBack(anyText) })),
    /** The token the Nagra platform has issued; null until it is asked for one. */
    nagra_token: maybe(givenBack(text)),
  },
  indexes: { number: by('number'), accounts_receivable: by('accounts_receivable') },
})
export interface Subscription extends RecordOf<typeof subscription> {}
