import Big from 'big.js'
import type { Book } from '../money/world.js'
import { start } from '../start.js'
import { day } from '../subscriptions/world.js'
import type { Organisation, Stamp } from '../world.js'
import { type Award, type Offer, type Participation, participant, type Scheme } from './world.js'

const hour = 3_600_000

/** Puts schemes, offers, participants, awards and spends in; both organisations have the same numbers and other amounts. */
export function reward(organisation: Organisation): void {
  const { rewards, participants, name, money } = organisation
  const factor = name === 'North' ? 1 : 2
  let made = start - 50 * day
  const stamp = (): { created: Stamp; updated: Stamp } => {
    made += 1000
    const one = { at: made, user: 'u-manager', unit: 'un-1' }
    return { created: one, updated: one }
  }
  const scheme = (count: number, called: string, more: Partial<Scheme> = {}) =>
    rewards.schemes.push({
      ...{
        id: `sch-${count}`,
        name: called,
        code: called.toUpperCase(),
        effective: true,
        joinedBy: null,
        domains: null,
      },
      ...{ units: [], ...stamp(), ...more },
    })
  scheme(1, 'Points')
  scheme(2, 'Club', { joinedBy: `CLUB-${name}`, domains: `club.example,${name.toLowerCase()}.example` })
  scheme(3, 'Old', { effective: false })
  scheme(4, 'Shop', { units: ['un-2'] })

  const offer = (rewarded: Offer['rewards'], more: Partial<Offer>): Offer => {
    const count = String(rewards.offers.length + 1)
    const one: Offer = {
      ...{ id: `of-${count}`, number: count, scheme: 'sch-1', effective: true, rewards: rewarded, percentage: null },
      ...{ award: null, forEach: null, products: [], from: null, to: null, days: null, instantly: false, words: null },
      ...{ merchant: null, contribution: null, ...more },
    }
    rewards.offers.push(one)
    return one
  }
  const tenth = offer('PURCHASE', { percentage: '10', days: 30, words: 'A tenth is yours' })
  offer('PURCHASE', {
    award: String(factor),
    forEach: '20',
    products: ['pr-radio'],
    merchant: 'acc-2',
    contribution: '40',
  })
  offer('PURCHASE', { percentage: '50', to: start - day })
  offer('PURCHASE', { percentage: '5', effective: false })
  offer('PURCHASE', { percentage: '2.5', instantly: true, products: ['pr-shirt'], from: start - day, words: 'At once' })
  offer('PURCHASE', { percentage: '3', scheme: 'sch-2', to: start + 5 * hour })
  offer('ACHIEVEMENT', { award: '5', days: 1 })
  offer('ACHIEVEMENT', { percentage: '20', scheme: 'sch-4' })
  offer('REFERRAL', { award: '7' })

  const joined = (id: string, of: string, more: Partial<Participation> = {}): Participation => ({
    ...{ id, scheme: of, on: start - 100 * day, off: null, code: null, unit: 'un-1', ...more },
  })
  const [first] = participants
  if (first)
    Object.assign(first, { participations: [joined('pa-1', 'sch-1'), joined('pa-2', 'sch-4', { on: start - hour })] })
  const join = (count: number, account: string, more: Parameters<typeof participant>[4]) =>
    participants.push(
      participant(`rp-${count}`, `3${count}`, account, stamp(), { signedUp: start - 100 * day, unit: 'un-1', ...more }),
    )
  join(3, 'acc-3', {
    participations: [joined('pa-3', 'sch-1'), joined('pa-4', 'sch-2', { off: start - 5 * day })],
    spendsItself: { enabled: true, balance: null, least: new Big(1), most: new Big(4), at: null, by: null },
  })
  join(4, 'acc-4', { participations: [joined('pa-5', 'sch-1')] })
  join(5, 'acc-5', { participations: [joined('pa-6', 'sch-1')], blocked: true })
  join(6, 'acc-8', { participations: [joined('pa-7', 'sch-2', { code: `CLUB-${name}` })] })

  rewards.tiers.push(
    { id: 'tier-1', code: 'SILVER', name: 'Silver', units: new Big(10) },
    { id: 'tier-2', code: 'GOLD', name: 'Gold', units: new Big(60) },
  )
  rewards.classifications.push(
    ...['Till', 'Web'].map((one, index) => ({ id: `cec-${index + 1}`, name: one, code: one.toUpperCase() })),
  )
  rewards.points.push(
    ...['1', '2'].map((count) => ({
      id: `tap-${count}`,
      name: `Till ${count}`,
      code: `TILL${count}`,
      unit: `un-${count}`,
    })),
  )

  const moves = (from: Book, to: Book, amount: Big, account: string, id: string, kind: string) =>
    money.entries.push({
      ...{ from, to, amount, at: start - 20 * day, cause: { operation: 'opening', kind, id } },
      currency: { 'acc-3': 'cu-2', 'acc-4': 'cu-3' }[account] ?? 'cu-1',
    })
  const award = (account: string, written: number, more: Partial<Award> = {}): Award => {
    const count = rewards.awards.length + 1
    const one: Award = {
      ...{ id: `aw-${count}`, number: `${count}`, state: 'POSTED', amount: new Big(written), spent: new Big(0) },
      ...{ expires: null, account, offer: tenth, event: null, ...stamp(), ...more },
    }
    rewards.awards.push(one)
    if (one.state === 'POSTED')
      moves('awarded', `rewards:${account}`, one.amount, account, String(one.id), 'rewardAward')
    return one
  }
  award('acc-1', 10 * factor, { expires: start + 2 * hour })
  const half = award('acc-1', 20 * factor, { expires: start + day, spent: new Big(5) })
  const lasting = award('acc-1', 15 * factor, { spent: new Big('2.5') })
  award('acc-1', 30, { state: 'CANCELLED' })
  award('acc-1', 8, { expires: start - 2 * day })
  award('acc-3', 12 * factor, { expires: start + 3 * hour })
  award('acc-3', 9)
  award('acc-4', 700)
  award('acc-5', 25)
  const amount = new Big('7.5')
  rewards.spends.push({
    ...{
      id: 'sp-1',
      number: '101',
      state: 'POSTED',
      amount,
      at: start - 10 * day,
      account: 'acc-1',
      unit: 'un-1',
      event: null,
    },
    allocations: [half, lasting].map((one) => ({ award: one, amount: one.spent, at: start - 10 * day })),
    ...stamp(),
  })
  moves('rewards:acc-1', 'redeemed', amount, 'acc-1', 'sp-1', 'rewardSpend')
}
