import { type Amount, maybeWriteAmount, sum, writeAmount } from '../../kernel/amount.js'
import { dayLength } from '../../kernel/calendar.js'
import { maybeWireDate } from '../../kernel/clock.js'
import { balanceOf } from '../../kernel/journal.js'
import type { OpenWorld } from '../../kernel/open-world.js'
import type { Allotment, Currency, Wallet, WalletTransaction } from '../../records/index.js'
import { converted, viewCurrencyShort } from '../exchange-rates.js'
import { viewProductShort } from '../products/views.js'
import { shown, viewAccount, viewLog, viewMoreTexts } from '../views.js'
import { currencyOfWallet } from './find.js'

/** The currencies of a wallet, and how an amount is written in the second one: null where it has none. */
export async function currenciesOf(world: OpenWorld, wallet: Wallet) {
  const currency = await currencyOfWallet(world, wallet)
  const alternative = await world.records.related('currency', wallet.organisation, wallet.alternative_currency)
  const inAlternative = async (amount: Amount): Promise<number | null> => {
    const other = alternative && (await converted(world, amount, currency, alternative))
    return other === undefined ? null : writeAmount(other)
  }
  return { currency, alternative, inAlternative }
}

export const viewCurrencies = (currency: Currency, alternative: Currency | undefined) => ({
  currency: viewCurrencyShort(currency),
  alternative_currency: alternative ? viewCurrencyShort(alternative) : null,
})

/** What a wallet holds, as calls that move money show it. */
export async function viewBalances(world: OpenWorld, wallet: Wallet) {
  const { currency, inAlternative } = await currenciesOf(world, wallet)
  const balance = await balanceOf(world, wallet.organisation, `wallet:${wallet.id}`, currency.id)
  return { wallet_balance: writeAmount(balance), wallet_alternative_balance: await inAlternative(balance) }
}

/** Writes a wallet with all its fields. */
export async function viewWallet(world: OpenWorld, wallet: Wallet) {
  const { records } = world
  const { organisation, id, opening_balance: opening } = wallet
  const { currency, alternative, inAlternative } = await currenciesOf(world, wallet)
  const balance = await balanceOf(world, organisation, `wallet:${id}`, currency.id)
  const account = await records.related('accountsReceivable', organisation, wallet.accounts_receivable)
  return shown('wallet', wallet, {
    estimated_consumption_date: maybeWireDate(wallet.estimated_consumption_date),
    estimated_consumption_as_of_date: maybeWireDate(wallet.estimated_consumption_as_of_date),
    balance: writeAmount(balance),
    alternative_balance: await inAlternative(balance),
    opening_balance: maybeWriteAmount(opening),
    opening_alternative_balance: opening === null ? null : await inAlternative(opening),
    opening_balance_date: maybeWireDate(wallet.opening_balance_date),
    accounts_receivable: account ? await viewAccount(world, account) : null,
    ...viewCurrencies(currency, alternative),
    product_consumption_set: await Promise.all(
      wallet.product_consumption.map((one) => viewConsumption(world, wallet, one)),
    ),
    allotments_set: await Promise.all(
      wallet.allotments.map(async (allotment) => ({
        id: allotment.id,
        group_condition_id: allotment.group_condition_id,
        amount: writeAmount(allotment.amount),
        alternative_amount: await inAlternative(allotment.amount),
        validity_date: maybeWireDate(allotment.validity_date),
        wallet_balance_date: null,
        wallet_balance_period: null,
        ...viewConditions(allotment),
      })),
    ),
    log_information: await viewLog(world, organisation, wallet.log_information),
  })
}

async function viewConsumption(world: OpenWorld, wallet: Wallet, one: Wallet['product_consumption'][number]) {
  const { id, estimated_consumption_date: ends, estimated_consumption_as_of_date: asOf } = one
  const product = await world.records.related('product', wallet.organisation, one.product)
  return {
    id,
    estimated_consumption_days: ends === null || asOf === null ? null : Math.ceil((ends - asOf) / dayLength),
    estimated_consumption_date: maybeWireDate(ends),
    estimated_consumption_as_of_date: maybeWireDate(asOf),
    product: product ? await viewProductShort(world, product) : null,
  }
}

/** The sets of conditions of an allotment, as they were sent, by their names in answers. */
function viewConditions({ conditions }: Allotment) {
  const sent = JSON.parse(conditions) as { [set: string]: { [name: string]: unknown }[] | undefined }
  return {
    time_conditions_set: sent['time_conditions_set'] ?? [],
    product_conditions_set: sent['product_conditions_set'] ?? [],
    unit_conditions_set: [],
    date_conditions_set: sent['date_conditions_set'] ?? [],
  }
}

/** Writes the allotments of a wallet, together where they stand under the same conditions. */
export function viewGroups(wallet: Wallet, currency: Currency) {
  const groups = new Map<string, Allotment[]>()
  for (const allotment of wallet.allotments)
    groups.set(allotment.group_condition_id, [...(groups.get(allotment.group_condition_id) ?? []), allotment])
  return [...groups].map(([id, allotments]) => ({
    id,
    number_of_conditions: Object.values(JSON.parse(allotments[0]?.conditions ?? '{}') as object).flat().length,
    total_amount: writeAmount(sum(allotments.map(({ amount }) => amount))),
    initiated_currency: viewCurrencyShort(currency),
    ...viewConditions(allotments[0] as Allotment),
  }))
}

/** Writes a wallet in its short form. */
export async function viewWalletShort(world: OpenWorld, { id, number, life_cycle_state, ...wallet }: Wallet) {
  const account = await world.records.related('accountsReceivable', wallet.organisation, wallet.accounts_receivable)
  return { id, number, life_cycle_state, accounts_receivable: account ? await viewAccount(world, account) : null }
}

/** Writes a wallet transaction in its short form. */
export async function viewTransactionShort(world: OpenWorld, transaction: WalletTransaction) {
  const { id, number, amount } = transaction
  const wallet = await world.records.related('wallet', transaction.organisation, transaction.wallet)
  return { id, number, amount: writeAmount(amount), wallet: wallet ? await viewWalletShort(world, wallet) : null }
}

/** Writes a wallet transaction with all its fields. */
export async function viewTransaction(world: OpenWorld, transaction: WalletTransaction) {
  const { records } = world
  const { organisation, amount, extra_added_amount: extra, more_texts } = transaction
  const wallet = (await records.related('wallet', organisation, transaction.wallet)) as Wallet
  const { inAlternative } = await currenciesOf(world, wallet)
  const [type, category, toWallet, voidedBy, transferredBy] = await Promise.all([
    records.related('walletTransactionType', organisation, transaction.type),
    records.related('walletTransactionCategory', organisation, transaction.category),
    records.related('wallet', organisation, transaction.to_wallet),
    records.related('walletTransaction', organisation, transaction.voided_by),
    records.related('walletTransaction', organisation, transaction.transferred_by),
  ])
  return shown('walletTransaction', transaction, {
    amount: writeAmount(amount),
    alternative_amount: await inAlternative(amount),
    extra_added_amount: writeAmount(extra),
    extra_added_alternative_amount: await inAlternative(extra),
    ...viewMoreTexts(more_texts),
    type: type
      ? { id: type.id, name: type.name, alternative_code: type.alternative_code, classification: type.classification }
      : null,
    category: category ? { id: category.id, name: category.name, code: category.code } : null,
    wallet: await viewWalletShort(world, wallet),
    to_wallet: toWallet ? await viewWalletShort(world, toWallet) : null,
    voided_by_wallet_transaction: voidedBy ? await viewTransactionShort(world, voidedBy) : null,
    transferred_by_wallet_transaction: transferredBy ? await viewTransactionShort(world, transferredBy) : null,
    log_information: await viewLog(world, organisation, transaction.log_information),
  })
}
