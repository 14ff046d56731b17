import { recordsOf } from '../../../support/records.js'
import type { Input } from '../requests.js'
import { type Change, changed, each, forms, organisation, type Scenario, type Scenarios } from './scenario.js'

const eleni = 'F30C4F941CA09FD5D7605EA30D99265A'
const nordlys = 'E0C41DFAE42E394E0C4E59A954EE200E'
const ofAccount = ['accounts_receivable_identifier']
const ofKind = [...ofAccount, 'type_identifier', 'category_identifier']

/** The forms of a paper with all its fields over the releases, and of its short form. */
const whole = (name: string, before = 'taxes') =>
  forms(name, 'first-form', 'before-rates', `before-${before}`, 'by-unit')
const short = (name: string) => forms(name, 'before-rates')

const noReason = (input: object) => ({ ...input, rejection_reason_identifier: { name: 'None' } })
const inDollars = (input: object) => ({ ...input, intended_currency_identifier: { code: 'USD' } })

const noReasons: Change = async ({ store }) => {
  const records = recordsOf(store)
  const kind = 'financialTransactionRejectionReason'
  for (const reason of await records.find(kind, { index: 'all', organisation, values: [] }))
    await records.remove(kind, reason)
}

interface Story {
  kind: 'invoice' | 'creditNote' | 'refund'
  /** The ID of one that is posted, and of a draft. */
  posted: string
  draft: string
  /** The account they are of. */
  account: string
  /** What identifies one in a call by GET. */
  identifier: string
  /** The number the draft gets. */
  number: string
  before?: string
}

const none = (account: string): Change => changed('accountsReceivable', account, { number: 'ACR0' })

/** The fields of which the examples show some. */
const shownOf = { posted: 'number,life_cycle_state', rejected: 'reference_number,life_cycle_state' }

/** What invoices, credit notes and refunds tell alike. */
function paper({ kind, posted, draft, account, identifier, number, before }: Story) {
  const numbered = changed(kind, draft, { number })
  const isPosted = changed(kind, draft, { life_cycle_state: 'POSTED' })
  const away = changed(kind, draft, { reference_number: '0' })
  return {
    show: [
      { request: [identifier], answers: whole('found', before) },
      { request: [identifier, 'fields_set'], answers: ['some-fields'] },
      { request: [identifier], answers: ['not-found'], world: changed(kind, posted, { number: null }) },
    ],
    list: [
      { request: ofAccount, answers: whole('listed', before) },
      { request: [...ofAccount, 'number_of_results', 'offset'], answers: whole('listed', before) },
      { request: [...ofAccount, 'fields_set'], answers: ['some-fields'] },
      { request: ofAccount, answers: ['account-not-found'], world: none(account) },
      {
        request: ofKind,
        answers: ['type-not-found'],
        edit: (input: object) => ({ ...input, type_identifier: 'name=None' }),
      },
    ],
    /** The draft by each of its names, and what comes of it. */
    byName: (done: 'posted' | 'rejected', more: Partial<Scenario> = {}): Scenario[] => [
      ...each(['by-reference-number', 'by-id'], short(done), more),
      { request: 'by-number', answers: short(done), world: numbered, says: { number }, ...more },
      { request: 'by-back-office-code', answers: [`${done}-some-fields`], ...more },
      {
        request: 'by-reference-number',
        answers: [`${done}-some-fields`],
        edit: ({ rejection_reason_identifier: _, ...input }) => ({ ...input, fields_set: shownOf[done] }),
        ...more,
      },
    ],
    refused: (request: string): Scenario[] => [
      { request, answers: ['not-found'], world: away },
      { request, answers: ['not-a-draft'], world: isPosted },
    ],
    numbered,
  }
}

/** Adds a category that no paper has. */
const unused: Change = async ({ store }) =>
  recordsOf(store).insert('financialTransactionCategory', {
    ...{ id: 'FTC0', organisation, name: 'Nothing', code: 'NOTHING' },
  })

const invoice = paper({
  kind: 'invoice',
  posted: '2D823882A6EDD0C794A7C4392C8B2835',
  draft: '1697F06EACACF17065D40A39035F5AF8',
  account: nordlys,
  identifier: 'invoice_identifier',
  number: 'I0000000295',
})
const creditNote = paper({
  kind: 'creditNote',
  posted: 'A1D7604188240C9C26C291362EB28F5B',
  draft: '0B35AD3A9AB206037D8C8788F0235E14',
  account: eleni,
  identifier: 'credit_note_identifier',
  number: 'CN0000000016',
})
const refund = paper({
  kind: 'refund',
  posted: 'E45A9D12EF3CB9C5C4893AFFB8E758FC',
  draft: '58686FCD4E30E28D9513764D9459A441',
  account: eleni,
  identifier: 'refund_identifier',
  number: 'R0000000009',
  before: 'gateways',
})
const inNoCategory = { request: ofKind, answers: ['none'] }
const wrongReason = { request: 'by-reference-number', answers: ['reason-not-found'], edit: noReason }

const changedForms = (before: string) => forms('updated', 'before-rates', `before-${before}`, 'by-unit')
/** A changed draft, where the example shows another change. */
const changedInvoice = (requests: readonly string[], says: Input = {}, more: Partial<Scenario> = {}) =>
  each(requests, changedForms('taxes'), { at: '10:05', says: { due_on: '2026-02-05T00:00:00', ...says }, ...more })
const changedRefund = (requests: readonly string[], says: Input = {}, more: Partial<Scenario> = {}) =>
  each(requests, changedForms('gateways'), { at: '10:05', says: { refund_amount: 8, notes: null, ...says }, ...more })
const ofNordlys = {
  ...{ id: nordlys, number: 'ACR0000000034', name: 'Nordlys AS' },
  account_owner: {
    ...{ id: 'B7D2E9F4A1C34D5E9F8A7B6C5D4E3F21', name: 'Nordlys AS' },
    ...{ last_name: null, company_name: 'Nordlys AS' },
  },
}

const billNumber = changed('bill', 'BB38568E287FAD56378011EF4A673C52', { number: 'B0' })
const wholeBill = (name: string) => forms(name, 'first-form', 'before-currencies', 'before-states')

const types = (type: string): Scenario[] => [
  { request: [], answers: forms('listed', 'by-unit') },
  { request: ['group_identifier'], answers: forms('listed', 'by-unit') },
  { request: ['unit_identifier'], answers: forms('listed', 'by-unit') },
  { request: ['fields_set'], answers: ['some-fields'] },
  {
    request: ['unit_identifier'],
    answers: ['none'],
    world: changed('financialTransactionType', type, { allowed_units: ['1'] }),
  },
  {
    request: ['unit_identifier'],
    answers: ['unit-not-found'],
    edit: (input) => ({ ...input, unit_identifier: 'name=None' }),
  },
]

const reasons: Scenario[] = [
  { request: [], answers: ['listed'] },
  { request: ['fields_set'], answers: ['listed'] },
  { request: ['fields_set'], answers: ['some-fields'], edit: (input) => ({ ...input, fields_set: 'default' }) },
  { request: [], answers: ['none'], world: noReasons },
  { request: [], answers: ['refused'], world: (server, token) => server.control.expire(token) },
]

const request = 'C443FED7504875900C78F244B6D13C18'
const pending = forms(
  'listed',
  ...['first-form', 'before-notes', 'before-media', 'before-due-dates', 'before-types', 'before-iban'],
  ...['before-currency-states', 'before-states', 'before-opt-in', 'by-unit'],
)
const bulk = (done: string): Scenario[] => [
  { request: 'several', answers: [done] },
  { request: 'chosen-fields', answers: ['some-fields'] },
  {
    request: 'chosen-fields',
    answers: ['wrong-state'],
    world: changed('paymentGatewayRequest', request, { life_cycle_state: 'POSTED' }),
    edit: ({ fields_set: _, ...input }) => input,
  },
  {
    request: 'several',
    answers: ['identifier-twice'],
    edit: (input) => {
      const [first] = input['payment_gateway_requests_set'] as object[]
      return { ...input, payment_gateway_requests_set: [first, first] }
    },
  },
]

/** Invoices, bills, credit notes, refunds, and requests to payment gateways. */
export const papers: Scenarios = {
  showInvoice: invoice.show,
  listInvoices: [...invoice.list, inNoCategory],
  postInvoice: [...invoice.byName('posted', { at: '10:20' }), ...invoice.refused('by-reference-number')],
  rejectInvoice: [...invoice.byName('rejected'), ...invoice.refused('by-reference-number'), wrongReason],
  cancelInvoice: [
    ...each(['by-number', 'by-id', 'by-reference-number', 'by-back-office-code', 'with-reason'], short('cancelled'), {
      at: '10:40',
      world: changed('counter', 'financialTransaction', { last: 2301 }),
    }),
    { request: 'fields-of-your-own', answers: ['cancelled-some-fields'], at: '10:40' },
    {
      request: 'by-number',
      answers: ['not-found'],
      world: changed('invoice', '2D823882A6EDD0C794A7C4392C8B2835', { number: null }),
    },
    {
      request: 'by-number',
      answers: ['not-posted'],
      world: changed('invoice', '2D823882A6EDD0C794A7C4392C8B2835', { life_cycle_state: 'DRAFT' }),
    },
    {
      request: 'by-number',
      answers: ['other-type'],
      edit: (input) => ({ ...input, type_identifier: { name: 'Invoice' } }),
    },
  ],
  updateInvoice: [
    { request: 'due-date', answers: changedForms('taxes'), at: '10:05' },
    ...changedInvoice(['account', 'account-by-number', 'member', 'member-by-id', 'member-by-name', 'words']),
    ...changedInvoice(['account-by-name'], { number: 'I0000000295' }, { world: invoice.numbered }),
    { request: 'emptied', answers: ['updated-some-fields'] },
    ...invoice.refused('due-date'),
    { request: 'due-date', answers: ['other-currency'], edit: inDollars },
  ],
  listInvoiceTypes: types('E412168477CFFE3F7B15EFFE3DBC7365'),
  showBill: [
    { request: ['bill_identifier'], answers: wholeBill('found') },
    { request: ['bill_identifier', 'fields_set'], answers: ['some-fields'] },
    { request: ['bill_identifier'], answers: ['not-found'], world: billNumber },
  ],
  listBills: [
    { request: ofAccount, answers: wholeBill('listed') },
    { request: [...ofAccount, 'number_of_results', 'offset'], answers: wholeBill('listed') },
    { request: [...ofAccount, 'fields_set'], answers: ['some-fields'] },
    {
      request: ofAccount,
      answers: ['none'],
      edit: (input) => ({ ...input, accounts_receivable_identifier: 'number=ACR0000000007' }),
    },
    { request: ofAccount, answers: ['account-not-found'], world: none(eleni) },
  ],
  getLatestBills: [
    { request: [...ofAccount, 'number'], answers: wholeBill('listed') },
    { request: [...ofAccount, 'number', 'fields_set'], answers: ['some-fields'] },
    {
      request: [...ofAccount, 'number'],
      answers: ['none'],
      edit: (input) => ({ ...input, accounts_receivable_identifier: 'number=ACR0000000007' }),
    },
    { request: [...ofAccount, 'number'], answers: ['account-not-found'], world: none(eleni) },
  ],
  presentBill: [
    { request: 'by-number', answers: forms('presented', 'first-form', 'before-due-dates', 'before-states') },
    { request: 'by-id', answers: ['presented-some-fields'] },
    { request: 'by-number', answers: ['not-found'], world: billNumber },
    {
      request: 'by-number',
      answers: ['presented-already'],
      world: changed('bill', 'BB38568E287FAD56378011EF4A673C52', { life_cycle_state: 'PRESENTED' }),
    },
  ],
  showCreditNote: creditNote.show,
  listCreditNotes: [...creditNote.list, inNoCategory],
  postCreditNote: [...creditNote.byName('posted', { at: '10:20' }), ...creditNote.refused('by-reference-number')],
  rejectCreditNote: [...creditNote.byName('rejected'), ...creditNote.refused('by-reference-number'), wrongReason],
  listCreditNoteRejectionReasons: reasons,
  showRefund: refund.show,
  listRefunds: [
    ...refund.list,
    { request: ofKind, answers: whole('listed', 'gateways') },
    {
      ...inNoCategory,
      edit: (input) => ({ ...input, category_identifier: 'code=NOTHING' }),
      world: unused,
    },
  ],
  rejectRefund: [...refund.byName('rejected'), ...refund.refused('by-reference-number'), wrongReason],
  updateRefund: [
    { request: 'amount', answers: changedForms('gateways'), at: '10:05' },
    ...changedRefund(['account', 'account-by-number'], { accounts_receivable: ofNordlys }),
    ...changedRefund(
      ['account-by-name'],
      { accounts_receivable: ofNordlys, number: 'R0000000009' },
      { world: refund.numbered },
    ),
    ...changedRefund(['code', 'words']),
    { request: 'emptied', answers: ['updated-some-fields'] },
    ...refund.refused('amount'),
    {
      request: 'code',
      answers: ['code-taken'],
      edit: (input) => ({ ...input, back_office_code: 'BO-REF-0001' }),
    },
    { request: 'amount', answers: ['other-currency'], edit: inDollars },
  ],
  listRefundTypes: types('95540217F1F9624F8B7B09399CC9FD9B'),
  listRefundRejectionReasons: reasons,
  getPendingPaymentGatewayRequests: [
    { request: [], answers: pending },
    { request: ['fields_set'], answers: ['some-fields'] },
    { request: ['number_of_results', 'offset'], answers: pending },
    {
      request: [],
      answers: ['none'],
      world: changed('paymentGatewayRequest', request, { life_cycle_state: 'POSTED' }),
    },
    { request: [], answers: ['refused'], world: (server, token) => server.control.expire(token) },
  ],
  processPaymentGatewayRequests: bulk('processed'),
  postPaymentGatewayRequests: bulk('posted'),
}
