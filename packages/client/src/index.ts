export type { Call, CallData, CallInput, Calling, CallOptions, NotInRelease, WithResponse } from './call.js'
export { type Client, createClient } from './create-client.js'
export type {
  AccessTokenCredentials,
  ConsumerCredentials,
  Credentials,
  DeviceCredentials,
  IdentityCredentials,
  TokenCredentials,
  UserCredentials,
  WebApiKeyCredentials,
} from './credentials.js'
export { decodeSessionToken, decodeTucanoToken, type SessionClaims, type TucanoClaims } from './decode-token.js'
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
export type { FailureCode } from './generated/failure-codes.gen.js'
export { newestRelease, releases } from './generated/operations.gen.js'
export type { components, paths } from './generated/schema.gen.js'
export { debugLog, type Exchange, type Hooks, type RequestEvent, type ResponseEvent } from './hooks.js'
export { type Attempt, type Observer, observe, type Watch } from './observe.js'
export type { OperationId } from './operations.js'
export type { ClientOptions, Clock } from './options.js'
export { type PagedInput, paginate, type Rows } from './paginate.js'
export type { ListedRelease, NewestRelease, ReleaseText } from './release.js'
export { type IsSessionGone, isSessionGone, type Session } from './session.js'
export type { StoredToken, TokenStore } from './token-store.js'
export type { Fetch } from './transport.js'
