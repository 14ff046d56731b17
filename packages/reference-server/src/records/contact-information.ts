import {
  amount,
  anyText,
  by,
  choice,
  count,
  eachItem,
  type Field,
  flag,
  instant,
  kind,
  list,
  maybe,
  measure,
  object,
  or,
  owned,
  type RecordOf,
  ref,
  said,
  text,
  type ValuesOf,
} from './define.js'
import { log, udfs } from './shared.js'

const whole: Field<number, number, 'open'> = { form: { is: 'number', whole: true } }

const custom = ['CUSTOM1', 'CUSTOM2', 'CUSTOM3', 'CUSTOM4', 'CUSTOM5'] as const

const phone = {
  id: text,
  type: choice('LANDLINE', 'MOBILE', 'FAX', ...custom),
  number: text,
  area_code: maybe(anyText),
  country: maybe(text),
  notes: maybe(anyText),
  udfs,
}
export interface Phone extends ValuesOf<typeof phone> {}

const email = { id: text, type: choice('PERSONAL', 'BUSINESS', ...custom), email: text, notes: maybe(anyText), udfs }
export interface Email extends ValuesOf<typeof email> {}

/** A postal address. No answer known shows one; it is kept so that it can be changed. */
const address = {
  id: text,
  type: choice('HOME', 'BUSINESS', 'POBOX', ...custom),
  street_name: maybe(anyText),
  street_number: maybe(anyText),
  floor: maybe(whole),
  apartment_number: maybe(anyText),
  address_line_1: maybe(anyText),
  postal_code: maybe(anyText),
  area: maybe(anyText),
  town_city: maybe(anyText),
  district: maybe(anyText),
  municipality: maybe(anyText),
  country: maybe(text),
  po_box: maybe(anyText),
  po_box_postal_code: maybe(anyText),
  care_of: maybe(anyText),
  udfs,
}
export interface Address extends ValuesOf<typeof address> {}

const demographics = {
  gender: maybe(choice('MALE', 'FEMALE')),
  id_number: maybe(text),
  id_number_expiration_date: maybe(instant),
  passport_number: maybe(text),
  social_security_number: maybe(text),
  date_of_birth: maybe(object({ day: maybe(count), month: maybe(count), year: maybe(count) })),
  name_day: maybe(object({ day: maybe(count), month: maybe(count) })),
}
/** Personal data, without what other records hold of them. */
export interface Demographics extends ValuesOf<typeof demographics> {}

export const contactInformation = kind({
  fields: {
    ...owned,
    type: choice('PERSON', 'COMPANY'),
    life_cycle_state: or(choice('MARKETING', 'FINANCIAL'), 'MARKETING'),
    /** A sample names a contact by it; no answer known shows it. */
    number: maybe(text),
    title: maybe(anyText),
    first_name: maybe(anyText),
    middle_name: maybe(anyText),
    last_name: maybe(anyText),
    company_name: maybe(anyText),
    vat_registration_number: maybe(text),
    registration_number: maybe(text),
    notes: maybe(anyText),
    /** 1 where the contact belongs to a unit of the organisation, or 0. */
    organizational_unit: or(measure, 0),
    preferred_language: maybe(anyText),
    category: maybe(ref('contactCategory')),
    owned_by_group: maybe(ref('group')),
    privacy_level: maybe(ref('privacyLevel')),
    demographics: maybe(object(demographics)),
    country_of_residence: maybe(ref('country')),
    id_issued_by_country: maybe(ref('country')),
    passport_issued_by_country: maybe(ref('country')),
    industry: maybe(ref('industry')),
    industry_sector: maybe(ref('industrySector')),
    phones: list(object(phone)),
    emails: list(object(email)),
    addresses: list(object(address)),
    wallet_limit_per_day: said(
      'The most that transactions of all their effective wallets may come to on one day, in the currency of the wallet',
      maybe(amount),
    ),
    kyc_verified: said('Whether its KYC profile was verified; no answer known shows it', or(flag, false)),
    udfs,
    log_information: log,
  },
  indexes: {
    number: by('number'),
    id_number: by('demographics.id_number'),
    passport_number: by('demographics.passport_number'),
    social_security_number: by('demographics.social_security_number'),
    vat_registration_number: by('vat_registration_number'),
    registration_number: by('registration_number'),
    email: eachItem('emails.email'),
  },
})
export interface ContactInformation extends RecordOf<typeof contactInformation> {}
