import type { OperationId } from '@crmcom-webapi/server-routes'
import { checkConsumerLogin, checkDeviceLogin, checkIdentityLogin } from '../kernel/application-logins.js'
import { checkAccessTokenLogin, checkUser, checkWebApiKey } from '../kernel/credentials.js'
import type { OpenWorld } from '../kernel/open-world.js'
import { type Login, openSession, releaseSession } from '../kernel/sessions.js'
import { type Call, done } from './call.js'

export const authenticationOperations = {
  createSessionToken: async ({ world, input }: Call<'createSessionToken'>) => {
    const { organisation, access_token_identifier: identifier, username = '', password = '' } = input
    const login = identifier
      ? await checkAccessTokenLogin(world, { organisation, identifier })
      : await checkUser(world, { organisation, username, password })
    return opened(world, 'createSessionToken', { ...login, unit: input.unit })
  },
  createSessionTokenByWebApiKey: async ({ world, input, webApiKey }: Call<'createSessionTokenByWebApiKey'>) => {
    const login = await checkWebApiKey(world, webApiKey, 'SYSTEMIC_KEY')
    return opened(world, 'createSessionTokenByWebApiKey', { ...login, unit: input?.unit })
  },
  createSessionTokenByConsumerApplicationKey: async (call: Call<'createSessionTokenByConsumerApplicationKey'>) => {
    const { world, input, webApiKey } = call
    const { access_token_identifier: identifier, organisation = '', jwt = '' } = input
    const login = identifier
      ? { ...(await checkConsumerLogin(world, { webApiKey, identifier })), unit: input.unit }
      : { ...(await checkIdentityLogin(world, { webApiKey, organisation, jwt })), unit: undefined }
    return opened(world, 'createSessionTokenByConsumerApplicationKey', login)
  },
  createSessionTokenByDeviceApplicationKey: async (call: Call<'createSessionTokenByDeviceApplicationKey'>) => {
    const { world, input } = call
    const { installed_item_identifier: identifier, jwt_token: jwt } = input
    const login = await checkDeviceLogin(world, { identifier, jwt })
    return opened(world, 'createSessionTokenByDeviceApplicationKey', { ...login, unit: undefined })
  },
  releaseSessionToken: done(({ world, session }: Call<'releaseSessionToken'>) => releaseSession(world, session)),
}

/** Opens a session that lives as long as the operation says. */
async function opened(world: OpenWorld, operation: OperationId, login: Omit<Login, 'lifetime'>) {
  const lifetime = world.terms.sessionLifetimes[operation]
  if (!lifetime) throw new Error(`the contract does not say how long a session of ${operation} lives`)
  return { token: await openSession(world, { ...login, lifetime }) }
}
