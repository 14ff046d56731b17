import type { PaymentGatewayRequest } from '../records/index.js'
import type { LifeCycle } from './life-cycle.js'

export const paymentGatewayRequestLifeCycle: LifeCycle<PaymentGatewayRequest['life_cycle_state']> = {
  of: 'request',
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
