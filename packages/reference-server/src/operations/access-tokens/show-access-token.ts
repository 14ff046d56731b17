import { describeAccessToken, findAccessToken } from '../../domain/access-tokens.js'
import type { Handler } from '../handler.js'

export const showAccessToken: Handler<'showAccessToken'> = async ({ world, session, body }) => {
  const found = await findAccessToken(world, session, body.access_token_identifier)
  return describeAccessToken(world, found.value)
}
