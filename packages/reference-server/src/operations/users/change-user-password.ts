import { changePassword } from '../../domain/users.js'
import type { Handler } from '../handler.js'

export const changeUserPassword: Handler<'changeUserPassword'> = async ({ world, session, input }) => {
  await changePassword(world, session, input)
  return {}
}
