import { dayLength, dayOf, monthsAfter } from '../../kernel/calendar.js'
import { instantOf } from '../../kernel/clock.js'
import { isBackOffice } from '../../kernel/credentials.js'
import { failure } from '../../kernel/failure.js'
import { firstLog } from '../../kernel/log.js'
import { nextNumber } from '../../kernel/numbers.js'
import { hexId } from '../../kernel/random.js'
import { fresh } from '../../records/fresh.js'
import type {
  AccountsReceivable,
  BillingTerms,
  InstalledItem,
  Subscription,
  SubscriptionService,
  SubscriptionType,
} from '../../records/index.js'
import { created as createdAccount } from '../accounts-receivable/changes.js'
import { accountNotFound, findAccount } from '../accounts-receivable.js'
import type { Call, Input, SessionCall, Widest } from '../call.js'
import { ownedBy } from '../subscriptions.js'
import { readUdfs } from '../views.js'
import { actionOf, cardOf, refused } from './actions.js'
import { mayOwn, typeNamed } from './catalogue.js'
import { movedTo, stateAfterCall } from './course.js'
import { circumstancesOf, record } from './recording.js'
import { notEmulated, referenceNotFound, referred } from './references.js'
import { viewAction } from './views.js'

type Creation = Call<'createSubscription'>
/** What is said of a new subscription; its rates can be asked for by less. */
type Wanted = Widest<Input<'createSubscription'>['subscription']>
type Terms = Widest<Wanted['billing_terms']>

/** Makes a subscription of an account that is there, or of a new one. */
export async function created(call: Creation) {
  const { world, session, input } = call
  const account = await accountOf(call, input.accounts_receivable)
  const { subscription: drafted, items } = await draftOf(call, account, input.subscription as Wanted)
  const number = await freeNumber(call)
  const draft: Subscription = { ...drafted, number }
  await world.records.insert('subscription', draft)
  for (const item of items) await world.records.replace('installedItem', installed(item, draft))
  const classification = input.business_classification_code
  const codes = ['BECOME_SUBSCRIBER', classification] as const
  if (input.payment_gateway_card_identifier) await cardOf(world, draft, input.payment_gateway_card_identifier)
  const action = await actionOf(call, 'createSubscription', draft, codes)
  if (classification === 'CREATE_ACTIVATE_SUBSCRIPTION') {
    const circumstances = await circumstancesOf(world, draft)
    const after = stateAfterCall('DRAFT', 'activateSubscription', circumstances)
    if ('refused' in after) throw refused(after.refused, after.words)
    const happened = movedTo({ subscription: draft, scheduled: [] }, after.to, circumstances, world.clock.now())
    await record(world, { ...happened, by: 'createSubscription' }, circumstances, session)
  }
  await world.records.insert('subscriptionAction', action)
  return viewAction(world, action)
}

async function accountOf(call: SessionCall, given: Input<'createSubscription'>['accounts_receivable']) {
  const { action, accounts_receivable_identifier: identifier, ...said } = given
  if (action === 'EXISTING') return findAccount(call.world, call.session, identifier ?? {})
  // Whoever sees one account only sees none that is new.
  if (!isBackOffice(call.session)) throw accountNotFound()
  const made = await createdAccount({ ...call, input: said } as never)
  await call.world.records.insert('accountsReceivable', made)
  return made
}

/** The next number that no subscription has, also where a seed gave some by itself. */
async function freeNumber({ world, session: { organisation } }: SessionCall): Promise<string> {
  for (;;) {
    const number = await nextNumber(world, organisation, 'subscription')
    if (!(await world.records.first('subscription', { index: 'number', organisation, values: [number] }))) return number
  }
}

/** A subscription as it would be made, and the items that would be on it. Nothing is written. */
export async function draftOf(
  call: SessionCall,
  account: Pick<AccountsReceivable, 'id'>,
  wanted: Wanted,
): Promise<{ subscription: Subscription; items: InstalledItem[] }> {
  const { world, session } = call
  const type = await typeNamed(call, wanted.type_identifier, 'type_identifier')
  if (!mayOwn(await ownedBy(world, session.organisation, account.id), type))
    throw failure('SUBSCRIPTIONS', 'TYPENOTALLOWED', 'The account has a subscription of this type already')
  const group = await referred(call, 'group', 'owned_by_group_identifier', wanted.owned_by_group_identifier)
  const { owned_by_business_unit_identifier: business } = wanted
  const unit = await referred(
    ...([call, 'unit', 'owned_by_business_unit_identifier'] as const),
    business && { id: business.id, name: business.name, alternative_code: business.code },
  )
  const { privacy_level_identifier: level } = wanted
  const subscription = fresh('subscription', {
    ...{ id: hexId(world.random), organisation: session.organisation, number: '', type: type.id },
    ...{ accounts_receivable: account.id, life_cycle_state: 'DRAFT', rating_state: 'PENDING' },
    ...{ notes: wanted.notes ?? null, owned_by_group: group?.id ?? null, owned_by_business_unit: unit?.id ?? null },
    privacy_level: (await referred(call, 'privacyLevel', 'privacy_level_identifier', level))?.id ?? null,
    billing_terms: await termsOf(call, type, wanted.billing_terms as Terms),
    services: await servicesOf(call, type, wanted),
    udfs: readUdfs(wanted),
    log_information: firstLog(world, session),
  })
  return { subscription, items: await itemsOf(call, type, wanted) }
}

const doNotFit = (words: string) => failure('SUBSCRIPTIONS', 'INVALIDBILLINGTERMS', words)

/** Billing terms as a call has them. @throws {Failure} When the type or the scheme does not allow them. */
async function termsOf(call: SessionCall, type: SubscriptionType, given: Terms): Promise<BillingTerms> {
  const { world } = call
  const scheme = await referred(
    ...([call, 'billingTermScheme', 'billing_term_scheme_identifier'] as const),
    given.billing_term_scheme_identifier,
  )
  if (!scheme) throw referenceNotFound('billing_term_scheme_identifier')
  if (!type.billing_term_schemes.includes(scheme.id)) throw doNotFit('The type is not billed by this scheme')
  if (given.concurrent_usage_based_pricing) throw notEmulated('concurrent_usage_based_pricing')
  const plan = await referred(call, 'pricePlan', 'price_plan_identifier', given.price_plan_identifier)
  const price_plan = plan?.id ?? scheme.price_plan
  if (price_plan === null) throw doNotFit('The scheme has no price plan of its own: send price_plan_identifier')
  const { billing_frequency, billing_cycle_day = null, billing_cycle_last_day_of_month = false } = given
  const isNormal = scheme.billing_type === 'NORMAL'
  if (isNormal !== (billing_frequency !== undefined))
    throw doNotFit(
      `billing_frequency is ${isNormal ? 'mandatory' : 'not allowed'} for schemes of type ${scheme.billing_type}`,
    )
  const codes = scheme.billing_frequencies.map(({ code }): string => code)
  if (billing_frequency !== undefined && !codes.includes(billing_frequency))
    throw doNotFit(`The scheme bills ${codes.join(' or ')}, not ${billing_frequency}`)
  const byDay = billing_cycle_day !== null || billing_cycle_last_day_of_month
  if (scheme.billing_method === 'PERIOD' && byDay) throw doNotFit('A scheme of method PERIOD has no billing cycle day')
  if (billing_cycle_day !== null && billing_cycle_last_day_of_month)
    throw doNotFit('billing_cycle_day goes not with billing_cycle_last_day_of_month')
  return {
    ...{ id: hexId(world.random), scheme: scheme.id, price_plan, billing_frequency: billing_frequency ?? null },
    billing_cycle_day: billing_cycle_day ?? scheme.allowed_cycle_day,
    billing_cycle_last_day_of_month,
    ...{ agreement_date: instantOf(given.agreement_date), effective_date: world.clock.now(), expiration_date: null },
    binding: bindingOf(call, given.binding_information),
  }
}

/** How many months a binding period has, and what it is called. */
const bindings: { readonly [code: string]: readonly [name: string, months: number] } = {
  MONTH: ['Month', 1],
  QUARTER: ['Quarter', 3],
  BIANNUAL: ['Biannual', 6],
  ANNUAL: ['Annual', 12],
  TWOYEARS: ['Two years', 24],
}

function bindingOf({ world }: SessionCall, given: Terms['binding_information']): BillingTerms['binding'] {
  if (!given) return null
  const { binding_period: code = '' } = given
  const start_date = given.start_date === undefined ? world.clock.now() : instantOf(given.start_date)
  if (code === 'WEEK') return { period: 'Week', code, start_date, end_date: start_date + 7 * dayLength }
  const [period, months] = bindings[code] ?? []
  if (period === undefined || months === undefined) throw doNotFit(`How long ${code} is, is set nowhere`)
  const day = dayOf(start_date, 'UTC')
  const end_date = Date.parse(`${monthsAfter(day, months)}T00:00:00Z`) + (start_date - Date.parse(`${day}T00:00:00Z`))
  return { period, code, start_date, end_date }
}

/** The services of a new subscription. @throws {Failure} When the type does not have one, or has to. */
async function servicesOf(call: SessionCall, type: SubscriptionType, wanted: Wanted): Promise<SubscriptionService[]> {
  const services: SubscriptionService[] = []
  for (const given of wanted.services_set) {
    const { service_identifier } = given
    const product = await referred(call, 'product', 'service_identifier', service_identifier)
    if (!product) throw referenceNotFound('service_identifier')
    if (services.some((service) => service.product === product.id))
      throw failure(
        'SUBSCRIPTIONS',
        'SERVICEALREADYEXISTSONSUBSCRIPTION',
        `The service ${product.code} is on the subscription already`,
      )
    if (!type.services.some((offered) => offered.product === product.id))
      throw failure(
        'SUBSCRIPTIONS',
        'SERVICENOTALLOWED',
        `Subscriptions of this type cannot have the service ${product.code}`,
      )
    services.push({
      ...{ id: hexId(call.world.random), product: product.id, life_cycle_state: 'DRAFT' },
      ...{ first_activated_date: null, rated_up_to: null, udfs: readUdfs(given) },
    })
  }
  const missing = type.services.find(
    ({ mandatory, product }) => mandatory && !services.some((service) => service.product === product),
  )
  if (!missing) return services
  const product = await call.world.records.related('product', type.organisation, missing.product)
  throw failure(
    'SUBSCRIPTIONS',
    'MANDATORYSERVICEMISSING',
    `Subscriptions of this type must have the service ${product?.code}`,
  )
}

/** The items that come onto a new subscription. @throws {Failure} When one is on another subscription, or of goods of other types. */
async function itemsOf(call: SessionCall, type: SubscriptionType, wanted: Wanted): Promise<InstalledItem[]> {
  const items: InstalledItem[] = []
  for (const { installed_item_identifier } of wanted.installed_items_set ?? []) {
    const item = await referred(call, 'installedItem', 'installed_item_identifier', installed_item_identifier)
    if (!item) throw referenceNotFound('installed_item_identifier')
    const isOffered = type.physical_goods.some(({ product }) => product === item.product)
    const refusal =
      item.subscription !== null || items.some(({ id }) => id === item.id)
        ? 'is on another subscription'
        : item.state !== 'EFFECTIVE'
          ? `is ${item.state}`
          : isOffered
            ? undefined
            : 'is none that subscriptions of this type have'
    if (refusal !== undefined)
      throw failure('SUBSCRIPTIONS', 'INSTALLEDITEMNOTAVAILABLE', `The item ${item.serial_number} ${refusal}`)
    items.push(item)
  }
  return items
}

/** An item as it is on a subscription: what was in stock is rented. */
function installed(item: InstalledItem, { id }: Subscription): InstalledItem {
  const inStock = item.ownership_status.includes('WAREHOUSE')
  return { ...item, subscription: id, ownership_status: inStock ? 'RENTED_TO_CUSTOMER' : item.ownership_status }
}
