import type { Session, Subscription } from '../records/index.js'
import { type AccessTokenIdentifier, isEffective, matchAccessToken } from './credentials.js'
import { failure } from './failure.js'
import { findMedia } from './identification-media.js'
import { signJwt } from './jwt.js'
import type { OpenWorld } from './open-world.js'

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
  world: OpenWorld,
  session: Session,
  lookup: SubscriptionLookup,
): Promise<Subscription> {
  const candidates = await candidatesFor(world, session, lookup)
  const own = session.accounts_receivable
  const seen = own === null ? candidates : candidates.filter((subscription) => subscription.accounts_receivable === own)
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
  world: OpenWorld,
  { organisation, accounts_receivable: own }: Session,
  identifier: SubscriptionIdentifier,
): Promise<Subscription> {
  const [found] = await world.records.named('subscription', organisation, identifier)
  if (!found || (own !== null && found.accounts_receivable !== own)) throw subscriptionNotFound()
  return found
}

function subscriptionNotFound() {
  return failure('SUBSCRIPTIONS', 'SUBSCRIPTIONNOTFOUND', 'No subscription was found')
}

async function candidatesFor(
  world: OpenWorld,
  session: Session,
  lookup: SubscriptionLookup,
): Promise<readonly Subscription[]> {
  const { organisation } = session
  if (lookup.subscription_identifier)
    return world.records.named('subscription', organisation, lookup.subscription_identifier)
  if (lookup.installed_item_identifier) {
    const items = await world.records.named('installedItem', organisation, lookup.installed_item_identifier)
    const found = await Promise.all(
      items.map(({ subscription }) => world.records.related('subscription', organisation, subscription)),
    )
    return found.filter((subscription) => subscription !== undefined)
  }
  if (lookup.customer_identification_medium_identifier) {
    const media = await findMedia(world, organisation, lookup.customer_identification_medium_identifier)
    return (await Promise.all(media.map((medium) => ownedBy(world, organisation, medium.accounts_receivable)))).flat()
  }
  const found = await matchAccessToken(world, session, lookup.access_token_identifier ?? {}, isEffective)
  const owned = await ownedBy(world, organisation, found?.accounts_receivable ?? null)
  if (!lookup.subscription_type_identifier) return owned
  const [type] = await world.records.named('subscriptionType', organisation, lookup.subscription_type_identifier)
  return owned.filter((subscription) => subscription.type === type?.id)
}

/** The subscriptions an account owns. */
export async function ownedBy(
  world: OpenWorld,
  organisation: string,
  account: string | null,
): Promise<readonly Subscription[]> {
  if (account === null) return []
  return world.records.find('subscription', { index: 'accounts_receivable', organisation, values: [account] })
}

/** Signs the proof a subscriber shows to the Tucano platform. It opens no session here. */
export async function signTucanoProof(world: OpenWorld, subscription: Subscription): Promise<string> {
  const organisation = await world.records.get('organisation', '', subscription.organisation)
  const issued = Math.floor(world.clock.now() / 1000)
  const claims = {
    exp: issued + world.terms.tucanoLifetimeSeconds,
    iat: issued,
    userid: subscription.number,
    apip: organisation?.tucano_apip ?? '',
    username: subscription.number,
  }
  return signJwt(claims, world.keys.tucano)
}
