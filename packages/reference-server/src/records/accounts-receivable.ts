import {
  amount,
  anyText,
  by,
  choice,
  eachItem,
  instant,
  kind,
  list,
  made,
  maybe,
  or,
  owned,
  type RecordOf,
  ref,
  said,
  text,
} from './define.js'
import { log, udfs } from './shared.js'

export const accountsReceivable = kind({
  fields: {
    ...owned,
    type: or(choice('CUSTOMER', 'SYSTEM', 'ORGANISATIONAL'), 'CUSTOMER'),
    number: text,
    name: text,
    description: maybe(anyText),
    notes: maybe(anyText),
    life_cycle_state: or(choice('ACTIVE', 'SUSPENDED', 'TERMINATED'), 'ACTIVE'),
    owner: said('ID of the contact who owns it', maybe(ref('contactInformation'))),
    /** Null: the default currency of the organisation. */
    currency: maybe(ref('currency')),
    vat_number: maybe(anyText),
    /** The highest balance that is allowed; null where there is no limit. */
    credit_limit: maybe(amount),
    credit_period: maybe(amount),
    credit_rating: maybe(ref('creditRating')),
    classification: maybe(ref('accountsReceivableClassification')),
    owned_by_group: maybe(ref('group')),
    owned_by_business_unit: maybe(ref('unit')),
    privacy_level: maybe(ref('privacyLevel')),
    account_manager: maybe(ref('user')),
    /** ID of the address of the owner that bills go to. */
    billing_address: maybe(text),
    payment_preferences: list(ref('paymentPreference')),
    default_payment_preference: maybe(ref('paymentPreference')),
    /** Those it has and does not use. */
    inactive_payment_preferences: list(ref('paymentPreference')),
    presentment_preferences: list(ref('presentmentPreference')),
    inactive_presentment_preferences: list(ref('presentmentPreference')),
    /** The parent of the group it is a member of, and how it is funded there. No operation known makes a group. */
    group_parent: maybe(ref('accountsReceivable')),
    funding_scope: maybe(choice('FULLY_FUNDED', 'PARTIALLY_FUNDED')),
    opening_balance: or(amount, '0'),
    opening_balance_date: maybe(instant),
    udfs,
    log_information: log,
  },
  indexes: {
    number: by('number'),
    name: by('name'),
    id: made(by('id')),
    owner: made(by('owner')),
    payment_preference: made(eachItem('payment_preferences')),
    presentment_preference: made(eachItem('presentment_preferences')),
    group_parent: made(by('group_parent')),
    group_parent_funded: made(by('group_parent', 'funding_scope')),
  },
})
export interface AccountsReceivable extends RecordOf<typeof accountsReceivable> {}
