import { wireDate } from '../kernel/clock.js'
import { type AccessTokenOrOtpIdentifier, findByOneTimePassword } from '../kernel/credentials.js'
import { failure } from '../kernel/failure.js'
import { hexId } from '../kernel/random.js'
import { accountNotFound, findAccount } from './accounts-receivable.js'
import type { Call } from './call.js'
import { refuseOver, subscriptions } from './subscriptions.js'
import { viewAccount } from './views.js'

/**
 * Authenticates a subscription of an account at the Nagra platform. The platform is played here: it
 * issues one token for a subscription and gives the same one from then on, as no page tells of its end.
 * A one-time password that names the account is used up once everything else is right, since it is good for one
 * session only. The states a subscription may be in are not documented, so none is told.
 */
async function authenticateNagraSubscription(call: Call<'authenticateNagraSubscription'>) {
  const { world, session, input } = call
  const account = await findAccount(world, session, input.accounts_receivable_identifier)
  const subscription = await subscriptions.find(call, input.subscription_identifier)
  if (subscription.accounts_receivable !== account.id)
    throw failure(
      'SUBSCRIPTIONS',
      'SUBSCRIPTIONNOTOWNEDBYACCOUNTSRECEIVABLE',
      'The subscription is not owned by the accounts receivable',
    )
  refuseOver(subscription)
  const named: AccessTokenOrOtpIdentifier = input.accounts_receivable_identifier.access_token_identifier ?? {}
  const { one_time_password } = named
  if (one_time_password !== undefined) {
    const token = await findByOneTimePassword(world, session, one_time_password)
    if (!token) throw accountNotFound()
    await world.records.replace('accessToken', { ...token, one_time_password: null })
  }
  const nagra_token = subscription.nagra_token ?? hexId(world.random)
  if (subscription.nagra_token === null) await world.records.replace('subscription', { ...subscription, nagra_token })
  const { id, number, rating_state, first_activated_date: activated } = subscription
  return {
    nagra_token,
    subscription: {
      ...{ id, number, rating_state, accounts_receivable: await viewAccount(world, account) },
      first_activated_date: activated === null ? null : wireDate(activated),
    },
  }
}

export const nagraOperations = { authenticateNagraSubscription }
