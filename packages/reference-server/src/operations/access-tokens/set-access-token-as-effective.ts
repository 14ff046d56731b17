import { describeAccessToken, findAccessToken, setAsEffective } from '../../domain/access-tokens.js'
import type { Handler } from '../handler.js'

export const setAccessTokenAsEffective: Handler<'setAccessTokenAsEffective'> = async ({ world, session, input }) => {
  const found = await findAccessToken(world, session, input.access_token_identifier)
  return describeAccessToken(world, await setAsEffective(world, session, found))
}
