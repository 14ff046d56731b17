import { failure } from './failure.js'

/** A decimal number as text, so that it is kept exactly: an amount of money, a rate. */
export type Amount = string

/** A number, or the text of one, as it is kept: without an exponent and without zeros at its ends. */
export function decimalText(written: number | string): Amount {
  return textOf(read(String(written)))
}

/** The number that is written in JSON or a query, where it has no more digits behind the point than so many. @throws {Failure} */
export function readAmount(value: number, digits: number): Amount {
  const amount = decimalText(value)
  if (read(amount).scale > digits)
    throw inexact(`${amount} has more digits behind the point than the ${digits} of its currency`)
  return amount
}

/** The number of an answer, which is the amount and not one beside it. @throws {Failure} Where no number is. */
export function writeAmount(amount: Amount): number {
  if (decimalText(Number(amount)) !== amount) throw inexact(`${amount} has more digits than a number keeps`)
  return Number(amount)
}

/** A product, rounded half up once. */
export function times(amount: Amount, by: Amount, digits: number): Amount {
  const [one, other] = [read(amount), read(by)]
  return rounded(one.units * other.units, 10n ** BigInt(one.scale + other.scale), digits)
}

/** A quotient, rounded half up once. */
export function dividedBy(amount: Amount, by: Amount, digits: number): Amount {
  const [one, other] = [read(amount), read(by)]
  return rounded(one.units * 10n ** BigInt(other.scale), other.units * 10n ** BigInt(one.scale), digits)
}

/** So many units, of which a power of ten is one: the digits behind the point are `scale`, and the last of them is no zero. */
interface Decimal {
  units: bigint
  scale: number
}

function read(written: string): Decimal {
  const [digits = '', power = '0'] = written.toLowerCase().split('e')
  const [whole = '', behind = ''] = digits.split('.')
  const scale = behind.length - Number(power)
  return scale < 0
    ? { units: BigInt(whole + behind) * 10n ** BigInt(-scale), scale: 0 }
    : shortest(BigInt(whole + behind), scale)
}

function shortest(units: bigint, scale: number): Decimal {
  let [short, behind] = [units, scale]
  for (; behind > 0 && short % 10n === 0n; behind--) short /= 10n
  return { units: short, scale: behind }
}

function textOf({ units, scale }: Decimal): Amount {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0')
  const text = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`
  return units < 0n ? `-${text}` : text
}

/** The nearest fraction with so many digits behind the point; of two that are as near, the one away from zero. */
function rounded(over: bigint, under: bigint, digits: number): Amount {
  const twice = (over < 0n ? -over : over) * 10n ** BigInt(digits) * 2n
  const units = (twice + under) / (2n * under)
  return textOf(shortest(over < 0n ? -units : units, digits))
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
