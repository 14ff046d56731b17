import { maybeWireDate, wireDate } from '../../kernel/clock.js'
import type { OpenWorld } from '../../kernel/open-world.js'
import type {
  BillingTermScheme,
  InstalledItem,
  Subscription,
  SubscriptionAction,
  SubscriptionService,
} from '../../records/index.js'
import { viewProductShort } from '../products/views.js'
import { shown, viewAccount, viewBusinessUnit, viewLog, viewUdfs, viewUser } from '../views.js'

/** Writes a subscription with all its fields. */
export async function viewSubscription(world: OpenWorld, subscription: Subscription) {
  const { organisation, id } = subscription
  const { records } = world
  const [type, group, unit, privacyLevel, items, log] = await Promise.all([
    records.related('subscriptionType', organisation, subscription.type),
    records.related('group', organisation, subscription.owned_by_group),
    records.related('unit', organisation, subscription.owned_by_business_unit),
    records.related('privacyLevel', organisation, subscription.privacy_level),
    records.find('installedItem', { index: 'subscription', organisation, values: [id] }),
    viewLog(world, organisation, subscription.log_information),
  ])
  const services = await servicesBySort(world, subscription)
  return {
    ...(await viewListed(world, subscription)),
    subscription_type: type ? shown('subscriptionType', type) : null,
    billing_terms: await viewTerms(world, subscription),
    subscription_address: await viewAddress(world, subscription),
    owned_by_group: group ? shown('group', group) : null,
    owned_by_business_unit: unit ? viewBusinessUnit(unit) : null,
    privacy_level: privacyLevel ? shown('privacyLevel', privacyLevel) : null,
    log_information: log,
    termed_services_set: await Promise.all(services.termed.map((service) => viewTermed(world, subscription, service))),
    usage_services_set: await Promise.all(services.usage.map((service) => viewUsage(world, subscription, service))),
    installed_items_set: await Promise.all(items.map((item) => viewInstalledItem(world, item))),
  }
}

/** Writes a subscription as a list shows it. */
export async function viewListed(world: OpenWorld, subscription: Subscription) {
  const { organisation, accounts_receivable, first_activated_date, rated_up_to } = subscription
  const [account, promo] = await Promise.all([
    world.records.related('accountsReceivable', organisation, accounts_receivable),
    world.records.related('promoCode', organisation, subscription.promo_code),
  ])
  return shown('subscription', subscription, {
    ...ratingOf(subscription),
    first_activated_date: maybeWireDate(first_activated_date),
    rated_up_to: maybeWireDate(rated_up_to),
    free: (promo?.percentage ?? 0) >= 100,
    accounts_receivable: account ? await viewAccount(world, account) : null,
  })
}

/** Writes a subscription as far as other records show it. */
export async function viewSubscriptionShort(world: OpenWorld, subscription: Subscription) {
  const type = await world.records.related('subscriptionType', subscription.organisation, subscription.type)
  return { ...(await viewListed(world, subscription)), type: type ? shown('subscriptionType', type) : null }
}

/** The state of the rating, where one is known. */
function ratingOf({ rating_state: state }: Subscription): { rating_state: 'PENDING' | 'COMPLETED' | undefined } {
  return { rating_state: state === 'PENDING' || state === 'COMPLETED' ? state : undefined }
}

async function servicesBySort({ records }: OpenWorld, { organisation, services }: Subscription) {
  const sorted: { termed: SubscriptionService[]; usage: SubscriptionService[] } = { termed: [], usage: [] }
  for (const service of services) {
    const product = await records.related('product', organisation, service.product)
    const type = await records.related('productType', organisation, product?.type ?? null)
    sorted[type?.service_type === 'USAGE' ? 'usage' : 'termed'].push(service)
  }
  return sorted
}

async function viewTermed(world: OpenWorld, subscription: Subscription, service: SubscriptionService) {
  return {
    ...{ id: service.id, life_cycle_state: service.life_cycle_state },
    ...ratingOf(subscription),
    first_activated_date: maybeWireDate(service.first_activated_date),
    rated_up_to: maybeWireDate(service.rated_up_to),
    product: await productShort(world, subscription.organisation, service.product),
  }
}

/** The pages show no short-term states of services that are used by the piece. */
async function viewUsage(world: OpenWorld, { organisation }: Subscription, service: SubscriptionService) {
  const { id, life_cycle_state: state, product, first_activated_date: first } = service
  const plain = { SHORT_TERM_EFFECTIVE: 'EFFECTIVE', SHORT_TERM_NOT_EFFECTIVE: 'NOT_EFFECTIVE', REPLACED: 'CANCELLED' }
  const life_cycle_state = (plain[state as keyof typeof plain] ?? state) as Exclude<typeof state, keyof typeof plain>
  return {
    ...{ id, life_cycle_state },
    ...viewUdfs(service),
    billing_effective_date: maybeWireDate(first),
    billable_period_start_date: maybeWireDate(first),
    product: await productShort(world, organisation, product),
  }
}

/** Writes an item as a subscription shows it. */
async function viewInstalledItem(world: OpenWorld, item: InstalledItem) {
  const { id, ownership_status: owner, serial_number, alternative_code, state, state_classification } = item
  return {
    id: item.installed_as ?? id,
    // Before it was said whether it was invoiced, what is sold was sold.
    ownership_status: (world.terms.ownershipStates.includes(owner) ? owner : 'SOLD_TO_CUSTOMER') as typeof owner,
    installed_item: {
      ...{ id, serial_number, alternative_code, state, state_classification },
      product: await productShort(world, item.organisation, item.product),
    },
  }
}

/** Writes a product in its short form; null where there is none. */
export async function productShort(world: OpenWorld, organisation: string, id: string | null) {
  const product = await world.records.related('product', organisation, id)
  return product ? viewProductShort(world, product) : null
}

async function viewTerms(world: OpenWorld, { organisation, billing_terms: terms, life_cycle_state }: Subscription) {
  if (!terms) return null
  const { records } = world
  const [scheme, plan] = await Promise.all([
    records.related('billingTermScheme', organisation, terms.scheme),
    records.related('pricePlan', organisation, terms.price_plan),
  ])
  const { id, billing_cycle_day, billing_cycle_last_day_of_month, expiration_date, binding } = terms
  const over = ['CANCELLED', 'REGRETTED', 'REPLACED'].includes(life_cycle_state)
  const renewed = scheme?.billing_terms_auto_renewed ?? false
  return {
    ...{ id, billing_cycle_day, billing_cycle_last_day_of_month },
    life_cycle_state: over ? ('TERMINATED' as const) : ('EFFECTIVE' as const),
    is_auto_renewed: renewed,
    next_renewal_date: renewed ? maybeWireDate(binding?.end_date ?? null) : null,
    expires_on: null,
    agreement_date: wireDate(terms.agreement_date),
    allowed_cancel_date: null,
    effective_date: maybeWireDate(terms.effective_date),
    expiration_date: maybeWireDate(expiration_date),
    concurrent_usage_based_pricing: {},
    billing_term_scheme: scheme ? viewSchemeShort(world, scheme) : null,
    price_plan: plan ? shown('pricePlan', plan) : null,
    billing_frequency: viewFrequency(scheme?.billing_frequencies.find(({ code }) => code === terms.billing_frequency)),
    binding_information: binding && {
      state: world.clock.now() < binding.end_date ? 'IN_BINDING' : 'OUT_OF_BINDING',
      start_date: wireDate(binding.start_date),
      end_date: wireDate(binding.end_date),
      binding_period: { name: binding.period, code: binding.code },
    },
  }
}

/** The short form says either how a scheme bills, or what it is for. */
function viewSchemeShort({ terms }: OpenWorld, scheme: BillingTermScheme) {
  const { id, code, name, life_cycle_state, billing_method } = scheme
  const bills = terms.schemeClass === 'billing'
  return {
    ...{ id, code, name, life_cycle_state, billing_method },
    // Which of the values goes with which release is not for types to tell.
    classification: (bills ? scheme.billing_type : scheme.used_for) as never,
    billing_type: (bills ? scheme.billing_type_classification : scheme.billing_type) as never,
  }
}

const viewFrequency = (frequency: BillingTermScheme['billing_frequencies'][number] | undefined) =>
  frequency
    ? {
        ...{ name: frequency.name, code: frequency.code, default: frequency.default },
        time_period: { time_period_value: frequency.value, time_period_uot: frequency.unit },
      }
    : null

/** Writes a billing term scheme with all its fields. */
export async function viewScheme(world: OpenWorld, scheme: BillingTermScheme) {
  return shown('billingTermScheme', scheme, {
    classification: scheme.used_for,
    concurrent_usage_allowed: false,
    billing_frequencies_set: scheme.billing_frequencies.map((frequency) => viewFrequency(frequency)),
    log_information: await viewLog(world, scheme.organisation, scheme.log_information),
  })
}

async function viewAddress({ records }: OpenWorld, { organisation, address }: Subscription) {
  if (address === null) return null
  const country = await records.related('country', organisation, address.country)
  return { ...address, country: country ? shown('country', country) : null }
}

/** Writes what is done to a subscription. */
export async function viewAction(world: OpenWorld, action: SubscriptionAction) {
  const { organisation } = action
  const { records } = world
  const [subscription, submitted, performed, type, sub, classification] = await Promise.all([
    records.related('subscription', organisation, action.subscription),
    records.related('user', organisation, action.submitted_by),
    records.related('user', organisation, action.performed_by),
    records.related('subscriptionActionType', organisation, action.type),
    records.related('subscriptionSubActionType', organisation, action.sub_type),
    records.related('subscriptionActionClassification', organisation, action.classification),
  ])
  const { life_cycle_state: state } = action
  return shown('subscriptionAction', action, {
    // Before one word was for all that is refused, there was one for each way.
    life_cycle_state: (world.terms.actionStates.includes(state) ? state : 'REJECTEDSYSTEMVALIDATION') as typeof state,
    classification: classification?.name ?? null,
    scheduled_date: maybeWireDate(action.scheduled_date),
    executed_on: maybeWireDate(action.executed_on),
    submitted_on: wireDate(action.submitted_on),
    performed_on: maybeWireDate(action.performed_on),
    submitted_by: submitted ? viewUser(submitted) : null,
    performed_by: performed ? viewUser(performed) : null,
    action_type: type ? shown('subscriptionActionType', type) : null,
    sub_action_type: sub ? shown('subscriptionSubActionType', sub) : null,
    subscription: subscription ? await viewSubscriptionShort(world, subscription) : null,
    job: null,
  })
}
