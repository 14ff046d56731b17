import { failure } from '../../kernel/failure.js'
import { firstLog } from '../../kernel/log.js'
import { hexId } from '../../kernel/random.js'
import { fresh } from '../../records/fresh.js'
import type { ContactInformation, Demographics } from '../../records/index.js'
import type { Call, Input } from '../call.js'
import { sent } from '../resource.js'
import { added, addresses, changed, emails, phones } from './details.js'
import { referred } from './references.js'

type Type = ContactInformation['type']

/** The names each type of contact may have, and which of them it must have. */
const namesOf = {
  PERSON: { title: 'may', first_name: 'must', middle_name: 'may', last_name: 'must' },
  COMPANY: { company_name: 'must' },
} as const satisfies { [T in Type]: { readonly [name: string]: 'may' | 'must' } }

const names = ['title', 'first_name', 'middle_name', 'last_name', 'company_name'] as const
type Names = { [N in (typeof names)[number]]?: string | null | undefined }

/** Refuses names that a contact of the type does not have, and those it must have where they are emptied. */
function checkNames(type: Type, given: Names): void {
  const ofType: { readonly [name: string]: 'may' | 'must' } = namesOf[type]
  for (const name of names) {
    if (given[name] !== undefined && !(name in ofType)) throw unfit(`${name} is not a field of a ${type}`)
    if (given[name] === null && ofType[name] === 'must') throw unfit(`${name} is mandatory for a ${type}`)
  }
}

const unfit = (message: string) => failure('CONTACTINFORMATION', 'FIELDSDONOTFITTYPE', message)

/** Makes a contact. It begins as one that nobody has sold anything to. */
export async function created(call: Call<'createContactInformation'>): Promise<ContactInformation> {
  const { world, session, input } = call
  const { type, demographics: given } = input
  const named = Object.fromEntries(names.map((name) => [name, input[name]])) as Names
  const asNew = Object.keys(namesOf[type]).map((name) => [name, named[name as keyof Names] ?? null])
  checkNames(type, { ...named, ...Object.fromEntries(asNew) })
  return fresh('contactInformation', {
    id: hexId(world.random),
    organisation: session.organisation,
    type,
    ...(sent(named) as object),
    notes: input.notes,
    ...(await belongings(call)),
    ...(await personal(call, type, null, given)),
    phones: await added(call, phones, given?.phone_set),
    emails: await added(call, emails, given?.email_set),
    addresses: await added(call, addresses, given?.address_set),
    log_information: firstLog(world, session),
  })
}

/** The new values of a contact that is to be changed. */
export async function updated(
  call: Call<'updateContactInformation'>,
  contact: ContactInformation,
): Promise<Partial<ContactInformation>> {
  const { input } = call
  const { title, first_name, middle_name, last_name, company_name, notes, demographics: given } = input
  const named = { title, first_name, middle_name, last_name, company_name }
  checkNames(contact.type, named)
  return {
    ...sent({ ...named, notes }),
    ...(await belongings(call)),
    ...(await personal(call, contact.type, contact.demographics, given)),
    phones: await changed(call, phones, contact.phones, given?.phone_set),
    emails: await changed(call, emails, contact.emails, given?.email_set),
    addresses: await changed(call, addresses, contact.addresses, given?.address_set),
  }
}

type Changing = Call<'createContactInformation'> | Call<'updateContactInformation'>

/** Category, owning group and privacy level, where they are sent. */
async function belongings(call: Changing) {
  const { category_identifier, owned_by_group_identifier, privacy_level_identifier } = call.input
  const [category, group, privacyLevel] = [
    await referred(call, 'contactCategory', 'category_identifier', category_identifier),
    await referred(call, 'group', 'owned_by_group_identifier', owned_by_group_identifier),
    await referred(call, 'privacyLevel', 'privacy_level_identifier', privacy_level_identifier),
  ]
  return sent({ category: category?.id, owned_by_group: group?.id, privacy_level: privacyLevel?.id })
}

type GivenDemographics = NonNullable<Input<'createContactInformation' | 'updateContactInformation'>['demographics']>

const noDemographics: Demographics = {
  gender: null,
  id_number: null,
  id_number_expiration_date: null,
  passport_number: null,
  social_security_number: null,
  date_of_birth: null,
  name_day: null,
}

/** Personal data, where any are sent. Only a person has them. */
async function personal(
  call: Changing,
  type: Type,
  held: Demographics | null,
  given: GivenDemographics | undefined,
): Promise<Partial<ContactInformation>> {
  if (given === undefined) return {}
  const { gender, id_number, passport_number, social_security_number, date_of_birth: born } = given
  const date_of_birth = born && { day: born.day ?? null, month: born.month ?? null, year: born.year ?? null }
  const own = sent({ gender, id_number, passport_number, social_security_number, date_of_birth })
  const [residence, idIssuedBy, passportIssuedBy, industry, sector] = [
    await referred(call, 'country', 'country_of_residence_identifier', given.country_of_residence_identifier),
    await referred(call, 'country', 'id_issued_by_country_identifier', given.id_issued_by_country_identifier),
    await referred(
      call,
      'country',
      'passport_issued_by_country_identifier',
      given.passport_issued_by_country_identifier,
    ),
    await referred(call, 'industry', 'industry_identifier', given.industry_identifier),
    await referred(call, 'industrySector', 'industry_sector_identifier', given.industry_sector_identifier),
  ]
  const others = sent({
    country_of_residence: residence?.id,
    id_issued_by_country: idIssuedBy?.id,
    passport_issued_by_country: passportIssuedBy?.id,
    industry: industry?.id,
    industry_sector: sector?.id,
  })
  const [first] = Object.keys({ ...own, ...others })
  if (first === undefined) return {}
  if (type === 'COMPANY') throw unfit(`${first} is not a field of a COMPANY`)
  return { ...others, demographics: { ...(held ?? noDemographics), ...own } }
}
