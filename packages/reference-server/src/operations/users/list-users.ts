import { describeUser, findUsers } from '../../domain/users.js'
import type { Handler } from '../handler.js'

export const listUsers: Handler<'listUsers'> = async ({ world, session, input }) => {
  const { offset, number_of_results: limit } = { offset: undefined, number_of_results: undefined, ...input }
  const found = await findUsers(world, session, input, { offset, limit })
  return Promise.all(found.map((user) => describeUser(world, user)))
}
