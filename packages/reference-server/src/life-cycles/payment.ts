import type { Payment } from '../records/index.js'
import type { LifeCycle } from './life-cycle.js'

export const paymentLifeCycle: LifeCycle<Payment['life_cycle_state']> = {
  of: 'payment',
  states: ['DRAFT', 'POSTED', 'REJECTED', 'CANCELLED'],
  transitions: [
    { by: 'createPayment', from: [], to: 'DRAFT', condition: 'life_cycle_state is DRAFT', evidence: 'documented' },
    { by: 'createPayment', from: [], to: 'POSTED', condition: 'life_cycle_state is POSTED', evidence: 'documented' },
    { by: 'payInvoice', from: [], to: 'POSTED', condition: 'something is open on the invoice', evidence: 'documented' },
    { by: 'payBill', from: [], to: 'POSTED', condition: 'something is open on the bill', evidence: 'documented' },
    { by: 'updatePayment', from: ['DRAFT'], to: 'DRAFT', condition: null, evidence: 'documented' },
    { by: 'postPayment', from: ['DRAFT'], to: 'POSTED', condition: null, evidence: 'documented' },
    { by: 'rejectPayment', from: ['DRAFT'], to: 'REJECTED', condition: null, evidence: 'documented' },
    {
      by: 'cancelPayment',
      from: ['POSTED'],
      to: 'CANCELLED',
      condition: 'what it brought into a wallet is still there',
      evidence: 'documented',
    },
  ],
}
