import { touched } from '../../kernel/log.js'
import type { OpenWorld } from '../../kernel/open-world.js'
import type { Session, Subscription } from '../../records/index.js'
import { postCharges, tariffOf } from './charges.js'
import { type Circumstances, type Course, type Happening, happensNext, nextMoment } from './course.js'

/** Who does something; nobody, where it happens by itself. */
export type Actor = Pick<Session, 'user' | 'unit'>

/** A subscription with what is scheduled on it, the earliest first, and what is for one moment as it was submitted. */
export async function courseOf({ records }: OpenWorld, subscription: Subscription): Promise<Course> {
  const { organisation, id } = subscription
  const values = [id, 'SCHEDULED'] as const
  const found = await records.find('subscriptionAction', { index: 'state', organisation, values })
  const scheduled = found.toSorted((one, other) => (one.scheduled_date ?? 0) - (other.scheduled_date ?? 0))
  return { subscription, scheduled }
}

/** What counts for a subscription besides itself. */
export async function circumstancesOf(world: OpenWorld, subscription: Subscription): Promise<Circumstances> {
  const { organisation, accounts_receivable } = subscription
  const account = await world.records.related('accountsReceivable', organisation, accounts_receivable)
  if (!account) throw new Error('a subscription without its account')
  return {
    tariff: await tariffOf(world, subscription, account),
    account: account.life_cycle_state,
  }
}

/** Writes down what happened to a subscription, and when something happens to it next. */
export async function record(
  world: OpenWorld,
  { course, charges, closed, by: operation }: Happening,
  { tariff }: Circumstances,
  by: Actor,
): Promise<Subscription> {
  const { subscription } = course
  for (const action of closed)
    await world.records.replace('subscriptionAction', {
      ...{ ...action, log_information: touched(action.log_information, world, by) },
    })
  const written: Subscription = {
    ...subscription,
    ...(charges.length > 0 && { rating_state: 'COMPLETED' }),
    due_at: nextMoment(course),
    log_information: touched(subscription.log_information, world, by),
  }
  await world.records.replace('subscription', written)
  if (tariff) await postCharges(world, written, tariff, charges, operation)
  return written
}

/** Has happen to a subscription what is due now: all actions of the day, though the first may leave it as it is. */
export async function carryOut(world: OpenWorld, subscription: Subscription): Promise<void> {
  const circumstances = await circumstancesOf(world, subscription)
  let one = subscription
  let closed = 0
  do {
    const happened = happensNext(await courseOf(world, one), circumstances, world.clock.now())
    const [action] = happened.closed
    one = await record(world, happened, circumstances, {
      ...(action ? { user: action.submitted_by, unit: action.submitted_in } : { user: '', unit: '' }),
    })
    closed = happened.closed.length
  } while (closed > 0 && one.due_at !== null && one.due_at <= world.clock.now())
}
