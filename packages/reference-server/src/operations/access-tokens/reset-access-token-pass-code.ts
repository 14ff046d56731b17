import { findAccessTokenByName } from '../../domain/access-tokens.js'
import { describeNewPassCode, resetPassCode } from '../../domain/pass-codes.js'
import type { Handler } from '../handler.js'

export const resetAccessTokenPassCode: Handler<'resetAccessTokenPassCode'> = async ({ world, session, input }) => {
  const found = await findAccessTokenByName(world, session, input)
  return describeNewPassCode(world, await resetPassCode(world, session, found))
}
