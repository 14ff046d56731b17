import { type Amount, isMore, minus, writeAmount } from '../../kernel/amount.js'
import { maybeWireDate, wireDate } from '../../kernel/clock.js'
import { seesAccount } from '../../kernel/credentials.js'
import { failure, invalidRequest } from '../../kernel/failure.js'
import { maybeCurrencyOf } from '../../kernel/money.js'
import type { Identifier, OpenWorld } from '../../kernel/open-world.js'
import type { CustomerEvent, RewardAward, RewardSpend } from '../../records/index.js'
import { findAccount, findParticipant } from '../accounts-receivable.js'
import { type Call, reading, type SessionCall } from '../call.js'
import { eventNotFound } from '../customer-events/references.js'
import { viewCurrencyShort, viewRateOf } from '../exchange-rates.js'
import { resource } from '../resource.js'
import { shown, viewAccount, viewBusinessUnit, viewLog, viewUnit } from '../views.js'
import { findWallet } from '../wallets/find.js'
import { viewTransactionShort } from '../wallets/views.js'
import { viewSchemeShort } from './schemes.js'
import { viewParticipantShort } from './views.js'

const awards = resource('rewardAward', {
  sees: ({ session }, { accounts_receivable }) => seesAccount(session, accounts_receivable),
  missing: () => failure('REWARDTRANSACTIONS', 'AWARDTRANSACTIONNOTFOUND', 'No award transaction was found'),
  view: viewAward,
})
const spends = resource('rewardSpend', {
  sees: ({ session }, { accounts_receivable }) => seesAccount(session, accounts_receivable),
  missing: () => failure('REWARDTRANSACTIONS', 'SPENDTRANSACTIONNOTFOUND', 'No spend transaction was found'),
  view: viewSpend,
})

export const rewardTransactionOperations = {
  showAwardRewardTransaction: reading(async (call: Call<'showAwardRewardTransaction'>) => {
    const { reward_award_transaction_identifier: named, wallet_transaction_identifier } = call.input
    const identifier = named ?? { wallet_transaction: await walletTransactionOf(call, wallet_transaction_identifier) }
    return awards.view(call.world, await awards.find(call, identifier))
  }),
  listAwardRewardTransactions: awards.list(async (call: Call<'listAwardRewardTransactions'>) => {
    const { organisation } = call.session
    const event = await eventOf(call)
    if (event) return { index: 'customer_event', organisation, values: [event.id] }
    return { index: 'accounts_receivable', organisation, values: [await accountOf(call)] }
  }),
  getAllocatedSpends: reading(async (call: Call<'getAllocatedSpends'>) => {
    const award = await awards.find(call, call.input.reward_award_transaction_identifier)
    const { organisation, accounts_receivable } = award
    const query = { index: 'accounts_receivable', organisation, values: [accounts_receivable], order: 'made' } as const
    const found = (await call.world.records.find('rewardSpend', query)).filter(isPosted)
    const parts = found.flatMap((spend) =>
      spend.allocations.filter((part) => part.award === award.id).map((part) => ({ spend, part })),
    )
    return Promise.all(
      parts.map(async ({ spend, part }) => ({
        allocated_amount: writeAmount(part.amount),
        allocation_date: allocationDate(part.date),
        spend_reward_transaction: await viewSpendShort(call.world, spend),
      })),
    )
  }),
  showSpendRewardTransaction: reading(async (call: Call<'showSpendRewardTransaction'>) => {
    const { reward_spend_transaction_identifier: named, wallet_transaction_identifier } = call.input
    const identifier = named ?? { wallet_transaction: await walletTransactionOf(call, wallet_transaction_identifier) }
    return spends.view(call.world, await spends.find(call, identifier))
  }),
  getAllocatedAwards: reading(async (call: Call<'getAllocatedAwards'>) => {
    const spend = await spends.find(call, call.input.reward_spend_transaction_identifier)
    return Promise.all(
      spend.allocations.map(async ({ award, amount, date }) => {
        const found = await call.world.records.related('rewardAward', spend.organisation, award)
        return {
          allocated_amount: writeAmount(amount),
          allocation_date: allocationDate(date),
          award_reward_transaction: found ? await viewAwardShort(call.world, found) : null,
        }
      }),
    )
  }),
}

/** The ID of a wallet transaction that is named; that of none where nothing is found. */
async function walletTransactionOf(
  { world, session }: SessionCall,
  identifier: Identifier<'walletTransaction'> = {},
): Promise<string> {
  const [found] = await world.records.named('walletTransaction', session.organisation, identifier)
  return found?.id ?? ''
}

const isPosted = ({ life_cycle_state }: { life_cycle_state: string }) => life_cycle_state === 'POSTED'

/** A date as allocations show it, unlike all others. */
const allocationDate = (moment: number): string => `${wireDate(moment).replace('T', ' ')}.0`

/** The event that awards are asked for by; undefined where they are asked for by somebody. */
async function eventOf(call: Call<'listAwardRewardTransactions'>): Promise<CustomerEvent | undefined> {
  const { world, session, input } = call
  const identifier =
    input.purchase_customer_event_identifier ??
    input.referral_customer_event_identifier ??
    input.social_media_customer_event_identifier
  if (!identifier) return undefined
  const type = input.purchase_customer_event_identifier
    ? 'PURCHASE'
    : input.referral_customer_event_identifier
      ? 'REFERRAL'
      : 'SOCIAL_MEDIA'
  const found = await world.records.named('customerEvent', session.organisation, identifier)
  const [event] = found.filter((one) => one.type === type && seesAccount(session, one.accounts_receivable))
  if (!event) throw eventNotFound()
  return event
}

/** The account of whom awards are asked for. */
async function accountOf(call: Call<'listAwardRewardTransactions'>): Promise<string> {
  const { world, session, input } = call
  if (input.wallet_identifier) return (await findWallet(call, input.wallet_identifier)).accounts_receivable
  if (input.rewards_participant_identifier)
    return (await findParticipant(world, session, input.rewards_participant_identifier)).accounts_receivable
  if (!input.accounts_receivable_identifier) throw invalidRequest('nobody is named')
  return (await findAccount(world, session, input.accounts_receivable_identifier)).id
}

/** What of an award can be spent no more, since it has expired. */
export function expiredOf({ amount, spent, expiration_date, life_cycle_state }: RewardAward, now: number): Amount {
  const left = minus(amount, spent)
  const isOver = expiration_date !== null && now > expiration_date && life_cycle_state === 'POSTED'
  return isOver && isMore(left, '0') ? left : '0'
}

async function ownerOf(world: OpenWorld, { organisation, accounts_receivable }: RewardAward | RewardSpend) {
  const { records } = world
  const account = await records.related('accountsReceivable', organisation, accounts_receivable)
  const values = [accounts_receivable] as const
  const query = { index: 'accounts_receivable', organisation, values, order: 'made' } as const
  const participant = await records.first('rewardsParticipant', query)
  const currency = await maybeCurrencyOf(world, { organisation, currency: account?.currency ?? null })
  return {
    accounts_receivable: account ? await viewAccount(world, account) : null,
    rewards_participant: participant ? await viewParticipantShort(world, participant) : null,
    initiated_currency: currency ? viewCurrencyShort(currency) : null,
    currency,
  }
}

async function viewAward(world: OpenWorld, award: RewardAward) {
  const { organisation } = award
  const { records } = world
  const { currency, ...owner } = await ownerOf(world, award)
  const offer = await records.related('rewardOffer', organisation, award.reward_offer)
  const scheme = await records.related('rewardScheme', organisation, offer?.reward_scheme ?? null)
  const event = await records.related('customerEvent', organisation, award.customer_event)
  const movement = await records.related('walletTransaction', organisation, award.wallet_transaction)
  const expired = expiredOf(award, world.clock.now())
  const { initiated_currency, rewards_participant } = owner
  return shown('rewardAward', award, {
    ...owner,
    amount: writeAmount(award.amount),
    alternative_amount: null,
    expiration_date: maybeWireDate(award.expiration_date),
    contribution_percentage: offer?.contribution_percentage ? writeAmount(offer.contribution_percentage) : null,
    spend_method: offer?.spend_method ?? null,
    reward_offer: offer
      ? shown('rewardOffer', offer, { reward_scheme: scheme ? viewSchemeShort(scheme) : null })
      : null,
    wallet_transaction: movement ? await viewTransactionShort(world, movement) : null,
    // What has expired follows from the clock: its transaction has the ID and the number of the award.
    award_expiration_transaction: isMore(expired, '0')
      ? {
          ...{ id: award.id, number: award.number, amount: writeAmount(expired), alternative_amount: null },
          ...{ life_cycle_state: 'POSTED' as const, initiated_currency, rewards_participant },
        }
      : null,
    voucher: null,
    log_information: await viewLog(world, organisation, award.log_information),
    currency_rate_period: currency ? await viewRateOf(world, currency, award.log_information.created_date) : null,
    customer_events_set: event ? [viewEvent(event)] : [],
  })
}

/** Which fields an event has here is not known; these are the ones it is named by. */
const viewEvent = ({ id, number }: CustomerEvent) => ({ id, number })

/** How something was spent. */
const wayOf = (request: CustomerEvent | undefined) =>
  request?.instant_spend
    ? ('SPEND_INSTANTLY' as const)
    : request?.automatic_spend
      ? ('SPEND_AUTOMATICALLY' as const)
      : ('SPEND_ON_REQUEST' as const)

async function viewSpend(world: OpenWorld, spend: RewardSpend) {
  const { organisation } = spend
  const { records } = world
  const { currency, ...owner } = await ownerOf(world, spend)
  const unit = await records.related('unit', organisation, spend.unit)
  const event = await records.related('customerEvent', organisation, spend.customer_event)
  const movement = await records.related('walletTransaction', organisation, spend.wallet_transaction)
  const purchase = await records.related('customerEvent', organisation, event?.purchase ?? null)
  const bought = purchase ?? (event?.type === 'PURCHASE' ? event : undefined)
  return shown('rewardSpend', spend, {
    ...owner,
    amount: writeAmount(spend.amount),
    alternative_amount: null,
    date: wireDate(spend.date),
    spend_method: wayOf(event),
    unit: unit ? viewUnit(unit) : null,
    business_unit: unit ? viewBusinessUnit(unit) : null,
    purchase_customer_event: bought ? viewEvent(bought) : null,
    spend_request_customer_event: event?.type === 'SPEND_REQUEST' ? viewEvent(event) : null,
    log_information: await viewLog(world, organisation, spend.log_information),
    voucher: null,
    currency_rate_period: currency ? await viewRateOf(world, currency, spend.date) : null,
    credit_note: null,
    refund: null,
    wallet_transactions_set: movement ? [await viewTransactionShort(world, movement)] : null,
  })
}

/** Writes an award in its short form. */
export async function viewAwardShort(world: OpenWorld, award: RewardAward) {
  const { rewards_participant } = await ownerOf(world, award)
  return {
    ...{ id: award.id, number: award.number, amount: writeAmount(award.amount), alternative_amount: null },
    ...{ life_cycle_state: award.life_cycle_state, rewards_participant },
    log_information: await viewLog(world, award.organisation, award.log_information),
  }
}

/** Writes a spend in its short form. */
export async function viewSpendShort(world: OpenWorld, spend: RewardSpend) {
  const unit = await world.records.related('unit', spend.organisation, spend.unit)
  return {
    ...{ id: spend.id, number: spend.number, total_amount: null, net_amount: null, vat_amount: null },
    ...{ life_cycle_state: spend.life_cycle_state, amount: writeAmount(spend.amount), date: wireDate(spend.date) },
    unit: unit ? viewUnit(unit) : null,
    wallet_transactions_set: null,
    log_information: await viewLog(world, spend.organisation, spend.log_information),
  }
}
