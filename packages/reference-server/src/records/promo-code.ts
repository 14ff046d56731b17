import { kind, type Optional, owned, type RecordOf, said, text, unique } from './define.js'

const percentage: Optional<number, number, 'open'> = { form: { is: 'number', least: 0 }, fallback: { value: 0 } }

export const promoCode = kind({
  fields: {
    ...owned,
    code: text,
    percentage: said('By how many parts of a hundred what recurs on a subscription with it gets cheaper', percentage),
  },
  indexes: { code: unique('code') },
})
export interface PromoCode extends RecordOf<typeof promoCode> {}
