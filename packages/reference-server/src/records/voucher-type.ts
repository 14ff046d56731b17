import {
  amount,
  anyText,
  by,
  choice,
  count,
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
import { log, udfs } from './shared.js'

/** What the money of a voucher may be spent on: a product or a type of products. */
export const voucherProduct = object({
  id: text,
  product: maybe(ref('product')),
  product_type: maybe(ref('productType')),
})

/** No operation makes one. */
export const voucherType = kind({
  fields: {
    ...owned,
    name: text,
    alternative_code: maybe(text),
    description: maybe(anyText),
    life_cycle_state: or(choice('EFFECTIVE', 'NOT_EFFECTIVE'), 'EFFECTIVE'),
    classification: choice('PRINTED_PAYMENT_VOUCHER', 'ELECTRONIC_PAYMENT_VOUCHER', 'REFUND_VOUCHER'),
    value_option: choice('FIXED', 'VARIABLE'),
    value: maybe(amount),
    extra_added_value: maybe(amount),
    secret_number_length: maybe(count),
    voucher_using_method: maybe(choice('PERSONAL', 'SHAREABLE')),
    minimum_allowed_value: maybe(amount),
    maximum_allowed_value: maybe(amount),
    identifies_customer: said('Its vouchers are used by an identification medium of their owner', or(flag, false)),
    default_payment_type: said(
      'Type of the payment on use; none: the first type of payments',
      maybe(ref('financialTransactionType')),
    ),
    products: list(voucherProduct),
    units: said('IDs of the units that may provide it; none: all', list(ref('unit'))),
    udfs,
    log_information: log,
  },
  indexes: {
    id: made(by('id')),
    name: by('name'),
    alternative_code: by('alternative_code'),
    state: made(by('life_cycle_state')),
  },
})
export interface VoucherType extends RecordOf<typeof voucherType> {}
