import { updateAccessToken as update } from '../../domain/access-token-changes.js'
import { describeAccessToken, findAccessToken } from '../../domain/access-tokens.js'
import type { Handler } from '../handler.js'

export const updateAccessToken: Handler<'updateAccessToken'> = async ({ world, session, input }) => {
  const found = await findAccessToken(world, session, input.access_token_identifier)
  return describeAccessToken(world, await update(world, session, found, input))
}
