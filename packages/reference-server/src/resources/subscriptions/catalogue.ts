import { isMore, writeAmount } from '../../kernel/amount.js'
import { seesAccount } from '../../kernel/credentials.js'
import { failure } from '../../kernel/failure.js'
import type { Identifier } from '../../kernel/open-world.js'
import type { BillingTerms, Subscription, SubscriptionService, SubscriptionType } from '../../records/index.js'
import { isOver } from '../../records/subscription.js'
import { findAccount } from '../accounts-receivable.js'
import { type Call, reading, type SessionCall } from '../call.js'
import { ownedBy, subscriptions } from '../subscriptions.js'
import { shown } from '../views.js'
import { referenceNotFound, referred } from './references.js'
import { productShort } from './views.js'

type Offered = SubscriptionType['services'][number]
type Provider = { [N in `provisioning_${'provider' | 'distributor'}_identifier`]?: object | undefined }

export const serviceNotFound = () =>
  failure('SUBSCRIPTIONS', 'SERVICENOTFOUND', 'No service was found on a subscription')

/** A type that a call names. */
export async function typeNamed(
  call: SessionCall,
  identifier: Identifier<'subscriptionType'>,
  parameter = 'subscription_type_identifier',
): Promise<SubscriptionType> {
  const found = await referred(call, 'subscriptionType', parameter, identifier)
  if (!found) throw referenceNotFound(parameter)
  return found
}

const typeOf = async ({ world }: SessionCall, { organisation, type }: Subscription): Promise<SubscriptionType> => {
  const found = await world.records.related('subscriptionType', organisation, type)
  if (!found) throw new Error('a subscription without its type')
  return found
}

/** Those types an account may have another subscription of; all, where none is named. */
export async function typesFor(call: Call<'listSubscriptionTypes'>): Promise<string[]> {
  const { world, session, input } = call
  const { organisation } = session
  await referred(call, 'group', 'group_identifier', input.group_identifier)
  await referred(call, 'unit', 'unit_identifier', input.unit_identifier)
  const types = await world.records.find('subscriptionType', { index: 'all', organisation, values: [] })
  const free = await Promise.all(types.map((type) => isFree(call, type, input.accounts_receivable_identifier)))
  const { subscriptionTypeClasses: classes } = world.terms
  return types
    .filter(({ sold, classification }, i) => sold && classes.includes(classification) && free[i])
    .map(({ id }) => id)
}

/** Whether an account may have another subscription of a type. */
async function isFree(
  { world, session }: SessionCall,
  type: SubscriptionType,
  identifier: Parameters<typeof findAccount>[2] | undefined,
): Promise<boolean> {
  if (identifier === undefined) return true
  const account = await findAccount(world, session, identifier)
  return mayOwn(await ownedBy(world, session.organisation, account.id), type)
}

/** Whether who has some subscriptions may have another one of a type. */
export const mayOwn = (owned: readonly Subscription[], { id, once_per_account }: SubscriptionType): boolean =>
  !once_per_account || !owned.some((one) => one.type === id && !isOver(one.life_cycle_state))

/** The products a provider provisions, where one is named. */
async function provisioned(call: SessionCall, offered: readonly Offered[], input: Provider): Promise<Offered[]> {
  const { world, session } = call
  const name = input.provisioning_provider_identifier ? 'provider' : 'distributor'
  const parameter = `provisioning_${name}_identifier` as const
  const provider = await referred(call, 'provisioningProvider', parameter, input[parameter])
  if (!provider) return [...offered]
  const products = await Promise.all(
    offered.map(({ product }) => world.records.related('product', session.organisation, product)),
  )
  return offered.filter((_, i) => products[i]?.provisioning_provider === provider.id)
}

/** Writes what subscriptions of a type may have. */
async function view({ world, session }: SessionCall, { id, product, mandatory }: Offered) {
  return {
    id,
    mandatory: mandatory ? ('MANDATORY' as const) : ('OPTIONAL' as const),
    product: await productShort(world, session.organisation, product),
    trial_period: null,
  }
}

const viewAll = (call: SessionCall, offered: readonly Offered[]) => Promise.all(offered.map((one) => view(call, one)))

/** What of a type a subscription does not have. */
const notHeld = (offered: readonly Offered[], { services }: Subscription): Offered[] =>
  offered.filter(({ product }) => !services.some((service) => service.product === product && isHeld(service)))

/** Whether a service of a subscription has not ended. */
export const isHeld = ({ life_cycle_state: state }: SubscriptionService): boolean =>
  !['CANCELLED', 'REGRETTED', 'SWAPPED', 'REMOVED', 'REPLACED'].includes(state)

/** What recurs for a product on the terms of a subscription. */
async function priceOf({ world, session }: SessionCall, terms: BillingTerms | null, product: string): Promise<string> {
  const plan = await world.records.related('pricePlan', session.organisation, terms?.price_plan ?? null)
  return plan?.rates.find((rate) => rate.product === product)?.recurring ?? '0'
}

/** How a swap is classified: by what recurs. */
const swapFrom = (now: string, then: string) =>
  isMore(then, now) ? 'UPGRADE_SERVICE' : isMore(now, then) ? 'DOWNGRADE_SERVICE' : 'SWITCH_SERVICE'

export const catalogueOperations = {
  listServicesToAdd: reading(async (call: Call<'listServicesToAdd'>) => {
    const subscription = await subscriptions.find(call, call.input.subscription_identifier)
    const { services } = await typeOf(call, subscription)
    const { mandatory } = call.input
    const wanted = notHeld(services, subscription).filter(
      (one) => mandatory === undefined || one.mandatory === mandatory,
    )
    return viewAll(call, await provisioned(call, wanted, call.input))
  }),
  listServicesOfNewSubscription: reading(async (call: Call<'listServicesOfNewSubscription'>) => {
    const { input } = call
    const type = await typeNamed(call, input.subscription_type_identifier)
    const { billing_term_scheme_identifier: identifier } = input
    await referred(call, 'billingTermScheme', 'billing_term_scheme_identifier', identifier)
    const free = await isFree(call, type, input.accounts_receivable_identifier)
    return viewAll(call, free ? await provisioned(call, type.services, input) : [])
  }),
  listServicesToSwapTo: reading(async (call: Call<'listServicesToSwapTo'>) => {
    const { world, session, input } = call
    const values = [input.subscription_service_id] as const
    const { organisation } = session
    const subscription = await world.records.first('subscription', { index: 'service', organisation, values })
    const service = subscription?.services.find(({ id }) => id === input.subscription_service_id)
    if (!subscription || !service || !seesAccount(session, subscription.accounts_receivable)) throw serviceNotFound()
    const others = notHeld((await typeOf(call, subscription)).services, subscription)
    const now = await priceOf(call, subscription.billing_terms, service.product)
    const { business_classification_code: wanted } = input
    const prices = await Promise.all(others.map(({ product }) => priceOf(call, subscription.billing_terms, product)))
    return viewAll(
      call,
      others.filter((_, i) => wanted === undefined || swapFrom(now, prices[i] ?? '0') === wanted),
    )
  }),
  listExpensesToAdd: reading(async (call: Call<'listExpensesToAdd'>) => {
    const subscription = await subscriptions.find(call, call.input.subscription_identifier)
    return viewAll(call, (await typeOf(call, subscription)).expenses)
  }),
  getPackageInformation: reading(async (call: Call<'getPackageInformation'>) => {
    const type = await typeNamed(call, call.input.type_identifier)
    const { organisation, base_rate } = type
    const { records } = call.world
    const [scheme] = await records.eachRelated('billingTermScheme', organisation, type.billing_term_schemes)
    const plan = await records.related('pricePlan', organisation, scheme?.price_plan ?? null)
    return {
      ...shown('subscriptionType', type),
      ...{ subscriptions_model: type.model ?? undefined, base_rate_uot: 'MONTHS' },
      base_rate: writeAmount(base_rate),
      billing_terms: plan ? { price_plan: shown('pricePlan', plan) } : null,
      mandatory_termed_services_set: await viewAll(
        call,
        type.services.filter(({ mandatory }) => mandatory),
      ),
      additional_termed_services_set: await viewAll(
        call,
        type.services.filter(({ mandatory }) => !mandatory),
      ),
      physical_goods_set: await viewAll(call, type.physical_goods),
      expenses_set: await viewAll(call, type.expenses),
    }
  }),
  listPhysicalGoodsOfNewSubscription: reading(async (call: Call<'listPhysicalGoodsOfNewSubscription'>) => {
    const { input } = call
    const type = await typeNamed(call, input.subscription_type_identifier)
    const free = await isFree(call, type, input.accounts_receivable_identifier)
    return viewAll(call, free ? await provisioned(call, type.physical_goods, input) : [])
  }),
}
