import { type Amount, dividedBy, readAmount, times, writeAmount } from '../kernel/amount.js'
import { wireDate } from '../kernel/clock.js'
import { failure } from '../kernel/failure.js'
import type { OpenWorld } from '../kernel/open-world.js'
import { currencyStates } from '../records/currency.js'
import type { Currency, CurrencyRatePeriod } from '../records/index.js'
import type { Wanted } from '../store/store.js'
import { type Call, type Input, reading } from './call.js'
import { pageLength } from './long-list.js'
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
    const { offset = 0, number_of_results: limit = Number.POSITIVE_INFINITY } = input
    const any = await rated(world, organisation, state, offset + limit)
    return { index: 'id_and_state', organisation, values: [{ any }, state] }
  }),
  convertToDefaultCurrency: conversion((one, base) => [one, base], times),
  convertFromDefaultCurrency: conversion((one, base) => [base, one], dividedBy),
}

/** The IDs of the oldest currencies in a state that have a rate, so many at least where there are. */
async function rated({ records }: OpenWorld, organisation: string, state: Wanted, least: number): Promise<string[]> {
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

/** Converts by the rate in effect: from which currency into which, and what a rate makes of an amount. */
function conversion(
  between: (one: Currency, base: Currency) => [from: Currency, into: Currency],
  by: (amount: Amount, rate: Amount, digits: number) => Amount,
) {
  return reading(async (call: Call<'convertToDefaultCurrency'>) => {
    const { input, session, world } = call
    const { organisation } = session
    const currency = await currencies.find(call, input.currency_identifier)
    const settings = await world.records.get('organisation', '', organisation)
    const base = await world.records.related('currency', organisation, settings?.default_currency ?? null)
    const period = await rateOf(world, currency)
    if (!base || !period) throw failure('CURRENCIES', 'EXCHANGERATENOTFOUND', 'No exchange rate is in effect')
    const [from, into] = between(currency, base)
    return {
      value: input.value,
      converted_value: writeAmount(by(readAmount(input.value, from.decimal_digits), period.rate, into.decimal_digits)),
      default_currency: viewCurrencyShort(base),
      currency_period_rate: viewPeriod(period, currency),
    }
  })
}

/** To how many digits behind the point an inverse rate is calculated. */
const inverseDigits = 10

const viewPeriod = (period: CurrencyRatePeriod, currency: Currency) =>
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
async function rateOf({ records, clock }: OpenWorld, { id, organisation }: Currency, now = clock.now()) {
  const periods = await records.find('currencyRatePeriod', { index: 'currency', organisation, values: [id] })
  return periods.find(({ from_date, to_date }) => from_date <= now && (to_date === null || now < to_date))
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
  const settings = await world.records.get('organisation', '', currency.organisation)
  return settings?.default_currency === currency.id ? '1' : (await rateOf(world, currency))?.rate
}

/** Writes a currency in its short form, which names the symbols otherwise. */
export const viewCurrencyShort = (currency: Currency) =>
  shown('currency', currency, { prefix_symbol: currency.prefix, suffix_symbol: currency.suffix })
