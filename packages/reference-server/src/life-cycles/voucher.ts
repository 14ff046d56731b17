import { failureCode } from '../kernel/failure.js'
import type { Voucher } from '../records/index.js'
import type { ChangedByCalls } from './life-cycle.js'

/** Lots are made, accepted and purged in the back office. */
export const voucherLifeCycle: ChangedByCalls<Voucher['life_cycle_state'] | 'EXPIRED'> = {
  of: 'voucher',
  refusal: failureCode('VOUCHERS', 'INVALIDLIFECYCLESTATE'),
  states: [
    'DRAFT',
    'ACCEPTED_FOR_ACTIVATION',
    'NOT_ACCEPTED_FOR_ACTIVATION',
    'ACTIVATED',
    'USED',
    'CANCELLED',
    'PURGED',
    'EXPIRED',
  ],
  transitions: [
    {
      by: 'getVoucherForActivation',
      from: ['ACCEPTED_FOR_ACTIVATION'],
      to: 'ACTIVATED',
      condition: 'a printed payment voucher of the type or the lot, at random',
      evidence: 'documented',
    },
    { by: 'useVoucher', from: ['ACTIVATED'], to: 'USED', condition: 'now it can be used here', evidence: 'assumed' },
    {
      by: 'cancelVoucher',
      from: ['ACTIVATED'],
      to: 'CANCELLED',
      condition: 'it is an electronic one',
      evidence: 'assumed',
    },
  ],
}
