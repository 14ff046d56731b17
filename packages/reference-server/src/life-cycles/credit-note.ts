import { failureCode } from '../kernel/failure.js'
import type { CreditNote } from '../records/index.js'
import type { ChangedByCalls } from './life-cycle.js'

export const creditNoteLifeCycle: ChangedByCalls<CreditNote['life_cycle_state']> = {
  of: 'credit note',
  refusal: failureCode('FINANCIALTRANSACTIONS', 'INVALIDLIFECYCLESTATE'),
  states: ['DRAFT', 'POSTED', 'REJECTED', 'CANCELLED'],
  transitions: [
    { by: 'postCreditNote', from: ['DRAFT'], to: 'POSTED', condition: null, evidence: 'documented' },
    { by: 'rejectCreditNote', from: ['DRAFT'], to: 'REJECTED', condition: null, evidence: 'documented' },
  ],
}
