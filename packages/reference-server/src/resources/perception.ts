import { isEffective, matchAccessToken, seesAccount } from '../kernel/credentials.js'
import { failure } from '../kernel/failure.js'
import { hexId } from '../kernel/random.js'
import type { ProvisioningRequest, Subscription } from '../records/index.js'
import { isOver } from '../records/subscription.js'
import { type Call, done, type SessionCall } from './call.js'
import { ownedBy, refuseOver, subscriptions } from './subscriptions.js'

type Provisioned = Subscription & { perception: NonNullable<Subscription['perception']> }
type Named = SessionCall<Call<'resetPerceptionSubscription'>['input']>

export const perceptionOperations = {
  /**
   * A subscriber logs in by username and password, which are the identifier and the pass code of an access token. An
   * unknown username and a wrong password are one and the same failure.
   */
  authenticatePerceptionSubscriber: async ({ world, session, input }: Call<'authenticatePerceptionSubscriber'>) => {
    const accessToken = await matchAccessToken(world, session, input, isEffective)
    const { accounts_receivable: owner = null } = accessToken ?? {}
    const owned = seesAccount(session, owner) ? await ownedBy(world, session.organisation, owner) : []
    const [only, ...others] = owned.filter(isProvisioned).filter(({ life_cycle_state: state }) => !isOver(state))
    if (!only) throw failure('PROVISIONING', 'SUBSCRIBERNOTFOUND', 'No subscriber was found')
    if (others.length > 0)
      throw failure('SUBSCRIPTIONS', 'SEVERALSUBSCRIPTIONSFOUND', 'More than one subscription was found')
    return { subscriber_id: only.perception.subscriber_id, id: only.id, number: only.number }
  },
  setPerceptionSubscriberPinNumber: done((call: Call<'setPerceptionSubscriberPinNumber'>) =>
    changePin(call, 'SET_SUBSCRIBER_PIN_NUMBER', readPin(call.input.pin_number)),
  ),
  /** Puts the PIN back to the default of the organisation. */
  resetPerceptionSubscriberPinNumber: done(async (call: Call<'resetPerceptionSubscriberPinNumber'>) => {
    const organisation = await call.world.records.get('organisation', '', call.session.organisation)
    if (!organisation) throw new Error('a session without its organisation')
    await changePin(call, 'RESET_SUBSCRIBER_PIN_NUMBER', organisation.default_pin)
  }),
  /** Pushes a subscription to Perception again. */
  resetPerceptionSubscription: done(async (call: Call<'resetPerceptionSubscription'>) =>
    request(call, { action: 'RESET_SUBSCRIPTION', subscription: (await findProvisioned(call)).id, pin: null }),
  ),
}

/** PINs are documented as integers and sent as digits, so both are read; digits keep their leading zeros. */
function readPin(given: string | number): string {
  return typeof given === 'number' ? BigInt(given).toString() : given
}

async function changePin(call: Named, action: ProvisioningRequest['action'], pin: string): Promise<void> {
  const found = await findProvisioned(call)
  await call.world.records.replace('subscription', { ...found, perception: { ...found.perception, pin } })
  await request(call, { action, subscription: found.id, pin })
}

async function findProvisioned(call: Named): Promise<Provisioned> {
  const found = await subscriptions.find(call, call.input.subscription_identifier)
  refuseOver(found)
  if (isProvisioned(found)) return found
  throw failure(
    'PROVISIONING',
    'SUBSCRIPTIONNOTPROVISIONEDBYPROVIDER',
    'The subscription is not provisioned by Perception',
  )
}

function isProvisioned(subscription: Subscription): subscription is Provisioned {
  return subscription.perception !== null
}

async function request(
  { world, session }: SessionCall,
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
