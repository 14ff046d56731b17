import { checkWebApiKey } from '../../domain/credentials.js'
import { openSession } from '../../domain/sessions.js'
import type { Handler } from '../handler.js'

export const createSessionTokenByWebApiKey: Handler<'createSessionTokenByWebApiKey'> = async ({
  world,
  body,
  webApiKey,
  lifetime,
}) => {
  const login = await checkWebApiKey(world, webApiKey)
  return { token: await openSession(world, { ...login, unit: body?.unit, lifetime }) }
}
