import { type Amount, minus, sum, writeAmount } from '../../kernel/amount.js'
import { dayOf, endOf } from '../../kernel/calendar.js'
import { failure } from '../../kernel/failure.js'
import { balanceOf } from '../../kernel/journal.js'
import type { Call } from '../call.js'
import { zoneOf } from '../time-zone.js'
import { walletNamed } from './find.js'
import { expiring, fundsOf } from './funds.js'
import { currenciesOf, viewCurrencies, viewGroups } from './views.js'

type BalanceCall = Call<'getWalletBalance'> | Call<'getWalletBalanceBreakdown'>

/** What a wallet holds at the moment a call asks for, and how that is written. */
async function heldBy(call: BalanceCall) {
  const { world, session, input } = call
  const wallet = await walletNamed(call, input)
  const at = momentOf(input.as_of_date, world.clock.now(), await zoneOf(world, session.organisation))
  const { currency, alternative, inAlternative } = await currenciesOf(world, wallet)
  const { balance, conditional, unconditional, onHold } = await fundsOf(world, wallet, currency, at)
  return { wallet, currency, alternative, inAlternative, balance, conditional, unconditional, onHold }
}

/** The moment up to which a balance is counted: the end of a day to come, or now. */
function momentOf(date: string | undefined, now: number, zone: string): number {
  if (date === undefined) return now
  const day = date.slice(0, 10)
  if (day > dayOf(now, zone)) return endOf(day, zone)
  throw failure('WALLETS', 'DATENOTINFUTURE', 'as_of_date does not lie in the future')
}

export async function balance(call: Call<'getWalletBalance'>) {
  const { wallet, currency, alternative, inAlternative, ...held } = await heldBy(call)
  return {
    id: wallet.id,
    balance: writeAmount(held.balance),
    alternative_balance: await inAlternative(held.balance),
    conditional_balance: writeAmount(held.conditional),
    conditional_alternative_balance: await inAlternative(held.conditional),
    unconditional_balance: writeAmount(held.unconditional),
    unconditional_alternative_balance: await inAlternative(held.unconditional),
    amount_on_hold: writeAmount(held.onHold),
    alternative_amount_on_hold: await inAlternative(held.onHold),
    ...viewCurrencies(currency, alternative),
    allotment_group_conditions_set: viewGroups(wallet, currency),
  }
}

export async function balanceInParts(call: Call<'getWalletBalanceBreakdown'>) {
  const { wallet, currency, alternative, inAlternative, ...held } = await heldBy(call)
  const groups =
    call.input.no_allotments_included === true ? {} : { allotment_group_conditions_set: viewGroups(wallet, currency) }
  const inOther = async (amount: Amount) => (await inAlternative(amount)) ?? 0
  return {
    id: wallet.id,
    balance: writeAmount(held.balance),
    alternative_balance: await inAlternative(held.balance),
    balance_breakdown_in_wallet_currency: {
      conditional_balance: writeAmount(held.conditional),
      unconditional_balance: writeAmount(held.unconditional),
      amount_on_hold: writeAmount(held.onHold),
      currency: viewCurrencies(currency, alternative).currency,
      ...groups,
    },
    balance_breakdown_in_wallet_alternative_currency: alternative
      ? {
          conditional_balance: await inOther(held.conditional),
          unconditional_balance: await inOther(held.unconditional),
          amount_on_hold: await inOther(held.onHold),
          currency: viewCurrencies(currency, alternative).alternative_currency,
          ...groups,
        }
      : null,
    // What is awarded is not kept yet.
    balance_breakdown_per_reward_offer: [],
  }
}

export async function expiringBalance(call: Call<'getExpiringWalletBalance'>) {
  const { world, session, input } = call
  const wallet = await walletNamed(call, input)
  const { currency, alternative, inAlternative } = await currenciesOf(world, wallet)
  const zone = await zoneOf(world, session.organisation)
  const held = await balanceOf(world, session.organisation, `wallet:${wallet.id}`, currency.id)
  const ends = await expiring(world, wallet, endOf(input.threshold_date.slice(0, 10), zone))
  const perDay = new Map<string, Amount>()
  for (const { amount, expires_on } of ends) {
    const day = dayOf(expires_on, zone)
    perDay.set(day, sum([perDay.get(day) ?? '0', amount]))
  }
  const expired = sum(ends.map(({ amount }) => amount))
  const remaining = minus(held, expired)
  return {
    balance: writeAmount(held),
    expired_amount: writeAmount(expired),
    expired_alternative_amount: await inAlternative(expired),
    remaining_amount: writeAmount(remaining),
    remaining_alternative_amount: await inAlternative(remaining),
    ...viewCurrencies(currency, alternative),
    expired_amount_per_day_set: await Promise.all(
      [...perDay]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(async ([day, amount]) => ({
          expired_amount: writeAmount(amount),
          expired_alternative_amount: await inAlternative(amount),
          as_of_date: `${day}T00:00:00`,
        })),
    ),
  }
}
