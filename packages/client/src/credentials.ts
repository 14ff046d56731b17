import type { CallInput, Form } from './call.js'
import { CrmConfigError, CrmHttpError, CrmSessionError, CrmStatusError } from './errors.js'
import type { components } from './generated/schema.gen.js'
import { basicValue } from './redact.js'
import type { NewestRelease, OperationId, ReleaseView } from './release.js'

/** Signs in as a user. */
export interface UserCredentials {
  username: string
  password: string
  /** Name of the organisation. */
  organisation: string
  /** ID of the unit to work in. Without it the user's default unit applies. */
  unit?: string
}

/** Signs in as the user behind a Web API key, which stands for the organisation too. */
export interface WebApiKeyCredentials {
  webApiKey: string
  /** ID of the unit to work in. Without it the default unit of the user applies. */
  unit?: string
}

/** Signs in as a customer, by an access token. */
export interface AccessTokenCredentials {
  accessToken: components['schemas']['AccessTokenIdentifier']
  /** Name of the organisation. */
  organisation: string
  /** ID of the unit to work in. Without it the default unit applies. */
  unit?: string
}

/** Works with a session token you already have. It cannot be renewed. */
export interface TokenCredentials {
  token: string
}

/** Exactly one way to sign in, of those that the release has. */
export type Credentials<R extends string = NewestRelease> =
  | Alone<UserCredentials>
  | Alone<TokenCredentials>
  | ([Form<R, 'createSessionTokenByWebApiKey'>] extends [never] ? never : Alone<WebApiKeyCredentials>)
  | ([Extract<CallInput<R, 'createSessionToken'>, { access_token_identifier: object }>] extends [never]
      ? never
      : Alone<AccessTokenCredentials>)

type AnyField =
  | keyof UserCredentials
  | keyof WebApiKeyCredentials
  | keyof AccessTokenCredentials
  | keyof TokenCredentials
type Alone<T> = T & { [Field in Exclude<AnyField, keyof T>]?: never }

/** How to obtain a session token. */
export interface SignInPlan {
  readonly id: OperationId
  readonly input: { readonly [field: string]: unknown }
  readonly authorization?: string
}

/** Credentials, read and found to be one whole kind. */
export interface ReadCredentials {
  readonly plan?: SignInPlan
  readonly givenToken?: string
  /** Value of the Authorization header for operations that a Web API key signs. */
  readonly authorization?: string
  readonly secrets: readonly string[]
}

type Bag = { readonly [field: string]: unknown }

const kinds: { readonly [kind: string]: readonly string[] } = {
  username: ['username', 'password', 'organisation', 'unit'],
  webApiKey: ['webApiKey', 'unit'],
  accessToken: ['accessToken', 'organisation', 'unit'],
  token: ['token'],
}

/**
 * Reads credentials.
 *
 * @throws {CrmConfigError} When they are of no kind, of several, not whole, or not for the release.
 */
export function readCredentials(given: unknown, release: ReleaseView): ReadCredentials {
  const bag = asBag(given, 'credentials')
  const present = Object.keys(bag).filter((field) => bag[field] !== undefined)
  const found = Object.keys(kinds).filter((kind) => present.includes(kind))
  const [kind] = found
  if (kind === undefined || found.length > 1)
    throw new CrmConfigError(
      `credentials must be of exactly one kind: username, webApiKey, accessToken or token; ${found.join(' and ') || 'none'} given`,
    )
  for (const field of present)
    if (!kinds[kind]?.includes(field)) throw new CrmConfigError(`credentials by ${kind} take no ${shown(field)}`)

  const unit = present.includes('unit') ? { unit: text(bag, 'unit') } : {}
  switch (kind) {
    case 'username': {
      const input = {
        username: text(bag, 'username'),
        password: text(bag, 'password'),
        organisation: text(bag, 'organisation'),
        ...unit,
      }
      return { plan: { id: 'createSessionToken', input }, secrets: [input.password] }
    }
    case 'webApiKey': {
      const key = text(bag, 'webApiKey')
      const id = 'createSessionTokenByWebApiKey'
      if (!release.availability(id).present)
        throw new CrmConfigError(`a sign-in by webApiKey is not in ${release.text}`, { operationId: id })
      const authorization = `Basic ${basicValue(key)}`
      return { plan: { id, input: unit, authorization }, authorization, secrets: [key] }
    }
    case 'accessToken': {
      const id = 'createSessionToken'
      if (!release.takes(id, 'access_token_identifier'))
        throw new CrmConfigError(`a sign-in by accessToken is not in ${release.text}`, { operationId: id })
      const identifier = readAccessToken(asBag(bag['accessToken'], 'credentials.accessToken'))
      const input = { access_token_identifier: identifier, organisation: text(bag, 'organisation'), ...unit }
      return { plan: { id, input }, secrets: Object.values(identifier) }
    }
    default: {
      const givenToken = text(bag, 'token')
      return { givenToken, secrets: [givenToken] }
    }
  }
}

/**
 * Takes the token out of the answer to a sign-in.
 *
 * @throws {CrmSessionError} When the sign-in was refused. Any other failure comes through as it is.
 */
export async function takeToken(operationId: OperationId, answer: Promise<unknown>): Promise<string> {
  try {
    const token = ((await answer) as { token?: unknown } | null)?.token
    if (typeof token === 'string' && token !== '') return token
  } catch (error) {
    const isRefusal =
      error instanceof CrmStatusError || (error instanceof CrmHttpError && [401, 403].includes(error.httpStatus))
    if (!isRefusal) throw error
    throw new CrmSessionError(`the sign-in was refused: ${error.message}`, { operationId, cause: error })
  }
  throw new CrmSessionError('the answer to the sign-in carries no token', { operationId })
}

function readAccessToken(bag: Bag): { [field: string]: string } {
  const fields = Object.keys(bag).filter((field) => bag[field] !== undefined)
  const isByCode = fields.length === 1 && fields[0] === 'authentication_code'
  const isByIdentifier = fields.length === 2 && fields.includes('identifier') && fields.includes('pass_code')
  if (!isByCode && !isByIdentifier)
    throw new CrmConfigError(
      'credentials.accessToken must be either an authentication_code or an identifier with its pass_code',
    )
  return Object.fromEntries(fields.map((field) => [field, text(bag, field)]))
}

function asBag(value: unknown, name: string): Bag {
  if (typeof value !== 'object' || value === null) throw new CrmConfigError(`${name} must be an object`)
  return value as Bag
}

function text(bag: Bag, field: string): string {
  const value = bag[field]
  if (typeof value !== 'string' || value === '') throw new CrmConfigError(`${field} must be a text that is not empty`)
  return value
}

/** A field name may be a secret in the wrong place, so only a plain word is repeated. */
function shown(field: string): string {
  return /^[a-z_]{1,24}$/i.test(field) ? field : 'such field'
}
