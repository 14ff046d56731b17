import { type Amount, isMore, minus, sum } from '../../kernel/amount.js'
import { seesAccount } from '../../kernel/credentials.js'
import { Failure, failure } from '../../kernel/failure.js'
import { reverse } from '../../kernel/journal.js'
import type { Identifier } from '../../kernel/open-world.js'
import { moved } from '../../life-cycles/life-cycle.js'
import { walletTransactionLifeCycle } from '../../life-cycles/wallet-transaction.js'
import type { Currency, Wallet, WalletTransaction, WalletTransactionType } from '../../records/index.js'
import type { Call, Input, SessionCall } from '../call.js'
import { readMoreTexts, readUdfs } from '../views.js'
import { allot, spendAllotted, unallot } from './allotments.js'
import { moneyIn } from './amounts.js'
import { checkEffective, checkSameCurrency, currencyOfWallet, findEffective } from './find.js'
import { checkUnconditional, reimbursableOf } from './funds.js'
import { checkLimit } from './limits.js'
import { drafted, markVoided, moveFor, recorded } from './recording.js'
import { findProduct, findTransactionType } from './settings.js'

type Creation = Input<'createWalletTransaction'>

/** Makes a wallet transaction, which does what the class of its type says. */
export async function created(call: Call<'createWalletTransaction'>): Promise<WalletTransaction> {
  const { input } = call
  const wallet = await findEffective(call, input.wallet_identifier)
  const type = (await findTransactionType(call, input.type_identifier)) as WalletTransactionType
  if (type.classification === 'VOID') throw notAllowed('The type is one of class VOID')
  checkParameters(type.classification, input)
  const currency = await currencyOfWallet(call.world, wallet)
  const amount = await moneyIn(call, wallet, currency, input)
  const extra = await extraIn(call, wallet, currency, input)
  const transaction = await drafted(call, wallet, {
    classification: type.classification,
    type: type.id,
    amount,
    extra_added_amount: extra,
    notes: input.notes ?? null,
    products: await productsIn(call, wallet, currency),
    udfs: readUdfs(input),
    more_texts: readMoreTexts(input),
  })
  const done = { call, wallet, currency, transaction }
  if (type.classification === 'TRANSFER') return transferred(done)
  await checkLimit(call.world, wallet, currency, sum([amount, extra]))
  return { CREDIT: credited, DEBIT: debited, REIMBURSE: reimbursed }[type.classification](done)
}

/** A transaction that is being made. */
interface Making {
  call: Call<'createWalletTransaction'>
  wallet: Wallet
  currency: Currency
  transaction: WalletTransaction
}

const operation = 'createWalletTransaction'

async function credited({ call, wallet, currency, transaction }: Making): Promise<WalletTransaction> {
  const { amount, extra_added_amount: extra } = transaction
  await moveFor(call, operation, transaction, currency, ['received', `wallet:${wallet.id}`], amount)
  await moveFor(call, operation, transaction, currency, ['credited', `wallet:${wallet.id}`], extra)
  await allot(call, wallet, currency, transaction)
  return transaction
}

async function debited({ call, wallet, currency, transaction }: Making): Promise<WalletTransaction> {
  const { amount } = transaction
  const allotted = await spendAllotted(call, wallet, amount)
  const rest = minus(amount, sum(allotted.map((one) => one.amount)))
  await checkUnconditional(call.world, wallet, currency, rest, 'give')
  await moveFor(call, operation, transaction, currency, [`wallet:${wallet.id}`, 'invoiced'], amount)
  return { ...transaction, allotted }
}

async function reimbursed({ call, wallet, currency, transaction }: Making): Promise<WalletTransaction> {
  if (isMore(transaction.amount, await reimbursableOf(call.world, wallet, currency)))
    throw failure('WALLETS', 'INSUFFICIENTFUNDS', 'The wallet has too little to pay back')
  await moveFor(call, operation, transaction, currency, [`wallet:${wallet.id}`, 'refunded'], transaction.amount)
  return transaction
}

/** Moves money to another wallet, and makes a debit and a credit beside the transfer. */
async function transferred({ call, wallet, currency, transaction }: Making): Promise<WalletTransaction> {
  const { world, input } = call
  const { amount } = transaction
  const to = await findEffective(call, input.to_wallet_identifier ?? {})
  if (to.id === wallet.id) throw wrongForClass('to_wallet_identifier names the wallet itself')
  checkSameCurrency(currency, await currencyOfWallet(world, to), 'the other one')
  await checkLimit(world, wallet, currency, amount)
  await checkLimit(world, to, currency, amount)
  await checkUnconditional(world, wallet, currency, amount, 'give')
  await moveFor(call, operation, transaction, currency, [`wallet:${wallet.id}`, `wallet:${to.id}`], amount)
  const half = { amount, transferred_by: transaction.id }
  await recorded(call, wallet, { ...half, classification: 'DEBIT' })
  await recorded(call, to, { ...half, classification: 'CREDIT' })
  return { ...transaction, to_wallet: to.id }
}

/** Voids a wallet transaction, and what it made beside itself, by another one. */
export async function voided(call: Call<'voidWalletTransaction'>): Promise<WalletTransaction> {
  const { world, session, input } = call
  const { organisation } = session
  const transaction = await findTransaction(call, input.wallet_transaction_identifier)
  const wallet = checkEffective((await world.records.related('wallet', organisation, transaction.wallet)) as Wallet)
  const type = (await findTransactionType(call, input.type_identifier)) as WalletTransactionType
  if (type.classification !== 'VOID') throw notAllowed(`The type is one of class ${type.classification}, not VOID`)
  if (transaction.classification === 'VOID')
    throw new Failure(walletTransactionLifeCycle.refusal, 'The wallet transaction voids another one')
  moved(walletTransactionLifeCycle, 'voidWalletTransaction', transaction.life_cycle_state)
  await refuseMade(call, transaction)
  await checkGivenBack(call, wallet, transaction)
  const voiding = await drafted(call, wallet, {
    classification: 'VOID',
    type: type.id,
    amount: minus('0', transaction.amount),
    extra_added_amount: minus('0', transaction.extra_added_amount),
    to_wallet: transaction.to_wallet,
    category: transaction.category,
    products: transaction.products,
    notes: input.notes ?? null,
    udfs: readUdfs(input),
    more_texts: readMoreTexts(input),
  })
  const cause = { operation: 'voidWalletTransaction', kind: 'walletTransaction', id: voiding.id }
  await reverse(world, organisation, { kind: 'walletTransaction', id: transaction.id }, cause)
  await unallot(call, wallet, transaction)
  await markVoided(call, [transaction, ...(await halvesOf(call, transaction))], voiding)
  return voiding
}

async function halvesOf({ world }: SessionCall, { organisation, id }: WalletTransaction) {
  return world.records.find('walletTransaction', { index: 'transferred_by', organisation, values: [id] })
}

/** Finds a wallet transaction, among those of wallets that the session may see. */
async function findTransaction(
  call: SessionCall,
  identifier: Identifier<'walletTransaction'>,
): Promise<WalletTransaction> {
  const { world, session } = call
  const [found] = await world.records.named('walletTransaction', session.organisation, identifier)
  const wallet = found && (await world.records.related('wallet', session.organisation, found.wallet))
  if (!found || !wallet || !seesAccount(session, wallet.accounts_receivable))
    throw failure('WALLETTRANSACTIONS', 'WALLETTRANSACTIONNOTFOUND', 'No wallet transaction was found')
  return found
}

/** @throws {Failure} When a transfer or a payment made the transaction. */
async function refuseMade({ world }: SessionCall, { organisation, transferred_by, payment }: WalletTransaction) {
  const transfer = await world.records.related('walletTransaction', organisation, transferred_by)
  const paid = await world.records.related('payment', organisation, payment)
  const what = transfer
    ? `is part of the transfer ${transfer.number}`
    : paid && `was made by the payment ${paid.number}`
  if (what) throw failure('WALLETTRANSACTIONS', 'MADEBYANOTHERRECORD', `The wallet transaction ${what}`)
}

/** @throws {Failure} When a wallet has not what it is to give back. */
async function checkGivenBack(call: SessionCall, wallet: Wallet, transaction: WalletTransaction): Promise<void> {
  const { world } = call
  const { classification, amount, extra_added_amount: extra, organisation } = transaction
  const currency = await currencyOfWallet(world, wallet)
  if (classification === 'CREDIT') {
    const own = wallet.allotments.filter((allotment) => allotment.transaction === transaction.id)
    const reserved = sum(own.map((allotment) => allotment.amount))
    const rest = minus(sum([amount, extra]), reserved)
    await checkUnconditional(world, wallet, currency, isMore(rest, '0') ? rest : '0', 'give back')
  }
  if (classification !== 'TRANSFER') return
  const to = (await world.records.related('wallet', organisation, transaction.to_wallet)) as Wallet
  await checkUnconditional(world, checkEffective(to), currency, amount, 'give back')
}

/** The parameters that go with types of one class only. */
const ofOneClass = {
  to_wallet_identifier: 'TRANSFER',
  extra_added_amount: 'CREDIT',
  extra_added_atlernative_amount: 'CREDIT',
  credit_allotments_set: 'CREDIT',
  debit_allotments: 'DEBIT',
} as const

/** @throws {Failure} When a parameter does not go with the class, or one is missing that it needs. */
function checkParameters(classification: WalletTransactionType['classification'], input: Creation): void {
  for (const [name, only] of Object.entries(ofOneClass) as [keyof typeof ofOneClass, string][])
    if (input[name] !== undefined && only !== classification)
      throw wrongForClass(`${name} is not taken with a type of class ${classification}`)
  if (classification === 'TRANSFER' && input.to_wallet_identifier === undefined)
    throw wrongForClass('to_wallet_identifier is mandatory with a type of class TRANSFER')
}

const wrongForClass = (words: string) => failure('WALLETTRANSACTIONS', 'INVALIDPARAMETERFORCLASS', words)
const notAllowed = (words: string) => failure('WALLETTRANSACTIONS', 'TYPENOTALLOWED', words)

async function extraIn(call: SessionCall, wallet: Wallet, currency: Currency, input: Creation): Promise<Amount> {
  const { extra_added_amount: amount, extra_added_atlernative_amount: alternative_amount } = input
  const inOwn = amount === undefined ? [] : [await moneyIn(call, wallet, currency, { amount })]
  const inOther =
    alternative_amount === undefined ? [] : [await moneyIn(call, wallet, currency, { alternative_amount })]
  return sum([...inOwn, ...inOther])
}

async function productsIn(call: Call<'createWalletTransaction'>, wallet: Wallet, currency: Currency) {
  const products: WalletTransaction['products'] = []
  for (const { product_identifier, ...sent } of call.input.products_set ?? []) {
    const product = await findProduct(call, product_identifier)
    products.push({ product: product.id, amount: await moneyIn(call, wallet, currency, sent) })
  }
  return products
}
