import { booksOf } from '../kernel/journal.js'
import type { BookEntry, Invoice } from '../records/index.js'
import { type Entry, entry, headOffice, log, organisation } from './demo-records.js'
import { rewardMovements } from './demo-rewards.js'
import { walletEntries, walletMovements } from './demo-wallets.js'
import { eleni, maria, nordlys } from './people.js'

const bill = 'BB38568E287FAD56378011EF4A673C52'
const [eleniInvoice, nordlysInvoice] = ['FC08F4199BF7148EC7FB7052CDCCA3F4', '2D823882A6EDD0C794A7C4392C8B2835']
const cashPayment = 'DD23358E380901182D4FD3E6FF67D353'
const paymentType = 'F42DE282200611CCF1F2FD8FE319BDDD'
const [oldBill, nordlysBill] = ['EDE4B9084DF894D6DA05ED1AD7C989A2', '93A703758065E9D899DB922F396F9284']
const oldInvoice = '7A1D52C0B9E34F6688D1C4A2E5F70913'
const creditNote = 'A1D7604188240C9C26C291362EB28F5B'
const refund = 'E45A9D12EF3CB9C5C4893AFFB8E758FC'
const gatewayPayment = 'AB7B3522D76CDEB43DAAA9C2C3DF02C0'
const gatewayProvider = '06BBFEF22C6AE8A567BB028EAB9C476F'
const creditNoteType = '3512E438F31F8F69D8931BC68BEB8BEB'
const refundType = '95540217F1F9624F8B7B09399CC9FD9B'
const counter = '5D75DFB1DFF537EC763F0285672C3807'
const invoiceType = 'E412168477CFFE3F7B15EFFE3DBC7365'
const billing = '564B82F6E38F37C37F0DE1D69E59ED0E'
const byGateway = 'C791B48D04DE448A8B668C0167A954CF'
const cash = '197A3217E94D1032B46C2A0D31A27DFF'
const euro = 'CUR1'
const atTheCounter = Date.parse('2026-01-05T10:10:00Z')
const afterNewYear = Date.parse('2026-01-02T10:00:00Z')
const [outage, paidTwice] = [Date.parse('2025-12-15T00:00:00Z'), Date.parse('2025-12-20T00:00:00Z')]
const atTen = Date.parse('2026-01-05T10:00:00Z')
const firstOfNovember = Date.parse('2025-11-01T00:00:00Z')
const firstOfDecember = Date.parse('2025-12-01T00:00:00Z')

const type = (
  id: string,
  name: string,
  alternative_code: string,
  description: string,
  classification: 'PAYMENT' | 'PAYMENT_CANCELLATION' | 'INVOICE' | 'INVOICE_CANCELLATION' | 'CREDIT_NOTE' | 'REFUND',
): Entry =>
  entry('financialTransactionType', {
    ...{ id, organisation, name, alternative_code, description, classification, log_information: log },
  })

const invoice = (id: string, reference_number: string, total_amount: string, rest: Partial<Invoice>): Entry =>
  entry('invoice', {
    id,
    organisation,
    reference_number,
    life_cycle_state: 'POSTED',
    total_amount,
    issued_on: firstOfDecember,
    posted_on: firstOfDecember,
    accounts_receivable: eleni,
    type: invoiceType,
    category: billing,
    log_information: log,
    ...rest,
  })

const ofEleni = { organisation, accounts_receivable: eleni, log_information: log }
const december = {
  ...{ organisation, from_date: firstOfDecember, log_information: log },
  to_date: Date.parse('2025-12-31T00:00:00Z'),
}

const payment = (id: string, reference_number: string, payment_amount: string, rest: object): Entry =>
  entry('payment', {
    id,
    organisation,
    reference_number,
    life_cycle_state: 'DRAFT',
    payment_amount,
    currency: euro,
    issued_on: atTheCounter,
    received_on: atTheCounter,
    accounts_receivable: eleni,
    type: paymentType,
    payment_method: cash,
    received_by_user: '2',
    received_by_unit: headOffice,
    log_information: log,
    ...rest,
  })

/** What moved, the oldest first. */
const moved: Omit<BookEntry, 'id' | 'organisation' | 'sequence' | 'counted_in'>[] = [
  {
    ...{ moment: firstOfNovember, from: `receivable:${eleni}`, to: 'invoiced', amount: '38.5' },
    cause: { operation: 'postInvoice', kind: 'invoice', id: oldInvoice },
  },
  {
    ...{ moment: firstOfDecember, from: `receivable:${eleni}`, to: 'invoiced', amount: '38.5' },
    cause: { operation: 'postInvoice', kind: 'invoice', id: eleniInvoice },
  },
  {
    ...{ moment: firstOfDecember, from: `receivable:${nordlys}`, to: 'invoiced', amount: '120' },
    cause: { operation: 'postInvoice', kind: 'invoice', id: nordlysInvoice },
  },
  {
    ...{ moment: firstOfDecember, from: 'received', to: `receivable:${eleni}`, amount: '69' },
    cause: { operation: 'opening', kind: 'accountsReceivable', id: eleni },
  },
  {
    ...{ moment: firstOfDecember, from: `receivable:${nordlys}`, to: 'invoiced', amount: '60' },
    cause: { operation: 'opening', kind: 'accountsReceivable', id: nordlys },
  },
  {
    ...{ moment: outage, from: 'credited', to: `receivable:${eleni}`, amount: '12' },
    cause: { operation: 'postCreditNote', kind: 'creditNote', id: creditNote },
  },
  {
    ...{ moment: paidTwice, from: `receivable:${eleni}`, to: 'refunded', amount: '5' },
    cause: { operation: 'seed', kind: 'refund', id: refund },
  },
  {
    ...{ moment: afterNewYear, from: `receivable:${nordlys}`, to: 'invoiced', amount: '132.4' },
    cause: { operation: 'opening', kind: 'accountsReceivable', id: nordlys },
  },
  ...walletMovements,
  {
    ...{ moment: atTheCounter, from: 'received', to: `receivable:${eleni}`, amount: '25.5' },
    cause: { operation: 'createPayment', kind: 'payment', id: cashPayment },
  },
  ...rewardMovements,
]

const entries = moved.map((movement, i) => ({
  ...{ id: String(i + 1), organisation, sequence: i + 1, counted_in: euro },
  ...movement,
}))
const kept = booksOf(entries)

/** A second draft of each paper, for whoever tries to reject one after the first was posted. */
const draftOfMaria = {
  ...{ organisation, accounts_receivable: maria, issued_on: atTen, log_information: log },
  life_cycle_state: 'DRAFT' as const,
}
const otherDrafts: readonly Entry[] = [
  payment('3F0C6E1B9A5D4872A6E41D0B7C83F952', '1094', '15', { accounts_receivable: maria }),
  invoice('6A17D4C02B8E4F3395D07A6E1C94B8F3', '2292', '30', {
    ...draftOfMaria,
    posted_on: null,
    due_on: Date.parse('2026-02-05T00:00:00Z'),
  }),
  entry('creditNote', {
    ...draftOfMaria,
    ...{ id: '91B5E7034D6C4A2F8E10C3D97F65A2B4', reference_number: '3014', total_amount: '4' },
    ...{ type: creditNoteType, category: billing, issue_reason: 'Outage of a day' },
  }),
  entry('refund', {
    ...draftOfMaria,
    ...{ id: 'C82F4A615E0D4B97A3D6E1F708B95C24', reference_number: '4007', refund_amount: '3' },
    ...{ type: refundType, category: counter },
  }),
]

/** Accounts in credit and in debt, a bill and invoices that are open, a wallet, and payments. */
export const moneyEntries: readonly Entry[] = [
  type(paymentType, 'Payment', 'PAY', 'Payments at the counter', 'PAYMENT'),
  type(
    '5A3F819AEEA584F6B4B4C490D05BD062',
    'Payment cancellation',
    'PAYCANCEL',
    'Payments taken back',
    'PAYMENT_CANCELLATION',
  ),
  type(invoiceType, 'Invoice', 'INV', 'Invoices by hand', 'INVOICE'),
  type(
    'A9410B7EF7C2264D6BE0D036441D45E6',
    'Invoice cancellation',
    'INVCANCEL',
    'Invoices taken back',
    'INVOICE_CANCELLATION',
  ),
  type(creditNoteType, 'Credit note', 'CRN', 'Credit notes by hand', 'CREDIT_NOTE'),
  type(refundType, 'Refund', 'REF', 'Refunds in cash', 'REFUND'),
  entry('financialTransactionCategory', {
    ...{ id: counter, organisation, name: 'Over the counter', code: 'COUNTER' },
  }),
  entry('financialTransactionCategory', { id: billing, organisation, name: 'Billing', code: 'BILLING' }),
  entry('financialTransactionRejectionReason', {
    id: '0C265AA723596847F83F0F8DF2A3915A',
    organisation,
    name: 'Entered by mistake',
    alternative_code: 'MISTAKE',
    description: 'The paper was entered by mistake',
    default: true,
  }),
  entry('paymentMethod', { id: cash, organisation, name: 'Cash', alternative_code: 'CASH' }),
  entry('paymentMethod', {
    id: byGateway,
    organisation,
    name: 'Card by gateway',
    alternative_code: 'CARD',
    payment_gateway: 'Demo Gateway',
  }),
  entry('paymentGatewayCard', {
    id: '98FE881A4EBA73D39FF10C01B75B3970',
    organisation,
    accounts_receivable: eleni,
    payment_gateway_reference_number: 'card_7Q2M',
    last_digits: '4242',
  }),
  ...walletEntries,
  entry('bill', {
    id: oldBill,
    organisation,
    number: 'B0000000119',
    life_cycle_state: 'PRESENTED_CONFIRMED',
    accounts_receivable: eleni,
    from_date: firstOfNovember,
    to_date: Date.parse('2025-11-30T00:00:00Z'),
    log_information: log,
  }),
  entry('bill', {
    ...december,
    id: bill,
    number: 'B0000000123',
    accounts_receivable: eleni,
    total_credit_amount_posted_between_bills: '38.5',
  }),
  entry('bill', { ...december, id: nordlysBill, number: 'B0000000131', accounts_receivable: nordlys }),
  invoice(oldInvoice, '2283', '38.5', {
    number: 'I0000000283',
    settled_amount: '38.5',
    issued_on: firstOfNovember,
    posted_on: firstOfNovember,
    due_on: Date.parse('2025-12-20T00:00:00Z'),
    bill: oldBill,
  }),
  invoice(eleniInvoice, '2293', '38.5', {
    number: 'I0000000293',
    due_on: Date.parse('2026-01-20T00:00:00Z'),
    bill,
  }),
  invoice(nordlysInvoice, '2294', '120', {
    number: 'I0000000294',
    tax_amount: '20',
    due_on: Date.parse('2025-12-31T00:00:00Z'),
    accounts_receivable: nordlys,
    back_office_code: 'BO-INV-0001',
    bill: nordlysBill,
  }),
  invoice('1697F06EACACF17065D40A39035F5AF8', '2295', '60', {
    life_cycle_state: 'DRAFT',
    tax_amount: '10',
    issued_on: atTen,
    posted_on: null,
    due_on: Date.parse('2026-02-05T00:00:00Z'),
    accounts_receivable: nordlys,
    back_office_code: 'BO-INV-0002',
  }),
  entry('creditNote', {
    ...ofEleni,
    id: creditNote,
    number: 'CN0000000015',
    reference_number: '3015',
    life_cycle_state: 'POSTED',
    issued_on: outage,
    posted_on: outage,
    back_office_code: 'BO-CRN-0001',
    type: creditNoteType,
    category: billing,
    tax_amount: '2',
    total_amount: '12',
    issue_reason: 'Outage of a day',
  }),
  entry('creditNote', {
    ...ofEleni,
    id: '0B35AD3A9AB206037D8C8788F0235E14',
    reference_number: '3016',
    life_cycle_state: 'DRAFT',
    issued_on: atTen,
    back_office_code: 'BO-CRN-0002',
    type: creditNoteType,
    category: billing,
    tax_amount: '1',
    total_amount: '6',
    issue_reason: 'Outage of a day',
  }),
  entry('refund', {
    ...ofEleni,
    id: refund,
    number: 'R0000000008',
    reference_number: '4008',
    life_cycle_state: 'POSTED',
    issued_on: paidTwice,
    posted_on: paidTwice,
    back_office_code: 'BO-REF-0001',
    type: refundType,
    category: counter,
    refund_amount: '5',
    issue_reason: 'Paid twice',
  }),
  entry('refund', {
    ...ofEleni,
    id: '58686FCD4E30E28D9513764D9459A441',
    reference_number: '4009',
    life_cycle_state: 'DRAFT',
    issued_on: atTen,
    back_office_code: 'BO-REF-0002',
    type: refundType,
    category: counter,
    refund_amount: '8',
  }),
  payment(cashPayment, '1096', '25.5', {
    number: 'P0000000096',
    life_cycle_state: 'POSTED',
    posted_on: atTheCounter,
    back_office_code: 'BO-2026-0001',
  }),
  payment('095D0CC9C0522D99F1E522912D08A50C', '1097', '40', { back_office_code: 'BO-2026-0002' }),
  payment(gatewayPayment, '1095', '120', {
    issued_on: Date.parse('2026-01-05T09:00:00Z'),
    received_on: null,
    accounts_receivable: nordlys,
    payment_method: byGateway,
  }),
  ...otherDrafts,
  entry('paymentGatewayProvider', {
    ...{ id: gatewayProvider, organisation, name: 'Harbour Pay', alternative_code: 'HARBOURPAY' },
  }),
  entry('paymentGatewayRequest', {
    id: 'C443FED7504875900C78F244B6D13C18',
    organisation,
    number: 'PGR0000000031',
    type: 'PAYMENT',
    payment_gateway_provider: gatewayProvider,
    accounts_receivable: nordlys,
    payment_preference: {
      id: '3C15B1B0726B341FC7FC6AC224C45EFB',
      account_holder: 'Nordlys AS',
      bank_account_number: '00123400567',
      default: true,
      state: 'ACTIVE',
      use_for_recurring_payments: true,
      opt_in_for_subscriptions: true,
      opt_in_for_purchases: false,
      notes: null,
      payment_medium_identifier: null,
      iban: 'NO9386011117947',
      business_identifier_code: 'DEMONOKK',
      unique_mandate_reference: 5501,
    },
    payment: gatewayPayment,
    bill: nordlysBill,
    log_information: log,
  }),
  ...entries.map((one) => entry('journalEntry', one)),
  ...kept.book.map((one) => entry('book', one)),
  ...kept.debit.map((one) => entry('debit', one)),
  entry('counter', { id: 'payment', organisation, last: 96 }),
  entry('counter', { id: 'invoice', organisation, last: 294 }),
  entry('counter', { id: 'invoiceCancellation', organisation, last: 1 }),
  entry('counter', { id: 'creditNote', organisation, last: 15 }),
  entry('counter', { id: 'bill', organisation, last: 131 }),
  entry('counter', { id: 'paymentCancellation', organisation, last: 2 }),
  entry('counter', { id: 'financialTransaction', organisation, last: 1097 }),
  entry('counter', { id: 'journalEntry', organisation, last: moved.length }),
]
