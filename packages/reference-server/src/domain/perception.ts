import { hexId } from '../random.js'
import type { ProvisioningRequest, Session, Subscription } from '../records/index.js'
import { isEffective, matchAccessToken } from './credentials.js'
import { failure } from './failure.js'
import type { OpenWorld } from './open-world.js'
import { findSubscriptionByName, ownedBy, type SubscriptionIdentifier } from './subscriptions.js'

type Provisioned = Subscription & { perception: NonNullable<Subscription['perception']> }

/**
 * Finds the subscription of a subscriber by username and password, which are the identifier and the pass
 * code of an access token. An unknown username and a wrong password are one and the same failure.
 */
export async function findSubscriber(
  world: OpenWorld,
  session: Session,
  given: { identifier: string; pass_code: string },
): Promise<Provisioned> {
  const accessToken = await matchAccessToken(world, session, given, isEffective)
  const { accounts_receivable: owner = null } = accessToken ?? {}
  const seen = owner !== null && [null, owner].includes(session.accounts_receivable)
  const owned = seen ? await ownedBy(world, session.organisation, owner) : []
  const [only, ...others] = owned.filter(isProvisioned)
  if (!only) throw failure('PROVISIONING', 'SUBSCRIBERNOTFOUND', 'No subscriber was found')
  if (others.length > 0)
    throw failure('SUBSCRIPTIONS', 'SEVERALSUBSCRIPTIONSFOUND', 'More than one subscription was found')
  return only
}

/** Sets the PIN of a subscription, or puts it back to the default of the organisation when none is given. */
export async function changePin(
  world: OpenWorld,
  session: Session,
  identifier: SubscriptionIdentifier,
  given?: string,
): Promise<void> {
  const pin = given ?? (await defaultPin(world, session.organisation))
  const action = given === undefined ? 'RESET_SUBSCRIBER_PIN_NUMBER' : 'SET_SUBSCRIBER_PIN_NUMBER'
  const found = await findProvisioned(world, session, identifier)
  await world.records.replace('subscription', { ...found, perception: { ...found.perception, pin } })
  return request(world, session, { action, subscription: found.id, pin })
}

/** Pushes a subscription to Perception again. */
export async function pushSubscription(
  world: OpenWorld,
  session: Session,
  identifier: SubscriptionIdentifier,
): Promise<void> {
  const { id } = await findProvisioned(world, session, identifier)
  return request(world, session, { action: 'RESET_SUBSCRIPTION', subscription: id, pin: null })
}

/** PINs are documented as integers and sent as digits, so both are read; digits keep their leading zeros. */
export function readPin(given: string | number): string {
  return typeof given === 'number' ? BigInt(given).toString() : given
}

async function findProvisioned(
  world: OpenWorld,
  session: Session,
  identifier: SubscriptionIdentifier,
): Promise<Provisioned> {
  const found = await findSubscriptionByName(world, session, identifier)
  if (!isProvisioned(found))
    throw failure(
      'PROVISIONING',
      'SUBSCRIPTIONNOTPROVISIONEDBYPROVIDER',
      'The subscription is not provisioned by Perception',
    )
  return found
}

function isProvisioned(subscription: Subscription): subscription is Provisioned {
  return subscription.perception !== null
}

async function defaultPin(world: OpenWorld, id: string): Promise<string> {
  const organisation = await world.records.get('organisation', '', id)
  if (!organisation) throw new Error('a session without its organisation')
  return organisation.default_pin
}

async function request(
  world: OpenWorld,
  session: Session,
  told: Pick<ProvisioningRequest, 'action' | 'subscription' | 'pin'>,
): Promise<void> {
  await world.records.insert('provisioningRequest', {
    id: hexId(world.random),
    organisation: session.organisation,
    provider: 'PERCEPTION',
    ...told,
    requested_at: world.clock.now(),
    requested_by: session.user,
    requested_in: session.unit,
  })
}
