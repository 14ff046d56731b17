import { date } from '../describe.js'
import { anything, Drawn, Having, Such } from '../expected.js'
import { type Operation as Behaviour, type Expected, type Model, ok, perhaps, refuse } from '../model.js'
import { accountMissing, accountNamed, decided, drawnNumber, Reasons, type Sent } from '../money/common.js'
import type { Session, Subscription } from '../world.js'
import { byField } from '../world.js'
import { beginOf, callOff, dayAt, isActive, isOver, moves, put } from './course.js'
import type { SubscriptionPath } from './forms.js'
import {
  type Action,
  day,
  frequencies,
  type Operation,
  plainRun,
  products,
  promoCodes,
  type Service,
  schemes,
} from './world.js'

const missing = 'SUBSCRIPTIONS.SUBSCRIPTIONNOTFOUND'
const several = 'SUBSCRIPTIONS.SEVERALSUBSCRIPTIONSFOUND'
export const wrongState = 'SUBSCRIPTIONS.INVALIDLIFECYCLESTATE'
export const notActive = 'SUBSCRIPTIONS.ACCOUNTNOTACTIVE'
export const tooLate = 'SUBSCRIPTIONS.REGRETPERIODOVER'
const taken = 'SUBSCRIPTIONS.TRANSACTIONREFERENCENUMBERALREADYEXISTS'
const invalid = 'REQUEST.INVALIDPARAMETERS'
const unknown = 'SUBSCRIPTIONS.REFERENCENOTFOUND'

const seen = ({ organisation, account }: Session): Subscription[] =>
  organisation.subscriptions.filter((one) => account === null || one.account === account)

const named = (session: Session, identifier: unknown): Subscription | undefined =>
  byField(seen(session), identifier, { id: ({ id }) => id, number: ({ number }) => number })

/** What is meant: a subscription, or the only one of an account that has not ended. */
function meant(reasons: Reasons, session: Session, sent: Sent): Subscription | undefined {
  const { subscription_identifier: name, accounts_receivable_identifier: owner } = sent
  if (name !== undefined) return reasons.need(named(session, name), missing)
  const account = reasons.need(accountNamed(session, owner), accountMissing)
  if (!account) return undefined
  const own = seen(session).filter((one) => one.account === account.id)
  const [found, second] = own.filter(({ run }) => !isOver(run.state))
  reasons.refuseIf(!found, missing)
  reasons.refuseIf(second !== undefined, several)
  return second ? undefined : found
}

const serviceView = ({ product, state }: Service): Having =>
  new Having({
    life_cycle_state: state,
    product: new Having({ id: product }),
  })

const instant = (at: number | null) => (at === null ? null : date(at))

/** A subscription, as far as sheets and decisions say what is in its fields. */
const view = (model: Model, one: Subscription): Having =>
  new Having({
    ...{ id: one.id, number: one.number, life_cycle_state: one.run.state, notes: one.run.notes },
    ...(model.has('R9.0.0') && { first_activated_date: instant(one.run.activated) }),
    ...(model.has('R12.1.0') && one.run.months !== null && { rated_up_to: instant(one.run.paid) }),
    termed_services_set: one.run.services.map(serviceView),
  })

const listed = (model: Model, one: Subscription): Having =>
  new Having({
    ...{ id: one.id, number: one.number, life_cycle_state: one.run.state },
    ...(model.has('R9.0.0') && { first_activated_date: instant(one.run.activated) }),
  })

/** The codes of actions. Those of the ends of short-term states are printed in the manual only, with other spelling. */
const codes: { readonly [O in Operation]?: readonly [behaviour: string, classification: string] } = {
  activate: ['ACTIVATE_SUBSCRIPTION', 'ACTIVATE_SUBSCRIPTION'],
  deactivate: ['DEACTIVATE_SUBSCRIPTION', 'DEACTIVATE_SUBSCRIPTION'],
  cancel: ['TERMINATE_SUBSCRIPTION', 'CANCEL_SUBSCRIPTION'],
  regret: ['TERMINATE_SUBSCRIPTION', 'REGRET_SUBSCRIPTION'],
}

function actionView(model: Model, action: Action, made: boolean): Having {
  const [behavior_code, business_classification_code] = codes[action.operation] ?? []
  return new Having({
    ...{ number: action.number, life_cycle_state: action.state },
    ...(behavior_code && { behavior_code, business_classification_code }),
    ...(made && { submitted_on: date(model.now), executed_on: action.state === 'EXECUTED' ? date(model.now) : null }),
    scheduled_date: action.at === null ? null : anything,
    ...(model.has('R13.1.0') && { transaction_reference_number: action.reference }),
    subscription: new Having({ id: action.subscription.id, number: action.subscription.number }),
  })
}

function record(
  model: Model,
  session: Session,
  operation: Operation,
  one: Subscription,
  sent: Sent,
  at: number | null,
) {
  const action: Action = {
    ...{ number: drawnNumber(model, 'action', session), operation, subscription: one, at },
    reference: (sent['transaction_reference_number'] as string | undefined) ?? null,
    state: at === null ? 'EXECUTED' : 'SCHEDULED',
  }
  session.organisation.actions.push(action)
  model.passed.push(`action ${operation}: new to ${action.state}`)
  return ok(actionView(model, action, true))
}

/** Whether it is too late for a regret; where a day more or less decides, the sheets do not say. */
function regretted(reasons: Reasons, now: number, { activated, regretDays }: Subscription['run']): void {
  if (activated === null) return
  reasons.refuseIf(now > activated + (regretDays + 1) * day, tooLate)
  reasons.mayRefuseIf(now > activated + (regretDays - 1) * day, tooLate)
}

/** Carries out an action, or has it wait. */
const act =
  (operation: Exclude<Operation, 'create'>): Behaviour =>
  (model, { sent }, session) => {
    const { organisation } = session
    const reasons = new Reasons()
    const one = meant(reasons, session, sent)
    const { scheduled_date: scheduled, transaction_reference_number: reference } = sent
    reasons.refuseIf(
      reference !== undefined && organisation.actions.some((other) => other.reference === reference),
      taken,
    )
    const wanted = scheduled === undefined ? null : Date.parse(`${String(scheduled).slice(0, 10)}T00:00:00Z`) / day
    const today = dayAt(organisation, model.now)
    reasons.refuseIf(wanted !== null && wanted < today, invalid)
    const waits = wanted !== null && wanted > today
    const { from, to, needsActive } = moves[operation]
    const before = one?.run.state
    if (one && before) {
      reasons.refuseIf(waits ? isOver(before) : !from.includes(before), wrongState)
      reasons.refuseIf(!waits && needsActive === true && !isActive(organisation, one), notActive)
      if (operation === 'regret') regretted(reasons, model.now, one.run)
    }
    const [only, second] = reasons.must
    if (only && !second && before) model.passed.push(refusal(operation, only, before))
    return decided(reasons, () => {
      const found = one as Subscription
      if (waits) return record(model, session, operation, found, sent, beginOf(organisation, wanted))
      put(organisation, found, to, model.now)
      model.passed.push(`${operation}: ${before} to ${to}`)
      const answer = record(model, session, operation, found, sent, null)
      if (isOver(to)) callOff(model, organisation, found, operation)
      return answer
    })
  }

/** What is counted of a refusal: with the state where the state is the reason. */
export const refusal = (operation: string, code: string, state: string): string =>
  code === wrongState ? `${operation} refused: ${state}` : `${operation} refused: ${code}`

const show: Behaviour = (model, { sent }, session) => {
  const found = named(session, sent['subscription_identifier'])
  return found ? ok(view(model, found)) : refuse(missing)
}

const list: Behaviour = (model, { sent }, session) => {
  const account = accountNamed(session, sent['accounts_receivable_identifier'])
  if (!account) return refuse(accountMissing)
  const own = seen(session).filter((one) => one.account === account.id)
  return ok(own.map((one) => listed(model, one)))
}

/** The actions that wait, in whatever order. */
const waiting: Behaviour = (_model, { sent }, session) => {
  const found = named(session, sent['subscription_identifier'])
  if (!found) return refuse(missing)
  const { behavior_code: wanted } = sent
  const expected = session.organisation.actions.filter(
    ({ subscription, state, operation }) =>
      subscription === found && state === 'SCHEDULED' && (wanted === undefined || codes[operation]?.[0] === wanted),
  )
  const numbers = (list: unknown) => (list as { number?: unknown }[]).map(({ number }) => String(number)).sort()
  const own = expected.map(({ number }) => String(number instanceof Drawn ? number.value : number)).sort()
  return ok(
    new Such((actual) =>
      Array.isArray(actual) && numbers(actual).join() === own.join() ? undefined : `are not the actions ${own.join()}`,
    ),
  )
}

const update: Behaviour = (model, { sent }, session) => {
  const found = named(session, sent['subscription_identifier'])
  if (!found) return refuse(missing)
  const changes = 'notes' in sent && sent['notes'] !== found.run.notes
  if (!changes)
    return refuse('SUBSCRIPTIONS.ATLEASTONEOFTHEFIELDSMUSTBEAMENDED', ...(isOver(found.run.state) ? [wrongState] : []))
  const done = (): Expected => {
    found.run.notes = sent['notes'] as string | null
    return ok(view(model, found))
  }
  // No page says whether what has ended may still be described.
  return isOver(found.run.state) ? perhaps([wrongState], done) : done()
}

const promote: Behaviour = (_model, { sent }, session) => {
  const found = named(session, sent['subscription_identifier'])
  const percentage = promoCodes[String(sent['promo_code'])]
  if (!found || percentage === undefined)
    return refuse(
      ...(found ? [] : [missing]),
      ...(percentage === undefined ? ['SUBSCRIPTIONS.PROMOCODENOTVALID'] : []),
      ...(found && isOver(found.run.state) ? [wrongState] : []),
    )
  const done = (): Expected => {
    found.run.discount = percentage
    return ok(new Having({ number: found.number }))
  }
  return isOver(found.run.state) ? perhaps([wrongState], done) : done()
}

interface Wanted {
  type_identifier: Sent
  billing_terms: { billing_term_scheme_identifier: { code: string }; billing_frequency?: string }
  services_set: { service_identifier: { code: string } }[]
}

const create: Behaviour = (model, { sent }, session) => {
  const { organisation } = session
  const reasons = new Reasons()
  const { type_identifier, billing_terms, services_set } = sent['subscription'] as unknown as Wanted
  const { accounts_receivable_identifier: owner } = sent['accounts_receivable'] as Sent
  const account = reasons.need(accountNamed(session, owner), accountMissing)
  const type = reasons.need(
    byField(organisation.subscriptionTypes, type_identifier, { id: ({ id }) => id, name: ({ name }) => name }),
    unknown,
  )
  const scheme = reasons.need(
    schemes.find(({ code }) => code === billing_terms.billing_term_scheme_identifier.code),
    unknown,
  )
  const frequency = billing_terms.billing_frequency
  const months = frequency === undefined ? null : (frequencies[frequency] ?? null)
  if (scheme) reasons.refuseIf(scheme.prepaid !== (frequency === undefined), 'SUBSCRIPTIONS.INVALIDBILLINGTERMS')
  reasons.refuseIf(frequency !== undefined && months === null, 'SUBSCRIPTIONS.INVALIDBILLINGTERMS')
  const wanted = services_set.map(({ service_identifier: { code } }) => code)
  const found = wanted.map((code) => products.find((one) => one.code === code))
  reasons.refuseIf(found.includes(undefined), 'PRODUCTS.PRODUCTNOTFOUND', unknown, 'SUBSCRIPTIONS.SERVICENOTALLOWED')
  reasons.refuseIf(new Set(wanted).size < wanted.length, 'SUBSCRIPTIONS.SERVICEALREADYEXISTSONSUBSCRIPTION')
  reasons.refuseIf(wanted.includes('OTHER'), 'SUBSCRIPTIONS.SERVICENOTALLOWED')
  reasons.refuseIf(!wanted.includes('BASE'), 'SUBSCRIPTIONS.MANDATORYSERVICEMISSING')
  const isOnce = type?.id === 'st-3'
  const others = organisation.subscriptions.filter((one) => one.account === account?.id && one.type === type?.id)
  reasons.refuseIf(isOnce && others.some(({ run }) => !isOver(run.state)), 'SUBSCRIPTIONS.TYPENOTALLOWED')
  const activates = sent['business_classification_code'] === 'CREATE_ACTIVATE_SUBSCRIPTION'
  const suspended = account?.state === 'SUSPENDED'
  reasons.refuseIf(activates && suspended, notActive)
  // No page says whether there may be a draft of an account that is not active.
  reasons.mayRefuseIf(!activates && suspended, notActive)
  const [only, second] = reasons.must
  if (only === notActive && !second) model.passed.push(refusal('create', notActive, ''))
  return decided(reasons, () => {
    const one: Subscription = {
      ...{ id: new Drawn(/^[0-9A-F]{32}$/, model.drawn), number: drawnNumber(model, 'subscription', session) },
      ...{ type: type?.id ?? '', account: String(account?.id), served: false, nagraToken: null, requests: [] },
      run: {
        ...{ ...plainRun(), state: 'DRAFT', activated: null, months: scheme?.prepaid ? null : months },
        regretDays: scheme?.regretDays ?? 14,
        services: found.flatMap((product) =>
          product ? [{ product: product.id, state: 'DRAFT', started: false }] : [],
        ),
      },
    }
    organisation.subscriptions.push(one)
    if (activates) put(organisation, one, 'EFFECTIVE', model.now)
    model.passed.push(`create: new to ${one.run.state}`)
    return record(model, session, 'create', one, sent, null)
  })
}

/** What the calls on subscriptions are answered with. */
export const subscriptions: { readonly [P in SubscriptionPath]: Behaviour } = {
  'subscriptions/show': show,
  'subscriptions/list': list,
  'subscriptions/create': create,
  'subscriptions/update': update,
  'subscriptions/activate': act('activate'),
  'subscriptions/deactivate': act('deactivate'),
  'subscriptions/cancel': act('cancel'),
  'subscriptions/regret': act('regret'),
  'subscriptions/end_short_term_activation': act('endActivation'),
  'subscriptions/end_short_term_deactivation': act('endDeactivation'),
  'subscriptions/apply_promo_code': promote,
  'subscriptions/actions/get_scheduled': waiting,
}
