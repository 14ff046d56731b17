import type { OperationId } from '@crmcom-webapi/server-routes'
import { changeAccessTokenPassCode } from './access-tokens/change-access-token-pass-code.js'
import { createAccessToken } from './access-tokens/create-access-token.js'
import { deleteAccessToken } from './access-tokens/delete-access-token.js'
import { forgetAccessTokenPassCode } from './access-tokens/forget-access-token-pass-code.js'
import { generateAccessTokenOneTimePassword } from './access-tokens/generate-access-token-one-time-password.js'
import { getNotAssociatedAccessTokens } from './access-tokens/get-not-associated-access-tokens.js'
import { listAccessTokenClassifications } from './access-tokens/list-access-token-classifications.js'
import { listAccessTokens } from './access-tokens/list-access-tokens.js'
import { resetAccessTokenPassCode } from './access-tokens/reset-access-token-pass-code.js'
import { resetAccessTokenVerificationCode } from './access-tokens/reset-access-token-verification-code.js'
import { setAccessTokenAsEffective } from './access-tokens/set-access-token-as-effective.js'
import { setAccessTokenAsNotEffective } from './access-tokens/set-access-token-as-not-effective.js'
import { showAccessToken } from './access-tokens/show-access-token.js'
import { updateAccessToken } from './access-tokens/update-access-token.js'
import { verifyAccessToken } from './access-tokens/verify-access-token.js'
import { createSessionToken } from './authentication/create-session-token.js'
import { createSessionTokenByConsumerApplicationKey } from './authentication/create-session-token-by-consumer-application-key.js'
import { createSessionTokenByDeviceApplicationKey } from './authentication/create-session-token-by-device-application-key.js'
import { createSessionTokenByWebApiKey } from './authentication/create-session-token-by-web-api-key.js'
import { releaseSessionToken } from './authentication/release-session-token.js'
import type { Handler } from './handler.js'
import { authenticateNagraSubscription } from './nagra-media-platform/authenticate-nagra-subscription.js'
import { authenticatePerceptionSubscriber } from './perception/authenticate-perception-subscriber.js'
import { resetPerceptionSubscriberPinNumber } from './perception/reset-perception-subscriber-pin-number.js'
import { resetPerceptionSubscription } from './perception/reset-perception-subscription.js'
import { setPerceptionSubscriberPinNumber } from './perception/set-perception-subscriber-pin-number.js'
import { authenticateTucanoSubscriber } from './tucano/authenticate-tucano-subscriber.js'
import { changeUserPassword } from './users/change-user-password.js'
import { createUser } from './users/create-user.js'
import { listUsers } from './users/list-users.js'
import { showUser } from './users/show-user.js'

/** The handler of every operation of the contract. A new operation does not compile until it has one. */
export const handlers: { [Id in OperationId]: Handler<Id> } = {
  authenticateNagraSubscription,
  authenticatePerceptionSubscriber,
  authenticateTucanoSubscriber,
  changeAccessTokenPassCode,
  changeUserPassword,
  createAccessToken,
  createSessionToken,
  createSessionTokenByConsumerApplicationKey,
  createSessionTokenByDeviceApplicationKey,
  createSessionTokenByWebApiKey,
  createUser,
  deleteAccessToken,
  forgetAccessTokenPassCode,
  generateAccessTokenOneTimePassword,
  getNotAssociatedAccessTokens,
  listAccessTokenClassifications,
  listAccessTokens,
  listUsers,
  releaseSessionToken,
  resetAccessTokenPassCode,
  resetAccessTokenVerificationCode,
  resetPerceptionSubscriberPinNumber,
  resetPerceptionSubscription,
  setAccessTokenAsEffective,
  setAccessTokenAsNotEffective,
  setPerceptionSubscriberPinNumber,
  showAccessToken,
  showUser,
  updateAccessToken,
  verifyAccessToken,
}
