import type Big from 'big.js'
import type { Text } from '../expected.js'
import type { Currency, Organisation, Session, Stamp } from '../world.js'

/** What the model takes a system to hold of customers and money. Amounts are exact decimals. */
export interface Money {
  contacts: Contact[]
  /** The accounts besides those that access tokens and sessions belong to. */
  accounts: Account[]
  suspense: string | null
  /** By how many milliseconds days begin earlier than those of UTC. */
  zone: { name: string; ahead: number }
  entries: Entry[]
  types: Type[]
  categories: { id: string; name: string; code: string }[]
  rejectionReasons: { id: string; name: string; code: string; description: string; default: boolean }[]
  methods: { id: string; name: string; code: string; gateway: string | null }[]
  cards: { id: string; account: string; reference: string; digits: string }[]
  payments: Payment[]
  /** The cancellations of payments and of invoices, by their back office codes. */
  cancellations: { of: 'payment' | 'invoice'; code: string | null }[]
  invoices: Paper[]
  creditNotes: Paper[]
  refunds: Paper[]
  bills: Bill[]
  wallets: Wallet[]
  walletTypes: WalletType[]
  walletCategories: { id: string; name: string; code: string }[]
  transactions: WalletTransaction[]
  products: { id: string; code: string; alternative: string; description: string }[]
  requests: GatewayRequest[]
  accountClassifications: { id: string; name: string; code: string; description: string | null }[]
  ratings: { code: string; name: string; label: string | null; limit: Big | null; default: boolean }[]
  paymentPreferences: { id: string; name: string; code: string; type: string; default: boolean }[]
  presentmentPreferences: { id: string; name: string; code: string; reaches: 'email' | 'phone' | null }[]
  privacyLevels: { id: string; number: string; name: string }[]
  countries: Country[]
  contactCategories: { id: string; name: string; code: string }[]
  industries: { id: string; name: string; code: string }[]
  /** The subscriptions that have prepaid services. */
  prepaid: string[]
  /** What the prepaid services of subscriptions are still to draw on wallets. */
  consumption: { subscription: string; at: number; amount: Big }[]
}

export interface Country {
  id: string
  name: string
  code: string
  two: string
  three: string
  postCode: string | null
  idNumber: string | null
  passport: string | null
}

export interface Logged {
  created: Stamp
  updated: Stamp
}

export interface Udfs {
  [name: string]: unknown
}

export interface Detail {
  type: string
  value: string
}

export interface Contact extends Logged {
  id: Text
  type: 'PERSON' | 'COMPANY'
  state: 'MARKETING' | 'FINANCIAL'
  number: string | null
  title: string | null
  firstName: string | null
  middleName: string | null
  lastName: string | null
  companyName: string | null
  notes: string | null
  privacyLevel: string | null
  gender: string | null
  idNumber: string | null
  passportNumber: string | null
  socialSecurityNumber: string | null
  vatNumber: string | null
  registrationNumber: string | null
  born: { day: number; month: number; year: number } | null
  idCountry: string | null
  industry: string | null
  emails: Detail[]
  phones: Detail[]
  /** The most that transactions of its wallets may come to on a day. */
  limit: Big | null
  /** A preference of an account may have changed it, or its email addresses and phones only. */
  isTouched: boolean
}

export interface Account extends Logged {
  id: Text
  /** ACTIVE where it says nothing. */
  state?: 'SUSPENDED'
  type: 'CUSTOMER' | 'SYSTEM'
  number: Text
  name: string
  description: string | null
  notes: string | null
  contact: Text | null
  /** Null: the default currency. */
  currency: string | null
  limit: Big | null
  /** In days. */
  period: number | null
  classification: string | null
  parent: string | null
  scope: 'FULLY_FUNDED' | 'PARTIALLY_FUNDED' | null
  paymentPreferences: { id: string; active: boolean }[]
  defaultPreference: string | null
  presentmentPreferences: { id: string; active: boolean }[]
}

/** A book of the organisation's own, or that of an account or a wallet. */
export type Book =
  | ('received' | 'charged' | 'invoiced' | 'credited' | 'refunded' | 'awarded' | 'redeemed' | `rewards:${string}`)
  | Account
  | Wallet

/** An amount that went from one book into another one. */
export interface Entry {
  from: Book
  to: Book
  amount: Big
  at: number
  /** What made it, where a seed has it: what is undone is found by it. */
  cause?: { operation: string; kind: string; id: string }
  /** The currency, where neither book has one. */
  currency?: string
}

export interface Type {
  id: string
  name: string
  code: string
  description: string | null
  classification: 'PAYMENT' | 'PAYMENT_CANCELLATION' | 'INVOICE' | 'INVOICE_CANCELLATION' | 'CREDIT_NOTE' | 'REFUND'
  /** None: all. */
  units: string[]
  ofGateway: boolean
}

export type PaperState = 'DRAFT' | 'POSTED' | 'REJECTED' | 'CANCELLED'

/** What payments and the other papers have in common. */
export interface AnyPaper {
  id: Text
  number: Text | null
  reference: Text
  code: string | null
  state: PaperState
  issued: number
  posted: number | null
  notes: string | null
  account: Account
  type: string
  category: string | null
  udfs: Udfs
}

export interface Payment extends AnyPaper {
  amount: Big
  received: number | null
  gateway: string | null
  toWallet: Wallet | null
  fromWallet: Wallet | null
  method: string
  card: string | null
  user: Text | null
  unit: string | null
  settles: { invoice: Paper; amount: Big }[]
  /** What a voucher gave on top of it, which goes back with it. */
  extra?: Big
}

/** An invoice, a credit note or a refund. */
export interface Paper extends AnyPaper, Logged {
  reason: string | null
  rejection: string | null
  discount: Big
  taxes: Big
  total: Big
  settled: Big
  /** Undefined where the sheets leave it open. */
  due: number | null | undefined
  bill: Bill | null
}

export interface Bill extends Logged {
  id: string
  number: string
  state: 'POSTED' | 'PRESENTED' | 'PRESENTED_CONFIRMED' | 'PRESENTED_REJECTED'
  account: Account
  from: number
  to: number
  previouslyDue: Big
  forward: Big
  creditsBetween: Big
}

export interface Wallet extends Logged {
  id: string
  number: string
  state: 'EFFECTIVE' | 'CANCELLED'
  account: Account
  currency: string
  alternative: string | null
  /** Its unconditional funds may pay. */
  pays: boolean
  opening: Big | null
  openingDate: number | null
  consumption: { id: Text; product: string; on: number | null; asOf: number | null }[]
  allotments: Allotment[]
  /** What came in and is not spent, by when it expires. */
  lots: { left: Big; expires: number }[]
  /** What was taken back may have been of an amount that expires or of another one. */
  isClouded: boolean
  /** Amounts were reserved in it or spent of what is, which may be a change of the wallet itself. */
  isTouched: boolean
  /** What was taken back may have left transactions of its own. */
  isBlurred: boolean
  udfs: Udfs
}

/** An amount of a wallet that is reserved. */
export interface Allotment {
  transaction: WalletTransaction
  product: string | null
  from: number
  left: Big
}

export type WalletClass = 'CREDIT' | 'DEBIT' | 'REIMBURSE' | 'VOID' | 'TRANSFER'

export interface WalletType {
  id: string
  name: string
  code: string
  classification: WalletClass
  units: string[]
}

export interface WalletTransaction extends Logged {
  id: Text
  number: Text
  wallet: Wallet
  to: Wallet | null
  class: WalletClass
  /** Undefined where the sheets leave open which one it is. */
  type: string | null | undefined
  amount: Big
  extra: Big
  notes: string | null
  state: 'EFFECTIVE' | 'VOIDED'
  voidedBy: WalletTransaction | null
  transferredBy: WalletTransaction | null
  payment: Payment | null
  /** How many credits of it expire, and when; a seed alone says so. */
  expires: number | null
  spent: { allotment: Allotment; amount: Big }[]
  moved: Entry[]
  udfs: Udfs
}

export interface GatewayRequest extends Logged {
  id: string
  number: string
  state: 'PENDING' | 'UNDER_PROCESSING' | 'POSTED' | 'REJECTED'
  reference: string | null
  type: 'PAYMENT' | 'REFUND'
  account: Account
  payment: Payment | null
  refund: Paper | null
  bill: Bill | null
  wallet: Wallet | null
}

export const accountsOf = (organisation: Organisation): Account[] => [
  ...organisation.accounts,
  ...organisation.money.accounts,
]

export const currencyOf = (organisation: Organisation, account: Account): Currency =>
  organisation.currencies.find(({ id }) => id === account.currency) ?? (organisation.currencies[0] as Currency)

export const contactOf = ({ money }: Organisation, { contact }: Account): Contact | undefined =>
  contact === null ? undefined : money.contacts.find(({ id }) => id === contact)

/** Whether a session sees what belongs to an account. */
export const sees = ({ account }: Session, { id }: Account): boolean => account === null || id === account
