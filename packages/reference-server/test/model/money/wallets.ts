import Big from 'big.js'
import {
  accountReference,
  date,
  subscription as describeSubscription,
  log,
  shortCurrency,
  type Wire,
} from '../describe.js'
import { anything, Either, known, Such } from '../expected.js'
import { chosen, fieldsProblems, type Model, type Operation, ok, stampOf } from '../model.js'
import { byField, type Organisation, type Session } from '../world.js'
import { balanceOf, expired, nothing, reserved, sum, wire } from './books.js'
import {
  accountMissing,
  accountNamed,
  type Behaviours,
  customerNamed,
  decided,
  drawnId,
  drawnNumber,
  inexact,
  instant,
  listed,
  newest,
  notPositive,
  participantBy,
  Reasons,
  type Sent,
  showing,
  udfsIn,
  walletMissing,
  walletNamed,
} from './common.js'
import { postCreditNote } from './credit-notes.js'
import { postInvoice } from './invoices.js'
import { move, needFunds, record, walletState, withinLimit } from './movements.js'
import { alternatively } from './rates.js'
import { creditNoteShort, currencyIn, invoiceShort, product, transactionShort, udfs } from './views.js'
import { inEitherOrder, transactionView, withMore } from './wallet-transactions.js'
import { type Account, accountsOf, currencyOf, type Paper, type Wallet, type WalletTransaction } from './world.js'

const noneEffective = 'WALLETS.NOEFFECTIVEWALLET'
const participantMissing = 'REWARDSPARTICIPANTS.REWARDSPARTICIPANTNOTFOUND'
const productMissing = 'WALLETS.PRODUCTNOTFOUND'
const dayLong = 86_400_000

const held = ({ money }: Organisation, wallet: Wallet): Big => balanceOf(money.entries, wallet)
const dateOr = (at: number | null): string | null => (at === null ? null : date(at))

function currencies(model: Model, organisation: Organisation, wallet: Wallet): Wire {
  const alternative = currencyIn(organisation, wallet.alternative)
  const own = currencyIn(organisation, wallet.currency) ?? currencyOf(organisation, wallet.account)
  return {
    ...(model.has('R10.0.0') && { currency: shortCurrency(own, model.release) }),
    ...(model.has('R14.2.0') && {
      alternative_currency: alternative ? shortCurrency(alternative, model.release) : null,
    }),
  }
}

/** Amounts in the alternative currency, by the rate of this moment. */
const also = (
  model: Model,
  organisation: Organisation,
  wallet: Wallet,
  amounts: { [name: string]: Big | null },
): Wire =>
  model.has('R14.2.0')
    ? Object.fromEntries(
        Object.entries(amounts).map(([name, amount]) => [
          name,
          amount === null ? null : alternatively(organisation, wallet, amount, model.now),
        ]),
      )
    : {}

export function wallet(model: Model, organisation: Organisation, one: Wallet): Wire {
  const balance = held(organisation, one)
  return {
    ...{ id: one.id, number: one.number, estimated_consumption_days: null, estimated_consumption_date: null },
    ...{ estimated_consumption_as_of_date: null, balance: wire(balance), life_cycle_state: one.state },
    ...also(model, organisation, one, { alternative_balance: balance, opening_alternative_balance: one.opening }),
    ...(model.has('R12.1.0') && {
      opening_balance: one.opening === null ? null : wire(one.opening),
      opening_balance_date: dateOr(one.openingDate),
    }),
    ...udfs(one.udfs),
    accounts_receivable: accountReference(organisation, one.account),
    ...currencies(model, organisation, one),
    log_information: one.isTouched ? anything : log(organisation, one, model.release),
    product_consumption_set: one.consumption.map((entry) => ({
      ...{ id: entry.id, estimated_consumption_days: days(entry), estimated_consumption_date: dateOr(entry.on) },
      ...{ estimated_consumption_as_of_date: dateOr(entry.asOf), product: product(model, organisation, entry.product) },
    })),
    // What is spent of an allotment to the end may still stand there, with nothing left.
    allotments_set: rowsOf(
      'amount',
      one.allotments.map(({ left }) => left),
    ),
  }
}

/** From when the estimate was made until all will be spent. No call sets it; the two dates may tell it. */
const days = ({ on, asOf }: { on: number | null; asOf: number | null }): unknown =>
  on === null || asOf === null ? anything : new Either([(on - asOf) / dayLong, null])

/** Rows whose amounts are these; what else they have is on no page, and those with nothing left may be missing. */
function rowsOf(name: string, amounts: readonly Big[]): Such {
  const sorted = (values: readonly number[]) =>
    JSON.stringify(values.filter((value) => value !== 0).sort((a, b) => a - b))
  const expected = sorted(amounts.map(wire))
  return new Such((value) => {
    if (!Array.isArray(value)) return 'is no list'
    const found = sorted(value.map((row) => Number((row as Wire)[name])))
    return found === expected ? undefined : `has not the amounts ${expected}`
  })
}

const sample = ({ organisation }: Session): Wallet => organisation.money.wallets[0] as Wallet
const fields = (model: Model, session: Session) => Object.keys(wallet(model, session.organisation, sample(session)))

const subscriptionNamed = (session: Session, identifier: unknown) =>
  byField(
    session.organisation.subscriptions.filter(({ account }) => session.account === null || account === session.account),
    identifier,
    { id: ({ id }) => id, number: ({ number }) => number },
  )

const list: Operation = (model, call, session) => {
  const { accounts_receivable_identifier, subscription_identifier } = call.sent
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(fields(model, session), call))
  const account = reasons.needSent(
    accounts_receivable_identifier,
    (name) => accountNamed(session, name),
    accountMissing,
  )
  const subscription = reasons.needSent(
    subscription_identifier,
    (name) => subscriptionNamed(session, name),
    'SUBSCRIPTIONS.SUBSCRIPTIONNOTFOUND',
  )
  return decided(reasons, () =>
    listed(
      session.organisation.money.wallets
        .filter((one) => one.account.id === (account?.id ?? subscription?.account))
        .map((one) => wallet(model, session.organisation, one)),
      call,
    ),
  )
}

const productNamed = ({ organisation }: Session, identifier: unknown) =>
  byField(organisation.money.products, identifier, {
    id: ({ id }) => id,
    code: ({ code }) => code,
    alternative_code: ({ alternative }) => alternative,
  })

/** Changes user-defined fields, and how products draw on the wallet: each change sees what the one before left. */
const update: Operation = (model, call, session) => {
  const { sent } = call
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(fields(model, session), call))
  const found = reasons.need(walletNamed(session, sent['wallet_identifier']), walletMissing)
  reasons.refuseIf(found !== undefined && found.state !== 'EFFECTIVE', walletState)
  const entries = (found?.consumption ?? []).map((entry) => ({ ...entry }))
  for (const change of (sent['product_consumption_set'] ?? []) as Sent[]) {
    const { action, product_identifier, wallet_product_consumption_identifier: identifier } = change
    const on = change['estimated_consumption_date']
    const asOf = change['estimated_consumption_as_of_date']
    // On ADD a product is named, on UPDATE and REMOVE an entry.
    reasons.refuseIf((action === 'ADD') === (product_identifier === undefined), 'REQUEST.INVALIDPARAMETERS')
    if (action === 'ADD' && product_identifier !== undefined) {
      const found = reasons.need(productNamed(session, product_identifier), productMissing)
      reasons.refuseIf(
        entries.some(({ product }) => product === found?.id),
        'WALLETS.PRODUCTCONSUMPTIONALREADYEXISTS',
      )
      const dates = { on: on === undefined ? null : instant(on), asOf: asOf === undefined ? null : instant(asOf) }
      entries.push({ id: drawnId(model), product: found?.id ?? '', ...dates })
      continue
    }
    if (identifier === undefined) continue
    const { id, product_identifier: ofProduct } = identifier as Sent
    const product = ofProduct === undefined ? undefined : productNamed(session, ofProduct)
    if (ofProduct !== undefined && product === undefined) reasons.must.push(productMissing, consumptionMissing)
    const index = entries.findIndex((one) => (id === undefined ? one.product === product?.id : known(one.id) === id))
    reasons.refuseIf(index < 0, consumptionMissing)
    if (index < 0) continue
    if (action === 'REMOVE') entries.splice(index, 1)
    else
      Object.assign(entries[index] as object, {
        ...(on !== undefined && { on: instant(on) }),
        ...(asOf !== undefined && { asOf: instant(asOf) }),
      })
  }
  return decided(reasons, () => {
    const one = found as Wallet
    Object.assign(one, { consumption: entries, updated: stampOf(model, session) })
    Object.assign(one.udfs, udfsIn(sent))
    return ok(chosen(wallet(model, session.organisation, one), call))
  })
}
const consumptionMissing = 'WALLETS.PRODUCTCONSUMPTIONNOTFOUND'

/** The effective wallet of an account, of several the oldest. */
export function effectiveOf(reasons: Reasons, session: Session, account: Account | undefined): Wallet | undefined {
  if (!account) return undefined
  const all = session.organisation.money.wallets
  return reasons.need(
    all.find((one) => one.account === account && one.state === 'EFFECTIVE'),
    noneEffective,
  )
}

/** A wallet that is named itself, or by who owns it. */
function meant(reasons: Reasons, model: Model, session: Session, sent: Sent): Wallet | undefined {
  const { wallet_identifier, accounts_receivable_identifier, rewards_participant_identifier } = sent
  if (wallet_identifier !== undefined) return reasons.need(walletNamed(session, wallet_identifier), walletMissing)
  if (accounts_receivable_identifier !== undefined)
    return effectiveOf(
      reasons,
      session,
      reasons.need(customerNamed(model, session, accounts_receivable_identifier), accountMissing),
    )
  const { access_token_identifier: token } = rewards_participant_identifier as Sent
  // What an access token of no participant leads to is said nowhere.
  if (token !== undefined) {
    reasons.must.push(participantMissing, accountMissing, noneEffective)
    return undefined
  }
  const participant = reasons.need(participantBy(session, rewards_participant_identifier), participantMissing)
  const account = accountsOf(session.organisation).find(({ id }) => id === participant?.account)
  return effectiveOf(reasons, session, account)
}

const getEffective: Operation = (model, call, session) => {
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(fields(model, session), call))
  const found = meant(reasons, model, session, call.sent)
  return decided(reasons, () => ok(chosen(wallet(model, session.organisation, found as Wallet), call)))
}

/** The end of the day that a date names, by the calendar of the organisation. */
const endOfDay = ({ money }: Organisation, at: number): number =>
  Math.floor(at / dayLong) * dayLong + dayLong - money.zone.ahead

/** The parts of what a wallet holds now, or at the end of a day to come. */
function parts(model: Model, organisation: Organisation, one: Wallet, asOf: unknown) {
  const at = asOf === undefined ? model.now : endOfDay(organisation, instant(asOf)) - 1
  const balance = held(organisation, one).minus(one.isClouded ? nothing : expired(one, at))
  const conditional = reserved(one)
  const onHold = sum(one.allotments.filter(({ from }) => from > at).map(({ left }) => left))
  return { balance, conditional, onHold, unconditional: balance.minus(conditional) }
}

/** A number that is one of several; any where nobody can say what has expired. */
const oneOf = (wallet: Wallet, ...amounts: Big[]): unknown =>
  wallet.isClouded
    ? new Such((value) => (typeof value === 'number' ? undefined : 'is no number'))
    : new Either(amounts.map(wire))

function balanceView(model: Model, organisation: Organisation, one: Wallet, asOf: unknown): Wire {
  const { balance, conditional, onHold, unconditional } = parts(model, organisation, one, asOf)
  const now = model.now
  const inOther = (...amounts: Big[]) =>
    one.isClouded
      ? new Such(() => undefined)
      : new Either(amounts.map((amount) => alternatively(organisation, one, amount, now)))
  // Whether what is on hold is a part of what is conditional is not said.
  const others = [conditional, conditional.minus(onHold)]
  return {
    ...{ id: one.id, balance: oneOf(one, balance), conditional_balance: oneOf(one, ...others) },
    ...{ unconditional_balance: oneOf(one, unconditional), amount_on_hold: oneOf(one, onHold) },
    ...(model.has('R14.2.0') && {
      alternative_balance: inOther(balance),
      conditional_alternative_balance: inOther(...others),
      unconditional_alternative_balance: inOther(unconditional),
      alternative_amount_on_hold: inOther(onHold),
    }),
    ...currencies(model, organisation, one),
    allotment_group_conditions_set: groups(one),
  }
}

/** What is reserved, by groups that nobody describes: their amounts come to all that is. */
const groups = (one: Wallet): Such => {
  const expected = wire(reserved(one))
  return new Such((value) => {
    if (!Array.isArray(value)) return 'is no list'
    const found = wire(sum(value.map((row) => new Big(Number((row as Wire)['total_amount'])))))
    return found === expected ? undefined : `comes to ${found}, not ${expected}`
  })
}

/** A date has to lie in the future. One of today may be before or behind now: the day counts as a whole. */
function inFuture(reasons: Reasons, model: Model, { organisation }: Session, asOf: unknown): void {
  if (asOf === undefined) return
  const at = instant(asOf)
  const end = endOfDay(organisation, at)
  reasons.refuseIf(end <= model.now && at <= model.now, notInFuture)
  reasons.mayRefuseIf(end - dayLong <= model.now || at <= model.now, notInFuture)
}
const notInFuture = 'WALLETS.DATENOTINFUTURE'

const balanceFields = (model: Model, session: Session) =>
  Object.keys(balanceView(model, session.organisation, sample(session), undefined))

const getBalance: Operation = (model, call, session) => {
  const { as_of_date: asOf } = call.sent
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(balanceFields(model, session), call))
  const found = meant(reasons, model, session, call.sent)
  inFuture(reasons, model, session, asOf)
  return decided(reasons, () => ok(chosen(balanceView(model, session.organisation, found as Wallet, asOf), call)))
}

function breakdownView(model: Model, organisation: Organisation, one: Wallet, sent: Sent): Wire {
  const { id, balance, alternative_balance, ...rest } = balanceView(model, organisation, one, sent['as_of_date'])
  const groups = sent['no_allotments_included'] === true ? {} : pick(rest, 'allotment_group_conditions_set')
  return {
    ...{ id, balance, alternative_balance },
    balance_breakdown_in_wallet_currency: {
      ...pick(rest, 'conditional_balance', 'unconditional_balance', 'amount_on_hold', 'currency'),
      ...groups,
    },
    balance_breakdown_in_wallet_alternative_currency:
      one.alternative === null
        ? null
        : {
            conditional_balance: rest['conditional_alternative_balance'],
            unconditional_balance: rest['unconditional_alternative_balance'],
            amount_on_hold: rest['alternative_amount_on_hold'],
            currency: rest['alternative_currency'],
            // Whether amounts of groups are in the wallet's currency here is not said.
            ...(sent['no_allotments_included'] !== true && {
              allotment_group_conditions_set: new Such(() => undefined),
            }),
          },
    balance_breakdown_per_reward_offer: [],
  }
}
const pick = (from: Wire, ...names: string[]): Wire => Object.fromEntries(names.map((name) => [name, from[name]]))

const breakdownFields = () => [
  ...['id', 'balance', 'alternative_balance', 'balance_breakdown_in_wallet_currency'],
  ...['balance_breakdown_in_wallet_alternative_currency', 'balance_breakdown_per_reward_offer'],
]

const getBreakdown: Operation = (model, call, session) => {
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(breakdownFields(), call))
  const found = meant(reasons, model, session, call.sent)
  inFuture(reasons, model, session, call.sent['as_of_date'])
  return decided(reasons, () =>
    ok(chosen(breakdownView(model, session.organisation, found as Wallet, call.sent), call)),
  )
}

/** What of a wallet will have expired at the end of a day, and on which days. */
function expiringView(model: Model, organisation: Organisation, one: Wallet, threshold: number): Wire {
  const { money } = organisation
  const end = endOfDay(organisation, threshold)
  const lots = one.lots.filter(({ left, expires }) => left.gt(0) && expires < end)
  const balance = held(organisation, one)
  const gone = sum(lots.map(({ left }) => left))
  const remaining = balance.minus(gone)
  const dayOf = (at: number) => new Date(at + money.zone.ahead).toISOString().slice(0, 10)
  const perDay = [...new Set(lots.map(({ expires }) => dayOf(expires)))].sort().map((day) => {
    const amount = sum(lots.filter(({ expires }) => dayOf(expires) === day).map(({ left }) => left))
    return {
      expired_amount: wire(amount),
      ...also(model, organisation, one, { expired_alternative_amount: amount }),
      as_of_date: new Such((value) => (String(value).startsWith(day) ? undefined : `is not on ${day}`)),
    }
  })
  return {
    ...{ balance: wire(balance), expired_amount: oneOf(one, gone), remaining_amount: oneOf(one, remaining) },
    ...also(model, organisation, one, { expired_alternative_amount: gone, remaining_alternative_amount: remaining }),
    currency: shortCurrency(
      currencyIn(organisation, one.currency) ?? currencyOf(organisation, one.account),
      model.release,
    ),
    ...pickThere(currencies(model, organisation, one), 'alternative_currency'),
    ...(model.has('R11.3.0') && { expired_amount_per_day_set: one.isClouded ? new Such(() => undefined) : perDay }),
  }
}
const pickThere = (from: Wire, name: string): Wire => (name in from ? { [name]: from[name] } : {})
const expiringFields = (model: Model, session: Session) =>
  Object.keys(expiringView(model, session.organisation, sample(session), 0))

const getExpiring: Operation = (model, call, session) => {
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(expiringFields(model, session), call))
  const found = meant(reasons, model, session, call.sent)
  return decided(reasons, () =>
    ok(chosen(expiringView(model, session.organisation, found as Wallet, instant(call.sent['threshold_date'])), call)),
  )
}

/** An amount to move, in the currency of a wallet or an account. */
export function moved(
  reasons: Reasons,
  { organisation }: Session,
  written: unknown,
  currency: string | undefined,
): Big {
  const amount = new Big(Number(written))
  reasons.refuseIf(amount.lte(0), notPositive)
  const digits = currencyIn(organisation, currency ?? null)?.digits ?? 10
  reasons.refuseIf(!amount.eq(amount.round(digits)), inexact)
  return amount
}

/** A paper that a call makes along the way: posted at once, of the first type of its kind. */
export function madePaper(
  model: Model,
  session: Session,
  of: 'INVOICE' | 'CREDIT_NOTE',
  account: Account,
  total: Big,
): Paper {
  const { money } = session.organisation
  const stamp = stampOf(model, session)
  const type = money.types.find(({ classification }) => classification === of)
  return {
    ...{ id: drawnId(model), number: null, reference: drawnNumber(model, 'reference', session), code: null },
    ...{ state: 'DRAFT', issued: model.now, posted: null, notes: null, account, type: type?.id ?? '', category: null },
    ...{ udfs: {}, reason: null, rejection: null, discount: nothing, taxes: nothing, total, settled: nothing },
    ...{ due: undefined, bill: null, created: stamp, updated: stamp },
  }
}

const toAccountFields = (model: Model) => [
  ...['wallet_balance', 'accounts_receivable_balance', 'wallet_transaction', 'credit_note'],
  ...(model.has('R14.2.0') ? ['wallet_alternative_balance'] : []),
]

const transferToAccount: Operation = (model, call, session) => {
  const { organisation } = session
  const { money } = organisation
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(toAccountFields(model), call))
  const from = reasons.need(walletNamed(session, call.sent['wallet_identifier']), walletMissing)
  reasons.refuseIf(from !== undefined && from.state !== 'EFFECTIVE', walletState)
  const own = reasons.needSent(
    call.sent['accounts_receivable_identifier'],
    (name) => accountNamed(session, name),
    accountMissing,
  )
  const account = own ?? from?.account
  const isOther = from !== undefined && account !== undefined && currencyOf(organisation, account).id !== from.currency
  reasons.refuseIf(isOther, 'WALLETS.CURRENCIESDIFFER')
  const amount = moved(reasons, session, call.sent['amount'], from?.currency)
  if (from) {
    needFunds(reasons, model, money, from, amount)
    withinLimit(reasons, model, organisation, from, amount)
  }
  return decided(reasons, () => {
    const [wallet, to] = [from as Wallet, account as Account]
    const entry = move(model, money, wallet, 'invoiced', amount)
    const transaction = record(model, session, { wallet, class: 'DEBIT', type: undefined, amount, moved: [entry] })
    const note = madePaper(model, session, 'CREDIT_NOTE', to, amount)
    money.creditNotes.push(note)
    postCreditNote(model, session, note)
    const balance = held(organisation, wallet)
    return ok(
      chosen(
        {
          wallet_balance: wire(balance),
          ...also(model, organisation, wallet, { wallet_alternative_balance: balance }),
          accounts_receivable_balance: wire(balanceOf(money.entries, to).neg()),
          wallet_transaction: transactionShort(organisation, transaction),
          credit_note: creditNoteShort(model, organisation, note),
        },
        call,
      ),
    )
  })
}

const toWalletFields = () => ['wallet_balance', 'accounts_receivable_balance', 'wallet_transaction', 'invoice']

/** Takes an amount that an account holds into one of its wallets. The invoice it makes is paid by what the account holds. */
const transferToWallet: Operation = (model, call, session) => {
  const { organisation } = session
  const { money } = organisation
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(toWalletFields(), call))
  const { wallet_identifier } = call.sent
  const from = reasons.need(accountNamed(session, call.sent['accounts_receivable_identifier']), accountMissing)
  const named = reasons.needSent(
    wallet_identifier,
    (name) => {
      const found = walletNamed(session, name)
      return found?.account === from ? found : undefined
    },
    walletMissing,
  )
  const to = wallet_identifier === undefined ? effectiveOf(reasons, session, from) : named
  reasons.refuseIf(to !== undefined && to.state !== 'EFFECTIVE', walletState)
  const currency = from && currencyOf(organisation, from).id
  const amount = moved(reasons, session, call.sent['amount'], currency)
  if (from) reasons.refuseIf(amount.gt(balanceOf(money.entries, from)), 'ACCOUNTSRECEIVABLE.INSUFFICIENTBALANCE')
  if (to) withinLimit(reasons, model, organisation, to, amount)
  return decided(reasons, () => {
    const [account, wallet] = [from as Account, to as Wallet]
    const invoice = madePaper(model, session, 'INVOICE', account, amount)
    money.invoices.push(invoice)
    postInvoice(model, session, invoice)
    invoice.settled = amount
    const entry = move(model, money, 'received', wallet, amount)
    const transaction = record(model, session, { wallet, class: 'CREDIT', type: undefined, amount, moved: [entry] })
    return ok(
      chosen(
        {
          wallet_balance: wire(held(organisation, wallet)),
          accounts_receivable_balance: wire(balanceOf(money.entries, account).neg()),
          wallet_transaction: transactionShort(organisation, transaction),
          invoice: invoiceShort(model, organisation, invoice),
        },
        call,
      ),
    )
  })
}

const consumptionFields = (model: Model) => [
  ...['wallet_balance', 'wallet_transaction', 'subscription'],
  ...(model.has('R14.2.0') ? ['wallet_alternative_balance'] : []),
]

/** Draws on a wallet what prepaid services of a subscription of its account are due. */
const enforce: Operation = (model, call, session) => {
  const { organisation } = session
  const { money } = organisation
  const { subscription_identifier, wallet_consumption_up_to_date: upTo } = call.sent
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(consumptionFields(model), call))
  const from = reasons.need(walletNamed(session, call.sent['wallet_identifier']), walletMissing)
  reasons.refuseIf(from !== undefined && from.state !== 'EFFECTIVE', walletState)
  const named = reasons.needSent(
    subscription_identifier,
    (name) => subscriptionNamed(session, name),
    'SUBSCRIPTIONS.SUBSCRIPTIONNOTFOUND',
  )
  const ofWallet = organisation.subscriptions.filter(({ account }) => account === from?.account.id)
  const prepaid = ofWallet.filter(({ id }) => money.prepaid.includes(known(id) ?? ''))
  const meant = named ?? (prepaid.length === 1 ? prepaid[0] : undefined)
  const eligible = meant !== undefined && prepaid.includes(meant)
  if (from && (subscription_identifier === undefined || named)) {
    // A subscription of another account may be one that does not exist for the wallet.
    const isOther = named !== undefined && !ofWallet.includes(named)
    reasons.refuseIf(!eligible, ineligible, ...(isOther ? ['SUBSCRIPTIONS.SUBSCRIPTIONNOTFOUND'] : []))
  }
  const until = upTo === undefined ? model.now : instant(upTo)
  const due = money.consumption.filter(({ subscription, at }) => subscription === meant?.id && at <= until)
  const amount = sum(due.map((one) => one.amount))
  // Where nothing is due any more, nobody says whether that is a failure.
  reasons.mayRefuseIf(amount.eq(0), ineligible)
  if (from && amount.gt(0)) {
    needFunds(reasons, model, money, from, amount)
    withinLimit(reasons, model, organisation, from, amount, false)
  }
  return decided(reasons, () => {
    const wallet = from as Wallet
    money.consumption = money.consumption.filter((one) => !due.includes(one))
    const entry = amount.gt(0) ? move(model, money, wallet, 'invoiced', amount) : undefined
    const transaction =
      entry && record(model, session, { wallet, class: 'DEBIT', type: undefined, amount, moved: [entry] })
    const balance = held(organisation, wallet)
    return ok(
      chosen(
        {
          wallet_balance: wire(balance),
          ...also(model, organisation, wallet, { wallet_alternative_balance: balance }),
          wallet_transaction: transaction ? transactionShort(organisation, transaction) : null,
          subscription: describeSubscription(organisation, meant as NonNullable<typeof meant>),
        },
        call,
      ),
    )
  })
}
const ineligible = 'WALLETS.NOELIGIBLESUBSCRIPTION'

const transactionFields = (model: Model, session: Session) =>
  Object.keys(transactionView(model, session.organisation, session.organisation.money.transactions[0] as never))

/** The transactions that no closed balance period has taken up, the newest first. */
const ofOpenPeriod: Operation = (model, call, session) => {
  const { organisation } = session
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(transactionFields(model, session), call))
  const found = reasons.need(walletNamed(session, call.sent['wallet_identifier']), walletMissing)
  return decided(reasons, () => {
    const wallet = found as Wallet
    const rows = organisation.money.transactions.filter(
      (one) => one.wallet === wallet && one.created.at >= (wallet.openingDate ?? 0),
    )
    const listing = (sorted: readonly WalletTransaction[]) =>
      ok(newest(sorted, call).map((one) => chosen(transactionView(model, organisation, one), call)))
    if (!wallet.isBlurred) return inEitherOrder(rows, listing)
    return call.sent['number'] === undefined ? withMore(rows, listing) : ok(new Such(() => undefined))
  })
}

export const wallets = {
  'wallets/show': showing('wallet_identifier', walletNamed, walletMissing, wallet, fields),
  'wallets/list': list,
  'wallets/update': update,
  'wallets/get_effective': getEffective,
  'wallets/get_balance': getBalance,
  'wallets/get_balance_breakdown': getBreakdown,
  'wallets/get_expiring_balance': getExpiring,
  'wallets/enforce_wallet_consumption': enforce,
  'wallets/transfer_to_account': transferToAccount,
  'wallets/transactions/get_current_balance_period_transactions': ofOpenPeriod,
  'accounts_receivable/transfer_to_wallet': transferToWallet,
} satisfies Behaviours

export const walletFields = {
  'wallets/show': fields,
  'wallets/list': fields,
  'wallets/update': fields,
  'wallets/get_effective': fields,
  'wallets/get_balance': balanceFields,
  'wallets/get_balance_breakdown': breakdownFields,
  'wallets/get_expiring_balance': expiringFields,
  'wallets/enforce_wallet_consumption': consumptionFields,
  'wallets/transfer_to_account': toAccountFields,
  'wallets/transactions/get_current_balance_period_transactions': transactionFields,
  'accounts_receivable/transfer_to_wallet': toWalletFields,
}
