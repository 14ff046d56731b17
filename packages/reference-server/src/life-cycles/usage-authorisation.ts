import type { UsageAuthorisation } from '../records/index.js'
import type { LifeCycle } from './life-cycle.js'

/** No operation whose page is known cancels one, or uses it. */
export const usageAuthorisationLifeCycle: LifeCycle<UsageAuthorisation['life_cycle_state']> = {
  of: 'usage authorisation',
  states: ['BLOCKED', 'EXPIRED', 'CANCELLED', 'COMPLETED'],
  transitions: [
    { by: 'createUsageAuthorisation', from: [], to: 'BLOCKED', condition: null, evidence: 'assumed' },
    { by: 'clock', from: ['BLOCKED'], to: 'EXPIRED', condition: 'its time is over', evidence: 'assumed' },
  ],
}
