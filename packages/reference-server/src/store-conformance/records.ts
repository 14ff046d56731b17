import { fresh } from '../records/fresh.js'
import type { Records } from '../records/index.js'

/** A subscription, found by its number and its account; neither is unique. */
export const subscription = (id: string, fields: Partial<Records['subscription']> = {}): Records['subscription'] =>
  fresh('subscription', {
    id,
    organisation: 'A',
    number: `S-${id}`,
    type: 'T1',
    accounts_receivable: 'ACC',
    ...fields,
  })

/** A type of subscriptions. */
export const subscriptionType = (id: string): Records['subscriptionType'] =>
  fresh('subscriptionType', { id, organisation: 'A', name: 'T', alternative_code: 'T' })

/** A device, found also where no organisation is known. */
export const item = (organisation: string): Records['installedItem'] =>
  fresh('installedItem', {
    ...{ id: '1', organisation, serial_number: 'STB', alternative_code: 'BOX', subscription: 'S' },
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
export const accessToken = (id: string, fields: Partial<Records['accessToken']> = {}): Records['accessToken'] =>
  fresh('accessToken', {
    id,
    organisation: 'A',
    number: `AT-${id}`,
    authentication_code: `C-${id}`,
    accounts_receivable: null,
    log_information: log,
    ...fields,
  })

/** A user, who stands under each of several units, and can be listed by when he was made. */
export const user = (id: string, made: number, units: string[], organisation = 'A'): Records['user'] =>
  fresh('user', {
    id,
    organisation,
    username: `user ${id}`,
    password: 'x',
    person_name: '',
    units,
    default_unit: units[0] ?? '',
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
  names: null,
  ...fields,
})
