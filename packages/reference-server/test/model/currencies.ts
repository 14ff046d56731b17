import { currency, date, shortCurrency } from './describe.js'
import type { Path } from './forms.js'
import { chosen, fieldsProblems, type Model, type Operation, ok, part, refuse } from './model.js'
import type { Currency, Organisation, Rate, Session } from './world.js'
import { byField } from './world.js'

const notFound = 'CURRENCIES.CURRENCYNOTFOUND'

const named = ({ organisation }: Session, identifier: unknown): Currency | undefined =>
  byField(organisation.currencies, identifier, { id: ({ id }) => id, code: ({ code }) => code })

const fields = ({ release }: Model, { organisation }: Session): string[] =>
  Object.keys(currency(organisation, organisation.currencies[0] as Currency, release))

const show: Operation = (model, call, session) => {
  const found = named(session, call.sent['currency_identifier'])
  const reasons = [...fieldsProblems(fields(model, session), call), ...(found ? [] : [notFound])]
  if (!found || reasons.length > 0) return refuse(...reasons)
  return ok(chosen(currency(session.organisation, found, model.release), call))
}

const list: Operation = (model, call, session) => {
  const { organisation } = session
  const wrong = fieldsProblems(fields(model, session), call)
  if (wrong.length > 0) return refuse(...wrong)
  const wanted = call.sent['life_cycle_state']
  const isRated = ({ id }: Currency) => organisation.rates.some(({ currency }) => currency === id)
  const found = organisation.currencies
    .filter((one) => isRated(one) || !model.has('R14.0.0'))
    .filter(({ state }) => wanted === undefined || state === wanted)
  return ok(part(found, call).map((one) => chosen(currency(organisation, one, model.release), call)))
}

/** A fraction of whole numbers. */
type Fraction = { over: bigint; under: bigint }

function fraction(written: string | number): Fraction {
  const [digits = '', power = '0'] = String(written).split('e')
  const [whole = '', behind = ''] = digits.split('.')
  const shift = BigInt(behind.length - Number(power))
  return { over: BigInt(whole + behind) * (shift < 0n ? 10n ** -shift : 1n), under: shift > 0n ? 10n ** shift : 1n }
}

/** The nearest fraction with so many digits behind the point; of two that are as near, the one away from zero. */
function rounded({ over, under }: Fraction, digits: number): Fraction {
  const size = over < 0n ? -over : over
  const units = (size * 10n ** BigInt(digits) * 2n + under) / (2n * under)
  return { over: over < 0n ? -units : units, under: 10n ** BigInt(digits) }
}

const same = (a: Fraction, b: Fraction): boolean => a.over * b.under === b.over * a.under

/** The number of JSON that is nearest. */
const nearest = ({ over, under }: Fraction): number => Number(`${over}e-${String(under).length - 1}`)

const hasMoreDigits = (value: number, digits: number): boolean =>
  !same(rounded(fraction(value), digits), fraction(value))

/** A conversion: in which currency a value comes, in which it leaves, and what a rate makes of it. */
const conversion =
  (
    between: (one: Currency, base: Currency) => [from: Currency, into: Currency],
    by: (value: Fraction, price: Fraction) => Fraction,
  ): Operation =>
  (model, { sent }, session) => {
    const { organisation } = session
    const [base] = organisation.currencies as [Currency]
    const found = named(session, sent['currency_identifier'])
    if (!found) return refuse(notFound)
    const rate = inEffect(organisation, found, model.now)
    const value = Number(sent['value'])
    const [from, into] = between(found, base)
    const reasons = [
      ...(rate ? [] : ['CURRENCIES.EXCHANGERATENOTFOUND']),
      ...(hasMoreDigits(value, from.digits) ? ['AMOUNTS.AMOUNTNOTEXACT'] : []),
    ]
    if (!rate || reasons.length > 0) return refuse(...reasons)
    const price = fraction(rate.price)
    const converted = rounded(by(fraction(value), price), into.digits)
    if (!same(fraction(nearest(converted)), converted)) return refuse('AMOUNTS.AMOUNTNOTEXACT')
    return ok({
      value,
      converted_value: nearest(converted),
      default_currency: shortCurrency(base, model.release),
      currency_period_rate: {
        id: rate.id,
        rate: Number(rate.price),
        inverse_rate: nearest(rounded({ over: price.under, under: price.over }, 10)),
        from_date: date(rate.from),
        to_date: rate.until === null ? null : date(rate.until),
        currency: shortCurrency(found, model.release),
      },
    })
  }

const inEffect = ({ rates }: Organisation, { id }: Currency, now: number): Rate | undefined =>
  rates.find(({ currency, from, until }) => currency === id && from <= now && now < (until ?? Number.POSITIVE_INFINITY))

export const currencies = {
  'currencies/show': show,
  'currencies/list': list,
  'currencies/convert_to_default_currency': conversion(
    (one, base) => [one, base],
    (value, price) => ({ over: value.over * price.over, under: value.under * price.under }),
  ),
  'currencies/convert_from_default_currency': conversion(
    (one, base) => [base, one],
    (value, price) => ({ over: value.over * price.under, under: value.under * price.over }),
  ),
} satisfies { [P in Path]?: Operation }
