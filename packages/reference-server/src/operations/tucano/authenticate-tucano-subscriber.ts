import { findSubscription, signTucanoProof } from '../../domain/subscriptions.js'
import type { Handler } from '../handler.js'

export const authenticateTucanoSubscriber: Handler<'authenticateTucanoSubscriber'> = async ({
  world,
  session,
  body,
}) => {
  const subscription = await findSubscription(world, session, body)
  return { subscription_id: subscription.id, jwt: await signTucanoProof(world, subscription) }
}
