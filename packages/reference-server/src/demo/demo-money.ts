import { sum } from '../kernel/amount.js'
import type { BookEntry } from '../records/index.js'
import { type Entry, entry, headOffice, log, organisation } from './demo-records.js'
import { eleni, nordlys } from './people.js'

const wallet = 'AFA912A5B79F251CE47F8D3AB82EDFC7'
const bill = 'BB38568E287FAD56378011EF4A673C52'
const [eleniInvoice, nordlysInvoice] = ['FC08F4199BF7148EC7FB7052CDCCA3F4', '2D823882A6EDD0C794A7C4392C8B2835']
const cashPayment = 'DD23358E380901182D4FD3E6FF67D353'
const paymentType = 'F42DE282200611CCF1F2FD8FE319BDDD'
const invoiceType = 'E412168477CFFE3F7B15EFFE3DBC7365'
const billing = '564B82F6E38F37C37F0DE1D69E59ED0E'
const cash = '197A3217E94D1032B46C2A0D31A27DFF'
const euro = 'CUR1'
const atTheCounter = Date.parse('2026-01-05T10:10:00Z')
const afterNewYear = Date.parse('2026-01-02T10:00:00Z')
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

const invoice = (id: string, count: number, account: string, total_amount: string, of: string | null): Entry =>
  entry('invoice', {
    id,
    organisation,
    number: `I0000000${count}`,
    reference_number: `2${count}`,
    back_office_code: account === nordlys ? 'BO-INV-0001' : null,
    life_cycle_state: 'POSTED',
    total_amount,
    issued_on: firstOfDecember,
    posted_on: firstOfDecember,
    due_on: Date.parse('2025-12-31T00:00:00Z'),
    accounts_receivable: account,
    bill: of,
    type: invoiceType,
    category: billing,
    log_information: log,
  })

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
    ...{ moment: firstOfDecember, from: `receivable:${eleni}`, to: 'invoiced', amount: '38.5' },
    cause: { operation: 'postInvoice', kind: 'invoice', id: eleniInvoice },
  },
  {
    ...{ moment: firstOfDecember, from: `receivable:${nordlys}`, to: 'invoiced', amount: '120' },
    cause: { operation: 'postInvoice', kind: 'invoice', id: nordlysInvoice },
  },
  {
    ...{ moment: firstOfDecember, from: 'received', to: `receivable:${eleni}`, amount: '37.5' },
    cause: { operation: 'opening', kind: 'accountsReceivable', id: eleni },
  },
  {
    ...{ moment: firstOfDecember, from: `receivable:${nordlys}`, to: 'invoiced', amount: '60' },
    cause: { operation: 'opening', kind: 'accountsReceivable', id: nordlys },
  },
  {
    ...{ moment: afterNewYear, from: `receivable:${nordlys}`, to: 'invoiced', amount: '132.4' },
    cause: { operation: 'opening', kind: 'accountsReceivable', id: nordlys },
  },
  {
    ...{ moment: firstOfDecember, from: 'received', to: `wallet:${wallet}`, amount: '150' },
    cause: { operation: 'opening', kind: 'wallet', id: wallet },
  },
  {
    ...{ moment: atTheCounter, from: 'received', to: `receivable:${eleni}`, amount: '25.5' },
    cause: { operation: 'createPayment', kind: 'payment', id: cashPayment },
  },
]

const books = [...new Set(moved.flatMap(({ from, to }) => [from, to]))].map((name) =>
  entry('book', {
    id: `${name} ${euro}`,
    organisation,
    name,
    counted_in: euro,
    balance: sum(
      moved.flatMap(({ from, to, amount }) => (name === to ? [amount] : name === from ? [`-${amount}`] : [])),
    ),
  }),
)

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
  type('3512E438F31F8F69D8931BC68BEB8BEB', 'Credit note', 'CRN', 'Credit notes by hand', 'CREDIT_NOTE'),
  type('95540217F1F9624F8B7B09399CC9FD9B', 'Refund', 'REF', 'Refunds in cash', 'REFUND'),
  entry('financialTransactionCategory', {
    ...{ id: '5D75DFB1DFF537EC763F0285672C3807', organisation, name: 'Over the counter', code: 'COUNTER' },
  }),
  entry('financialTransactionCategory', { id: billing, organisation, name: 'Billing', code: 'BILLING' }),
  entry('financialTransactionRejectionReason', {
    id: '0C265AA723596847F83F0F8DF2A3915A',
    organisation,
    name: 'Entered by mistake',
    alternative_code: 'MISTAKE',
    description: 'The paper was entered by mistake',
  }),
  entry('paymentMethod', { id: cash, organisation, name: 'Cash', alternative_code: 'CASH' }),
  entry('paymentMethod', {
    id: 'C791B48D04DE448A8B668C0167A954CF',
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
  entry('wallet', { id: wallet, organisation, number: 'W0000000012', accounts_receivable: eleni }),
  entry('bill', {
    id: bill,
    organisation,
    number: 'B0000000123',
    accounts_receivable: eleni,
    from_date: firstOfDecember,
    to_date: Date.parse('2025-12-31T00:00:00Z'),
    due_date: Date.parse('2026-01-20T00:00:00Z'),
    log_information: log,
  }),
  invoice(eleniInvoice, 293, eleni, '38.5', bill),
  invoice(nordlysInvoice, 294, nordlys, '120', null),
  payment(cashPayment, '1096', '25.5', {
    number: 'P0000000096',
    life_cycle_state: 'POSTED',
    posted_on: atTheCounter,
    back_office_code: 'BO-2026-0001',
  }),
  payment('095D0CC9C0522D99F1E522912D08A50C', '1097', '40', { back_office_code: 'BO-2026-0002' }),
  ...moved.map((movement, i) =>
    entry('journalEntry', { id: String(i + 1), organisation, sequence: i + 1, counted_in: euro, ...movement }),
  ),
  ...books,
  entry('counter', { id: 'payment', organisation, last: 96 }),
  entry('counter', { id: 'paymentCancellation', organisation, last: 2 }),
  entry('counter', { id: 'financialTransaction', organisation, last: 1097 }),
  entry('counter', { id: 'journalEntry', organisation, last: moved.length }),
]
