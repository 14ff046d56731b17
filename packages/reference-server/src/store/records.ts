/** What the server keeps, by kind. Every record belongs to one organisation, except organisations themselves. */
export interface Records {
  organisation: Organisation
  unit: Unit
  user: User
  webApiKey: WebApiKey
  accessToken: AccessToken
  accountsReceivable: AccountsReceivable
  subscription: Subscription
  subscriptionType: SubscriptionType
  installedItem: InstalledItem
  identificationMedium: IdentificationMedium
  session: Session
}

export type Kind = keyof Records

export interface Organisation {
  id: string
  name: string
  /** The user that sessions of customers act as. */
  customerUser: string
  /** What the Tucano proof carries as `apip`; the pages name the claim without saying what it holds. */
  tucanoApip: string
}

interface Owned {
  id: string
  organisation: string
}

export interface Unit extends Owned {
  name: string
  alternativeCode: string
  groupName: string
  communityName: string
  description: string
}

export interface User extends Owned {
  username: string
  password: string
  personName: string
  email: string
  /** Ids of the units the user may work in. */
  units: string[]
  defaultUnit: string
}

export interface WebApiKey extends Owned {
  key: string
  classification: 'SYSTEMIC_KEY' | 'CONSUMER_APPLICATION_KEY'
  user: string
}

export type LifeCycleState = 'PENDING_VERIFICATION' | 'EFFECTIVE' | 'NOT_EFFECTIVE'

export interface AccessToken extends Owned {
  number: string
  lifeCycleState: LifeCycleState
  authenticationCode: string
  identifier: string | null
  passCode: string | null
  cardMaskedNumber: string | null
  verificationCode: string | null
  verifiedAt: number | null
  verifiedBy: string | null
  accountsReceivable: string | null
  classification: { id: string; name: string; alternative_code: string } | null
  /** User-defined fields by their name on the wire. */
  udfs: { [name: string]: string | number | null }
  log: Log
}

/** Who made and last changed a record, and when. */
export interface Log {
  createdAt: number
  createdBy: string
  createdIn: string
  updatedAt: number
  updatedBy: string
  updatedIn: string
}

export interface AccountsReceivable extends Owned {
  number: string
  name: string
  lifeCycleState: string
  owner: { id: string; name: string; last_name: string } | null
}

export interface Subscription extends Owned {
  number: string
  type: string
  accountsReceivable: string
}

export interface SubscriptionType extends Owned {
  name: string
  alternativeCode: string
}

export interface InstalledItem extends Owned {
  serialNumber: string
  alternativeCode: string
  subscription: string
}

export interface IdentificationMedium extends Owned {
  /** The fields a caller may name it by. Their names are not documented. */
  fields: { [name: string]: string }
  accountsReceivable: string
}

/** A session; its id is the opaque token itself or the `jti` claim of a JWT. */
export interface Session extends Owned {
  user: string
  unit: string
  issuedAt: number
  lastUsedAt: number
  releasedAt: number | null
  lifetime: Lifetime
  /** Set when a customer logged in: the one account this session may see. */
  accountsReceivable: string | null
}

export interface Lifetime {
  seconds: number
  countedFrom: 'issue' | 'last-use'
}
