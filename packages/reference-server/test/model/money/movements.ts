import type Big from 'big.js'
import { type Model, stampOf } from '../model.js'
import type { Organisation, Session } from '../world.js'
import { balanceOf, expired, fill, nothing, reserved, spend, sum, takeBack } from './books.js'
import { drawnId, drawnNumber, type Reasons } from './common.js'
import {
  type Book,
  type Contact,
  contactOf,
  type Entry,
  type Money,
  type Wallet,
  type WalletTransaction,
} from './world.js'

export const tooLittle = 'WALLETS.INSUFFICIENTFUNDS'
export const beyondLimit = 'WALLETS.LIMITEXCEEDED'
export const walletState = 'WALLETS.INVALIDLIFECYCLESTATE'

const isWallet = (book: Book): book is Wallet => typeof book !== 'string' && 'pays' in book

/** Moves an amount from one book into another one. */
export function move(model: Model, { entries }: Money, from: Book, to: Book, amount: Big): Entry {
  if (isWallet(from)) spend(from, amount, model.now)
  if (isWallet(to)) fill(to, amount)
  const entry = { from, to, amount, at: model.now }
  entries.push(entry)
  return entry
}

/** Moves back what was moved. */
export function undo(model: Model, { entries }: Money, moved: readonly Entry[]): void {
  for (const { from, to, amount } of moved) {
    if (isWallet(from)) takeBack(from, amount, model.now)
    if (isWallet(to)) takeBack(to, amount.neg(), model.now)
    entries.push({ from: to, to: from, amount, at: model.now })
  }
}

/** What a wallet holds and may be spent on anything. Where it is not known what has expired, the least and the most. */
export function funds(model: Model, { entries }: Money, wallet: Wallet): { least: Big; most: Big } {
  const free = balanceOf(entries, wallet).minus(reserved(wallet))
  if (wallet.isClouded) return { least: nothing, most: free }
  const usable = free.minus(expired(wallet, model.now))
  return { least: usable, most: usable }
}

/** A wallet has to hold what is taken from it, free of conditions. */
export function needFunds(reasons: Reasons, model: Model, money: Money, wallet: Wallet, amount: Big): void {
  const { least, most } = funds(model, money, wallet)
  reasons.refuseIf(amount.gt(most), tooLittle)
  reasons.mayRefuseIf(amount.gt(least), tooLittle)
}

/** What the transactions of a contact's effective wallets came to today: the least and the most that can be counted. */
function today(model: Model, organisation: Organisation, contact: Contact): { least: Big; most: Big } {
  const { transactions, zone } = organisation.money
  const dayOf = (at: number) => Math.floor((at + zone.ahead) / 86_400_000)
  const made = transactions.filter(
    ({ wallet, created }) =>
      contactOf(organisation, wallet.account) === contact && dayOf(created.at) === dayOf(model.now),
  )
  const counted = made.filter(
    (one) => one.state === 'EFFECTIVE' && one.class !== 'VOID' && !one.transferredBy && !one.payment,
  )
  return {
    least: sum(counted.map(({ amount }) => amount)),
    most: sum(made.map(({ amount, extra }) => amount.abs().plus(extra.abs()))),
  }
}

/**
 * Holds an amount against the limit of the contact. Nobody says whether what other records make counts, nor extra
 * amounts and what is voided, nor both halves of a transfer.
 */
export function withinLimit(
  reasons: Reasons,
  model: Model,
  organisation: Organisation,
  wallet: Wallet,
  amount: Big,
  isCall = true,
): void {
  const contact = contactOf(organisation, wallet.account)
  if (!contact || contact.limit === null) return
  const { least, most } = today(model, organisation, contact)
  reasons.refuseIf(isCall && least.plus(amount).gt(contact.limit), beyondLimit)
  reasons.mayRefuseIf(most.plus(amount.times(3)).gt(contact.limit), beyondLimit)
}

type Made = Pick<WalletTransaction, 'wallet' | 'class' | 'type' | 'amount'> & Partial<WalletTransaction>

/** Writes a wallet transaction down. */
export function record(model: Model, session: Session, made: Made): WalletTransaction {
  const stamp = stampOf(model, session)
  const transaction: WalletTransaction = {
    ...{ id: drawnId(model), number: drawnNumber(model, 'wallet transaction', session), to: null, extra: nothing },
    ...{ notes: null, state: 'EFFECTIVE', voidedBy: null, transferredBy: null, payment: null, expires: null },
    ...{ spent: [], moved: [], udfs: {}, created: stamp, updated: stamp },
    ...made,
  }
  session.organisation.money.transactions.push(transaction)
  return transaction
}
