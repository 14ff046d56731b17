import { checkAccessTokenLogin, checkUser } from '../../domain/credentials.js'
import { openSession } from '../../domain/sessions.js'
import type { Handler } from '../handler.js'

export const createSessionToken: Handler<'createSessionToken'> = async ({ world, body, lifetime }) => {
  if ('access_token_identifier' in body && body.access_token_identifier) {
    const login = await checkAccessTokenLogin(world, {
      organisation: body.organisation,
      identifier: body.access_token_identifier,
    })
    return { token: await openSession(world, { ...login, unit: body.unit, lifetime }) }
  }
  const login = await checkUser(world, body)
  return { token: await openSession(world, { ...login, unit: body.unit, lifetime }) }
}
