import { isMore, writeAmount } from '../../kernel/amount.js'
import { dayLength } from '../../kernel/calendar.js'
import { maybeWireDate, wireDate } from '../../kernel/clock.js'
import { seesAccount } from '../../kernel/credentials.js'
import { failure } from '../../kernel/failure.js'
import { firstLog } from '../../kernel/log.js'
import { currencyOf, readMoney } from '../../kernel/money.js'
import { nextNumber } from '../../kernel/numbers.js'
import type { OpenWorld } from '../../kernel/open-world.js'
import { hexId } from '../../kernel/random.js'
import { fresh } from '../../records/fresh.js'
import type { BuyInAdvanceRequest, UsageAuthorisation } from '../../records/index.js'
import { isOver } from '../../records/subscription.js'
import { findAccount } from '../accounts-receivable.js'
import type { Call, Input } from '../call.js'
import { resource } from '../resource.js'
import { subscriptions } from '../subscriptions.js'
import { shown, viewAccount, viewUser } from '../views.js'
import { refused } from './actions.js'
import { viewAction, viewSubscriptionShort } from './views.js'

/** For so long an authorisation reserves its amount. */
const lifetime = dayLength

const authorisations = resource('usageAuthorisation', {
  sees: ({ session }, { accounts_receivable }) => seesAccount(session, accounts_receivable),
  missing: () => failure('USAGEAUTHORISATIONS', 'USAGEAUTHORISATIONNOTFOUND', 'No usage authorisation was found'),
  view: viewAuthorisation,
})

const requests = resource('buyInAdvanceRequest', {
  sees: async ({ world, session }, { organisation, subscription }) => {
    const found = await world.records.related('subscription', organisation, subscription)
    return found !== undefined && seesAccount(session, found.accounts_receivable)
  },
  missing: () =>
    failure('BUYINADVANCEREQUESTS', 'BUYINADVANCEREQUESTNOTFOUND', 'No request to buy in advance was found'),
  view: viewRequest,
})

export const usageOperations = {
  createUsageAuthorisation: authorisations.create(authorised),
  showUsageAuthorisation: authorisations.show(
    (input: Input<'showUsageAuthorisation'>) => input.usage_authorisation_identifier,
  ),
  listUsageAuthorisations: authorisations.list(async (call: Call<'listUsageAuthorisations'>) => {
    const { world, session, input } = call
    const { id } = await findAccount(world, session, input.accounts_receivable_identifier)
    return { index: 'accounts_receivable', organisation: session.organisation, values: [id] }
  }),
  showBuyInAdvanceRequest: requests.show(
    (input: Input<'showBuyInAdvanceRequest'>) => input.buy_in_advance_request_identifier,
  ),
  listBuyInAdvanceRequests: requests.list(async (call: Call<'listBuyInAdvanceRequests'>) => {
    const { id, organisation } = await subscriptions.find(call, call.input.subscription_identifier)
    return { index: 'subscription', organisation, values: [id] }
  }),
  deleteUsageAllowanceLimits: subscriptions.change(
    (input: Input<'deleteUsageAllowanceLimits'>) => input.subscription_identifier,
    () => ({ usage_allowance_limit: null }),
  ),
}

/** Reserves an amount that somebody is to use. */
async function authorised(call: Call<'createUsageAuthorisation'>): Promise<UsageAuthorisation> {
  const { world, session, input } = call
  const { organisation } = session
  const subscription = input.subscription_identifier
    ? await subscriptions.find(call, input.subscription_identifier)
    : undefined
  if (subscription && isOver(subscription.life_cycle_state))
    throw refused('state', `The subscription is ${subscription.life_cycle_state}`)
  const named = subscription ? { id: subscription.accounts_receivable } : (input.accounts_receivable_identifier ?? {})
  const account = await findAccount(world, session, named)
  const amount = readMoney(input.authorisation_amount, 'authorisation_amount', await currencyOf(world, account))
  const limit = subscription?.usage_allowance_limit ?? null
  if (limit !== null && isMore(amount, limit))
    throw failure('USAGEAUTHORISATIONS', 'USAGENOTALLOWED', `The subscription allows ${limit} to be reserved`)
  const now = world.clock.now()
  return fresh('usageAuthorisation', {
    ...{ id: hexId(world.random), organisation, accounts_receivable: account.id, authorisation_amount: amount },
    usage_authorisation_identifier: await nextNumber(world, organisation, 'usageAuthorisation'),
    ...{ authorisation_date: now, expiration_date: now + lifetime },
    subscription: subscription?.id ?? null,
    log_information: firstLog(world, session),
  })
}

/** Its state now: what is BLOCKED expires by itself, which changes nothing else. */
function stateOf({ clock }: OpenWorld, { life_cycle_state: state, expiration_date }: UsageAuthorisation) {
  return state === 'BLOCKED' && clock.now() >= expiration_date ? 'EXPIRED' : state
}

async function viewAuthorisation(world: OpenWorld, authorisation: UsageAuthorisation) {
  const { organisation } = authorisation
  const { records } = world
  const [account, subscription, action, user] = await Promise.all([
    records.related('accountsReceivable', organisation, authorisation.accounts_receivable),
    records.related('subscription', organisation, authorisation.subscription),
    records.related('subscriptionAction', organisation, authorisation.completed_by_action),
    records.related('user', organisation, authorisation.cancelled_by_user),
  ])
  return shown('usageAuthorisation', authorisation, {
    life_cycle_state: stateOf(world, authorisation),
    authorisation_amount: writeAmount(authorisation.authorisation_amount),
    authorisation_date: wireDate(authorisation.authorisation_date),
    expiration_date: wireDate(authorisation.expiration_date),
    completed_date: maybeWireDate(authorisation.completed_date),
    cancellation_date: maybeWireDate(authorisation.cancellation_date),
    accounts_receivable: account ? await viewAccount(world, account) : null,
    subscription: subscription ? await viewSubscriptionShort(world, subscription) : null,
    // No operation known completes or cancels one; a seed can.
    completed_by_action: action ? await viewAction(world, action) : undefined,
    cancelled_by_user: user ? viewUser(user) : null,
    usage_authorisation_services: [],
  })
}

async function viewRequest(world: OpenWorld, request: BuyInAdvanceRequest) {
  const subscription = await world.records.related('subscription', request.organisation, request.subscription)
  return shown('buyInAdvanceRequest', request, {
    billing_effective_date: wireDate(request.billing_effective_date),
    subscription: subscription ? await viewSubscriptionShort(world, subscription) : null,
  })
}
