import { by, kind, owned, type RecordOf, text } from './define.js'

export const walletTransactionCategory = kind({
  fields: { ...owned, name: text, code: text },
  indexes: { all: by(), name: by('name'), code: by('code') },
})
export interface WalletTransactionCategory extends RecordOf<typeof walletTransactionCategory> {}
