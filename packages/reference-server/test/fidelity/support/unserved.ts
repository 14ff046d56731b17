import type { Place } from './marked-nodes.js'

/** What a release takes and the server refuses, though nothing is wrong with it. */
export interface Unserved {
  operations: readonly string[]
  /** The place in the request, or what it stands in. */
  path: string
  /** The code it is refused with. */
  code: string
  reason: string
}

const both = ['createSubscription', 'calculateSubscriptionRates']
const terms = 'subscription.billing_terms'

/** All there are. One that is served after all has to go. */
export const unserved: readonly Unserved[] = [
  {
    operations: ['calculateSubscriptionRates'],
    path: 'mode',
    code: 'SUBSCRIPTIONS.NOTEMULATED',
    reason: 'The modes that came later are those of calls that are known by name only (decisions/0225).',
  },
  {
    operations: ['calculateSubscriptionRates'],
    path: 'buy_in_advance_request',
    code: 'SUBSCRIPTIONS.NOTEMULATED',
    reason: 'No page says what it costs (decisions/0225).',
  },
  {
    operations: both,
    path: `${terms}.concurrent_usage_based_pricing`,
    code: 'SUBSCRIPTIONS.NOTEMULATED',
    reason: 'No page says how prices by concurrent usage are worked out (decisions/0225).',
  },
  {
    operations: ['calculateSubscriptionRates'],
    path: `${terms}.billing_cycle_last_day_of_month`,
    code: 'SUBSCRIPTIONS.INVALIDBILLINGTERMS',
    reason: 'It goes not with the day that each example has.',
  },
  ...['period_billed_in_advance', 'period_billed_in_advance_uot'].map((name) => ({
    operations: both,
    path: `subscription.services_set.*.${name}`,
    code: 'REQUEST.INVALIDPARAMETERS',
    reason: 'Each goes with the other only.',
  })),
]

/** The entry for the place of a marked node and the code its call is refused with. */
export const unservedAt = ({ operationId, path }: Place, code: string): Unserved | undefined =>
  unserved.find(
    (one) =>
      one.operations.includes(operationId) && `${path.join('.')}.`.startsWith(`${one.path}.`) && one.code === code,
  )
