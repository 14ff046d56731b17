import { wireDate } from '../clock.js'
import { hexId } from '../random.js'
import type { AccountsReceivable, Session, Subscription } from '../records/index.js'
import { type AccountIdentifier, accountNotFound, findAccount } from './accounts-receivable.js'
import { describeAccount } from './describe.js'
import { failure } from './failure.js'
import type { OpenWorld } from './open-world.js'
import { useOneTimePassword } from './pass-codes.js'
import { findSubscriptionByName, type SubscriptionIdentifier } from './subscriptions.js'

/** A subscription that was authenticated at the Nagra platform, with the account it was asked for. */
export interface Authenticated {
  account: AccountsReceivable
  subscription: Subscription
  nagraToken: string
}

/**
 * Authenticates a subscription of an account at the Nagra platform. The platform is played here: it
 * issues one token for a subscription and gives the same one from then on, as no page tells of its end.
 * A one-time password that names the account is used up once everything else is right.
 */
export async function authenticateAtNagra(
  world: OpenWorld,
  session: Session,
  given: { accounts_receivable_identifier: AccountIdentifier; subscription_identifier: SubscriptionIdentifier },
): Promise<Authenticated> {
  const account = await findAccount(world, session, given.accounts_receivable_identifier)
  const subscription = await findOwned(world, session, account, given.subscription_identifier)
  const { one_time_password } = given.accounts_receivable_identifier.access_token_identifier ?? {}
  if (one_time_password !== undefined && !(await useOneTimePassword(world, session, one_time_password)))
    throw accountNotFound()
  const nagraToken = subscription.nagra_token ?? hexId(world.random)
  if (subscription.nagra_token === null)
    await world.records.replace('subscription', { ...subscription, nagra_token: nagraToken })
  return { account, subscription, nagraToken }
}

async function findOwned(
  world: OpenWorld,
  session: Session,
  account: AccountsReceivable,
  identifier: SubscriptionIdentifier,
): Promise<Subscription> {
  const found = await findSubscriptionByName(world, session, identifier)
  if (found.accounts_receivable === account.id) return found
  throw failure(
    'SUBSCRIPTIONS',
    'SUBSCRIPTIONNOTOWNEDBYACCOUNTSRECEIVABLE',
    'The subscription is not owned by the accounts receivable',
  )
}

/** Writes the answer of the platform. The states a subscription may be in are not documented, so none is told. */
export function describeAuthenticated({ account, subscription, nagraToken }: Authenticated) {
  const { first_activated_date: firstActivatedAt } = subscription
  return {
    nagra_token: nagraToken,
    subscription: {
      id: subscription.id,
      number: subscription.number,
      first_activated_date: firstActivatedAt === null ? null : wireDate(firstActivatedAt),
      rating_state: subscription.rating_state,
      accounts_receivable: describeAccount(account),
    },
  }
}
