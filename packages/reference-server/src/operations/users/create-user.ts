import { createUser as create, describeUser } from '../../domain/users.js'
import type { Handler } from '../handler.js'

export const createUser: Handler<'createUser'> = async ({ world, session, input }) =>
  describeUser(world, await create(world, session, input))
