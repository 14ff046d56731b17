import { basicValue } from '@crmcom-webapi/release-marks/secrets'
import { CrmConfigError } from './errors.js'
import type { Operation, OperationId } from './operations.js'
import { collectSecrets } from './redact.js'
import type { ReleaseView } from './release.js'

/** By the field that a kind of credentials is known by: its login, if it has one, and the other fields it has. */
const kinds: { readonly [field: string]: readonly [login?: OperationId, ...others: string[]] } = {
  token: [],
  username: ['createSessionToken', 'password', 'organisation', 'unit'],
  webApiKey: ['createSessionTokenByWebApiKey', 'unit'],
  applicationKey: ['createSessionTokenByConsumerApplicationKey', 'accessToken', 'unit'],
  identityToken: ['createSessionTokenByConsumerApplicationKey', 'organisation'],
  installedItem: ['createSessionTokenByDeviceApplicationKey', 'deviceToken'],
  accessToken: ['createSessionToken', 'organisation', 'unit'],
}

/** What a field is called on the wire, where it is called otherwise. A key signs the login and is not in the body. */
const wireNames: { readonly [field: string]: string } = {
  accessToken: 'access_token_identifier',
  identityToken: 'jwt',
  installedItem: 'installed_item_identifier',
  deviceToken: 'jwt_token',
}

/** Credentials, read and found to be one whole kind. */
export interface ReadCredentials {
  /** The login, and what goes into it. Absent when there is a token already. */
  readonly login?: Operation
  readonly input: Bag
  readonly givenToken?: string
  /** Value of the Authorization header for operations that a key signs. */
  readonly authorization?: string
  readonly secrets: readonly string[]
}

type Bag = { readonly [field: string]: unknown }

/**
 * Reads credentials.
 *
 * @throws {CrmConfigError} When they are of no kind, of several, not whole, not for the release, or a secret in a browser.
 */
export function readCredentials(
  given: unknown,
  release: ReleaseView,
  operations: readonly Operation[],
  mayHoldSecrets: boolean,
): ReadCredentials {
  const bag = readBag(given, 'credentials')
  const present = fieldsOf(bag)
  const names = Object.keys(kinds)
  const found = names.filter((field) => present.includes(field))
  // A key of an application comes with the access token that is a kind of its own otherwise.
  if (`${found}` === 'applicationKey,accessToken') found.pop()
  const [name = ''] = found
  if (found.length !== 1)
    throw new CrmConfigError(
      `credentials must be of exactly one kind: ${names.join(', ')}; ${found.join(' and ') || 'none'} given`,
    )
  const [loginId, ...others] = kinds[name] ?? []
  const fields = [name, ...others]
  // The stray field may be a secret in the wrong place, so it is not named.
  if (!present.every((field) => fields.includes(field)))
    throw new CrmConfigError(`credentials by ${name} take only ${fields.join(', ')}`)
  if (!loginId) {
    const givenToken = readText(bag, name)
    return { givenToken, input: {}, secrets: [givenToken] }
  }

  const login = operations.find(({ id }) => id === loginId)
  if (!login || !release.has(login) || !release.takes(loginId, wireNames[name] ?? ''))
    throw new CrmConfigError(`a sign-in by ${name} is not in ${release.text}`, { operationId: loginId })
  const isKey = name.endsWith('Key')
  if ((isKey || name === 'username') && !mayHoldSecrets)
    throw new CrmConfigError(`${name} is not for browsers; see allowBrowser`)
  const key = isKey ? readText(bag, name) : ''
  const input: { [field: string]: unknown } = {}
  for (const field of isKey ? others : fields)
    if (field !== 'unit' || present.includes(field)) input[wireNames[field] ?? field] = readField(bag, field)
  return {
    login,
    input,
    ...(key && { authorization: `Basic ${basicValue(key)}` }),
    secrets: [key, ...collectSecrets(input)],
  }
}

function readField(bag: Bag, name: string): unknown {
  if (!wireNames[name]?.includes('identifier')) return readText(bag, name)
  const identifier = readBag(bag[name], name)
  const fields = fieldsOf(identifier).sort()
  if (name === 'accessToken' && !/^(authentication_code|identifier,pass_code)$/.test(`${fields}`))
    throw new CrmConfigError('accessToken must be an authentication_code, or an identifier with its pass_code')
  return Object.fromEntries(fields.map((field) => [field, readText(identifier, field)]))
}

/** The fields that are given. One that is `undefined` counts as left out. */
function fieldsOf(bag: Bag): string[] {
  return Object.keys(bag).filter((field) => bag[field] !== undefined)
}

function readBag(value: unknown, name: string): Bag {
  if (Object(value) !== value) throw new CrmConfigError(`${name} must be an object`)
  return value as Bag
}

function readText(bag: Bag, field: string): string {
  const value = bag[field]
  if (typeof value !== 'string' || !value) throw new CrmConfigError(`${field} must be a text`)
  return value
}
