import { findAccessTokenByName } from '../../domain/access-tokens.js'
import { forgetPassCode } from '../../domain/pass-codes.js'
import type { Handler } from '../handler.js'

export const forgetAccessTokenPassCode: Handler<'forgetAccessTokenPassCode'> = async ({ world, session, input }) => {
  const { identifier } = input
  await forgetPassCode(world, session, await findAccessTokenByName(world, session, { identifier }))
  return {}
}
