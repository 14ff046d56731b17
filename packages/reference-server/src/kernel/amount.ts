import Big from 'big.js'
import { failure } from './failure.js'

/** A decimal number as text, so that it is kept exactly: an amount of money, a rate. */
export type Amount = string

/** A number, or the text of one, as it is kept. */
export function decimalText(written: number | string): Amount {
  return new Big(written).toFixed()
}

/** The number that is written in JSON or a query, where it has no more digits behind the point than so many. @throws {Failure} */
export function readAmount(value: number | string, digits: number): Amount {
  const amount = new Big(value)
  if (!amount.eq(amount.round(digits)))
    throw inexact(`${amount.toFixed()} has more digits behind the point than the ${digits} of its currency`)
  return amount.toFixed()
}

/** The number of an answer, which is the amount and not one beside it. @throws {Failure} Where no number is. */
export function writeAmount(amount: Amount): number {
  const written = Number(amount)
  if (!Number.isFinite(written) || !new Big(written).eq(amount))
    throw inexact(`${amount} has more digits than a number keeps`)
  return written
}

/** The same of what need not be set. */
export const maybeWriteAmount = (amount: Amount | null): number | null => (amount === null ? null : writeAmount(amount))

/** A product, rounded half up once. */
export function times(amount: Amount, by: Amount, digits: number): Amount {
  return new Big(amount).times(by).round(digits, Big.roundHalfUp).toFixed()
}

/** A quotient, rounded half up once. */
export function dividedBy(amount: Amount, by: Amount, digits: number): Amount {
  // How a division is rounded belongs to the constructor.
  const Rounding = Big()
  Rounding.DP = digits
  Rounding.RM = Big.roundHalfUp
  return new Rounding(amount).div(by).toFixed()
}

/** A difference. */
export function minus(amount: Amount, less: Amount): Amount {
  return new Big(amount).minus(less).toFixed()
}

/** A sum; zero of nothing. */
export function sum(amounts: readonly Amount[]): Amount {
  return amounts.reduce((all, one) => all.plus(one), new Big(0)).toFixed()
}

/** Whether an amount is more than another. */
export function isMore(amount: Amount, than: Amount): boolean {
  return new Big(amount).gt(than)
}

function inexact(description: string) {
  return failure('AMOUNTS', 'AMOUNTNOTEXACT', 'The amount cannot be kept exactly', description)
}
