import { readRecord } from '../../../support/broken-stores.js'
import { recordsOf } from '../../../support/records.js'
import type { Input } from '../requests.js'
import { type Change, changed, each, forms, organisation, type Scenario, type Scenarios } from './scenario.js'

const [cash, draft] = ['DD23358E380901182D4FD3E6FF67D353', '095D0CC9C0522D99F1E522912D08A50C']
const wallet = 'AFA912A5B79F251CE47F8D3AB82EDFC7'
const account = 'F30C4F941CA09FD5D7605EA30D99265A'
const [cashMethod, paymentType] = ['197A3217E94D1032B46C2A0D31A27DFF', 'F42DE282200611CCF1F2FD8FE319BDDD']
const cardMethod = { id: 'C791B48D04DE448A8B668C0167A954CF', name: 'Card by gateway', alternative_code: 'CARD' }
const counter = { id: '5D75DFB1DFF537EC763F0285672C3807', name: 'Over the counter', code: 'COUNTER' }

const together =
  (...changes: Change[]): Change =>
  async (server, token) => {
    for (const change of changes) await change(server, token)
  }
const without =
  (id: string): Change =>
  async (server) =>
    recordsOf(server.store).remove('payment', await readRecord(server.store, 'payment', organisation, id))
/** Lets the next payment and the next paper have these numbers. */
const next = (payment: number, reference: number): Change =>
  together(
    changed('counter', 'payment', { last: payment - 1 }),
    changed('counter', 'financialTransaction', { last: reference - 1 }),
  )
const isPosted = changed('payment', draft, { life_cycle_state: 'POSTED' })
const isElsewhere = changed('payment', draft, { reference_number: 'another' })
/** Drafts that have a number. */
const numbered = changed('payment', draft, { number: 'P0000000097' })
const tooLittle = changed('book', `wallet:${wallet} CUR1`, { balance: '10' })
const noAccount = changed('accountsReceivable', account, { number: 'another' })
const noType = changed('financialTransactionType', paymentType, { name: 'another' })
const withInput = (more: object) => (input: Input) => ({ ...input, ...more })

/** A request whose answer shows no back office code, and comes in a first form too when the request is that old. */
const paid =
  ([answer, ...before]: readonly string[], more: Partial<Scenario>) =>
  (request: string, says: Input, isOld: boolean): Scenario[] => [
    { request, answers: [`${answer}`, ...before], ...more, says: { ...says, back_office_code: null } },
    ...(isOld ? [{ request, answers: [`${answer}-first-form`], ...more, says }] : []),
  ]

const before = together(without(cash), without(draft), next(96, 1096))
const made = paid(['created'], { at: '10:10', world: before })
const byCard = {
  payment_method: cardMethod,
  processed_by_payment_gateway: 'Demo Gateway',
  payment_gateway_reference_number: 'P0000000096',
}
const invoicePaid = { at: '10:10', world: next(98, 1098) }
const billPaid = { at: '10:10', world: next(99, 1099) }
const paysInvoice = paid(forms('paid', 'before-rates'), invoicePaid)
const paysBill = paid(forms('paid', 'before-rates'), billPaid)
const none = { category: null }
const cancelled = {
  answers: ['cancelled'],
  at: '10:30',
  world: changed('counter', 'financialTransaction', { last: 1102 }),
}

const ofAccount = ['accounts_receivable_identifier']

/** Payments, from the draft to the cancellation. */
export const payments: Scenarios = {
  showPayment: [
    { request: ['payment_identifier'], answers: forms('found', 'first-form') },
    { request: ['payment_identifier', 'fields_set'], answers: ['some-fields'] },
    { request: ['payment_identifier'], answers: ['not-found'], world: changed('payment', cash, { number: 'another' }) },
  ],
  listPayments: [
    { request: ofAccount, answers: forms('listed', 'first-form') },
    { request: [...ofAccount, 'type_identifier'], answers: forms('listed', 'first-form') },
    { request: [...ofAccount, 'payment_method_identifier'], answers: forms('listed', 'first-form') },
    { request: [...ofAccount, 'number_of_results', 'offset'], answers: ['listed'] },
    {
      request: [...ofAccount, 'fields_set'],
      answers: ['some-fields'],
      edit: withInput({ fields_set: 'id,number,reference_number' }),
    },
    { request: [...ofAccount, 'category_identifier', 'fields_set'], answers: ['none'] },
    { request: ofAccount, answers: ['account-not-found'], world: noAccount },
    { request: [...ofAccount, 'type_identifier'], answers: ['type-not-found'], world: noType },
  ],
  getLatestPayments: [
    { request: [...ofAccount, 'number'], answers: forms('listed', 'first-form') },
    { request: [...ofAccount, 'number', 'type_identifier'], answers: forms('listed', 'first-form') },
    { request: [...ofAccount, 'number', 'payment_method_identifier'], answers: forms('listed', 'first-form') },
    { request: [...ofAccount, 'number', 'fields_set'], answers: ['some-fields'] },
    { request: [...ofAccount, 'number', 'category_identifier'], answers: ['none'] },
    { request: [...ofAccount, 'number'], answers: ['account-not-found'], world: noAccount },
    { request: [...ofAccount, 'number', 'type_identifier'], answers: ['type-not-found'], world: noType },
  ],
  createPayment: [
    ...made('posted', { payment_amount: 25.5 }, true),
    ...made('posted-number', {}, true),
    ...made('to-wallet', {}, false),
    ...made('to-wallet-by-id', {}, false),
    {
      request: 'with-back-office-code',
      answers: ['created'],
      at: '10:10',
      world: before,
      says: { payment_amount: 25.5 },
    },
    ...made('with-everything', { category: counter }, true),
    ...made('with-everything-by-id', { category: counter }, true),
    ...made('by-card', { ...byCard, category: counter }, true),
    ...made('by-card-id', byCard, true),
    ...made('by-card-reference', byCard, true),
    { request: 'chosen-fields', answers: ['created-some-fields'], world: before },
    ...each(['draft', 'draft-by-currency-id'], ['created-draft'], {
      at: '10:10',
      world: together(without(draft), next(97, 1097)),
      says: { back_office_code: null },
    }),
    {
      request: 'posted-number',
      answers: ['created-draft'],
      at: '10:10',
      world: together(without(draft), next(97, 1097)),
      edit: withInput({ life_cycle_state: 'DRAFT', payment_amount: 40 }),
      says: { back_office_code: null },
    },
    { request: 'with-back-office-code', answers: ['code-taken'] },
    { request: 'posted', answers: ['account-not-found'], world: noAccount },
    {
      request: 'draft',
      answers: ['other-currency'],
      edit: withInput({ intended_currency_identifier: { code: 'USD' } }),
    },
    {
      request: 'posted',
      answers: ['method-not-found'],
      world: changed('paymentMethod', cashMethod, { name: 'another' }),
    },
    { request: 'posted', answers: ['amount-not-positive'], edit: withInput({ payment_amount: 0 }) },
    { request: 'posted', answers: ['amount-not-exact'], edit: withInput({ payment_amount: '25.555' }) },
    { request: 'to-wallet', answers: ['wallet-refused'], world: changed('wallet', wallet, { pays: false }) },
    {
      request: 'by-card',
      answers: ['card-missing'],
      edit: ({ card_identifier: _, ...rest }: Input) => rest,
    },
  ],
  updatePayment: [
    ...each(['account-by-id', 'account-by-name'], ['updated']),
    ...each(['account', 'to-wallet', 'to-wallet-by-id', 'amount', 'emptied'], ['updated'], { says: none }),
    { request: 'category', answers: ['updated'], world: numbered, says: { number: 'P0000000097' } },
    ...each(['card', 'card-by-id', 'card-by-reference'], ['updated'], {
      says: { ...none, payment_method: cardMethod },
    }),
    { request: 'chosen-fields', answers: ['updated-some-fields'] },
    { request: 'account', answers: ['not-found'], world: isElsewhere },
    { request: 'account', answers: ['not-a-draft'], world: isPosted },
    { request: 'account', answers: ['code-taken'], edit: withInput({ back_office_code: 'BO-2026-0001' }) },
  ],
  postPayment: [
    ...each(['by-reference-number', 'by-id'], forms('posted', 'first-form'), { at: '10:20' }),
    { request: 'by-number', answers: forms('posted', 'first-form'), at: '10:20', world: numbered },
    { request: 'by-back-office-code', answers: ['posted-some-fields'] },
    {
      request: 'by-reference-number',
      answers: ['posted-some-fields'],
      edit: withInput({ fields_set: 'number,life_cycle_state' }),
    },
    { request: 'by-reference-number', answers: ['not-found'], world: isElsewhere },
    { request: 'by-reference-number', answers: ['not-a-draft'], world: isPosted },
  ],
  rejectPayment: [
    ...each(['by-reference-number', 'by-id'], forms('rejected', 'first-form')),
    {
      request: 'by-number',
      answers: forms('rejected', 'first-form'),
      world: numbered,
      says: { number: 'P0000000097' },
    },
    { request: 'by-back-office-code', answers: ['rejected-some-fields'] },
    {
      request: 'by-reference-number',
      answers: ['rejected-some-fields'],
      edit: withInput({ fields_set: 'reference_number,life_cycle_state' }),
    },
    { request: 'by-reference-number', answers: ['not-found'], world: isElsewhere },
    { request: 'by-reference-number', answers: ['not-a-draft'], world: isPosted },
    {
      request: 'by-reference-number',
      answers: ['reason-not-found'],
      world: changed('financialTransactionRejectionReason', '0C265AA723596847F83F0F8DF2A3915A', { name: 'another' }),
    },
  ],
  payInvoice: [
    ...paysInvoice('by-number', none, true),
    ...paysInvoice('by-id', {}, true),
    ...paysInvoice('by-reference-number', {}, true),
    ...paysInvoice('by-back-office-code', {}, false),
    ...paysInvoice('from-wallet', {}, false),
    ...paysInvoice('from-wallet-by-id', none, false),
    ...paysInvoice('received', {}, true),
    ...paysInvoice('received-by-user-id', none, true),
    { request: 'with-back-office-code', answers: forms('paid', 'before-rates'), ...invoicePaid, says: none },
    { request: 'chosen-fields', answers: ['paid-some-fields'], ...invoicePaid },
    {
      request: 'by-number',
      answers: ['not-found'],
      world: changed('invoice', '2D823882A6EDD0C794A7C4392C8B2835', { number: 'another' }),
    },
    {
      request: 'by-number',
      answers: ['settled'],
      world: changed('invoice', '2D823882A6EDD0C794A7C4392C8B2835', { settled_amount: '120' }),
    },
    { request: 'from-wallet', answers: ['funds-missing'], world: tooLittle },
  ],
  payBill: [
    ...paysBill('by-number', none, true),
    ...paysBill('by-id', {}, true),
    ...paysBill('by-name', {}, true),
    ...paysBill('from-wallet', {}, false),
    ...paysBill('from-wallet-by-id', none, false),
    ...paysBill('received', {}, true),
    ...paysBill('received-by-user-id', none, true),
    { request: 'with-back-office-code', answers: forms('paid', 'before-rates'), ...billPaid, says: none },
    { request: 'chosen-fields', answers: ['paid-some-fields'], ...billPaid },
    {
      request: 'by-number',
      answers: ['not-found'],
      world: changed('bill', 'BB38568E287FAD56378011EF4A673C52', { number: 'another' }),
    },
    {
      request: 'by-number',
      answers: ['settled'],
      world: changed('invoice', 'FC08F4199BF7148EC7FB7052CDCCA3F4', { settled_amount: '38.5' }),
    },
    { request: 'from-wallet', answers: ['funds-missing'], world: tooLittle },
  ],
  cancelPayment: [
    { request: 'by-number', ...cancelled },
    { request: 'by-id', ...cancelled },
    { request: 'by-reference-number', ...cancelled },
    { request: 'by-back-office-code', ...cancelled },
    { request: 'with-reason', ...cancelled },
    { request: 'fields-of-your-own', ...cancelled, answers: ['cancelled-some-fields'] },
    { request: 'by-number', answers: ['not-found'], world: changed('payment', cash, { number: 'another' }) },
    { request: 'by-number', answers: ['not-posted'], world: changed('payment', cash, { life_cycle_state: 'DRAFT' }) },
    { request: 'by-number', answers: ['other-type'], edit: withInput({ type_identifier: { name: 'Payment' } }) },
  ],
}
