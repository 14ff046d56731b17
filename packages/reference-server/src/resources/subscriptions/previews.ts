import { type Amount, isMore, sum, writeAmount } from '../../kernel/amount.js'
import { dayOf, endOf, monthsBetween, startOf } from '../../kernel/calendar.js'
import { wireDate } from '../../kernel/clock.js'
import { failure, invalidRequest } from '../../kernel/failure.js'
import { maybeCurrencyOf } from '../../kernel/money.js'
import type { OpenWorld } from '../../kernel/open-world.js'
import type { AccountsReceivable, Subscription } from '../../records/index.js'
import { balancesOf } from '../accounts-receivable/balances.js'
import { findAccount } from '../accounts-receivable.js'
import { type Call, reading, type SessionCall, type Widest } from '../call.js'
import { viewCurrencyShort } from '../exchange-rates.js'
import { ownedBy, subscriptions } from '../subscriptions.js'
import { zoneOf } from '../time-zone.js'
import { dayIsOver, refused, subscriptionMeant } from './actions.js'
import { type Charge, chargesOfPeriod, type Tariff, tariffOf, total } from './charges.js'
import { type Circumstances, type Course, happensNext, movedTo, nextMoment, stateAfterCall } from './course.js'
import { draftOf } from './creation.js'
import { circumstancesOf, courseOf } from './recording.js'
import { notEmulated, referred } from './references.js'
import { productShort } from './views.js'

/** What a subscription will be charged until a moment, if nobody does anything: what is scheduled on it counts. */
function chargesUntil(begun: Course, circumstances: Circumstances, until: number): Charge[] {
  const charges: Charge[] = []
  let course = begun
  for (;;) {
    const moment = nextMoment(course)
    if (moment === null || moment > until) return charges
    const happened = happensNext(course, circumstances, moment)
    charges.push(...happened.charges)
    course = happened.course
  }
}

/** A century of months: nothing further ahead is calculated, as one caller shall not keep the others waiting. */
const mostPeriods = 1200

/** The day of the next charge of some subscriptions; today, where none will come. */
async function nextBillOf({ world, session }: SessionCall, those: readonly Subscription[]): Promise<string> {
  const moments = await Promise.all(those.map((one) => nextCharge(world, one)))
  const known = moments.filter((moment) => moment !== null)
  const next = known.length === 0 ? world.clock.now() : Math.min(...known)
  return dayOf(next, await zoneOf(world, session.organisation))
}

/** When a subscription is charged next, if nobody does anything. */
async function nextCharge(world: OpenWorld, subscription: Subscription): Promise<number | null> {
  const circumstances = await circumstancesOf(world, subscription)
  let course = await courseOf(world, subscription)
  for (;;) {
    const moment = nextMoment(course)
    if (moment === null) return null
    const happened = happensNext(course, circumstances, moment)
    if (happened.charges.length > 0) return moment
    course = happened.course
  }
}

/** The end of the day until which a bill is previewed. */
async function endOfDay(world: OpenWorld, organisation: string, date: string): Promise<number> {
  const zone = await zoneOf(world, organisation)
  const [day, today] = [date.slice(0, 10), dayOf(world.clock.now(), zone)]
  if (monthsBetween(today, day) > mostPeriods) throw invalidRequest('as_of_date lies more than a hundred years ahead')
  return endOf(day, zone)
}

/** The bill of what some subscriptions of an account will be charged until the end of a day. */
async function previewed(
  { world }: SessionCall,
  account: AccountsReceivable,
  those: readonly Subscription[],
  date: string,
) {
  const until = await endOfDay(world, account.organisation, date)
  const charges: Charge[] = []
  for (const subscription of those)
    charges.push(
      ...chargesUntil(await courseOf(world, subscription), await circumstancesOf(world, subscription), until),
    )
  const billed = total(charges)
  const products = [...new Set(charges.map(({ service }) => service.product))]
  return {
    bill_preview: {
      from_date: wireDate(world.clock.now()),
      to_date: `${date.slice(0, 10)}T00:00:00`,
      total_billed_amount: writeAmount(billed),
      total_amount_to_be_paid: writeAmount(await toBePaid(world, account, billed)),
      ...noTaxes,
      currency: await currencyShown(world, account),
      product_set: await Promise.all(
        products.map(async (product) => ({ product: await productShort(world, account.organisation, product) })),
      ),
    },
  }
}

async function currencyShown(world: OpenWorld, account: AccountsReceivable) {
  const currency = await maybeCurrencyOf(world, account)
  return currency ? viewCurrencyShort(currency) : null
}

/** What is to be paid once an amount is charged besides what is owed; nothing where there is credit enough. */
async function toBePaid(world: OpenWorld, account: AccountsReceivable, amount: Amount): Promise<Amount> {
  const all = sum([amount, (await balancesOf(world, account)).balance])
  return isMore(all, '0') ? all : '0'
}

async function ownerOf({ records }: OpenWorld, subscription: Subscription): Promise<AccountsReceivable> {
  const found = await records.related('accountsReceivable', subscription.organisation, subscription.accounts_receivable)
  if (!found) throw new Error('a subscription without its account')
  return found
}

/** @throws {Failure} When a wallet pays for a subscription, so that no bill has it. */
async function refusePrepaid({ records }: OpenWorld, { organisation, billing_terms }: Subscription): Promise<void> {
  const scheme = await records.related('billingTermScheme', organisation, billing_terms?.scheme ?? null)
  if (scheme?.billing_type === 'PREPAID')
    throw failure('SUBSCRIPTIONS', 'INVALIDBILLINGTERMS', 'A wallet pays for the subscription, so no bill has it')
}

type Rates = Call<'calculateSubscriptionRates'>

/** What is charged has its taxes in it: no world holds rates of any. */
const noTaxes = { total_vat_amount: 0, total_tax_amount: 0 }

/** Modes for which calls that do it are known by name only, or their parameters are. */
const modes = ['RATE_ACTIVATE_SUBSCRIPTIONS', 'RATE_BECOME_SUBSCRIBER'] as const

/** What goes with a mode, all of which it needs. */
const objects = {
  RATE_ACTIVATE_SUBSCRIPTIONS: ['subscription_identifier'],
  RATE_BECOME_SUBSCRIBER: ['accounts_receivable', 'subscription'],
} as const

/** @throws {Failure} When something is sent that does not go with the mode, or something is missing. */
function refuseOthers(input: Rates['input']): void {
  const mode = input.mode as keyof typeof objects
  for (const name of Object.values(objects).flat()) {
    const isTaken = (objects[mode] as readonly string[]).includes(name)
    if (isTaken === (input[name] !== undefined)) continue
    const words = isTaken ? `${mode} goes with ${name}` : `${name} does not go with ${mode}`
    throw failure('SUBSCRIPTIONS', 'PARAMETERDOESNOTFITMODE', words)
  }
}

/** A subscription that is not effective yet, and who will pay. */
async function toBeRated(
  call: Rates,
): Promise<{ course: Course; circumstances: Circumstances; account: AccountsReceivable }> {
  const { world, session, input } = call
  if (input.mode === 'RATE_ACTIVATE_SUBSCRIPTIONS') {
    const subscription = await subscriptions.find(call, input.subscription_identifier ?? {})
    return {
      course: await courseOf(world, subscription),
      circumstances: await circumstancesOf(world, subscription),
      account: await ownerOf(world, subscription),
    }
  }
  const { accounts_receivable: given, subscription: wanted } = input
  if (!given || !wanted) throw new Error('a new subscription without what it is made of')
  const account =
    given.action === 'EXISTING'
      ? await findAccount(world, session, given.accounts_receivable_identifier ?? {})
      : await accountToBe(call)
  const { subscription } = await draftOf(call, account, wanted as never)
  const tariff = await tariffOf(world, subscription, account)
  return {
    course: { subscription, scheduled: [] },
    circumstances: { tariff, account: account.life_cycle_state },
    account,
  }
}

/** An account that is not there yet. */
async function accountToBe(call: Rates): Promise<AccountsReceivable> {
  const { session, input } = call
  const given = input.accounts_receivable as Widest<typeof input.accounts_receivable>
  const currency = await referred(call, 'currency', 'currency_identifier', given?.currency_identifier)
  return {
    ...{ id: '', organisation: session.organisation, currency: currency?.id ?? null, life_cycle_state: 'ACTIVE' },
  } as AccountsReceivable
}

async function rated(call: Rates) {
  const { world, input } = call
  if (!(modes as readonly string[]).includes(input.mode)) throw notEmulated(input.mode)
  if (input.buy_in_advance_request) throw notEmulated('buy_in_advance_request')
  refuseOthers(input)
  const { course, circumstances, account } = await toBeRated(call)
  const after = stateAfterCall(course.subscription.life_cycle_state, 'activateSubscription', circumstances)
  if ('refused' in after) throw refused(after.refused, after.words)
  const { tariff } = circumstances
  const moment = await momentOf(call, tariff)
  const started = movedTo(course, after.to, circumstances, moment)
  const amount = total(started.charges)
  const currency = await currencyShown(world, account)
  const shared = { ...noTaxes, currency }
  return {
    upcoming_rates: {
      ...{ ...sums(started.charges), ...shared, as_of_date: wireDate(moment) },
      amount_to_be_paid: writeAmount(account.id === '' ? amount : await toBePaid(world, account, amount)),
      service_rates_set: await Promise.all(
        byService(started.charges).map(async (charges) => ({
          ...{ ...sums(charges), currency, service: await serviceOf(world, account, charges) },
          ...spanOf(charges, moment),
        })),
      ),
    },
    additional_period_rates_set: await Promise.all(
      furtherPeriods(started.course.subscription, tariff, input.number_of_additional_periods ?? 0).map(
        async ({ charges, from }, i) => ({
          ...{ period_number: i + 1, ...sums(charges), ...shared, as_of_date: wireDate(from) },
          service_rates_set: await Promise.all(
            byService(charges).map(async (own) => ({
              ...{ ...sums(own), currency, service: await serviceOf(world, account, own) },
              time_period: { time_period_value: tariff?.months ?? 0, time_period_uot: 'MONTHS' },
            })),
          ),
        }),
      ),
    ),
  }
}

/** From when rates are asked for. */
async function momentOf({ world, input, session }: Rates, tariff: Tariff | null): Promise<number> {
  const now = world.clock.now()
  const { scheduled_date: date } = input
  if (date === undefined) return now
  const zone = tariff?.zone ?? (await zoneOf(world, session.organisation))
  const day = date.slice(0, 10)
  if (day < dayOf(now, zone)) throw dayIsOver()
  return Math.max(now, startOf(day, zone))
}

/** What the periods cost that follow the one that is charged for. */
function furtherPeriods(begun: Subscription, tariff: Tariff | null, count: number) {
  if (count > mostPeriods) throw invalidRequest(`number_of_additional_periods is above ${mostPeriods}`)
  const periods: { charges: Charge[]; from: number }[] = []
  let subscription = begun
  while (tariff && periods.length < count && subscription.rated_up_to !== null) {
    const from = subscription.rated_up_to
    const next = chargesOfPeriod(subscription, tariff, from)
    periods.push({ charges: next.charges, from })
    subscription = next.subscription
  }
  return periods
}

const sums = (charges: readonly Charge[]) => ({
  total_amount: writeAmount(total(charges)),
  total_discount_amount: writeAmount(sum(charges.map(({ discount }) => discount))),
})

const byService = (charges: readonly Charge[]): Charge[][] => {
  const ids = [...new Set(charges.map(({ service }) => service.id))]
  return ids.map((id) => charges.filter(({ service }) => service.id === id))
}

const spanOf = (charges: readonly Charge[], moment: number) => {
  const period = charges.find((charge) => charge.period)?.period
  return { from_date: wireDate(period?.from ?? moment), to_date: wireDate(period?.to ?? moment) }
}

const serviceOf = (world: OpenWorld, { organisation }: AccountsReceivable, [charge]: readonly Charge[]) =>
  productShort(world, organisation, charge?.service.product ?? null)

export const previewOperations = {
  previewSubscriptionBill: reading(async (call: Call<'previewSubscriptionBill'>) => {
    const subscription = await subscriptionMeant(call)
    await refusePrepaid(call.world, subscription)
    return previewed(call, await ownerOf(call.world, subscription), [subscription], call.input.as_of_date)
  }),
  previewBill: reading(async (call: Call<'previewBill'>) => {
    const { world, session, input } = call
    const account = await findAccount(world, session, input.accounts_receivable_identifier)
    const owned = await ownedBy(world, session.organisation, account.id)
    return previewed(call, account, owned, await nextBillOf(call, owned))
  }),
  calculateSubscriptionRates: reading(rated),
}
