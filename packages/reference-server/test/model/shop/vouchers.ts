import { date, log, udfsOf, unit, type Wire } from '../describe.js'
import { Drawn, Having, known } from '../expected.js'
import { chosen, fieldsProblems, invalid, type Model, type Operation, ok, refuse, stampOf } from '../model.js'
import { wire } from '../money/books.js'
import {
  accountMissing,
  accountNamed,
  categoryNamed,
  decided,
  inexact,
  listed,
  Reasons,
  showing,
  usable,
} from '../money/common.js'
import { move } from '../money/movements.js'
import { categoryMissing, draft, post } from '../money/payments.js'
import { paymentShort } from '../money/views.js'
import { type Account, currencyOf, type Payment } from '../money/world.js'
import { byField, type Organisation, type Session } from '../world.js'
import type { Voucher, VoucherType } from './world.js'

const missing = 'VOUCHERS.VOUCHERNOTFOUND'
const wrongState = 'VOUCHERS.INVALIDLIFECYCLESTATE'
const notValid = 'VOUCHERS.VOUCHERNOTVALID'
const criterion = 'VOUCHERS.CRITERIONNOTFOUND'

const dateOr = (at: number | null): string | null => (at === null ? null : date(at))
const isElectronic = ({ type }: Voucher): boolean => type.classification === 'ELECTRONIC_PAYMENT_VOUCHER'
/** An electronic one that is past its end. */
const isOver = (model: Model, one: Voucher): boolean =>
  isElectronic(one) && one.state === 'ACTIVATED' && one.to !== null && model.now > one.to

const shortType = (model: Model, one: VoucherType): Wire => ({
  ...{ id: one.id, name: one.name, alternative_code: one.code, value_options: one.option, description: null },
  ...(model.has('R13.1.0') && { classification: one.classification }),
})

function view(model: Model, organisation: Organisation, one: Voucher): Wire {
  const lot = organisation.shop.lots.find(({ id }) => id === one.lot)
  return {
    ...{ id: one.id, number: one.number, description: null, value: wire(one.value) },
    extra_added_value: one.extra && wire(one.extra),
    ...{ effective_date: dateOr(one.from), expiration_date: dateOr(one.to) },
    life_cycle_state: isOver(model, one) ? 'EXPIRED' : one.state,
    ...(model.has('R14.0.0') && { cancellation_reason: one.reason }),
    ...udfsOf({}),
    type: shortType(model, one.type),
    lot: lot ? { id: lot.id, number: lot.number, alternative_code: lot.code, description: lot.description } : null,
    // It is there only when the voucher has posted one.
    ...(one.payment && { payment: paymentShort(model, organisation, one.payment) }),
    log_information: log(organisation, one, model.release),
    products_set: [],
    allowed_organisational_units_set: one.units.map((id) => unit(organisation, id)),
  }
}

const fields = (model: Model, { organisation }: Session): string[] => [
  ...Object.keys(view(model, organisation, { ...(organisation.shop.vouchers[0] as Voucher), payment: null })),
  'payment',
]

/** Sessions of customers and devices see none. */
const seen = ({ organisation, account }: Session): readonly Voucher[] =>
  account === null ? organisation.shop.vouchers : []
const named = (session: Session, identifier: unknown): Voucher | undefined =>
  byField(seen(session), identifier, { id: ({ id }) => id, number: ({ number }) => number })

const typeNamed = ({ organisation }: Session, identifier: unknown): VoucherType | undefined =>
  byField(organisation.shop.voucherTypes, identifier, {
    ...{ id: ({ id }) => id, name: ({ name }) => name, alternative_code: ({ code }) => code },
  })
const lotNamed = ({ organisation }: Session, identifier: unknown) =>
  byField(organisation.shop.lots, identifier, { id: ({ id }) => id, number: ({ number }) => number })

/** The vouchers of a type or of a lot. Whether a customer is told that there is such a type, nobody says. */
function ofTypeOrLot(
  reasons: Reasons,
  session: Session,
  { sent }: { sent: { readonly [name: string]: unknown } },
): Voucher[] {
  if (session.account !== null) {
    reasons.mayRefuseIf(true, criterion)
    return []
  }
  const type = reasons.needSent(sent['type_identifier'], (name) => typeNamed(session, name), criterion)
  const lot = reasons.needSent(sent['lot_identifier'], (name) => lotNamed(session, name), criterion)
  return seen(session).filter((one) => (!type || one.type === type) && (!lot || one.lot === lot.id))
}

const list: Operation = (model, call, session) => {
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(fields(model, session), call))
  const rows = ofTypeOrLot(reasons, session, call)
  return decided(reasons, () =>
    listed(
      rows.map((one) => view(model, session.organisation, one)),
      call,
    ),
  )
}

const showSecret: Operation = (_model, call, session) => {
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(['id', 'secret_number'], call))
  const found = reasons.need(named(session, call.sent['voucher_identifier']), missing)
  return decided(reasons, () => ok(chosen({ id: found?.id, secret_number: found?.secret }, call)))
}

/** Hands out a printed one that waits, and activates it. Which one it was, the answer says. */
const handOut: Operation = (model, call, session) => {
  const { organisation } = session
  const { sent } = call
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(fields(model, session), call))
  const rows = ofTypeOrLot(reasons, session, call)
  reasons.needSent(sent['accounts_receivable_identifier'], (name) => accountNamed(session, name), accountMissing)
  const isThere = usable(session, sent, []) !== undefined
  reasons.refuseIf(!isThere, criterion)
  const waiting = rows.filter(
    ({ state, type }) => state === 'ACCEPTED_FOR_ACTIVATION' && type.classification === 'PRINTED_PAYMENT_VOUCHER',
  )
  reasons.refuseIf(waiting.length === 0, 'VOUCHERS.NOVOUCHERAVAILABLE')
  return decided(reasons, () => {
    const stamp = stampOf(model, session)
    const id = new Drawn(new RegExp(`^(${waiting.map((one) => one.id).join('|')})$`))
    organisation.shop.handedOut.push({ id, stamp })
    return ok(
      new Having({ id, life_cycle_state: 'ACTIVATED', log_information: new Having({ updated_date: date(model.now) }) }),
    )
  })
}

/** Writes down which vouchers were handed out, as soon as answers have said it. */
export function learn({ world }: Model): void {
  for (const { shop } of world.organisations)
    for (const { id, stamp } of shop.handedOut.splice(0)) {
      const found = shop.vouchers.find((one) => one.id === known(id))
      if (found) Object.assign(found, { state: 'ACTIVATED', updated: stamp })
    }
}

/** The payment of a voucher: of the type of its own type, or else of the first of payments, by the first method of no gateway. */
function pay(model: Model, session: Session, one: Voucher, account: Account, category: string | null): Payment {
  const { money } = session.organisation
  const first = money.types.find(({ classification }) => classification === 'PAYMENT')
  const payment: Payment = {
    ...draft(model, session, {}),
    ...{ account, type: one.type.paymentType ?? first?.id ?? '', amount: one.value, category },
    method: money.methods.find(({ gateway }) => gateway === null)?.id ?? '',
  }
  money.payments.push(payment)
  post(model, session, payment)
  // What is given on top is credited beside it.
  if (one.extra) {
    payment.extra = one.extra
    move(model, money, 'received', account, one.extra)
  }
  return payment
}

/** The voucher that a call uses, and whom it is for. */
function meant(reasons: Reasons, session: Session, sent: { readonly [name: string]: unknown }) {
  const { organisation } = session
  const { shop, mediums } = organisation
  const { secret_number: secret, customer_identification_medium_value: value } = sent
  if (value === undefined) {
    // Those that identify customers are used by a medium in place of their secret number.
    const usable = shop.vouchers.find((one) => one.secret === secret && !one.type.identifiesCustomer)
    const found = reasons.need(usable, missing)
    return {
      found,
      account: reasons.need(accountNamed(session, sent['accounts_receivable_identifier']), accountMissing),
    }
  }
  const owner = mediums.find((one) => one.value === value)?.account
  const account = reasons.need(accountNamed(session, { id: owner ?? '' }), missing)
  const own = shop.vouchers.filter((one) => one.type.identifiesCustomer && account && one.owner === account.id)
  const found = own.find(({ state }) => state === 'ACTIVATED')
  if (account && !found) reasons.must.push(missing, ...(own.length > 0 ? [wrongState] : []))
  if (!account) reasons.must.push(accountMissing)
  return { found, account }
}

/** Uses a voucher, once and for good. */
const use: Operation = (model, call, session) => {
  const { organisation } = session
  const { sent } = call
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(fields(model, session), call))
  // Before R18.0.0 there is one way to name a voucher, then there are two.
  const {
    secret_number: secret,
    accounts_receivable_identifier: owner,
    customer_identification_medium_value: value,
  } = sent
  const isWhole = secret !== undefined && owner !== undefined
  const isMixed = value !== undefined && (secret !== undefined || owner !== undefined)
  reasons.refuseIf(value === undefined ? !isWhole : isMixed, invalid)
  if (reasons.must.includes(invalid)) return refuse(...reasons.must)
  const { found, account } = meant(reasons, session, sent)
  const category = reasons.needSent(
    sent['payment_category_identifier'],
    (name) => categoryNamed(session, name),
    categoryMissing,
  )
  const isRefund = found?.type.classification === 'REFUND_VOUCHER'
  if (found) {
    const over = isOver(model, found)
    reasons.refuseIf(found.state !== 'ACTIVATED' || over, wrongState, ...(over ? [notValid] : []))
    const isValid = (found.from === null || found.from <= model.now) && (found.to === null || model.now <= found.to)
    reasons.refuseIf(!isValid && !over, notValid)
    reasons.refuseIf(found.units.length > 0 && !found.units.includes(session.unit), 'VOUCHERS.UNITNOTALLOWED')
    if (account && !isRefund) {
      const { digits } = currencyOf(organisation, account)
      const amounts = [found.value, ...(found.extra ? [found.extra] : [])]
      // A value that the currency has no digits for: nobody says.
      reasons.mayRefuseIf(
        amounts.some((amount) => !amount.eq(amount.round(digits))),
        inexact,
      )
    }
  }
  return decided(reasons, () => {
    const one = found as Voucher
    Object.assign(one, { state: 'USED', updated: stampOf(model, session) })
    if (!isRefund) one.payment = pay(model, session, one, account as Account, category?.id ?? null)
    return ok(chosen(view(model, organisation, one), call))
  })
}

const cancel: Operation = (model, call, session) => {
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(fields(model, session), call))
  const found = reasons.need(named(session, call.sent['voucher_identifier']), missing)
  if (found) {
    reasons.refuseIf(!isElectronic(found), 'VOUCHERS.CLASSIFICATIONNOTALLOWED')
    reasons.refuseIf(found.state !== 'ACTIVATED', wrongState)
    // One that is past its end is still activated, and shown as EXPIRED.
    reasons.mayRefuseIf(isOver(model, found), wrongState)
  }
  return decided(reasons, () => {
    const one = found as Voucher
    Object.assign(one, {
      state: 'CANCELLED',
      reason: call.sent['cancellation_reason'],
      updated: stampOf(model, session),
    })
    return ok(chosen(view(model, session.organisation, one), call))
  })
}

function typeView(model: Model, organisation: Organisation, one: VoucherType): Wire {
  const payment = organisation.money.types.find(({ id }) => id === one.paymentType)
  return {
    ...{ id: one.id, name: one.name, alternative_code: one.code, description: null, value_option: one.option },
    ...(model.has('R15.0.0') && { life_cycle_state: one.state }),
    ...(model.has('R13.1.0') && { classification: one.classification, voucher_using_method: null }),
    ...{ value: one.value && wire(one.value), extra_added_value: one.extra && wire(one.extra) },
    ...{ secret_number_length: null, minimum_allowed_value: null, maximum_allowed_value: null, ...udfsOf({}) },
    default_payment_type: payment ? new Having({ id: payment.id, name: payment.name }) : null,
    products_set: [],
    log_information: log(organisation, one, model.release),
  }
}
const typeFields = (model: Model, { organisation }: Session): string[] =>
  Object.keys(typeView(model, organisation, organisation.shop.voucherTypes[0] as VoucherType))

const listTypes: Operation = (model, call, session) => {
  const { organisation } = session
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(typeFields(model, session), call))
  const inUse = organisation.shop.voucherTypes.filter(({ state }) => state === 'EFFECTIVE')
  const found = reasons.need(usable(session, call.sent, inUse), criterion)
  return decided(reasons, () => ok((found ?? []).map((one) => chosen(typeView(model, organisation, one), call))))
}

export const vouchers = {
  'vouchers/show': showing('voucher_identifier', named, missing, view, fields),
  'vouchers/list': list,
  'vouchers/use': use,
  'vouchers/cancel': cancel,
  'vouchers/retrieve_secret_number': showSecret,
  'vouchers/get_available_accepted_for_activation': handOut,
  'vouchers/configuration/types/list': listTypes,
}

export const voucherFields = {
  'vouchers/show': fields,
  'vouchers/list': fields,
  'vouchers/use': fields,
  'vouchers/cancel': fields,
  'vouchers/retrieve_secret_number': () => ['id', 'secret_number'],
  'vouchers/configuration/types/list': typeFields,
}
