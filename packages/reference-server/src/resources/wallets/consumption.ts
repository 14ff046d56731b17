import { sum } from '../../kernel/amount.js'
import { endOf } from '../../kernel/calendar.js'
import { instantOf } from '../../kernel/clock.js'
import { failure, invalidRequest } from '../../kernel/failure.js'
import { hexId } from '../../kernel/random.js'
import type { Subscription, Wallet } from '../../records/index.js'
import type { Call, Input, SessionCall } from '../call.js'
import { viewSubscriptionShort } from '../subscriptions/views.js'
import { ownedBy, subscriptions } from '../subscriptions.js'
import { zoneOf } from '../time-zone.js'
import { currencyOfWallet, findEffective } from './find.js'
import { checkUnconditional } from './funds.js'
import { checkLimit } from './limits.js'
import { moveFor, recorded } from './recording.js'
import { findProduct } from './settings.js'
import { viewBalances, viewTransactionShort } from './views.js'

type Consumption = Wallet['product_consumption'][number]
type Change = NonNullable<Input<'updateWallet'>['product_consumption_set']>[number]

/** How products draw on a wallet after some changes. */
export async function consumptionAfter(
  call: SessionCall,
  wallet: Wallet,
  changes: readonly Change[],
): Promise<Consumption[]> {
  let all = wallet.product_consumption
  for (const change of changes) all = await changedBy(call, all, change)
  return all
}

async function changedBy(call: SessionCall, all: readonly Consumption[], change: Change): Promise<Consumption[]> {
  const isNew = change.action === 'ADD'
  if (isNew !== (change.product_identifier !== undefined))
    throw invalidRequest(
      `${isNew ? 'product_identifier' : 'wallet_product_consumption_identifier'}: is mandatory with ${change.action}`,
    )
  const dates = datesOf(change)
  if (change.product_identifier) {
    const product = (await findProduct(call, change.product_identifier)).id
    if (all.some((one) => one.product === product)) throw thereAlready()
    const none = { estimated_consumption_date: null, estimated_consumption_as_of_date: null }
    return [...all, { id: hexId(call.world.random), product, ...none, ...dates }]
  }
  const named = change.wallet_product_consumption_identifier ?? {}
  const product = named.product_identifier && (await findProduct(call, named.product_identifier)).id
  const found = all.find((one) => (product === undefined ? one.id === named.id : one.product === product))
  if (!found) throw failure('WALLETS', 'PRODUCTCONSUMPTIONNOTFOUND', 'The wallet has no such entry of its consumption')
  return change.action === 'REMOVE'
    ? all.filter((one) => one !== found)
    : all.map((one) => (one === found ? { ...one, ...dates } : one))
}

const thereAlready = () =>
  failure('WALLETS', 'PRODUCTCONSUMPTIONALREADYEXISTS', 'The wallet has an entry for the product already')

function datesOf({ estimated_consumption_date: ends, estimated_consumption_as_of_date: asOf }: Change) {
  return {
    ...(ends === undefined ? {} : { estimated_consumption_date: instantOf(ends) }),
    ...(asOf === undefined ? {} : { estimated_consumption_as_of_date: instantOf(asOf) }),
  }
}

/** Lets what the prepaid services of a subscription are due to draw on a wallet. */
export async function enforced(call: Call<'enforceWalletConsumption'>) {
  const { world, session, input } = call
  const { organisation } = session
  const wallet = await findEffective(call, input.wallet_identifier)
  const subscription = await drawing(call, wallet)
  const until = input.wallet_consumption_up_to_date
  const end = until === undefined ? world.clock.now() : endOf(until.slice(0, 10), await zoneOf(world, organisation))
  const due = subscription.prepaid_consumption.filter(({ date }) => date <= end)
  if (due.length === 0) throw notEligible('Nothing is left that would draw on the wallet')
  const amount = sum(due.map((one) => one.amount))
  const currency = await currencyOfWallet(world, wallet)
  await checkLimit(world, wallet, currency, amount)
  await checkUnconditional(world, wallet, currency, amount, 'give')
  const transaction = await recorded(call, wallet, { classification: 'DEBIT', amount })
  const books = [`wallet:${wallet.id}`, 'invoiced'] as const
  await moveFor(call, 'enforceWalletConsumption', transaction, currency, books, amount)
  const left = subscription.prepaid_consumption.filter(({ date }) => date > end)
  await world.records.replace('subscription', { ...subscription, prepaid_consumption: left })
  return {
    ...(await viewBalances(world, wallet)),
    wallet_transaction: await viewTransactionShort(world, transaction),
    subscription: await viewSubscriptionShort(world, subscription),
  }
}

const notEligible = (words: string) => failure('WALLETS', 'NOELIGIBLESUBSCRIPTION', words)

/** The subscription whose services are to draw on a wallet: the one named, or the only one there is. */
async function drawing(call: Call<'enforceWalletConsumption'>, wallet: Wallet): Promise<Subscription> {
  const { world, input } = call
  const { organisation, accounts_receivable } = wallet
  const prepaid = (await ownedBy(world, organisation, accounts_receivable)).filter(
    ({ prepaid_consumption }) => prepaid_consumption.length > 0,
  )
  if (input.subscription_identifier) {
    const named = await subscriptions.find(call, input.subscription_identifier)
    const own = prepaid.find(({ id }) => id === named.id)
    if (own) return own
  }
  const [only, ...others] = input.subscription_identifier ? [] : prepaid
  if (!only) throw notEligible('No prepaid subscription of the account has a pre-rated service')
  if (others.length > 0) throw notEligible('Several subscriptions may draw on the wallet; name one of them')
  return only
}
