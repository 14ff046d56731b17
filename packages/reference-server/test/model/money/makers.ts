import { date } from '../describe.js'
import type { Draws } from '../draws.js'
import { known, type Text } from '../expected.js'
import { type Maker, naming, type Scene, type Sent, subscriptionName, tokenName } from '../names.js'
import type { Session } from '../world.js'
import { balanceOf, wire } from './books.js'
import type { MoneyPath } from './forms.js'
import { funds } from './movements.js'
import {
  type Account,
  type AnyPaper,
  accountsOf,
  type Bill,
  type Contact,
  currencyOf,
  type PaperState,
  sees,
  type Type,
  type Wallet,
  type WalletClass,
  type WalletTransaction,
} from './world.js'

const day = 86_400_000

/** An account: mostly one that the session sees. */
function anAccount(scene: Scene, session: Session): Account {
  const { draws } = scene
  const all = accountsOf(session.organisation).filter(({ type }) => type === 'CUSTOMER')
  const own = all.filter((one) => sees(session, one))
  const charged = own.find(({ id }) => id === accountOfLast(scene, session))
  if (charged && !draws.once(3)) return charged
  if (own.length === 0 || draws.once(12)) return draws.pick(all)
  // Those that customers log in for, and that most papers are of.
  return draws.once(2) ? (own[draws.below(Math.min(2, own.length))] as Account) : draws.pick(own)
}

/** The account of the subscription that a call was about: what it cost shows there. */
function accountOfLast({ past }: Scene, { organisation }: Session): string | undefined {
  const { id, number } = (past.subscription ?? {}) as { id?: string; number?: string }
  if (id === undefined && number === undefined) return undefined
  return organisation.subscriptions.find((one) => known(one.id) === id || known(one.number) === number)?.account
}

const nameOfAccount = (draws: Draws, { id, number, name }: Account): Sent =>
  naming(draws, { id: known(id), number: known(number), name })

/** An account, or what identifies its customer. */
function customer(scene: Scene, session: Session): Sent {
  const { draws, model } = scene
  if (!draws.once(5)) return nameOfAccount(draws, anAccount(scene, session))
  if (model.has('R18.0.0') && draws.once(3))
    return { customer_identification_medium_identifier: medium(scene, session) }
  const passwords = session.organisation.tokens.flatMap(({ oneTimePassword }) => known(oneTimePassword?.password) ?? [])
  if (model.has('R13.0.0') && passwords.length > 0 && draws.once(2))
    return { access_token_identifier: { one_time_password: draws.pick(passwords) } }
  return { access_token_identifier: tokenName(scene, session, 'EFFECTIVE', false, true) }
}
const medium = ({ draws }: Scene, { organisation }: Session): Sent => ({ id: draws.pick(organisation.mediums).value })

const coded = (draws: Draws, { id, name, code }: { id: string; name: string; code: string }): Sent =>
  naming(draws, { id, name, alternative_code: code })
const ofUnit = ({ draws, model }: Scene, { organisation }: Session): Sent => {
  const { id, name, code } = draws.pick(organisation.units)
  return draws.pick<Sent>([
    {},
    { unit_identifier: coded(draws, { id, name, code }) },
    { group_identifier: coded(draws, organisation.group) },
    ...(model.has('R18.0.0') ? [{ business: naming(draws, { id, name, code }) }] : []),
  ])
}
const withoutBusiness = ({ business: _, ...sent }: Sent): Sent => sent
const currencyName = (draws: Draws, { id, code }: { id: string; code: string }): Sent => naming(draws, { id, code })
const userName = (draws: Draws, { organisation }: Session): Sent => {
  const { id, username } = draws.pick(organisation.users)
  return naming(draws, { id: known(id), username })
}
const categoryName = (draws: Draws, { organisation }: Session): Sent => {
  const { id, name, code } = draws.pick(organisation.money.categories)
  return naming(draws, { id, name, code })
}

/** A type of some papers; now and then one of others. */
function typeName({ draws }: Scene, { organisation }: Session, of: Type['classification'], withGateway = false): Sent {
  const { types } = organisation.money
  const own = types.filter(({ classification, ofGateway }) => classification === of && (withGateway || !ofGateway))
  return coded(draws, draws.pick(draws.once(20) ? types : own))
}

/** A paper that the session sees, mostly one in the state a call wants. */
function paperName<T extends AnyPaper>(
  { draws, model }: Scene,
  session: Session,
  papers: readonly T[],
  state?: PaperState,
): { name: Sent; paper: T } {
  const seen = papers.filter(({ account }) => sees(session, account))
  const fitting = seen.filter((one) => state === undefined || one.state === state)
  // A customer tries those of others the more often.
  const paper = draws.once(session.account === null ? 12 : 4)
    ? draws.pick(papers)
    : draws.once(8)
      ? draws.pickOr(seen, papers[0] as T)
      : draws.pickOr(fitting.slice(-6), draws.pickOr(seen, papers[0] as T))
  const fields = {
    ...{ id: known(paper.id), number: known(paper.number), reference_number: known(paper.reference) },
    ...(model.has('R9.1.0') && paper.code !== null && { back_office_code: paper.code }),
  }
  return { name: naming(draws, fields), paper }
}

/** An amount of money: mostly of cents, seldom one that cannot be. */
function someAmount(draws: Draws, digits = 2): number {
  if (draws.once(14)) return draws.pick([0, -5, 0.001, 1.005, 1e-7, 0.5])
  const whole = 1 + draws.below(60)
  return digits === 0 ? whole * 10 : Number(`${whole}.${draws.pick(['', '5', '05', '99', '10', '01'])}0`)
}

const code = ({ draws, model }: Scene): Sent =>
  draws.once(model.has('R9.1.0') ? 2 : 12) ? { back_office_code: `BO-${draws.below(6)}` } : {}
const udfs = (draws: Draws, isNullable = false): Sent => ({
  ...(draws.once(5) && { udf_string_1: draws.pick(isNullable ? ['gold', '', null] : ['gold', '']) }),
  ...(draws.once(8) && { udf_float_1: draws.pick(isNullable ? [1.5, 0, null] : [1.5, 0]) }),
  ...(draws.once(10) && { udf_date_1: '2026-02-03T04:05:06' }),
})
const paging = ({ draws, model }: Scene): Sent =>
  model.has('R13.0.0') ? draws.some({ number_of_results: 1 + draws.below(4), offset: draws.below(4) }) : {}
const notes = (draws: Draws, isNullable = false): Sent =>
  draws.once(4) ? { notes: draws.pick(isNullable ? ['Some notes', null] : ['Some notes']) } : {}

/** A wallet that the session sees; now and then another one. */
function aWallet({ draws }: Scene, session: Session, fits: (one: Wallet) => boolean = () => true): Wallet {
  const { wallets } = session.organisation.money
  const seen = wallets.filter(({ account }) => sees(session, account))
  const usable = seen.filter((one) => one.state === 'EFFECTIVE' && fits(one))
  // A customer tries those of others the more often.
  if (draws.once(session.account === null ? 16 : 5)) return draws.pick(wallets)
  return draws.once(12)
    ? draws.pickOr(seen, wallets[0] as Wallet)
    : draws.pickOr(usable, draws.pickOr(seen, wallets[0] as Wallet))
}
const walletName = (draws: Draws, { id, number }: Wallet): Sent => naming(draws, { id, number })

/** The wallet of the call before, where it named one; or another one. */
function sameWallet(scene: Scene, session: Session): Sent {
  const { draws, past } = scene
  const { wallet_identifier, to_wallet_identifier: to, wallet_transaction_identifier: voided } = past.last?.sent ?? {}
  const { id, number } = (voided ?? {}) as Sent
  const { transactions } = session.organisation.money
  const transaction = transactions.find((one) =>
    [id, number].some((name) => name !== undefined && (name === known(one.id) || name === known(one.number))),
  )
  const before = transaction ? { id: transaction.wallet.id } : wallet_identifier
  const named = draws.once(3) ? (to ?? before) : before
  return named !== undefined && !draws.once(3) ? (named as Sent) : walletName(draws, aWallet(scene, session))
}

/** Who gets a payment, or pays it. */
function payer(scene: Scene, session: Session, account: Account | undefined): { sent: Sent; account: Account } {
  const { draws, model } = scene
  const own = account ?? anAccount(scene, session)
  if (!draws.once(model.has('R14.0.0') ? 2 : 20))
    return { sent: { accounts_receivable_identifier: nameOfAccount(draws, own) }, account: own }
  const wallet = aWallet(scene, session, (one) => account === undefined || one.account === account)
  return { sent: { wallet_identifier: walletName(draws, wallet) }, account: wallet.account }
}

const method = ({ draws }: Scene, { organisation }: Session): { name: Sent; isGateway: boolean } => {
  const [cash, card] = organisation.money.methods
  const found = (draws.once(5) ? card : cash) as NonNullable<typeof cash>
  return { name: coded(draws, found), isGateway: found === card }
}
function cardName({ draws }: Scene, { organisation }: Session, account: Account): Sent {
  const own = organisation.money.cards.find((one) => one.account === account.id)
  const { id, reference, digits } = own && !draws.once(8) ? own : draws.pick(organisation.money.cards)
  return naming(draws, { id, payment_gateway_reference_number: reference, last_digits: digits })
}

const details = (scene: Scene, session: Session): Sent => {
  const { draws } = scene
  return {
    ...code(scene),
    ...notes(draws),
    ...udfs(draws),
    ...(draws.once(5) && { category_identifier: categoryName(draws, session) }),
    ...(draws.once(8) && { received_on: '2026-01-04T09:30:00' }),
    ...(draws.once(8) && { received_by_user_identifier: userName(draws, session) }),
  }
}

const createPayment: Maker = (scene, session) => {
  const { draws, model } = scene
  const { organisation } = session
  const { sent, account } = payer(scene, session, undefined)
  const { name, isGateway } = method(scene, session)
  const { digits, ...currency } = currencyOf(organisation, account)
  const amount = someAmount(draws, digits)
  const intended = draws.once(6) ? draws.pick(organisation.currencies) : currency
  return {
    ...sent,
    type_identifier: typeName(scene, session, 'PAYMENT', draws.once(4)),
    life_cycle_state: draws.pick(['DRAFT', 'POSTED', 'POSTED']),
    payment_method_identifier: name,
    payment_amount: draws.once(3) && amount >= 0.01 ? amount.toFixed(draws.once(2) ? 2 : digits) : amount,
    ...(isGateway && !draws.once(6) && { card_identifier: cardName(scene, session, account) }),
    ...(draws.once(model.has('R11.0.0') ? 4 : 15) && { intended_currency_identifier: currencyName(draws, intended) }),
    ...details(scene, session),
  }
}

const updatePayment: Maker = (scene, session) => {
  const { draws, model } = scene
  const { money } = session.organisation
  const { name, paper } = paperName(scene, session, money.payments, 'DRAFT')
  const other = anAccount(scene, session)
  const { name: by, isGateway } = method(scene, session)
  const target = draws.pick<Sent>([
    ...[{}, {}, { accounts_receivable_identifier: nameOfAccount(draws, other) }],
    ...(model.has('R14.0.0') ? [{ wallet_identifier: walletName(draws, aWallet(scene, session)) }] : []),
  ])
  return {
    payment_identifier: name,
    ...target,
    ...(draws.once(5) && { type_identifier: typeName(scene, session, 'PAYMENT', draws.once(3)) }),
    ...(draws.once(3) && { payment_amount: someAmount(draws, currencyOf(session.organisation, paper.account).digits) }),
    ...(draws.once(6) && {
      payment_method_identifier: by,
      ...(isGateway && !draws.once(5) && { card_identifier: cardName(scene, session, paper.account) }),
    }),
    ...(draws.once(5) && { category_identifier: categoryName(draws, session) }),
    ...(draws.once(6) && { received_on: draws.pick(['2026-01-03T00:00:00', null]) }),
    ...(draws.once(4) && model.has('R9.1.0') && { back_office_code: draws.pick([`BO-${draws.below(6)}`, null]) }),
    ...notes(draws, true),
    ...udfs(draws, true),
  }
}

const payInFull =
  (of: 'invoice' | 'bill'): Maker =>
  (scene, session) => {
    const { draws } = scene
    const { money } = session.organisation
    const { target, account } = toPay(scene, session, of)
    const { sent } = payer(scene, session, draws.once(10) ? undefined : account)
    const cash = money.methods[0] as (typeof money.methods)[number]
    const { name } = draws.once(12) ? method(scene, session) : { name: coded(draws, cash) }
    return {
      ...sent,
      type_identifier: typeName(scene, session, 'PAYMENT', draws.once(12)),
      payment_method_identifier: name,
      ...target,
      ...details(scene, session),
    }
  }

/** An invoice or a bill on which something is open. */
function toPay(scene: Scene, session: Session, of: 'invoice' | 'bill'): { target: Sent; account: Account } {
  const { draws } = scene
  const { money } = session.organisation
  if (of === 'invoice') {
    const open = money.invoices.filter((one) => one.settled.lt(one.total))
    const { name, paper } = paperName(scene, session, draws.once(8) ? money.invoices : open, 'POSTED')
    return { target: { invoice_identifier: name }, account: paper.account }
  }
  const isOpen = (bill: Bill) =>
    money.invoices.some((one) => one.bill === bill && one.state === 'POSTED' && one.settled.lt(one.total))
  const seen = money.bills.filter((bill) => sees(session, bill.account))
  const all = draws.once(10) ? money.bills : draws.once(8) ? seen : seen.filter(isOpen)
  const { id, number, account } = draws.pickOr(all, draws.pick(money.bills))
  return { target: { bill_identifier: naming(draws, { id, number }) }, account }
}

const reasonName = ({ draws }: Scene, { organisation }: Session): Sent =>
  draws.once(2) ? { rejection_reason_identifier: coded(draws, draws.pick(organisation.money.rejectionReasons)) } : {}

/** A call on one paper in one state. */
const onPaper =
  (
    name: string,
    of: (session: Session) => readonly AnyPaper[],
    state?: PaperState,
    more: (scene: Scene, session: Session, paper: AnyPaper) => Sent = () => ({}),
  ): Maker =>
  (scene, session) => {
    const { name: named, paper } = paperName(scene, session, of(session), state)
    const before = scene.past.last?.sent[name]
    // The paper of the call before, once more.
    return { [name]: before !== undefined && scene.draws.once(3) ? before : named, ...more(scene, session, paper) }
  }

const cancelling =
  (of: 'PAYMENT_CANCELLATION' | 'INVOICE_CANCELLATION') =>
  (scene: Scene, session: Session): Sent => ({
    type_identifier: typeName(scene, session, of),
    ...code(scene),
    ...notes(scene.draws),
    ...(scene.draws.once(5) && { category_identifier: categoryName(scene.draws, session) }),
    ...(scene.draws.once(5) && { issue_reason: 'A mistake' }),
    ...udfs(scene.draws),
  })

/** A change of a draft of an invoice or a refund. */
const changing =
  (of: 'INVOICE' | 'REFUND') =>
  (scene: Scene, session: Session, paper: AnyPaper): Sent => {
    const { draws, model } = scene
    const { organisation } = session
    const account = draws.once(4) ? anAccount(scene, session) : undefined
    const member = accountsOf(organisation).find(({ parent }) => parent !== null) as Account
    const currency = currencyOf(organisation, account ?? paper.account)
    const dateOr = (at: number) => draws.pick([date(model.now + at * day), date(model.now - 3 * day), null])
    return {
      ...(account && { accounts_receivable_identifier: nameOfAccount(draws, account) }),
      ...(draws.once(5) && { type_identifier: typeName(scene, session, of) }),
      ...(draws.once(5) && { category_identifier: categoryName(draws, session) }),
      ...(draws.once(5) && {
        intended_currency_identifier: currencyName(
          draws,
          draws.once(4) ? draws.pick(organisation.currencies) : currency,
        ),
      }),
      ...(draws.once(4) && { back_office_code: draws.pick([`BO-${draws.below(6)}`, null]) }),
      ...notes(draws, true),
      ...udfs(draws, true),
      ...(of === 'INVOICE'
        ? {
            ...(draws.once(4) && { due_on: dateOr(20) }),
            ...(draws.once(6) && { posted_on: dateOr(1) }),
            ...(draws.once(8) && { member_accounts_receivable_identifier: nameOfAccount(draws, member) }),
          }
        : {
            ...(draws.once(2) && { refund_amount: someAmount(draws, currency.digits) }),
            ...(draws.once(4) && { issue_reason: draws.pick(['Paid twice', null]) }),
          }),
    }
  }

const narrowed = (scene: Scene, session: Session, of: Type['classification']): Sent => ({
  accounts_receivable_identifier: nameOfAccount(scene.draws, anAccount(scene, session)),
  ...(scene.draws.once(4) && { type_identifier: typeName(scene, session, of) }),
  ...(scene.draws.once(5) && { category_identifier: categoryName(scene.draws, session) }),
})
const listing =
  (of: Type['classification']): Maker =>
  (scene, session) => ({ ...narrowed(scene, session, of), ...paging(scene) })
const byMethod = (scene: Scene, session: Session): Sent =>
  scene.draws.once(5) ? { payment_method_identifier: method(scene, session).name } : {}

const billName: Maker = ({ draws }, session) => {
  const { bills } = session.organisation.money
  const { id, number } = draws.pickOr(
    draws.once(8) ? bills : bills.filter(({ account }) => sees(session, account)),
    draws.pick(bills),
  )
  return { bill_identifier: naming(draws, { id, number }) }
}
const accountName: Maker = (scene, session) => ({
  accounts_receivable_identifier: nameOfAccount(scene.draws, anAccount(scene, session)),
})

const walletOrOwner = (scene: Scene, session: Session): Sent => {
  const { draws } = scene
  const { id, number } = draws.pick(session.organisation.participants)
  return draws.pick<Sent>([
    ...Array(3).fill({ wallet_identifier: sameWallet(scene, session) }),
    { accounts_receivable_identifier: customer(scene, session) },
    { rewards_participant_identifier: naming(draws, { id, number }) },
  ])
}
const owner = (scene: Scene, session: Session): Sent => {
  const { draws } = scene
  const { id, number } = draws.pick(session.organisation.participants)
  return draws.once(4)
    ? { rewards_participant_identifier: naming(draws, { id, number }) }
    : { accounts_receivable_identifier: customer(scene, session) }
}
const future = ({ draws, model }: Scene): string =>
  date(model.now + draws.pick([1, 1, 2, 30, -2]) * day + 3_600_000 * (draws.below(9) - 4))

/** An amount that a wallet or an account holds, or a little more. */
function held({ draws, model }: Scene, { organisation }: Session, from: Wallet | Account): number {
  const { money } = organisation
  const most = wire('pays' in from ? funds(model, money, from).most : balanceOf(money.entries, from))
  const digits = 'pays' in from ? 2 : currencyOf(organisation, from).digits
  const all = 'pays' in from ? wire(balanceOf(money.entries, from)) : most
  // All of it, with what is reserved, too.
  if (all > most && draws.once(3)) return all
  if (most > 0 && draws.once(2)) return draws.once(3) ? Number((most + 0.01).toFixed(2)) : most
  return someAmount(draws, digits)
}

const productName = (draws: Draws, { organisation }: Session): Sent => {
  const { id, code, alternative } = draws.pick(organisation.money.products)
  return naming(draws, { id, code, alternative_code: alternative })
}

const walletTypeName = ({ draws }: Scene, { organisation }: Session, of: WalletClass): Sent => {
  const { walletTypes } = organisation.money
  const own = walletTypes.filter(({ classification }) => classification === of)
  return coded(draws, draws.pick(draws.once(25) ? walletTypes : own))
}

const createTransaction: Maker = (scene, session) => {
  const { draws, model } = scene
  const { organisation } = session
  const { wallet_identifier: before, extra_added_amount: extra } = scene.past.last?.sent ?? {}
  const { id, number } = (before ?? {}) as Sent
  const same = organisation.money.wallets.find(
    (one) => (one.id === id || one.number === number) && sees(session, one.account),
  )
  // What was added beside a credit is not paid back.
  const isExtra = same !== undefined && extra !== undefined && !draws.once(3)
  const wallet = same && (isExtra || draws.once(2)) ? same : aWallet(scene, session)
  const of = isExtra
    ? 'REIMBURSE'
    : draws.pick<WalletClass>(['CREDIT', 'CREDIT', 'DEBIT', 'DEBIT', 'REIMBURSE', 'TRANSFER'])
  const kind = of === 'TRANSFER' && !model.has('R9.0.0') ? 'DEBIT' : of
  const all = wire(funds(model, organisation.money, wallet).most)
  const amount = kind === 'CREDIT' ? someAmount(draws) : isExtra ? all : held(scene, session, wallet)
  const inOther = model.has('R14.2.0') && (wallet.alternative !== null ? draws.once(3) : draws.once(15))
  const others = organisation.money.wallets.filter(
    (one) =>
      one !== wallet && one.currency === wallet.currency && one.state === 'EFFECTIVE' && sees(session, one.account),
  )
  const others2 = organisation.money.wallets.filter((one) => one !== wallet)
  const to = draws.once(8) ? draws.pick(others2) : draws.pickOr(others, draws.pick(others2))
  const reserves = kind === 'CREDIT' && draws.once(4)
  const spends = kind === 'DEBIT' && (wallet.allotments.length > 0 ? !draws.once(3) : draws.once(10))
  const allotment = wallet.allotments[0]
  const part = Number((amount / 2).toFixed(2))
  const conditions = [{ product_identifier: productName(draws, session) }]
  return {
    wallet_identifier: walletName(draws, wallet),
    type_identifier: walletTypeName(scene, session, kind),
    ...(inOther
      ? { alternative_amount: amount }
      : { amount: spends && allotment && draws.once(2) ? wire(allotment.left) : amount }),
    ...((kind === 'TRANSFER' ? !draws.once(12) : draws.once(30)) &&
      model.has('R9.0.0') && { to_wallet_identifier: walletName(draws, to) }),
    ...((kind === 'CREDIT' ? draws.once(4) : draws.once(40)) &&
      (inOther ? { extra_added_atlernative_amount: 2.5 } : { extra_added_amount: draws.pick([5, 1.25, 0.001]) })),
    ...(reserves && {
      credit_allotments_set: [
        {
          ...(inOther ? { alternative_amount: part } : { amount: draws.once(2) ? part : amount }),
          ...(draws.once(3) && { consumption_validity_date: date(model.now + draws.pick([-1, 2, 9]) * day) }),
          product_conditions_set: conditions,
        },
      ],
    }),
    ...(spends && {
      debit_allotments: {
        product_identifier:
          allotment?.product && draws.once(2) ? { id: allotment.product } : productName(draws, session),
      },
    }),
    ...(draws.once(12) && {
      products_set: [{ amount: part > 0 ? part : 1, product_identifier: productName(draws, session) }],
    }),
    ...notes(draws),
    ...udfs(draws),
    ...(model.has('R11.1.0') && draws.once(10) && { udf_string_9: 'nine', udf_string_16: 'sixteen' }),
  }
}

const voidTransaction: Maker = (scene, session) => {
  const { draws } = scene
  const voiding = (from: Draws, { id, number }: WalletTransaction): Sent => ({
    wallet_transaction_identifier: naming(from, { id: known(id), number: known(number) }),
    type_identifier: walletTypeName(scene, session, 'VOID'),
    ...notes(from),
    ...udfs(from),
  })
  const { transactions } = session.organisation.money
  const seen = transactions.filter(({ wallet }) => sees(session, wallet.account))
  const fitting = seen.filter(
    (one) => one.state === 'EFFECTIVE' && one.class !== 'VOID' && !one.transferredBy && !one.payment,
  )
  // Those that are not to be voided alone, as far as a list has shown them.
  const byOthers = seen.filter((one) => (one.transferredBy || one.payment) && known(one.id) !== undefined)
  const transfers = fitting.filter((one) => one.class === 'TRANSFER')
  if (transfers.length > 0 && draws.once(3)) return voiding(draws, draws.pick(transfers))
  const pool = byOthers.length > 0 && draws.once(2) ? byOthers : draws.once(5) ? seen.slice(-5) : fitting.slice(-5)
  const found = draws.once(15) ? draws.pick(transactions) : draws.pickOr(pool, draws.pick(transactions))
  return voiding(draws, found)
}

const updateWallet: Maker = (scene, session) => {
  const { draws } = scene
  const wallet = aWallet(scene, session)
  const [entry] = wallet.consumption
  const dates = draws.some({
    estimated_consumption_date: '2026-03-01T00:00:00',
    estimated_consumption_as_of_date: '2026-01-05T00:00:00',
  })
  const named = entry ? naming(draws, { id: known(entry.id) }) : { product_identifier: productName(draws, session) }
  const change = () =>
    draws.pick<Sent>([
      { action: 'ADD', product_identifier: productName(draws, session), ...dates },
      { action: 'UPDATE', wallet_product_consumption_identifier: named, ...dates },
      { action: 'REMOVE', wallet_product_consumption_identifier: named },
    ])
  return {
    wallet_identifier: walletName(draws, wallet),
    ...udfs(draws, true),
    ...(draws.once(2) && { product_consumption_set: draws.once(3) ? [change(), change()] : [change()] }),
  }
}

const batch: Maker = ({ draws }, session) => {
  const { requests } = session.organisation.money
  const seen = requests.filter(({ account }) => sees(session, account))
  const elements = Array.from({ length: 1 + draws.below(3) }, (_, index) => {
    const { id, number } = draws.pickOr(draws.once(10) ? requests : seen, draws.pick(requests))
    return {
      request_unique_identifier: `element ${draws.once(20) ? 0 : index}`,
      payment_gateway_request_identifier: naming(draws, { id, number }),
      ...(draws.once(3) && { reference_number: `at-gateway-${draws.below(100)}` }),
    }
  })
  // One more than there may be.
  const last = elements[0] as (typeof elements)[number]
  const tooMany = () =>
    Array.from({ length: 1001 }, (_, index) => ({
      request_unique_identifier: `${index}`,
      payment_gateway_request_identifier: last.payment_gateway_request_identifier,
    }))
  return { payment_gateway_requests_set: draws.once(80) ? tooMany() : elements }
}

const contactName = ({ draws }: Scene, session: Session): Sent => {
  const { contacts } = session.organisation.money
  const owners = accountsOf(session.organisation)
    .filter((one) => sees(session, one))
    .map(({ contact }) => contact)
  const own = contacts.filter(({ id }) => session.account === null || owners.includes(id))
  const one = draws.pick(draws.once(12) || own.length === 0 ? contacts : own)
  const fields = {
    ...{ id: known(one.id), id_number: one.idNumber, passport_number: one.passportNumber },
    ...{ social_security_number: one.socialSecurityNumber, vat_registration_number: one.vatNumber, number: one.number },
  }
  return naming(
    draws,
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as { [name: string]: string },
  )
}

const countryName = (draws: Draws, { organisation }: Session): Sent => {
  const { id, name, code, two, three } = draws.pick(organisation.money.countries)
  return naming(draws, { id, name, alternative_code: code, two_character_code: two, three_character_code: three })
}

const someNames = (draws: Draws, type: Contact['type']): Sent =>
  type === 'PERSON'
    ? { first_name: draws.pick(['Anna', 'Bo']), last_name: 'New', ...(draws.once(3) && { middle_name: 'M.' }) }
    : { company_name: draws.pick(['New Company', 'Other Company']) }

const createContact: Maker = ({ draws }, session) => {
  const { money } = session.organisation
  const type = draws.pick<Contact['type']>(['PERSON', 'PERSON', 'COMPANY'])
  const [level, category, industry] = [money.privacyLevels[0], money.contactCategories[0], money.industries[0]]
  const personal = {
    ...draws.some({ gender: 'FEMALE', id_number: draws.pick(['ID-1', 'ID-7', 'ID-8']), passport_number: 'PASS-7' }),
    ...(draws.once(3) && { date_of_birth: { day: 3, month: 4, year: 1990 } }),
    ...(draws.once(3) && { id_issued_by_country_identifier: countryName(draws, session) }),
    ...(draws.once(4) && industry && { industry_identifier: coded(draws, industry) }),
  }
  return {
    type,
    ...someNames(draws, draws.once(12) ? 'COMPANY' : type),
    ...notes(draws),
    ...(draws.once(4) && level && { privacy_level_identifier: naming(draws, { id: level.id, number: level.number }) }),
    ...(draws.once(4) && category && { category_identifier: coded(draws, category) }),
    ...(draws.once(2) && {
      demographics: {
        ...((type === 'PERSON' || draws.once(6)) && personal),
        ...(draws.once(2) && { phone_set: [{ type: 'MOBILE', number: '+4700000001' }] }),
        ...(draws.once(2) && { email_set: [{ type: 'PERSONAL', email_address: 'new@mail.example' }] }),
        ...(draws.once(4) && { address_set: [{ type: 'HOME', street_name: 'New street' }] }),
      },
    }),
    ...(draws.once(5) && { title: null }),
  }
}

const updateContact: Maker = (scene, session) => {
  const { draws } = scene
  const action = draws.pick(['ADD', 'UPDATE', 'REMOVE'])
  const detail = (identifier: string, type: string, value: string, written: string): Sent =>
    action === 'ADD'
      ? { action, type, [value]: written }
      : { action, [identifier]: { type }, ...(action === 'UPDATE' && { [value]: written }) }
  return {
    contact_information_identifier: contactName(scene, session),
    ...(draws.once(3) && { first_name: draws.pick(['Renamed', 'Renamed', null]) }),
    ...(draws.once(8) && { company_name: draws.pick(['Renamed Company', null]) }),
    ...(draws.once(5) && { title: draws.pick(['Dr', null]) }),
    ...notes(draws, true),
    ...(draws.once(3) && {
      demographics: {
        ...(draws.once(3) && { gender: draws.pick(['MALE', null]) }),
        ...(draws.once(3) && { passport_number: draws.pick(['PASS-9', null]) }),
        ...(draws.once(2) && {
          phone_set: [detail('phone_identifier', draws.pick(['MOBILE', 'FAX']), 'number', '+4711')],
        }),
        ...(draws.once(3) && {
          email_set: [detail('email_identifier', 'PERSONAL', 'email_address', 'changed@mail.example')],
        }),
      },
    }),
  }
}

/** A payment preference of a call: of a gateway with its card. */
function paymentPreference({ draws, model }: Scene, { organisation }: Session, isChange = false): Sent {
  const found = draws.pick(organisation.money.paymentPreferences)
  const isGateway = found.type.endsWith('GATEWAY')
  const card = {
    ...{ number: '4111111111111111', expiration_month: 12, expiration_year: 2030, card_holder_name: 'A. Holder' },
    ...{ card_security_code: '123', default: true },
  }
  return {
    payment_preference_identifier: coded(draws, found),
    ...(draws.once(2) && { is_default: !draws.once(3) }),
    ...((isGateway ? !isChange && !draws.once(6) : draws.once(25)) && { cards_set: [card] }),
    ...(model.has('R15.0.0') && draws.once(3) && { state: draws.pick(['ACTIVE', 'INACTIVE']) }),
    ...(model.has('R16.0.0') && draws.once(8) && { opt_in_for_subscriptions: true }),
    ...(model.has('R13.1.0') && draws.once(8) && { iban: 'NO9386011117947' }),
  }
}

function presentmentPreference({ draws }: Scene, { organisation }: Session): Sent {
  const found = draws.pick(organisation.money.presentmentPreferences)
  const email = { action: 'NEW', email: { type: 'PERSONAL', email_address: 'bills@mail.example' } }
  const phone = { action: 'NEW', phone: { type: 'MOBILE', number: '+4722' } }
  const isWrong = draws.once(10)
  return {
    presentment_preference_identifier: coded(draws, found),
    ...((found.reaches === 'email') !== isWrong && { email }),
    ...(found.reaches === 'phone' && { phone }),
    ...(draws.once(4) && { state: draws.pick(['ACTIVE', 'INACTIVE']) }),
  }
}

const createAccount: Maker = (scene, session) => {
  const { draws, model } = scene
  const { organisation } = session
  const { money } = organisation
  const [classification, level] = [draws.pick(money.accountClassifications), money.privacyLevels[0]]
  return {
    ...(!draws.once(10) && { name: draws.pick(['Made A', 'Made B', 'Made C']) }),
    ...draws.some({ description: 'Made by a call', vat_number: 'VAT-9' }),
    ...notes(draws),
    ...(draws.once(3) && { credit_limit: someAmount(draws) }),
    ...(draws.once(2) && { credit_period: draws.pick([0, 10]) }),
    ...(draws.once(6) && { credit_period: 5, credit_period_operator: draws.pick(['PLUS', 'MINUS']) }),
    ...(draws.once(3) && { classification_identifier: coded(draws, classification) }),
    ...(draws.once(4) && { credit_rating_code: draws.pick(['AAA', 'B', 'C']) }),
    ...(draws.once(5) && { owned_by_group_identifier: coded(draws, organisation.group) }),
    ...(draws.once(6) && level && { privacy_level_identifier: naming(draws, { id: level.id, number: level.number }) }),
    ...(!draws.once(4) && { contact_information_identifier: contactName(scene, session) }),
    ...(model.has('R10.0.0') &&
      draws.once(4) && { currency_identifier: currencyName(draws, draws.pick(organisation.currencies)) }),
    ...(draws.once(3) && { payment_preferences_set: [paymentPreference(scene, session)] }),
    ...(draws.once(4) && { presentment_preferences_set: [presentmentPreference(scene, session)] }),
  }
}

const updateAccount: Maker = (scene, session) => {
  const { draws } = scene
  const { money } = session.organisation
  return {
    accounts_receivable_identifier: customer(scene, session),
    ...(draws.once(4) && { name: draws.pick(['Renamed A', 'Renamed B', null]) }),
    ...(draws.once(4) && { description: draws.pick(['Described', null]) }),
    ...notes(draws, true),
    ...(draws.once(3) && { credit_limit: draws.pick([0, 20, 170.5, 1000, null, 0.001]) }),
    ...(draws.once(4) && { credit_period: draws.pick([0, 15, -5, null]) }),
    ...(draws.once(5) && { classification_identifier: coded(draws, draws.pick(money.accountClassifications)) }),
    ...(draws.once(6) && { credit_rating_identifier: { code: draws.pick(['AAA', 'B', 'C']) } }),
  }
}

const listAccounts: Maker = (scene, session) => {
  const { draws, model } = scene
  const { organisation } = session
  const { money } = organisation
  return {
    ...draws.pick<Sent>([
      { contact_information_identifier: contactName(scene, session) },
      { subscription_identifier: subscriptionName(draws, organisation) },
      { payment_preference_identifier: coded(draws, draws.pick(money.paymentPreferences)) },
      { presentment_preference_identifier: coded(draws, draws.pick(money.presentmentPreferences)) },
      { email_address: draws.pick(['shared@mail.example', 'nobody@mail.example', 'bills@mail.example']) },
      ...(model.has('R10.0.0') ? [{ wallet_identifier: walletName(draws, aWallet(scene, session)) }] : []),
    ]),
    ...paging(scene),
  }
}

const preferenceOf = (scene: Scene, session: Session, kind: 'payment' | 'presentment', make: () => Sent): Sent => ({
  accounts_receivable_identifier: customer(scene, session),
  ...(!scene.draws.once(12) && { [`${kind}_preferences_set`]: scene.draws.once(4) ? [make(), make()] : [make()] }),
})

const format = (draws: Draws, written: string[]): string => draws.pick(written)

const payments = ({ organisation }: Session) => organisation.money.payments
const invoices = ({ organisation }: Session) => organisation.money.invoices
const creditNotes = ({ organisation }: Session) => organisation.money.creditNotes
const refunds = ({ organisation }: Session) => organisation.money.refunds
const parts: Maker = (scene, session) => withoutBusiness(ofUnit(scene, session))

export const moneyMakers: { readonly [P in MoneyPath]: Maker } = {
  'contact_information/show': (scene, session) => ({ contact_information_identifier: contactName(scene, session) }),
  'contact_information/create': createContact,
  'contact_information/update': updateContact,
  'contact_information/verify_kyc_profile': (scene, session) => ({
    contact_information_identifier: contactName(scene, session),
  }),
  'contact_information/validate_passport_number': ({ draws }, session) => ({
    country_identifier: countryName(draws, session),
    passport_number: format(draws, ['K12345', 'k12345', '123456', 'K1234']),
  }),
  'contact_information/validate_person_id_number': ({ draws }, session) => ({
    country_identifier: countryName(draws, session),
    id_number: format(draws, ['123456', '12345A', '12345']),
  }),
  'contact_information/validate_address_post_code': ({ draws }, session) => ({
    country_identifier: countryName(draws, session),
    address_type: draws.pick(['HOME', 'BUSINESS']),
    post_code_number: format(draws, ['1234', '123 45', '123456']),
  }),
  'accounts_receivable/show': accountName,
  'accounts_receivable/show#post': (scene, session) => ({ accounts_receivable_identifier: customer(scene, session) }),
  'accounts_receivable/list': listAccounts,
  'accounts_receivable/create': createAccount,
  'accounts_receivable/update': updateAccount,
  'accounts_receivable/payment_preferences/update': (scene, session) =>
    preferenceOf(scene, session, 'payment', () => paymentPreference(scene, session, true)),
  'accounts_receivable/payment_preferences/remove': (scene, session) =>
    preferenceOf(scene, session, 'payment', () => ({
      payment_preference_identifier: coded(
        scene.draws,
        scene.draws.pick(session.organisation.money.paymentPreferences),
      ),
    })),
  'accounts_receivable/presentment_preferences/add': (scene, session) =>
    preferenceOf(scene, session, 'presentment', () => presentmentPreference(scene, session)),
  'accounts_receivable/presentment_preferences/remove': (scene, session) =>
    preferenceOf(scene, session, 'presentment', () => ({
      presentment_preference_identifier: coded(
        scene.draws,
        scene.draws.pick(session.organisation.money.presentmentPreferences),
      ),
    })),
  'accounts_receivable/group_members/list': (scene, session) => ({
    ...accountName(scene, session),
    ...(scene.draws.once(3) && { funding_scope: scene.draws.pick(['FULLY_FUNDED', 'PARTIALLY_FUNDED']) }),
    ...paging(scene),
  }),
  'accounts_receivable/suspense_account/show': () => ({}),
  'accounts_receivable/configuration/classifications/list': (scene, session) => {
    const { business, ...sent } = ofUnit(scene, session)
    return { ...sent, ...(business !== undefined && { business_unit_identifier: business }) }
  },
  'accounts_receivable/configuration/credit_ratings/list': () => ({}),
  'accounts_receivable/configuration/payment_preferences/list': () => ({}),
  'accounts_receivable/configuration/presentment_preferences/list': parts,
  'accounts_receivable/transfer_to_wallet': (scene, session) => {
    const { draws, model } = scene
    const { money } = session.organisation
    const rich = accountsOf(session.organisation).filter(
      (one) =>
        sees(session, one) &&
        balanceOf(money.entries, one).gt(0) &&
        money.wallets.some(({ account, state }) => account === one && state === 'EFFECTIVE'),
    )
    const account = draws.once(6) ? anAccount(scene, session) : draws.pickOr(rich, anAccount(scene, session))
    const own = aWallet(scene, session, (one) => one.account === account)
    return {
      accounts_receivable_identifier: nameOfAccount(draws, account),
      amount: held(scene, session, account),
      ...(model.has('R14.1.0') && draws.once(2) && { wallet_identifier: walletName(draws, own) }),
    }
  },
  'payments/show': onPaper('payment_identifier', payments),
  'payments/list': (scene, session) => ({ ...listing('PAYMENT')(scene, session), ...byMethod(scene, session) }),
  'payments/get_latest': (scene, session) => ({
    ...narrowed(scene, session, 'PAYMENT'),
    ...byMethod(scene, session),
    number: 1 + scene.draws.below(4),
  }),
  'payments/create': createPayment,
  'payments/update': updatePayment,
  'payments/pay_invoice': payInFull('invoice'),
  'payments/pay_bill': payInFull('bill'),
  'payments/post': onPaper('payment_identifier', payments, 'DRAFT'),
  'payments/reject': onPaper('payment_identifier', payments, 'DRAFT', reasonName),
  'payments/cancel': (scene, session) => {
    // Those that went into a wallet, which may be spent since.
    const intoWallets = payments(session).filter(({ toWallet, state }) => toWallet !== null && state === 'POSTED')
    const { entries } = session.organisation.money
    const spent = intoWallets.filter(({ toWallet, amount }) => toWallet && amount.gt(balanceOf(entries, toWallet)))
    const preferred = spent.length > 0 ? spent : intoWallets
    const all = preferred.length > 0 && scene.draws.once(2) ? preferred : payments(session)
    return onPaper('payment_identifier', () => all, 'POSTED', cancelling('PAYMENT_CANCELLATION'))(scene, session)
  },
  'invoices/show': onPaper('invoice_identifier', invoices),
  'invoices/list': listing('INVOICE'),
  'invoices/update': onPaper('invoice_identifier', invoices, 'DRAFT', changing('INVOICE')),
  'invoices/post': onPaper('invoice_identifier', invoices, 'DRAFT'),
  'invoices/reject': onPaper('invoice_identifier', invoices, 'DRAFT', reasonName),
  'invoices/cancel': onPaper('invoice_identifier', invoices, 'POSTED', cancelling('INVOICE_CANCELLATION')),
  'invoices/configuration/types/list': parts,
  'bills/show': billName,
  'bills/list': (scene, session) => ({ ...accountName(scene, session), ...paging(scene) }),
  'bills/get_latest': (scene, session) => ({ ...accountName(scene, session), number: 1 + scene.draws.below(3) }),
  'bills/present': billName,
  'credit_notes/show': onPaper('credit_note_identifier', creditNotes),
  'credit_notes/list': listing('CREDIT_NOTE'),
  'credit_notes/post': onPaper('credit_note_identifier', creditNotes, 'DRAFT'),
  'credit_notes/reject': onPaper('credit_note_identifier', creditNotes, 'DRAFT', reasonName),
  'credit_notes/configuration/rejection_reasons/list': () => ({}),
  'refunds/show': onPaper('refund_identifier', refunds),
  'refunds/list': listing('REFUND'),
  'refunds/update': onPaper('refund_identifier', refunds, 'DRAFT', changing('REFUND')),
  'refunds/reject': onPaper('refund_identifier', refunds, 'DRAFT', reasonName),
  'refunds/configuration/types/list': parts,
  'refunds/configuration/rejection_reasons/list': () => ({}),
  'wallets/show': (scene, session) => ({ wallet_identifier: sameWallet(scene, session) }),
  'wallets/list': (scene, session) => ({
    ...(scene.draws.once(3)
      ? { subscription_identifier: subscriptionName(scene.draws, session.organisation) }
      : accountName(scene, session)),
    ...paging(scene),
  }),
  'wallets/update': updateWallet,
  'wallets/get_effective': owner,
  'wallets/get_balance': (scene, session) => ({
    ...walletOrOwner(scene, session),
    ...(scene.draws.once(3) && { as_of_date: future(scene) }),
  }),
  'wallets/get_balance_breakdown': (scene, session) => ({
    ...walletOrOwner(scene, session),
    ...(scene.draws.once(3) && { as_of_date: future(scene) }),
    ...(scene.model.has('R14.17.0') && scene.draws.once(4) && { no_allotments_included: scene.draws.once(2) }),
  }),
  'wallets/get_expiring_balance': (scene, session) => ({
    ...walletOrOwner(scene, session),
    threshold_date: future(scene),
  }),
  'wallets/enforce_wallet_consumption': (scene, session) => ({
    wallet_identifier: walletName(
      scene.draws,
      aWallet(scene, session, ({ account }) => account.currency === null),
    ),
    ...(scene.draws.once(2) && { subscription_identifier: subscriptionName(scene.draws, session.organisation) }),
    ...(scene.draws.once(3) && {
      wallet_consumption_up_to_date: scene.draws.pick(['2026-02-01T00:00:00', '2025-12-01T00:00:00']),
    }),
  }),
  'wallets/transfer_to_account': (scene, session) => {
    const { draws, model } = scene
    const named = sameWallet(scene, session)
    const { wallets } = session.organisation.money
    const wallet =
      wallets.find(({ id, number }) => id === named['id'] || number === named['number']) ?? aWallet(scene, session)
    return {
      wallet_identifier: named,
      amount: held(scene, session, wallet),
      ...(model.has('R14.1.0') &&
        draws.once(3) && { accounts_receivable_identifier: nameOfAccount(draws, anAccount(scene, session)) }),
    }
  },
  'wallets/transactions/get_current_balance_period_transactions': (scene, session) => ({
    wallet_identifier: sameWallet(scene, session),
    ...(scene.draws.once(2) && { number: 1 + scene.draws.below(4) }),
  }),
  'wallet_transactions/create': createTransaction,
  'wallet_transactions/list': (scene, session) => {
    const { draws, model } = scene
    const [kind, category] = [
      draws.pick(session.organisation.money.walletTypes),
      session.organisation.money.walletCategories[0],
    ]
    return {
      ...(model.has('R17.0.0') && draws.once(3)
        ? accountName(scene, session)
        : { wallet_identifier: sameWallet(scene, session) }),
      ...(draws.once(4) && { type_identifier: coded(draws, kind) }),
      ...(model.has('R18.0.0') &&
        draws.once(3) &&
        category && {
          category_identifier: draws.once(4)
            ? { code: 'NONE' }
            : naming(draws, { id: category.id, name: category.name, code: category.code }),
        }),
      ...(draws.once(2) && paging(scene)),
    }
  },
  'wallet_transactions/void': voidTransaction,
  'wallet_transactions/configuration/types/list': (scene, session) => ({
    classification: scene.draws.pick<WalletClass>(['CREDIT', 'DEBIT', 'REIMBURSE', 'VOID', 'TRANSFER']),
    ...parts(scene, session),
  }),
  'payment_gateway_requests/get_pending': (scene) => paging(scene),
  'payment_gateway_requests/bulk/process': batch,
  'payment_gateway_requests/bulk/post': batch,
}
export type { Text }
