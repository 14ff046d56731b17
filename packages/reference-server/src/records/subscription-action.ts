import { by, choice, instant, kind, made, maybe, or, owned, type RecordOf, ref, said, text, unique } from './define.js'
import { log, udfs } from './shared.js'

/** What is done to a subscription, or will be. */
export const subscriptionAction = kind({
  fields: {
    ...owned,
    number: text,
    transaction_reference_number: maybe(text),
    operation: said('ID of the operation that submitted it', text),
    life_cycle_state: or(choice('PENDING_VERIFICATION', 'SCHEDULED', 'EXECUTED', 'CANCELLED', 'REJECTED'), 'EXECUTED'),
    behavior_code: text,
    business_classification_code: text,
    scheduled_date: maybe(instant),
    executed_on: maybe(instant),
    submitted_on: instant,
    performed_on: maybe(instant),
    submitted_by: text,
    submitted_in: text,
    performed_by: maybe(ref('user')),
    performed_in: maybe(ref('unit')),
    type: maybe(ref('subscriptionActionType')),
    sub_type: maybe(ref('subscriptionSubActionType')),
    classification: maybe(ref('subscriptionActionClassification')),
    subscription: ref('subscription'),
    accounts_receivable: said(
      'The account that owned the subscription when it was submitted',
      ref('accountsReceivable'),
    ),
    udfs,
    log_information: log,
  },
  indexes: {
    number: by('number'),
    id: made(by('id')),
    transaction_reference_number: unique('transaction_reference_number'),
    state: made(by('subscription', 'life_cycle_state')),
  },
})
export interface SubscriptionAction extends RecordOf<typeof subscriptionAction> {}
