import {
  amount,
  by,
  choice,
  instant,
  kind,
  made,
  maybe,
  or,
  owned,
  type RecordOf,
  rate,
  ref,
  said,
  text,
} from './define.js'
import { log } from './shared.js'

/** An amount that a customer was awarded. What it is in the books stands in the journal. */
export const rewardAward = kind({
  fields: {
    ...owned,
    number: text,
    life_cycle_state: or(choice('POSTED', 'CANCELLED'), 'POSTED'),
    amount: rate,
    spent: said('What of it is spent', or(amount, '0')),
    expiration_date: said('When what is left of it expires', maybe(instant)),
    accounts_receivable: ref('accountsReceivable'),
    reward_offer: ref('rewardOffer'),
    customer_event: said('ID of the event that was rewarded', maybe(ref('customerEvent'))),
    wallet_transaction: said('ID of the wallet transaction that came with it', maybe(ref('walletTransaction'))),
    log_information: log,
  },
  indexes: {
    number: by('number'),
    wallet_transaction: by('wallet_transaction'),
    accounts_receivable: made(by('accounts_receivable')),
    customer_event: made(by('customer_event')),
  },
})
export interface RewardAward extends RecordOf<typeof rewardAward> {}
