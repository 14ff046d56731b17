import { findSubscriber } from '../../domain/perception.js'
import type { Handler } from '../handler.js'

export const authenticatePerceptionSubscriber: Handler<'authenticatePerceptionSubscriber'> = async ({
  world,
  session,
  input,
}) => {
  const { id, number, perception } = await findSubscriber(world, session, input)
  return { subscriber_id: perception.subscriber_id, id, number }
}
