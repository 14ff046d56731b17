import { authenticateAtNagra, describeAuthenticated } from '../../domain/nagra.js'
import type { Handler } from '../handler.js'

export const authenticateNagraSubscription: Handler<'authenticateNagraSubscription'> = async ({
  world,
  session,
  input,
}) => describeAuthenticated(await authenticateAtNagra(world, session, input))
