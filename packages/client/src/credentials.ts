import type { CallInput, Form } from './call.js'
import type { components } from './generated/schema.gen.js'
import type { NewestRelease } from './release.js'

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

/** Signs in as a customer, by an access token and the key of the application. */
export interface ConsumerCredentials {
  applicationKey: string
  accessToken: components['schemas']['AccessTokenIdentifier']
  /** ID of the unit to work in. Without it the default unit of the user behind the key applies. */
  unit?: string
}

/** Signs in as a customer, by a token of the identity management system. */
export interface IdentityCredentials {
  /** JSON Web Token that the identity management system issued for the customer. */
  identityToken: string
  /** ID of the organisation. */
  organisation: string
}

/** Signs in as a device, such as a set-top box. */
export interface DeviceCredentials {
  installedItem: components['schemas']['InstalledItemIdentifier']
  /** JSON Web Token that the middleware issued for the device. */
  deviceToken: string
}

/** Signs in as a customer, by an access token alone. */
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
  | ([Form<R, 'createSessionTokenByConsumerApplicationKey'>] extends [never] ? never : Alone<ConsumerCredentials>)
  | ([Form<R, 'createSessionTokenByDeviceApplicationKey'>] extends [never] ? never : Alone<DeviceCredentials>)
  | IfTaken<R, 'createSessionTokenByConsumerApplicationKey', { jwt: string }, Alone<IdentityCredentials>>
  | IfTaken<R, 'createSessionToken', { access_token_identifier: object }, Alone<AccessTokenCredentials>>

type Login = 'createSessionToken' | 'createSessionTokenByConsumerApplicationKey'
type IfTaken<R extends string, Id extends Login, Input, Kind> = [Extract<CallInput<R, Id>, Input>] extends [never]
  ? never
  : Kind

type AnyKind =
  | UserCredentials
  | WebApiKeyCredentials
  | ConsumerCredentials
  | IdentityCredentials
  | DeviceCredentials
  | AccessTokenCredentials
  | TokenCredentials
type AnyField = AnyKind extends infer Kind ? (Kind extends unknown ? keyof Kind : never) : never
type Alone<T> = T & { [Field in Exclude<AnyField, keyof T>]?: never }
