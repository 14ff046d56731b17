import { type Amount, isMore, minus, sum } from '../../kernel/amount.js'
import { Failure, failure } from '../../kernel/failure.js'
import { type Cause, post, reverse } from '../../kernel/journal.js'
import { firstLog } from '../../kernel/log.js'
import { nextCount } from '../../kernel/numbers.js'
import type { OpenWorld } from '../../kernel/open-world.js'
import { hexId } from '../../kernel/random.js'
import { notEnoughAwards } from '../../life-cycles/customer-event.js'
import { fresh } from '../../records/fresh.js'
import type { CustomerEvent, RewardAward, RewardSpend } from '../../records/index.js'
import type { SessionCall } from '../call.js'
import { changeRecord } from '../resource.js'
import {
  awardsFor,
  currencyOfEvent,
  isPosted,
  least,
  leftOf,
  type Planned,
  participantsOf,
  type Rewarded,
  spendable,
  totalLeft,
} from './awarding.js'

/** How something comes to be spent on a purchase. */
export type Way = 'instant' | 'requested' | 'automatic'

/** What a purchase awards and what is spent on it. */
export interface Plan {
  awards: Planned[]
  spends: { way: Way; amount: Amount }[]
  /** What could be spent on it on request, beside that. */
  further: Amount
  isBlocked: boolean
}

export const blocked = () => failure('CUSTOMEREVENTS', 'SPENDINGBLOCKED', 'Spending is blocked for the customer')

export const tooLittle = (asked: Amount, there: Amount) =>
  new Failure(notEnoughAwards, `${asked} are to be spent, and ${there} can be`)

/**
 * What a purchase does: a preview shows it, and the call that makes the purchase carries it out.
 *
 * @param requested What the call asks to be spent; null, where nothing is asked for.
 * @throws {Failure} When more is asked for than can be spent.
 */
export async function planOf(
  world: OpenWorld,
  event: Rewarded,
  digits: number,
  requested: Amount | null,
): Promise<Plan> {
  const { organisation, accounts_receivable } = event
  const awards = await awardsFor(world, event, digits)
  const participants = await participantsOf(world, event)
  const isBlocked = participants.some(({ spend_blocking }) => spend_blocking.enabled)
  const available = totalLeft(await spendable(world, organisation, accounts_receivable))
  const spends: Plan['spends'] = []
  const take = (way: Way, amount: Amount) => {
    if (isMore(amount, '0')) spends.push({ way, amount })
  }
  const room = () =>
    minus(sum(event.products.map((line) => line.total_amount)), sum(spends.map(({ amount }) => amount)))
  const earlier = () => minus(available, sum(spends.filter(({ way }) => way !== 'instant').map(({ amount }) => amount)))
  if (!isBlocked) take('instant', least(room(), sum(awards.filter(isInstant).map(({ amount }) => amount))))
  if (requested !== null) {
    if (isBlocked) throw blocked()
    const there = least(room(), earlier())
    if (isMore(requested, there)) throw tooLittle(requested, there)
    take('requested', requested)
  }
  const automatic = participants.find(({ automatic_spend }) => automatic_spend.enabled)?.automatic_spend
  if (automatic && !isBlocked && !isMore(automatic.minimum_wallet_balance ?? '0', available)) {
    const amount = least(room(), earlier(), automatic.maximum_spend_amount ?? room())
    if (!isMore(automatic.minimum_spend_amount ?? '0', amount)) take('automatic', amount)
  }
  return { awards, spends, further: isBlocked ? '0' : least(room(), earlier()), isBlocked }
}

const isInstant = ({ offer }: Planned) => offer.spend_method === 'SPEND_INSTANTLY'

/** The spend requests for a purchase that are not cancelled, the oldest first. */
export async function spendsOn({ records }: OpenWorld, { organisation, id }: CustomerEvent): Promise<CustomerEvent[]> {
  const query = { index: 'purchase', organisation, values: [id], order: 'made' } as const
  return (await records.find('customerEvent', query)).filter(isPosted)
}

/** Spends awards by a spend request, which is there from now on: what expires first is spent first. */
export async function spend(
  call: SessionCall,
  operation: Cause['operation'],
  request: CustomerEvent,
  preferred: readonly RewardAward[] = [],
): Promise<void> {
  const { world, session } = call
  const { organisation, accounts_receivable } = request
  const amount = request.spend_amount ?? '0'
  const first = new Set(preferred.map(({ id }) => id))
  const all = await spendable(world, organisation, accounts_receivable)
  const inOrder = [...all.filter(({ id }) => first.has(id)), ...all.filter(({ id }) => !first.has(id))]
  await world.records.insert('customerEvent', request)
  const now = world.clock.now()
  const allocations: RewardSpend['allocations'] = []
  let open = amount
  for (const award of inOrder) {
    if (!isMore(open, '0')) break
    const part = least(open, leftOf(award))
    await changeRecord(call, 'rewardAward', award, { spent: sum([award.spent, part]) })
    allocations.push({ award: award.id, amount: part, date: now })
    open = minus(open, part)
  }
  if (isMore(open, '0')) throw tooLittle(amount, minus(amount, open))
  const made = fresh('rewardSpend', {
    ...{ id: hexId(world.random), organisation, accounts_receivable, amount, date: now },
    ...{ unit: request.unit, allocations },
    number: String(await nextCount(world, organisation, 'rewardTransaction')),
    customer_event: request.id,
    log_information: firstLog(world, session),
  })
  await world.records.insert('rewardSpend', made)
  await post(world, organisation, {
    counted_in: (await currencyOfEvent(world, request)).id,
    ...{ from: `rewards:${accounts_receivable}`, to: 'redeemed', amount },
    cause: { operation, kind: 'rewardSpend', id: made.id },
  })
}

/** The spend transactions of a spend request that are not cancelled. */
export async function spentBy({ records }: OpenWorld, { organisation, id }: CustomerEvent): Promise<RewardSpend[]> {
  const query = { index: 'customer_event', organisation, values: [id], order: 'made' } as const
  return (await records.find('rewardSpend', query)).filter(isPosted)
}

/** Gives back to the awards what a spend request took out of them. */
export async function unspend(call: SessionCall, operation: Cause['operation'], request: CustomerEvent): Promise<void> {
  const { world } = call
  const { organisation } = request
  for (const made of await spentBy(world, request)) {
    for (const { award, amount } of made.allocations) {
      const found = await world.records.get('rewardAward', organisation, award)
      if (found) await changeRecord(call, 'rewardAward', found, { spent: minus(found.spent, amount) })
    }
    await changeRecord(call, 'rewardSpend', made, { life_cycle_state: 'CANCELLED' })
    await reverse(
      world,
      organisation,
      { kind: 'rewardSpend', id: made.id },
      { operation, kind: 'customerEvent', id: request.id },
    )
  }
}
