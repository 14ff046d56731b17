import Big from 'big.js'
import type { Text } from '../expected.js'
import { account } from '../money/initial.js'
import { has } from '../releases.js'
import { start } from '../start.js'
import type { Organisation, Subscription } from '../world.js'

/** The states of a subscription, of life_cycles.yaml. */
export type SubscriptionState =
  | 'DRAFT'
  | 'EFFECTIVE'
  | 'NOT_EFFECTIVE'
  | 'SHORT_TERM_EFFECTIVE'
  | 'SHORT_TERM_NOT_EFFECTIVE'
  | 'IN_RESTING'
  | 'CANCELLED'
  | 'REGRETTED'
  | 'REPLACED'
  | 'PENDING_VERIFICATION'

export interface Service {
  product: string
  state: string
  /** Whether it was effective at some time. */
  started: boolean
}

/** What a subscription is besides its number and its owner. */
export interface Run {
  state: SubscriptionState
  /** When a short-term state or rest ends. */
  until: number | null
  notes: string | null
  activated: number | null
  /** Until when it is paid. */
  paid: number | null
  /** The day that periods are counted from, and how many there were since. */
  periods: { anchor: number; count: number } | null
  /** By how many parts of a hundred what recurs is cheaper. */
  discount: number
  /** None: it is charged nothing. */
  months: number | null
  regretDays: number
  services: Service[]
  /** What it has cost. */
  cost: Big
}

/** How one begins that is of no concern. */
export const plainRun = (): Run => ({
  ...{ state: 'EFFECTIVE', until: null, notes: null, activated: start - day, paid: null, periods: null, discount: 0 },
  ...{ months: null, regretDays: 14, services: [], cost: new Big(0) },
})

export interface Action {
  number: Text
  reference: string | null
  operation: Operation
  subscription: Subscription
  state: 'SCHEDULED' | 'EXECUTED' | 'CANCELLED' | 'REJECTED'
  /** When the day begins for which it is scheduled. */
  at: number | null
}

export type Operation = 'create' | 'activate' | 'deactivate' | 'cancel' | 'regret' | 'endActivation' | 'endDeactivation'

/** What is sold: prices are those of a month and of the start. */
export const products = [
  { id: 'pr-base', code: 'BASE', recurring: '10.15', once: '0' },
  { id: 'pr-extra', code: 'EXTRA', recurring: '3.33', once: '5' },
  { id: 'pr-other', code: 'OTHER', recurring: '1', once: '0' },
] as const

export const schemes = [
  { id: 'bts-1', code: 'MONTHLY', prepaid: false, regretDays: 3 },
  { id: 'bts-2', code: 'WALLET', prepaid: true, regretDays: 14 },
] as const

export const frequencies: { readonly [code: string]: number } = { MONTHLY: 1, QUARTERLY: 3 }
export const promoCodes: { readonly [code: string]: number } = { SPRING: 10, HALF: 50 }

export const day = 86_400_000

const states: SubscriptionState[] = [
  ...(['DRAFT', 'EFFECTIVE', 'NOT_EFFECTIVE', 'SHORT_TERM_EFFECTIVE', 'SHORT_TERM_NOT_EFFECTIVE'] as const),
  ...(['IN_RESTING', 'CANCELLED', 'REGRETTED'] as const),
]

/** The states in which records of a release may be. */
export const statesOf = (release: string): SubscriptionState[] => [
  ...states,
  ...(has(release, 'R14.0.0') ? (['REPLACED'] as const) : []),
  ...(has(release, 'R15.0.0') ? (['PENDING_VERIFICATION'] as const) : []),
]

/** Has an organisation sell: subscriptions in every state, of accounts that are active and of one that is not. */
export function sell(organisation: Organisation, release: string): void {
  organisation.subscriptionTypes.push({ id: 'st-3', name: 'Once', code: 'ONCE' })
  const suspended = account('acc-7', 'ACR0000000007', `Suspended of ${organisation.name}`, { state: 'SUSPENDED' })
  const lonely = account('acc-8', 'ACR0000000008', `Lonely of ${organisation.name}`, {})
  organisation.money.accounts.push(suspended, lonely)
  let count = 3
  const anchor = Math.floor(start / day) + 2
  const begin = anchor * day - organisation.money.zone.ahead
  const add = (owner: string, state: SubscriptionState, more: Partial<Run>) => {
    count++
    const ended = state === 'CANCELLED' || state === 'REGRETTED' || state === 'REPLACED'
    const services = ['pr-base', 'pr-extra'].map((product) => ({ product, state: serviceState(state), started: true }))
    const untouched = state === 'DRAFT' || state === 'PENDING_VERIFICATION'
    organisation.subscriptions.push({
      ...{ id: `sub-${count}`, number: `S${String(count).padStart(10, '0')}`, type: 'st-1', account: owner },
      ...{ served: false, nagraToken: null, requests: [] },
      run: {
        ...plainRun(),
        ...{ state, months: 1, regretDays: 3, paid: untouched || ended ? null : begin },
        services: services.map((one) => ({ ...one, started: !untouched })),
        activated: untouched ? null : start - day,
        // What is paid until a day is counted from it.
        periods: untouched ? null : { anchor, count: 0 },
        ...more,
      },
    })
  }
  for (const owner of ['acc-3', 'acc-7'])
    for (const state of statesOf(release)) {
      const isTimed = /SHORT_TERM|RESTING/.test(state)
      // Some last until the end of most sequences.
      for (const days of isTimed ? [1, 6, 25] : [0])
        add(owner, state, isTimed ? { until: start + days * day + count * 7_000_000 } : {})
    }
  add('acc-8', 'NOT_EFFECTIVE', { activated: start - 40 * day, paid: begin - 12 * day })
  add('acc-8', 'CANCELLED', {})
}

const serviceState = (state: SubscriptionState): string => (state === 'PENDING_VERIFICATION' ? 'DRAFT' : state)
