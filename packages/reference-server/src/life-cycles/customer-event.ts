import type { CustomerEvent } from '../records/index.js'
import type { LifeCycle, Transition } from './life-cycle.js'

type State = CustomerEvent['life_cycle_state']

const makes = (by: Transition<State>['by'], condition: string | null = null): Transition<State> => ({
  ...{ by, from: [], to: 'POSTED', condition, evidence: 'documented' },
})
const cancels = (by: Transition<State>['by'], condition: string | null = null): Transition<State> => ({
  ...{ by, from: ['POSTED'], to: 'CANCELLED', condition, evidence: 'documented' },
})

/** Events are POSTED from the beginning, and cancelled one by one. */
export const customerEventLifeCycle: LifeCycle<State> = {
  of: 'customer event',
  states: ['POSTED', 'CANCELLED'],
  transitions: [
    makes('createPurchase'),
    makes('createAchievement'),
    makes('createReferral'),
    makes('createSpendRequest', 'so much can be spent on the purchase'),
    ...(['createPurchasesInBulk', 'createAchievementsInBulk', 'createReferralsInBulk'] as const).map((by) => ({
      ...makes(by, 'event by event'),
      evidence: 'assumed' as const,
    })),
    cancels('cancelPurchase', 'it is not settled, and nothing of its awards is spent on another'),
    cancels('cancelAchievement', 'nothing of its awards is spent'),
    cancels('cancelReferral', 'nothing of its awards is spent'),
    cancels('cancelSpendRequest'),
    {
      by: 'applyPurchaseSettlement',
      from: ['POSTED'],
      to: 'POSTED',
      condition: 'it is not settled',
      evidence: 'documented',
    },
  ],
}
