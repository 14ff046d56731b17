import { recordsOf } from '../../../support/records.js'
import type { Input } from '../requests.js'
import { eleniHerself } from './contact-information.js'
import { type Change, card, changed, each, forms, organisation, type Scenario, type Scenarios } from './scenario.js'

const eleni = 'F30C4F941CA09FD5D7605EA30D99265A'
const nordlys = 'E0C41DFAE42E394E0C4E59A954EE200E'
const medium = 'D45F708192A3B4C5E6F7081920314253'
const named = ['accounts_receivable_identifier']

const wayToPay = (id: string, name: string, alternative_code: string, type: string, is_default = false) => ({
  payment_preference: { id, name, alternative_code, type, description: null },
  ...{ is_default, state: 'ACTIVE' },
})
const byCash = (is_default = true) => wayToPay('7B1E9F20C4D3485A96E7F8091A2B3C4D', 'Cash', 'CASH', 'OTHER', is_default)
const byDebit = (is_default = true) =>
  wayToPay('2C9D0E8F7A6B4C5D8E9F0A1B2C3D4E5F', 'Direct debit', 'DDP', 'DIRECT_DEBIT', is_default)
const byCard = wayToPay('PYP3', 'Card', 'CARD', 'GENERIC_PAYMENT_GATEWAY')
const otherwise = wayToPay('PYP4', 'Other', 'OTHER', 'OTHER')
const wayToPresent = (id: string, name: string, alternative_code: string) => ({
  presentment_preference: { id, name, alternative_code },
  state: 'ACTIVE',
})
const byMail = wayToPresent('PRP1', 'By email', 'MAIL')
const bySms = wayToPresent('PRP3', 'By SMS', 'SMS')

interface Sets {
  payment?: readonly { state: string }[]
  presentment?: readonly object[]
}

/** A request with an answer in each of its forms: what it says otherwise, and the preferences in those that show them. */
function inForms(request: string, answer: string, says: Input, sets: Sets, more: Partial<Scenario> = {}): Scenario[] {
  const { payment = [byCash()], presentment = [byMail] } = sets
  const stateless = payment.map(({ state: _, ...rest }) => rest)
  const shown = (payment_preferences_set: readonly object[]) => ({
    ...{ ...says, payment_preferences_set, presentment_preferences_set: presentment },
  })
  return [
    { request, answers: [answer, `${answer}-without-business-units`], says: shown(payment), ...more },
    { request, answers: forms(answer, 'before-states', 'before-openings').slice(1), says: shown(stateless), ...more },
    { request, answers: [`${answer}-first-form`], says, ...more },
  ]
}

/** The company as owner, where the example shows Eleni. */
const ownedByNordlys = {
  id: 'B7D2E9F4A1C34D5E9F8A7B6C5D4E3F21',
  ...{ type: 'COMPANY', name: 'Nordlys AS', company_name: 'Nordlys AS' },
  ...{ title: null, first_name: null, last_name: null, demographics: null },
}
const business = { id: 'ACL2', name: 'Business', alternative_code: 'BUS', description: 'Companies' }

/** What the example says of Eleni, for the account of the company. */
const ofNordlys = {
  ...{ id: nordlys, number: 'ACR0000000034', name: 'Nordlys AS', balance: 312.4, outstanding_amount: 180 },
  ...{ credit_limit_status: 'EXCEEDED', account_owner: ownedByNordlys, classification: business },
}

const nobodys = { account_owner: null }
const unlimited = { credit_limit: null, credit_period: null }
const unclassified = { classification: null }
const nothingElse = { ...nobodys, ...unlimited, ...unclassified }

/** A new account, with what the request says of it and nothing else. */
const made = (request: string, says: Input, sets: Sets = {}): Scenario[] =>
  inForms(request, 'created', says, { payment: [], presentment: [], ...sets }, { at: '10:00' })

/** A changed account of the company. */
const changedDebit = (request: string, answer: string, says: Input): Scenario[] =>
  inForms(request, answer, { ...ofNordlys, ...says }, { payment: [byDebit()] }, { at: '10:05' })

const whole = (name: string) => forms(name, 'without-business-units', 'before-states', 'before-openings', 'first-form')
const later = (name: string) => forms(name, 'without-business-units', 'before-states')

/** Several changes, one after the other. */
const all =
  (...changes: Change[]): Change =>
  async (server, token) => {
    for (const change of changes) await change(server, token)
  }

/** The ways in which a request names an account, and what has to be otherwise where the demo world does not have it so. */
const ofHerAccount = changed('accessToken', card.eleni, { life_cycle_state: 'EFFECTIVE', accounts_receivable: eleni })
const ways: { [request: string]: Change | undefined } = {
  'by-number': undefined,
  'by-id': undefined,
  'by-name': undefined,
  'by-authentication-code': ofHerAccount,
  'by-access-token': ofHerAccount,
  'by-one-time-password': changed('accessToken', card.maria, { accounts_receivable: eleni }),
  'by-identification-medium': changed('identificationMedium', medium, { accounts_receivable: eleni }),
}

/** One scenario for each way to name the account. */
const byAnyName = (answers: readonly string[], more: Partial<Scenario> = {}): Scenario[] =>
  Object.entries(ways).map(([request, world]) => {
    const both = [world, more.world].filter((change) => change !== undefined)
    return { request, answers, ...more, ...(both.length > 0 && { world: all(...both) }) }
  })

const nobody = {
  request: 'by-number',
  answers: ['not-found'],
  world: changed('accountsReceivable', eleni, { number: 'ACR0' }),
}
const has = (fields: Parameters<typeof changed<'accountsReceivable'>>[2]) =>
  changed('accountsReceivable', eleni, fields)

/** When money goes from the account into the wallet. */
const toWallet = { at: '10:20', world: changed('counter', 'financialTransaction', { last: 1097 }) }

const emptied =
  (kind: 'paymentPreference' | 'presentmentPreference' | 'creditRating' | 'accountsReceivableClassification'): Change =>
  async ({ store }) => {
    const records = recordsOf(store)
    for (const record of await records.find(kind, { index: 'all', organisation, values: [] }))
      await records.remove(kind, record)
  }

const noGroup = changed('group', 'GR01', { name: 'another one' })

/** The preferences that requests give new accounts. */
const setsOf: { [request: string]: Sets } = {
  'with-card-by-last-digits': { payment: [byCard] },
  'with-opt-ins': { payment: [byCard] },
  'with-medium-type': { payment: [byCash(false), byDebit(false), otherwise] },
  'with-sms': { presentment: [bySms, byMail] },
  'with-preferences': {
    payment: [byCash(), byCard, byDebit(false)],
    presentment: [
      wayToPresent('PRP2', 'On paper', 'PAPER'),
      wayToPresent('PRP4', 'Other', 'OTHER'),
      wayToPresent('PRP5', 'In the shop', 'SHOP'),
    ],
  },
}

/** Accounts receivable: found, made, changed, and their preferences and look-ups. */
export const accountsReceivable: Scenarios = {
  showAccountsReceivable: [
    { request: named, answers: whole('found') },
    {
      request: named,
      answers: ['found-in-debt'],
      edit: (input) => ({ ...input, accounts_receivable_identifier: 'number=ACR0000000034' }),
    },
    { request: [...named, 'fields_set'], answers: ['some-fields'] },
    { ...nobody, request: named },
  ],
  showAccountsReceivableByPost: [
    ...byAnyName(whole('found')),
    { request: 'chosen-fields', answers: ['some-fields'] },
    nobody,
  ],
  listAccountsReceivable: [
    { request: ['contact_information_identifier'], answers: whole('found') },
    { request: ['email_address', 'number_of_results', 'offset'], answers: whole('found') },
    { request: ['email_address'], answers: whole('found') },
    { request: ['payment_preference_identifier'], answers: whole('found') },
    { request: ['wallet_identifier'], answers: whole('found') },
    {
      request: ['presentment_preference_identifier'],
      answers: whole('found'),
      world: changed('accountsReceivable', nordlys, { presentment_preferences: [] }),
    },
    {
      request: ['subscription_identifier'],
      answers: whole('found'),
      world: changed('subscription', 'A12C4D5E6F708192B3C4D5E6F7081920', { accounts_receivable: eleni }),
    },
    { request: ['contact_information_identifier', 'fields_set'], answers: ['some-fields'] },
    {
      request: ['contact_information_identifier'],
      answers: ['none'],
      world: has({ owner: null }),
    },
    {
      request: ['contact_information_identifier'],
      answers: ['no-such-contact'],
      edit: (input) => ({ ...input, contact_information_identifier: 'number=CI0' }),
    },
  ],
  listAccountsReceivableGroupMembers: [
    { request: named, answers: ['listed'] },
    { request: [...named, 'funding_scope', 'number_of_results', 'offset'], answers: ['listed'] },
    { request: [...named, 'funding_scope'], answers: ['none'], world: has({ funding_scope: 'PARTIALLY_FUNDED' }) },
    { request: [...named, 'fields_set'], answers: ['none'], world: has({ group_parent: null }) },
    { request: named, answers: ['not-found'], world: changed('accountsReceivable', nordlys, { number: 'ACR0' }) },
  ],
  listAccountsReceivableClassifications: [
    { request: [], answers: ['listed'] },
    ...['group_identifier', 'unit_identifier', 'business_unit_identifier'].map((name) => ({
      request: [name],
      answers: ['listed'],
    })),
    { request: [], answers: ['none'], world: emptied('accountsReceivableClassification') },
    { request: ['fields_set'], answers: ['none'], world: emptied('accountsReceivableClassification') },
    { request: ['group_identifier'], answers: ['no-such-group'], world: noGroup },
  ],
  listAccountsReceivablePresentmentPreferences: [
    { request: [], answers: ['listed'] },
    ...['group_identifier', 'unit_identifier'].map((name) => ({ request: [name], answers: ['listed'] })),
    { request: [], answers: ['none'], world: emptied('presentmentPreference') },
    { request: ['fields_set'], answers: ['none'], world: emptied('presentmentPreference') },
    { request: ['group_identifier'], answers: ['no-such-group'], world: noGroup },
  ],
  listAccountsReceivablePaymentPreferences: [
    { request: [], answers: ['listed'] },
    { request: [], answers: ['none'], world: emptied('paymentPreference') },
    { request: ['fields_set'], answers: ['none'], world: emptied('paymentPreference') },
  ],
  listAccountsReceivableCreditRatings: [
    { request: [], answers: ['listed'] },
    { request: [], answers: ['none'], world: emptied('creditRating') },
    { request: ['fields_set'], answers: ['none'], world: emptied('creditRating') },
  ],
  showSuspenseAccountsReceivable: [
    { request: [], answers: ['found', 'found-first-form'], showsPart: true },
    { request: ['fields_set'], answers: ['some-fields'] },
    { request: [], answers: ['none'], world: changed('organisation', organisation, { suspense_account: null }) },
  ],
  updateAccountsReceivable: [
    ...byAnyName(whole('updated'), { at: '10:05' }),
    ...changedDebit('credit', 'updated', { notes: null, credit_limit_status: 'NOT_EXCEEDED' }),
    ...['classified', 'classified-by-ids', 'classified-by-name'].flatMap((request) =>
      inForms(request, 'updated', { notes: null }, {}, { at: '10:05' }),
    ),
    ...['business-unit', 'business-unit-by-id', 'business-unit-by-name'].flatMap((request) =>
      inForms(request, 'updated', { notes: null }, {}, { at: '10:05' }).slice(0, 1),
    ),
    {
      request: 'by-number',
      answers: ['no-such-classification'],
      edit: (input) => ({ ...input, classification_identifier: { name: 'Unheard of' } }),
    },
    { request: 'by-number', answers: ['name-taken-away'], edit: (input) => ({ ...input, name: null }) },
    nobody,
  ],
  updateAccountsReceivablePaymentPreferences: [
    ...byAnyName(later('updated'), { at: '10:05' }),
    ...changedDebit('bank-account', 'updated', {}).slice(0, 2),
    ...['card', 'card-by-last-digits', 'opt-ins'].flatMap((request) =>
      inForms(
        request,
        'updated',
        {},
        { payment: [byCash(), byCard, otherwise] },
        { at: '10:05', world: has({ payment_preferences: [byCash().payment_preference.id, 'PYP3', 'PYP4'] }) },
      ).slice(0, request === 'opt-ins' ? 1 : 2),
    ),
    {
      request: 'by-number',
      answers: ['not-on-account'],
      edit: (input) => ({
        ...input,
        payment_preferences_set: [{ payment_preference_identifier: { alternative_code: 'DDP' } }],
      }),
    },
    {
      request: 'card',
      answers: ['card-for-cash'],
      world: has({ payment_preferences: ['PYP3', 'PYP4'] }),
      edit: (input) => ({ ...input, payment_preferences_set: withCards(input['payment_preferences_set']) }),
    },
    nobody,
    { ...nobody, request: 'stopped' },
  ],
  removeAccountsReceivablePaymentPreferences: [
    ...byAnyName(later('removed'), { at: '10:05' }),
    { request: 'by-preference-id', answers: later('removed'), at: '10:05' },
    { request: 'by-preference-name', answers: ['not-on-account'], world: has({ payment_preferences: [] }) },
    { request: 'by-number', answers: ['not-on-account'], world: has({ payment_preferences: [] }) },
    nobody,
  ],
  addAccountsReceivablePresentmentPreferences: [
    ...byAnyName(later('added'), { at: '10:05', world: has({ presentment_preferences: [] }) }),
    ...inForms(
      'by-preference-id',
      'added',
      {},
      { presentment: [byMail, { ...wayToPresent('PRP2', 'On paper', 'PAPER'), state: 'INACTIVE' }] },
      { at: '10:05' },
    ).slice(0, 2),
    ...['by-sms', 'by-sms-country-id', 'by-sms-country-name', 'by-sms-country-code']
      .concat(['by-sms-country-two-characters', 'by-sms-country-three-characters'])
      .flatMap((request) =>
        inForms(request, 'added', {}, { presentment: [byMail, bySms] }, { at: '10:05' }).slice(0, 2),
      ),
    { request: 'by-number', answers: ['already-there'] },
    {
      request: 'by-sms',
      answers: ['without-phone'],
      edit: (input) => ({
        ...input,
        presentment_preferences_set: [{ presentment_preference_identifier: { alternative_code: 'SMS' } }],
      }),
    },
    nobody,
  ],
  removeAccountsReceivablePresentmentPreferences: [
    ...byAnyName(later('removed'), { at: '10:05' }),
    { request: 'by-preference-id', answers: later('removed'), at: '10:05' },
    { request: 'by-preference-name', answers: ['not-on-account'], world: has({ presentment_preferences: [] }) },
    { request: 'by-number', answers: ['not-on-account'], world: has({ presentment_preferences: [] }) },
    nobody,
  ],
  createAccountsReceivable: [
    ...made('plain', unlimited),
    ...made('with-credit', { account_owner: ownedByNordlys, classification: business }),
    ...made('by-ids', unlimited),
    ...['by-codes', 'by-social-security-number', 'by-contact-number'].flatMap((request) =>
      made(request, { ...unlimited, ...unclassified }),
    ),
    ...made('with-medium-type', nothingElse, setsOf['with-medium-type']),
    ...['with-sms', 'in-currency', 'in-currency-by-id', 'with-card-by-last-digits'].flatMap((request) =>
      made(request, nothingElse, setsOf[request]).slice(0, 2),
    ),
    ...['of-business-unit', 'of-business-unit-by-id', 'of-business-unit-by-name', 'with-opt-ins'].flatMap((request) =>
      made(request, nothingElse, setsOf[request]).slice(0, 1),
    ),
    ...['managed', 'managed-by-id'].flatMap((request) =>
      made(request, { account_owner: ownedByNordlys, ...unlimited, ...unclassified }).slice(0, 2),
    ),
    ...['with-preferences', 'billed-abroad-by-id', 'billed-abroad-by-code']
      .concat(['billed-abroad-by-two-characters', 'billed-abroad-by-three-characters'])
      .flatMap((request) => made(request, { ...unlimited, ...unclassified }, setsOf[request])),
    {
      request: 'plain',
      answers: ['no-such-classification'],
      edit: (input) => ({ ...input, classification_identifier: { name: 'Unheard of' } }),
    },
    { request: 'plain', answers: ['without-name'], edit: ({ name: _, ...input }) => input },
    {
      request: 'by-contact-number',
      answers: ['no-such-owner'],
      world: changed('contactInformation', eleniHerself, { number: null }),
    },
  ],
  transferAccountsReceivableToWallet: [
    { ...nobody },
    ...each(['by-number', 'by-id', 'by-name', 'to-wallet', 'to-wallet-by-id'], ['transferred'], toWallet),
    { request: 'chosen-fields', answers: ['some-fields'] },
    {
      request: 'by-number',
      answers: ['not-enough'],
      edit: (input) => ({ ...input, amount: 24.51 }),
    },
    {
      request: 'by-number',
      answers: ['none-effective'],
      world: changed('wallet', 'AFA912A5B79F251CE47F8D3AB82EDFC7', { life_cycle_state: 'CANCELLED' }),
    },
    {
      request: 'to-wallet',
      answers: ['no-such-wallet'],
      world: changed('wallet', 'AFA912A5B79F251CE47F8D3AB82EDFC7', { number: 'W0' }),
    },
  ],
}

/** The same preferences, each with the cards of the last. */
function withCards(set: unknown): unknown {
  const given = set as { cards_set?: unknown }[]
  return given.map((one) => ({ ...one, cards_set: given.at(-1)?.cards_set }))
}
