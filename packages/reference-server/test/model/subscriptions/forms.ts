import { anyText, type Check, type Form, from, invalid, named, nullable, subscription, text } from '../checks.js'

const target: Form = {
  ...{ method: 'POST', from: ['R4.0.0'] },
  optional: {
    subscription_identifier: subscription,
    accounts_receivable_identifier: from('R13.0.0', named('id', 'number', 'name')),
    transaction_reference_number: from('R13.0.0', text),
  },
  one: ['subscription_identifier', 'accounts_receivable_identifier'],
}
const date: Check = (value) => (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(String(value)) ? [] : [invalid])
const scheduled: Form = { ...target, optional: { ...target.optional, scheduled_date: date } }
const anything: Check = () => []

/** The calls on subscriptions, with what the model sends of their parameters. */
export const subscriptionForms = {
  'subscriptions/show': { method: 'GET', from: ['R4.0.0'], required: { subscription_identifier: subscription } },
  'subscriptions/list': {
    method: 'GET',
    from: ['R4.0.0'],
    required: { accounts_receivable_identifier: named('id', 'number', 'name') },
  },
  'subscriptions/create': {
    method: 'POST',
    from: ['R4.0.0'],
    required: { business_classification_code: anything, accounts_receivable: anything, subscription: anything },
    open: true,
  },
  'subscriptions/update': {
    method: 'POST',
    from: ['R4.0.0'],
    required: { subscription_identifier: subscription },
    optional: { notes: nullable(anyText) },
    ...{ open: true, changes: true },
  },
  'subscriptions/activate': scheduled,
  'subscriptions/deactivate': scheduled,
  'subscriptions/cancel': scheduled,
  'subscriptions/regret': { ...target, open: true },
  'subscriptions/end_short_term_activation': target,
  'subscriptions/end_short_term_deactivation': target,
  'subscriptions/apply_promo_code': {
    method: 'POST',
    from: ['R14.2.0'],
    required: { promo_code: text },
    optional: { subscription_identifier: subscription },
    one: ['subscription_identifier'],
  },
  'subscriptions/actions/get_scheduled': {
    method: 'GET',
    from: ['R5.0.0'],
    required: { subscription_identifier: subscription },
    optional: { behavior_code: text },
  },
} satisfies { [path: string]: Form }

export type SubscriptionPath = keyof typeof subscriptionForms

export const isOfSubscriptions = (path: string): path is SubscriptionPath => Object.hasOwn(subscriptionForms, path)
