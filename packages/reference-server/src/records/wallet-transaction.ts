import {
  amount,
  anyText,
  by,
  choice,
  instant,
  kind,
  list,
  made,
  maybe,
  object,
  or,
  owned,
  type RecordOf,
  ref,
  said,
  text,
  texts,
} from './define.js'
import { log, udfs } from './shared.js'
import { walletTransactionClasses } from './wallet-transaction-type.js'

export const walletTransaction = kind({
  fields: {
    ...owned,
    number: text,
    wallet: ref('wallet'),
    to_wallet: said('ID of the wallet that gets a transfer', maybe(ref('wallet'))),
    classification: said('What it does', choice(...walletTransactionClasses)),
    type: said('Null where no call made it by itself', maybe(ref('walletTransactionType'))),
    category: maybe(ref('walletTransactionCategory')),
    amount: said('Below zero where it voids another one', amount),
    extra_added_amount: or(amount, '0'),
    notes: maybe(anyText),
    life_cycle_state: or(choice('EFFECTIVE', 'VOIDED'), 'EFFECTIVE'),
    voided_by: said('ID of the transaction that voids it', maybe(text)),
    transferred_by: said('ID of the transfer it is one half of', maybe(text)),
    payment: said('ID of the payment that made it', maybe(text)),
    expires_on: said('When what is left of a credit expires', maybe(instant)),
    allotted: said(
      'What a debit took out of which allotments of the wallet',
      list(object({ allotment: text, amount: amount })),
    ),
    products: list(object({ product: ref('product'), amount })),
    udfs,
    more_texts: said('The user-defined texts from the ninth on, by name', or(texts, {})),
    log_information: log,
  },
  indexes: {
    id: made(by('id')),
    number: by('number'),
    wallet: made(by('wallet')),
    criteria: made(by('wallet', 'type', 'category')),
    transferred_by: by('transferred_by'),
    payment: by('payment'),
  },
})
export interface WalletTransaction extends RecordOf<typeof walletTransaction> {}
