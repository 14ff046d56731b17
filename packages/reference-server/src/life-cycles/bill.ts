import { failureCode } from '../kernel/failure.js'
import type { Bill } from '../records/index.js'
import type { ChangedByCalls } from './life-cycle.js'

export const billLifeCycle: ChangedByCalls<Bill['life_cycle_state']> = {
  of: 'bill',
  refusal: failureCode('BILLS', 'INVALIDLIFECYCLESTATE'),
  states: ['POSTED', 'PRESENTED', 'PRESENTED_CONFIRMED', 'PRESENTED_REJECTED'],
  transitions: [{ by: 'presentBill', from: ['POSTED'], to: 'PRESENTED', condition: null, evidence: 'assumed' }],
}
