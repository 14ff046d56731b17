import {
  anyText,
  by,
  choice,
  everywhere,
  kind,
  maybe,
  object,
  or,
  owned,
  type RecordOf,
  ref,
  said,
  text,
} from './define.js'

export const installedItem = kind({
  fields: {
    ...owned,
    serial_number: text,
    alternative_code: text,
    subscription: said('The subscription it is on; none: it is in stock', maybe(ref('subscription'))),
    installed_as: said('The ID it has on its subscription; none: its own', maybe(text)),
    product: said('The physical good it is one of', maybe(ref('product'))),
    state: or(choice('EFFECTIVE', 'NOT_EFFECTIVE'), 'EFFECTIVE'),
    state_classification: said(
      'Why it is not effective',
      maybe(object({ name: text, alternative_code: maybe(anyText) })),
    ),
    ownership_status: said(
      'Whose it is; SOLD_TO_CUSTOMER_INVOICED: the customer’s',
      or(
        choice(
          ...(['SOLD_TO_CUSTOMER_NOT_INVOICED', 'SOLD_TO_CUSTOMER_INVOICED', 'RENTED_TO_CUSTOMER'] as const),
          ...(['IN_INTERNAL_WAREHOUSE', 'IN_EXTERNAL_WAREHOUSE', 'NOT_IN_WAREHOUSE'] as const),
        ),
        'RENTED_TO_CUSTOMER',
      ),
    ),
  },
  indexes: {
    serial_number: by('serial_number'),
    alternative_code: by('alternative_code'),
    subscription: by('subscription'),
    installed_as: by('installed_as'),
    // A device that logs in names no organisation.
    id_anywhere: everywhere('id'),
    serial_number_anywhere: everywhere('serial_number'),
    alternative_code_anywhere: everywhere('alternative_code'),
  },
})
export interface InstalledItem extends RecordOf<typeof installedItem> {}
