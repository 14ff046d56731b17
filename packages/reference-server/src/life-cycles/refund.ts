import { failureCode } from '../kernel/failure.js'
import type { Refund } from '../records/index.js'
import type { ChangedByCalls } from './life-cycle.js'

/** No operation known makes, posts or cancels a refund. */
export const refundLifeCycle: ChangedByCalls<Refund['life_cycle_state']> = {
  of: 'refund',
  refusal: failureCode('FINANCIALTRANSACTIONS', 'INVALIDLIFECYCLESTATE'),
  states: ['DRAFT', 'POSTED', 'REJECTED', 'CANCELLED'],
  transitions: [
    { by: 'updateRefund', from: ['DRAFT'], to: 'DRAFT', condition: null, evidence: 'documented' },
    { by: 'rejectRefund', from: ['DRAFT'], to: 'REJECTED', condition: null, evidence: 'documented' },
  ],
}
