import { by, kind, maybe, owned, type RecordOf, said, text } from './define.js'

export const paymentMethod = kind({
  fields: {
    ...owned,
    name: text,
    alternative_code: text,
    payment_gateway: said(
      'Name of the payment gateway it is linked to; null when a payment needs no card',
      maybe(text),
    ),
  },
  indexes: { all: by(), name: by('name'), alternative_code: by('alternative_code') },
})
export interface PaymentMethod extends RecordOf<typeof paymentMethod> {}
