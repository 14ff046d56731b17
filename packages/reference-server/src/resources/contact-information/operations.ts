import type { Country } from '../../records/index.js'
import { type Call, type Input, reading } from '../call.js'
import { type ContactIdentifier, contactNamed, contactNotFound } from '../contacts.js'
import { resource } from '../resource.js'
import { created, updated } from './changes.js'
import { referred } from './references.js'
import { viewContact } from './views.js'

const contacts = resource<'contactInformation', Awaited<ReturnType<typeof viewContact>>, ContactIdentifier>(
  'contactInformation',
  {
    named: contactNamed,
    sees: () => true,
    missing: contactNotFound,
    view: viewContact,
  },
)

const named = ({ contact_information_identifier }: { contact_information_identifier: ContactIdentifier }) =>
  contact_information_identifier

export const contactInformationOperations = {
  showContactInformation: contacts.show((input: Input<'showContactInformation'>) => named(input)),
  createContactInformation: contacts.create(created),
  updateContactInformation: contacts.change((input: Input<'updateContactInformation'>) => named(input), updated),
  verifyContactInformationKycProfile: contacts.change(
    (input: Input<'verifyContactInformationKycProfile'>) => named(input),
    () => ({ kyc_verified: true }),
  ),
  validateAddressPostCode: reading(async (call: Call<'validateAddressPostCode'>) =>
    fits(call, call.input.post_code_number, ({ post_code_format }) => post_code_format),
  ),
  validatePassportNumber: reading(async (call: Call<'validatePassportNumber'>) =>
    fits(call, call.input.passport_number, ({ passport_number_format }) => passport_number_format),
  ),
  validatePersonIdNumber: reading(async (call: Call<'validatePersonIdNumber'>) =>
    fits(call, call.input.id_number, ({ id_number_format }) => id_number_format),
  ),
}

type Check = Call<'validateAddressPostCode'> | Call<'validatePassportNumber'> | Call<'validatePersonIdNumber'>

/** Whether a number looks like those of a country. */
async function fits(call: Check, number: string, formatOf: (country: Country) => string | null) {
  const country = await referred(call, 'country', 'country_identifier', call.input.country_identifier)
  const format = (country && formatOf(country)) ?? null
  return { is_valid: format === null || shapeOf(number) === shapeOf(format) }
}

/** A number with 9 for each of its digits and A for each of its letters, as formats are written. */
const shapeOf = (number: string) => number.replace(/\d/g, '9').replace(/[a-z]/gi, 'A')
