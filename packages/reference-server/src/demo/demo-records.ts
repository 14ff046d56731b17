import { type Fresh, fresh } from '../records/fresh.js'
import type {
  AccessToken,
  CredentialSettings,
  Currency,
  Kind,
  Log,
  Records,
  Subscription,
  User,
} from '../records/index.js'

/** A record of the demo world. */
export type Entry = { [K in Kind]: { kind: K; record: Records[K] } }[Kind]

export const organisation = 'ORG1'
export const headOffice = '1'

/** Who made the records of the demo world. */
export const log: Log = {
  created_date: Date.parse('2026-01-05T10:00:00Z'),
  created_by_user: '2',
  created_by_unit: headOffice,
  updated_date: Date.parse('2026-01-05T10:05:00Z'),
  updated_by_user: '2',
  updated_by_unit: headOffice,
}

/** The log of a record nobody has changed since it was made. */
const firstLog: Log = { ...log, updated_date: log.created_date }

const classificationLog: Log = {
  created_date: Date.parse('2026-01-05T09:00:00Z'),
  created_by_user: '2',
  created_by_unit: headOffice,
  updated_date: Date.parse('2026-01-05T09:00:00Z'),
  updated_by_user: '2',
  updated_by_unit: headOffice,
}

export function entry<K extends Kind>(kind: K, record: Fresh<K>): Entry {
  return { kind, record: fresh(kind, record) } as Entry
}

export function user(
  id: string,
  username: string,
  password: string,
  personName: string,
  units: [string, ...string[]],
  rest: Partial<User>,
): Entry {
  return entry('user', {
    id,
    organisation,
    username,
    password,
    person_name: personName,
    email: `${username}@demo.example`,
    units,
    default_unit: units[0],
    log_information: log,
    ...rest,
  })
}

export function currency(
  id: string,
  code: string,
  integerPart: string,
  decimalPart: string | null,
  rest: Partial<Currency>,
): Entry {
  return entry('currency', {
    id,
    organisation,
    code,
    integer_part_name: integerPart,
    decimal_part_name: decimalPart,
    log_information: log,
    ...rest,
  })
}

export function ratePeriod(id: string, of: string, rate: string, from: string, to: string | null): Entry {
  return entry('currencyRatePeriod', {
    id,
    organisation,
    currency: of,
    rate,
    from_date: Date.parse(from),
    to_date: to === null ? null : Date.parse(to),
  })
}

export function classification(
  id: string,
  name: string,
  alternativeCode: string,
  description: string | null,
  settings: CredentialSettings,
): Entry {
  return entry('accessTokenClassification', {
    id,
    organisation,
    name,
    alternative_code: alternativeCode,
    description,
    settings,
    log_information: classificationLog,
  })
}

export function accessToken(
  count: number,
  id: string,
  identifier: string,
  passCode: string,
  rest: Partial<AccessToken>,
): Entry {
  return entry('accessToken', {
    id,
    organisation,
    number: `AT${String(count).padStart(10, '0')}`,
    authentication_code: `CARD-${String(count).padStart(4, '0')}`,
    identifier,
    pass_code: passCode,
    log_information: firstLog,
    ...rest,
  })
}

export function subscription(
  id: string,
  number: string,
  type: string,
  accountsReceivable: string,
  rest: Partial<Subscription> = {},
): Entry {
  return entry('subscription', {
    id,
    organisation,
    number,
    type,
    accounts_receivable: accountsReceivable,
    first_activated_date: Date.parse('2026-01-05T10:00:00Z'),
    rating_state: 'PENDING',
    log_information: log,
    ...rest,
  })
}
