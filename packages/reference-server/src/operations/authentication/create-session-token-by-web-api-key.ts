import { checkWebApiKey } from '../../domain/credentials.js'
import { openSession } from '../../domain/sessions.js'
import type { Handler } from '../handler.js'

export const createSessionTokenByWebApiKey: Handler<'createSessionTokenByWebApiKey'> = async ({
  world,
  input,
  webApiKey,
  lifetime,
}) => {
  const login = await checkWebApiKey(world, webApiKey, 'SYSTEMIC_KEY')
  return { token: await openSession(world, { ...login, unit: input?.unit, lifetime }) }
}
