import Big from 'big.js'
import { log, type Wire } from '../describe.js'
import { Either, Such, tried } from '../expected.js'
import { chosen, type Expected, fieldsProblems, type Model, type Operation, ok, stampOf } from '../model.js'
import { byField, type Organisation, type Session } from '../world.js'
import { nothing, sum, wire } from './books.js'
import {
  accountMissing,
  accountNamed,
  type Behaviours,
  coded,
  decided,
  inexact,
  instant,
  listed,
  notPositive,
  Reasons,
  type Sent,
  udfsIn,
  usable,
  walletMissing,
  walletNamed,
} from './common.js'
import { funds, move, needFunds, record, tooLittle, undo, walletState, withinLimit } from './movements.js'
import { alternatively, converted } from './rates.js'
import { currencyIn, transactionShort, udfs, walletShort } from './views.js'
import { type Allotment, type Entry, sees, type Wallet, type WalletTransaction, type WalletType } from './world.js'

const typeMissing = 'WALLETTRANSACTIONS.TYPENOTFOUND'
const typeRefused = 'WALLETTRANSACTIONS.TYPENOTALLOWED'
const wrongClass = 'WALLETTRANSACTIONS.INVALIDPARAMETERFORCLASS'
const productMissing = 'WALLETS.PRODUCTNOTFOUND'

const shortType = (type: WalletType): Wire => ({
  ...{ id: type.id, name: type.name, alternative_code: type.code, classification: type.classification },
})

/** The type of a transaction, or those it may have where the sheets do not say which. */
function typeOf({ money }: Organisation, { type, class: kind }: WalletTransaction): unknown {
  if (type === null) return null
  if (type === undefined)
    return new Either([
      null,
      ...money.walletTypes.filter(({ classification }) => classification === kind).map(shortType),
    ])
  return shortType(money.walletTypes.find(({ id }) => id === type) as WalletType)
}

export function transactionView(model: Model, organisation: Organisation, one: WalletTransaction): Wire {
  const inOther = (amount: Big) => alternatively(organisation, one.wallet, amount, one.created.at, model.now)
  const withTexts = udfs(one.udfs, model.has('R11.1.0') ? 16 : 8)
  const to = one.to && walletShort(organisation, one.to)
  const isOpen = one.transferredBy !== null || one.class === 'VOID'
  return {
    ...{ id: one.id, number: one.number, amount: wire(one.amount), extra_added_amount: wire(one.extra) },
    ...(model.has('R14.2.0') && {
      alternative_amount: inOther(one.amount),
      extra_added_alternative_amount: inOther(one.extra),
    }),
    ...{ notes: one.notes, life_cycle_state: one.state },
    ...withTexts,
    type: typeOf(organisation, one),
    ...(model.has('R18.0.0') && { category: null }),
    wallet: walletShort(organisation, one.wallet),
    // Nobody says whether what voids a transfer, and its halves, name the other wallet.
    ...(model.has('R9.0.0') && { to_wallet: isOpen && to ? new Either([to, null]) : to }),
    voided_by_wallet_transaction:
      one.state === 'VOIDED' && !one.voidedBy
        ? new Such(() => undefined)
        : transactionShort(organisation, one.voidedBy),
    ...(model.has('R9.0.0') && {
      transferred_by_wallet_transaction: transactionShort(organisation, one.transferredBy),
    }),
    log_information: log(organisation, one, model.release),
  }
}

const fields = (model: Model, session: Session) =>
  Object.keys(
    transactionView(model, session.organisation, session.organisation.money.transactions[0] as WalletTransaction),
  )

const typeNamed = ({ organisation }: Session, identifier: unknown) =>
  byField(organisation.money.walletTypes, identifier, coded)

const productNamed = ({ organisation }: Session, identifier: unknown) =>
  byField(organisation.money.products, identifier, {
    id: ({ id }) => id,
    code: ({ code }) => code,
    alternative_code: ({ alternative }) => alternative,
  })

/** An amount in the currency of a wallet, from one that is sent in it or in its alternative currency. */
function amountOf(
  reasons: Reasons,
  model: Model,
  { organisation }: Session,
  wallet: Wallet | undefined,
  own: unknown,
  alternative: unknown,
): Big {
  const written = new Big(Number(own ?? alternative ?? 0))
  if (own === undefined && alternative === undefined) return nothing
  reasons.refuseIf(written.lte(0), notPositive)
  if (!wallet) return written
  if (alternative !== undefined && wallet.alternative === null) {
    reasons.must.push('WALLETS.NOALTERNATIVECURRENCY')
    return written
  }
  const currency = own === undefined ? wallet.alternative : wallet.currency
  reasons.refuseIf(!written.eq(written.round(currencyIn(organisation, currency)?.digits ?? 10)), inexact)
  if (own !== undefined) return written
  const found = converted(organisation, written, wallet.alternative as string, wallet.currency, model.now)
  if (found === undefined) reasons.must.push('CURRENCIES.EXCHANGERATENOTFOUND')
  // So little that nothing is left of it.
  reasons.refuseIf(found?.eq(0) === true && written.gt(0), notPositive)
  return found ?? written
}

interface Plan {
  amount: Big
  extra: Big
  reserve: { product: string | null; from: number; amount: Big }[]
  spend: { allotment: Allotment; amount: Big }[]
}

/** How what is credited is reserved. */
function reservations(reasons: Reasons, model: Model, session: Session, wallet: Wallet | undefined, sent: unknown) {
  return ((sent ?? []) as Sent[]).map((one) => {
    const amount = amountOf(reasons, model, session, wallet, one['amount'], one['alternative_amount'])
    const conditions = (one['product_conditions_set'] ?? []) as Sent[]
    const products = conditions.map(({ product_identifier: name }) =>
      reasons.needSent(name, (named) => productNamed(session, named), productMissing),
    )
    const from = one['consumption_validity_date']
    return { amount, product: products[0]?.id ?? null, from: from === undefined ? 0 : instant(from) }
  })
}

const create: Operation = (model, call, session) => {
  const { organisation } = session
  const { money } = organisation
  const { sent } = call
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(fields(model, session), call))
  const wallet = reasons.need(walletNamed(session, sent['wallet_identifier']), walletMissing)
  reasons.refuseIf(wallet !== undefined && wallet.state !== 'EFFECTIVE', walletState)
  const type = reasons.need(typeNamed(session, sent['type_identifier']), typeMissing)
  reasons.refuseIf(type?.classification === 'VOID', typeRefused)
  const kind = type?.classification
  const to = reasons.needSent(sent['to_wallet_identifier'], (name) => walletNamed(session, name), walletMissing)
  forClass(reasons, kind, sent)
  if (kind === 'TRANSFER' && to) {
    reasons.refuseIf(to.state !== 'EFFECTIVE', walletState)
    reasons.refuseIf(wallet !== undefined && to.currency !== wallet.currency, 'WALLETS.CURRENCIESDIFFER')
  }
  const amount = amountOf(reasons, model, session, wallet, sent['amount'], sent['alternative_amount'])
  const [extraOwn, extraOther] = [sent['extra_added_amount'], sent['extra_added_atlernative_amount']]
  const extra = amountOf(reasons, model, session, wallet, extraOwn, extraOther)
  const reserve = reservations(reasons, model, session, wallet, sent['credit_allotments_set'])
  for (const one of (sent['products_set'] ?? []) as Sent[]) {
    reasons.need(productNamed(session, one['product_identifier']), productMissing)
    amountOf(reasons, model, session, wallet, one['amount'], one['alternative_amount'])
  }
  // More than is credited cannot be reserved; what a call says of it is not told.
  const isReserved = sum(reserve.map((one) => one.amount)).gt(amount.plus(extra))
  reasons.mayRefuseIf(isReserved, wrongClass, 'REQUEST.INVALIDPARAMETERS', tooLittle)
  const plan: Plan = { amount, extra, reserve, spend: [] }
  if (wallet && kind === 'DEBIT' && sent['debit_allotments'] !== undefined)
    plan.spend = spending(reasons, model, session, wallet, amount, sent['debit_allotments'] as Sent)
  else if (wallet && kind !== undefined && kind !== 'CREDIT' && kind !== 'VOID') {
    needFunds(reasons, model, money, wallet, amount)
    if (kind === 'REIMBURSE') withoutExtras(reasons, model, organisation, wallet, amount)
  }
  if (wallet && kind !== undefined && kind !== 'VOID') {
    withinLimit(reasons, model, organisation, wallet, amount)
    if (to) withinLimit(reasons, model, organisation, to, amount, false)
    if (extra.gt(0)) withinLimit(reasons, model, organisation, wallet, amount.plus(extra), false)
  }
  return decided(reasons, () => {
    const made = carryOut(model, session, wallet as Wallet, type as WalletType, to ?? null, plan, sent)
    return ok(chosen(transactionView(model, organisation, made), call))
  })
}

/** Some parameters go with types of one class, and a transfer needs the other wallet. */
function forClass(reasons: Reasons, kind: WalletType['classification'] | undefined, sent: Sent): void {
  if (kind === undefined || kind === 'VOID') return
  const goesWith = (name: string, wanted: typeof kind) =>
    reasons.refuseIf(sent[name] !== undefined && kind !== wanted, wrongClass)
  goesWith('to_wallet_identifier', 'TRANSFER')
  goesWith('extra_added_amount', 'CREDIT')
  goesWith('extra_added_atlernative_amount', 'CREDIT')
  goesWith('credit_allotments_set', 'CREDIT')
  goesWith('debit_allotments', 'DEBIT')
  reasons.refuseIf(kind === 'TRANSFER' && sent['to_wallet_identifier'] === undefined, wrongClass)
}

/** What a debit takes out of what is reserved: of allotments that are valid by now and for its product. */
function spending(reasons: Reasons, model: Model, session: Session, wallet: Wallet, amount: Big, sent: Sent) {
  const { product_identifier, consumption_date } = sent
  const product = reasons.needSent(product_identifier, (name) => productNamed(session, name), productMissing)
  const at = consumption_date === undefined ? model.now : instant(consumption_date)
  const fitting = wallet.allotments.filter(
    (one) => one.from <= at && (one.product === null || one.product === product?.id),
  )
  let wanted = amount
  const taken: { allotment: Allotment; amount: Big }[] = []
  for (const allotment of fitting) {
    const part = allotment.left.lt(wanted) ? allotment.left : wanted
    if (part.gt(0)) taken.push({ allotment, amount: part })
    wanted = wanted.minus(part)
  }
  const { least, most } = funds(model, session.organisation.money, wallet)
  // Whether what is free makes up for what is reserved too little is not said.
  reasons.refuseIf(wanted.gt(most), tooLittle)
  reasons.mayRefuseIf(wanted.gt(0) || wanted.gt(least), tooLittle)
  return taken
}

/** Extra amounts are not paid back. Nobody says whether they are spent before the rest or after it. */
function withoutExtras(reasons: Reasons, model: Model, { money }: Organisation, wallet: Wallet, amount: Big): void {
  const own = money.transactions.filter((one) => one.wallet === wallet)
  const extras = sum(
    own
      .filter(({ class: kind }) => kind === 'CREDIT')
      .map(({ extra, state }) => (state === 'VOIDED' ? nothing : extra)),
  )
  const spent = sum(money.entries.filter(({ from }) => from === wallet).map((entry) => entry.amount))
  const { least, most } = funds(model, money, wallet)
  const surely = extras.gt(spent) ? extras.minus(spent) : nothing
  reasons.refuseIf(amount.gt(most.minus(surely)), tooLittle)
  reasons.mayRefuseIf(amount.gt(least.minus(extras)), tooLittle)
}

function carryOut(
  model: Model,
  session: Session,
  wallet: Wallet,
  type: WalletType,
  to: Wallet | null,
  { amount, extra, reserve, spend }: Plan,
  sent: Sent,
): WalletTransaction {
  const { money } = session.organisation
  const kind = type.classification
  const moved: Entry[] = []
  if (kind === 'CREDIT') moved.push(move(model, money, 'received', wallet, amount))
  if (extra.gt(0)) moved.push(move(model, money, 'credited', wallet, extra))
  if (kind === 'DEBIT') moved.push(move(model, money, wallet, 'invoiced', amount))
  if (kind === 'REIMBURSE') moved.push(move(model, money, wallet, 'refunded', amount))
  if (kind === 'TRANSFER' && to) moved.push(move(model, money, wallet, to, amount))
  for (const one of spend) one.allotment.left = one.allotment.left.minus(one.amount)
  const made = record(model, session, {
    ...{ wallet, class: kind, type: type.id, to, amount, extra, moved, spent: spend, udfs: udfsIn(sent) },
    notes: (sent['notes'] as string | undefined) ?? null,
  })
  for (const one of reserve)
    wallet.allotments.push({ transaction: made, product: one.product, from: one.from, left: one.amount })
  wallet.isTouched ||= reserve.length > 0 || spend.length > 0
  if (kind !== 'TRANSFER' || !to) return made
  const half = { type: null, amount, transferredBy: made }
  record(model, session, { ...half, wallet, class: 'DEBIT', to })
  record(model, session, { ...half, wallet: to, class: 'CREDIT' })
  return made
}

const named = (session: Session, identifier: unknown): WalletTransaction | undefined =>
  byField(
    session.organisation.money.transactions.filter(({ wallet }) => sees(session, wallet.account)),
    identifier,
    { id: ({ id }) => id, number: ({ number }) => number },
  )

const voiding: Operation = (model, call, session) => {
  const { organisation } = session
  const { money } = organisation
  const { sent } = call
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(fields(model, session), call))
  const found = reasons.need(
    named(session, sent['wallet_transaction_identifier']),
    'WALLETTRANSACTIONS.WALLETTRANSACTIONNOTFOUND',
  )
  const type = reasons.need(typeNamed(session, sent['type_identifier']), typeMissing)
  reasons.refuseIf(type !== undefined && type.classification !== 'VOID', typeRefused)
  if (found) {
    reasons.refuseIf(found.wallet.state !== 'EFFECTIVE', walletState)
    const isOver = found.state === 'VOIDED' || found.class === 'VOID'
    reasons.refuseIf(isOver, 'WALLETTRANSACTIONS.INVALIDLIFECYCLESTATE')
    const byOther = found.transferredBy !== null || found.payment !== null
    reasons.refuseIf(byOther, 'WALLETTRANSACTIONS.MADEBYANOTHERRECORD')
    if (!isOver && !byOther) canBeTakenBack(reasons, model, organisation, found)
  }
  return decided(reasons, () => {
    const one = found as WalletTransaction
    const stamp = stampOf(model, session)
    undo(model, money, one.moved)
    for (const { allotment, amount } of one.spent) allotment.left = allotment.left.plus(amount)
    one.wallet.isTouched ||= one.spent.length > 0 || one.wallet.allotments.some((own) => own.transaction === one)
    one.wallet.allotments = one.wallet.allotments.filter(({ transaction }) => transaction !== one)
    const made = record(model, session, {
      ...{ wallet: one.wallet, to: one.to, class: 'VOID', type: type?.id, amount: one.amount.neg() },
      ...{ extra: one.extra.neg(), notes: (sent['notes'] as string | undefined) ?? null, udfs: udfsIn(sent) },
    })
    Object.assign(one, { state: 'VOIDED', voidedBy: made, updated: stamp })
    for (const half of money.transactions.filter(({ transferredBy }) => transferredBy === one)) {
      Object.assign(half, { state: 'VOIDED', updated: stamp })
      half.wallet.isBlurred = true
    }
    return ok(chosen(transactionView(model, organisation, made), call))
  })
}

/** What was brought into a wallet has to be there to be taken out again. */
function canBeTakenBack(reasons: Reasons, model: Model, organisation: Organisation, one: WalletTransaction): void {
  for (const { to, amount } of one.moved) {
    if (typeof to === 'string' || !('pays' in to)) continue
    const own = to.allotments.filter(({ transaction }) => transaction === one)
    const bound = sum(own.map(({ left }) => left))
    const { least, most } = funds(model, organisation.money, to)
    const whole = one.amount.plus(one.class === 'CREDIT' ? one.extra : nothing)
    reasons.refuseIf(amount.gt(most.plus(bound)), tooLittle)
    reasons.mayRefuseIf(whole.gt(least.plus(bound)), tooLittle)
  }
  // Whether what makes up for a transaction counts against a limit, or one that was spent of what is reserved.
  withinLimit(reasons, model, organisation, one.wallet, one.amount, false)
  const reserved = one.wallet.allotments.some(({ transaction }) => transaction === one)
  reasons.mayRefuseIf(reserved, tooLittle)
}

const list: Operation = (model, call, session) => {
  const { organisation } = session
  const { money } = organisation
  const { wallet_identifier, accounts_receivable_identifier, type_identifier, category_identifier } = call.sent
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(fields(model, session), call))
  const own = reasons.needSent(wallet_identifier, (name) => walletNamed(session, name), walletMissing)
  const account = reasons.needSent(
    accounts_receivable_identifier,
    (name) => accountNamed(session, name),
    accountMissing,
  )
  const wallet = own ?? money.wallets.find((one) => account && one.account === account && one.state === 'EFFECTIVE')
  reasons.refuseIf(account !== undefined && wallet === undefined, 'WALLETS.NOEFFECTIVEWALLET')
  const type = reasons.needSent(type_identifier, (name) => typeNamed(session, name), typeMissing)
  const category = reasons.needSent(
    category_identifier,
    (name) => byField(money.walletCategories, name, { ...coded, code: ({ code }) => code }),
    'WALLETTRANSACTIONS.CATEGORYNOTFOUND',
  )
  return decided(reasons, () => {
    const rows = money.transactions.filter((one) => one.wallet === wallet)
    // Which type what calls make along the way has, is not said.
    if (type && rows.some((one) => one.type === undefined)) return ok(new Such(() => undefined))
    const fitting = rows.filter((one) => (!type || one.type === type.id) && !category)
    const listing = (sorted: readonly WalletTransaction[]) =>
      listed(
        sorted.map((one) => transactionView(model, organisation, one)),
        call,
      )
    if (!wallet?.isBlurred) return inEitherOrder(fitting, listing)
    const isPart = call.sent['number_of_results'] !== undefined || call.sent['offset'] !== undefined
    return isPart ? ok(new Such(() => undefined)) : withMore(fitting, listing)
  })
}

/** A list of transactions. A transfer and its halves are of one moment: nobody says which comes first. */
export function inEitherOrder(
  rows: readonly WalletTransaction[],
  answer: (sorted: readonly WalletTransaction[]) => Expected,
): Expected {
  if (!rows.some(({ transferredBy }) => transferredBy !== null)) return answer(rows)
  const halvesFirst = [...rows].sort(
    (a, b) =>
      a.created.at - b.created.at ||
      Number(a.transferredBy === null && a.class === 'TRANSFER') -
        Number(b.transferredBy === null && b.class === 'TRANSFER'),
  )
  const answers = [answer(rows), answer(halvesFirst)]
  return ok(new Either(answers.flatMap((one) => ('data' in one ? [one.data] : []))))
}

/**
 * A list of transactions of a wallet of which some were undone with a payment or a transfer. Whether what undoes them
 * stands there, too, is not said: besides those that are known there may be others below zero.
 */
export function withMore(
  rows: readonly WalletTransaction[],
  answer: (rows: readonly WalletTransaction[]) => Expected,
): Expected {
  const allOf = (value: unknown): string | undefined => {
    if (!Array.isArray(value)) return 'is no list'
    const left = [...value]
    for (const row of rows) {
      const found = answer([row])
      const [expected] = 'data' in found ? (found.data as unknown[]) : []
      const index = left.findIndex((one) => tried(expected, one, '').length === 0)
      if (index < 0) return `lacks one of ${wire(row.amount)} that is ${row.state}`
      left.splice(index, 1)
    }
    return left.every(({ amount = -1 }) => amount < 0) ? undefined : 'has one too much'
  }
  return ok(new Such(allOf))
}

function walletTypeView(model: Model, organisation: Organisation, type: WalletType): Wire {
  const { created } = organisation.users[0] as Organisation['users'][number]
  return {
    ...{ ...shortType(type), ...udfs({}) },
    log_information: log(organisation, { created, updated: created }, model.release),
  }
}
const typeFields = (model: Model, { organisation }: Session) =>
  Object.keys(walletTypeView(model, organisation, organisation.money.walletTypes[0] as WalletType))

const types: Operation = (model, call, session) => {
  const { organisation } = session
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(typeFields(model, session), call))
  const all = organisation.money.walletTypes.filter((one) => one.classification === call.sent['classification'])
  const found = reasons.need(usable(session, call.sent, all), 'FINANCIALTRANSACTIONS.ORGANISATIONPARTNOTFOUND')
  return decided(reasons, () => ok((found ?? []).map((one) => chosen(walletTypeView(model, organisation, one), call))))
}

export const walletTransactions = {
  'wallet_transactions/create': create,
  'wallet_transactions/list': list,
  'wallet_transactions/void': voiding,
  'wallet_transactions/configuration/types/list': types,
} satisfies Behaviours

export const walletTransactionFields = {
  'wallet_transactions/create': fields,
  'wallet_transactions/list': fields,
  'wallet_transactions/void': fields,
  'wallet_transactions/configuration/types/list': typeFields,
}
