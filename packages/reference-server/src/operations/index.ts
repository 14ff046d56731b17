import type { OperationId } from '@crmcom-webapi/server-routes'
import { resetAccessTokenVerificationCode } from './access-tokens/reset-access-token-verification-code.js'
import { showAccessToken } from './access-tokens/show-access-token.js'
import { createSessionToken } from './authentication/create-session-token.js'
import { createSessionTokenByWebApiKey } from './authentication/create-session-token-by-web-api-key.js'
import { releaseSessionToken } from './authentication/release-session-token.js'
import type { Handler } from './handler.js'
import { authenticateTucanoSubscriber } from './tucano/authenticate-tucano-subscriber.js'

/** The handler of every operation of the contract. A new operation does not compile until it has one. */
export const handlers: { [Id in OperationId]: Handler<Id> } = {
  authenticateTucanoSubscriber,
  createSessionToken,
  createSessionTokenByWebApiKey,
  releaseSessionToken,
  resetAccessTokenVerificationCode,
  showAccessToken,
}
