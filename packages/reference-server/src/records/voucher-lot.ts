import { anyText, by, kind, maybe, owned, type RecordOf, text } from './define.js'

/** Vouchers that were made together. No operation makes one. */
export const voucherLot = kind({
  fields: { ...owned, number: text, alternative_code: maybe(text), description: maybe(anyText) },
  indexes: { number: by('number') },
})
export interface VoucherLot extends RecordOf<typeof voucherLot> {}
