import {
  amount,
  anyText,
  by,
  choice,
  flag,
  instant,
  kind,
  list,
  made,
  maybe,
  measure,
  object,
  or,
  owned,
  type RecordOf,
  ref,
  said,
  text,
} from './define.js'
import { log, udfs } from './shared.js'

/** An amount of a wallet that is spent under conditions only. */
const allotment = {
  id: text,
  group_condition_id: text,
  transaction: said('ID of the wallet transaction that reserved it', text),
  amount: said('What is left of it', amount),
  validity_date: said('From when it may be spent', maybe(instant)),
  products: said('IDs of the products it may be spent on; none: all', list(ref('product'))),
  conditions: said('The sets of conditions as they were sent, in JSON', or(anyText, '{}')),
}

/** How one product draws on a wallet. */
const consumption = {
  id: text,
  product: ref('product'),
  estimated_consumption_date: maybe(instant),
  estimated_consumption_as_of_date: maybe(instant),
}

/** What it holds stands in its book. */
export const wallet = kind({
  fields: {
    ...owned,
    number: text,
    life_cycle_state: or(choice('EFFECTIVE', 'CANCELLED'), 'EFFECTIVE'),
    accounts_receivable: ref('accountsReceivable'),
    currency: said('Left out: that of the account', maybe(ref('currency'))),
    alternative_currency: maybe(ref('currency')),
    pays: said('Its definition lets its unconditional funds pay', or(flag, true)),
    opening_balance: said('What it held when a balance period was closed last', maybe(amount)),
    opening_balance_date: maybe(instant),
    estimated_consumption_days: maybe(measure),
    estimated_consumption_date: maybe(instant),
    estimated_consumption_as_of_date: maybe(instant),
    product_consumption: list(object(consumption)),
    allotments: list(object(allotment)),
    udfs,
    log_information: log,
  },
  indexes: { number: by('number'), accounts_receivable: made(by('accounts_receivable')) },
})
export interface Wallet extends RecordOf<typeof wallet> {}
export type Allotment = Wallet['allotments'][number]
