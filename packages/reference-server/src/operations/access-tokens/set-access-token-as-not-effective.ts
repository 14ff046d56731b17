import { describeAccessToken, findAccessToken, setAsNotEffective } from '../../domain/access-tokens.js'
import type { Handler } from '../handler.js'

export const setAccessTokenAsNotEffective: Handler<'setAccessTokenAsNotEffective'> = async ({
  world,
  session,
  input,
}) => {
  const found = await findAccessToken(world, session, input.access_token_identifier)
  return describeAccessToken(world, await setAsNotEffective(world, session, found))
}
