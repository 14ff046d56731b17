import { failureCode } from '../kernel/failure.js'
import type { WalletTransaction } from '../records/index.js'
import type { ChangedByCalls } from './life-cycle.js'

export const walletTransactionLifeCycle: ChangedByCalls<WalletTransaction['life_cycle_state']> = {
  of: 'wallet transaction',
  refusal: failureCode('WALLETTRANSACTIONS', 'INVALIDLIFECYCLESTATE'),
  states: ['EFFECTIVE', 'VOIDED'],
  transitions: [
    { by: 'createWalletTransaction', from: [], to: 'EFFECTIVE', condition: null, evidence: 'documented' },
    {
      by: 'voidWalletTransaction',
      from: ['EFFECTIVE'],
      to: 'VOIDED',
      condition: 'the wallet is effective, and no transfer or payment made it',
      evidence: 'documented',
    },
  ],
}
