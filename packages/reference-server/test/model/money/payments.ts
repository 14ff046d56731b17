import Big from 'big.js'
import { chosen, fieldsProblems, invalid, type Model, type Operation, ok, stampOf } from '../model.js'
import type { Session } from '../world.js'
import { balanceOf, nothing, sum } from './books.js'
import {
  accountMissing,
  accountNamed,
  type Behaviours,
  categoryNamed,
  currencyNamed,
  decided,
  drawnId,
  drawnNumber,
  inexact,
  instant,
  isTaken,
  listed,
  methodNamed,
  newest,
  notPositive,
  paperNamed,
  Reasons,
  type Sent,
  showing,
  typeNamed,
  udfsIn,
  userNamed,
  walletMissing,
  walletNamed,
  wrongState,
} from './common.js'
import type { MoneyPath } from './forms.js'
import { funds, move, needFunds, record, tooLittle, undo, walletState, withinLimit } from './movements.js'
import { cancellation, onBill, paymentShort, unsettled, payment as view } from './views.js'
import { type Account, currencyOf, type Paper, type Payment, sees, type Wallet } from './world.js'

const missing = 'PAYMENTS.PAYMENTNOTFOUND'
const taken = 'FINANCIALTRANSACTIONS.BACKOFFICECODEALREADYEXISTS'
const typeMissing = 'FINANCIALTRANSACTIONS.TYPENOTFOUND'
const typeRefused = 'FINANCIALTRANSACTIONS.TYPENOTALLOWED'
const categoryMissing = 'FINANCIALTRANSACTIONS.CATEGORYNOTFOUND'
const methodMissing = 'PAYMENTS.PAYMENTMETHODNOTFOUND'
const reasonMissing = 'FINANCIALTRANSACTIONS.REJECTIONREASONNOTFOUND'
const walletRefused = 'WALLETS.PAYMENTBYWALLETNOTALLOWED'

const sampleOf = (session: Session): Payment => session.organisation.money.payments[0] as Payment
const fields = (model: Model, session: Session) => Object.keys(view(model, session.organisation, sampleOf(session)))
const shortFields = (model: Model, session: Session) =>
  Object.keys(paymentShort(model, session.organisation, sampleOf(session)))

const named = (session: Session, identifier: unknown) =>
  paperNamed(session, session.organisation.money.payments, identifier)

/** The type of a payment: one of payments, and none of a payment gateway where a wallet takes part. */
function paymentType(reasons: Reasons, session: Session, identifier: unknown, withWallet: boolean, own?: string) {
  const sent = reasons.needSent(identifier, (name) => typeNamed(session, name), typeMissing)
  const type = sent ?? session.organisation.money.types.find(({ id }) => identifier === undefined && id === own)
  reasons.refuseIf(type !== undefined && type.classification !== 'PAYMENT', typeRefused)
  reasons.refuseIf(type?.ofGateway === true && withWallet, typeRefused)
  return type
}

function walletOf(reasons: Reasons, session: Session, identifier: unknown): Wallet | undefined {
  const wallet = reasons.needSent(identifier, (name) => walletNamed(session, name), walletMissing)
  reasons.refuseIf(wallet?.pays === false, walletRefused)
  reasons.refuseIf(wallet !== undefined && wallet.state !== 'EFFECTIVE', walletState)
  return wallet
}

/** The card that is charged: a method that is linked to a gateway needs one, of the account. */
function cardOf(
  reasons: Reasons,
  session: Session,
  identifier: unknown,
  method: { gateway: string | null } | undefined,
  account: Account | undefined,
  own: string | null = null,
): string | null {
  if (method === undefined || method.gateway === null) return own
  reasons.refuseIf(identifier === undefined && own === null, 'PAYMENTS.CARDREQUIRED')
  if (identifier === undefined || account === undefined) return own
  const { id, payment_gateway_reference_number: reference, last_digits: digits } = identifier as Sent
  const found = session.organisation.money.cards.find(
    (card) => card.account === account.id && (card.id === id || card.reference === reference || card.digits === digits),
  )
  reasons.refuseIf(found === undefined, 'PAYMENTS.CARDNOTFOUND')
  return found?.id ?? own
}

/** What else a payment is made with. */
function details(reasons: Reasons, session: Session, sent: Sent, own?: Payment) {
  const { category_identifier, received_by_user_identifier, back_office_code: code } = sent
  const category = reasons.needSent(category_identifier, (name) => categoryNamed(session, name), categoryMissing)
  const user = reasons.needSent(received_by_user_identifier, (name) => userNamed(session, name), 'USERS.USERNOTFOUND')
  reasons.refuseIf(isTaken(session.organisation.money.payments, code, own), taken)
  return { category, user }
}

/** An amount is above zero and has no more digits than its currency. */
function amountIn(reasons: Reasons, session: Session, written: unknown, account: Account | undefined): Big {
  const amount = new Big(written as string | number)
  reasons.refuseIf(amount.lte(0), notPositive)
  const digits = account ? currencyOf(session.organisation, account).digits : 10
  reasons.refuseIf(!amount.eq(amount.round(digits)), inexact)
  reasons.refuseIf(!new Big(Number(amount.toFixed())).eq(amount), inexact)
  return amount
}

export const draft = (
  model: Model,
  session: Session,
  sent: Sent,
): Omit<Payment, 'account' | 'type' | 'method' | 'amount'> => {
  const now = model.now
  return {
    ...{ id: drawnId(model), number: null, reference: drawnNumber(model, 'reference', session), state: 'DRAFT' },
    ...{ issued: now, posted: null, notes: (sent['notes'] as string | undefined) ?? null, settles: [] },
    ...{ code: (sent['back_office_code'] as string | undefined) ?? null, category: null, udfs: udfsIn(sent) },
    received: sent['received_on'] === undefined ? now : instant(sent['received_on']),
    ...{ gateway: null, toWallet: null, fromWallet: null, card: null, user: session.user.id, unit: session.unit },
  }
}

/** Settles an invoice by an amount, or less than before. */
function settle(model: Model, session: Session, invoice: Paper, amount: Big): void {
  Object.assign(invoice, { settled: invoice.settled.plus(amount), updated: stampOf(model, session) })
}

/** Lets a payment count. */
export function post(model: Model, session: Session, one: Payment): void {
  const { money } = session.organisation
  one.state = 'POSTED'
  one.posted = model.now
  one.number = drawnNumber(model, 'payment', session)
  one.gateway = money.methods.find(({ id }) => id === one.method)?.gateway ?? null
  const wallet = one.toWallet ?? one.fromWallet
  const moved = one.fromWallet
    ? move(model, money, one.fromWallet, one.account, one.amount)
    : move(model, money, 'received', one.toWallet ?? one.account, one.amount)
  if (!wallet) return
  const made = { wallet, class: one.toWallet ? ('CREDIT' as const) : ('DEBIT' as const), type: null }
  record(model, session, { ...made, amount: one.amount, payment: one, moved: [moved] })
}

const create: Operation = (model, call, session) => {
  const { organisation } = session
  const { sent } = call
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(fields(model, session), call))
  const { accounts_receivable_identifier, wallet_identifier, intended_currency_identifier: intended } = sent
  const wallet = walletOf(reasons, session, wallet_identifier)
  const own = reasons.needSent(accounts_receivable_identifier, (name) => accountNamed(session, name), accountMissing)
  const account = own ?? wallet?.account
  const type = paymentType(reasons, session, sent['type_identifier'], wallet_identifier !== undefined)
  const method = reasons.need(methodNamed(session, sent['payment_method_identifier']), methodMissing)
  const card = cardOf(reasons, session, sent['card_identifier'], method, account)
  const amount = amountIn(reasons, session, sent['payment_amount'], account)
  const currency = reasons.needSent(intended, (name) => currencyNamed(session, name), 'CURRENCIES.CURRENCYNOTFOUND')
  reasons.refuseIf(
    currency !== undefined && account !== undefined && currencyOf(organisation, account) !== currency,
    'FINANCIALTRANSACTIONS.INTENDEDCURRENCYDIFFERS',
  )
  const { category, user } = details(reasons, session, sent)
  if (wallet && sent['life_cycle_state'] === 'POSTED') withinLimit(reasons, model, organisation, wallet, amount, false)
  return decided(reasons, () => {
    const made: Payment = {
      ...draft(model, session, sent),
      ...{ account: account as Account, type: type?.id ?? '', method: method?.id ?? '', amount, card },
      ...{ category: category?.id ?? null, toWallet: wallet ?? null, user: user?.id ?? session.user.id },
    }
    organisation.money.payments.push(made)
    if (sent['life_cycle_state'] === 'POSTED') post(model, session, made)
    return ok(chosen(view(model, organisation, made), call))
  })
}

const update: Operation = (model, call, session) => {
  const { organisation } = session
  const { sent } = call
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(fields(model, session), call))
  const found = reasons.need(named(session, sent['payment_identifier']), missing)
  reasons.refuseIf(found !== undefined && found.state !== 'DRAFT', wrongState)
  const { accounts_receivable_identifier, wallet_identifier, payment_amount, received_on } = sent
  reasons.refuseIf(accounts_receivable_identifier !== undefined && wallet_identifier !== undefined, invalid)
  const named_ = reasons.needSent(accounts_receivable_identifier, (name) => accountNamed(session, name), accountMissing)
  const wallet = walletOf(reasons, session, wallet_identifier)
  const account = named_ ?? wallet?.account ?? found?.account
  const toWallet = wallet ?? (named_ === undefined ? (found?.toWallet ?? null) : null)
  const withWallet = toWallet !== null || wallet_identifier !== undefined
  const type = paymentType(reasons, session, sent['type_identifier'], withWallet, found?.type)
  const sentMethod = reasons.needSent(
    sent['payment_method_identifier'],
    (name) => methodNamed(session, name),
    methodMissing,
  )
  const method = sentMethod ?? organisation.money.methods.find(({ id }) => id === found?.method)
  const card = cardOf(reasons, session, sent['card_identifier'], method, account, found?.card ?? null)
  const isMoved = account !== undefined && account !== found?.account
  // The card of the account before is none of the new account.
  reasons.mayRefuseIf(
    isMoved && found?.card != null && sent['card_identifier'] === undefined,
    'PAYMENTS.CARDNOTFOUND',
    'PAYMENTS.CARDREQUIRED',
  )
  const amount =
    payment_amount === undefined && !isMoved
      ? (found?.amount ?? nothing)
      : amountIn(reasons, session, payment_amount ?? found?.amount.toFixed() ?? '1', account)
  const { category, user } = details(reasons, session, sent, found)
  return decided(reasons, () => {
    const one = found as Payment
    Object.assign(one, {
      ...{ account, toWallet, type: type?.id, method: method?.id, card, amount },
      ...(category && { category: category.id }),
      ...(user && { user: user.id }),
      ...(received_on !== undefined && { received: received_on === null ? null : instant(received_on) }),
      ...('notes' in sent && { notes: sent['notes'] }),
      ...('back_office_code' in sent && { code: sent['back_office_code'] }),
    })
    Object.assign(one.udfs, udfsIn(sent))
    return ok(chosen(view(model, organisation, one), call))
  })
}

const forAnother = [
  ...['INVOICES.INVOICENOTFOUND', 'BILLS.BILLNOTFOUND', accountMissing],
  ...['WALLETS.CURRENCIESDIFFER', 'FINANCIALTRANSACTIONS.INTENDEDCURRENCYDIFFERS'],
]

/** Pays all that is open on an invoice, or on the invoices of a bill. */
const payInFull =
  (of: 'invoice' | 'bill'): Operation =>
  (model, call, session) => {
    const { organisation } = session
    const { money } = organisation
    const { sent } = call
    const reasons = new Reasons()
    reasons.must.push(...fieldsProblems(fields(model, session), call))
    const { accounts_receivable_identifier, wallet_identifier } = sent
    const wallet = walletOf(reasons, session, wallet_identifier)
    const own = reasons.needSent(accounts_receivable_identifier, (name) => accountNamed(session, name), accountMissing)
    const type = paymentType(reasons, session, sent['type_identifier'], wallet_identifier !== undefined)
    const method = reasons.need(methodNamed(session, sent['payment_method_identifier']), methodMissing)
    // The call has no parameter for a card.
    reasons.refuseIf(method !== undefined && method.gateway !== null, 'PAYMENTS.CARDREQUIRED')
    const target = reasons.need(
      targetOf(session, of, sent),
      of === 'bill' ? 'BILLS.BILLNOTFOUND' : 'INVOICES.INVOICENOTFOUND',
    )
    const open = (target?.papers ?? []).filter((one) => unsettled(one).gt(0))
    const amount = sum(open.map(unsettled))
    if (target) {
      reasons.refuseIf(amount.lte(0), 'PAYMENTS.NOTHINGOUTSTANDING')
      reasons.mayRefuseIf(
        target.papers.some(({ state }) => state !== 'POSTED'),
        wrongState,
      )
    }
    if (target && wallet)
      reasons.refuseIf(currencyOf(organisation, target.account).id !== wallet.currency, 'WALLETS.CURRENCIESDIFFER')
    // An account that is named pays what is its own; nobody says that it may pay for another one.
    if (target && own && own !== target.account) {
      const isOther = currencyOf(organisation, own) !== currencyOf(organisation, target.account)
      reasons.refuseIf(isOther, ...forAnother)
      reasons.mayRefuseIf(!isOther, ...forAnother)
    }
    const { category, user } = details(reasons, session, sent)
    if (wallet) {
      needFunds(reasons, model, money, wallet, amount)
      withinLimit(reasons, model, organisation, wallet, amount, false)
    }
    return decided(reasons, () => {
      const made: Payment = {
        ...draft(model, session, sent),
        ...{ account: own ?? (target?.account as Account), type: type?.id ?? '', method: method?.id ?? '', amount },
        ...{ category: category?.id ?? null, fromWallet: wallet ?? null, user: user?.id ?? session.user.id },
        settles: open.map((invoice) => ({ invoice, amount: unsettled(invoice) })),
      }
      money.payments.push(made)
      for (const { invoice, amount } of made.settles) settle(model, session, invoice, amount)
      post(model, session, made)
      return ok(chosen(view(model, organisation, made), call))
    })
  }

/** What is to be paid: an invoice, or what stands on a bill. */
function targetOf(
  session: Session,
  of: 'invoice' | 'bill',
  sent: Sent,
): { account: Account; papers: Paper[] } | undefined {
  const { money } = session.organisation
  if (of === 'invoice') {
    const found = paperNamed(session, money.invoices, sent['invoice_identifier'])
    return found && { account: found.account, papers: [found] }
  }
  const { id, number } = sent['bill_identifier'] as Sent
  const found = money.bills.find((one) => sees(session, one.account) && (one.id === id || one.number === number))
  return found && { account: found.account, papers: onBill(session.organisation, found).invoices }
}

const postDraft: Operation = (model, call, session) => {
  const { organisation } = session
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(shortFields(model, session), call))
  const found = reasons.need(named(session, call.sent['payment_identifier']), missing)
  reasons.refuseIf(found !== undefined && found.state !== 'DRAFT', wrongState)
  if (found?.toWallet) withinLimit(reasons, model, organisation, found.toWallet, found.amount, false)
  return decided(reasons, () => {
    post(model, session, found as Payment)
    return ok(chosen(paymentShort(model, organisation, found as Payment), call))
  })
}

const reject: Operation = (model, call, session) => {
  const { organisation } = session
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(shortFields(model, session), call))
  const found = reasons.need(named(session, call.sent['payment_identifier']), missing)
  reasons.refuseIf(found !== undefined && found.state !== 'DRAFT', wrongState)
  reasons.needSent(call.sent['rejection_reason_identifier'], (name) => rejectionNamed(session, name), reasonMissing)
  return decided(reasons, () => {
    const one = found as Payment
    one.state = 'REJECTED'
    return ok(chosen(paymentShort(model, organisation, one), call))
  })
}

export const rejectionNamed = ({ organisation }: Session, identifier: unknown) => {
  const [[name, value] = ['', undefined]] = Object.entries(identifier as object)
  return organisation.money.rejectionReasons.find(
    (one) => ({ id: one.id, name: one.name, alternative_code: one.code })[name] === value,
  )
}

const cancellationFields = [
  ...['id', 'number', 'reference_number', 'life_cycle_state', 'issued_on', 'posted_on', 'payment_amount'],
  ...['processed_by_payment_gateway', 'payment_gateway_reference_number'],
]

const cancel: Operation = (model, call, session) => {
  const { organisation } = session
  const { money } = organisation
  const { sent } = call
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(cancellationFields, call))
  const found = reasons.need(named(session, sent['payment_identifier']), missing)
  reasons.refuseIf(found !== undefined && found.state !== 'POSTED', wrongState)
  const type = reasons.need(typeNamed(session, sent['type_identifier']), typeMissing)
  reasons.refuseIf(type !== undefined && type.classification !== 'PAYMENT_CANCELLATION', typeRefused)
  reasons.needSent(sent['category_identifier'], (name) => categoryNamed(session, name), categoryMissing)
  const code = sent['back_office_code'] as string | undefined
  const others = money.cancellations.filter(({ of }) => of === 'payment')
  reasons.refuseIf(isTaken(others, code), taken)
  const wallet = found?.state === 'POSTED' ? found.toWallet : null
  if (found && wallet) {
    const { least } = funds(model, money, wallet)
    reasons.refuseIf(found.amount.gt(balanceOf(money.entries, wallet)), tooLittle)
    reasons.mayRefuseIf(found.amount.gt(least), tooLittle)
  }
  return decided(reasons, () => {
    const one = found as Payment
    one.state = 'CANCELLED'
    money.cancellations.push({ of: 'payment', code: code ?? null })
    for (const { invoice, amount } of one.settles) settle(model, session, invoice, amount.neg())
    takeBackPayment(model, session, one)
    const made = {
      ...{ id: drawnId(model), number: drawnNumber(model, 'payment cancellation', session) },
      reference: drawnNumber(model, 'reference', session),
    }
    return ok(chosen(cancellation(model, organisation, one, made), call))
  })
}

/** Moves back what a payment moved. Its wallet transaction is undone with it. */
function takeBackPayment(model: Model, session: Session, one: Payment): void {
  const { money } = session.organisation
  const transaction = money.transactions.find(({ payment }) => payment === one)
  const to = one.toWallet ?? one.account
  const from = one.fromWallet ?? ('received' as const)
  const amounts = [one.amount, ...(one.extra ? [one.extra] : [])]
  undo(
    model,
    money,
    amounts.map((amount) => ({ from, to, amount, at: model.now })),
  )
  if (!transaction) return
  Object.assign(transaction, { state: 'VOIDED', updated: stampOf(model, session) })
  transaction.wallet.isBlurred = true
}

/** The payments of an account that are of a type, a category and a method; or why there are none. */
function found(model: Model, call: Parameters<Operation>[1], session: Session): { reasons: Reasons; rows: Payment[] } {
  const { sent } = call
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(fields(model, session), call))
  const { accounts_receivable_identifier, type_identifier, category_identifier, payment_method_identifier } = sent
  const account = reasons.need(accountNamed(session, accounts_receivable_identifier), accountMissing)
  const type = reasons.needSent(type_identifier, (name) => typeNamed(session, name), typeMissing)
  const category = reasons.needSent(category_identifier, (name) => categoryNamed(session, name), categoryMissing)
  const method = reasons.needSent(payment_method_identifier, (name) => methodNamed(session, name), methodMissing)
  reasons.mayRefuseIf(type !== undefined && type.classification !== 'PAYMENT', typeRefused)
  const rows = session.organisation.money.payments.filter(
    (one) =>
      one.account === account &&
      (!type || one.type === type.id) &&
      (!category || one.category === category.id) &&
      (!method || one.method === method.id),
  )
  return { reasons, rows }
}

const list: Operation = (model, call, session) => {
  const { reasons, rows } = found(model, call, session)
  return decided(reasons, () =>
    listed(
      rows.map((one) => view(model, session.organisation, one)),
      call,
    ),
  )
}

const getLatest: Operation = (model, call, session) => {
  const { reasons, rows } = found(model, call, session)
  return decided(reasons, () =>
    ok(newest(rows, call).map((one) => chosen(view(model, session.organisation, one), call))),
  )
}

export const payments = {
  'payments/show': showing('payment_identifier', named, missing, view, fields),
  'payments/list': list,
  'payments/get_latest': getLatest,
  'payments/create': create,
  'payments/update': update,
  'payments/pay_invoice': payInFull('invoice'),
  'payments/pay_bill': payInFull('bill'),
  'payments/post': postDraft,
  'payments/reject': reject,
  'payments/cancel': cancel,
} satisfies Behaviours

export const paymentFields: { [P in MoneyPath]?: (model: Model, session: Session) => string[] } = {
  'payments/show': fields,
  'payments/list': fields,
  'payments/get_latest': fields,
  'payments/create': fields,
  'payments/update': fields,
  'payments/pay_invoice': fields,
  'payments/pay_bill': fields,
  'payments/post': shortFields,
  'payments/reject': shortFields,
  'payments/cancel': () => cancellationFields,
}

export { categoryMissing, reasonMissing, taken, typeMissing, typeRefused }
