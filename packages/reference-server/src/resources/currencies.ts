import { type Amount, dividedBy, readAmount, times, writeAmount } from '../kernel/amount.js'
import { wireDate } from '../kernel/clock.js'
import { failure } from '../kernel/failure.js'
import { currencyStates } from '../records/currency.js'
import type { Currency, CurrencyRatePeriod } from '../records/index.js'
import { type Call, type Input, reading } from './call.js'
import { resource } from './resource.js'
import { shown, viewLog } from './views.js'

const currencies = resource('currency', {
  sees: () => true,
  missing: () => failure('CURRENCIES', 'CURRENCYNOTFOUND', 'No currency was found'),
  view: async (world, currency) =>
    shown('currency', currency, {
      log_information: await viewLog(world, currency.organisation, currency.log_information),
    }),
})

export const currencyOperations = {
  showCurrency: currencies.show((input: Input<'showCurrency'>) => input.currency_identifier),
  listCurrencies: currencies.list(async (call: Call<'listCurrencies'>) => {
    const { world, session, input } = call
    const { organisation } = session
    const state = input.life_cycle_state ?? { any: currencyStates }
    if (world.terms.listedCurrencies === 'all') return { index: 'state', organisation, values: [state] }
    const rated = await world.records.find('currencyRatePeriod', { index: 'all', organisation, values: [] })
    const any = [...new Set(rated.map(({ currency }) => currency))]
    return { index: 'id_and_state', organisation, values: [{ any }, state] }
  }),
  convertToDefaultCurrency: reading(async (call: Call<'convertToDefaultCurrency'>) => {
    const { currency, base, period } = await rateOf(call)
    const value = readAmount(call.input.value, currency.decimal_digits)
    return viewConversion(call, base, currency, period, times(value, period.rate, base.decimal_digits))
  }),
  convertFromDefaultCurrency: reading(async (call: Call<'convertFromDefaultCurrency'>) => {
    const { currency, base, period } = await rateOf(call)
    const value = readAmount(call.input.value, base.decimal_digits)
    return viewConversion(call, base, currency, period, dividedBy(value, period.rate, currency.decimal_digits))
  }),
}

type Conversion = Call<'convertToDefaultCurrency'> | Call<'convertFromDefaultCurrency'>

/** The currency of a call, the default currency, and the rate between them that is in effect. */
async function rateOf(call: Conversion) {
  const { world, session } = call
  const { records, clock } = world
  const { organisation } = session
  const currency = await currencies.find(call, call.input.currency_identifier)
  const settings = await records.get('organisation', '', organisation)
  const base = await records.related('currency', organisation, settings?.default_currency ?? null)
  const periods = await records.find('currencyRatePeriod', { index: 'currency', organisation, values: [currency.id] })
  const now = clock.now()
  const period = periods.find(({ from_date, to_date }) => from_date <= now && (to_date === null || now < to_date))
  if (!base || !period) throw failure('CURRENCIES', 'EXCHANGERATENOTFOUND', 'No exchange rate is in effect')
  return { currency, base, period }
}

function viewConversion(
  { input }: Conversion,
  base: Currency,
  currency: Currency,
  period: CurrencyRatePeriod,
  converted: Amount,
) {
  return {
    value: input.value,
    converted_value: writeAmount(converted),
    default_currency: viewShort(base),
    currency_period_rate: {
      id: period.id,
      rate: writeAmount(period.rate),
      inverse_rate: writeAmount(dividedBy('1', period.rate, inverseDigits)),
      from_date: wireDate(period.from_date),
      to_date: period.to_date === null ? null : wireDate(period.to_date),
      currency: viewShort(currency),
    },
  }
}

/** To how many digits behind the point an inverse rate is calculated. */
const inverseDigits = 10

/** Writes a currency in its short form, which names the symbols otherwise. */
const viewShort = (currency: Currency) =>
  shown('currency', currency, { prefix_symbol: currency.prefix, suffix_symbol: currency.suffix })
