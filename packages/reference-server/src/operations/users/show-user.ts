import { describeUser, findUser } from '../../domain/users.js'
import type { Handler } from '../handler.js'

export const showUser: Handler<'showUser'> = async ({ world, session, input }) => {
  const found = await findUser(world, session, input.user_identifier)
  return describeUser(world, found)
}
