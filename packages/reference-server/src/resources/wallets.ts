import { failure } from '../kernel/failure.js'

/** No wallet of the records is served yet, so every call misses its own. */
const notFound = async () => {
  throw failure('WALLETS', 'WALLETNOTFOUND', 'No wallet was found')
}

export const walletOperations = {
  showWallet: notFound,
  listWallets: notFound,
  updateWallet: notFound,
  getEffectiveWallet: notFound,
  getWalletBalance: notFound,
  getWalletBalanceBreakdown: notFound,
  getExpiringWalletBalance: notFound,
  enforceWalletConsumption: notFound,
  transferWalletToAccount: notFound,
  getCurrentBalancePeriodTransactions: notFound,
  listWalletTransactions: notFound,
  createWalletTransaction: notFound,
  voidWalletTransaction: notFound,
  listWalletTransactionTypes: notFound,
}
