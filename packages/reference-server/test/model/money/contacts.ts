import { Either } from '../expected.js'
import { chosen, fieldsProblems, type Model, type Operation, ok, stampOf } from '../model.js'
import { byField, type Session } from '../world.js'
import { type Behaviours, coded, decided, drawnId, Reasons, type Sent } from './common.js'
import { contact as view } from './views.js'
import { accountsOf, type Contact, type Country, type Detail } from './world.js'

const missing = 'CONTACTINFORMATION.CONTACTINFORMATIONNOTFOUND'
const several = 'CONTACTINFORMATION.SEVERALCONTACTSFOUND'
const unknown = 'CONTACTINFORMATION.REFERENCENOTFOUND'
const misfit = 'CONTACTINFORMATION.FIELDSDONOTFITTYPE'

const fields = (model: Model, session: Session) =>
  Object.keys(view(model, session.organisation, session.organisation.money.contacts[0] as Contact))

/** The contacts a session sees: a customer sees the owner of the account of the session, and no other. */
export function contactsSeen({ organisation, account }: Session): Contact[] {
  const owner = accountsOf(organisation).find(({ id }) => id === account)?.contact
  return organisation.money.contacts.filter(({ id }) => account === null || id === owner)
}

const numbers: { [name: string]: (one: Contact) => unknown } = {
  id: ({ id }) => id,
  id_number: ({ idNumber }) => idNumber,
  passport_number: ({ passportNumber }) => passportNumber,
  social_security_number: ({ socialSecurityNumber }) => socialSecurityNumber,
  vat_registration_number: ({ vatNumber }) => vatNumber,
  registration_number: ({ registrationNumber }) => registrationNumber,
  number: ({ number }) => number,
}

/** The contact that a number names; none where several have it. */
export function contactNamed(reasons: Reasons, session: Session, identifier: unknown, absent = missing) {
  const [[name = '', value] = []] = Object.entries(identifier as Sent)
  const isOf = (one: Contact) =>
    byField([one], { [name]: value }, { [name]: () => numbers[name]?.(one) as string | null }) !== undefined
  const [found, second] = contactsSeen(session).filter(isOf)
  if (second) reasons.must.push(several, absent)
  else reasons.need(found, absent)
  // Whether a number that others have, too, names the contact that a customer sees, is not said.
  const isShared = session.organisation.money.contacts.filter(isOf).length > 1
  reasons.mayRefuseIf(found !== undefined && isShared, several, absent)
  return found
}

export const countryNamed = ({ organisation }: Session, identifier: unknown): Country | undefined =>
  byField(organisation.money.countries, identifier, {
    ...coded,
    two_character_code: ({ two }) => two,
    three_character_code: ({ three }) => three,
  })

const groupNamed = ({ organisation }: Session, identifier: unknown) => byField([organisation.group], identifier, coded)
export const levelNamed = ({ organisation }: Session, identifier: unknown) =>
  byField(organisation.money.privacyLevels, identifier, { id: ({ id }) => id, number: ({ number }) => number })

/** What a request names beside the contact: a category, a group and a privacy level, countries and an industry. */
function references(reasons: Reasons, session: Session, sent: Sent) {
  const { money } = session.organisation
  const data = (sent['demographics'] ?? {}) as Sent
  const need = <T>(identifier: unknown, find: (name: unknown) => T | undefined) =>
    reasons.needSent(identifier, find, unknown)
  need(sent['category_identifier'], (name) => byField(money.contactCategories, name, coded))
  need(sent['owned_by_group_identifier'], (name) => groupNamed(session, name))
  need(data['country_of_residence_identifier'], (name) => countryNamed(session, name))
  return {
    level: need(sent['privacy_level_identifier'], (name) => levelNamed(session, name)),
    country: need(data['id_issued_by_country_identifier'], (name) => countryNamed(session, name)),
    industry: need(data['industry_identifier'], (name) => byField(money.industries, name, coded)),
  }
}

const personal = ['title', 'first_name', 'middle_name', 'last_name']
const personalData = [
  ...['gender', 'id_number', 'passport_number', 'social_security_number', 'date_of_birth'],
  ...['country_of_residence_identifier', 'id_issued_by_country_identifier', 'industry_identifier'],
]

/** Fields of a person are none of a company, and the other way round. */
function fits(reasons: Reasons, type: Contact['type'], sent: Sent): void {
  const data = (sent['demographics'] ?? {}) as Sent
  const isSent = (name: string) => sent[name] !== undefined
  const foreign = type === 'PERSON' ? ['company_name'] : personal
  const emptied = (name: string) => sent[name] === null
  reasons.refuseIf(
    foreign.some((name) => isSent(name) && !emptied(name)),
    misfit,
  )
  // To empty what is not there changes nothing; whether it is refused is not said.
  reasons.mayRefuseIf(foreign.some(emptied), misfit)
  const own = type === 'COMPANY' ? personalData.filter((name) => data[name] !== undefined) : []
  reasons.refuseIf(
    own.some((name) => data[name] !== null),
    misfit,
  )
  reasons.mayRefuseIf(own.length > 0, misfit)
}

const text = (sent: unknown): string | null => (sent as string | undefined) ?? null
const details = (sent: unknown, name: string): Detail[] =>
  ((sent ?? []) as Sent[]).map((one) => ({ type: String(one['type']), value: String(one[name]) }))

const create: Operation = (model, call, session) => {
  const { sent } = call
  const reasons = new Reasons()
  const type = sent['type'] as Contact['type']
  const needed = type === 'PERSON' ? ['first_name', 'last_name'] : ['company_name']
  reasons.refuseIf(
    needed.some((name) => sent[name] === undefined),
    misfit,
  )
  fits(reasons, type, sent)
  const { level, country, industry } = references(reasons, session, sent)
  return decided(reasons, () => {
    const data = (sent['demographics'] ?? {}) as Sent
    const stamp = stampOf(model, session)
    const made: Contact = {
      ...{ id: drawnId(model), type, state: 'MARKETING', number: null, title: text(sent['title']) },
      ...{ firstName: text(sent['first_name']), middleName: text(sent['middle_name']) },
      ...{ lastName: text(sent['last_name']), companyName: text(sent['company_name']), notes: text(sent['notes']) },
      ...{ privacyLevel: level?.id ?? null, gender: text(data['gender']), idNumber: text(data['id_number']) },
      passportNumber: text(data['passport_number']),
      socialSecurityNumber: text(data['social_security_number']),
      ...{ vatNumber: null, registrationNumber: null, idCountry: country?.id ?? null, industry: industry?.id ?? null },
      born: born(data['date_of_birth']),
      emails: details(data['email_set'], 'email_address'),
      phones: details(data['phone_set'], 'number'),
      ...{ limit: null, isTouched: false, created: stamp, updated: stamp },
    }
    session.organisation.money.contacts.push(made)
    return ok(view(model, session.organisation, made))
  })
}

const born = (sent: unknown): Contact['born'] => {
  const { day = null, month = null, year = null } = (sent ?? {}) as { day?: number; month?: number; year?: number }
  return sent === undefined || sent === null ? null : ({ day, month, year } as Contact['born'])
}

/** Changes the phones or the email addresses of a contact: a type names the first of that type. */
function changed(reasons: Reasons, own: readonly Detail[], set: unknown, identifier: string, value: string): Detail[] {
  const details = own.map((one) => ({ ...one }))
  for (const change of (set ?? []) as Sent[]) {
    if (change['action'] === 'ADD') {
      details.push({ type: String(change['type']), value: String(change[value]) })
      continue
    }
    const wanted = change[identifier] as Sent | undefined
    const index = details.findIndex(({ type }) => type === wanted?.['type'])
    reasons.refuseIf(index < 0, 'CONTACTINFORMATION.CONTACTDETAILNOTFOUND')
    if (index < 0) continue
    if (change['action'] === 'REMOVE') details.splice(index, 1)
    else if (change[value] !== undefined) (details[index] as Detail).value = String(change[value])
  }
  return details
}

const update: Operation = (model, call, session) => {
  const { sent } = call
  const reasons = new Reasons()
  const found = contactNamed(reasons, session, sent['contact_information_identifier'])
  const data = (sent['demographics'] ?? {}) as Sent
  if (found) {
    fits(reasons, found.type, sent)
    const names = found.type === 'PERSON' ? ['first_name', 'last_name'] : ['company_name']
    reasons.refuseIf(
      names.some((name) => sent[name] === null),
      misfit,
    )
  }
  const { level } = references(reasons, session, sent)
  const phones = changed(reasons, found?.phones ?? [], data['phone_set'], 'phone_identifier', 'number')
  const emails = changed(reasons, found?.emails ?? [], data['email_set'], 'email_identifier', 'email_address')
  return decided(reasons, () => {
    const one = found as Contact
    const given = (from: Sent, names: { [sent: string]: keyof Contact }) =>
      Object.fromEntries(
        Object.entries(names).flatMap(([name, own]) => (from[name] === undefined ? [] : [[own, from[name]]])),
      )
    Object.assign(one, {
      ...given(sent, { title: 'title', first_name: 'firstName', middle_name: 'middleName', last_name: 'lastName' }),
      ...given(sent, { company_name: 'companyName', notes: 'notes' }),
      ...given(data, { gender: 'gender', id_number: 'idNumber', passport_number: 'passportNumber' }),
      ...given(data, { social_security_number: 'socialSecurityNumber' }),
      ...(data['date_of_birth'] !== undefined && { born: born(data['date_of_birth']) }),
      ...(level && { privacyLevel: level.id }),
      ...{ phones, emails, updated: stampOf(model, session) },
    })
    return ok(view(model, session.organisation, one))
  })
}

const show: Operation = (model, call, session) => {
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(fields(model, session), call))
  const found = contactNamed(reasons, session, call.sent['contact_information_identifier'])
  return decided(reasons, () => ok(chosen(view(model, session.organisation, found as Contact), call)))
}

/** A verified profile is shown by no answer. */
const verify: Operation = (model, call, session) => {
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(fields(model, session), call))
  const found = contactNamed(reasons, session, call.sent['contact_information_identifier'])
  return decided(reasons, () => {
    const one = found as Contact
    one.updated = stampOf(model, session)
    return ok(chosen(view(model, session.organisation, one), call))
  })
}

/** Whether a number has the format of a country: 9 stands for a digit, A for a letter, all else for itself. */
const validating =
  (name: string, formatOf: (country: Country) => string | null): Operation =>
  (_model, { sent }, session) => {
    const reasons = new Reasons()
    const country = reasons.need(countryNamed(session, sent['country_identifier']), unknown)
    return decided(reasons, () => {
      const format = country ? formatOf(country) : null
      const given = String(sent[name])
      if (format === null) return ok({ is_valid: true })
      const fits = (sign: string, index: number): boolean => {
        const own = given[index] ?? ''
        return sign === '9' ? /^\d$/.test(own) : sign === 'A' ? /^[A-Za-z]$/.test(own) : own === sign
      }
      const isValid = given.length === format.length && [...format].every(fits)
      // Whether A stands for a small letter is not said.
      const hasSmall = isValid && /[a-z]/.test(given)
      return ok({ is_valid: hasSmall ? new Either([true, false]) : isValid })
    })
  }

export const contacts = {
  'contact_information/show': show,
  'contact_information/create': create,
  'contact_information/update': update,
  'contact_information/verify_kyc_profile': verify,
  'contact_information/validate_passport_number': validating('passport_number', ({ passport }) => passport),
  'contact_information/validate_person_id_number': validating('id_number', ({ idNumber }) => idNumber),
  'contact_information/validate_address_post_code': validating('post_code_number', ({ postCode }) => postCode),
} satisfies Behaviours

export const contactFields = {
  'contact_information/show': fields,
  'contact_information/verify_kyc_profile': fields,
}
