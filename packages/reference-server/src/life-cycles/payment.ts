import type { OperationId } from '@crmcom-webapi/server-routes'
import { failureCode } from '../kernel/failure.js'
import type { Payment } from '../records/index.js'
import type { ChangedByCalls } from './life-cycle.js'

const paysWhatIsOpen = (
  by: OperationId,
  condition: string,
): ChangedByCalls<Payment['life_cycle_state']>['transitions'][number] => ({
  ...{ by, from: [], to: 'POSTED', condition, evidence: 'documented' },
  otherwise: failureCode('PAYMENTS', 'NOTHINGOUTSTANDING'),
})

export const paymentLifeCycle: ChangedByCalls<Payment['life_cycle_state']> = {
  of: 'payment',
  refusal: failureCode('FINANCIALTRANSACTIONS', 'INVALIDLIFECYCLESTATE'),
  states: ['DRAFT', 'POSTED', 'REJECTED', 'CANCELLED'],
  transitions: [
    { by: 'createPayment', from: [], to: 'DRAFT', condition: 'life_cycle_state is DRAFT', evidence: 'documented' },
    { by: 'createPayment', from: [], to: 'POSTED', condition: 'life_cycle_state is POSTED', evidence: 'documented' },
    paysWhatIsOpen('payInvoice', 'something is open on the invoice'),
    paysWhatIsOpen('payBill', 'something is open on the bill'),
    { by: 'updatePayment', from: ['DRAFT'], to: 'DRAFT', condition: null, evidence: 'documented' },
    { by: 'postPayment', from: ['DRAFT'], to: 'POSTED', condition: null, evidence: 'documented' },
    { by: 'rejectPayment', from: ['DRAFT'], to: 'REJECTED', condition: null, evidence: 'documented' },
    {
      by: 'cancelPayment',
      from: ['POSTED'],
      to: 'CANCELLED',
      condition: 'what it brought into a wallet is still there',
      otherwise: failureCode('WALLETS', 'INSUFFICIENTFUNDS'),
      evidence: 'documented',
    },
  ],
}
