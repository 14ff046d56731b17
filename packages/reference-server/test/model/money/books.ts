import Big from 'big.js'
import type { Book, Entry, Wallet } from './world.js'

export const nothing = new Big(0)

/** The sum of amounts. */
export const sum = (amounts: readonly Big[]): Big => amounts.reduce((all, one) => all.plus(one), nothing)

/** What a book holds: the sum of its entries. */
export const balanceOf = (entries: readonly Entry[], book: Book): Big =>
  sum(entries.map(({ from, to, amount }) => (to === book ? amount : from === book ? amount.neg() : nothing)))

/** A number of JSON. */
export const wire = (amount: Big): number => Number(amount.toFixed())

/** What of an account's debits is unpaid and due: credits pay the oldest debits first. */
export function outstanding(entries: readonly Entry[], account: Book, isDue: (at: number) => boolean): Big {
  const own = entries.filter(({ from, to }) => from === account || to === account)
  let paid = sum(own.filter(({ to }) => to === account).map(({ amount }) => amount))
  let due = nothing
  const debits = own.filter(({ from }) => from === account).sort((a, b) => a.at - b.at)
  for (const { amount, at } of debits) {
    const open = paid.gte(amount) ? nothing : amount.minus(paid)
    paid = paid.minus(amount.minus(open))
    if (isDue(at)) due = due.plus(open)
  }
  return due
}

/** What of a wallet has expired at a moment. */
export const expired = ({ lots }: Wallet, at: number): Big =>
  sum(lots.filter(({ expires }) => expires <= at).map(({ left }) => left))

/** What is reserved in a wallet. */
export const reserved = ({ allotments }: Wallet): Big => sum(allotments.map(({ left }) => left))

/** Puts an amount into a wallet. */
export function fill(wallet: Wallet, amount: Big, expires = Number.POSITIVE_INFINITY): void {
  const lot = wallet.lots.find((one) => one.expires === expires)
  if (lot) lot.left = lot.left.plus(amount)
  else wallet.lots.push({ left: amount, expires })
}

/** Spends an amount of a wallet: what expires first is spent first. */
export function spend(wallet: Wallet, amount: Big, now: number): void {
  let wanted = amount
  const usable = wallet.lots.filter(({ expires }) => expires > now).sort((a, b) => a.expires - b.expires)
  for (const lot of usable) {
    const taken = lot.left.lt(wanted) ? lot.left : wanted
    lot.left = lot.left.minus(taken)
    wanted = wanted.minus(taken)
  }
  if (wanted.gt(0)) wallet.isClouded = true
}

/** Takes back a movement of a wallet. Where some of it expires, nobody says which part comes back or goes. */
export function takeBack(wallet: Wallet, amount: Big, now: number): void {
  if (wallet.lots.some(({ expires }) => Number.isFinite(expires))) wallet.isClouded = true
  if (amount.gt(0)) fill(wallet, amount)
  else spend(wallet, amount.neg(), now)
}
