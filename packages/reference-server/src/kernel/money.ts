import Big from 'big.js'
import type { Currency } from '../records/index.js'
import { type Amount, isMore, writeAmount } from './amount.js'
import { failure } from './failure.js'
import type { OpenWorld } from './open-world.js'

/** Reads an amount that is to be moved, a number or the text of one. @throws {Failure} Naming the parameter and the currency. */
export function readMoney(value: number | string, parameter: string, { code, decimal_digits }: Currency): Amount {
  const amount = new Big(value)
  const text = amount.toFixed()
  if (!isMore(text, '0')) throw failure('AMOUNTS', 'AMOUNTNOTPOSITIVE', 'The amount is not above zero', parameter)
  if (!amount.eq(amount.round(decimal_digits)))
    throw failure(
      'AMOUNTS',
      'AMOUNTNOTEXACT',
      `The amount has more digits than ${code} has`,
      `${parameter}: ${code} has ${decimal_digits} digits behind the point`,
    )
  // What is taken has to be shown again.
  writeAmount(text)
  return text
}

interface KeptInCurrency {
  organisation: string
  currency: string | null
}

/** The currency of an account, a wallet or a paper: its own, or the default one of its organisation, if that has one. */
export async function maybeCurrencyOf(
  { records }: OpenWorld,
  { organisation, currency }: KeptInCurrency,
): Promise<Currency | undefined> {
  const own = currency ?? (await records.get('organisation', '', organisation))?.default_currency ?? null
  return records.related('currency', organisation, own)
}

/** The same, where money is to be counted in it. @throws {Failure} When there is none. */
export async function currencyOf(world: OpenWorld, kept: KeptInCurrency): Promise<Currency> {
  const found = await maybeCurrencyOf(world, kept)
  if (!found) throw failure('CURRENCIES', 'CURRENCYNOTFOUND', 'The organisation has no default currency')
  return found
}
