import { findAccessToken } from '../../domain/access-tokens.js'
import { generateOneTimePassword } from '../../domain/pass-codes.js'
import type { Handler } from '../handler.js'

export const generateAccessTokenOneTimePassword: Handler<'generateAccessTokenOneTimePassword'> = async ({
  world,
  session,
  input,
}) => {
  return generateOneTimePassword(world, await findAccessToken(world, session, input.access_token_identifier))
}
