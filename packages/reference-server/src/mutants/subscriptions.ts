import type { OperationId } from '@crmcom-webapi/server-routes'
import type { Subscription } from '../records/index.js'
import type { Seams } from '../worlds/seams.js'
import type { Mutant } from './mutant.js'
import { lending } from './reach.js'
import { asked, during, findingNone, only, readAs, written } from './seams.js'

const release = 'R18.0.0'
type State = Subscription['life_cycle_state']

const named = (name: string, breaks: string, seams: Seams): Mutant => ({ name, breaks, release, plant: () => seams })

/** Lets an operation lead to another state. */
const leadsTo = (id: OperationId, state: State) =>
  during([id], () =>
    written('subscription', (one, before) => (before ? { ...one, life_cycle_state: state, due_at: null } : one)),
  )

/** Lets an operation meet subscriptions in another state than they are in. */
const meets = (ids: readonly OperationId[], state: State, instead: State) =>
  during(ids, () =>
    readAs('subscription', (one) => (one.life_cycle_state === state ? { ...one, life_cycle_state: instead } : one)),
  )

/** Lets some operations meet plans that have other prices. */
const priced = (ids: readonly OperationId[], factor: string) =>
  during(ids, () =>
    readAs('pricePlan', (plan) => ({
      ...plan,
      rates: plan.rates.map((rate) => ({ ...rate, recurring: String(Number(rate.recurring) * Number(factor)) })),
    })),
  )

const [activates, deactivates]: OperationId[] = ['activateSubscription', 'deactivateSubscription']
const shows: OperationId[] = ['showSubscription', 'getScheduledSubscriptionActions']
const changes: OperationId[] = ['activateSubscription', 'deactivateSubscription', 'cancelSubscription']

/** Faults of subscriptions: their states, what is scheduled, what they cost, and whose they are. */
export const subscriptionMutants: readonly Mutant[] = [
  named('activates-services-only', 'a subscription that is activated stays DRAFT', {
    operation: leadsTo('activateSubscription', 'DRAFT'),
  }),
  named('deactivates-for-a-time', 'a subscription that is deactivated is SHORT_TERM_NOT_EFFECTIVE', {
    operation: leadsTo('deactivateSubscription', 'SHORT_TERM_NOT_EFFECTIVE'),
  }),
  named('lays-cancelled-to-rest', 'a subscription that is cancelled is IN_RESTING', {
    operation: leadsTo('cancelSubscription', 'IN_RESTING'),
  }),
  named('cancels-what-is-regretted', 'a subscription that is regretted is CANCELLED', {
    operation: leadsTo('regretSubscription', 'CANCELLED'),
  }),
  named('ends-a-short-time-at-the-start', 'the end of a short-term activation leaves the subscription EFFECTIVE', {
    operation: leadsTo('endShortTermActivation', 'EFFECTIVE'),
  }),
  named('brings-nobody-back', 'the end of a short-term deactivation leaves the subscription NOT_EFFECTIVE', {
    operation: leadsTo('endShortTermDeactivation', 'NOT_EFFECTIVE'),
  }),
  named('activates-the-cancelled', 'a subscription that is CANCELLED is activated', {
    operation: meets(['activateSubscription'], 'CANCELLED', 'NOT_EFFECTIVE'),
  }),
  named('cancels-drafts', 'a subscription that was never active is cancelled', {
    operation: meets(['cancelSubscription'], 'DRAFT', 'NOT_EFFECTIVE'),
  }),
  named('activates-for-suspended-accounts', 'a subscription is activated for an account that is not ACTIVE', {
    operation: during(['activateSubscription'], () =>
      readAs('accountsReceivable', (account) => ({ ...account, life_cycle_state: 'ACTIVE' })),
    ),
  }),
  named('leaves-services-running', 'the services of a subscription that is deactivated stay EFFECTIVE', {
    operation: during(['deactivateSubscription'], () =>
      written('subscription', (one, before) => (before ? { ...one, services: before.services } : one)),
    ),
  }),
  named('does-nothing-scheduled', 'what is scheduled never happens', {
    records: written('subscription', (one) => ({ ...one, due_at: null })),
  }),
  named(
    'keeps-what-it-has-done',
    'an action that is carried out on its day stays scheduled, and is carried out again',
    {
      records: written('subscriptionAction', (one, before) =>
        before && one.life_cycle_state === 'EXECUTED' ? { ...one, life_cycle_state: 'SCHEDULED' } : one,
      ),
    },
  ),
  named('waits-for-nothing', 'what is scheduled is done at once', {
    operation: asked(({ scheduled_date: _, ...rest }, id) => (changes.includes(id) ? rest : undefined)),
  }),
  named('is-a-day-late', 'what is scheduled is done a day later', {
    records: written('subscriptionAction', (one, before) =>
      !before && one.scheduled_date !== null ? { ...one, scheduled_date: one.scheduled_date + 86_400_000 } : one,
    ),
  }),
  named('schedules-for-the-cancelled', 'what was scheduled on a subscription that is cancelled stays scheduled', {
    operation: during(['cancelSubscription'], () => written('subscriptionAction', (one, before) => before ?? one)),
  }),
  named('charges-no-period', 'a subscription is charged when it is activated and never again', {
    records: written('subscription', (one) => ({ ...one, rated_up_to: null, due_at: null })),
  }),
  named('activates-for-free', 'an activation costs nothing', { operation: priced([activates as OperationId], '0') }),
  named('charges-the-first-period-twice', 'an activation costs two periods', {
    operation: priced([activates as OperationId], '2'),
  }),
  named('charges-what-is-paid', 'a subscription that is activated again pays for a period that it has paid for', {
    operation: during(['activateSubscription'], () => readAs('subscription', (one) => ({ ...one, rated_up_to: null }))),
  }),
  named('ignores-promo-codes', 'a promo code makes nothing cheaper', {
    records: readAs('promoCode', (promo) => ({ ...promo, percentage: 0 })),
  }),
  named('keeps-the-money-of-regret', 'what was charged is not given back when a subscription is regretted', {
    operation: during(['regretSubscription'], () => findingNone('journalEntry')),
  }),
  named('lets-regret-for-ever', 'a subscription is regretted after the days for that', {
    operation: during(['regretSubscription'], () =>
      readAs('billingTermScheme', (scheme) => ({ ...scheme, regret_days: 10_000 })),
    ),
  }),
  named('previews-what-will-not-be', 'a preview of a bill does not see what is scheduled', {
    operation: during(['previewSubscriptionBill'], () => findingNone('subscriptionAction')),
  }),
  named('doubles-services', 'a new subscription has each of its services twice', {
    operation: during(['createSubscription'], () =>
      written('subscription', (one, before) =>
        before
          ? one
          : { ...one, services: one.services.flatMap((service) => [service, { ...service, id: `${service.id}2` }]) },
      ),
    ),
  }),
  named('takes-a-service-twice', 'a new subscription may name a service twice', {
    operation: only(
      ['createSubscription'],
      asked((sent) => {
        const { subscription } = sent as { subscription?: { services_set?: readonly object[] } }
        const texts = [...new Set((subscription?.services_set ?? []).map((service) => JSON.stringify(service)))]
        return { ...sent, subscription: { ...subscription, services_set: texts.map((text) => JSON.parse(text)) } }
      }),
    ),
  }),
  named('offers-services-that-are-there', 'a subscription is offered services that it has', {
    operation: during(['listServicesToAdd'], () => readAs('subscription', (one) => ({ ...one, services: [] }))),
  }),
  named('shows-subscriptions-of-others', 'a customer sees the subscriptions of others', {
    operation: lending(shows, 'subscription'),
  }),
  named('deactivates-subscriptions-of-others', 'a customer deactivates the subscription of another one', {
    operation: lending([deactivates as OperationId], 'subscription'),
  }),
  named('previews-bills-of-others', 'a customer sees what others will pay', {
    operation: lending(['previewSubscriptionBill'], 'subscription'),
  }),
  named('lets-in-the-cancelled', 'a subscription that is CANCELLED is authenticated', {
    operation: meets(['authenticateTucanoSubscriber', 'authenticateNagraSubscription'], 'CANCELLED', 'EFFECTIVE'),
  }),
]
