import { pushSubscription } from '../../domain/perception.js'
import type { Handler } from '../handler.js'

export const resetPerceptionSubscription: Handler<'resetPerceptionSubscription'> = async ({
  world,
  session,
  input,
}) => {
  await pushSubscription(world, session, input.subscription_identifier)
  return {}
}
