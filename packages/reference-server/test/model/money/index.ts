import type { Model, Operation } from '../model.js'
import type { Session } from '../world.js'
import { accountFields, accounts } from './accounts.js'
import { billFields, bills } from './bills.js'
import { contactFields, contacts } from './contacts.js'
import { creditNoteFields, creditNotes } from './credit-notes.js'
import { type MoneyPath, moneyForms } from './forms.js'
import { gatewayRequestFields, gatewayRequests } from './gateway-requests.js'
import { invoiceFields, invoices } from './invoices.js'
import { paymentFields, payments } from './payments.js'
import { refundFields, refunds } from './refunds.js'
import { walletTransactionFields, walletTransactions } from './wallet-transactions.js'
import { walletFields, wallets } from './wallets.js'

/** What the calls of customers and money are answered with. */
export const money: { readonly [P in MoneyPath]: Operation } = {
  ...contacts,
  ...accounts,
  ...payments,
  ...invoices,
  ...bills,
  ...creditNotes,
  ...refunds,
  ...wallets,
  ...walletTransactions,
  ...gatewayRequests,
}

/** The fields of their answers, where a call chooses among them. */
export const moneyFields: { readonly [path: string]: (model: Model, session: Session) => string[] } = {
  ...contactFields,
  ...accountFields,
  ...paymentFields,
  ...invoiceFields,
  ...billFields,
  ...creditNoteFields,
  ...refundFields,
  ...walletFields,
  ...walletTransactionFields,
  ...gatewayRequestFields,
}

export const isOfMoney = (path: string): path is MoneyPath => Object.hasOwn(moneyForms, path)
