import Big from 'big.js'
import { Either } from '../expected.js'
import type { Currency, Organisation, Rate } from '../world.js'
import { wire } from './books.js'

export const rateAt = ({ rates }: Organisation, currency: string, at: number): Rate | undefined =>
  rates.find((one) => one.currency === currency && one.from <= at && at < (one.until ?? Number.POSITIVE_INFINITY))

/** The quotient, rounded half up once. */
function divided(amount: Big, by: Big, digits: number): Big {
  const rounding = Big()
  rounding.DP = digits
  rounding.RM = Big.roundHalfUp
  return new Big(new rounding(amount).div(by))
}

const isDefault = ({ currencies }: Organisation, currency: string): boolean => currencies[0]?.id === currency
const digitsOf = ({ currencies }: Organisation, currency: string): number =>
  (currencies.find(({ id }) => id === currency) as Currency).digits

/** An amount in another currency, one of the two being the default; undefined without a rate in effect. */
export function converted(
  organisation: Organisation,
  amount: Big,
  from: string,
  into: string,
  at: number,
): Big | undefined {
  const rate = rateAt(organisation, isDefault(organisation, from) ? into : from, at)
  if (!rate) return undefined
  const digits = digitsOf(organisation, into)
  return isDefault(organisation, from)
    ? divided(amount, new Big(rate.price), digits)
    : amount.times(rate.price).round(digits, Big.roundHalfUp)
}

/** The amount in the alternative currency at one of the moments: nobody says by the rate of which. */
export function alternatively(
  organisation: Organisation,
  wallet: { currency: string; alternative: string | null },
  amount: Big,
  ...moments: number[]
): unknown {
  const { currency, alternative } = wallet
  if (alternative === null) return null
  const found = moments.map((at) => converted(organisation, amount, currency, alternative, at))
  return new Either(found.map((one) => (one === undefined ? null : wire(one))))
}
