import { recordsOf } from '../../../support/records.js'
import { eleniHerself } from './contact-information.js'
import { type Change, card, changed, each, forms, organisation, type Scenario, type Scenarios } from './scenario.js'

const eleni = 'F30C4F941CA09FD5D7605EA30D99265A'
const nordlys = 'E0C41DFAE42E394E0C4E59A954EE200E'
const medium = 'D45F708192A3B4C5E6F7081920314253'
const named = ['accounts_receivable_identifier']

const whole = (name: string) => forms(name, 'without-business-units', 'before-states', 'first-form')
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

const emptied =
  (kind: 'paymentPreference' | 'presentmentPreference' | 'creditRating' | 'accountsReceivableClassification'): Change =>
  async ({ store }) => {
    const records = recordsOf(store)
    for (const record of await records.find(kind, { index: 'all', organisation, values: [] }))
      await records.remove(kind, record)
  }

const noGroup = changed('group', 'GR01', { name: 'another one' })

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
    {
      request: ['presentment_preference_identifier'],
      answers: whole('found'),
      world: changed('accountsReceivable', nordlys, { presentment_preferences: [] }),
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
    { request: named, answers: ['not-found'], world: changed('accountsReceivable', nordlys, { number: 'ACR0' }) },
  ],
  listAccountsReceivableClassifications: [
    { request: [], answers: ['listed'] },
    ...['group_identifier', 'unit_identifier', 'business_unit_identifier'].map((name) => ({
      request: [name],
      answers: ['listed'],
    })),
    { request: [], answers: ['none'], world: emptied('accountsReceivableClassification') },
    { request: ['group_identifier'], answers: ['no-such-group'], world: noGroup },
  ],
  listAccountsReceivablePresentmentPreferences: [
    { request: [], answers: ['listed'] },
    ...['group_identifier', 'unit_identifier'].map((name) => ({ request: [name], answers: ['listed'] })),
    { request: [], answers: ['none'], world: emptied('presentmentPreference') },
    { request: ['group_identifier'], answers: ['no-such-group'], world: noGroup },
  ],
  listAccountsReceivablePaymentPreferences: [
    { request: [], answers: ['listed'] },
    { request: [], answers: ['none'], world: emptied('paymentPreference') },
  ],
  listAccountsReceivableCreditRatings: [
    { request: [], answers: ['listed'] },
    { request: [], answers: ['none'], world: emptied('creditRating') },
  ],
  showSuspenseAccountsReceivable: [
    { request: [], answers: ['found', 'found-first-form'], showsPart: true },
    { request: ['fields_set'], answers: ['some-fields'] },
    { request: [], answers: ['none'], world: changed('organisation', organisation, { suspense_account: null }) },
  ],
  updateAccountsReceivable: [
    ...byAnyName(whole('updated'), { at: '10:05' }),
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
  ],
  removeAccountsReceivablePaymentPreferences: [
    ...byAnyName(later('removed'), { at: '10:05' }),
    { request: 'by-number', answers: ['not-on-account'], world: has({ payment_preferences: [] }) },
    nobody,
  ],
  addAccountsReceivablePresentmentPreferences: [
    ...byAnyName(later('added'), { at: '10:05', world: has({ presentment_preferences: [] }) }),
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
    { request: 'by-number', answers: ['not-on-account'], world: has({ presentment_preferences: [] }) },
    nobody,
  ],
  createAccountsReceivable: [
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
  transferAccountsReceivableToWallet: [{ ...nobody }, ...each(['by-number'], ['no-such-wallet'])],
}

/** The same preferences, each with the cards of the last. */
function withCards(set: unknown): unknown {
  const given = set as { cards_set?: unknown }[]
  return given.map((one) => ({ ...one, cards_set: given.at(-1)?.cards_set }))
}
