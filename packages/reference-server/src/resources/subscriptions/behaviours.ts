import { seesAccount } from '../../kernel/credentials.js'
import { stateAfter } from '../../life-cycles/life-cycle.js'
import { subscriptionLifeCycle } from '../../life-cycles/subscription.js'
import { isOver } from '../../records/subscription.js'
import { type Call, reading } from '../call.js'
import { subscriptionNotFound, subscriptions } from '../subscriptions.js'
import { serviceNotFound } from './catalogue.js'

/** What is done to subscriptions, by the call that does it: when it can be, its life cycle says. */
const behaviours = [
  { code: 'ACTIVATESUBSCRIPTION', classification: 'ACTIVATESUBSCRIPTION', by: 'activateSubscription' },
  { code: 'DEACTIVATESUBSCRIPTION', classification: 'DEACTIVATESUBSCRIPTION', by: 'deactivateSubscription' },
  { code: 'TERMINATESUBSCRIPTION', classification: 'CANCELSUBSCRIPTION', by: 'cancelSubscription' },
  { code: 'TERMINATESUBSCRIPTION', classification: 'REGRETSUBSCRIPTION', by: 'regretSubscription' },
] as const

/** What can be done to services and items: no call of the contract does it, and their states are those of the pages. */
const ofServices = [
  { code: 'STARTSERVICE' as const, classifications: ['STARTSERVICE'], from: ['DRAFT', 'NOT_EFFECTIVE'] },
  { code: 'STOPSERVICE' as const, classifications: ['STOPSERVICE'], from: ['EFFECTIVE'] },
  {
    code: 'REMOVESERVICE' as const,
    classifications: ['REGRETSERVICE', 'CANCELSERVICE'],
    from: ['EFFECTIVE', 'NOT_EFFECTIVE', 'IN_RESTING'],
  },
]
const ofItems = [
  { code: 'REMOVEINSTALLEDITEM' as const, classifications: ['REMOVEINSTALLEDITEM'] },
  { code: 'SWAPINSTALLEDITEM' as const, classifications: ['SWAPINSTALLEDITEM'] },
]

const view = <C extends string>({ code, classifications }: { code: C; classifications: readonly string[] }) => ({
  behavior_code: code,
  business_classification_codes_set: classifications.map((one) => ({ business_classification_code: one })),
})

export const behaviourOperations = {
  listSubscriptionBehaviours: reading(async (call: Call<'listSubscriptionBehaviours'>) => {
    const { world, session, input } = call
    const { organisation } = session
    if (input.subscription_service_id !== undefined) {
      const values = [input.subscription_service_id] as const
      const found = await world.records.first('subscription', { index: 'service', organisation, values })
      const service = found?.services.find(({ id }) => id === input.subscription_service_id)
      if (!found || !service || !seesAccount(session, found.accounts_receivable)) throw serviceNotFound()
      return ofServices.filter(({ from }) => from.includes(service.life_cycle_state)).map(view)
    }
    if (input.subscription_installed_item_id !== undefined) {
      const item = await itemOn(call, input.subscription_installed_item_id)
      const subscription = await world.records.related('subscription', organisation, item?.subscription ?? null)
      if (!subscription || !seesAccount(session, subscription.accounts_receivable)) throw subscriptionNotFound()
      return isOver(subscription.life_cycle_state) ? [] : ofItems.map(view)
    }
    const { life_cycle_state: state } = await subscriptions.find(call, input.subscription_identifier ?? {})
    const possible = behaviours.filter(({ by }) => 'to' in stateAfter(subscriptionLifeCycle, by, state))
    const codes = [...new Set(possible.map(({ code }) => code))]
    return codes.map((code) => {
      const classifications = possible.filter((one) => one.code === code).map(({ classification }) => classification)
      return view({ code, classifications })
    })
  }),
}

/** The item that has an ID on its subscription. */
async function itemOn({ world, session: { organisation } }: Call<'listSubscriptionBehaviours'>, id: string) {
  const values = [id] as const
  const named = await world.records.first('installedItem', { index: 'installed_as', organisation, values })
  if (named) return named
  const own = await world.records.get('installedItem', organisation, id)
  return own?.installed_as === null ? own : undefined
}
