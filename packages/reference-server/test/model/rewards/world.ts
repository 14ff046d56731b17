import Big from 'big.js'
import type { Text } from '../expected.js'
import type { Logged, Paper } from '../money/world.js'

/** What the model takes a system to hold of reward schemes, of what customers did, and of what that brought them. */
export interface Rewards {
  schemes: Scheme[]
  /** In the order in which they count. */
  offers: Offer[]
  /** From the lowest on. */
  tiers: { id: string; code: string; name: string; units: Big }[]
  classifications: { id: string; name: string; code: string }[]
  points: { id: string; name: string; code: string; unit: string }[]
  awards: Award[]
  spends: Spend[]
  events: CustomerEvent[]
}

export interface Scheme extends Logged {
  id: string
  name: string
  code: string
  effective: boolean
  /** The code by which anybody joins; null: none is needed. */
  joinedBy: string | null
  domains: string | null
  units: string[]
}

export interface Offer {
  id: string
  number: string
  scheme: string
  effective: boolean
  rewards: 'PURCHASE' | 'ACHIEVEMENT' | 'REFERRAL'
  percentage: string | null
  award: string | null
  forEach: string | null
  products: string[]
  from: number | null
  to: number | null
  days: number | null
  instantly: boolean
  words: string | null
  merchant: string | null
  contribution: string | null
}

export interface Participation {
  id: Text
  scheme: string
  on: number | null
  off: number | null
  code: string | null
  unit: string | null
}

/** A customer who takes part in reward schemes. */
export interface Participant extends Logged {
  id: string
  number: string
  account: string
  signedUp: number | null
  unit: string | null
  terminated: boolean
  reason: string | null
  ended: number | null
  successor: string | null
  spendsItself: {
    enabled: boolean
    balance: Big | null
    least: Big | null
    most: Big | null
    at: number | null
    by: Text | null
  }
  blocked: boolean
  participations: Participation[]
}

export interface Award extends Logged {
  id: Text
  number: Text
  state: 'POSTED' | 'CANCELLED'
  amount: Big
  spent: Big
  expires: number | null
  account: string
  offer: Offer
  event: CustomerEvent | null
}

export interface Spend extends Logged {
  id: Text
  number: Text
  state: 'POSTED' | 'CANCELLED'
  amount: Big
  at: number
  account: string
  unit: string
  /** The spend request, or the purchase, by which it was spent. */
  event: CustomerEvent | null
  allocations: { award: Award; amount: Big; at: number }[]
}

export interface Line {
  product: Text
  quantity: number
  net: Big
  vat: Big
  total: Big
}

export interface CustomerEvent extends Logged {
  id: Text
  number: Text
  type: 'PURCHASE' | 'ACHIEVEMENT' | 'REFERRAL' | 'SPEND_REQUEST'
  state: 'POSTED' | 'CANCELLED'
  account: string
  referred: string | null
  classification: string | null
  performed: number
  description: string | null
  unit: string
  reference: string | null
  /** Its number in the other system, and all that was sent with it. */
  external: string | null
  contents: string
  lines: Line[]
  requested: Big | null
  purchase: CustomerEvent | null
  amount: Big | null
  way: 'instant' | 'automatic' | 'request' | null
  words: string
  settlement: { invoice: Paper | null; contributed: Big } | null
}

export const emptyRewards = (): Rewards => ({
  ...{ schemes: [], offers: [], tiers: [], classifications: [], points: [], awards: [], spends: [], events: [] },
})

/** One that takes part in nothing. */
export const participant = (
  id: string,
  number: string,
  account: string,
  log: Logged,
  more: Partial<Participant> = {},
): Participant => ({
  ...{ id, number, account, signedUp: null, unit: null, terminated: false, reason: null, ended: null, successor: null },
  spendsItself: { enabled: false, balance: null, least: null, most: null, at: null, by: null },
  ...{ blocked: false, participations: [], created: log.created, updated: log.updated, ...more },
})

/** What of an award is left at a moment: nothing of one that is cancelled, or has expired. */
export const leftOf = ({ state, amount, spent, expires }: Award, at: number): Big =>
  state === 'POSTED' && (expires === null || at <= expires) ? amount.minus(spent) : new Big(0)
