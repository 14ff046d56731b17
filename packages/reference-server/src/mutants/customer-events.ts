import type { OperationId } from '@crmcom-webapi/server-routes'
import { dayLength } from '../kernel/calendar.js'
import { nextCount } from '../kernel/numbers.js'
import type { OpenWorld } from '../kernel/open-world.js'
import type { Session } from '../records/index.js'
import { purchased } from '../resources/customer-events/making.js'
import type { Seams } from '../worlds/seams.js'
import type { Mutant } from './mutant.js'
import { asked, during, findingNone, only, readAs, written } from './seams.js'

const release = 'R16.31.0'
const named = (name: string, breaks: string, seams: Seams): Mutant => ({ name, breaks, release, plant: () => seams })

const makes: OperationId[] = ['createPurchase', 'createPurchasesInBulk']
const spends: OperationId[] = ['createSpendRequest']

/** Has a preview write something. */
const previewing = (write: (world: OpenWorld, session: Session, input: unknown) => Promise<unknown>): Seams => ({
  operation: only(['previewPurchase'], (operation) => ({
    ...operation,
    reads: false,
    answer: async (world, caller, input) => {
      const answer = await operation.answer(world, caller, input)
      if (caller.session) await write(world, caller.session, input)
      return answer
    },
  })),
})

/** Faults of purchases and other events: what they award, what is spent, and what a cancellation takes back. */
export const customerEventMutants: readonly Mutant[] = [
  named('awards-what-comes-again', 'a purchase that comes again under its number is made, and rewarded, again', {
    operation: during(makes, () => (within) => ({
      ...findingNone('customerEvent', 'external_system_reference_number')(within),
      insert: (kind, record) =>
        within.insert(
          kind,
          kind === 'customerEvent' ? ({ ...record, external_system_reference_number: null } as never) : record,
        ),
    })),
  }),
  named('awards-twice-as-much', 'an offer gives twice what it says', {
    operation: during(makes, () =>
      readAs('rewardOffer', (offer) => ({
        ...offer,
        percentage: offer.percentage === null ? null : String(Number(offer.percentage) * 2),
      })),
    ),
  }),
  named('awards-offers-that-are-over', 'an offer rewards purchases after its time', {
    operation: during(makes, () => readAs('rewardOffer', (offer) => ({ ...offer, valid_to: null }))),
  }),
  named('awards-other-products', 'an offer for some products rewards all', {
    operation: during(makes, () => readAs('rewardOffer', (offer) => ({ ...offer, products: [] }))),
  }),
  named('awards-who-has-left', 'who has left a scheme is rewarded by its offers', {
    operation: during(makes, () =>
      readAs('rewardsParticipant', (one) => ({
        ...one,
        participations: one.participations.map((part) => ({ ...part, sign_off_on: null })),
      })),
    ),
  }),
  named('spends-what-is-spent', 'what was spent of an award can be spent again', {
    operation: during(spends, () => readAs('rewardAward', (award) => ({ ...award, spent: '0' }))),
  }),
  named('keeps-awards-unspent', 'what a spend request spends stays in the awards', {
    operation: during(spends, () => written('rewardAward', (one, before) => before ?? one)),
  }),
  named('spends-cancelled-awards', 'awards that are cancelled can be spent', {
    operation: during(spends, () => readAs('rewardAward', (award) => ({ ...award, life_cycle_state: 'POSTED' }))),
  }),
  named('spends-expired-awards', 'awards that have expired can be spent', {
    operation: during(spends, () => readAs('rewardAward', (award) => ({ ...award, expiration_date: null }))),
  }),
  named('spends-a-day-late', 'awards can be spent for a day after they have expired', {
    operation: during(spends, () =>
      readAs('rewardAward', (award) => ({
        ...award,
        expiration_date: award.expiration_date === null ? null : award.expiration_date + dayLength,
      })),
    ),
  }),
  named('gives-awards-for-good', 'awards of an offer that has days never expire', {
    operation: during(makes, () => readAs('rewardOffer', (offer) => ({ ...offer, valid_days: null }))),
  }),
  named('rewards-what-is-cancelled', 'the awards of a purchase that is cancelled stay POSTED', {
    operation: during(['cancelPurchase'], () => findingNone('rewardAward', 'customer_event')),
  }),
  named('keeps-the-spends-of-what-is-cancelled', 'what was spent on a purchase that is cancelled stays spent', {
    operation: during(['cancelPurchase'], () => findingNone('customerEvent', 'purchase')),
  }),
  named('cancels-what-is-spent-elsewhere', 'a purchase whose awards are spent on another is cancelled', {
    operation: during(['cancelPurchase'], () => readAs('rewardAward', (award) => ({ ...award, spent: '0' }))),
  }),
  named('cancels-a-purchase-twice', 'a purchase that is cancelled can be cancelled again', {
    operation: during(['cancelPurchase'], () =>
      readAs('customerEvent', (one) => ({ ...one, life_cycle_state: 'POSTED' })),
    ),
  }),
  named('previews-other-offers', 'a preview counts with offers that are over', {
    operation: during(['previewPurchase'], () => readAs('rewardOffer', (offer) => ({ ...offer, valid_to: null }))),
  }),
  named('previews-without-offers', 'a preview awards nothing', {
    operation: during(['previewPurchase'], () => findingNone('rewardOffer', 'all')),
  }),
  named('previews-what-is-spent', 'a preview lets be spent what was spent', {
    operation: during(['previewPurchase'], () => readAs('rewardAward', (award) => ({ ...award, spent: '0' }))),
  }),
  named(
    'previews-and-counts',
    'a preview takes a number that no purchase gets',
    previewing((world, { organisation }) => nextCount(world, organisation, 'customerEvent')),
  ),
  named(
    'previews-and-awards',
    'a preview awards what it tells',
    previewing((world, session, input) => purchased({ world, session, input }, 'createPurchase', input as never)),
  ),
  named(
    'previews-and-changes',
    'a preview changes the scheme',
    previewing(async (world, { organisation }) => {
      const [scheme] = await world.records.find('rewardScheme', {
        ...{ index: 'state', organisation, values: ['EFFECTIVE'] as const },
      })
      if (scheme) await world.records.replace('rewardScheme', { ...scheme, description: null })
    }),
  ),
  named('makes-one-name-twice', 'two purchases under one name of a call in bulk are two', {
    operation: asked(({ purchase_customer_events_set: all, ...rest }, id) =>
      id === 'createPurchasesInBulk' && Array.isArray(all)
        ? {
            ...rest,
            purchase_customer_events_set: all.map((one, i) => ({ ...one, request_unique_identifier: `${i}` })),
          }
        : undefined,
    ),
  }),
  named('settles-purchases-twice', 'a purchase that is settled can be settled again', {
    operation: during(['applyPurchaseSettlement'], () =>
      readAs('customerEvent', (one) => ({ ...one, contribution_amount: null })),
    ),
  }),
  {
    name: 'spends-nothing-on-request',
    breaks: 'what a purchase asks to be spent is not spent',
    release: 'R18.0.0',
    plant: () => ({
      operation: asked(({ requested_spend_amount: _, ...rest }, id) => (id === 'createPurchase' ? rest : undefined)),
    }),
  },
]
