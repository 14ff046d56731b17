import { anything, Having, Maybe, type Text } from './expected.js'
import { type Account, type Contact, contactOf } from './money/world.js'
import { has } from './releases.js'
import type { AccessToken, Currency, Organisation, Stamp, Subscription, User } from './world.js'

export type Wire = { [name: string]: unknown }

/** Dates on the wire: to the second, without a zone. */
export const date = (at: number): string => new Date(at).toISOString().slice(0, 19)

const udfNames = [
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((count) => `udf_string_${count}`),
  ...[1, 2, 3, 4].map((count) => `udf_float_${count}`),
  ...[1, 2, 3, 4].map((count) => `udf_date_${count}`),
]
export const udfsOf = (udfs: Wire): Wire => Object.fromEntries(udfNames.map((name) => [name, udfs[name] ?? null]))

/** The complete access token, as a release shows it. */
export function accessToken(organisation: Organisation, token: AccessToken, release: string): Wire {
  const classification = organisation.classifications.find(({ id }) => id === token.classification)
  const participant = organisation.participants.find(({ id }) => id === token.participant)
  return {
    id: token.id,
    number: token.number,
    life_cycle_state: token.state,
    authentication_code: token.code,
    identifier: token.identifier,
    ...(has(release, 'R16.2.0') && { card_masked_number: token.card }),
    // Deprecated where the masked number takes its place; no page says that it is gone.
    ...(has(release, 'R15.0.0') && { card_last_4_digits: new Maybe(token.card?.slice(-4) ?? null) }),
    ...(has(release, 'R9.0.0') && {
      verification_code: token.verificationCode,
      verified_date: token.verified && date(token.verified.at),
    }),
    verified_by_user: token.verified && userReference(organisation, token.verified.by),
    ...(has(release, 'R10.1.0') && udfsOf(token.udfs)),
    ...(has(release, 'R10.0.0') && {
      classification: classification
        ? { id: classification.id, name: classification.name, alternative_code: classification.code }
        : null,
    }),
    accounts_receivable: token.account && account(organisation, token.account),
    rewards_participant: participant ? new Having({ id: participant.id, number: participant.number }) : null,
    log_information: log(organisation, token, release),
  }
}

/** The names of the fields an access token has in a release. */
export const accessTokenFields = (organisation: Organisation, release: string): string[] =>
  Object.keys(accessToken(organisation, blank, release))

const nothing = { at: 0, user: '', unit: '' }
const blank: AccessToken = {
  ...{ id: '', number: '', state: 'EFFECTIVE', code: '', identifier: null, passCode: null, card: null },
  ...{ verificationCode: null, verified: null, account: null, participant: null, classification: null },
  ...{ oneTimePassword: null, mail: null, udfs: {}, created: nothing, updated: nothing },
}

/** The parts of an access token that the answers of the two resets have. */
export function shortAccessToken(organisation: Organisation, token: AccessToken, release: string): Wire {
  const { id, number, life_cycle_state, authentication_code, identifier, log_information } = accessToken(
    organisation,
    token,
    release,
  )
  return { id, number, life_cycle_state, authentication_code, identifier, log_information }
}

export function user(organisation: Organisation, record: User, release: string): Wire {
  const profile = organisation.profiles.find(({ id }) => id === record.profile)
  return {
    id: record.id,
    username: record.username,
    active: record.active,
    domain: null,
    developer: false,
    super_user: record.superUser,
    ...(has(release, 'R15.0.0') && { system_user: record.systemUser }),
    person_name: record.personName,
    cti_enabled: record.telephony,
    cti_phone_extension_number: record.extension,
    ip_address: record.ipAddress,
    email: record.email,
    ...udfsOf(record.udfs),
    contact_information: null,
    log_information: log(organisation, record, release),
    security_profile: profile ? { id: profile.id, name: profile.name } : null,
    units_set: record.units.map((id, index) => ({
      default: index === 0,
      unit: unit(organisation, id),
      ...(has(release, 'R18.0.0') && { business_unit: businessUnit(organisation, id) }),
    })),
  }
}

export function classification(
  organisation: Organisation,
  record: Organisation['classifications'][number],
  release: string,
): Wire {
  const made = organisation.users[0] as User
  const { id, name, description } = record
  return {
    ...{ id, name, alternative_code: record.code, description },
    log_information: log(organisation, { created: made.created, updated: made.created }, release),
  }
}

/** A subscription as other answers show it; what else they show of it is on no page. */
export function subscription(organisation: Organisation, record: Subscription): Having {
  return new Having({
    id: record.id,
    number: record.number,
    rating_state: record.run.months === null ? 'PENDING' : anything,
    accounts_receivable: account(organisation, record.account),
  })
}

/** An account as other answers show it; what else they show of its owner is on no page. */
export function account(organisation: Organisation, wanted: string): Having {
  return accountReference(organisation, organisation.accounts.find(({ id }) => id === wanted) as Account)
}

export function accountReference(organisation: Organisation, found: Account): Having {
  const owner = contactOf(organisation, found)
  return new Having({
    ...{ id: found.id, number: found.number, name: found.name, life_cycle_state: found.state ?? 'ACTIVE' },
    account_owner: owner ? new Having({ id: owner.id, name: nameOf(owner) }) : new Maybe(null),
  })
}

/** The full name of a contact: first, middle and last name, or the name of the company. */
export const nameOf = ({ type, companyName, firstName, middleName, lastName }: Contact): string | null =>
  type === 'COMPANY' ? companyName : [firstName, middleName, lastName].filter((part) => part !== null).join(' ')

export function userReference(organisation: Organisation, wanted: Text): Wire {
  const found = organisation.users.find(({ id }) => id === wanted)
  return { id: found?.id, username: found?.username, person_name: found?.personName, email: found?.email }
}

export function currency(organisation: Organisation, record: Currency, release: string): Wire {
  const { prefix, suffix } = record
  return { ...partsOf(record, release), prefix, suffix, log_information: log(organisation, record, release) }
}

/** The short form of a currency, whose symbols have other names. */
export function shortCurrency(record: Currency, release: string): Wire {
  return { ...partsOf(record, release), prefix_symbol: record.prefix, suffix_symbol: record.suffix }
}

const partsOf = ({ id, code, whole, part, state }: Currency, release: string): Wire => ({
  ...{ id, code, integer_part_name: whole, decimal_part_name: part },
  ...(has(release, 'R14.0.0') && { life_cycle_state: state }),
})

export function unit(organisation: Organisation, wanted: string): Wire {
  const found = organisation.units.find(({ id }) => id === wanted)
  return {
    ...{ id: found?.id, name: found?.name, alternative_code: found?.code, description: `${found?.name} itself` },
    ...{ group_name: organisation.group.name, community_name: `Community of ${organisation.name}` },
  }
}

export function businessUnit(organisation: Organisation, wanted: string): Wire {
  const found = organisation.units.find(({ id }) => id === wanted)
  return { id: found?.id, name: found?.name, code: found?.code }
}

export function log(
  organisation: Organisation,
  { created, updated }: { created: Stamp; updated: Stamp },
  release: string,
) {
  return {
    created_date: date(created.at),
    updated_date: date(updated.at),
    created_by_unit: unit(organisation, created.unit),
    updated_by_unit: unit(organisation, updated.unit),
    ...(has(release, 'R18.0.0') && {
      created_by_business_unit: businessUnit(organisation, created.unit),
      updated_by_business_unit: businessUnit(organisation, updated.unit),
    }),
    created_by_user: userReference(organisation, created.user),
    updated_by_user: userReference(organisation, updated.user),
  }
}

/** The claims of a session token, with dates as the digits that were observed. */
export function sessionClaims(
  organisation: Organisation,
  session: { user: User; unit: string; issued: number; account: string | null },
  customer: boolean,
): Wire {
  const issued = Math.floor(session.issued / 1000)
  const owner = organisation.accounts.find(({ id }) => id === session.account)
  return {
    ...{ usr: session.user.username, org: organisation.name },
    oun: session.unit,
    ...{ iat: String(issued), exp: String(issued + 7200) },
    ...(customer && { cii: owner?.contact }),
    ...(owner && { ari: owner.id }),
  }
}
