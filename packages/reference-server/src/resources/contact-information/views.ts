import { wireDate } from '../../kernel/clock.js'
import type { OpenWorld } from '../../kernel/open-world.js'
import type { ContactInformation, Country, Industry, IndustrySector } from '../../records/index.js'
import { nameOf } from '../contacts.js'
import { shown, viewLog } from '../views.js'

/** Writes a contact the way the API does. */
export async function viewContact(world: OpenWorld, contact: ContactInformation) {
  const { organisation } = contact
  const [privacyLevel, demographics, log] = await Promise.all([
    world.records.related('privacyLevel', organisation, contact.privacy_level),
    viewDemographics(world, contact),
    viewLog(world, organisation, contact.log_information),
  ])
  return shown('contactInformation', contact, {
    name: nameOf(contact),
    privacy_level: privacyLevel ? { id: privacyLevel.id, number: privacyLevel.number, name: privacyLevel.name } : null,
    demographics,
    emails_set: contact.emails.map(({ type, email }) => ({ type, email })),
    phones_set: contact.phones.map(({ type, number }) => ({ type, number })),
    log_information: log,
  })
}

/** Writes a contact as far as an account shows its owner. */
export async function viewOwner(world: OpenWorld, contact: ContactInformation) {
  const { id, type, life_cycle_state, first_name, middle_name, last_name, title, company_name } = contact
  return {
    ...{ id, type, life_cycle_state, name: nameOf(contact), first_name, middle_name, last_name, title, company_name },
    demographics: await viewDemographics(world, contact),
    company_profile: null,
  }
}

async function viewDemographics({ records }: OpenWorld, contact: ContactInformation) {
  const { organisation, demographics } = contact
  if (demographics === null) return null
  const [idIssuedBy, passportIssuedBy, industry, sector] = await Promise.all([
    records.related('country', organisation, contact.id_issued_by_country),
    records.related('country', organisation, contact.passport_issued_by_country),
    records.related('industry', organisation, contact.industry),
    records.related('industrySector', organisation, contact.industry_sector),
  ])
  const { id_number_expiration_date: expires } = demographics
  return {
    ...demographics,
    id_number_expiration_date: expires === null ? null : wireDate(expires),
    id_issued_by_country: viewCountry(idIssuedBy),
    passport_issued_by_country: viewCountry(passportIssuedBy),
    industry: viewNamed(industry),
    industry_sector: viewNamed(sector),
  }
}

const viewCountry = (country: Country | undefined) => (country ? shown('country', country) : null)

const viewNamed = (named: Industry | IndustrySector | undefined) => (named ? { id: named.id, name: named.name } : null)
