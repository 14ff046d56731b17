import { by, kind, maybe, owned, type RecordOf, text } from './define.js'

/** A type of payment media. No operation makes one. */
export const paymentMediumType = kind({
  fields: { ...owned, name: text, alternative_code: maybe(text) },
  indexes: { name: by('name'), alternative_code: by('alternative_code') },
})
export interface PaymentMediumType extends RecordOf<typeof paymentMediumType> {}
