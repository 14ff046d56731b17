import { findSubscription, signTucanoProof } from '../../domain/subscriptions.js'
import type { Handler } from '../handler.js'

export const authenticateTucanoSubscriber: Handler<'authenticateTucanoSubscriber'> = async ({
  world,
  session,
  input,
}) => {
  const subscription = await findSubscription(world, session, input)
  return { subscription_id: subscription.id, jwt: await signTucanoProof(world, subscription) }
}
