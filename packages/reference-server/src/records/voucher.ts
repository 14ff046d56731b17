import {
  amount,
  anyText,
  by,
  choice,
  givenBack,
  instant,
  kind,
  list,
  made,
  maybe,
  owned,
  type RecordOf,
  rate,
  ref,
  said,
  text,
  unique,
} from './define.js'
import { log, udfs } from './shared.js'
import { voucherProduct } from './voucher-type.js'

/** No operation makes one. */
export const voucher = kind({
  fields: {
    ...owned,
    number: text,
    secret_number: givenBack(maybe(text)),
    description: maybe(anyText),
    value: rate,
    extra_added_value: maybe(amount),
    effective_date: said('From when it can be used; none: always could', maybe(instant)),
    expiration_date: said('Until when it can be used; none: for good', maybe(instant)),
    life_cycle_state: choice(
      'DRAFT',
      'ACCEPTED_FOR_ACTIVATION',
      'NOT_ACCEPTED_FOR_ACTIVATION',
      'ACTIVATED',
      'USED',
      'CANCELLED',
      'PURGED',
    ),
    cancellation_reason: maybe(choice('VOUCHER_RETURN', 'VOUCHER_LOSS', 'VOUCHER_FRAUD')),
    type: ref('voucherType'),
    lot: maybe(ref('voucherLot')),
    owner: said('ID of the account whose customer owns it, where it identifies one', maybe(ref('accountsReceivable'))),
    payment: said('ID of the payment that was posted when it was used', maybe(ref('payment'))),
    products: list(voucherProduct),
    allowed_units: said('IDs of the units in which it can be used; none: all', list(ref('unit'))),
    udfs,
    log_information: log,
  },
  indexes: {
    number: by('number'),
    secret_number: unique('secret_number'),
    type: made(by('type')),
    lot: made(by('lot')),
    type_and_state: made(by('type', 'life_cycle_state')),
    lot_and_state: made(by('lot', 'life_cycle_state')),
    owner: made(by('owner', 'life_cycle_state')),
  },
})
export interface Voucher extends RecordOf<typeof voucher> {}
