import { anyText, by, choice, flag, kind, made, maybe, or, owned, type RecordOf, text } from './define.js'
import { log } from './shared.js'

/** A way to pay that the account definition allows. */
export const paymentPreference = kind({
  fields: {
    ...owned,
    name: text,
    alternative_code: text,
    type: choice(
      'DIRECT_DEBIT',
      'STRIPE_PAYMENT_GATEWAY',
      'PAYPAL_PAYMENT_GATEWAY',
      'BRAINTREE_PAYMENT_GATEWAY',
      'GENERIC_PAYMENT_GATEWAY',
      'CUSTOM_PAYMENT_GATEWAY',
      'WALLET',
      'OTHER',
      'CUSTOM_1',
      'CUSTOM_2',
      'CUSTOM_3',
      'CUSTOM_4',
      'CUSTOM_5',
    ),
    description: maybe(anyText),
    default: or(flag, false),
    log_information: log,
  },
  indexes: { all: made(by()), name: by('name'), alternative_code: by('alternative_code') },
})
export interface PaymentPreference extends RecordOf<typeof paymentPreference> {}
