import type { CreditNote } from '../records/index.js'
import type { LifeCycle } from './life-cycle.js'

export const creditNoteLifeCycle: LifeCycle<CreditNote['life_cycle_state']> = {
  of: 'credit note',
  states: ['DRAFT', 'POSTED', 'REJECTED', 'CANCELLED'],
  transitions: [
    { by: 'postCreditNote', from: ['DRAFT'], to: 'POSTED', condition: null, evidence: 'documented' },
    { by: 'rejectCreditNote', from: ['DRAFT'], to: 'REJECTED', condition: null, evidence: 'documented' },
  ],
}
