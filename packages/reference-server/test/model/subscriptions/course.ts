import Big from 'big.js'
import type { Model } from '../model.js'
import { accountsOf, currencyOf } from '../money/world.js'
import type { Organisation, Subscription } from '../world.js'
import { type Action, day, type Operation, products, type SubscriptionState } from './world.js'

/**
 * What leads from one state to the next, by life_cycles.yaml and decision 0224. Where it takes an active account, a call
 * is refused without one, and what happens by itself ends in NOT_EFFECTIVE.
 */
export const moves: {
  readonly [O in Exclude<Operation, 'create'>]: {
    from: readonly SubscriptionState[]
    to: SubscriptionState
    needsActive?: true
  }
} = {
  activate: { from: ['DRAFT', 'NOT_EFFECTIVE'], to: 'EFFECTIVE', needsActive: true },
  deactivate: { from: ['EFFECTIVE'], to: 'NOT_EFFECTIVE' },
  cancel: { from: ['EFFECTIVE', 'NOT_EFFECTIVE', 'IN_RESTING'], to: 'CANCELLED' },
  regret: { from: ['DRAFT', 'EFFECTIVE', 'NOT_EFFECTIVE', 'IN_RESTING'], to: 'REGRETTED' },
  endActivation: { from: ['SHORT_TERM_EFFECTIVE'], to: 'NOT_EFFECTIVE', needsActive: true },
  endDeactivation: { from: ['SHORT_TERM_NOT_EFFECTIVE'], to: 'EFFECTIVE', needsActive: true },
}

/** What is effective is billed, for a short term too: life_cycles.yaml calls that billable. */
export const isBilled = (state: string): boolean => state === 'EFFECTIVE' || state === 'SHORT_TERM_EFFECTIVE'

export const isOver = (state: SubscriptionState): boolean => /^(CANCELLED|REGRETTED|REPLACED)$/.test(state)

export const isActive = (organisation: Organisation, { account }: Subscription): boolean =>
  accountsOf(organisation).find(({ id }) => id === account)?.state !== 'SUSPENDED'

const zoneOf = ({ money }: Organisation) => money.zone.ahead
/** The day of a moment, by the calendar of the organisation. */
export const dayAt = (organisation: Organisation, at: number): number => Math.floor((at + zoneOf(organisation)) / day)
/** When a day begins there. */
export const beginOf = (organisation: Organisation, count: number): number => count * day - zoneOf(organisation)

/** A day that is so many months after another one; the last of its month where the month is shorter. */
function monthsAfter(from: number, months: number): number {
  const date = new Date(from * day)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months]
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return Date.UTC(year, month, Math.min(date.getUTCDate(), last)) / day
}

/** Takes what a period costs, and what beginning costs, from the account. */
function charge(organisation: Organisation, one: Subscription, at: number, isPeriod: boolean): void {
  const { run } = one
  if (run.months === null) return
  const owner = accountsOf(organisation).find(({ id }) => id === one.account)
  if (!owner) return
  const { digits } = currencyOf(organisation, owner)
  for (const service of run.services.filter(({ state }) => isBilled(state))) {
    const price = products.find(({ id }) => id === service.product)
    const month = new Big(price?.recurring ?? 0).times(run.months)
    const discount = month.times(run.discount).div(100).round(digits, Big.roundHalfUp)
    const recurring = isPeriod ? month.minus(discount) : new Big(0)
    const amount = recurring.plus(service.started ? 0 : (price?.once ?? 0))
    service.started = true
    if (amount.lte(0)) continue
    organisation.money.entries.push({ from: owner, to: 'charged', amount, at })
    run.cost = run.cost.plus(amount)
  }
}

/** A period begins. */
function beginPeriod(organisation: Organisation, one: Subscription, at: number): void {
  const { run } = one
  charge(organisation, one, at, true)
  if (run.months === null || !run.periods) return
  run.periods.count++
  run.paid = beginOf(organisation, monthsAfter(run.periods.anchor, run.periods.count * run.months))
}

/** Puts a subscription into a state, with its services, and charges what that costs. */
export function put(organisation: Organisation, one: Subscription, to: SubscriptionState, at: number): void {
  const { run } = one
  run.state = to
  run.until = null
  for (const service of run.services) if (!/CANCELLED|REGRETTED|REPLACED/.test(service.state)) service.state = to
  if (to === 'REGRETTED') {
    const owner = accountsOf(organisation).find(({ id }) => id === one.account)
    if (owner && run.cost.gt(0)) organisation.money.entries.push({ from: 'charged', to: owner, amount: run.cost, at })
    run.cost = new Big(0)
  }
  if (to !== 'EFFECTIVE') return
  run.activated ??= at
  if (run.paid !== null && at < run.paid) {
    charge(organisation, one, at, false)
    return
  }
  run.periods = { anchor: dayAt(organisation, at), count: 0 }
  beginPeriod(organisation, one, at)
}

/** Calls off what a subscription that has ended still waits for. */
export function callOff(model: Model, { actions }: Organisation, one: Subscription, by: Operation): void {
  for (const action of actions.filter(({ subscription, state }) => subscription === one && state === 'SCHEDULED')) {
    action.state = 'CANCELLED'
    model.passed.push(`action ${by}: SCHEDULED to CANCELLED`)
  }
}

/** What happens next by itself to a subscription, and when. Actions come before ends of states, those before charges. */
function nextOf({ actions }: Organisation, one: Subscription): { at: number; action?: Action } | undefined {
  const { run } = one
  const waiting = actions.filter(({ subscription, state }) => subscription === one && state === 'SCHEDULED')
  const [first] = waiting.sort((a, b) => (a.at ?? 0) - (b.at ?? 0))
  const due = [
    ...(first?.at ? [{ at: first.at, action: first }] : []),
    ...(run.until === null ? [] : [{ at: run.until }]),
    ...(isBilled(run.state) && run.paid !== null && run.months !== null ? [{ at: run.paid }] : []),
  ]
  return due.sort((a, b) => a.at - b.at)[0]
}

/** Lets happen what the clock has passed, each at its moment. */
export function happen(model: Model): void {
  for (const organisation of model.world.organisations)
    for (const one of organisation.subscriptions)
      for (let next = nextOf(organisation, one); next && next.at <= model.now; next = nextOf(organisation, one))
        if (next.action) carryOut(model, organisation, next.action, next.at)
        else if (one.run.until === next.at) endByTime(model, organisation, one, next.at)
        else {
          beginPeriod(organisation, one, next.at)
          model.passed.push('clock: a period is charged')
        }
}

function carryOut(model: Model, organisation: Organisation, action: Action, at: number): void {
  const { subscription: one, operation } = action
  const { from, to, needsActive } = moves[operation as 'activate']
  const before = one.run.state
  const isRight = from.includes(before) && (!needsActive || isActive(organisation, one))
  action.state = isRight ? 'EXECUTED' : 'REJECTED'
  model.passed.push(`action clock: SCHEDULED to ${action.state}`)
  if (!isRight) return
  put(organisation, one, to, at)
  model.passed.push(`${operation} by the clock: ${before} to ${to}`)
  if (isOver(to)) callOff(model, organisation, one, operation)
}

function endByTime(model: Model, organisation: Organisation, one: Subscription, at: number): void {
  const before = one.run.state
  const to = before === 'SHORT_TERM_EFFECTIVE' || !isActive(organisation, one) ? 'NOT_EFFECTIVE' : 'EFFECTIVE'
  put(organisation, one, to, at)
  model.passed.push(`clock: ${before} to ${to}`)
}
