import { type Amount, dividedBy, readAmount, times, writeAmount } from '../kernel/amount.js'
import { failure } from '../kernel/failure.js'
import { maybeCurrencyOf } from '../kernel/money.js'
import { currencyStates } from '../records/currency.js'
import type { Currency } from '../records/index.js'
import { type Call, type Input, reading } from './call.js'
import { ratedCurrencies, rateOf, viewCurrencyShort, viewPeriod } from './exchange-rates.js'
import { resource } from './resource.js'
import { viewLogged } from './views.js'

const currencies = resource('currency', {
  sees: () => true,
  missing: () => failure('CURRENCIES', 'CURRENCYNOTFOUND', 'No currency was found'),
  view: viewLogged('currency'),
})

export const currencyOperations = {
  showCurrency: currencies.show((input: Input<'showCurrency'>) => input.currency_identifier),
  listCurrencies: currencies.list(async (call: Call<'listCurrencies'>) => {
    const { world, session, input } = call
    const { organisation } = session
    const state = input.life_cycle_state ?? { any: currencyStates }
    if (world.terms.listedCurrencies === 'all') return { index: 'state', organisation, values: [state] }
    const { offset = 0, number_of_results: limit = Number.POSITIVE_INFINITY } = input
    const any = await ratedCurrencies(world, organisation, state, offset + limit)
    return { index: 'id_and_state', organisation, values: [{ any }, state] }
  }),
  convertToDefaultCurrency: conversion((one, base) => [one, base], times),
  convertFromDefaultCurrency: conversion((one, base) => [base, one], dividedBy),
}

/** Converts by the rate in effect: from which currency into which, and what a rate makes of an amount. */
function conversion(
  between: (one: Currency, base: Currency) => [from: Currency, into: Currency],
  by: (amount: Amount, rate: Amount, digits: number) => Amount,
) {
  return reading(async (call: Call<'convertToDefaultCurrency'>) => {
    const { input, session, world } = call
    const currency = await currencies.find(call, input.currency_identifier)
    const base = await maybeCurrencyOf(world, { ...session, currency: null })
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
