import { describeAccessToken, findAccessToken } from '../../domain/access-tokens.js'
import type { Handler } from '../handler.js'

export const showAccessToken: Handler<'showAccessToken'> = async ({ world, session, input }) => {
  const found = await findAccessToken(world, session, input.access_token_identifier)
  return describeAccessToken(world, found)
}
