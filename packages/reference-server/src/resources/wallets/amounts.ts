import type { Amount } from '../../kernel/amount.js'
import { failure } from '../../kernel/failure.js'
import { currencyOf, readMoney } from '../../kernel/money.js'
import type { Currency, Wallet } from '../../records/index.js'
import type { SessionCall } from '../call.js'
import { converted } from '../exchange-rates.js'

/** Reads an amount that is sent in the currency of a wallet or in its alternative one. */
export async function moneyIn(
  { world }: SessionCall,
  wallet: Wallet,
  currency: Currency,
  sent: { amount?: number | undefined; alternative_amount?: number | undefined },
): Promise<Amount> {
  if (sent.alternative_amount === undefined) return readMoney(sent.amount ?? 0, 'amount', currency)
  if (wallet.alternative_currency === null)
    throw failure('WALLETS', 'NOALTERNATIVECURRENCY', 'The wallet has no alternative currency')
  const { organisation, alternative_currency } = wallet
  const alternative = await currencyOf(world, { organisation, currency: alternative_currency })
  const money = readMoney(sent.alternative_amount, 'alternative_amount', alternative)
  const amount = await converted(world, money, alternative, currency)
  if (amount === undefined) throw failure('CURRENCIES', 'EXCHANGERATENOTFOUND', 'No exchange rate is in effect')
  // What is too little for the smallest coin is nothing.
  return readMoney(amount, 'alternative_amount', currency)
}
