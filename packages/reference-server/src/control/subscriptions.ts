import { anything, aText, type Rule } from '@crmcom-webapi/release-marks/options'
import { checkOptions } from '../kernel/check-options.js'
import type { OpenWorld } from '../kernel/open-world.js'
import { transact } from '../kernel/transact.js'
import type { World } from '../kernel/world.js'
import type { Subscription } from '../records/index.js'
import { hasEnd, movedTo } from '../resources/subscriptions/course.js'
import { type Actor, circumstancesOf, courseOf, record } from '../resources/subscriptions/recording.js'
import { NotInWorldError } from './auth-states.js'
import { accountNamed, organisationNamed } from './named-account.js'
import { type Instant, isInstant, readInstant } from './world-clock.js'

/** A subscription, named as in a request. */
export interface NamedSubscription {
  /** The name of the organisation, as a login gives it. */
  organisation: string
  number: string
}

/** A subscription that is to be put into a state, as no call does. */
export interface SubscriptionToPut {
  subscription: NamedSubscription
  /** @default the state it is in */
  state?: Subscription['life_cycle_state']
  /** When a short-term state or rest ends by itself. @default never */
  until?: Instant
  /** The number of the account it is to belong to. @default the one it belongs to */
  account?: string
}

const anInstant: Rule = ['an instant from 1970 to 9999, such as 2026-01-05T10:00:00Z', isInstant]

/** The subscriptions of a world in the hands of a test. */
export class Subscriptions {
  constructor(
    private readonly world: () => World,
    /** Has everything happen first that happens by itself until now. */
    private readonly catchUp: () => Promise<void>,
  ) {}

  /**
   * Puts a subscription into a state, and its services with it, whichever it is in. Where it becomes effective, its
   * account is charged as by a call.
   *
   * @throws {NotInWorldError} When the world does not have the subscription or the account.
   * @throws {RangeError} When the release does not know the state, or a state without an end is to have one.
   */
  async put(subscription: SubscriptionToPut): Promise<void> {
    await this.catchUp()
    await transact(this.world(), (open) => put(open, subscription))
  }
}

const nobody: Actor = { user: '', unit: '' }

async function put(world: OpenWorld, given: SubscriptionToPut): Promise<void> {
  checkOptions('a subscription', given, { subscription: anything, state: aText, until: anInstant, account: aText })
  checkOptions('a subscription', given.subscription, { organisation: aText, number: aText })
  const { organisation: name, number } = given.subscription
  const organisation = await organisationNamed(world, name)
  const [found] = await world.records.named('subscription', organisation, { number })
  if (!found) throw new NotInWorldError('subscription')
  const { state = found.life_cycle_state, until } = given
  if (!world.terms.subscriptionStates.includes(state))
    throw new RangeError(`a subscription: this release knows the states ${world.terms.subscriptionStates.join(', ')}`)
  if (until !== undefined && !hasEnd(state)) throw new RangeError(`a subscription: ${state} has no end of its own`)
  const account = given.account && (await accountNamed(world, { organisation: name, number: given.account }))
  const owned = account ? { ...found, accounts_receivable: account.id } : found
  const circumstances = await circumstancesOf(world, owned)
  const end = until === undefined ? null : readInstant(until)
  const happened = movedTo(await courseOf(world, owned), state, circumstances, world.clock.now(), end)
  await record(world, { ...happened, by: 'control.subscriptions.put' }, circumstances, nobody)
}
