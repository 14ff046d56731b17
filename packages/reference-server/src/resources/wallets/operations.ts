import { seesAccount } from '../../kernel/credentials.js'
import type { Wallet } from '../../records/index.js'
import { findAccount } from '../accounts-receivable.js'
import { type Call, type Input, reading, type SessionCall } from '../call.js'
import { namedOrAny } from '../financial-transactions.js'
import { resource } from '../resource.js'
import { subscriptions } from '../subscriptions.js'
import { readUdfs } from '../views.js'
import { balance, balanceInParts, expiringBalance } from './balances.js'
import { consumptionAfter, enforced } from './consumption.js'
import { checkEffective, findWallet, walletNamed, walletNotFound } from './find.js'
import { findTransactionCategory, findTransactionType, listTransactionTypes } from './settings.js'
import { created, voided } from './transactions.js'
import { transferredToAccount } from './transfers.js'
import { viewTransaction, viewWallet } from './views.js'

const wallets = resource('wallet', {
  sees: ({ session }, { accounts_receivable }) => seesAccount(session, accounts_receivable),
  missing: walletNotFound,
  view: viewWallet,
})

/** Those of a wallet that the session may see; who sees the wallet sees its transactions. */
const transactions = resource('walletTransaction', { sees: () => true, missing: walletNotFound, view: viewTransaction })

export const walletOperations = {
  showWallet: wallets.show((input: Input<'showWallet'>) => input.wallet_identifier),
  listWallets: wallets.list(async (call: Call<'listWallets'>) => {
    const { world, session, input } = call
    const { organisation } = session
    const account = input.subscription_identifier
      ? (await subscriptions.find(call, input.subscription_identifier)).accounts_receivable
      : (await findAccount(world, session, input.accounts_receivable_identifier ?? {})).id
    return { index: 'accounts_receivable', organisation, values: [account] } as const
  }),
  updateWallet: wallets.change((input: Input<'updateWallet'>) => input.wallet_identifier, updated),
  getEffectiveWallet: reading(async (call: Call<'getEffectiveWallet'>) =>
    viewWallet(call.world, await walletNamed(call, call.input)),
  ),
  getWalletBalance: reading(balance),
  getWalletBalanceBreakdown: reading(balanceInParts),
  getExpiringWalletBalance: reading(expiringBalance),
  enforceWalletConsumption: enforced,
  transferWalletToAccount: transferredToAccount,
  getCurrentBalancePeriodTransactions: transactions.latest(
    async (call: Call<'getCurrentBalancePeriodTransactions'>) => {
      const { id, opening_balance_date } = await findWallet(call, call.input.wallet_identifier)
      const { organisation } = call.session
      return { index: 'wallet', organisation, values: [id], since: opening_balance_date }
    },
  ),
  listWalletTransactions: transactions.list((call: Call<'listWalletTransactions'>) => criteria(call)),
  createWalletTransaction: transactions.create(created),
  voidWalletTransaction: transactions.create(voided),
  listWalletTransactionTypes: listTransactionTypes,
}

async function updated(call: Call<'updateWallet'>, wallet: Wallet): Promise<Partial<Wallet>> {
  checkEffective(wallet)
  return {
    udfs: { ...wallet.udfs, ...readUdfs(call.input) },
    product_consumption: await consumptionAfter(call, wallet, call.input.product_consumption_set ?? []),
  }
}

/** The transactions of a wallet, those that have a type and a category where one is asked for. */
async function criteria(call: SessionCall<Input<'listWalletTransactions'>>) {
  const { organisation } = call.session
  const wallet = await walletNamed(call, call.input)
  const type = await findTransactionType(call, call.input.type_identifier)
  const category = await findTransactionCategory(call, call.input.category_identifier)
  if (!type && !category) return { index: 'wallet', organisation, values: [wallet.id] } as const
  const values = [
    wallet.id,
    await namedOrAny(call, 'walletTransactionType', type, true),
    await namedOrAny(call, 'walletTransactionCategory', category, true),
  ] as const
  return { index: 'criteria', organisation, values } as const
}
