import { listAccessTokens as list } from '../../domain/access-token-lists.js'
import { describeAccessToken } from '../../domain/access-tokens.js'
import type { Handler } from '../handler.js'

export const listAccessTokens: Handler<'listAccessTokens'> = async ({ world, session, input }) => {
  const found = await list(world, session, input)
  return Promise.all(found.map((token) => describeAccessToken(world, token)))
}
