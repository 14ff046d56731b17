import { type Amount, isMore, minus, sum } from '../../kernel/amount.js'
import { instantOf } from '../../kernel/clock.js'
import { failure } from '../../kernel/failure.js'
import { hexId } from '../../kernel/random.js'
import type { Allotment, Currency, Wallet, WalletTransaction } from '../../records/index.js'
import type { Call } from '../call.js'
import { changeRecord } from '../resource.js'
import { moneyIn } from './amounts.js'
import { findProduct } from './settings.js'

/** Reserves what a credit says of its amount, in a group of conditions for each. */
export async function allot(
  call: Call<'createWalletTransaction'>,
  wallet: Wallet,
  currency: Currency,
  transaction: WalletTransaction,
): Promise<void> {
  const made: Allotment[] = []
  for (const sent of call.input.credit_allotments_set ?? []) {
    const { product_conditions_set, date_conditions_set, time_conditions_set, organisational_conditions_set } = sent
    const conditions = {
      product_conditions_set,
      date_conditions_set,
      time_conditions_set,
      organisational_conditions_set,
    }
    const from = sent.consumption_validity_date
    const products: string[] = []
    for (const { product_identifier } of product_conditions_set ?? [])
      if (product_identifier) products.push((await findProduct(call, product_identifier)).id)
    made.push({
      id: hexId(call.world.random),
      group_condition_id: hexId(call.world.random),
      transaction: transaction.id,
      amount: await moneyIn(call, wallet, currency, sent),
      validity_date: from === undefined ? null : instantOf(from),
      products,
      conditions: JSON.stringify(conditions),
    })
  }
  if (made.length === 0) return
  if (isMore(sum(made.map(({ amount }) => amount)), sum([transaction.amount, transaction.extra_added_amount])))
    throw failure('WALLETS', 'INSUFFICIENTFUNDS', 'More is reserved than is credited')
  await changeRecord(call, 'wallet', wallet, { allotments: [...wallet.allotments, ...made] })
}

/** Takes as much of an amount as may be out of the allotments that a debit is for. @returns What it took of which. */
export async function spendAllotted(
  call: Call<'createWalletTransaction'>,
  wallet: Wallet,
  amount: Amount,
): Promise<WalletTransaction['allotted']> {
  const { debit_allotments: sent } = call.input
  if (!sent) return []
  const on = sent.consumption_date === undefined ? call.world.clock.now() : instantOf(sent.consumption_date)
  const product = sent.product_identifier ? (await findProduct(call, sent.product_identifier)).id : undefined
  const fits = ({ validity_date, products }: Allotment) =>
    (validity_date === null || validity_date <= on) &&
    (products.length === 0 || (product !== undefined && products.includes(product)))
  const taken: WalletTransaction['allotted'] = []
  let open = amount
  for (const one of wallet.allotments.filter(fits)) {
    const part = isMore(one.amount, open) ? open : one.amount
    if (!isMore(part, '0')) continue
    taken.push({ allotment: one.id, amount: part })
    open = minus(open, part)
  }
  if (taken.length > 0) await changeAllotments(call, wallet, taken, minus)
  return taken
}

/** Undoes what a transaction that is voided did to allotments: those it made go, what it took of others comes back. */
export async function unallot(call: Call<'voidWalletTransaction'>, wallet: Wallet, transaction: WalletTransaction) {
  const kept = wallet.allotments.filter((allotment) => allotment.transaction !== transaction.id)
  if (kept.length === wallet.allotments.length && transaction.allotted.length === 0) return
  await changeAllotments(call, { ...wallet, allotments: kept }, transaction.allotted, (had, by) => sum([had, by]))
}

async function changeAllotments(
  call: Call<'createWalletTransaction'> | Call<'voidWalletTransaction'>,
  wallet: Wallet,
  parts: WalletTransaction['allotted'],
  change: (had: Amount, by: Amount) => Amount,
): Promise<void> {
  const allotments = wallet.allotments.map((allotment) => {
    const part = parts.find((one) => one.allotment === allotment.id)
    return part ? { ...allotment, amount: change(allotment.amount, part.amount) } : allotment
  })
  await changeRecord(call, 'wallet', wallet, { allotments })
}
