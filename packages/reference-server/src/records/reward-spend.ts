import {
  by,
  choice,
  instant,
  kind,
  list,
  made,
  maybe,
  object,
  or,
  owned,
  type RecordOf,
  rate,
  ref,
  said,
  text,
} from './define.js'
import { log } from './shared.js'

/** An amount of awards that a customer spent. */
export const rewardSpend = kind({
  fields: {
    ...owned,
    number: text,
    life_cycle_state: or(choice('POSTED', 'CANCELLED'), 'POSTED'),
    amount: rate,
    date: instant,
    accounts_receivable: ref('accountsReceivable'),
    unit: maybe(ref('unit')),
    customer_event: said('ID of the event it was spent on', maybe(ref('customerEvent'))),
    allocations: said(
      'Which awards it was taken out of',
      list(object({ award: ref('rewardAward'), amount: rate, date: instant })),
    ),
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
export interface RewardSpend extends RecordOf<typeof rewardSpend> {}
