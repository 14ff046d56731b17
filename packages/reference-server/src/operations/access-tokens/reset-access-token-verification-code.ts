import { describeAccessToken, findAccessTokenByName, resetVerificationCode } from '../../domain/access-tokens.js'
import type { Handler } from '../handler.js'

export const resetAccessTokenVerificationCode: Handler<'resetAccessTokenVerificationCode'> = async ({
  world,
  session,
  input,
}) => {
  const changed = await resetVerificationCode(world, session, await findAccessTokenByName(world, session, input))
  return { ...(await describeAccessToken(world, changed)), life_cycle_state: 'PENDING_VERIFICATION' }
}
