import type { Address, Demographics, Phone } from '../records/contact-information.js'
import type { AccountsReceivable, ContactInformation } from '../records/index.js'
import { type Entry, entry, log, organisation } from './demo-records.js'

export const [maria, nikos] = ['9D1B3C4E5F604172A3B4C5D6E7F80912', 'AE2C4D5F607182B3C4D5E6F708192A3B']
const [eleni, nordlys] = ['F30C4F941CA09FD5D7605EA30D99265A', 'E0C41DFAE42E394E0C4E59A954EE200E']
export const suspense = '0D5A3F7B91C24E68A0B1C2D3E4F50617'
const eleniHerself = 'C3A1F0E29B4D4C5E8F7A6B5C4D3E2F10'
const nordlysItself = 'B7D2E9F4A1C34D5E9F8A7B6C5D4E3F21'
const cash = '7B1E9F20C4D3485A96E7F8091A2B3C4D'
const directDebit = '2C9D0E8F7A6B4C5D8E9F0A1B2C3D4E5F'
const openingBalanceDate = Date.parse('2026-01-01T00:00:00Z')

function contact(
  id: string,
  type: ContactInformation['type'],
  names: Partial<ContactInformation>,
  rest: Partial<ContactInformation> = {},
): Entry {
  const known = { id, organisation, type, life_cycle_state: 'FINANCIAL' as const, log_information: log }
  return entry('contactInformation', { ...known, ...names, ...rest })
}

function account(id: string, number: string, name: string, rest: Partial<AccountsReceivable>): Entry {
  return entry('accountsReceivable', { id, organisation, number, name, log_information: log, ...rest })
}

function address(id: string, type: Address['type'], rest: Partial<Address>): Address {
  const unset = { street_name: null, street_number: null, floor: null, apartment_number: null, address_line_1: null }
  const none = { postal_code: null, area: null, town_city: null, district: null, municipality: null, care_of: null }
  return { id, type, ...unset, ...none, country: 'CTR1', po_box: null, po_box_postal_code: null, udfs: {}, ...rest }
}

const ofEleni: Demographics = {
  gender: 'FEMALE',
  id_number: '912345',
  id_number_expiration_date: Date.parse('2031-04-01T00:00:00Z'),
  passport_number: 'K12345678',
  social_security_number: '7654321',
  date_of_birth: { day: 17, month: 5, year: 1988 },
  name_day: { day: 21, month: 5 },
}

const phone: Phone = {
  ...{ id: 'PHN1', type: 'MOBILE', number: '+35799000011', area_code: null, country: null, notes: null, udfs: {} },
}

const named = { log_information: log, organisation }

/** The people and companies of the demo world, their accounts, and what these refer to. */
export const people: Entry[] = [
  entry('country', {
    id: 'CTR1',
    organisation,
    name: 'CYPRUS',
    alternative_code: 'CY',
    two_character_code: 'CY',
    three_character_code: 'CYP',
    post_code_format: '9999',
    id_number_format: '999999',
    passport_number_format: 'A99999999',
  }),
  entry('country', {
    id: 'CTR2',
    organisation,
    name: 'GREECE',
    alternative_code: 'GR',
    two_character_code: 'GR',
    three_character_code: 'GRC',
    post_code_format: '999 99',
  }),
  entry('industry', { id: 'IND1', organisation, name: 'Tourism', alternative_code: 'TOURISM' }),
  entry('industrySector', { id: 'INS1', organisation, name: 'Hotels', alternative_code: 'HOTELS' }),
  entry('privacyLevel', { id: 'PRL1', organisation, number: '8', name: 'Staff' }),
  entry('contactCategory', { id: 'CAT1', organisation, name: 'Residential', alternative_code: 'RES' }),
  entry('contactCategory', { id: 'CAT2', organisation, name: 'Business', alternative_code: 'BUS' }),
  contact('E560718293A4B5C6F708192031425364', 'PERSON', { first_name: 'Maria', last_name: 'Demetriou' }),
  contact('F671829304A5B6C70819203142536475', 'PERSON', { first_name: 'Nikos', last_name: 'Georgiou' }),
  contact(
    eleniHerself,
    'PERSON',
    { title: 'Ms', first_name: 'Eleni', last_name: 'Georgiou' },
    {
      number: 'CI000111',
      notes: 'Prefers calls in the evening',
      preferred_language: 'ENG',
      category: 'CAT1',
      privacy_level: 'PRL1',
      demographics: ofEleni,
      id_issued_by_country: 'CTR1',
      passport_issued_by_country: 'CTR2',
      industry: 'IND1',
      industry_sector: 'INS1',
      emails: [{ id: 'EML1', type: 'PERSONAL', email: 'eleni@demo.example', notes: null, udfs: {} }],
      phones: [phone],
      addresses: [
        address('ADR1', 'HOME', { street_name: 'Harbour Road', street_number: '11', town_city: 'Nicosia' }),
        address('ADR2', 'POBOX', { po_box: '211', po_box_postal_code: '1065' }),
      ],
      udfs: { udf_string_1: 'north shore', udf_float_1: 10 },
    },
  ),
  contact(
    nordlysItself,
    'COMPANY',
    { company_name: 'Nordlys AS' },
    {
      vat_registration_number: 'CY10012345X',
      registration_number: 'HE100123',
      preferred_language: 'ENG',
      category: 'CAT2',
      privacy_level: 'PRL1',
      emails: [{ id: 'EML1', type: 'BUSINESS', email: 'post@nordlys.example', notes: null, udfs: {} }],
    },
  ),
  entry('accountsReceivableClassification', {
    ...named,
    ...{ id: 'ACL1', name: 'Residential', alternative_code: 'RES', description: 'Homes' },
  }),
  entry('accountsReceivableClassification', {
    ...named,
    ...{ id: 'ACL2', name: 'Business', alternative_code: 'BUS', description: 'Companies' },
  }),
  entry('creditRating', {
    ...{ id: 'CRR1', organisation, code: 'AAA', name: 'Minimal credit risk', label: 'Best' },
    ...{ credit_limit_type: 'NUMERIC_VALUE', credit_limit_amount: '5000', log_information: log },
  }),
  entry('creditRating', {
    ...{ id: 'CRR2', organisation, code: 'BAA', name: 'Moderate credit risk', label: 'Usual', default: true },
    ...{ credit_limit_type: 'NUMERIC_VALUE', credit_limit_amount: '100', log_information: log },
  }),
  entry('paymentPreference', {
    ...named,
    ...{ id: directDebit, name: 'Direct debit', alternative_code: 'DDP', type: 'DIRECT_DEBIT', default: true },
  }),
  entry('paymentPreference', { ...named, id: cash, name: 'Cash', alternative_code: 'CASH', type: 'OTHER' }),
  entry('paymentPreference', {
    ...named,
    ...{ id: 'PYP3', name: 'Card', alternative_code: 'CARD', type: 'GENERIC_PAYMENT_GATEWAY' },
  }),
  entry('paymentPreference', { ...named, id: 'PYP4', name: 'Other', alternative_code: 'OTHER', type: 'OTHER' }),
  entry('presentmentPreference', {
    ...named,
    ...{ id: 'PRP1', name: 'By email', alternative_code: 'MAIL', reaches: 'email' },
  }),
  entry('presentmentPreference', { ...named, id: 'PRP2', name: 'On paper', alternative_code: 'PAPER' }),
  entry('presentmentPreference', {
    ...named,
    ...{ id: 'PRP3', name: 'By SMS', alternative_code: 'SMS', reaches: 'phone' },
  }),
  entry('presentmentPreference', { ...named, id: 'PRP4', name: 'Other', alternative_code: 'OTHER' }),
  entry('presentmentPreference', { ...named, id: 'PRP5', name: 'In the shop', alternative_code: 'SHOP' }),
  account(maria, 'ACR0000000007', 'Maria Demetriou', { owner: 'E560718293A4B5C6F708192031425364' }),
  account(nikos, 'ACR0000000008', 'Nikos Georgiou', { owner: 'F671829304A5B6C70819203142536475' }),
  account(suspense, 'ACR0000000001', 'Suspense', {
    type: 'SYSTEM',
    description: 'Receives what cannot be told apart',
    opening_balance_date: openingBalanceDate,
  }),
  account(nordlys, 'ACR0000000034', 'Nordlys AS', {
    owner: nordlysItself,
    credit_limit: '100',
    credit_period: '15',
    classification: 'ACL2',
    payment_preferences: [directDebit],
    default_payment_preference: directDebit,
    presentment_preferences: ['PRP1'],
    opening_balance_date: openingBalanceDate,
  }),
  account(eleni, 'ACR0000000021', 'Eleni Georgiou', {
    owner: eleniHerself,
    credit_limit: '100',
    credit_period: '15',
    classification: 'ACL1',
    payment_preferences: [cash],
    default_payment_preference: cash,
    presentment_preferences: ['PRP1'],
    group_parent: nordlys,
    funding_scope: 'FULLY_FUNDED',
    opening_balance_date: openingBalanceDate,
  }),
  // Eleni paid ahead. Nordlys owes two months, of which one is past its due date.
  movement(1, '2025-12-01T09:00:00Z', `receivable:${nordlys}`, 'invoiced', '180'),
  movement(2, '2026-01-02T09:00:00Z', 'received', `receivable:${eleni}`, '24.5'),
  movement(3, '2026-01-02T10:00:00Z', `receivable:${nordlys}`, 'invoiced', '132.4'),
  book(`receivable:${eleni}`, '24.5'),
  book(`receivable:${nordlys}`, '-312.4'),
  book('received', '-24.5'),
  book('invoiced', '312.4'),
  entry('counter', { id: 'journalEntry', organisation, last: 3 }),
]

function movement(sequence: number, at: string, from: string, to: string, amount: string): Entry {
  const cause = { operation: 'seed', kind: 'accountsReceivable', id: from === 'received' ? eleni : nordlys }
  const moment = Date.parse(at)
  const id = String(sequence)
  return entry('journalEntry', { id, organisation, sequence, moment, counted_in: 'CUR1', from, to, amount, cause })
}

function book(name: string, balance: string): Entry {
  return entry('book', { id: `${name} CUR1`, organisation, name, counted_in: 'CUR1', balance })
}
