import type { Query } from '../../store/store.js'
import { findAccount } from '../accounts-receivable.js'
import type { Call, Input } from '../call.js'
import { accountsOfContact } from '../contacts.js'
import { changeRecord, resource } from '../resource.js'
import { subscriptionNotFound, subscriptions } from '../subscriptions.js'
import { viewLogged } from '../views.js'
import { acting, subscriptionMeant } from './actions.js'
import { behaviourOperations } from './behaviours.js'
import { catalogueOperations, typeNamed, typesFor } from './catalogue.js'
import { promoted, updated } from './changes.js'
import { created } from './creation.js'
import { previewOperations } from './previews.js'
import { referenceNotFound } from './references.js'
import { usageOperations } from './usage.js'
import { viewAction, viewListed, viewScheme, viewSubscriptionShort } from './views.js'

/** Which of its own settings who sees them is not documented: everybody who has a session does. */
const seenByAll = (parameter: string) => ({ sees: () => true, missing: () => referenceNotFound(parameter) })

const listed = resource('subscription', { sees: () => true, missing: subscriptionNotFound, view: viewListed })
const types = resource('subscriptionType', {
  ...seenByAll('subscription_type_identifier'),
  view: viewLogged('subscriptionType'),
})
const schemes = resource('billingTermScheme', { ...seenByAll('billing_term_scheme_identifier'), view: viewScheme })
const actions = resource('subscriptionAction', { sees: () => true, missing: subscriptionNotFound, view: viewAction })

export const subscriptionOperations = {
  showSubscription: subscriptions.show((input: Input<'showSubscription'>) => input.subscription_identifier),
  listSubscriptions: listed.list((call: Call<'listSubscriptions'>) => ofOwner(call)),
  listSubscriptionsByPost: listed.list((call: Call<'listSubscriptionsByPost'>) => ofOwner(call)),
  getScheduledSubscriptionActions: actions.list(async (call: Call<'getScheduledSubscriptionActions'>) => {
    const { subscription_identifier, behavior_code, business_classification_code } = call.input
    const { id, organisation } = await subscriptions.find(call, subscription_identifier)
    const values = [id, 'SCHEDULED'] as const
    const waiting = await call.world.records.find('subscriptionAction', { index: 'state', organisation, values })
    const fits = (wanted: string | undefined, code: string) => wanted === undefined || wanted === code
    const any = waiting
      .filter((one) => fits(behavior_code, one.behavior_code))
      .filter((one) => fits(business_classification_code, one.business_classification_code))
      .map((one) => one.id)
    return { index: 'id', organisation, values: [{ any }] }
  }),
  listSubscriptionTypes: types.list(async (call: Call<'listSubscriptionTypes'>) => ({
    ...{ index: 'id', organisation: call.session.organisation, values: [{ any: await typesFor(call) }] },
  })),
  listBillingTermSchemes: schemes.list(async (call: Call<'listBillingTermSchemes'>) => {
    const { organisation, billing_term_schemes: any } = await typeNamed(call, call.input.subscription_type_identifier)
    return { index: 'id', organisation, values: [{ any }] }
  }),
  createSubscription: created,
  updateSubscription: subscriptions.change(
    (input: Input<'updateSubscription'>) => input.subscription_identifier,
    updated,
  ),
  activateSubscription: acting<Input<'activateSubscription'>>('activateSubscription'),
  deactivateSubscription: acting<Input<'deactivateSubscription'>>('deactivateSubscription'),
  cancelSubscription: acting<Input<'cancelSubscription'>>('cancelSubscription'),
  regretSubscription: acting<Input<'regretSubscription'>>('regretSubscription'),
  endShortTermActivation: acting<Input<'endShortTermActivation'>>('endShortTermActivation'),
  endShortTermDeactivation: acting<Input<'endShortTermDeactivation'>>('endShortTermDeactivation'),
  applyPromoCode: async (call: Call<'applyPromoCode'>) => {
    const subscription = await subscriptionMeant(call)
    const fields = await promoted(call, subscription)
    return viewSubscriptionShort(call.world, await changeRecord(call, 'subscription', subscription, fields))
  },
  ...behaviourOperations,
  ...previewOperations,
  ...usageOperations,
  ...catalogueOperations,
}

/** The subscriptions of the account or the contact that is named. */
async function ofOwner(
  call: Call<'listSubscriptions'> | Call<'listSubscriptionsByPost'>,
): Promise<Query<'subscription'>> {
  const { world, session, input } = call
  const { organisation } = session
  const index = 'accounts_receivable'
  if (input.contact_information_identifier === undefined) {
    const { id } = await findAccount(world, session, input.accounts_receivable_identifier ?? {})
    return { index, organisation, values: [id] }
  }
  return { index, organisation, values: [{ any: await accountsOfContact(call, input.contact_information_identifier) }] }
}
