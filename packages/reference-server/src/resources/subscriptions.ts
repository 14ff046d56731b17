import { seesAccount } from '../kernel/credentials.js'
import { Failure, failure } from '../kernel/failure.js'
import type { OpenWorld } from '../kernel/open-world.js'
import { subscriptionLifeCycle } from '../life-cycles/subscription.js'
import type { Subscription } from '../records/index.js'
import { isOver } from '../records/subscription.js'
import { resource } from './resource.js'
import { viewSubscription } from './subscriptions/views.js'

export const subscriptionNotFound = () => failure('SUBSCRIPTIONS', 'SUBSCRIPTIONNOTFOUND', 'No subscription was found')

/** Which subscriptions a session sees: a customer's or a device's those of its own account. */
const seen = {
  sees: ({ session }: { session: Parameters<typeof seesAccount>[0] }, { accounts_receivable }: Subscription) =>
    seesAccount(session, accounts_receivable),
  missing: subscriptionNotFound,
}

export const subscriptions = resource('subscription', { ...seen, view: viewSubscription })

/** @throws {Failure} When a subscription has ended. */
export function refuseOver({ life_cycle_state: state }: Subscription): void {
  if (isOver(state)) throw new Failure(subscriptionLifeCycle.refusal, `The subscription is ${state}`)
}

/** The subscriptions an account owns. */
export async function ownedBy(
  world: OpenWorld,
  organisation: string,
  account: string | null,
): Promise<readonly Subscription[]> {
  if (account === null) return []
  return world.records.find('subscription', { index: 'accounts_receivable', organisation, values: [account] })
}
