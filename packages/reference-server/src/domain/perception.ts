import { hexId } from '../random.js'
import type { ProvisioningRequest, Session, Subscription } from '../store/records.js'
import { scoped, type Versioned } from '../store/store.js'
import { isEffective, matchAccessToken } from './credentials.js'
import { failure } from './failure.js'
import { findSubscriptionByName, type SubscriptionIdentifier } from './subscriptions.js'
import type { World } from './world.js'

type Provisioned = Subscription & { perception: NonNullable<Subscription['perception']> }

/**
 * Finds the subscription of a subscriber by username and password, which are the identifier and the pass
 * code of an access token. An unknown username and a wrong password are one and the same failure.
 */
export async function findSubscriber(
  world: World,
  session: Session,
  given: { identifier: string; pass_code: string },
): Promise<Provisioned> {
  const accessToken = await matchAccessToken(world, session, given, isEffective)
  const { accountsReceivable: owner = null } = accessToken?.value ?? {}
  const seen = owner !== null && [null, owner].includes(session.accountsReceivable)
  const owned = seen
    ? await world.store.find('subscription', 'accountsReceivable', scoped(session.organisation, owner))
    : []
  const [only, ...others] = owned.map(({ value }) => value).filter(isProvisioned)
  if (!only) throw failure('PROVISIONING', 'SUBSCRIBERNOTFOUND', 'No subscriber was found')
  if (others.length > 0)
    throw failure('SUBSCRIPTIONS', 'SEVERALSUBSCRIPTIONSFOUND', 'More than one subscription was found')
  return only
}

/** Sets the PIN of a subscription, or puts it back to the default of the organisation when none is given. */
export async function changePin(
  world: World,
  session: Session,
  identifier: SubscriptionIdentifier,
  given?: string,
): Promise<void> {
  const pin = given ?? (await defaultPin(world, session.organisation))
  const action = given === undefined ? 'RESET_SUBSCRIBER_PIN_NUMBER' : 'SET_SUBSCRIBER_PIN_NUMBER'
  for (;;) {
    const found = await findProvisioned(world, session, identifier)
    const changed = { ...found.value, perception: { ...found.value.perception, pin } }
    if (!(await world.store.replace('subscription', found, changed))) continue
    return request(world, session, { action, subscription: changed.id, pin })
  }
}

/** Pushes a subscription to Perception again. */
export async function pushSubscription(
  world: World,
  session: Session,
  identifier: SubscriptionIdentifier,
): Promise<void> {
  const { value } = await findProvisioned(world, session, identifier)
  return request(world, session, { action: 'RESET_SUBSCRIPTION', subscription: value.id, pin: null })
}

/** PINs are documented as integers and sent as digits, so both are read; digits keep their leading zeros. */
export function readPin(given: string | number): string {
  return typeof given === 'number' ? BigInt(given).toString() : given
}

async function findProvisioned(
  world: World,
  session: Session,
  identifier: SubscriptionIdentifier,
): Promise<Versioned<Provisioned>> {
  const found = await findSubscriptionByName(world, session, identifier)
  const { value } = found
  if (!isProvisioned(value))
    throw failure(
      'PROVISIONING',
      'SUBSCRIPTIONNOTPROVISIONEDBYPROVIDER',
      'The subscription is not provisioned by Perception',
    )
  return { ...found, value }
}

function isProvisioned(subscription: Subscription): subscription is Provisioned {
  return subscription.perception !== null
}

async function defaultPin(world: World, id: string): Promise<string> {
  const organisation = await world.store.get('organisation', '', id)
  if (!organisation) throw new Error('a session without its organisation')
  return organisation.value.defaultPin
}

async function request(
  world: World,
  session: Session,
  told: Pick<ProvisioningRequest, 'action' | 'subscription' | 'pin'>,
): Promise<void> {
  await world.store.insert('provisioningRequest', {
    id: hexId(world.random),
    organisation: session.organisation,
    provider: 'PERCEPTION',
    ...told,
    requestedAt: world.clock.now(),
    requestedBy: session.user,
    requestedIn: session.unit,
  })
}
