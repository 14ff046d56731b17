import {
  anyText,
  by,
  givenBack,
  instant,
  kind,
  list,
  maybe,
  object,
  owned,
  type RecordOf,
  rate,
  ref,
  said,
  text,
  was,
} from './define.js'

export const subscription = kind({
  fields: {
    ...owned,
    number: text,
    type: ref('subscriptionType'),
    accounts_receivable: ref('accountsReceivable'),
    first_activated_date: was('firstActivatedAt', maybe(instant)),
    rating_state: maybe(anyText),
    prepaid_consumption: said(
      'What its prepaid, pre-rated services draw on a wallet, and when; none: it has no such service',
      list(object({ date: instant, amount: rate })),
    ),
    /** There when Perception provisions the subscription. */
    perception: maybe(object({ subscriber_id: text, pin: givenBack(anyText) })),
    /** The token the Nagra platform has issued; null until it is asked for one. */
    nagra_token: maybe(givenBack(text)),
  },
  indexes: { number: by('number'), accounts_receivable: by('accounts_receivable') },
})
export interface Subscription extends RecordOf<typeof subscription> {}
