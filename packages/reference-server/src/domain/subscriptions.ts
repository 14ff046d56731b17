import type { Session, Subscription } from '../store/records.js'
import { scoped, type Versioned } from '../store/store.js'
import { type AccessTokenIdentifier, isEffective, matchAccessToken } from './credentials.js'
import { failure } from './failure.js'
import { findMedia } from './identification-media.js'
import { signJwt } from './jwt.js'
import type { World } from './world.js'

/** How a request names a subscription, by one of its fields. */
export interface SubscriptionIdentifier {
  id?: string | undefined
  number?: string | undefined
}

/** How a request names an installed item, by one of its fields. */
export interface InstalledItemIdentifier {
  id?: string | undefined
  serial_number?: string | undefined
  alternative_code?: string | undefined
}

/** How a request names the subscription it wants; exactly one of the identifiers is there. */
export interface SubscriptionLookup {
  access_token_identifier?: AccessTokenIdentifier | undefined
  customer_identification_medium_identifier?: { readonly [name: string]: unknown } | undefined
  installed_item_identifier?: InstalledItemIdentifier | undefined
  subscription_identifier?: SubscriptionIdentifier | undefined
  subscription_type_identifier?:
    | { id?: string | undefined; name?: string | undefined; alternative_code?: string | undefined }
    | undefined
}

/** Finds the one subscription a request names, among those the session may see. */
export async function findSubscription(
  world: World,
  session: Session,
  lookup: SubscriptionLookup,
): Promise<Subscription> {
  const candidates = await candidatesFor(world, session, lookup)
  const own = session.accountsReceivable
  const seen = own === null ? candidates : candidates.filter((subscription) => subscription.accountsReceivable === own)
  const [only, ...others] = seen
  if (only === undefined) throw subscriptionNotFound()
  if (others.length > 0)
    throw failure(
      'SUBSCRIPTIONS',
      'SEVERALSUBSCRIPTIONSFOUND',
      'More than one subscription was found',
      'Name the subscription or, with an access token, its type',
    )
  return only
}

/** Finds the subscription with an ID or a number, among those the session may see. */
export async function findSubscriptionByName(
  world: World,
  session: Session,
  { id, number }: SubscriptionIdentifier,
): Promise<Versioned<Subscription>> {
  const { organisation, accountsReceivable: own } = session
  const [found] =
    id !== undefined
      ? [await world.store.get('subscription', organisation, id)]
      : await world.store.find('subscription', 'number', scoped(organisation, number ?? ''))
  if (!found || (own !== null && found.value.accountsReceivable !== own)) throw subscriptionNotFound()
  return found
}

function subscriptionNotFound() {
  return failure('SUBSCRIPTIONS', 'SUBSCRIPTIONNOTFOUND', 'No subscription was found')
}

async function candidatesFor(world: World, session: Session, lookup: SubscriptionLookup): Promise<Subscription[]> {
  const { store } = world
  const { organisation } = session
  if (lookup.subscription_identifier) {
    const { id, number } = lookup.subscription_identifier
    if (id !== undefined) return values([await store.get('subscription', organisation, id)])
    return values(await store.find('subscription', 'number', scoped(organisation, number ?? '')))
  }
  if (lookup.installed_item_identifier) return byInstalledItem(world, organisation, lookup.installed_item_identifier)
  if (lookup.customer_identification_medium_identifier)
    return byMedium(world, organisation, lookup.customer_identification_medium_identifier)
  return byAccessToken(world, session, lookup)
}

async function byInstalledItem(
  world: World,
  organisation: string,
  identifier: InstalledItemIdentifier,
): Promise<Subscription[]> {
  const { id, serial_number, alternative_code } = identifier
  const items =
    id !== undefined
      ? [await world.store.get('installedItem', organisation, id)]
      : serial_number !== undefined
        ? await world.store.find('installedItem', 'serialNumber', scoped(organisation, serial_number))
        : await world.store.find('installedItem', 'alternativeCode', scoped(organisation, alternative_code ?? ''))
  const subscriptions = values(items).map((item) => world.store.get('subscription', organisation, item.subscription))
  return values(await Promise.all(subscriptions))
}

async function byMedium(
  world: World,
  organisation: string,
  given: { readonly [name: string]: unknown },
): Promise<Subscription[]> {
  const owned = (await findMedia(world, organisation, given)).map((medium) =>
    world.store.find('subscription', 'accountsReceivable', scoped(organisation, medium.accountsReceivable)),
  )
  return values((await Promise.all(owned)).flat())
}

async function byAccessToken(world: World, session: Session, lookup: SubscriptionLookup): Promise<Subscription[]> {
  const { organisation } = session
  const found = await matchAccessToken(world, session, lookup.access_token_identifier ?? {}, isEffective)
  const owner = found?.value.accountsReceivable ?? null
  if (owner === null) return []
  const owned = values(await world.store.find('subscription', 'accountsReceivable', scoped(organisation, owner)))
  if (!lookup.subscription_type_identifier) return owned
  const type = await findType(world, organisation, lookup.subscription_type_identifier)
  return owned.filter((subscription) => subscription.type === type)
}

async function findType(
  world: World,
  organisation: string,
  { id, name, alternative_code }: NonNullable<SubscriptionLookup['subscription_type_identifier']>,
): Promise<string | undefined> {
  if (id !== undefined) return (await world.store.get('subscriptionType', organisation, id))?.value.id
  const [found] =
    name !== undefined
      ? await world.store.find('subscriptionType', 'name', scoped(organisation, name))
      : await world.store.find('subscriptionType', 'alternativeCode', scoped(organisation, alternative_code ?? ''))
  return found?.value.id
}

/** Signs the proof a subscriber shows to the Tucano platform. It opens no session here. */
export async function signTucanoProof(world: World, subscription: Subscription): Promise<string> {
  const organisation = await world.store.get('organisation', '', subscription.organisation)
  const issued = Math.floor(world.clock.now() / 1000)
  const claims = {
    exp: issued + world.terms.tucanoLifetimeSeconds,
    iat: issued,
    userid: subscription.number,
    apip: organisation?.value.tucanoApip ?? '',
    username: subscription.number,
  }
  return signJwt(claims, world.keys.tucano)
}

function values<T>(found: ({ readonly value: T } | undefined)[]): T[] {
  return found.flatMap((entry) => (entry === undefined ? [] : [entry.value]))
}
