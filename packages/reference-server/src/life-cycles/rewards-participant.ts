import type { LifeCycle } from './life-cycle.js'

export const rewardsParticipantLifeCycle: LifeCycle<'EFFECTIVE' | 'TERMINATED'> = {
  of: 'rewards participant',
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
