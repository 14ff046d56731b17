import type { Records } from '../records/index.js'

/** A subscription, found by its number and its account; neither is unique. */
export const subscription = (id: string, fields: Partial<Records['subscription']> = {}): Records['subscription'] => ({
  id,
  organisation: 'A',
  number: `S-${id}`,
  type: 'T1',
  accounts_receivable: 'ACC',
  first_activated_date: null,
  rating_state: null,
  perception: null,
  nagra_token: null,
  ...fields,
})

const log = {
  created_date: 0,
  created_by_user: '1',
  created_by_unit: '1',
  updated_date: 0,
  updated_by_user: '1',
  updated_by_unit: '1',
}

/** An access token, with unique codes and fields that may be null. */
export const accessToken = (id: string, fields: Partial<Records['accessToken']> = {}): Records['accessToken'] => ({
  id,
  organisation: 'A',
  number: `AT-${id}`,
  life_cycle_state: 'EFFECTIVE',
  authentication_code: `C-${id}`,
  identifier: null,
  pass_code: null,
  card_masked_number: null,
  verification_code: null,
  verified_date: null,
  verified_by_user: null,
  accounts_receivable: null,
  rewards_participant: null,
  classification: null,
  one_time_password: null,
  pass_code_reset: null,
  udfs: {},
  log_information: log,
  ...fields,
})

/** A user, who stands under each of several units, and can be listed by when he was made. */
export const user = (id: string, made: number, units: string[], organisation = 'A'): Records['user'] => ({
  id,
  organisation,
  username: `user ${id}`,
  password: 'x',
  person_name: '',
  email: null,
  active: true,
  domain: null,
  developer: false,
  super_user: false,
  system_user: false,
  cti_enabled: false,
  cti_phone_extension_number: null,
  ip_address: null,
  units,
  default_unit: units[0] ?? '',
  security_profile: null,
  udfs: { udf_float_1: 0.1, udf_string_1: null },
  log_information: { ...log, created_date: made },
})

/** A medium, found by each of the entries of its fields. */
export const medium = (id: string, fields: { [name: string]: string }): Records['identificationMedium'] => ({
  id,
  organisation: 'A',
  fields,
  accounts_receivable: 'ACC',
})

export const session = (
  id: string,
  organisation: string,
  fields: Partial<Records['session']> = {},
): Records['session'] => ({
  id,
  organisation,
  token: null,
  user: '1',
  unit: '1',
  issued_at: Date.parse('2026-01-05T10:00:00Z'),
  last_used_at: Date.parse('9999-12-31T23:59:59Z'),
  released_at: null,
  lifetime: { seconds: 1, counted_from: 'issue' },
  ends_at: Date.parse('2026-01-05T10:00:01Z'),
  accounts_receivable: null,
  ...fields,
})
