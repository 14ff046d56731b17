import {
  amount,
  anyText,
  by,
  choice,
  flag,
  kind,
  list,
  made,
  maybe,
  object,
  or,
  owned,
  type RecordOf,
  ref,
  said,
  text,
} from './define.js'
import { log } from './shared.js'

/** What subscriptions of a type may have, each with an ID of its own. */
const offered = object({ id: text, product: ref('product'), mandatory: or(flag, false) })

export const subscriptionType = kind({
  fields: {
    ...owned,
    name: text,
    alternative_code: text,
    description: maybe(anyText),
    classification: or(choice('Flexible', 'Package'), 'Flexible'),
    once_per_account: said('An account owns one of them at most', or(flag, false)),
    billing_term_schemes: said('Those its subscriptions can be billed by', list(ref('billingTermScheme'))),
    services: said('The services its subscriptions may have, and have to', list(offered)),
    expenses: list(offered),
    physical_goods: list(offered),
    sold: said('There may be new ones: what is sold no more is in no list', or(flag, true)),
    base_rate: said('What a month of a package costs', or(amount, '0')),
    model: said('Of packages', maybe(choice('COMMERCIAL', 'RESIDENTIAL'))),
    log_information: log,
  },
  indexes: { name: by('name'), alternative_code: by('alternative_code'), id: made(by('id')), all: made(by()) },
})
export interface SubscriptionType extends RecordOf<typeof subscriptionType> {}
