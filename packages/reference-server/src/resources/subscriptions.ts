import { seesAccount } from '../kernel/credentials.js'
import { failure } from '../kernel/failure.js'
import type { OpenWorld } from '../kernel/open-world.js'
import type { Subscription } from '../records/index.js'
import { resource } from './resource.js'
import { shown } from './views.js'

export const subscriptionNotFound = () => failure('SUBSCRIPTIONS', 'SUBSCRIPTIONNOTFOUND', 'No subscription was found')

export const subscriptions = resource('subscription', {
  sees: ({ session }, { accounts_receivable }) => seesAccount(session, accounts_receivable),
  missing: subscriptionNotFound,
  view: async (_, subscription) => shown('subscription', subscription),
})

/** The subscriptions an account owns. */
export async function ownedBy(
  world: OpenWorld,
  organisation: string,
  account: string | null,
): Promise<readonly Subscription[]> {
  if (account === null) return []
  return world.records.find('subscription', { index: 'accounts_receivable', organisation, values: [account] })
}
