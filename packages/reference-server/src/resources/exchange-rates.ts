import { type Amount, dividedBy, times, writeAmount } from '../kernel/amount.js'
import { wireDate } from '../kernel/clock.js'
import { maybeCurrencyOf } from '../kernel/money.js'
import type { OpenWorld } from '../kernel/open-world.js'
import type { Currency, CurrencyRatePeriod } from '../records/index.js'
import type { Wanted } from '../store/store.js'
import { pageLength } from './long-list.js'
import { shown } from './views.js'

/** To how many digits behind the point an inverse rate is calculated. */
const inverseDigits = 10

export const viewPeriod = (period: CurrencyRatePeriod, currency: Currency) =>
  shown('currencyRatePeriod', period, {
    rate: writeAmount(period.rate),
    inverse_rate: writeAmount(dividedBy('1', period.rate, inverseDigits)),
    from_date: wireDate(period.from_date),
    to_date: period.to_date === null ? null : wireDate(period.to_date),
    currency: viewCurrencyShort(currency),
  })

/** Writes the rate of a currency at a moment; null where it has none, as the default currency. */
export async function viewRateOf(world: OpenWorld, currency: Currency, at: number) {
  const period = await rateOf(world, currency, at)
  return period ? viewPeriod(period, currency) : null
}

/** The rate of a currency that is in effect at a moment. */
export async function rateOf({ records, clock }: OpenWorld, { id, organisation }: Currency, now = clock.now()) {
  const periods = await records.find('currencyRatePeriod', { index: 'currency', organisation, values: [id] })
  return periods.find(({ from_date, to_date }) => from_date <= now && (to_date === null || now < to_date))
}

/** The IDs of the oldest currencies in a state that have a rate, so many at least where there are. */
export async function ratedCurrencies(
  { records }: OpenWorld,
  organisation: string,
  state: Wanted,
  least: number,
): Promise<string[]> {
  const ids: string[] = []
  for (let offset = 0; ids.length < least; offset += pageLength) {
    const part = { order: 'made', offset, limit: pageLength } as const
    const some = await records.find('currency', { index: 'state', organisation, values: [state], ...part })
    for (const { id } of some)
      if (await records.first('currencyRatePeriod', { index: 'currency', organisation, values: [id] })) ids.push(id)
    if (some.length < pageLength) break
  }
  return ids
}

/** An amount in another currency, by the rates in effect; undefined where one of them has none. */
export async function converted(world: OpenWorld, amount: Amount, from: Currency, into: Currency) {
  const [rate, per] = [await worthOf(world, from), await worthOf(world, into)]
  if (rate === undefined || per === undefined) return undefined
  // A product of decimals has no more digits than both have; it is rounded once, at the end.
  return dividedBy(times(amount, rate, unrounded), per, into.decimal_digits)
}

/** More digits behind the point than a product of an amount and a rate has. */
const unrounded = 100

/** What one unit of a currency is worth in the default one. */
async function worthOf(world: OpenWorld, currency: Currency): Promise<Amount | undefined> {
  const base = await maybeCurrencyOf(world, { ...currency, currency: null })
  return base?.id === currency.id ? '1' : (await rateOf(world, currency))?.rate
}

/** Writes a currency in its short form, which names the symbols otherwise. */
export const viewCurrencyShort = (currency: Currency) =>
  shown('currency', currency, { prefix_symbol: currency.prefix, suffix_symbol: currency.suffix })
