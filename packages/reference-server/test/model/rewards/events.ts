import Big from 'big.js'
import { accountReference, date, unit, type Wire } from '../describe.js'
import { anything, Either, Having, known, Maybe } from '../expected.js'
import {
  type Call,
  chosen,
  type Expected,
  fieldsProblems,
  invalid,
  type Model,
  type Operation,
  ok,
  part,
  perhaps,
  refuse,
  stampOf,
} from '../model.js'
import { sum, wire } from '../money/books.js'
import {
  accountMissing,
  coded,
  customerNamed,
  decided,
  drawnId,
  drawnNumber,
  inexact,
  instant,
  notPositive,
  Reasons,
  type Sent,
} from '../money/common.js'
import { postInvoice } from '../money/invoices.js'
import { madePaper } from '../money/wallets.js'
import { type Account, currencyOf } from '../money/world.js'
import { byField, type Organisation, type Session } from '../world.js'
import { give, type Plan, plan, spend, spendable, totalOf } from './awarding.js'
import { accountOf, eventMissing, eventNamed, ofOwn, participantMissing, participantNamed } from './find.js'
import type { Award, CustomerEvent, Line, Spend } from './world.js'

const wrongState = 'CUSTOMEREVENTS.INVALIDLIFECYCLESTATE'
const unknown = 'CUSTOMEREVENTS.REFERENCENOTFOUND'
const exists = 'CUSTOMEREVENTS.EVENTALREADYEXISTS'
const tooMuch = 'CUSTOMEREVENTS.NOTENOUGHAWARDS'
const blockedFor = 'CUSTOMEREVENTS.SPENDINGBLOCKED'
const settled = 'CUSTOMEREVENTS.ALREADYSETTLED'

const awardsOf = ({ rewards }: Organisation, event: CustomerEvent): Award[] =>
  rewards.awards.filter((one) => one.event === event)
const requestsOn = ({ rewards }: Organisation, purchase: CustomerEvent): CustomerEvent[] =>
  rewards.events.filter((one) => one.purchase === purchase)
const spendsBy = ({ rewards }: Organisation, event: CustomerEvent): Spend[] =>
  rewards.spends.filter((one) => one.event === event)
/** All that was spent on a purchase, by requests and by itself. */
const spendsOn = (organisation: Organisation, purchase: CustomerEvent): Spend[] =>
  [purchase, ...requestsOn(organisation, purchase)].flatMap((one) => spendsBy(organisation, one))
const posted = <T extends { state: string; amount: Big }>(all: readonly T[]): Big =>
  sum(all.filter(({ state }) => state === 'POSTED').map(({ amount }) => amount))

/** An amount, or nothing any more once the event is cancelled: no page says which. */
const still = (event: CustomerEvent, all: readonly { state: string; amount: Big }[]): unknown =>
  event.state === 'POSTED' ? wire(posted(all)) : new Either([0, wire(sum(all.map(({ amount }) => amount)))])

function begin(model: Model, organisation: Organisation, one: CustomerEvent): Wire {
  const { classifications } = organisation.rewards
  const kind = classifications.find(({ id }) => id === one.classification)
  return {
    ...{ id: one.id, number: one.number, type: one.type === 'SPEND_REQUEST' ? 'SPEND REQUEST' : one.type },
    ...{ life_cycle_state: one.state, performed_on: date(one.performed), description: one.description },
    ...(model.has('R10.1.0') && { external_system_reference_number: one.external }),
    ...(model.has('R9.0.0') && { classification: kind ? new Having({ id: kind.id, name: kind.name }) : null }),
    ...(one.type !== 'REFERRAL' && {
      accounts_receivable: accountReference(organisation, accountOf(organisation, one.account) as Account),
    }),
    ...(!model.has('R18.0.0') && { performed_by_unit: unit(organisation, one.unit) }),
    log_information: new Having({ created_date: date(one.created.at) }),
  }
}

const shortAward = ({ id, number, amount, state }: Award): Having =>
  new Having({ id, number, amount: wire(amount), life_cycle_state: state })

/** What is cancelled may be shown still. */
function shortRequest(one: CustomerEvent | undefined): unknown {
  if (!one) return null
  const shown = new Having({ id: one.id, number: one.number, life_cycle_state: one.state })
  return one.state === 'POSTED' ? shown : new Either([null, shown])
}

function purchaseView(model: Model, organisation: Organisation, one: CustomerEvent): Wire {
  const requests = requestsOn(organisation, one)
  const awards = awardsOf(organisation, one).map(shortAward)
  const by = (way: CustomerEvent['way']) => requests.find((each) => each.way === way)
  const spent = (way: CustomerEvent['way']) => {
    const found = requests.filter((each) => each.way === way)
    const own = way === 'request' ? spendsBy(organisation, one) : []
    return still(one, [...found.flatMap((each) => spendsBy(organisation, each)), ...own])
  }
  return {
    ...begin(model, organisation, one),
    reference_number: one.reference,
    ...{ total_amount: wire(totalOf(one.lines)), net_amount: wire(sum(one.lines.map(({ net }) => net))) },
    vat_amount: wire(sum(one.lines.map(({ vat }) => vat))),
    ...(model.has('R17.0.0') && { requested_spend_amount: one.requested && wire(one.requested) }),
    ...(model.has('R13.1.0') && {
      ...{
        total_awarded_amount: still(one, awardsOf(organisation, one)),
        total_spend_amount: still(one, spendsOn(organisation, one)),
      },
      ...{ total_instant_spend_amount: spent('instant'), total_automatic_spend_amount: spent('automatic') },
      total_additional_spend_amount: spent('request'),
    }),
    ...(model.has('R10.0.0') && { instant_spend_request: shortRequest(by('instant')) }),
    automatic_spend_request: shortRequest(by('automatic')),
    award_reward_transactions_set: one.state === 'POSTED' ? awards : new Either([[], awards]),
    products_set: one.lines.map(
      ({ product, net, total, quantity }) =>
        new Having({
          ...{ net_amount: wire(net), total_amount: wire(total), product: new Having({ id: product }) },
          ...(model.has('R10.0.0') && { quantity }),
        }),
    ),
  }
}

function requestView(model: Model, organisation: Organisation, one: CustomerEvent): Wire {
  const [made] = spendsBy(organisation, one)
  return {
    ...begin(model, organisation, one),
    ...(model.has('R9.0.0') && { spend_amount: one.amount && wire(one.amount) }),
    ...(model.has('R12.6.0') && { instant_spend: one.way === 'instant' }),
    ...(model.has('R13.0.0') && { automatic_spend: one.way === 'automatic' }),
    purchase_customer_event: new Having({ id: one.purchase?.id }),
    spend_reward_transaction: new Having({
      ...{ id: made?.id, number: made?.number, amount: made && wire(made.amount), life_cycle_state: made?.state },
    }),
  }
}

const achievementView = (model: Model, organisation: Organisation, one: CustomerEvent): Wire => ({
  ...begin(model, organisation, one),
  ...(model.has('R15.0.0') && { amount: one.amount && wire(one.amount) }),
  total_awarded_amount: still(one, awardsOf(organisation, one)),
})

const referralView = (model: Model, organisation: Organisation, one: CustomerEvent): Wire => ({
  ...begin(model, organisation, one),
  total_awarded_amount: still(one, awardsOf(organisation, one)),
  referred_accounts_receivable: accountReference(organisation, accountOf(organisation, one.referred ?? '') as Account),
  referred_by_accounts_receivable: accountReference(organisation, accountOf(organisation, one.account) as Account),
})

type View = (model: Model, organisation: Organisation, one: CustomerEvent) => Wire
type Kind = CustomerEvent['type']
const views: { readonly [K in Kind]: View } = {
  ...{ PURCHASE: purchaseView, SPEND_REQUEST: requestView, ACHIEVEMENT: achievementView, REFERRAL: referralView },
}

const blank = ({ accounts, users }: Organisation): CustomerEvent => {
  const { created, updated } = users[0] as Organisation['users'][number]
  return {
    ...{ id: '', number: '', type: 'PURCHASE', state: 'POSTED', account: accounts[0]?.id as string, referred: null },
    ...{ classification: null, performed: 0, description: null, unit: 'un-1', reference: null, external: null },
    ...{
      contents: '',
      lines: [],
      requested: null,
      purchase: null,
      amount: null,
      way: null,
      words: '',
      settlement: null,
    },
    ...{ created, updated },
  }
}

const fieldsOf =
  (kind: Kind) =>
  (model: Model, { organisation }: Session): string[] => {
    const one = { ...blank(organisation), type: kind, referred: organisation.accounts[0]?.id as string }
    return Object.keys(views[kind](model, organisation, one))
  }

const answered = (model: Model, session: Session, one: CustomerEvent, call: Call): Expected =>
  ok(new Having(chosen(views[one.type](model, session.organisation, one), call)))

const show =
  (kind: Kind): Operation =>
  (model, call, session) => {
    const reasons = new Reasons()
    reasons.must.push(...fieldsProblems(fieldsOf(kind)(model, session), call))
    const found = reasons.need(eventNamed(session, call.sent['customer_event_identifier'], kind), eventMissing)
    return decided(reasons, () => answered(model, session, found as CustomerEvent, call))
  }

/** The customer: an account or a participant, exactly one of them. */
function customer(reasons: Reasons, model: Model, session: Session, sent: Sent, prefix = ''): string | undefined {
  const { [`${prefix}accounts_receivable_identifier`]: name, [`${prefix}rewards_participant_identifier`]: other } = sent
  if ((name === undefined) === (other === undefined)) {
    reasons.must.push(invalid)
    return undefined
  }
  if (name !== undefined) {
    const found = reasons.need(customerNamed(model, session, name), accountMissing)
    return known(found?.id)
  }
  return reasons.need(participantNamed(session, other), participantMissing)?.account
}

/** The unit that started an event, or that of the till. */
function performer(reasons: Reasons, { organisation }: Session, sent: Sent): string | undefined {
  const { performed_by_tap_identifier: till, performed_by_business_unit_identifier: business } = sent
  const name = sent['performed_by_unit_identifier']
  if (till !== undefined) return reasons.need(byField(organisation.rewards.points, till, coded), unknown)?.unit
  if (business !== undefined)
    return reasons.need(byField(organisation.units, business, { ...coded, code: coded.alternative_code }), unknown)?.id
  return name === undefined ? undefined : reasons.need(byField(organisation.units, name, coded), unknown)?.id
}

const classified = (reasons: Reasons, { organisation }: Session, sent: Sent, name = 'classification_identifier') =>
  reasons.needSent(sent[name], (each) => byField(organisation.rewards.classifications, each, coded), unknown)

const productNamed = ({ organisation }: Session, name: unknown) =>
  byField(organisation.shop.products, name, {
    ...{ id: ({ id }) => id, code: ({ code }) => code, alternative_code: ({ alternative }) => alternative },
  })

function linesOf(reasons: Reasons, session: Session, sent: Sent): Line[] {
  return (sent['products_set'] as Sent[]).flatMap((row) => {
    const found = productNamed(session, row['product_identifier'])
    reasons.refuseIf(!found, 'PRODUCTS.PRODUCTNOTFOUND', unknown)
    const amount = (name: string) => new Big(row[name] as number)
    const quantity = (row['quantity'] as number | undefined) ?? 1
    if (!found) return []
    return [
      {
        product: found.id,
        quantity,
        net: amount('net_amount'),
        vat: amount('vat_amount'),
        total: amount('total_amount'),
      },
    ]
  })
}

/** What an event that is sent says, and the one that has come under its number before. */
interface Said {
  event: CustomerEvent
  before: CustomerEvent | undefined
  plan: Plan
}

/** Reads an event that is sent. It is not yet written down. */
function read(reasons: Reasons, model: Model, session: Session, kind: Kind, sent: Sent, isPreview = false): Said {
  const { organisation } = session
  // Only users of the back office make events. Whether customers may see what would be, nobody says.
  if (isPreview) reasons.mayRefuseIf(session.account !== null, ...forUsers)
  else reasons.refuseIf(session.account !== null, ...forUsers)
  const account = customer(reasons, model, session, sent, kind === 'REFERRAL' ? 'referred_by_' : '')
  const referred = kind === 'REFERRAL' ? (customer(reasons, model, session, sent, 'referred_') ?? null) : null
  const place = performer(reasons, session, sent)
  const classification = classified(reasons, session, sent)
  const lines = sent['products_set'] === undefined ? [] : linesOf(reasons, session, sent)
  reasons.needSent(sent['product_identifier'], (name) => productNamed(session, name), unknown)
  const { token: _, fields_set: __, request_unique_identifier: ___, ...contents } = sent
  const { external_system_reference_number: external, requested_spend_amount: asked } = sent
  const stamp = stampOf(model, session)
  const requested = asked === undefined ? null : new Big(asked as number)
  const event: CustomerEvent = {
    ...blank(organisation),
    ...{ id: drawnId(model), number: drawnNumber(model, 'customer event', session), type: kind, referred },
    ...{ account: account ?? (organisation.accounts[0]?.id as string), unit: place ?? 'un-1', lines, requested },
    ...{ classification: classification?.id ?? null, performed: instant(sent['performed_on']) },
    ...{ description: (sent['description'] as string | undefined) ?? null, created: stamp, updated: stamp },
    ...{ reference: (sent['reference_number'] as string | undefined) ?? null, contents: JSON.stringify(contents) },
    external: (external as string | undefined) ?? null,
    amount: sent['amount'] === undefined ? null : new Big(sent['amount'] as number),
  }
  const before = organisation.rewards.events.find((one) => one.external !== null && one.external === external)
  reasons.refuseIf(before !== undefined && before.type !== kind, exists)
  const planned = plan(organisation, event, requested, model.now)
  return { event, before, plan: planned }
}

const forUsers = [accountMissing, participantMissing, unknown, eventMissing, invalid]

/** Why what is asked to be spent cannot be: more than was bought, or than there is; or it is blocked. */
function cannotSpend(reasons: Reasons, { organisation }: Session, { event, plan: planned }: Said): void {
  const { requested } = event
  if (requested === null) return
  const { digits } = currencyOf(organisation, accountOf(organisation, event.account) as Account)
  reasons.refuseIf(!requested.eq(requested.round(digits)), inexact)
  reasons.refuseIf(requested.lt(0), notPositive)
  reasons.mayRefuseIf(requested.eq(0), notPositive)
  reasons.refuseIf(planned.blocked && requested.gt(0), blockedFor)
  reasons.refuseIf(planned.beside.plus(planned.automatic).lt(0) && !planned.blocked, tooMuch)
}

/** Writes an event down, with what it awards and what is spent on it. */
function make(model: Model, session: Session, { event, plan: planned }: Said): CustomerEvent {
  const { rewards } = session.organisation
  rewards.events.push(event)
  const awards = give(model, session, event, planned.awarded)
  event.words = planned.awarded.flatMap(({ offer }) => offer.words ?? []).join(' ')
  if (event.type !== 'PURCHASE') return event
  const requests = (way: 'instant' | 'automatic' | 'request', amount: Big, from?: readonly Award[]) => {
    if (amount.lte(0)) return
    const stamp = stampOf(model, session)
    const request: CustomerEvent = {
      ...blank(session.organisation),
      ...{ id: drawnId(model), number: drawnNumber(model, 'customer event', session), type: 'SPEND_REQUEST', way },
      ...{ account: event.account, unit: event.unit, performed: event.performed, purchase: event, amount },
      ...{ created: stamp, updated: stamp },
    }
    rewards.events.push(request)
    spend(model, session, request, amount, from)
  }
  requests(
    'instant',
    planned.instant,
    awards.filter(({ offer }) => offer.instantly),
  )
  requests('request', planned.requested)
  requests('automatic', planned.automatic)
  return event
}

/** An event that comes again under its number with the same contents is the one that is there; with others it is refused. */
function onceOnly(
  said: Said,
  reasons: Reasons,
  done: (event: CustomerEvent) => Expected,
  fresh: () => CustomerEvent,
): Expected {
  const { before, event } = said
  if (!before || before.type !== event.type) return decided(reasons, () => done(fresh()))
  if (before.contents === event.contents) return decided(reasons, () => done(before))
  const isLike = JSON.stringify(comparable(before)) === JSON.stringify(comparable(event))
  if (isLike && reasons.must.length === 0) return perhaps([exists, ...reasons.may], () => done(before))
  return refuse(exists, ...reasons.must, ...reasons.may)
}

const comparable = ({
  account,
  referred,
  classification,
  performed,
  unit,
  reference,
  lines,
  requested,
  amount,
  description,
}: CustomerEvent) => [
  ...[account, referred, classification, performed, unit, reference, requested, amount, description],
  lines.map(({ product, quantity, net, vat, total }) => [product, quantity, net, vat, total]),
]

const create =
  (kind: Kind): Operation =>
  (model, call, session) => {
    const reasons = new Reasons()
    const wrong = fieldsProblems(fieldsOf(kind)(model, session), call)
    const said = read(reasons, model, session, kind, call.sent)
    if (said.before === undefined) cannotSpend(reasons, session, said)
    reasons.must.push(...wrong)
    return onceOnly(
      said,
      reasons,
      (event) => answered(model, session, event, call),
      () => make(model, session, said),
    )
  }

const previewFields = (model: Model): string[] => [
  ...['total_award_amount', 'total_instant_spend_amount', 'total_additional_spend_amount', 'allow_spending'],
  ...(model.has('R13.0.0') ? ['total_automatic_spend_amount'] : []),
]

/** What a purchase would award, and what could be spent on it. Nothing is written down. */
const preview: Operation = (model, call, session) => {
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(previewFields(model), call))
  const { plan: planned } = read(reasons, model, session, 'PURCHASE', call.sent, true)
  return decided(reasons, () =>
    ok(
      new Having(
        chosen(
          {
            total_award_amount: wire(sum(planned.awarded.map(({ amount }) => amount))),
            total_instant_spend_amount: wire(planned.instant),
            ...(model.has('R13.0.0') && { total_automatic_spend_amount: wire(planned.automatic) }),
            total_additional_spend_amount: wire(planned.beside),
            allow_spending: planned.blocked ? false : anything,
          },
          call,
        ),
      ),
    ),
  )
}

/** Cancels an event and what it was awarded, unless something of that is spent elsewhere; what was spent on it comes back. */
const cancel =
  (kind: Kind): Operation =>
  (model, call, session) => {
    const { organisation } = session
    const reasons = new Reasons()
    reasons.must.push(...fieldsProblems(fieldsOf(kind)(model, session), call))
    const found = reasons.need(eventNamed(session, call.sent['customer_event_identifier'], kind), eventMissing)
    reasons.refuseIf(session.account !== null, eventMissing)
    if (found) {
      reasons.refuseIf(found.state !== 'POSTED', wrongState)
      reasons.refuseIf(found.settlement !== null, settled)
      const own = spendsOn(organisation, found)
      const elsewhere = organisation.rewards.spends.filter((one) => one.state === 'POSTED' && !own.includes(one))
      reasons.refuseIf(
        elsewhere.some(({ allocations }) => allocations.some(({ award }) => award.event === found)),
        'CUSTOMEREVENTS.AWARDSSPENT',
      )
    }
    return decided(reasons, () => {
      const one = found as CustomerEvent
      const stamp = stampOf(model, session)
      for (const request of [one, ...requestsOn(organisation, one)]) {
        if (request.state === 'POSTED') Object.assign(request, { state: 'CANCELLED', updated: stamp })
        for (const made of spendsBy(organisation, request)) giveBack(made, stamp)
      }
      for (const award of awardsOf(organisation, one)) Object.assign(award, { state: 'CANCELLED', updated: stamp })
      return answered(model, session, one, call)
    })
  }

/** What was spent can be spent again. */
function giveBack(made: Spend, stamp: Spend['updated']): void {
  if (made.state === 'CANCELLED') return
  Object.assign(made, { state: 'CANCELLED', updated: stamp })
  for (const { award, amount } of made.allocations) award.spent = award.spent.minus(amount)
}

const createRequest: Operation = (model, call, session) => {
  const { organisation } = session
  const { sent } = call
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(fieldsOf('SPEND_REQUEST')(model, session), call))
  const said = read(reasons, model, session, 'SPEND_REQUEST', sent)
  const purchase = reasons.need(
    eventNamed(session, sent['purchase_customer_request_identifier'], 'PURCHASE'),
    eventMissing,
  )
  const { event } = said
  const isOwn = purchase === undefined || reasons.must.length > 0 || purchase.account === event.account
  reasons.refuseIf(!isOwn, eventMissing, unknown, accountMissing, participantMissing)
  const total = totalOf(purchase?.lines ?? [])
  const amount = sent['spend_amount'] === undefined ? total : new Big(sent['spend_amount'] as number)
  event.amount = amount
  event.purchase = purchase ?? null
  event.way = 'request'
  const { digits } = currencyOf(organisation, accountOf(organisation, event.account) as Account)
  reasons.refuseIf(!amount.eq(amount.round(digits)), inexact)
  // Of a purchase of nothing, nothing can be spent: for which of the two reasons, nobody says.
  reasons.refuseIf(amount.lte(0), notPositive, ...(sent['spend_amount'] === undefined ? [tooMuch] : []))
  if (purchase && isOwn && said.before === undefined) {
    reasons.refuseIf(purchase.state !== 'POSTED', wrongState)
    reasons.refuseIf(said.plan.blocked, blockedFor)
    const spent = posted(spendsOn(organisation, purchase))
    const left = spendable(organisation, purchase.account, model.now)
    reasons.refuseIf(amount.gt(total.minus(spent)) || amount.gt(left), tooMuch)
  }
  return onceOnly(
    said,
    reasons,
    (one) => answered(model, session, one, call),
    () => {
      organisation.rewards.events.push(event)
      spend(model, session, event, amount)
      return event
    },
  )
}

const settlementFields = [
  ...['total_awarded_amount', 'total_contribution_amount', 'invoice', 'accounts_receivable', 'award_transactions_set'],
]

/** Takes the share of the merchant from its account, by an invoice that is posted. */
const settle: Operation = (model, call, session) => {
  const { organisation } = session
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(settlementFields, call))
  const found = reasons.need(eventNamed(session, call.sent['customer_event_identifier'], 'PURCHASE'), eventMissing)
  reasons.refuseIf(session.account !== null, eventMissing)
  if (found) {
    reasons.refuseIf(found.state !== 'POSTED', wrongState)
    reasons.refuseIf(found.settlement !== null, settled)
  }
  return decided(reasons, () => {
    const one = found as CustomerEvent
    const awards = awardsOf(organisation, one)
    const shared = awards.filter(({ offer }) => offer.merchant !== null)
    const merchant = accountOf(organisation, shared[0]?.offer.merchant ?? '')
    const amount = sum(
      shared.map((award) =>
        award.amount
          .times(award.offer.contribution ?? 0)
          .div(100)
          .round(2, Big.roundHalfUp),
      ),
    )
    const invoice = merchant && amount.gt(0) ? madePaper(model, session, 'INVOICE', merchant, amount) : null
    one.settlement = { invoice, contributed: amount }
    if (invoice) {
      organisation.money.invoices.push(invoice)
      postInvoice(model, session, invoice)
    }
    return ok(
      new Having(
        chosen(
          {
            ...{ total_awarded_amount: wire(posted(awards)), total_contribution_amount: wire(amount) },
            invoice: invoice ? new Having({ id: invoice.id, total_amount: wire(amount) }) : new Maybe(null),
            accounts_receivable: merchant ? accountReference(organisation, merchant) : new Maybe(null),
            award_transactions_set: anything,
          },
          call,
        ),
      ),
    )
  })
}

/** The events of a customer or of a classification, the oldest first. */
function listed(
  kind: Kind,
  model: Model,
  call: Call,
  session: Session,
  reasons: Reasons,
  isWanted: (one: CustomerEvent) => boolean,
): Expected {
  const { sent } = call
  const { organisation } = session
  const [after, before] = ['submitted_after_date', 'submitted_before_date'].map((name) =>
    sent[name] === undefined ? undefined : instant(sent[name]),
  )
  const rows = ofOwn(session, organisation.rewards.events).filter(
    (one) =>
      one.type === kind &&
      isWanted(one) &&
      (after === undefined || one.created.at > after) &&
      (before === undefined || one.created.at < before),
  )
  return decided(reasons, () =>
    ok(part(rows, call).map((one) => new Having(chosen(views[kind](model, organisation, one), call)))),
  )
}

const list =
  (kind: 'PURCHASE' | 'SPEND_REQUEST'): Operation =>
  (model, call, session) => {
    const { sent } = call
    const { organisation } = session
    const reasons = new Reasons()
    reasons.must.push(...fieldsProblems(fieldsOf(kind)(model, session), call))
    const classification = classified(reasons, session, sent)
    const account =
      sent['classification_identifier'] === undefined ? customer(reasons, model, session, sent) : undefined
    const { spend_requests_applied: applied } = sent
    const has = (one: CustomerEvent) => requestsOn(organisation, one).some(({ state }) => state === 'POSTED')
    const ever = (one: CustomerEvent) => requestsOn(organisation, one).length > 0
    // Whether one that is cancelled counts as applied, nobody says.
    const isOpen = applied !== undefined && organisation.rewards.events.some((one) => has(one) !== ever(one))
    if (isOpen) return decided(reasons, () => ok(anything))
    return listed(
      kind,
      model,
      call,
      session,
      reasons,
      (one) =>
        (account === undefined || one.account === account) &&
        (!classification || one.classification === classification.id) &&
        (applied === undefined || has(one) === applied),
    )
  }

const listReferrals: Operation = (model, call, session) => {
  const { sent } = call
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(fieldsOf('REFERRAL')(model, session), call))
  const name = 'customer_event_classification_identifier'
  const classification = classified(reasons, session, sent, name)
  const isSent = (prefix: string) => Object.keys(sent).some((one) => one.startsWith(prefix))
  const by = isSent('referred_by_') ? customer(reasons, model, session, sent, 'referred_by_') : undefined
  const referred =
    !isSent('referred_by_') && sent[name] === undefined
      ? customer(reasons, model, session, sent, 'referred_')
      : undefined
  if (session.account !== null) return decided(reasons, () => ok(anything))
  return listed(
    'REFERRAL',
    model,
    call,
    session,
    reasons,
    (one) =>
      (by === undefined || one.account === by) &&
      (referred === undefined || one.referred === referred) &&
      (!classification || one.classification === classification.id),
  )
}

const bulkFields = ['processed_customer_events_set', 'unprocessed_customer_events_set']

/** Several events: each is made for itself, and one that fails does not undo the others. */
const bulk =
  (kind: Kind, name: string): Operation =>
  (model, call, session) => {
    const wrong = fieldsProblems(bulkFields, call)
    if (wrong.length > 0) return refuse(...wrong)
    const processed: unknown[] = []
    const unprocessed: unknown[] = []
    const seen = new Map<unknown, CustomerEvent>()
    for (const sent of call.sent[name] as Sent[]) {
      const key = sent['request_unique_identifier']
      const reasons = new Reasons()
      const said = read(reasons, model, session, kind, sent)
      const again = seen.get(key)
      said.before ??= again
      const { request_unique_identifier: _, ...rest } = sent
      const clash = again !== undefined && again.contents !== JSON.stringify(rest)
      reasons.refuseIf(clash, exists)
      let event: CustomerEvent | undefined
      const expected = onceOnly(
        said,
        reasons,
        (one) => {
          event = one
          return ok({})
        },
        () => make(model, session, said),
      )
      if ('data' in expected && event) {
        seen.set(key, event)
        processed.push(new Having({ request_unique_identifier: key, id: event.id, number: event.number }))
      } else if ('refused' in expected) {
        const codes = expected.refused.map((code) => `COM.CRM.EXCEPTION.${code}EXCEPTION`)
        unprocessed.push(new Having({ request_unique_identifier: key, error_code: new Either(codes) }))
      }
    }
    return ok(chosen({ processed_customer_events_set: processed, unprocessed_customer_events_set: unprocessed }, call))
  }

export const events = {
  'customer_events/purchases/show': show('PURCHASE'),
  'customer_events/purchases/list': list('PURCHASE'),
  'customer_events/purchases/preview': preview,
  'customer_events/purchases/create': create('PURCHASE'),
  'customer_events/purchases/cancel': cancel('PURCHASE'),
  'customer_events/purchases/apply_settlement': settle,
  'customer_events/bulk/purchases/create': bulk('PURCHASE', 'purchase_customer_events_set'),
  'customer_events/spend_requests/show': show('SPEND_REQUEST'),
  'customer_events/spend_requests/list': list('SPEND_REQUEST'),
  'customer_events/spend_requests/create': createRequest,
  'customer_events/spend_requests/cancel': cancel('SPEND_REQUEST'),
  'customer_events/achievements/create': create('ACHIEVEMENT'),
  'customer_events/achievements/cancel': cancel('ACHIEVEMENT'),
  'customer_events/bulk/achievements/create': bulk('ACHIEVEMENT', 'achievement_customer_events_set'),
  'customer_events/referrals/create': create('REFERRAL'),
  'customer_events/referrals/list': listReferrals,
  'customer_events/referrals/cancel': cancel('REFERRAL'),
  'customer_events/bulk/referrals/create': bulk('REFERRAL', 'referral_customer_events_set'),
}

export const eventFields = {
  'customer_events/purchases/show': fieldsOf('PURCHASE'),
  'customer_events/purchases/list': fieldsOf('PURCHASE'),
  'customer_events/purchases/preview': previewFields,
  'customer_events/purchases/create': fieldsOf('PURCHASE'),
  'customer_events/purchases/cancel': fieldsOf('PURCHASE'),
  'customer_events/spend_requests/show': fieldsOf('SPEND_REQUEST'),
  'customer_events/spend_requests/list': fieldsOf('SPEND_REQUEST'),
  'customer_events/spend_requests/create': fieldsOf('SPEND_REQUEST'),
  'customer_events/achievements/create': fieldsOf('ACHIEVEMENT'),
  'customer_events/achievements/cancel': fieldsOf('ACHIEVEMENT'),
  'customer_events/referrals/create': fieldsOf('REFERRAL'),
  'customer_events/referrals/list': fieldsOf('REFERRAL'),
}
