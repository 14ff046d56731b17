import { date } from '../describe.js'
import { known } from '../expected.js'
import { accountsOf, sees } from '../money/world.js'
import { type Maker, naming, type Scene, type Sent } from '../names.js'
import type { Session } from '../world.js'
import { moves } from './course.js'
import type { SubscriptionPath } from './forms.js'
import { day, type Operation } from './world.js'

/** A subscription: the one of the call before, one that a call wants, or any. */
function subscriptionName(scene: Scene, session: Session, operation?: Exclude<Operation, 'create'>): Sent {
  const { draws, past } = scene
  const last = past.subscription
  // What a call has done is looked at more often than it is done to again.
  if (last && (operation ? draws.once(4) : !draws.once(4))) return { ...last }
  const own = session.organisation.subscriptions.filter(
    ({ account }) => session.account === null || account === session.account,
  )
  const fitting = operation ? own.filter(({ run }) => moves[operation].from.includes(run.state)) : own
  const all = draws.once(2) ? session.organisation.subscriptions : fitting
  // Each state as often as the others, however many are in it.
  const state = draws.pickOr([...new Set(all.map(({ run }) => run.state))], undefined)
  const inState = all.filter(({ run }) => run.state === state)
  const { id, number } = draws.pickOr(inState, draws.pick(session.organisation.subscriptions))
  return naming(draws, { id: known(id), number: known(number) })
}

function accountName({ draws }: Scene, session: Session): Sent {
  const all = accountsOf(session.organisation).filter(({ type }) => type === 'CUSTOMER')
  // Prices are in a currency with two digits.
  const own = all.filter((one) => one.currency !== 'cu-3' && (sees(session, one) || draws.once(20)))
  const { id, number, name } = draws.pickOr(own, draws.pick(all))
  return naming(draws, { id: known(id), number: known(number), name })
}

const target = (scene: Scene, session: Session, operation: Exclude<Operation, 'create'>): Sent => ({
  ...(scene.model.has('R13.0.0') && scene.draws.once(12)
    ? { accounts_receivable_identifier: accountName(scene, session) }
    : { subscription_identifier: subscriptionName(scene, session, operation) }),
  ...(scene.model.has('R13.0.0') &&
    scene.draws.once(6) && { transaction_reference_number: `REF-${scene.draws.below(60)}` }),
})

const action =
  (operation: Exclude<Operation, 'create'>, waits = false): Maker =>
  (scene, session) => {
    const { draws, model } = scene
    const sent = target(scene, session, operation)
    if (!waits || !draws.once(2)) return sent
    const days = draws.once(12) ? -1 : draws.below(draws.once(3) ? 40 : 4)
    const hour = draws.once(2) ? '00:00:00' : '15:30:00'
    return { ...sent, scheduled_date: `${date(model.now + days * day).slice(0, 10)}T${hour}` }
  }

const create: Maker = (scene, session) => {
  const { draws } = scene
  const prepaid = draws.once(8)
  const services = draws.once(10)
    ? draws.pick([['EXTRA'], ['BASE', 'BASE'], ['BASE', 'OTHER'], ['BASE', 'NOTHING']])
    : draws.pick([['BASE'], ['BASE', 'EXTRA']])
  return {
    business_classification_code: draws.once(3) ? 'CREATE_DRAFT_SUBSCRIPTION' : 'CREATE_ACTIVATE_SUBSCRIPTION',
    accounts_receivable: { action: 'EXISTING', accounts_receivable_identifier: accountName(scene, session) },
    subscription: {
      type_identifier: draws.once(20)
        ? { id: 'nothing' }
        : draws.pick([{ id: 'st-1' }, { name: 'Family' }, { id: 'st-3' }]),
      billing_terms: {
        billing_term_scheme_identifier: { code: prepaid ? 'WALLET' : draws.once(25) ? 'NOTHING' : 'MONTHLY' },
        agreement_date: '2026-01-05T00:00:00',
        ...(prepaid === draws.once(15) && {
          billing_frequency: draws.once(20) ? 'ANNUAL' : draws.once(3) ? 'QUARTERLY' : 'MONTHLY',
        }),
      },
      services_set: services.map((code) => ({ service_identifier: { code } })),
    },
  }
}

const byName: Maker = (scene, session) => ({ subscription_identifier: subscriptionName(scene, session) })

/** Calls on subscriptions: most can be done, some are wrong in one respect. */
export const subscriptionMakers: { readonly [P in SubscriptionPath]: Maker } = {
  'subscriptions/show': byName,
  'subscriptions/list': (scene, session) => ({ accounts_receivable_identifier: accountName(scene, session) }),
  'subscriptions/create': create,
  'subscriptions/update': (scene, session) => ({
    ...byName(scene, session),
    ...(!scene.draws.once(6) && { notes: scene.draws.pick(['by post', 'by mail', null]) }),
  }),
  'subscriptions/activate': action('activate', true),
  'subscriptions/deactivate': action('deactivate', true),
  'subscriptions/cancel': action('cancel', true),
  'subscriptions/regret': action('regret'),
  'subscriptions/end_short_term_activation': action('endActivation'),
  'subscriptions/end_short_term_deactivation': action('endDeactivation'),
  'subscriptions/apply_promo_code': (scene, session) => ({
    ...byName(scene, session),
    promo_code: scene.draws.pick(['SPRING', 'HALF', 'SPRING', 'NOTHING']),
  }),
  'subscriptions/actions/get_scheduled': (scene, session) => ({
    ...byName(scene, session),
    ...(scene.draws.once(3) && {
      behavior_code: scene.draws.pick(['ACTIVATE_SUBSCRIPTION', 'TERMINATE_SUBSCRIPTION', 'DEACTIVATE_SUBSCRIPTION']),
    }),
  }),
}

/** How often a call comes, next to others. */
export const subscriptionWeights: { readonly [path: string]: number } = {
  ...{ 'subscriptions/activate': 8, 'subscriptions/deactivate': 7, 'subscriptions/cancel': 5 },
  ...{ 'subscriptions/regret': 4, 'subscriptions/create': 5, 'subscriptions/show': 4 },
  ...{ 'subscriptions/end_short_term_activation': 5, 'subscriptions/end_short_term_deactivation': 5 },
}

const after = ['subscriptions/show', 'accounts_receivable/show', 'subscriptions/actions/get_scheduled'] as const

/** What shows whether a call has done what it should. */
export const nextOfSubscriptions: {
  readonly [P in SubscriptionPath]?: readonly (SubscriptionPath | 'accounts_receivable/show')[]
} = {
  'subscriptions/create': ['subscriptions/list', 'accounts_receivable/show'],
  'subscriptions/activate': [...after, 'subscriptions/deactivate', 'subscriptions/activate'],
  'subscriptions/deactivate': [...after, 'subscriptions/activate', 'subscriptions/deactivate'],
  'subscriptions/cancel': [...after, 'subscriptions/activate', 'subscriptions/cancel', 'subscriptions/regret'],
  'subscriptions/regret': [...after, 'subscriptions/regret', 'subscriptions/cancel'],
  'subscriptions/end_short_term_activation': after,
  'subscriptions/end_short_term_deactivation': [...after, 'subscriptions/deactivate'],
  'subscriptions/update': ['subscriptions/show', 'subscriptions/update'],
  'subscriptions/apply_promo_code': ['subscriptions/activate', 'subscriptions/show'],
}
