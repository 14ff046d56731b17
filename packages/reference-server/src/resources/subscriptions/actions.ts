import type { OperationId } from '@crmcom-webapi/server-routes'
import { dayLength, dayOf, startOf } from '../../kernel/calendar.js'
import { instantOf } from '../../kernel/clock.js'
import { Failure, failure, invalidRequest } from '../../kernel/failure.js'
import { reverse } from '../../kernel/journal.js'
import { firstLog } from '../../kernel/log.js'
import { nextNumber } from '../../kernel/numbers.js'
import type { Identifier, OpenWorld } from '../../kernel/open-world.js'
import { hexId } from '../../kernel/random.js'
import { accountNotActive, regretPeriodOver, subscriptionLifeCycle } from '../../life-cycles/subscription.js'
import { regretDays } from '../../records/billing-term-scheme.js'
import { fresh } from '../../records/fresh.js'
import type { Subscription, SubscriptionAction } from '../../records/index.js'
import { isOver } from '../../records/subscription.js'
import { type AccountIdentifier, findAccount } from '../accounts-receivable.js'
import type { SessionCall } from '../call.js'
import { findUser } from '../financial-transactions.js'
import { cardNotFound } from '../payments/parts.js'
import { ownedBy, subscriptionNotFound, subscriptions } from '../subscriptions.js'
import { zoneOf } from '../time-zone.js'
import { readUdfs } from '../views.js'
import { movedTo, nextMoment, stateAfterCall } from './course.js'
import { circumstancesOf, courseOf, record } from './recording.js'
import { referred } from './references.js'
import { viewAction } from './views.js'

/** What calls say that do something to a subscription: which one, and about the action itself. */
export interface ActionInput {
  subscription_identifier?: Identifier<'subscription'> | undefined
  accounts_receivable_identifier?: AccountIdentifier | undefined
  action_type_identifier?: Identifier<'subscriptionActionType'> | undefined
  sub_action_type_identifier?: Identifier<'subscriptionSubActionType'> | undefined
  classification_identifier?: object | undefined
  transaction_reference_number?: string | undefined
  performed_by_user_identifier?: Identifier<'user'> | undefined
  performed_by_unit_identifier?: Identifier<'unit'> | undefined
  performed_on?: string | undefined
  scheduled_date?: string | undefined
  payment_gateway_card_identifier?: Identifier<'paymentGatewayCard'> | undefined
}

/** What calls do, in the words of the pages. */
const behaviours: { readonly [N in OperationId]?: readonly [behaviour: string, classification: string] } = {
  activateSubscription: ['ACTIVATE_SUBSCRIPTION', 'ACTIVATE_SUBSCRIPTION'],
  deactivateSubscription: ['DEACTIVATE_SUBSCRIPTION', 'DEACTIVATE_SUBSCRIPTION'],
  cancelSubscription: ['TERMINATE_SUBSCRIPTION', 'CANCEL_SUBSCRIPTION'],
  regretSubscription: ['TERMINATE_SUBSCRIPTION', 'REGRET_SUBSCRIPTION'],
  // The manual alone has these, and runs their words together.
  endShortTermActivation: ['ENDSUBSCRIPTIONSHORTTERMACTIVATION', 'ENDSUBSCRIPTIONSHORTTERMACTIVATION'],
  endShortTermDeactivation: ['ENDSUBSCRIPTIONSHORTTERMDEACTIVATION', 'ENDSUBSCRIPTIONSHORTTERMDEACTIVATION'],
}

/** The one subscription that is meant: the one named, or the only one of an account that has not ended. */
export async function subscriptionMeant(call: SessionCall<ActionInput>): Promise<Subscription> {
  const { world, session, input } = call
  if (input.subscription_identifier) return subscriptions.find(call, input.subscription_identifier)
  const account = await findAccount(world, session, input.accounts_receivable_identifier ?? {})
  const owned = await ownedBy(world, session.organisation, account.id)
  const [only, ...others] = owned.filter(({ life_cycle_state: state }) => !isOver(state))
  if (!only) throw subscriptionNotFound()
  if (others.length === 0) return only
  throw failure('SUBSCRIPTIONS', 'SEVERALSUBSCRIPTIONSFOUND', 'More than one subscription was found')
}

/** What an operation does to the subscription that a call names: at once, or on the day it names. */
export const acting =
  <In extends ActionInput>(operation: OperationId) =>
  async (call: SessionCall<In>) => {
    const subscription = await subscriptionMeant(call)
    await refuseUnknownCard(call, subscription)
    const action = await actionOf(call, operation, subscription)
    const moment = await scheduledFor(call, subscription)
    const done = moment === null ? doNow : doLater
    return viewAction(call.world, await done(call, operation, subscription, { ...action, scheduled_date: moment }))
  }

async function doLater(
  { world }: SessionCall,
  operation: OperationId,
  subscription: Subscription,
  action: SubscriptionAction,
): Promise<SubscriptionAction> {
  if (isOver(subscription.life_cycle_state)) throw refused('state', stateAfterCallWords(subscription, operation))
  const scheduled = { ...action, life_cycle_state: 'SCHEDULED' as const, executed_on: null }
  await world.records.insert('subscriptionAction', scheduled)
  const due_at = nextMoment(await courseOf(world, subscription))
  await world.records.replace('subscription', { ...subscription, due_at })
  return scheduled
}

const stateAfterCallWords = ({ life_cycle_state }: Subscription, operation: OperationId): string => {
  const after = stateAfterCall(life_cycle_state, operation, { account: 'ACTIVE' })
  return 'refused' in after ? after.words : `The subscription is ${life_cycle_state}`
}

async function doNow(
  call: SessionCall,
  operation: OperationId,
  subscription: Subscription,
  action: SubscriptionAction,
): Promise<SubscriptionAction> {
  const { world, session } = call
  const now = world.clock.now()
  const circumstances = await circumstancesOf(world, subscription)
  const after = stateAfterCall(subscription.life_cycle_state, operation, circumstances)
  if ('refused' in after) throw refused(after.refused, after.words)
  if (operation === 'regretSubscription') await regret(call, subscription)
  const happened = movedTo(await courseOf(world, subscription), after.to, circumstances, now)
  await record(world, { ...happened, by: operation }, circumstances, session)
  await world.records.insert('subscriptionAction', action)
  return action
}

export const refused = (why: 'state' | 'account', words: string) =>
  new Failure(why === 'state' ? subscriptionLifeCycle.refusal : accountNotActive, words)

/** Takes back what a subscription has cost, as if it had never been wanted. @throws {Failure} When it is too late. */
async function regret({ world }: SessionCall, subscription: Subscription): Promise<void> {
  const { id, organisation, billing_terms, first_activated_date: first } = subscription
  const scheme = await world.records.related('billingTermScheme', organisation, billing_terms?.scheme ?? null)
  const end = (first ?? Number.POSITIVE_INFINITY) + (scheme?.regret_days ?? regretDays) * dayLength
  if (world.clock.now() >= end) {
    const day = dayOf(end, await zoneOf(world, organisation))
    throw new Failure(regretPeriodOver, `The subscription could be regretted until ${day}`)
  }
  const cause = { operation: 'regretSubscription', kind: 'subscription', id }
  await reverse(world, organisation, cause, cause)
}

/** When something is to be done: when the day that is named begins, or at once. @throws {Failure} When the day is over. */
async function scheduledFor(
  { world, input }: SessionCall<ActionInput>,
  { organisation }: Pick<Subscription, 'organisation'>,
): Promise<number | null> {
  if (input.scheduled_date === undefined) return null
  const zone = await zoneOf(world, organisation)
  const day = input.scheduled_date.slice(0, 10)
  const today = dayOf(world.clock.now(), zone)
  if (day < today) throw dayIsOver()
  return day === today ? null : startOf(day, zone)
}

export const dayIsOver = () => invalidRequest('scheduled_date is a day that is over')

/**
 * @throws {Failure} When a card is named that the account does not have. Nothing is paid with one: no subscription is
 * paid before it is billed.
 */
async function refuseUnknownCard(
  { world, input }: SessionCall<ActionInput>,
  subscription: Subscription,
): Promise<void> {
  const { payment_gateway_card_identifier: identifier } = input
  if (identifier) await cardOf(world, subscription, identifier)
}

/** Finds a card of the account of a subscription. @throws {Failure} When there is none. */
export async function cardOf(
  world: OpenWorld,
  { organisation, accounts_receivable }: Pick<Subscription, 'organisation' | 'accounts_receivable'>,
  identifier: Identifier<'paymentGatewayCard'>,
): Promise<void> {
  const found = await world.records.named('paymentGatewayCard', organisation, identifier)
  if (!found.some((card) => card.accounts_receivable === accounts_receivable)) throw cardNotFound()
}

/** What a call says about an action. It is EXECUTED now, unless something else becomes of it. */
export async function actionOf(
  call: SessionCall<ActionInput>,
  operation: OperationId,
  { id, organisation, accounts_receivable }: Subscription,
  codes = behaviours[operation],
): Promise<SubscriptionAction> {
  const { world, session, input } = call
  const [behavior_code = '', business_classification_code = ''] = codes ?? []
  await refuseTakenReference(call)
  const type = await referred(call, 'subscriptionActionType', 'action_type_identifier', input.action_type_identifier)
  const sub = await referred(
    ...([call, 'subscriptionSubActionType', 'sub_action_type_identifier', input.sub_action_type_identifier] as const),
  )
  const classification = await referred(
    ...([call, 'subscriptionActionClassification', 'classification_identifier'] as const),
    input.classification_identifier,
  )
  const unit = await referred(call, 'unit', 'performed_by_unit_identifier', input.performed_by_unit_identifier)
  const user = await findUser(call, input.performed_by_user_identifier)
  const now = world.clock.now()
  return fresh('subscriptionAction', {
    ...{ id: hexId(world.random), organisation, number: await nextNumber(world, organisation, 'subscriptionAction') },
    ...{ operation, behavior_code, business_classification_code, subscription: id, accounts_receivable },
    transaction_reference_number: input.transaction_reference_number ?? null,
    ...{ executed_on: now, submitted_on: now, submitted_by: session.user, submitted_in: session.unit },
    performed_on: input.performed_on === undefined ? null : instantOf(input.performed_on),
    ...{ performed_by: user?.id ?? null, performed_in: unit?.id ?? null },
    ...{ type: type?.id ?? null, sub_type: sub?.id ?? null, classification: classification?.id ?? null },
    udfs: readUdfs(input),
    log_information: firstLog(world, session),
  })
}

async function refuseTakenReference({ world, session, input }: SessionCall<ActionInput>): Promise<void> {
  const { transaction_reference_number: reference } = input
  if (reference === undefined) return
  const { organisation } = session
  const values = [reference] as const
  const index = 'transaction_reference_number'
  if (await world.records.first('subscriptionAction', { index, organisation, values }))
    throw failure(
      'SUBSCRIPTIONS',
      'TRANSACTIONREFERENCENUMBERALREADYEXISTS',
      'Another action has the transaction reference number',
    )
}
