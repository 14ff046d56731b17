import { type Amount, dividedBy, minus, sum, times } from '../../kernel/amount.js'
import { dayOf, monthsAfter, monthsBetween, startOf } from '../../kernel/calendar.js'
import { post } from '../../kernel/journal.js'
import { currencyOf } from '../../kernel/money.js'
import type { OpenWorld } from '../../kernel/open-world.js'
import type { AccountsReceivable, Currency, PricePlan, Subscription, SubscriptionService } from '../../records/index.js'
import { zoneOf } from '../time-zone.js'

/** What a subscription costs. */
export interface Tariff {
  currency: Currency
  rates: PricePlan['rates']
  /** How many months a billing period has. */
  months: number
  /** By how many parts of a hundred what recurs is cheaper. */
  percentage: number
  /** By the calendar of which time zone days begin. */
  zone: string
}

/** What a service costs once, or for a period. */
export interface Charge {
  service: SubscriptionService
  amount: Amount
  /** What is taken off; the amount is what is left. */
  discount: Amount
  /** The period; none of what is charged once. */
  period: { from: number; to: number } | null
}

/** What a subscription costs; null where its account is charged nothing: it has no billing terms, or a wallet pays. */
export async function tariffOf(
  world: OpenWorld,
  {
    organisation,
    billing_terms: terms,
    promo_code,
  }: Pick<Subscription, 'organisation' | 'billing_terms' | 'promo_code'>,
  account: Pick<AccountsReceivable, 'organisation' | 'currency'>,
): Promise<Tariff | null> {
  if (terms === null) return null
  const { records } = world
  const [scheme, plan, promo, zone] = await Promise.all([
    records.related('billingTermScheme', organisation, terms.scheme),
    records.related('pricePlan', organisation, terms.price_plan),
    records.related('promoCode', organisation, promo_code),
    zoneOf(world, organisation),
  ])
  const frequency = scheme?.billing_frequencies.find(({ code }) => code === terms.billing_frequency)
  if (!scheme || scheme.billing_type === 'PREPAID' || !plan || !frequency) return null
  return {
    currency: await currencyOf(world, account),
    rates: plan.rates,
    months: frequency.value * (frequency.unit === 'YEARS' ? 12 : 1),
    percentage: promo?.percentage ?? 0,
    zone,
  }
}

type Priced = Pick<Subscription, 'services' | 'rated_up_to' | 'billed_from'>

/** What it costs that services become effective: what each costs once, and the first period where none runs. */
export function chargesOfStart<S extends Priced>(
  before: S,
  now: S,
  tariff: Tariff,
  moment: number,
): { charges: Charge[]; subscription: S } {
  const isNew = ({ id }: SubscriptionService) =>
    before.services.find((service) => service.id === id)?.first_activated_date === null
  const once = effectiveIn(now)
    .filter(isNew)
    .map((service) => charged(service, 'one_time', tariff, null))
  if (now.rated_up_to !== null && now.rated_up_to > moment) return { charges: once, subscription: now }
  const begun = { ...now, billed_from: dayOf(moment, tariff.zone) }
  const { charges, subscription } = chargesOfPeriod(begun, tariff, moment)
  return { charges: [...once, ...charges], subscription }
}

/** What a billing period costs that begins at a moment, and the subscription as it is charged for until its end. */
export function chargesOfPeriod<S extends Priced>(
  subscription: S,
  tariff: Tariff,
  moment: number,
): { charges: Charge[]; subscription: S } {
  const { zone, months } = tariff
  const today = dayOf(moment, zone)
  const first = subscription.billed_from ?? today
  // Counted from the first day: what begins on the 31st ends on the last of a shorter month, and on the 31st again.
  const to = startOf(monthsAfter(first, monthsBetween(first, today) + months), zone)
  const effective = effectiveIn(subscription)
  const services = subscription.services.map((service) =>
    effective.includes(service) ? { ...service, rated_up_to: to } : service,
  )
  return {
    charges: effective.map((service) => charged(service, 'recurring', tariff, { from: moment, to })),
    subscription: { ...subscription, services, rated_up_to: to, billed_from: first },
  }
}

const effectiveIn = ({ services }: Priced) => services.filter(({ life_cycle_state: state }) => isEffective(state))

/** Whether a subscription or a service of it is provided. */
export const isEffective = (
  state: SubscriptionService['life_cycle_state'] | Subscription['life_cycle_state'],
): boolean => state === 'EFFECTIVE' || state === 'SHORT_TERM_EFFECTIVE'

function charged(
  service: SubscriptionService,
  sort: 'one_time' | 'recurring',
  { rates, months, percentage, currency: { decimal_digits: digits } }: Tariff,
  period: Charge['period'],
): Charge {
  const rate = rates.find(({ product }) => product === service.product)?.[sort] ?? '0'
  if (sort === 'one_time') return { service, amount: times(rate, '1', digits), discount: '0', period }
  const full = times(rate, String(months), digits)
  const discount = dividedBy(times(full, String(percentage), 20), '100', digits)
  return { service, amount: minus(full, discount), discount, period }
}

/** The sum of charges. */
export const total = (charges: readonly Charge[]): Amount => sum(charges.map(({ amount }) => amount))

/** Moves charges out of the account that pays. @param operation What caused them. */
export async function postCharges(
  world: OpenWorld,
  { id, organisation, accounts_receivable }: Subscription,
  { currency }: Tariff,
  charges: readonly Charge[],
  operation: string,
): Promise<void> {
  for (const { amount } of charges)
    if (amount !== '0')
      await post(world, organisation, {
        ...{ counted_in: currency.id, from: `receivable:${accounts_receivable}`, to: 'charged', amount },
        cause: { operation, kind: 'subscription', id },
      })
}
