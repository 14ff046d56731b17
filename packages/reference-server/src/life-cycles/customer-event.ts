import { failureCode } from '../kernel/failure.js'
import type { CustomerEvent } from '../records/index.js'
import type { ChangedByCalls, Transition } from './life-cycle.js'

type State = CustomerEvent['life_cycle_state']

/** What a call is answered with that wants to spend more than can be spent. */
export const notEnoughAwards = failureCode('CUSTOMEREVENTS', 'NOTENOUGHAWARDS')

/** What a call is answered with for a purchase that is settled. */
export const alreadySettled = failureCode('CUSTOMEREVENTS', 'ALREADYSETTLED')

/** What a cancellation is answered with where the awards of the event are spent elsewhere. */
export const awardsSpent = failureCode('CUSTOMEREVENTS', 'AWARDSSPENT')

const makes = (by: Transition<State>['by'], rest: Partial<Transition<State>> = {}): Transition<State> => ({
  ...{ by, from: [], to: 'POSTED', condition: null, evidence: 'documented' },
  ...rest,
})
const cancels = (by: Transition<State>['by'], rest: Partial<Transition<State>> = {}): Transition<State> => ({
  ...{ by, from: ['POSTED'], to: 'CANCELLED', condition: null, evidence: 'documented' },
  ...rest,
})
const unspent = { condition: 'nothing of its awards is spent', otherwise: awardsSpent }

/** Events are POSTED from the beginning, and cancelled one by one. */
export const customerEventLifeCycle: ChangedByCalls<State> = {
  of: 'customer event',
  refusal: failureCode('CUSTOMEREVENTS', 'INVALIDLIFECYCLESTATE'),
  states: ['POSTED', 'CANCELLED'],
  transitions: [
    makes('createPurchase', { condition: 'what is to be spent on it can be', otherwise: notEnoughAwards }),
    makes('createAchievement'),
    makes('createReferral'),
    makes('createSpendRequest', {
      condition: 'so much can be spent on the purchase',
      otherwise: notEnoughAwards,
    }),
    ...(['createPurchasesInBulk', 'createAchievementsInBulk', 'createReferralsInBulk'] as const).map((by) =>
      makes(by, { condition: 'event by event', evidence: 'assumed' }),
    ),
    cancels('cancelPurchase', {
      condition: 'it is not settled, and nothing of its awards is spent on another',
      otherwise: awardsSpent,
    }),
    cancels('cancelAchievement', unspent),
    cancels('cancelReferral', unspent),
    cancels('cancelSpendRequest'),
    {
      by: 'applyPurchaseSettlement',
      from: ['POSTED'],
      to: 'POSTED',
      condition: 'it is not settled',
      otherwise: alreadySettled,
      evidence: 'documented',
    },
  ],
}
