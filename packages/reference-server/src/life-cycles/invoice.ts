import { failureCode } from '../kernel/failure.js'
import type { Invoice } from '../records/index.js'
import type { ChangedByCalls } from './life-cycle.js'

export const invoiceLifeCycle: ChangedByCalls<Invoice['life_cycle_state']> = {
  of: 'invoice',
  refusal: failureCode('FINANCIALTRANSACTIONS', 'INVALIDLIFECYCLESTATE'),
  states: ['DRAFT', 'POSTED', 'REJECTED', 'CANCELLED'],
  transitions: [
    { by: 'updateInvoice', from: ['DRAFT'], to: 'DRAFT', condition: null, evidence: 'documented' },
    { by: 'postInvoice', from: ['DRAFT'], to: 'POSTED', condition: null, evidence: 'documented' },
    { by: 'rejectInvoice', from: ['DRAFT'], to: 'REJECTED', condition: null, evidence: 'documented' },
    { by: 'cancelInvoice', from: ['POSTED'], to: 'CANCELLED', condition: null, evidence: 'documented' },
  ],
}
