import { anyText, type Fields, flag, instant, object, or, said, type ValuesOf, was } from './define.js'

const udfNames = /^udf_(string_[1-8]|(float|date)_[1-4])$/

/** User-defined fields by their names. */
export interface Udfs {
  [name: string]: string | number | null
}

export const udfs = or<Udfs, Udfs, 'open'>(
  {
    form: {
      is: 'map',
      key: udfNames,
      dates: /^udf_date/,
      value: { is: 'either', forms: [{ is: 'text', empty: true }, { is: 'number' }, { is: 'null' }] },
    },
  },
  {},
)

const logFields = {
  created_date: was('createdAt', instant),
  created_by_user: was('createdBy', anyText),
  created_by_unit: was('createdIn', anyText),
  updated_date: was('updatedAt', instant),
  updated_by_user: was('updatedBy', anyText),
  updated_by_unit: was('updatedIn', anyText),
}
export interface Log extends ValuesOf<typeof logFields> {}

/** Who made and last changed a record, by ids of users and units, and when. */
export const log = was(
  'log',
  said(
    'Who made and last changed the record, by ID of user and unit. Left out: nobody known, in 1970',
    or(object(logFields), {
      created_date: 0,
      created_by_user: '',
      created_by_unit: '',
      updated_date: 0,
      updated_by_user: '',
      updated_by_unit: '',
    }),
  ),
)

const settingsFields = {
  /** An authentication code is made where none is sent. */
  generates_authentication_code: or(flag, true),
  /** A pass code is made for an access token that is made without any credential. */
  generates_pass_code: or(flag, true),
  /** An access token may have neither an identifier nor a pass code. */
  allows_no_identifier: or(flag, true),
  /** The least length of a pass code, and the length of one that is made. */
  pass_code_length: or<number, number, 'open'>({ form: { is: 'number', whole: true, least: 1 } }, 8),
  /** A new access token waits for its verification. */
  asks_for_verification: or(flag, false),
} satisfies Fields

/** What the credentials of an access token have to be like. The pages tell of such settings without listing them. */
export interface CredentialSettings extends ValuesOf<typeof settingsFields> {}
export const credentialSettings = or(object(settingsFields), {})
