import { failureCode } from '../kernel/failure.js'
import type { PaymentGatewayRequest } from '../records/index.js'
import type { ChangedByCalls } from './life-cycle.js'

export const paymentGatewayRequestLifeCycle: ChangedByCalls<PaymentGatewayRequest['life_cycle_state']> = {
  of: 'request',
  refusal: failureCode('PAYMENTGATEWAYREQUESTS', 'INVALIDLIFECYCLESTATE'),
  states: ['PENDING', 'UNDER_PROCESSING', 'POSTED', 'REJECTED'],
  transitions: [
    {
      by: 'processPaymentGatewayRequests',
      from: ['PENDING'],
      to: 'UNDER_PROCESSING',
      condition: null,
      evidence: 'documented',
    },
    {
      by: 'postPaymentGatewayRequests',
      from: ['PENDING', 'UNDER_PROCESSING'],
      to: 'POSTED',
      condition: null,
      evidence: 'documented',
    },
  ],
}
