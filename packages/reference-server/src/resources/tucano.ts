import { isEffective, matchAccessToken, seesAccount } from '../kernel/credentials.js'
import { failure } from '../kernel/failure.js'
import { signJwt } from '../kernel/jwt.js'
import type { Subscription } from '../records/index.js'
import { isOver } from '../records/subscription.js'
import { accountsOfMedia } from './accounts-receivable.js'
import type { Call } from './call.js'
import { ownedBy, refuseOver, subscriptionNotFound } from './subscriptions.js'

/** Signs the proof a subscriber shows to the Tucano platform. It opens no session here. */
async function authenticateTucanoSubscriber(call: Call<'authenticateTucanoSubscriber'>) {
  const { world } = call
  const { id, number, organisation: owner } = await findSubscription(call)
  const organisation = await world.records.get('organisation', '', owner)
  const issued = Math.floor(world.clock.now() / 1000)
  const claims = {
    exp: issued + world.terms.tucanoLifetimeSeconds,
    iat: issued,
    userid: number,
    apip: organisation?.tucano_apip ?? '',
    username: number,
  }
  return { subscription_id: id, jwt: signJwt(claims, world.keys.tucano) }
}

export const tucanoOperations = { authenticateTucanoSubscriber }

/** Finds the one subscription a request names, among those the session may see. */
async function findSubscription(call: Call<'authenticateTucanoSubscriber'>): Promise<Subscription> {
  const found = (await candidates(call)).filter(({ accounts_receivable }) =>
    seesAccount(call.session, accounts_receivable),
  )
  const [only, ...others] = found.filter(({ life_cycle_state: state }) => !isOver(state))
  if (only === undefined) {
    found.forEach(refuseOver)
    throw subscriptionNotFound()
  }
  if (others.length > 0)
    throw failure(
      'SUBSCRIPTIONS',
      'SEVERALSUBSCRIPTIONSFOUND',
      'More than one subscription was found',
      'Name the subscription or, with an access token, its type',
    )
  return only
}

async function candidates({
  world,
  session,
  input,
}: Call<'authenticateTucanoSubscriber'>): Promise<readonly Subscription[]> {
  const { records } = world
  const { organisation } = session
  if (input.subscription_identifier) return records.named('subscription', organisation, input.subscription_identifier)
  if (input.installed_item_identifier) {
    const items = await records.named('installedItem', organisation, input.installed_item_identifier)
    const ids = items.flatMap(({ subscription }) => subscription ?? [])
    return records.eachRelated('subscription', organisation, ids)
  }
  if (input.customer_identification_medium_identifier) {
    const accounts = await accountsOfMedia(world, organisation, input.customer_identification_medium_identifier)
    return (await Promise.all(accounts.map((account) => ownedBy(world, organisation, account)))).flat()
  }
  const found = await matchAccessToken(world, session, input.access_token_identifier ?? {}, isEffective)
  const owned = await ownedBy(world, organisation, found?.accounts_receivable ?? null)
  if (!input.subscription_type_identifier) return owned
  const [type] = await records.named('subscriptionType', organisation, input.subscription_type_identifier)
  return owned.filter((subscription) => subscription.type === type?.id)
}
