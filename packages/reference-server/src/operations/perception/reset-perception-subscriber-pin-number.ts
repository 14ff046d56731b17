import { changePin } from '../../domain/perception.js'
import type { Handler } from '../handler.js'

export const resetPerceptionSubscriberPinNumber: Handler<'resetPerceptionSubscriberPinNumber'> = async ({
  world,
  session,
  input,
}) => {
  await changePin(world, session, input.subscription_identifier)
  return {}
}
