import { listUnowned } from '../../domain/access-token-lists.js'
import { describeAccessToken } from '../../domain/access-tokens.js'
import type { Handler } from '../handler.js'

export const getNotAssociatedAccessTokens: Handler<'getNotAssociatedAccessTokens'> = async ({
  world,
  session,
  input,
}) => {
  const found = await listUnowned(world, session, input)
  return Promise.all(found.map((token) => describeAccessToken(world, token)))
}
