import { wireDate } from '../clock.js'
import { hexId } from '../random.js'
import type { AccountsReceivable, Session, Subscription } from '../store/records.js'
import { type AccountIdentifier, findAccount } from './accounts-receivable.js'
import { describeAccount } from './describe.js'
import { failure } from './failure.js'
import { findSubscriptionByName, type SubscriptionIdentifier } from './subscriptions.js'
import type { World } from './world.js'

/** A subscription that was authenticated at the Nagra platform, with the account it was asked for. */
export interface Authenticated {
  account: AccountsReceivable
  subscription: Subscription
  nagraToken: string
}

/**
 * Authenticates a subscription of an account at the Nagra platform. The platform is played here: it
 * issues one token for a subscription and gives the same one from then on, as no page tells of its end.
 */
export async function authenticateAtNagra(
  world: World,
  session: Session,
  given: { accounts_receivable_identifier: AccountIdentifier; subscription_identifier: SubscriptionIdentifier },
): Promise<Authenticated> {
  const account = await findAccount(world, session, given.accounts_receivable_identifier)
  for (;;) {
    const found = await findSubscriptionByName(world, session, given.subscription_identifier)
    const subscription = found.value
    if (subscription.accountsReceivable !== account.id)
      throw failure(
        'SUBSCRIPTIONS',
        'SUBSCRIPTIONNOTOWNEDBYACCOUNTSRECEIVABLE',
        'The subscription is not owned by the accounts receivable',
      )
    if (subscription.nagraToken !== null) return { account, subscription, nagraToken: subscription.nagraToken }
    await world.store.replace('subscription', found, { ...subscription, nagraToken: hexId(world.random) })
  }
}

/** Writes the answer of the platform. The states a subscription may be in are not documented, so none is told. */
export function describeAuthenticated({ account, subscription, nagraToken }: Authenticated) {
  const { firstActivatedAt } = subscription
  return {
    nagra_token: nagraToken,
    subscription: {
      id: subscription.id,
      number: subscription.number,
      first_activated_date: firstActivatedAt === null ? null : wireDate(firstActivatedAt),
      rating_state: subscription.ratingState,
      accounts_receivable: describeAccount(account),
    },
  }
}
