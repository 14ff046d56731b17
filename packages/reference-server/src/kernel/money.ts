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

/** The currency of an account, a wallet or a paper: its own, or the default one of its organisation. */
export async function currencyOf(
  { records }: OpenWorld,
  { organisation, currency }: { organisation: string; currency: string | null },
): Promise<Currency> {
  const own = currency ?? (await records.get('organisation', '', organisation))?.default_currency ?? null
  const found = await records.related('currency', organisation, own)
  if (!found) throw failure('CURRENCIES', 'CURRENCYNOTFOUND', 'The organisation has no default currency')
  return found
}
