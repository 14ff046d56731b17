import Big from 'big.js'
import { known } from '../expected.js'
import { type Model, stampOf } from '../model.js'
import { nothing, sum } from '../money/books.js'
import { drawnId, drawnNumber } from '../money/common.js'
import { type Account, currencyOf } from '../money/world.js'
import type { Organisation, Session } from '../world.js'
import { accountOf } from './find.js'
import { type Award, type CustomerEvent, type Line, leftOf, type Offer, type Participant, type Spend } from './world.js'

const day = 86_400_000

/** What is awarded by an offer, or would be. */
export interface Given {
  offer: Offer
  amount: Big
}

/** What an event is, as far as offers look at it. */
export type Rewarded = Pick<CustomerEvent, 'type' | 'account' | 'performed' | 'lines' | 'amount'>

/** Whether a customer was in a scheme at a moment. */
const wasIn = (participants: readonly Participant[], account: string, scheme: string, at: number): boolean =>
  participants.some(
    (one) =>
      one.account === account &&
      !one.terminated &&
      one.participations.some(
        (part) => part.scheme === scheme && (part.on === null || part.on <= at) && (part.off === null || at < part.off),
      ),
  )

/** What the offers of the schemes of a customer award for an event: each once, in their order. */
export function given(organisation: Organisation, event: Rewarded): Given[] {
  const { rewards, participants } = organisation
  const { digits } = currencyOf(organisation, accountOf(organisation, event.account) as Account)
  return rewards.offers.flatMap((offer) => {
    const { performed } = event
    const counts =
      offer.effective &&
      offer.rewards === event.type &&
      (offer.from === null || offer.from <= performed) &&
      (offer.to === null || performed <= offer.to) &&
      wasIn(participants, event.account, offer.scheme, performed)
    if (!counts) return []
    const amount = amountOf(offer, event).round(digits, Big.roundHalfUp)
    return amount.gt(0) ? [{ offer, amount }] : []
  })
}

function amountOf(offer: Offer, { lines, amount, type }: Rewarded): Big {
  const meant = lines.filter(
    ({ product }) => offer.products.length === 0 || offer.products.includes(known(product) ?? ''),
  )
  if (offer.products.length > 0 && meant.length === 0) return nothing
  const reached = type === 'PURCHASE' ? sum(meant.map(({ total }) => total)) : (amount ?? nothing)
  if (offer.percentage !== null) return reached.times(offer.percentage).div(100)
  const award = new Big(offer.award ?? 0)
  return offer.forEach === null ? award : award.times(reached.div(offer.forEach).round(0, Big.roundDown))
}

/** Writes awards down. */
export function give(model: Model, session: Session, event: CustomerEvent, all: readonly Given[]): Award[] {
  const stamp = stampOf(model, session)
  const made = all.map(
    ({ offer, amount }): Award => ({
      ...{ id: drawnId(model), number: drawnNumber(model, 'reward transaction', session), state: 'POSTED', amount },
      ...{ spent: nothing, expires: offer.days === null ? null : model.now + offer.days * day, account: event.account },
      ...{ offer, event, created: stamp, updated: stamp },
    }),
  )
  session.organisation.rewards.awards.push(...made)
  return made
}

/** What an account can spend. */
export const spendable = ({ rewards }: Organisation, account: string, at: number): Big =>
  sum(rewards.awards.filter((one) => one.account === account).map((one) => leftOf(one, at)))

/** Takes an amount out of awards: what expires first is spent first, then what was awarded first. */
export function spend(
  model: Model,
  session: Session,
  event: CustomerEvent,
  amount: Big,
  from: readonly Award[] = session.organisation.rewards.awards,
): Spend {
  const { rewards } = session.organisation
  const usable = from
    .filter((one) => one.account === event.account && leftOf(one, model.now).gt(0))
    .sort((a, b) => (a.expires ?? Number.MAX_VALUE) - (b.expires ?? Number.MAX_VALUE))
  let wanted = amount
  const allocations: Spend['allocations'] = []
  for (const award of usable) {
    const left = leftOf(award, model.now)
    const taken = left.lt(wanted) ? left : wanted
    if (taken.lte(0)) break
    award.spent = award.spent.plus(taken)
    wanted = wanted.minus(taken)
    allocations.push({ award, amount: taken, at: model.now })
  }
  const stamp = stampOf(model, session)
  const made: Spend = {
    ...{ id: drawnId(model), number: drawnNumber(model, 'reward transaction', session), state: 'POSTED', amount },
    ...{ at: model.now, account: event.account, unit: event.unit, event, allocations, created: stamp, updated: stamp },
  }
  rewards.spends.push(made)
  return made
}

/** What is to be spent on a purchase, and how. */
export interface Plan {
  awarded: Given[]
  instant: Big
  requested: Big
  automatic: Big
  /** What could be spent beside that. */
  beside: Big
  blocked: boolean
  participant: Participant | undefined
}

const least = (...amounts: readonly Big[]): Big => amounts.reduce((a, b) => (a.lt(b) ? a : b))

/** Works out what a purchase awards and what is spent on it: what is awarded at once, and of earlier awards the rest. */
export function plan(organisation: Organisation, event: Rewarded, requested: Big | null, now: number): Plan {
  const awarded = given(organisation, event)
  const total = totalOf(event.lines)
  const participant = organisation.participants.find((one) => one.account === event.account && !one.terminated)
  const blocked = participant?.blocked === true
  const before = spendable(organisation, event.account, now)
  const atOnce = sum(awarded.filter(({ offer }) => offer.instantly).map(({ amount }) => amount))
  const instant = blocked ? nothing : least(atOnce, total)
  const open = total.minus(instant).minus(requested ?? nothing)
  const rest = before.minus(requested ?? nothing)
  const by = participant?.spendsItself
  const wanted = least(open, rest, ...(by?.most ? [by.most] : []))
  const goes =
    by?.enabled === true &&
    !blocked &&
    wanted.gt(0) &&
    (by.balance === null || before.gte(by.balance)) &&
    (by.least === null || wanted.gte(by.least))
  const automatic = goes ? wanted : nothing
  return {
    ...{ awarded, instant, requested: requested ?? nothing, automatic, blocked, participant },
    beside: blocked ? nothing : least(open, rest).minus(automatic),
  }
}

export const totalOf = (lines: readonly Line[]): Big => sum(lines.map(({ total }) => total))
