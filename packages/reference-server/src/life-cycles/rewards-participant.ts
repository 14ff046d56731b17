import { failureCode } from '../kernel/failure.js'
import type { ChangedByCalls } from './life-cycle.js'

export const rewardsParticipantLifeCycle: ChangedByCalls<'EFFECTIVE' | 'TERMINATED'> = {
  of: 'rewards participant',
  refusal: failureCode('REWARDSPARTICIPANTS', 'INVALIDLIFECYCLESTATE'),
  states: ['EFFECTIVE', 'TERMINATED'],
  transitions: [
    {
      by: 'endRewardsParticipation',
      from: ['EFFECTIVE'],
      to: 'TERMINATED',
      condition: 'another effective participant takes over where the reason is DUPLICATION',
      evidence: 'documented',
    },
  ],
}
