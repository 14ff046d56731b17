import type { Kind } from './records.js'

/**
 * An index of one kind of record, as columns: a record stands in it under the values its columns have. Without
 * columns, all records of an organisation stand together.
 */
export interface IndexColumns {
  /** Fields of the record; one inside of an object is named by its path, such as `log.createdAt`. */
  readonly columns: readonly string[]
  /** Only one record can have the values; one that has null in a column has no values, and stands in it not at all. */
  readonly unique?: true
  /** The lookup is what finds the organisation; without it, an index belongs to one organisation. */
  readonly everywhere?: true
  /** The one column holds a list, and the record stands under each of its items. */
  readonly each?: 'item' | 'entry'
  /** It can be read by when records were made, too. */
  readonly made?: true
}

const by = <const C extends readonly string[]>(...columns: C) => ({ columns })
const unique = <const C extends string>(column: C) => ({ columns: [column], unique: true }) as const
const everywhere = <const C extends string>(column: C) => ({ columns: [column], everywhere: true }) as const
const items = <const C extends string>(column: C) => ({ columns: [column], each: 'item' }) as const
const entries = <const C extends string>(column: C) => ({ columns: [column], each: 'entry' }) as const

/** The lookups the server makes besides those by id. */
export const indexes = {
  organisation: { name: everywhere('name') },
  group: { name: by('name'), alternative_code: by('alternativeCode') },
  unit: { name: by('name'), alternative_code: by('alternativeCode'), group: by('group') },
  securityProfile: { name: by('name') },
  userTemplate: { name: by('name'), alternative_code: by('alternativeCode') },
  user: {
    username: unique('username'),
    unit: { ...items('units'), made: true },
    security_profile: { ...by('securityProfile'), made: true },
  },
  webApiKey: { key: everywhere('key') },
  accountsReceivable: { number: by('number'), name: by('name') },
  rewardsParticipant: { number: by('number') },
  accessTokenClassification: { all: by(), name: by('name'), alternative_code: by('alternativeCode') },
  accessToken: {
    authentication_code: unique('authenticationCode'),
    identifier: unique('identifier'),
    one_time_password: unique('oneTimePassword.password'),
    // Whoever follows a mail names no organisation.
    pass_code_reset_token: { ...everywhere('passCodeReset.token'), unique: true },
    accounts_receivable: by('accountsReceivable'),
    accounts_receivable_classification: by('accountsReceivable', 'classification'),
    rewards_participant: by('rewardsParticipant'),
    rewards_participant_classification: by('rewardsParticipant', 'classification'),
    owners: by('accountsReceivable', 'rewardsParticipant'),
    owners_state: by('accountsReceivable', 'rewardsParticipant', 'lifeCycleState'),
  },
  subscriptionType: { name: by('name'), alternative_code: by('alternativeCode') },
  subscription: { number: by('number'), accounts_receivable: by('accountsReceivable') },
  installedItem: {
    serial_number: by('serialNumber'),
    alternative_code: by('alternativeCode'),
    // A device that logs in names no organisation.
    id_anywhere: everywhere('id'),
    serial_number_anywhere: everywhere('serialNumber'),
    alternative_code_anywhere: everywhere('alternativeCode'),
  },
  identificationMedium: { field: entries('fields') },
  session: {},
  failedAttempts: {},
  counter: {},
  mail: { to: by('to') },
  provisioningRequest: { subscription: by('subscription') },
} as const satisfies { readonly [K in Kind]: { readonly [index: string]: IndexColumns } }

export type Indexes = typeof indexes
export type IndexName<K extends Kind> = keyof Indexes[K] & string
