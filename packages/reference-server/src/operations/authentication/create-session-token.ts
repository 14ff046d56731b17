import { checkAccessTokenLogin, checkUser } from '../../domain/credentials.js'
import { openSession } from '../../domain/sessions.js'
import type { Handler } from '../handler.js'

export const createSessionToken: Handler<'createSessionToken'> = async ({ world, input, lifetime }) => {
  if ('access_token_identifier' in input && input.access_token_identifier) {
    const login = await checkAccessTokenLogin(world, {
      organisation: input.organisation,
      identifier: input.access_token_identifier,
    })
    return { token: await openSession(world, { ...login, unit: input.unit, lifetime }) }
  }
  const login = await checkUser(world, input)
  return { token: await openSession(world, { ...login, unit: input.unit, lifetime }) }
}
