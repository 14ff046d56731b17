import type { OperationId } from '@crmcom-webapi/server-routes'
import { stateAfter } from '../../life-cycles/life-cycle.js'
import { accountNotActive, subscriptionLifeCycle } from '../../life-cycles/subscription.js'
import type { AccountsReceivable, Subscription, SubscriptionAction, SubscriptionService } from '../../records/index.js'
import { isOver } from '../../records/subscription.js'
import { type Charge, chargesOfPeriod, chargesOfStart, isEffective, type Tariff } from './charges.js'

type State = Subscription['life_cycle_state']

/** A subscription and the actions that are scheduled on it, in the order in which they are to be carried out. */
export interface Course {
  subscription: Subscription
  scheduled: readonly SubscriptionAction[]
}

/** What counts besides. */
export interface Circumstances {
  tariff: Tariff | null
  /** The state of the account that pays. */
  account: AccountsReceivable['life_cycle_state']
}

/** What happened to a subscription. */
export interface Happening {
  course: Course
  charges: Charge[]
  /** Actions that are scheduled no more, as they are now. */
  closed: SubscriptionAction[]
  /** What it was: the operation that was called, or the clock. */
  by: string
}

/** Whether a call wants the account to be ACTIVE. */
const wantsActiveAccount = (operation: OperationId): boolean =>
  subscriptionLifeCycle.transitions.some(({ by, otherwise }) => by === operation && otherwise === accountNotActive)

/** The state after a call; or why it is refused. */
export function stateAfterCall(
  state: State,
  operation: OperationId,
  { account }: Pick<Circumstances, 'account'>,
): { to: State } | { refused: 'state' | 'account'; words: string } {
  const after = stateAfter(subscriptionLifeCycle, operation, state)
  if ('refused' in after) return { refused: 'state', words: after.refused }
  if (wantsActiveAccount(operation) && account !== 'ACTIVE')
    return { refused: 'account', words: `The account is ${account}, not ACTIVE` }
  return after
}

/** When something happens next to a subscription by itself. */
export function nextMoment({ subscription, scheduled: [action] }: Course): number | null {
  const { life_cycle_state: state, state_until, rated_up_to, billing_terms } = subscription
  if (isOver(state)) return null
  const moments = [
    action?.scheduled_date ?? null,
    hasEnd(state) ? state_until : null,
    isEffective(state) && billing_terms !== null ? rated_up_to : null,
  ].filter((moment) => moment !== null)
  return moments.length === 0 ? null : Math.min(...moments)
}

/** What happens next, at its moment: actions first, in the order in which they were submitted, then ends, then charges. */
export function happensNext(course: Course, circumstances: Circumstances, moment: number): Happening {
  const { subscription, scheduled } = course
  const { life_cycle_state: state, state_until } = subscription
  const [action, ...later] = scheduled
  if (action && (action.scheduled_date ?? 0) <= moment)
    return carriedOut({ subscription, scheduled: later }, action, circumstances, moment)
  if (hasEnd(state) && state_until !== null && state_until <= moment)
    return { ...movedTo(course, stateAtEnd(state, circumstances), circumstances, moment), by: 'clock' }
  const { tariff } = circumstances
  const { charges, subscription: rated } = tariff
    ? chargesOfPeriod(subscription, tariff, moment)
    : { charges: [], subscription: { ...subscription, rated_up_to: null } }
  return { course: { subscription: rated, scheduled }, charges, closed: [], by: 'clock' }
}

/** Carries out an action whose day has come. */
function carriedOut(
  course: Course,
  action: SubscriptionAction,
  circumstances: Circumstances,
  moment: number,
): Happening {
  const { life_cycle_state, accounts_receivable } = course.subscription
  const operation = action.operation as OperationId
  const left = (state: SubscriptionAction['life_cycle_state']): Happening => ({
    ...{ course, charges: [], closed: [{ ...action, life_cycle_state: state }], by: operation },
  })
  if (action.accounts_receivable !== accounts_receivable) return left('CANCELLED')
  const after = stateAfterCall(life_cycle_state, operation, circumstances)
  if ('refused' in after) return left('REJECTED')
  const happened = movedTo(course, after.to, circumstances, moment)
  const executed = { ...action, life_cycle_state: 'EXECUTED' as const, executed_on: moment }
  return { ...happened, closed: [executed, ...happened.closed], by: operation }
}

/**
 * A subscription in another state: its services that have not ended go along, and it is charged for where it becomes
 * effective. Where it ends, what was scheduled is called off.
 */
export function movedTo(
  { subscription: before, scheduled }: Course,
  to: State,
  { tariff }: Circumstances,
  moment: number,
  state_until: number | null = null,
): Omit<Happening, 'by'> {
  const starts = isEffective(to) && !isEffective(before.life_cycle_state)
  const first = (date: number | null) => (starts ? (date ?? moment) : date)
  const services = before.services.map((service): SubscriptionService => {
    if (hasEnded(service) || to === 'PENDING_VERIFICATION') return service
    return { ...service, life_cycle_state: to, first_activated_date: first(service.first_activated_date) }
  })
  const now: Subscription = {
    ...{ ...before, services, life_cycle_state: to, state_until },
    first_activated_date: first(before.first_activated_date),
  }
  const over = isOver(to)
  const closed = over ? scheduled.map((action) => ({ ...action, life_cycle_state: 'CANCELLED' as const })) : []
  const { charges, subscription } =
    starts && tariff ? chargesOfStart(before, now, tariff, moment) : { charges: [], subscription: now }
  return { course: { subscription, scheduled: over ? [] : scheduled }, charges, closed }
}

const ended: readonly SubscriptionService['life_cycle_state'][] = [
  ...(['CANCELLED', 'REGRETTED', 'SWAPPED', 'REMOVED', 'REPLACED'] as const),
]
const hasEnded = ({ life_cycle_state: state }: SubscriptionService) => ended.includes(state)

/** Whether a subscription is in a state for a set time. */
export const hasEnd = (state: State): boolean =>
  state === 'SHORT_TERM_EFFECTIVE' || state === 'SHORT_TERM_NOT_EFFECTIVE' || state === 'IN_RESTING'

/** The state after one that ends by itself: of the two there may be, the second is for an account that is not ACTIVE. */
function stateAtEnd(state: State, { account }: Circumstances): State {
  const [first, second = first] = subscriptionLifeCycle.transitions.filter(
    ({ by, from }) => by === 'clock' && from.includes(state),
  )
  const taken = account === 'ACTIVE' ? first : second
  if (!taken) throw new Error(`${state} has no end`)
  return taken.to
}
