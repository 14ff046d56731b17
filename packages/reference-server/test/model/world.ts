import { type Drawn, known, type Text } from './expected.js'
import type { SeedAccount } from './money/initial.js'
import type { Money } from './money/world.js'
import type { Participant, Rewards } from './rewards/world.js'
import type { Shop } from './shop/world.js'
import type { Action, Run } from './subscriptions/world.js'

/** The model's idea of what a system holds. Plain data; instants are milliseconds since 1970. */
export interface World {
  organisations: Organisation[]
  sessions: Session[]
}

export interface Organisation {
  id: string
  name: string
  definition: Settings
  classifications: { id: string; name: string; code: string; description: string | null; settings: Settings }[]
  units: { id: string; name: string; code: string }[]
  group: { id: string; name: string; code: string }
  profiles: { id: string; name: string }[]
  templates: { id: string; name: string; code: string; profile: string; unit: string; telephony: boolean }[]
  users: User[]
  /** The user that customers, devices and mails act as. */
  customerUser: string
  keys: { key: string; systemic: boolean; user: string }[]
  accounts: SeedAccount[]
  money: Money
  participants: Participant[]
  tokens: AccessToken[]
  /** The numbers of access tokens that were given; none is given twice. */
  numbers: Set<string>
  subscriptionTypes: { id: string; name: string; code: string }[]
  subscriptions: Subscription[]
  /** What was done to subscriptions, or will be. */
  actions: Action[]
  items: { id: string; serial: string; code: string; subscription: string }[]
  mediums: { value: string; account: string }[]
  /** The first one is the default. */
  currencies: Currency[]
  rates: Rate[]
  identity: { issuer: string; secret: string }
  middleware: { secret: string }
  apip: string
  defaultPin: string
  /** Mails that went out, by whom they went to. */
  mails: { to: string; at: number; token: Drawn }[]
  shop: Shop
  rewards: Rewards
}

/** What the credentials of an access token have to be like. */
export interface Settings {
  generatesCode: boolean
  generatesPassCode: boolean
  needsIdentifier: boolean
  passCodeLength: number
  verifies: boolean
}

export interface Stamp {
  at: number
  user: Text
  unit: string
}

export interface User {
  id: Text
  username: string
  password: string
  personName: string
  email: string | null
  active: boolean
  superUser: boolean
  systemUser: boolean
  telephony: boolean
  extension: string | null
  ipAddress: string | null
  /** The first one is the default. */
  units: string[]
  profile: string
  udfs: { [name: string]: unknown }
  created: Stamp
  updated: Stamp
}

export type State = 'PENDING_VERIFICATION' | 'EFFECTIVE' | 'NOT_EFFECTIVE'

export interface AccessToken {
  id: Text
  number: Text
  state: State
  code: Text
  identifier: string | null
  passCode: Text | null
  card: string | null
  verificationCode: Text | null
  verified: { at: number; by: Text } | null
  account: string | null
  participant: string | null
  classification: string | null
  oneTimePassword: { password: Text; until: number } | null
  mail: { token: Drawn; until: number } | null
  udfs: { [name: string]: unknown }
  created: Stamp
  updated: Stamp
}

export interface Currency {
  id: string
  code: string
  prefix: string | null
  suffix: string | null
  state: 'EFFECTIVE' | 'NOT_EFFECTIVE'
  whole: string
  part: string | null
  /** How many digits behind the point it has. */
  digits: number
  created: Stamp
  updated: Stamp
}

/** What one unit of a currency costs in the default currency, from a moment until before another. */
export interface Rate {
  id: string
  currency: string
  price: string
  from: number
  until: number | null
}

export interface Subscription {
  id: Text
  number: Text
  type: string
  account: string
  served: boolean
  run: Run
  nagraToken: Drawn | null
  /** What Perception was told to do with it, in order. */
  requests: { action: string; pin: string | null; at: number; user: Text; unit: string }[]
}

export interface Session {
  token: Drawn
  organisation: Organisation
  user: User
  unit: string
  issued: number
  used: number
  /** Ended by one hour without use, or two hours after it was opened. */
  idle: boolean
  released: boolean
  /** The one account it sees; null for a session that sees all of them. */
  account: string | null
}

/** Where an access token belongs, by itself or by its rewards participant. */
export function ownerOf(organisation: Organisation, token: AccessToken): string | null {
  return token.account ?? organisation.participants.find(({ id }) => id === token.participant)?.account ?? null
}

/** The account, unit, type … that exactly one record of a list has a value for. */
export function only<T>(records: readonly T[], matches: (record: T) => boolean): T | undefined {
  const [first, second] = records.filter(matches)
  return second === undefined ? first : undefined
}

/** Finds what an object with one field names. */
export function byField<T>(
  records: readonly T[],
  identifier: unknown,
  fields: { [name: string]: (record: T) => Text | null },
): T | undefined {
  const [[name, value] = ['', undefined]] = Object.entries(identifier as object)
  const field = fields[name]
  return field && only(records, (record) => known(field(record)) === value)
}

/** The settings an access token of a classification goes by. */
export function settingsOf(organisation: Organisation, classification: string | null): Settings {
  return organisation.classifications.find(({ id }) => id === classification)?.settings ?? organisation.definition
}
