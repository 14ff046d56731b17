import type { WalletTransaction } from '../records/index.js'
import type { LifeCycle } from './life-cycle.js'

export const walletTransactionLifeCycle: LifeCycle<WalletTransaction['life_cycle_state']> = {
  of: 'wallet transaction',
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
