import { createAccessToken as create } from '../../domain/access-token-changes.js'
import { describeAccessToken } from '../../domain/access-tokens.js'
import type { Handler } from '../handler.js'

export const createAccessToken: Handler<'createAccessToken'> = async ({ world, session, input }) => {
  return describeAccessToken(world, await create(world, session, input))
}
