import { releaseSession } from '../../domain/sessions.js'
import type { Handler } from '../handler.js'

export const releaseSessionToken: Handler<'releaseSessionToken'> = async ({ world, body }) => {
  await releaseSession(world, body.token)
  return {}
}
