import { type Amount, maybeWriteAmount, sum, writeAmount } from '../../kernel/amount.js'
import { wireDate } from '../../kernel/clock.js'
import { maybeCurrencyOf } from '../../kernel/money.js'
import type { OpenWorld } from '../../kernel/open-world.js'
import type { CustomerEvent } from '../../records/index.js'
import { viewCurrencyShort } from '../exchange-rates.js'
import { viewProductShort } from '../products/views.js'
import { viewAwardShort, viewSpendShort } from '../rewards/transactions.js'
import { shown, viewAccount, viewLog, viewUnit } from '../views.js'
import { awardsOf } from './awarding.js'
import { spendsOn } from './spending.js'

/** Nobody but the till takes an amount off what is to be paid. */
export const reduction_method = 'FRONT_END_REDUCTION' as const

const total = (amounts: readonly (Amount | null)[]) => writeAmount(sum(amounts.map((one) => one ?? '0')))

/** What every event shows. */
async function viewEvent(world: OpenWorld, event: CustomerEvent) {
  const { organisation } = event
  const { records } = world
  const [account, unit, classification, log] = await Promise.all([
    records.related('accountsReceivable', organisation, event.accounts_receivable),
    records.related('unit', organisation, event.unit),
    records.related('customerEventClassification', organisation, event.classification),
    viewLog(world, organisation, event.log_information),
  ])
  return {
    ...shown('customerEvent', event),
    performed_on: wireDate(event.performed_on),
    accounts_receivable: account ? await viewAccount(world, account) : null,
    performed_by_unit: unit ? viewUnit(unit) : null,
    classification: classification ? shown('customerEventClassification', classification) : null,
    log_information: log,
    currency: await maybeCurrencyOf(world, { organisation, currency: account?.currency ?? null }),
  }
}

/** Writes a purchase. */
export async function viewPurchase(world: OpenWorld, event: CustomerEvent) {
  const { organisation } = event
  const { currency, ...common } = await viewEvent(world, event)
  const awards = await awardsOf(world, event)
  const spends = await spendsOn(world, event)
  const instant = spends.filter(({ instant_spend }) => instant_spend)
  const automatic = spends.filter(({ automatic_spend }) => automatic_spend)
  const sumOf = (name: 'net_amount' | 'vat_amount' | 'total_amount') => total(event.products.map((line) => line[name]))
  return {
    ...common,
    type: 'PURCHASE' as const,
    payment_medium_identifier: event.payment_medium_identifier,
    total_amount: sumOf('total_amount'),
    net_amount: sumOf('net_amount'),
    vat_amount: sumOf('vat_amount'),
    requested_spend_amount: maybeWriteAmount(event.requested_spend_amount),
    requested_spend_alternative_amount: null,
    total_awarded_amount: total(awards.map(({ amount }) => amount)),
    total_awarded_alternative_amount: null,
    total_spend_amount: total(spends.map(({ spend_amount }) => spend_amount)),
    total_spend_alternative_amount: null,
    total_instant_spend_amount: total(instant.map(({ spend_amount }) => spend_amount)),
    total_instant_spend_alternative_amount: null,
    total_automatic_spend_amount: total(automatic.map(({ spend_amount }) => spend_amount)),
    total_additional_spend_amount: total(
      spends.filter((one) => !one.instant_spend && !one.automatic_spend).map(({ spend_amount }) => spend_amount),
    ),
    currency: currency ? viewCurrencyShort(currency) : null,
    instant_spend_request: instant[0] ? await viewSpendRequestShort(world, instant[0]) : null,
    automatic_spend_request: automatic[0] ? await viewSpendRequestShort(world, automatic[0]) : null,
    award_reward_transactions_set: await Promise.all(awards.map((one) => viewAwardShort(world, one))),
    products_set: await Promise.all(
      event.products.map(async ({ product, ...line }) => {
        const found = await world.records.related('product', organisation, product)
        return {
          id: line.id,
          quantity: writeAmount(line.quantity),
          net_amount: writeAmount(line.net_amount),
          vat_amount: writeAmount(line.vat_amount),
          total_amount: writeAmount(line.total_amount),
          product: found ? await viewProductShort(world, found) : null,
          intended_product_identifier: null,
          intended_product_value: null,
        }
      }),
    ),
  }
}

async function viewSpendRequestShort(world: OpenWorld, event: CustomerEvent) {
  const { currency, ...common } = await viewEvent(world, event)
  const { organisation, id } = event
  const spent = await world.records.first('rewardSpend', {
    index: 'customer_event',
    organisation,
    values: [id],
    order: 'made',
  })
  return {
    ...common,
    type: 'SPEND REQUEST' as const,
    spend_amount: writeAmount(event.spend_amount ?? '0'),
    spend_alternative_amount: null,
    reduction_method,
    spend_reward_transaction: spent ? await viewSpendShort(world, spent) : null,
    initiated_currency: currency ? viewCurrencyShort(currency) : null,
  }
}

/** Writes a spend request. */
export async function viewSpendRequest(world: OpenWorld, event: CustomerEvent) {
  const purchase = await world.records.related('customerEvent', event.organisation, event.purchase)
  return {
    ...(await viewSpendRequestShort(world, event)),
    purchase_customer_event: purchase ? await viewPurchase(world, purchase) : null,
  }
}

const viewAwarded = async (world: OpenWorld, event: CustomerEvent) => ({
  total_awarded_amount: total((await awardsOf(world, event)).map(({ amount }) => amount)),
  total_awarded_alternative_amount: null,
})

/** Writes an achievement. */
export async function viewAchievement(world: OpenWorld, event: CustomerEvent) {
  const { currency: _, ...common } = await viewEvent(world, event)
  return {
    ...common,
    type: 'ACHIEVEMENT' as const,
    payment_medium_identifier: event.payment_medium_identifier,
    amount: maybeWriteAmount(event.amount),
    ...(await viewAwarded(world, event)),
  }
}

/** Writes a referral. */
export async function viewReferral(world: OpenWorld, event: CustomerEvent) {
  const { currency: _, accounts_receivable: referring, ...common } = await viewEvent(world, event)
  const referred = await world.records.related(
    'accountsReceivable',
    event.organisation,
    event.referred_accounts_receivable,
  )
  return {
    ...common,
    type: 'REFERRAL' as const,
    ...(await viewAwarded(world, event)),
    referred_accounts_receivable: referred ? await viewAccount(world, referred) : null,
    referred_by_accounts_receivable: referring,
  }
}
