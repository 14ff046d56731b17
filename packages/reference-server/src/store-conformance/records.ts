import type { Records } from '../store/records.js'

/** A subscription, found by its number and its account; neither is unique. */
export const subscription = (id: string, fields: Partial<Records['subscription']> = {}): Records['subscription'] => ({
  id,
  organisation: 'A',
  number: `S-${id}`,
  type: 'T1',
  accountsReceivable: 'ACC',
  firstActivatedAt: null,
  ratingState: null,
  perception: null,
  nagraToken: null,
  ...fields,
})

const log = { createdAt: 0, createdBy: '1', createdIn: '1', updatedAt: 0, updatedBy: '1', updatedIn: '1' }

/** An access token, with unique codes and fields that may be null. */
export const accessToken = (id: string, fields: Partial<Records['accessToken']> = {}): Records['accessToken'] => ({
  id,
  organisation: 'A',
  number: `AT-${id}`,
  lifeCycleState: 'EFFECTIVE',
  authenticationCode: `C-${id}`,
  identifier: null,
  passCode: null,
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
  log,
  ...fields,
})

/** A user, who stands under each of several units, and can be listed by when he was made. */
export const user = (id: string, made: number, units: string[], organisation = 'A'): Records['user'] => ({
  id,
  organisation,
  username: `user ${id}`,
  password: 'x',
  personName: '',
  email: null,
  active: true,
  domain: null,
  developer: false,
  superUser: false,
  systemUser: false,
  ctiEnabled: false,
  ctiPhoneExtensionNumber: null,
  ipAddress: null,
  units,
  defaultUnit: units[0] ?? '',
  securityProfile: null,
  udfs: { udf_float_1: 0.1, udf_string_1: null },
  log: { ...log, createdAt: made },
})

/** A medium, found by each of the entries of its fields. */
export const medium = (id: string, fields: { [name: string]: string }): Records['identificationMedium'] => ({
  id,
  organisation: 'A',
  fields,
  accountsReceivable: 'ACC',
})

export const session = (id: string, organisation: string): Records['session'] => ({
  id,
  organisation,
  user: '1',
  unit: '1',
  issuedAt: Date.parse('2026-01-05T10:00:00Z'),
  lastUsedAt: Date.parse('9999-12-31T23:59:59Z'),
  releasedAt: null,
  lifetime: { seconds: 1, countedFrom: 'issue' },
  accountsReceivable: null,
})
