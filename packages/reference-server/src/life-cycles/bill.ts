import type { Bill } from '../records/index.js'
import type { LifeCycle } from './life-cycle.js'

export const billLifeCycle: LifeCycle<Bill['life_cycle_state']> = {
  of: 'bill',
  states: ['POSTED', 'PRESENTED', 'PRESENTED_CONFIRMED', 'PRESENTED_REJECTED'],
  transitions: [{ by: 'presentBill', from: ['POSTED'], to: 'PRESENTED', condition: null, evidence: 'assumed' }],
}
