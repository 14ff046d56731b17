import { by, instant, kind, maybe, owned, type RecordOf, rate, ref } from './define.js'

export const currencyRatePeriod = kind({
  fields: {
    ...owned,
    currency: ref('currency'),
    /** The price of the currency in the default currency of the organisation. */
    rate,
    from_date: instant,
    /** The first moment at which it is not in effect any more. */
    to_date: maybe(instant),
  },
  indexes: { currency: by('currency') },
})
export interface CurrencyRatePeriod extends RecordOf<typeof currencyRatePeriod> {}
