import { describeAccessToken, findAccessToken, verifyAccessToken as verify } from '../../domain/access-tokens.js'
import type { Handler } from '../handler.js'

export const verifyAccessToken: Handler<'verifyAccessToken'> = async ({ world, session, input }) => {
  const found = await findAccessToken(world, session, input.access_token_identifier)
  return describeAccessToken(world, await verify(world, session, found, input))
}
