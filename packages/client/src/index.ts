export type { Call, CallData, CallInput, CallOptions, NotInRelease } from './call.js'
export { type Client, type ClientOptions, type Clock, createClient } from './create-client.js'
export type {
  AccessTokenCredentials,
  Credentials,
  TokenCredentials,
  UserCredentials,
  WebApiKeyCredentials,
} from './credentials.js'
export {
  type AnyCrmError,
  CrmConfigError,
  CrmError,
  CrmHttpError,
  CrmNetworkError,
  CrmSessionError,
  CrmStatusError,
  CrmTimeoutError,
  isCrmError,
} from './errors.js'
export { newestRelease, releases } from './generated/operations.gen.js'
export type { components, paths } from './generated/schema.gen.js'
export type { ListedRelease, NewestRelease, OperationId, ReleaseText } from './release.js'
export { type IsSessionGone, isSessionGone, type Session } from './session.js'
export type { Fetch } from './transport.js'
