import {
  amount,
  anyText,
  by,
  choice,
  count,
  due,
  eachItem,
  flag,
  givenBack,
  instant,
  kind,
  list,
  made,
  maybe,
  object,
  or,
  owned,
  type RecordOf,
  rate,
  ref,
  said,
  text,
  type ValuesOf,
  was,
} from './define.js'
import { log, udfs } from './shared.js'

/** The states a subscription may be in. */
export const subscriptionStates = [
  ...(['DRAFT', 'EFFECTIVE', 'NOT_EFFECTIVE', 'SHORT_TERM_EFFECTIVE', 'SHORT_TERM_NOT_EFFECTIVE'] as const),
  ...(['IN_RESTING', 'CANCELLED', 'REGRETTED', 'REPLACED', 'PENDING_VERIFICATION'] as const),
] as const

const serviceFields = {
  id: text,
  product: ref('product'),
  life_cycle_state: choice(
    ...subscriptionStates.filter((state) => state !== 'PENDING_VERIFICATION'),
    'SWAPPED',
    'REMOVED',
  ),
  first_activated_date: maybe(instant),
  rated_up_to: maybe(instant),
  udfs,
}
/** A service of a subscription. */
export interface SubscriptionService extends ValuesOf<typeof serviceFields> {}

const termsFields = {
  id: text,
  scheme: ref('billingTermScheme'),
  price_plan: ref('pricePlan'),
  /** How often is billed, by the code of a frequency of the scheme. */
  billing_frequency: maybe(text),
  billing_cycle_day: maybe(count),
  billing_cycle_last_day_of_month: or(flag, false),
  agreement_date: instant,
  effective_date: maybe(instant),
  expiration_date: maybe(instant),
  binding: maybe(object({ period: text, code: text, start_date: instant, end_date: instant })),
}
/** By which terms a subscription is billed. */
export interface BillingTerms extends ValuesOf<typeof termsFields> {}

export const subscription = kind({
  fields: {
    ...owned,
    number: text,
    type: ref('subscriptionType'),
    accounts_receivable: ref('accountsReceivable'),
    life_cycle_state: or(choice(...subscriptionStates), 'EFFECTIVE'),
    state_until: said('When its short-term state or its rest ends by itself; none: it does not', maybe(instant)),
    notes: maybe(anyText),
    first_activated_date: was('firstActivatedAt', maybe(instant)),
    rating_state: maybe(anyText),
    rated_up_to: said(
      'Until when it is charged for, and when the next charge comes where it is effective; none: nothing is charged',
      maybe(instant),
    ),
    /** The day its billing periods are counted from, such as 2026-01-05. */
    billed_from: maybe(text),
    promo_code: maybe(ref('promoCode')),
    billing_terms: said(
      'By which terms it is billed; none: its account is charged nothing',
      maybe(object(termsFields)),
    ),
    services: list(object(serviceFields)),
    address: said('Where it is used', maybe(object({ apartment_number: maybe(anyText), country: maybe(text) }))),
    owned_by_group: maybe(ref('group')),
    owned_by_business_unit: maybe(ref('unit')),
    privacy_level: maybe(ref('privacyLevel')),
    usage_allowance_limit: said(
      'How much an authorisation of usage may reserve; none: there is no limit',
      maybe(amount),
    ),
    due_at: said('When something happens to it by itself; the server works it out', maybe(instant)),
    prepaid_consumption: said(
      'What its prepaid, pre-rated services draw on a wallet, and when; none: it has no such service',
      list(object({ date: instant, amount: rate })),
    ),
    /** There when Perception provisions the subscription. */
    perception: maybe(object({ subscriber_id: text, pin: givenBack(anyText) })),
    /** The token the Nagra platform has issued; null until it is asked for one. */
    nagra_token: maybe(givenBack(text)),
    udfs,
    log_information: log,
  },
  indexes: {
    number: by('number'),
    id: made(by('id')),
    accounts_receivable: made(by('accounts_receivable')),
    service: eachItem('services.id'),
    due: due('due_at'),
  },
})
export interface Subscription extends RecordOf<typeof subscription> {}

/** Whether a subscription is at its end: no call leads on. */
export const isOver = (state: Subscription['life_cycle_state']): boolean =>
  state === 'CANCELLED' || state === 'REGRETTED' || state === 'REPLACED'
