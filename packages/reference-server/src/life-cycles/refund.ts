import type { Refund } from '../records/index.js'
import type { LifeCycle } from './life-cycle.js'

/** No operation known makes, posts or cancels a refund. */
export const refundLifeCycle: LifeCycle<Refund['life_cycle_state']> = {
  of: 'refund',
  states: ['DRAFT', 'POSTED', 'REJECTED', 'CANCELLED'],
  transitions: [
    { by: 'updateRefund', from: ['DRAFT'], to: 'DRAFT', condition: null, evidence: 'documented' },
    { by: 'rejectRefund', from: ['DRAFT'], to: 'REJECTED', condition: null, evidence: 'documented' },
  ],
}
