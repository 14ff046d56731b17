import { checkConsumerLogin, checkIdentityLogin } from '../../domain/application-logins.js'
import { openSession } from '../../domain/sessions.js'
import type { Handler } from '../handler.js'

export const createSessionTokenByConsumerApplicationKey: Handler<
  'createSessionTokenByConsumerApplicationKey'
> = async ({ world, input, webApiKey, lifetime }) => {
  if (input.access_token_identifier) {
    const login = await checkConsumerLogin(world, { webApiKey, identifier: input.access_token_identifier })
    return { token: await openSession(world, { ...login, unit: input.unit, lifetime }) }
  }
  const login = await checkIdentityLogin(world, { ...input, webApiKey })
  return { token: await openSession(world, { ...login, unit: undefined, lifetime }) }
}
