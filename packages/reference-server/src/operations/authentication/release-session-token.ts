import { releaseSession } from '../../domain/sessions.js'
import type { Handler } from '../handler.js'

export const releaseSessionToken: Handler<'releaseSessionToken'> = async ({ world, input }) => {
  await releaseSession(world, input.token)
  return {}
}
