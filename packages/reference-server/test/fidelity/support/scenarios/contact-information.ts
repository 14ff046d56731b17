import { changed, each, forms, type Scenario, type Scenarios } from './scenario.js'

export const eleniHerself = 'C3A1F0E29B4D4C5E8F7A6B5C4D3E2F10'
const named = ['contact_information_identifier']
const country = ['country_identifier']

const found = { showsPart: true } as const
const updated = { ...found, at: '10:05' } as const
const unnamed = { title: 'Ms', last_name: 'Georgiou', name: 'Eleni Georgiou' }

/** What the example says of Eleni, for the company. */
const nordlys = {
  id: 'B7D2E9F4A1C34D5E9F8A7B6C5D4E3F21',
  type: 'COMPANY',
  ...{ name: 'Nordlys AS', company_name: 'Nordlys AS', title: null, first_name: null, last_name: null },
  ...{ notes: null, udf_string_1: null, udf_float_1: null, demographics: null },
  emails_set: [{ type: 'BUSINESS', email: 'post@nordlys.example' }],
  phones_set: [],
}

/** Another contact has the number by which this one is named. */
const twice: Scenario['world'] = changed('contactInformation', 'F671829304A5B6C70819203142536475', {
  demographics: {
    ...{ gender: null, id_number: '912345', id_number_expiration_date: null, passport_number: null },
    ...{ social_security_number: null, date_of_birth: null, name_day: null },
  },
})

/** People and companies. */
export const contactInformation: Scenarios = {
  showContactInformation: [
    { request: named, answers: forms('found', 'with-language', 'first-form'), ...found },
    { request: [...named, 'fields_set'], answers: ['some-fields'] },
    {
      request: named,
      answers: ['found-company'],
      edit: (input) => ({ ...input, contact_information_identifier: 'registration_number=HE100123' }),
      ...found,
    },
    {
      request: named,
      answers: ['not-found'],
      edit: (input) => ({ ...input, contact_information_identifier: 'number=CI000112' }),
    },
    {
      request: named,
      answers: ['several'],
      world: twice,
      edit: (input) => ({ ...input, contact_information_identifier: 'id_number=912345' }),
    },
  ],
  createContactInformation: [
    { request: 'person', answers: forms('created', 'with-language', 'first-form'), at: '10:00', ...found },
    {
      request: 'person-with-everything',
      answers: forms('created', 'with-language', 'first-form'),
      at: '10:00',
      ...found,
      says: {
        name: 'Andreas Petros Ioannou',
        privacy_level: { id: 'PRL1', number: '8', name: 'Staff' },
        demographics: {
          ...{ gender: 'MALE', id_number: '812345', passport_number: 'K87654321', social_security_number: '1234567' },
          date_of_birth: { day: 2, month: 11, year: 1979 },
          id_issued_by_country: countryOf('CTR1', 'CYPRUS', 'CY', 'CYP'),
          passport_issued_by_country: countryOf('CTR2', 'GREECE', 'GR', 'GRC'),
          industry: { id: 'IND1', name: 'Tourism' },
          industry_sector: { id: 'INS1', name: 'Hotels' },
        },
        emails_set: [],
        phones_set: [{ type: 'LANDLINE', number: '22000012' }],
      },
    },
    {
      request: 'company',
      answers: forms('created', 'with-language', 'first-form'),
      at: '10:00',
      ...found,
      says: {
        ...{ name: 'Nordlys AS', title: null, first_name: null, last_name: null, demographics: null },
        ...{ emails_set: [], phones_set: [], privacy_level: { id: 'PRL1', number: '8', name: 'Staff' } },
      },
    },
    {
      request: 'in-another-group',
      answers: forms('created', 'with-language', 'first-form'),
      at: '10:00',
      ...found,
      says: { name: 'Maria Demetriou', title: null, demographics: null, emails_set: [], phones_set: [] },
    },
    {
      request: 'person',
      answers: ['fields-of-other-type'],
      edit: ({ last_name: _, ...input }) => input,
    },
    {
      request: 'person-with-everything',
      answers: ['no-such-country'],
      edit: (input) => ({ ...input, demographics: { country_of_residence_identifier: { name: 'ATLANTIS' } } }),
    },
  ],
  updateContactInformation: [
    {
      request: 'changed-names',
      answers: forms('updated', 'with-language', 'first-form'),
      ...updated,
    },
    ...each(
      ['by-id', 'by-id-number', 'by-passport-number', 'by-social-security-number', 'by-number'],
      forms('updated', 'with-language', 'first-form'),
      { ...updated, says: unnamed },
    ),
    ...each(['other-group', 'group-by-code'], forms('updated', 'with-language', 'first-form'), {
      ...updated,
      says: unnamed,
    }),
    ...each(['by-vat-registration-number', 'by-registration-number'], forms('updated', 'with-language', 'first-form'), {
      ...updated,
      says: { ...nordlys, notes: 'Prefers calls in the evening' },
    }),
    {
      request: 'company-name',
      answers: forms('updated', 'with-language', 'first-form'),
      ...updated,
      says: { ...nordlys, name: 'Nordlys Group AS', company_name: 'Nordlys Group AS' },
    },
    {
      request: 'phones-and-emails',
      answers: forms('updated', 'with-language', 'first-form'),
      ...updated,
      says: {
        ...unnamed,
        emails_set: [{ type: 'BUSINESS', email: 'eleni@work.example' }],
        phones_set: [
          { type: 'MOBILE', number: '+35799000012' },
          { type: 'LANDLINE', number: '22000011' },
        ],
      },
    },
    {
      request: 'by-number',
      answers: ['not-found'],
      world: changed('contactInformation', eleniHerself, { number: null }),
    },
    {
      request: 'by-id',
      answers: ['fields-of-other-type'],
      edit: (input) => ({ ...input, company_name: 'Georgiou AS' }),
    },
    {
      request: 'phones-and-emails',
      answers: ['no-such-phone'],
      edit: (input) => ({
        ...input,
        demographics: { phone_set: [{ action: 'REMOVE', phone_identifier: { type: 'FAX' } }] },
      }),
    },
  ],
  verifyContactInformationKycProfile: [
    ...each(
      ['by-id', 'by-id-number', 'by-passport-number', 'by-social-security-number', 'by-number'],
      ['verified', 'verified-without-business-units'],
      updated,
    ),
    ...each(['by-vat-registration-number', 'by-registration-number'], ['verified', 'verified-without-business-units'], {
      ...updated,
      says: nordlys,
    }),
    { request: 'chosen-fields', answers: ['some-fields'] },
    {
      request: 'by-number',
      answers: ['not-found'],
      world: changed('contactInformation', eleniHerself, { number: null }),
    },
  ],
  validateAddressPostCode: checks([...country, 'address_type', 'post_code_number'], { post_code_number: '10-65' }),
  validatePassportNumber: checks([...country, 'passport_number'], { passport_number: '12345678' }),
  validatePersonIdNumber: checks([...country, 'id_number'], { id_number: 'ID-1' }),
}

function countryOf(id: string, name: string, two: string, three: string) {
  return { id, name, alternative_code: two, two_character_code: two, three_character_code: three }
}

/** A check of a format: of the number shown, of one in another form, and for a country that there is not. */
function checks(request: readonly string[], otherwise: object): Scenario[] {
  return [
    { request, answers: ['valid'] },
    { request, answers: ['not-valid'], edit: (input) => ({ ...input, ...otherwise }) },
    {
      request,
      answers: ['no-such-country'],
      world: changed('country', 'CTR1', { two_character_code: 'XX' }),
    },
  ]
}
