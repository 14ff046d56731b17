import type { AccessToken, CredentialSettings, Kind, Log, Records, Subscription, User } from './store/records.js'

/** A record of the demo world. */
export type Entry = { [K in Kind]: { kind: K; record: Records[K] } }[Kind]

export const organisation = 'ORG1'
export const headOffice = '1'

/** Who made the records of the demo world. */
export const log: Log = {
  createdAt: Date.parse('2026-01-05T10:00:00Z'),
  createdBy: '2',
  createdIn: headOffice,
  updatedAt: Date.parse('2026-01-05T10:05:00Z'),
  updatedBy: '2',
  updatedIn: headOffice,
}

/** The log of a record nobody has changed since it was made. */
const firstLog: Log = { ...log, updatedAt: log.createdAt }

const classificationLog: Log = {
  createdAt: Date.parse('2026-01-05T09:00:00Z'),
  createdBy: '2',
  createdIn: headOffice,
  updatedAt: Date.parse('2026-01-05T09:00:00Z'),
  updatedBy: '2',
  updatedIn: headOffice,
}

export function entry<K extends Kind>(kind: K, record: Records[K]): Entry {
  return { kind, record } as Entry
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
    personName,
    email: `${username}@demo.example`,
    active: true,
    domain: null,
    developer: false,
    superUser: false,
    systemUser: false,
    ctiEnabled: false,
    ctiPhoneExtensionNumber: null,
    ipAddress: null,
    units,
    defaultUnit: units[0],
    securityProfile: null,
    udfs: {},
    log,
    ...rest,
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
    alternativeCode,
    description,
    settings,
    log: classificationLog,
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
    lifeCycleState: 'EFFECTIVE',
    authenticationCode: `CARD-${String(count).padStart(4, '0')}`,
    identifier,
    passCode,
    cardMaskedNumber: null,
    verificationCode: null,
    verifiedAt: null,
    verifiedBy: null,
    accountsReceivable: null,
    rewardsParticipant: null,
    classification: null,
    oneTimePassword: null,
    passCodeReset: null,
    udfs: {},
    log: firstLog,
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
    accountsReceivable,
    firstActivatedAt: Date.parse('2026-01-05T10:00:00Z'),
    ratingState: 'PENDING',
    perception: null,
    nagraToken: null,
    ...rest,
  })
}
