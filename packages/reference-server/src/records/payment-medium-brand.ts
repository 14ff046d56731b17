import { by, kind, maybe, owned, type RecordOf, text } from './define.js'

/** A brand of payment media. No operation makes one. */
export const paymentMediumBrand = kind({
  fields: { ...owned, name: text, alternative_code: maybe(text) },
  indexes: { name: by('name'), alternative_code: by('alternative_code') },
})
export interface PaymentMediumBrand extends RecordOf<typeof paymentMediumBrand> {}
