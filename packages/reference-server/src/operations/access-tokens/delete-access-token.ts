import { describeAccessToken, findAccessToken, deleteAccessToken as remove } from '../../domain/access-tokens.js'
import type { Handler } from '../handler.js'

export const deleteAccessToken: Handler<'deleteAccessToken'> = async ({ world, session, input }) => {
  const found = await findAccessToken(world, session, input.access_token_identifier)
  return describeAccessToken(world, await remove(world, found))
}
