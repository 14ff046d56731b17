import Big from 'big.js'
import { start } from '../start.js'
import type { Stamp } from '../world.js'
import { fill, nothing } from './books.js'
import type {
  Account,
  Bill,
  Book,
  Contact,
  GatewayRequest,
  Logged,
  Money,
  Paper,
  Payment,
  Type,
  Wallet,
  WalletTransaction,
  WalletType,
} from './world.js'

export const day = 86_400_000
const hour = 3_600_000
const stamp: Stamp = { at: start - day, user: 'u-manager', unit: 'un-1' }
const logged: Logged = { created: stamp, updated: stamp }
const amount = (written: string) => new Big(written)

/** The two accounts that access tokens, sessions and subscriptions belong to. */
export function customers(organisation: string): SeedAccount[] {
  return ['1', '2'].map((count) => ({
    ...account(`acc-${count}`, `ACR000000000${count}`, `Customer ${count} of ${organisation}`, {
      contact: `con-${organisation}-${count}`,
      period: count === '1' ? 15 : 0,
      limit: amount(count === '1' ? '50' : '500'),
      classification: 'acl-1',
      paymentPreferences: [{ id: 'pp-1', active: true }],
      defaultPreference: 'pp-1',
      presentmentPreferences: [{ id: 'prp-1', active: true }],
    }),
  })) as SeedAccount[]
}

/** An account of a seed, whose id and number are known. */
export type SeedAccount = Account & { id: string; number: string; contact: string }

export const account = (id: string, number: string, name: string, more: Partial<Account>): Account => ({
  ...{ id, number, name, type: 'CUSTOMER', description: null, notes: null, contact: null, currency: null },
  ...{ limit: null, period: 15, classification: null, parent: null, scope: null },
  ...{ paymentPreferences: [], defaultPreference: null, presentmentPreferences: [] },
  ...logged,
  ...more,
})

const contact = (id: string, more: Partial<Contact>): Contact => ({
  ...{ id, type: 'PERSON', state: 'FINANCIAL', number: null, title: null, firstName: null, middleName: null },
  ...{ lastName: null, companyName: null, notes: null, privacyLevel: null, gender: null, idNumber: null },
  ...{ passportNumber: null, socialSecurityNumber: null, vatNumber: null, registrationNumber: null, born: null },
  ...{ idCountry: null, industry: null, emails: [], phones: [], limit: null, isTouched: false },
  ...logged,
  ...more,
})

const type = (id: string, classification: Type['classification'], more: Partial<Type> = {}): Type => ({
  ...{ id: `ft-${id}`, name: `Type ${id}`, code: id.toUpperCase(), description: null, classification },
  ...{ units: [], ofGateway: false },
  ...more,
})
const walletType = (id: string, classification: WalletType['classification'], units: string[] = []): WalletType => ({
  ...{ id: `wt-${id}`, name: `Wallet ${id}`, code: id.toUpperCase(), classification, units },
})

/**
 * Customers and money at the start. Both organisations have the same ids and numbers, and other amounts. Accounts are
 * in three currencies, one of them without digits behind the point; a member of a group; wallets that pay and that do
 * not, with what expires, a limit, an alternative currency; and papers in every state.
 */
export function initialMoney(organisation: string, [first, second]: SeedAccount[]): Money {
  const factor = organisation === 'North' ? '1' : '2'
  const times = (written: string) => amount(written).times(factor)
  const [one, two] = [first as Account, second as Account]
  const company = account('acc-3', 'ACR0000000003', `Company of ${organisation}`, {
    ...{ contact: `con-${organisation}-3`, currency: 'cu-2' },
  })
  const yen = account('acc-4', 'ACR0000000004', `Yen of ${organisation}`, {
    ...{ contact: `con-${organisation}-3`, currency: 'cu-3' },
  })
  const member = account('acc-5', 'ACR0000000005', `Member of ${organisation}`, {
    ...{ contact: `con-${organisation}-4`, parent: 'acc-1', scope: 'FULLY_FUNDED' },
  })
  const system = account('acc-9', 'ACR0000000009', `Suspense of ${organisation}`, { type: 'SYSTEM' })
  const entries: Money['entries'] = []
  const moves = (from: Book, to: Book, written: Big, at: number, operation = 'opening', kind = '', id = '') => {
    const entry = { from, to, amount: written, at, ...(id !== '' && { cause: { operation, kind, id } }) }
    entries.push(entry)
    return entry
  }
  const wallet = (count: string, owner: Account, more: Partial<Wallet> = {}): Wallet => ({
    ...{ id: `w-${count}`, number: `W000000000${count}`, state: 'EFFECTIVE', account: owner },
    ...{ currency: owner.currency ?? 'cu-1', alternative: null, pays: true, opening: null, openingDate: null },
    ...{ consumption: [], allotments: [], lots: [], isClouded: false, isTouched: false, isBlurred: false, udfs: {} },
    ...{ created: { ...stamp, at: stamp.at + 1000 * Number(count) }, updated: stamp },
    ...more,
  })
  const wallets = [
    wallet('1', one, { opening: times('100'), openingDate: start - 12 * hour }),
    wallet('2', two, { alternative: 'cu-2' }),
    wallet('3', two, { state: 'CANCELLED' }),
    wallet('4', company),
    wallet('5', member, { pays: false }),
    wallet('6', one),
  ]
  const at = (count: number): Wallet => wallets[count - 1] as Wallet
  const transactions: WalletTransaction[] = []
  const credits = (holder: Wallet, written: Big, expires?: number) => {
    const made = start - 20 * hour + 1000 * transactions.length
    const id = `wtx-${transactions.length + 1}`
    fill(holder, written, expires)
    transactions.push({
      ...{ id, number: `WT000000000${transactions.length + 1}`, wallet: holder },
      ...{ to: null, class: 'CREDIT', type: 'wt-credit', amount: written, extra: nothing, notes: null },
      ...{ state: 'EFFECTIVE', voidedBy: null, transferredBy: null, payment: null, expires: expires ?? null },
      ...{
        spent: [],
        moved: [moves('received', holder, written, made, 'createWalletTransaction', 'walletTransaction', id)],
        udfs: {},
      },
      ...{ created: { ...stamp, at: made }, updated: { ...stamp, at: made } },
    })
  }
  moves('received', one, times('100'), start - 40 * day)
  moves(one, 'invoiced', times('170'), start - 35 * day)
  moves('received', two, times('300'), start - 30 * day)
  moves('received', yen, times('5000'), start - 10 * day)
  credits(at(1), times('100'))
  credits(at(1), times('50'))
  credits(at(2), times('80'))
  credits(at(4), times('60'))
  credits(at(5), times('20'))
  credits(at(6), times('30'), start + hour + 1_800_500)
  credits(at(6), times('20'), start + 35 * hour)
  credits(at(6), times('10'))

  const bill = (count: string, owner: Account, more: Partial<Bill> = {}): Bill => ({
    ...{ id: `bill-${count}`, number: `B000000000${count}`, state: 'POSTED', account: owner },
    ...{ from: start - 36 * day, to: start - 5 * day, previouslyDue: nothing, forward: nothing },
    ...{ creditsBetween: nothing, created: { ...stamp, at: stamp.at + Number(count) }, updated: stamp },
    ...more,
  })
  const bills = [
    bill('1', one, { forward: times('10'), previouslyDue: times('4') }),
    bill('2', two),
    bill('3', two, { state: 'PRESENTED_CONFIRMED', creditsBetween: times('1.5') }),
  ]
  const [billOne, billTwo, billThree] = bills as [Bill, Bill, Bill]

  let references = 0
  const paper = (prefix: string, kind: string, owner: Account, written: string, more: Partial<Paper>): Paper => {
    references++
    const state = more.state ?? 'DRAFT'
    const isPosted = state === 'POSTED' || state === 'CANCELLED'
    const issued = start - (isPosted ? 33 : 1) * day + references
    return {
      ...{ id: `${prefix}-${references}`, number: isPosted ? `${prefix.toUpperCase()}-${references}` : null },
      ...{ reference: `9${references}`, code: `${prefix}-code-${references}`, state, issued },
      ...{ posted: isPosted ? issued : null, notes: null, account: owner, type: `ft-${kind}`, category: null },
      ...{ reason: null, rejection: null, discount: nothing, taxes: nothing, total: amount(written) },
      ...{ settled: nothing, due: null, bill: null, udfs: {} },
      ...{ created: { ...stamp, at: stamp.at + references }, updated: stamp },
      ...more,
    }
  }
  const invoice = (owner: Account, written: string, more: Partial<Paper> = {}) => {
    const made = paper('inv', 'invoice', owner, written, more)
    if (made.state === 'POSTED') {
      moves(owner, 'invoiced', made.total, made.posted as number, 'postInvoice', 'invoice', String(made.id))
    }
    return made
  }
  const [past, future] = [start - 4 * day, start + 20 * day]
  const invoices = [
    invoice(one, '38.5', { state: 'POSTED', taxes: amount('6.42'), due: past, bill: billOne }),
    invoice(one, '20', { state: 'POSTED', due: future, bill: billOne, category: 'fc-1' }),
    invoice(one, '60', { taxes: amount('10'), due: future }),
    invoice(one, '12.34', { discount: amount('1.5') }),
    invoice(two, '45.5', { state: 'POSTED', due: past, bill: billTwo }),
    invoice(two, '30', {}),
    invoice(two, '7', {}),
    invoice(two, '25', { state: 'POSTED', settled: amount('25'), due: past, bill: billThree }),
    invoice(company, '15.25', {}),
    invoice(company, '40.1', { state: 'POSTED', due: past }),
    invoice(yen, '1500', {}),
    invoice(yen, '700', { state: 'POSTED', due: future }),
    invoice(two, '9', { state: 'REJECTED' }),
    invoice(one, '11', { state: 'CANCELLED' }),
    invoice(two, '3.3', { state: 'POSTED' }),
    invoice(one, '333.33', { state: 'POSTED', due: future }),
    invoice(two, '190.5', { state: 'POSTED', due: future }),
  ]
  const creditNotes = [
    paper('crn', 'credit', one, '6', { taxes: amount('1'), reason: 'Outage of a day' }),
    paper('crn', 'credit', one, '2.05', {}),
    paper('crn', 'credit', two, '4.4', {}),
    paper('crn', 'credit', two, '1', {}),
    paper('crn', 'credit', company, '3', {}),
    paper('crn', 'credit', one, '12', { state: 'POSTED', taxes: amount('2'), bill: billOne }),
  ]
  moves('credited', one, amount('12'), start - 33 * day)
  const refunds = [
    paper('ref', 'refund', one, '8', {}),
    paper('ref', 'refund', one, '5', { state: 'POSTED', category: 'fc-2' }),
    paper('ref', 'refund', two, '3', {}),
    paper('ref', 'refund', two, '9', {}),
    paper('ref', 'refund', company, '2.5', {}),
  ]
  moves(one, 'refunded', amount('5'), start - 33 * day)
  const payment = (owner: Account, written: string, more: Partial<Payment> = {}): Payment => {
    const { id, number, reference, code, state, issued, posted, udfs } = paper('pay', 'payment', owner, '0', {
      state: more.state ?? 'DRAFT',
    })
    if (state === 'POSTED') {
      moves('received', owner, amount(written), posted as number, 'createPayment', 'payment', String(id))
    }
    return {
      ...{ id, number, reference, code, state, issued, posted, udfs, notes: null, account: owner },
      ...{ type: 'ft-payment', category: null, amount: amount(written), received: issued, gateway: null },
      ...{
        toWallet: null,
        fromWallet: null,
        method: 'pm-cash',
        card: null,
        user: 'u-clerk',
        unit: 'un-1',
        settles: [],
      },
      ...more,
    }
  }
  const payments = [
    payment(one, '25.5', { state: 'POSTED' }),
    payment(one, '40', { received: null }),
    payment(two, '10', {}),
    payment(two, '3.75', { state: 'POSTED', category: 'fc-1' }),
    payment(two, '6', { state: 'REJECTED' }),
    payment(yen, '200', {}),
  ]
  const request = (count: number, owner: Account, more: Partial<GatewayRequest> = {}): GatewayRequest => ({
    ...{ id: `pgr-${count}`, number: `PGR000000000${count}`, state: 'PENDING', reference: null, type: 'PAYMENT' },
    ...{ account: owner, payment: null, refund: null, bill: null, wallet: null },
    ...{ created: { ...stamp, at: stamp.at + count }, updated: stamp },
    ...more,
  })
  return {
    contacts: [
      contact(`con-${organisation}-1`, {
        ...{ firstName: 'Customer 1', lastName: `of ${organisation}`, idNumber: 'ID-1', passportNumber: 'PASS-1' },
        ...{ number: 'CI1', gender: 'FEMALE', idCountry: 'ctr-1', industry: 'ind-1', privacyLevel: 'prl-1' },
        ...{ born: { day: 17, month: 5, year: 1988 } },
        emails: [{ type: 'PERSONAL', value: `one@${organisation.toLowerCase()}.example` }],
        phones: [{ type: 'MOBILE', value: '+35799000011' }],
      }),
      contact(`con-${organisation}-2`, {
        ...{ firstName: 'Customer 2', lastName: `of ${organisation}`, idNumber: 'ID-2', limit: times('100') },
        emails: [{ type: 'PERSONAL', value: 'shared@mail.example' }],
      }),
      contact(`con-${organisation}-3`, {
        ...{
          type: 'COMPANY',
          companyName: `Company of ${organisation}`,
          vatNumber: 'VAT-3',
          registrationNumber: 'R-3',
        },
        emails: [{ type: 'BUSINESS', value: 'shared@mail.example' }],
      }),
      contact(`con-${organisation}-4`, {
        ...{ firstName: 'Member', lastName: `of ${organisation}`, idNumber: 'ID-4', socialSecurityNumber: 'SSN-4' },
      }),
      contact(`con-${organisation}-5`, {
        ...{ firstName: 'Twin', lastName: `of ${organisation}`, idNumber: 'ID-4', state: 'MARKETING' },
      }),
    ],
    accounts: [company, yen, member, system],
    suspense: organisation === 'North' ? 'acc-9' : null,
    zone: organisation === 'North' ? { name: 'UTC', ahead: 0 } : { name: 'Asia/Dubai', ahead: 4 * hour },
    entries,
    types: [
      type('payment', 'PAYMENT'),
      type('gateway', 'PAYMENT', { ofGateway: true }),
      type('paycancel', 'PAYMENT_CANCELLATION'),
      type('invoice', 'INVOICE'),
      type('invoice2', 'INVOICE', { units: ['un-2'], description: 'Invoices of the shop' }),
      type('invcancel', 'INVOICE_CANCELLATION'),
      type('credit', 'CREDIT_NOTE'),
      type('refund', 'REFUND'),
      type('refund2', 'REFUND', { units: ['un-1'] }),
    ],
    categories: ['1', '2'].map((count) => ({ id: `fc-${count}`, name: `Category ${count}`, code: `CAT${count}` })),
    rejectionReasons: ['1', '2'].map((count) => ({
      ...{ id: `rr-${count}`, name: `Reason ${count}`, code: `REASON${count}`, description: `Reason ${count} itself` },
      default: count === '1',
    })),
    methods: [
      { id: 'pm-cash', name: 'Cash', code: 'CASH', gateway: null },
      { id: 'pm-card', name: 'Card', code: 'CARD', gateway: `Gateway of ${organisation}` },
    ],
    cards: ['1', '2'].map((count) => ({
      ...{ id: `card-${count}`, account: `acc-${count}`, reference: `card_${count}`, digits: '4242' },
    })),
    payments,
    cancellations: [],
    invoices,
    creditNotes,
    refunds,
    bills,
    wallets,
    walletTypes: [
      walletType('credit', 'CREDIT'),
      walletType('credit2', 'CREDIT', ['un-2']),
      walletType('debit', 'DEBIT'),
      walletType('reimburse', 'REIMBURSE'),
      walletType('void', 'VOID'),
      walletType('transfer', 'TRANSFER'),
    ],
    walletCategories: [{ id: 'wc-1', name: 'At the shop', code: 'SHOP' }],
    transactions,
    products: ['1', '2'].map((count) => ({
      ...{ id: `pr-${count}`, code: `PRODUCT${count}`, alternative: `P${count}`, description: `Product ${count}` },
    })),
    requests: [
      request(1, one, { payment: payments[1] as Payment, bill: billOne }),
      request(2, two, { payment: payments[2] as Payment, bill: billTwo }),
      request(3, one, { type: 'REFUND', refund: refunds[0] as Paper }),
      request(4, two, { state: 'UNDER_PROCESSING', payment: payments[2] as Payment }),
      request(5, one, { state: 'POSTED', payment: payments[0] as Payment }),
      request(6, one, { payment: payments[1] as Payment, wallet: at(1) }),
      request(7, company, {}),
    ],
    accountClassifications: [
      { id: 'acl-1', name: 'Residential', code: 'RES', description: 'Homes' },
      { id: 'acl-2', name: 'Business', code: 'BUS', description: null },
    ],
    ratings: [
      { code: 'AAA', name: 'Minimal risk', label: 'Best', limit: times('1000'), default: true },
      { code: 'B', name: 'High risk', label: null, limit: null, default: false },
    ],
    paymentPreferences: [
      { id: 'pp-1', name: 'By cash', code: 'BYCASH', type: 'OTHER', default: true },
      { id: 'pp-2', name: 'By bank', code: 'BYBANK', type: 'DIRECT_DEBIT', default: false },
      { id: 'pp-3', name: 'By gateway', code: 'BYGATEWAY', type: 'STRIPE_PAYMENT_GATEWAY', default: false },
    ],
    presentmentPreferences: [
      { id: 'prp-1', name: 'By mail', code: 'MAIL', reaches: 'email' },
      { id: 'prp-2', name: 'By post', code: 'POST', reaches: null },
      { id: 'prp-3', name: 'By text', code: 'SMS', reaches: 'phone' },
    ],
    privacyLevels: [{ id: 'prl-1', number: '8', name: 'Staff' }],
    countries: [
      {
        ...{ id: 'ctr-1', name: 'CYPRUS', code: 'CY1', two: 'CY', three: 'CYP' },
        ...{ postCode: '9999', idNumber: '999999', passport: 'A99999' },
      },
      {
        ...{ id: 'ctr-2', name: 'GREECE', code: 'GR1', two: 'GR', three: 'GRC' },
        ...{ postCode: '999 99', idNumber: null, passport: null },
      },
    ],
    contactCategories: [{ id: 'cc-1', name: 'Residents', code: 'RESIDENTS' }],
    industries: [{ id: 'ind-1', name: 'Tourism', code: 'TOURISM' }],
    prepaid: ['sub-2', 'sub-3'],
    consumption: [
      { subscription: 'sub-2', at: start - 2 * day, amount: times('5') },
      { subscription: 'sub-2', at: start + 10 * day, amount: times('7') },
      { subscription: 'sub-3', at: start - 2 * day, amount: times('3.25') },
    ],
  }
}
