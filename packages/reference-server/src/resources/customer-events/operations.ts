import { isMore, minus, sum, writeAmount } from '../../kernel/amount.js'
import { instantOf } from '../../kernel/clock.js'
import { isBackOffice, seesAccount } from '../../kernel/credentials.js'
import { balanceOf } from '../../kernel/journal.js'
import type { Identifier } from '../../kernel/open-world.js'
import { customerEventLifeCycle } from '../../life-cycles/customer-event.js'
import { moved } from '../../life-cycles/life-cycle.js'
import type { CustomerEvent } from '../../records/index.js'
import type { Query } from '../../store/store.js'
import { inBulk } from '../bulk.js'
import { type Call, type Input, reading, type SessionCall, type Widest } from '../call.js'
import { checkIntended, findCurrency } from '../financial-transactions.js'
import { narrowed } from '../narrowed.js'
import { resource } from '../resource.js'
import { viewAccount } from '../views.js'
import { currencyOfWallet, maybeEffectiveOf } from '../wallets/find.js'
import { Worded } from '../worded.js'
import { currencyOfEvent, isPosted, least, participantsOf, spendable, totalLeft } from './awarding.js'
import { type Cancels, cancelled } from './cancelling.js'
import { achieved, alreadyThere, canonical, purchased, purchaseOf, referredBy, spentOn } from './making.js'
import { type CustomerNamed, customerOf, eventNotFound, referred } from './references.js'
import { settled } from './settlement.js'
import { blocked, type Plan, spendsOn } from './spending.js'
import { reduction_method, viewAchievement, viewPurchase, viewReferral, viewSpendRequest } from './views.js'

type Type = CustomerEvent['type']

/** Events of one type. Customers see those of their own account, and change none. */
const events = <V>(type: Type, view: (world: Call<'showPurchase'>['world'], event: CustomerEvent) => Promise<V>) => {
  const seen = resource('customerEvent', {
    sees: ({ session }, event) => event.type === type && seesAccount(session, event.accounts_receivable),
    missing: eventNotFound,
    view,
  })
  const changed = resource('customerEvent', {
    sees: ({ session }, event) => event.type === type && isBackOffice(session),
    missing: eventNotFound,
    view,
  })
  return {
    ...seen,
    forChange: changed.find,
    cancel:
      (operation: Cancels) => async (call: SessionCall<{ customer_event_identifier: Identifier<'customerEvent'> }>) => {
        const event = await changed.find(call, call.input.customer_event_identifier)
        return view(call.world, await cancelled(call, operation, event))
      },
  }
}

const purchases = events('PURCHASE', viewPurchase)
const spendRequests = events('SPEND_REQUEST', viewSpendRequest)
const achievements = events('ACHIEVEMENT', viewAchievement)
const referrals = events('REFERRAL', viewReferral)
const byName = ({ customer_event_identifier }: { customer_event_identifier: Identifier<'customerEvent'> }) =>
  customer_event_identifier

/** Answers with what the customer is to be told, where there is something. */
const worded = <D>(data: D, { words }: CustomerEvent) => (words === null ? data : new Worded(data, words))

export const customerEventOperations = {
  showPurchase: purchases.show(byName),
  listPurchases: purchases.list(async (call: Call<'listPurchases'>) => {
    const { input } = call
    const query = await ofCustomer(call, 'PURCHASE', input, 'classification_identifier')
    const { spend_requests_applied: applied, eligible_for_spending: eligible } = input
    const spent = await spentOnEach(call)
    return filtered(call, query, (event) => {
      const on = spent.get(event.id) ?? '0'
      const total = sum(event.products.map(({ total_amount }) => total_amount))
      const mayBeSpentOn = isPosted(event) && isMore(total, on)
      return (
        (applied === undefined || applied === isMore(on, '0')) && (eligible === undefined || eligible === mayBeSpentOn)
      )
    })
  }),
  previewPurchase: reading(async (call: Call<'previewPurchase'>) => {
    const { draft, plan } = await purchaseOf(call, call.input as never)
    return viewPlan(call, draft, await plan())
  }),
  createPurchase: async (call: Call<'createPurchase'>) => {
    const event = await purchased(call, 'createPurchase', call.input as never)
    return worded(await viewPurchase(call.world, event), event)
  },
  cancelPurchase: purchases.cancel('cancelPurchase'),
  applyPurchaseSettlement: async (call: Call<'applyPurchaseSettlement'>) =>
    settled(call, await purchases.forChange(call, call.input.customer_event_identifier)),
  createPurchasesInBulk: async (call: Call<'createPurchasesInBulk'>) => {
    const { input } = call
    const intended = await findCurrency(call, input.intended_currency_identifier)
    return bulk(input.purchase_customer_events_set as readonly Element[], (one) =>
      purchased(call, 'createPurchasesInBulk', one as never, intended),
    )
  },
  showSpendRequest: spendRequests.show(byName),
  listSpendRequests: spendRequests.list(async (call: Call<'listSpendRequests'>) =>
    filtered(call, await ofCustomer(call, 'SPEND_REQUEST', call.input, 'classification_identifier')),
  ),
  createSpendRequest: async (call: Call<'createSpendRequest'>) => {
    const { world, input } = call
    const purchase = await purchases.forChange(call, input.purchase_customer_request_identifier)
    const intended = await findCurrency(call, input.intended_currency_identifier)
    checkIntended(intended, await currencyOfEvent(world, purchase))
    return viewSpendRequest(world, await spentOn(call, purchase, (on) => mostOn(call, on)))
  },
  cancelSpendRequest: spendRequests.cancel('cancelSpendRequest'),
  createAchievement: async (call: Call<'createAchievement'>) => {
    const event = await achieved(call, 'createAchievement', call.input as never)
    return worded(await viewAchievement(call.world, event), event)
  },
  cancelAchievement: achievements.cancel('cancelAchievement'),
  createAchievementsInBulk: (call: Call<'createAchievementsInBulk'>) =>
    bulk(call.input.achievement_customer_events_set as readonly Element[], (one) =>
      achieved(call, 'createAchievementsInBulk', one as never),
    ),
  createReferral: async (call: Call<'createReferral'>) => {
    const event = await referredBy(call, 'createReferral', call.input as never)
    return worded(await viewReferral(call.world, event), event)
  },
  listReferrals: referrals.list(async (call: Call<'listReferrals'>) => {
    const { input } = call
    const { organisation } = call.session
    if (input.referred_accounts_receivable_identifier || input.referred_rewards_participant_identifier) {
      const { id } = await customerOf(call, input, 'referred_')
      return { index: 'referred_accounts_receivable', organisation, values: [id, 'REFERRAL'] }
    }
    const by = {
      accounts_receivable_identifier: input.referred_by_accounts_receivable_identifier,
      rewards_participant_identifier: input.referred_by_rewards_participant_identifier,
      classification_identifier: input.customer_event_classification_identifier,
    }
    const query = await ofCustomer(call, 'REFERRAL', by, 'customer_event_classification_identifier')
    return filtered(call, query)
  }),
  cancelReferral: referrals.cancel('cancelReferral'),
  createReferralsInBulk: (call: Call<'createReferralsInBulk'>) =>
    bulk(call.input.referral_customer_events_set as readonly Element[], (one) =>
      referredBy(call, 'createReferralsInBulk', one as never),
    ),
}

/** One of the events of a call in bulk. */
interface Element {
  readonly request_unique_identifier: string
}

interface Named extends CustomerNamed {
  classification_identifier?: Identifier<'customerEventClassification'> | undefined
}

/** The events of a customer, or of a classification. */
async function ofCustomer(
  call: SessionCall,
  type: Type,
  input: Named,
  parameter: string,
): Promise<Query<'customerEvent'>> {
  const { organisation } = call.session
  if (input.accounts_receivable_identifier || input.rewards_participant_identifier) {
    const { id } = await customerOf(call, input, '')
    return { index: 'accounts_receivable', organisation, values: [id, type] }
  }
  const found = await referred(call, 'customerEventClassification', parameter, input.classification_identifier)
  return { index: 'classification', organisation, values: [found?.id ?? null, type] }
}

/** Those that were submitted in a time and are for the eyes of the session; what is not asked for is not looked at. */
async function filtered(
  call: SessionCall<object>,
  query: Query<'customerEvent'>,
  fits: (event: CustomerEvent) => boolean = () => true,
): Promise<Query<'customerEvent'>> {
  const { submitted_after_date: after, submitted_before_date: before } = call.input as Widest<Input<'listPurchases'>>
  const [from, to] = [
    after === undefined ? Number.NEGATIVE_INFINITY : instantOf(after),
    before === undefined ? Number.POSITIVE_INFINITY : instantOf(before),
  ]
  const isAsked = [
    'submitted_after_date',
    'submitted_before_date',
    'spend_requests_applied',
    'eligible_for_spending',
  ].some((name) => name in call.input)
  if (!isAsked && isBackOffice(call.session)) return query
  return narrowed(call, 'customerEvent', query, (event) => {
    const { created_date: at } = event.log_information
    return at > from && at < to && seesAccount(call.session, event.accounts_receivable) && fits(event)
  })
}

/** What is spent on each purchase, where a list is narrowed by that. */
async function spentOnEach(call: Call<'listPurchases'>): Promise<Map<string, string>> {
  const { spend_requests_applied, eligible_for_spending } = call.input
  const spent = new Map<string, string>()
  if (spend_requests_applied === undefined && eligible_for_spending === undefined) return spent
  const query = await ofCustomer(call, 'SPEND_REQUEST', call.input, 'classification_identifier')
  const requests =
    query.index === 'classification' ? await allRequests(call) : await call.world.records.find('customerEvent', query)
  for (const { purchase, spend_amount, ...one } of requests)
    if (purchase !== null && isPosted(one)) spent.set(purchase, sum([spent.get(purchase) ?? '0', spend_amount ?? '0']))
  return spent
}

/** The spend requests for all purchases of a classification, whichever classification they have themselves. */
async function allRequests(call: Call<'listPurchases'>): Promise<CustomerEvent[]> {
  const query = await ofCustomer(call, 'PURCHASE', call.input, 'classification_identifier')
  const found = await call.world.records.find('customerEvent', query)
  return (await Promise.all(found.map((one) => spendsOn(call.world, one)))).flat()
}

/** What can be spent on a purchase on request. @throws {Failure} When it is cancelled, or spending is blocked. */
async function mostOn(call: SessionCall, purchase: CustomerEvent): Promise<string> {
  const { world } = call
  moved(customerEventLifeCycle, 'cancelPurchase', purchase.life_cycle_state)
  const participants = await participantsOf(world, purchase)
  if (participants.some(({ spend_blocking }) => spend_blocking.enabled)) throw blocked()
  const spent = sum((await spendsOn(world, purchase)).map(({ spend_amount }) => spend_amount ?? '0'))
  const room = minus(sum(purchase.products.map(({ total_amount }) => total_amount)), spent)
  return least(room, totalLeft(await spendable(world, purchase.organisation, purchase.accounts_receivable)))
}

/** Writes what a purchase would do. */
async function viewPlan({ world }: SessionCall, draft: Parameters<typeof participantsOf>[1], plan: Plan) {
  const { organisation, accounts_receivable } = draft
  const { records } = world
  const total = (way: Plan['spends'][number]['way']) =>
    writeAmount(sum(plan.spends.filter((one) => one.way === way).map(({ amount }) => amount)))
  const [participant] = await participantsOf(world, draft)
  const account = await records.related('accountsReceivable', organisation, accounts_receivable)
  const wallet = await maybeEffectiveOf(world, organisation, accounts_receivable)
  const balance =
    wallet && (await balanceOf(world, organisation, `wallet:${wallet.id}`, (await currencyOfWallet(world, wallet)).id))
  return {
    total_award_amount: writeAmount(sum(plan.awards.map(({ amount }) => amount))),
    total_award_alternative_amount: null,
    total_instant_spend_amount: total('instant'),
    total_automatic_spend_amount: total('automatic'),
    total_additional_spend_amount: writeAmount(plan.further),
    minimum_spend_amount_per_transaction: null,
    maximum_spend_amount_per_transaction: null,
    reduction_method,
    rewards_participant_id: participant?.id ?? null,
    rewards_participant_name: account ? ((await viewAccount(world, account)).account_owner?.name ?? null) : null,
    wallet_balance: balance === undefined ? null : writeAmount(balance),
    wallet_alternative_balance: null,
    allow_spending: !plan.isBlocked,
    voucher_types_set: [],
  }
}

/**
 * Makes the events of a call in bulk, one by one. One that has the name of another is that one where it is the same, and
 * fails where it is not.
 */
async function bulk(elements: readonly Element[], make: (element: Element) => Promise<CustomerEvent>) {
  const named = new Map<string, { contents: string; event: CustomerEvent }>()
  const { processed, unprocessed } = await inBulk(elements, async (element) => {
    const { request_unique_identifier } = element
    const contents = canonical(element)
    const known = named.get(request_unique_identifier)
    if (known && known.contents !== contents)
      throw alreadyThere(`Another event of the call has the name ${request_unique_identifier}`)
    const event = known?.event ?? (await make(element))
    named.set(request_unique_identifier, { contents, event })
    return { request_unique_identifier, id: event.id, number: event.number }
  })
  return {
    processed_customer_events_set: processed,
    unprocessed_customer_events_set: unprocessed.map(({ element, error_code, error_description }) => ({
      request_unique_identifier: element.request_unique_identifier,
      ...{ error_code, error_description },
    })),
  }
}
