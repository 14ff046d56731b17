import type { Session, Subscription } from '../store/records.js'
import { scoped } from '../store/store.js'
import { type AccessTokenIdentifier, matchAccessToken } from './credentials.js'
import { failure } from './failure.js'
import { signJwt } from './jwt.js'
import type { World } from './world.js'

/** How a request names the subscription it wants; exactly one of the identifiers is there. */
export interface SubscriptionLookup {
  access_token_identifier?: AccessTokenIdentifier | undefined
  customer_identification_medium_identifier?: { readonly [name: string]: unknown } | undefined
  installed_item_identifier?:
    | { id?: string | undefined; serial_number?: string | undefined; alternative_code?: string | undefined }
    | undefined
  subscription_identifier?: { id?: string | undefined; number?: string | undefined } | undefined
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
  const candidates = await candidatesFor(world, session.organisation, lookup)
  const own = session.accountsReceivable
  const seen = own === null ? candidates : candidates.filter((subscription) => subscription.accountsReceivable === own)
  const [only, ...others] = seen
  if (only === undefined) throw failure('SUBSCRIPTIONS', 'SUBSCRIPTIONNOTFOUND', 'No subscription was found')
  if (others.length > 0)
    throw failure(
      'SUBSCRIPTIONS',
      'SEVERALSUBSCRIPTIONSFOUND',
      'More than one subscription was found',
      'Name the subscription or, with an access token, its type',
    )
  return only
}

async function candidatesFor(world: World, organisation: string, lookup: SubscriptionLookup): Promise<Subscription[]> {
  const { store } = world
  if (lookup.subscription_identifier) {
    const { id, number } = lookup.subscription_identifier
    if (id !== undefined) return values([await store.get('subscription', organisation, id)])
    return values(await store.find('subscription', 'number', scoped(organisation, number ?? '')))
  }
  if (lookup.installed_item_identifier) return byInstalledItem(world, organisation, lookup.installed_item_identifier)
  if (lookup.customer_identification_medium_identifier)
    return byMedium(world, organisation, lookup.customer_identification_medium_identifier)
  return byAccessToken(world, organisation, lookup)
}

async function byInstalledItem(
  world: World,
  organisation: string,
  identifier: NonNullable<SubscriptionLookup['installed_item_identifier']>,
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

/** The fields of a medium are not documented: it is the one that has every field given, with the value given. */
async function byMedium(
  world: World,
  organisation: string,
  given: { readonly [name: string]: unknown },
): Promise<Subscription[]> {
  const [first] = Object.entries(given)
  if (typeof first?.[1] !== 'string') return []
  const found = values(
    await world.store.find('identificationMedium', 'field', scoped(organisation, `${first[0]}=${first[1]}`)),
  )
  const matching = found.filter((medium) =>
    Object.entries(given).every(([name, value]) => medium.fields[name] === value),
  )
  const owned = matching.map((medium) =>
    world.store.find('subscription', 'accountsReceivable', scoped(organisation, medium.accountsReceivable)),
  )
  return values((await Promise.all(owned)).flat())
}

/** Only an effective access token identifies anybody. */
async function byAccessToken(world: World, organisation: string, lookup: SubscriptionLookup): Promise<Subscription[]> {
  const found = await matchAccessToken(world, organisation, lookup.access_token_identifier ?? {})
  const owner = found?.value.lifeCycleState === 'EFFECTIVE' ? found.value.accountsReceivable : null
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
