/** What the server keeps, by kind. Every record belongs to one organisation, except organisations themselves. */
export interface Records {
  organisation: Organisation
  unit: Unit
  user: User
  webApiKey: WebApiKey
  accessToken: AccessToken
  accessTokenClassification: AccessTokenClassification
  accountsReceivable: AccountsReceivable
  rewardsParticipant: RewardsParticipant
  subscription: Subscription
  subscriptionType: SubscriptionType
  installedItem: InstalledItem
  identificationMedium: IdentificationMedium
  session: Session
  failedAttempts: FailedAttempts
  counter: Counter
  mail: Mail
  group: Group
  securityProfile: SecurityProfile
  userTemplate: UserTemplate
  provisioningRequest: ProvisioningRequest
}

export type Kind = keyof Records

export interface Organisation {
  id: string
  name: string
  /** The user that sessions of customers act as. */
  customerUser: string
  /** What the Tucano proof carries as `apip`; the pages name the claim without saying what it holds. */
  tucanoApip: string
  /** The active definition of access tokens: what counts for those without a classification. */
  accessTokenDefinition: CredentialSettings
  /** Who issues the tokens by which customers log in. */
  identitySystem: TokenIssuer | null
  /** Who issues the tokens by which devices log in. */
  middleware: TokenIssuer | null
  /** The PIN a reset goes back to; the pages do not say what it is. */
  defaultPin: string
}

/** Another system whose JSON Web Tokens are taken. */
export interface TokenIssuer {
  /** What its tokens have to carry as `iss`; null when they may not carry it. */
  name: string | null
  /** The secret it signs with by HS256, at least 32 bytes. */
  secret: string
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
  group: string
}

export interface Group extends Owned {
  name: string
  alternativeCode: string
}

export interface User extends Owned {
  username: string
  password: string
  personName: string
  email: string | null
  /** One that is not active cannot log in. */
  active: boolean
  domain: string | null
  developer: boolean
  superUser: boolean
  systemUser: boolean
  ctiEnabled: boolean
  ctiPhoneExtensionNumber: string | null
  ipAddress: string | null
  /** Ids of the units the user may work in. */
  units: string[]
  defaultUnit: string
  securityProfile: string | null
  udfs: Udfs
  log: Log
}

export interface SecurityProfile extends Owned {
  name: string
}

/** What a new user is made from. */
export interface UserTemplate extends Owned {
  name: string
  alternativeCode: string
  securityProfile: string
  units: string[]
  defaultUnit: string
  ctiEnabled: boolean
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
  rewardsParticipant: string | null
  classification: string | null
  /** The latest one only: a new one takes the place of the one before. */
  oneTimePassword: { password: string; expiresAt: number } | null
  /** What the latest mail about a forgotten pass code holds. Used once. */
  passCodeReset: { token: string; expiresAt: number } | null
  udfs: Udfs
  log: Log
}

/** What the credentials of an access token have to be like. The pages tell of such settings without listing them. */
export interface CredentialSettings {
  /** An authentication code is made where none is sent. */
  generatesAuthenticationCode: boolean
  /** A pass code is made for an access token that is made without any credential. */
  generatesPassCode: boolean
  /** An access token may have neither an identifier nor a pass code. */
  allowsNoIdentifier: boolean
  /** The least length of a pass code, and the length of one that is made. */
  passCodeLength: number
  /** A new access token waits for its verification. */
  asksForVerification: boolean
}

export interface AccessTokenClassification extends Owned {
  name: string
  alternativeCode: string
  description: string | null
  settings: CredentialSettings
  log: Log
}

/** User-defined fields by their name on the wire. */
export interface Udfs {
  [name: string]: string | number | null
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

export interface RewardsParticipant extends Owned {
  number: string
  accountsReceivable: string
  terminated: boolean
}

export interface Subscription extends Owned {
  number: string
  type: string
  accountsReceivable: string
  firstActivatedAt: number | null
  ratingState: string | null
  /** Set when Perception provisions the subscription. */
  perception: { subscriberId: string; pin: string } | null
  /** The token the Nagra platform has issued; null until it is asked for one. */
  nagraToken: string | null
}

/** What a provisioning platform was told to do with a subscription. */
export interface ProvisioningRequest extends Owned {
  provider: 'PERCEPTION'
  action: 'SET_SUBSCRIBER_PIN_NUMBER' | 'RESET_SUBSCRIBER_PIN_NUMBER' | 'RESET_SUBSCRIPTION'
  subscription: string
  /** The PIN the request sets; null for a request that sets none. */
  pin: string | null
  requestedAt: number
  requestedBy: string
  requestedIn: string
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

/** Counts what gets numbers, one counter for each kind of number. */
export interface Counter extends Owned {
  /** The number given last. */
  last: number
}

/** A mail that went out. Nothing delivers it; it is kept for whoever wants to read it. */
export interface Mail extends Owned {
  to: string
  sentAt: number
  /** What the mail lets its reader do, once: set a new pass code. */
  passCodeResetToken: string
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
  /** What they were called at the login, as the token says for as long as it lives; sessions of older seeds lack it. */
  names?: { user: string; organisation: string; unit: string } | undefined
}

/** Tries with a wrong secret in a row, at one subject. The id says which, or which of the places for names nobody has. */
export interface FailedAttempts extends Owned {
  /** Tells apart the subjects that share a place. */
  subject: string
  failed: number
  lastFailedAt: number
  /** Until when no try is looked at; null while there were too few. */
  lockedUntil: number | null
}

export interface Lifetime {
  seconds: number
  countedFrom: 'issue' | 'last-use'
}
