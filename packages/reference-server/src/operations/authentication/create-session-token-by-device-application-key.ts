import { checkDeviceLogin } from '../../domain/application-logins.js'
import { openSession } from '../../domain/sessions.js'
import type { Handler } from '../handler.js'

export const createSessionTokenByDeviceApplicationKey: Handler<'createSessionTokenByDeviceApplicationKey'> = async ({
  world,
  input,
  lifetime,
}) => {
  const login = await checkDeviceLogin(world, { identifier: input.installed_item_identifier, jwt: input.jwt_token })
  return { token: await openSession(world, { ...login, unit: undefined, lifetime }) }
}
