import { changePin, readPin } from '../../domain/perception.js'
import type { Handler } from '../handler.js'

export const setPerceptionSubscriberPinNumber: Handler<'setPerceptionSubscriberPinNumber'> = async ({
  world,
  session,
  input,
}) => {
  await changePin(world, session, input.subscription_identifier, readPin(input.pin_number))
  return {}
}
