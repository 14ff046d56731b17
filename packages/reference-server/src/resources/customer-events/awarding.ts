import Big from 'big.js'
import { type Amount, decimalText, isMore, minus, sum, times } from '../../kernel/amount.js'
import { dayLength } from '../../kernel/calendar.js'
import { type Cause, post } from '../../kernel/journal.js'
import { firstLog } from '../../kernel/log.js'
import { currencyOf } from '../../kernel/money.js'
import { nextCount } from '../../kernel/numbers.js'
import type { OpenWorld } from '../../kernel/open-world.js'
import { hexId } from '../../kernel/random.js'
import { fresh } from '../../records/fresh.js'
import type { CustomerEvent, RewardAward, RewardOffer, RewardsParticipant } from '../../records/index.js'
import type { SessionCall } from '../call.js'
import { postedOf } from '../rewards/awards.js'

export const isPosted = ({ life_cycle_state }: { life_cycle_state: string }) => life_cycle_state === 'POSTED'

/** An award that an offer gives for an event. */
export interface Planned {
  offer: RewardOffer
  amount: Amount
}

/** What decides about the awards of an event. */
export type Rewarded = Pick<
  CustomerEvent,
  'organisation' | 'type' | 'accounts_receivable' | 'performed_on' | 'products' | 'product' | 'amount'
>

/** The participants that an account has and that are not terminated, the oldest first. */
export async function participantsOf(
  { records }: OpenWorld,
  { organisation, accounts_receivable }: Pick<Rewarded, 'organisation' | 'accounts_receivable'>,
): Promise<RewardsParticipant[]> {
  const values = [accounts_receivable] as const
  const found = await records.find('rewardsParticipant', {
    ...{ index: 'accounts_receivable', organisation, values, order: 'made' },
  })
  return found.filter(({ terminated }) => !terminated)
}

/** What offers give for an event: those in effect when it happened, of the schemes that the customer was in by then. */
export async function awardsFor(world: OpenWorld, event: Rewarded, digits: number): Promise<Planned[]> {
  const { organisation, performed_on: at } = event
  const joined = (await participantsOf(world, event)).flatMap(({ participations }) => participations)
  const schemes = new Set(
    joined
      .filter(({ sign_up_on: from, sign_off_on: to }) => (from ?? at) <= at && at < (to ?? Number.POSITIVE_INFINITY))
      .map(({ scheme }) => scheme),
  )
  const offers = await world.records.find('rewardOffer', { index: 'all', organisation, values: [] })
  return offers
    .filter((offer) => offer.life_cycle_state === 'EFFECTIVE' && offer.rewards === event.type)
    .filter(({ valid_from, valid_to }) => (valid_from ?? at) <= at && at <= (valid_to ?? at))
    .filter(({ reward_scheme }) => schemes.has(reward_scheme))
    .map((offer) => ({ offer, amount: amountOf(offer, event, digits) }))
    .filter(({ amount }) => isMore(amount, '0'))
}

/** What an offer gives for an event. */
function amountOf(offer: RewardOffer, event: Rewarded, digits: number): Amount {
  const rewards = (product: string | null) =>
    offer.products.length === 0 || (product !== null && offer.products.includes(product))
  const reached =
    event.type === 'PURCHASE'
      ? sum(event.products.filter(({ product }) => rewards(product)).map(({ total_amount }) => total_amount))
      : rewards(event.product)
        ? (event.amount ?? '0')
        : '0'
  const isMeant = event.type === 'PURCHASE' ? isMore(reached, '0') : rewards(event.product)
  const { percentage, award, for_each } = offer
  const share = percentage === null ? '0' : times(reached, new Big(percentage).div(100).toFixed(), digits)
  if (award === null || !isMeant) return share
  const often = for_each === null ? '1' : new Big(reached).div(for_each).round(0, Big.roundDown).toFixed()
  return sum([share, times(award, often, digits)])
}

/** Gives the awards that are planned for an event, which are in the books from now on. */
export async function award(
  call: SessionCall,
  operation: Cause['operation'],
  event: CustomerEvent,
  planned: readonly Planned[],
): Promise<RewardAward[]> {
  const { world, session } = call
  const { organisation, accounts_receivable } = event
  const currency = await currencyOfEvent(world, event)
  const given: RewardAward[] = []
  for (const { offer, amount } of planned) {
    const made = fresh('rewardAward', {
      ...{ id: hexId(world.random), organisation, accounts_receivable, amount },
      number: String(await nextCount(world, organisation, 'rewardTransaction')),
      expiration_date: offer.valid_days === null ? null : world.clock.now() + offer.valid_days * dayLength,
      reward_offer: offer.id,
      customer_event: event.id,
      log_information: firstLog(world, session),
    })
    await world.records.insert('rewardAward', made)
    await post(world, organisation, {
      ...{ counted_in: currency.id, from: 'awarded', to: `rewards:${accounts_receivable}`, amount },
      cause: { operation, kind: 'rewardAward', id: made.id },
    })
    given.push(made)
  }
  return given
}

/** What was awarded for an event and is not cancelled, the oldest first. */
export async function awardsOf({ records }: OpenWorld, { organisation, id }: CustomerEvent): Promise<RewardAward[]> {
  const query = { index: 'customer_event', organisation, values: [id], order: 'made' } as const
  return (await records.find('rewardAward', query)).filter(isPosted)
}

/** The currency of the account of an event. */
export async function currencyOfEvent(
  world: OpenWorld,
  { organisation, accounts_receivable }: Pick<CustomerEvent, 'organisation' | 'accounts_receivable'>,
) {
  const account = await world.records.related('accountsReceivable', organisation, accounts_receivable)
  return currencyOf(world, { organisation, currency: account?.currency ?? null })
}

export const leftOf = ({ amount, spent }: RewardAward): Amount => minus(amount, spent)

/** The awards of an account that something can be spent of, in the order in which they are spent (decisions/0259). */
export async function spendable(world: OpenWorld, organisation: string, account: string): Promise<RewardAward[]> {
  const now = world.clock.now()
  const ends = ({ expiration_date }: RewardAward) => expiration_date ?? Number.POSITIVE_INFINITY
  return (await postedOf(world, organisation, account))
    .filter((one) => isMore(leftOf(one), '0') && ends(one) >= now && one.wallet_transaction === null)
    .toSorted((one, other) => (ends(one) === ends(other) ? 0 : ends(one) - ends(other)))
}

export const totalLeft = (awards: readonly RewardAward[]): Amount => sum(awards.map(leftOf))

export const least = (...amounts: Amount[]): Amount =>
  decimalText(
    amounts
      .map((one) => new Big(one))
      .reduce((least, one) => (one.lt(least) ? one : least))
      .toFixed(),
  )
