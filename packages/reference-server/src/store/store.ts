import type { Kind, Records } from './records.js'

/** A record with the version it was read at. */
export interface Versioned<T> {
  readonly value: T
  readonly version: number
  /** Its place in the order in which the records of its kind were inserted; no two have the same. */
  readonly inserted: number
}

/**
 * The lookups the server makes besides those by id. A key is scoped to one organisation, except where
 * the lookup is what finds the organisation.
 */
export type Index = {
  organisation: 'name'
  unit: 'name' | 'alternativeCode' | 'group'
  user: 'username' | 'unit' | 'securityProfile'
  webApiKey: 'key'
  accessToken:
    | 'authenticationCode'
    | 'identifier'
    | 'oneTimePassword'
    | 'passCodeResetToken'
    | 'accountsReceivable'
    | 'rewardsParticipant'
    | 'unowned'
  accessTokenClassification: 'organisation' | 'name' | 'alternativeCode'
  accountsReceivable: 'number' | 'name'
  rewardsParticipant: 'number'
  subscription: 'number' | 'accountsReceivable'
  subscriptionType: 'name' | 'alternativeCode'
  installedItem: 'serialNumber' | 'alternativeCode' | 'anywhere'
  identificationMedium: 'field'
  session: never
  failedAttempts: never
  counter: never
  mail: 'to'
  group: 'name' | 'alternativeCode'
  securityProfile: 'name'
  userTemplate: 'name' | 'alternativeCode'
  provisioningRequest: 'subscription'
}

/** The keys a record is found by, for each index of its kind. */
export const indexKeys: { [K in Kind]: (record: Records[K]) => { [I in Index[K]]: string[] } } = {
  organisation: (record) => ({ name: [record.name] }),
  unit: (record) => ({
    name: [scoped(record.organisation, record.name)],
    alternativeCode: [scoped(record.organisation, record.alternativeCode)],
    group: [scoped(record.organisation, record.group)],
  }),
  user: (record) => ({
    username: [scoped(record.organisation, record.username)],
    unit: record.units.map((unit) => scoped(record.organisation, unit)),
    securityProfile: record.securityProfile === null ? [] : [scoped(record.organisation, record.securityProfile)],
  }),
  webApiKey: (record) => ({ key: [record.key] }),
  accessToken: (record) => ({
    authenticationCode: [scoped(record.organisation, record.authenticationCode)],
    identifier: record.identifier === null ? [] : [scoped(record.organisation, record.identifier)],
    oneTimePassword: record.oneTimePassword ? [scoped(record.organisation, record.oneTimePassword.password)] : [],
    // Whoever follows a mail names no organisation.
    passCodeResetToken: record.passCodeReset ? [record.passCodeReset.token] : [],
    accountsReceivable:
      record.accountsReceivable === null ? [] : [scoped(record.organisation, record.accountsReceivable)],
    rewardsParticipant:
      record.rewardsParticipant === null ? [] : [scoped(record.organisation, record.rewardsParticipant)],
    unowned:
      record.accountsReceivable === null && record.rewardsParticipant === null
        ? [scoped(record.organisation, ''), scoped(record.organisation, record.lifeCycleState)]
        : [],
  }),
  accessTokenClassification: (record) => ({
    organisation: [record.organisation],
    name: [scoped(record.organisation, record.name)],
    alternativeCode: [scoped(record.organisation, record.alternativeCode)],
  }),
  accountsReceivable: (record) => ({
    number: [scoped(record.organisation, record.number)],
    name: [scoped(record.organisation, record.name)],
  }),
  rewardsParticipant: (record) => ({ number: [scoped(record.organisation, record.number)] }),
  subscription: (record) => ({
    number: [scoped(record.organisation, record.number)],
    accountsReceivable: [scoped(record.organisation, record.accountsReceivable)],
  }),
  subscriptionType: (record) => ({
    name: [scoped(record.organisation, record.name)],
    alternativeCode: [scoped(record.organisation, record.alternativeCode)],
  }),
  installedItem: (record) => ({
    serialNumber: [scoped(record.organisation, record.serialNumber)],
    alternativeCode: [scoped(record.organisation, record.alternativeCode)],
    // A device that logs in names no organisation.
    anywhere: [`id=${record.id}`, `serial_number=${record.serialNumber}`, `alternative_code=${record.alternativeCode}`],
  }),
  identificationMedium: (record) => ({
    field: Object.entries(record.fields).map(([name, value]) => scoped(record.organisation, `${name}=${value}`)),
  }),
  session: () => ({}),
  failedAttempts: () => ({}),
  counter: () => ({}),
  mail: (record) => ({ to: [scoped(record.organisation, record.to)] }),
  group: (record) => ({
    name: [scoped(record.organisation, record.name)],
    alternativeCode: [scoped(record.organisation, record.alternativeCode)],
  }),
  securityProfile: (record) => ({ name: [scoped(record.organisation, record.name)] }),
  userTemplate: (record) => ({
    name: [scoped(record.organisation, record.name)],
    alternativeCode: [scoped(record.organisation, record.alternativeCode)],
  }),
  provisioningRequest: (record) => ({ subscription: [scoped(record.organisation, record.subscription)] }),
}

/** The indexes under whose keys only one record can stand. */
export const uniqueIndexes: { readonly [K in Kind]?: readonly Index[K][] } = {
  user: ['username'],
  accessToken: ['authenticationCode', 'identifier', 'oneTimePassword', 'passCodeResetToken'],
}

/** Joins an organisation id and a key so that no two pairs meet. */
export function scoped(organisation: string, key: string): string {
  return `${organisation.length}:${organisation}${key}`
}

/**
 * Where the server keeps its records. Each call is atomic; nothing it hands out may be changed in place. What it
 * throws besides {@link DuplicateError} is a fault; texts of the records it was given are cut out of that.
 */
export interface Store {
  /** Finds a record by its id. Ids are unique within a kind and an organisation. */
  get<K extends Kind>(kind: K, organisation: string, id: string): Promise<Versioned<Records[K]> | undefined>
  /** Finds the records that have a key in an index, in the order they were inserted. */
  find<K extends Kind>(kind: K, index: Index[K], key: string): Promise<Versioned<Records[K]>[]>
  /** Adds a record. Rejects with {@link DuplicateError} when its id, or a key of a unique index, is taken. */
  insert<K extends Kind>(kind: K, record: Records[K]): Promise<void>
  /**
   * Puts a record in the place of the one that was read, unless somebody else changed it meanwhile. It
   * keeps its id, its organisation and its place in the order. Rejects with {@link DuplicateError}, with
   * nothing changed, when the record that was read is still there and a key of a unique index is taken.
   *
   * @returns False, with nothing changed, when the stored version is not the one given.
   */
  replace<K extends Kind>(kind: K, read: Versioned<Records[K]>, record: Records[K]): Promise<boolean>
  /** Takes a record out, on the same terms as {@link Store.replace}. */
  remove<K extends Kind>(kind: K, read: Versioned<Records[K]>): Promise<boolean>
  close(): Promise<void>
}

/** Thrown when a record with the same id, or the same key in a unique index, is there already. */
export class DuplicateError extends Error {
  override readonly name = 'DuplicateError'

  constructor(
    readonly kind: Kind,
    readonly id: string,
    /** The unique index whose key is taken; absent when it is the id. */
    readonly index?: string,
  ) {
    super(`there is a ${kind} with ${index === undefined ? `id ${id}` : `the ${index} of ${id}`} already`)
  }
}

/** Sessions are looked up before their organisation is known, and organisations have none: both live in one common scope. */
export function scopeOf<K extends Kind>(kind: K, record: Records[K]): string {
  return kind === 'organisation' || kind === 'session' ? '' : (record as { organisation: string }).organisation
}
