import { failure } from '../../kernel/failure.js'
import type { Identifier } from '../../kernel/open-world.js'
import type { AccountsReceivable, PaymentPreference, PresentmentPreference } from '../../records/index.js'
import type { SessionCall } from '../call.js'
import { type Reached, reach } from './owner.js'
import { referred } from './references.js'

type Calling = Pick<SessionCall, 'world' | 'session'>
type State = 'ACTIVE' | 'INACTIVE'

export interface GivenPayment extends OfSomeTypes {
  payment_preference_identifier: Identifier<'paymentPreference'>
  is_default?: boolean | undefined
  state?: State | undefined
}
/** What goes with preferences of some types only. */
type OfSomeTypes = { [N in keyof typeof goesWith]?: unknown }

export interface GivenPresentment {
  presentment_preference_identifier: Identifier<'presentmentPreference'>
  state?: State | undefined
  email?: Reached | undefined
  phone?: Reached | undefined
}

/** The preferences of an account, and those of them it does not use. */
export type Held = Pick<
  AccountsReceivable,
  | 'payment_preferences'
  | 'default_payment_preference'
  | 'inactive_payment_preferences'
  | 'presentment_preferences'
  | 'inactive_presentment_preferences'
>

const invalid = (message: string) => failure('ACCOUNTSRECEIVABLE', 'INVALIDPREFERENCE', message)

type Words = 'payment' | 'presentment'
const alreadyThere = (words: Words, code: string) =>
  failure('ACCOUNTSRECEIVABLE', 'PREFERENCEALREADYONACCOUNT', `The account has the ${words} preference ${code} already`)
const notThere = (words: Words, code: string) =>
  failure('ACCOUNTSRECEIVABLE', 'PREFERENCENOTONACCOUNT', `The account has no ${words} preference ${code}`)

const paymentNamed = async (call: Calling, identifier: Identifier<'paymentPreference'>) =>
  (await referred(call, 'paymentPreference', 'payment_preference_identifier', identifier)) as PaymentPreference
const presentmentNamed = async (call: Calling, identifier: Identifier<'presentmentPreference'>) =>
  (await referred(
    call,
    'presentmentPreference',
    'presentment_preference_identifier',
    identifier,
  )) as PresentmentPreference

const without = (ids: readonly string[], id: string) => ids.filter((one) => one !== id)

/** In which of two states one of the preferences is, where it is said. */
const inState = (inactive: string[], id: string, state: State | undefined) =>
  state === undefined ? inactive : [...without(inactive, id), ...(state === 'INACTIVE' ? [id] : [])]

/** Gives a new account its ways to pay. */
export async function withPayment<H extends Held>(
  call: Calling,
  held: H,
  given: readonly GivenPayment[] | undefined,
): Promise<H> {
  let now = held
  for (const one of given ?? []) {
    const preference = await paymentNamed(call, one.payment_preference_identifier)
    if (now.payment_preferences.includes(preference.id)) throw alreadyThere('payment', preference.alternative_code)
    if (isOfGateway(preference.type) && one.cards_set === undefined)
      throw invalid(`cards_set is mandatory for a preference of type ${preference.type}`)
    now = settled({ ...now, payment_preferences: [...now.payment_preferences, preference.id] }, preference, one)
  }
  return now
}

/** Changes ways to pay that an account has. */
export async function changedPayment(
  call: Calling,
  account: AccountsReceivable,
  given: readonly GivenPayment[] | undefined,
): Promise<AccountsReceivable> {
  let now = account
  for (const one of given ?? []) {
    const preference = await paymentNamed(call, one.payment_preference_identifier)
    if (!now.payment_preferences.includes(preference.id)) throw notThere('payment', preference.alternative_code)
    now = settled(now, preference, one)
  }
  return now
}

type Fits = (type: PaymentPreference['type']) => boolean
const isOfGateway: Fits = (type) => type.endsWith('_PAYMENT_GATEWAY')
const canPayByItself: Fits = (type) => isOfGateway(type) || type === 'WALLET'
const isOfBank: Fits = (type) => /^(DIRECT_DEBIT|GENERIC_PAYMENT_GATEWAY|OTHER|CUSTOM_\d)$/.test(type)

/** With which types of preferences a field goes. */
const goesWith = {
  cards_set: isOfGateway,
  opt_in_for_subscriptions: canPayByItself,
  opt_in_for_purchases: canPayByItself,
  iban: isOfBank,
  business_identifier_code: isOfBank,
  unique_mandate_reference: isOfBank,
  mandate_signing_date: isOfBank,
} satisfies { [field: string]: Fits }

/** Whether it is the default one and is used. Of cards and bank accounts nothing is kept: no answer shows them. */
function settled<H extends Held>(held: H, preference: PaymentPreference, given: GivenPayment): H {
  const { id, type } = preference
  for (const [name, fits] of Object.entries(goesWith))
    if (given[name as keyof OfSomeTypes] !== undefined && !fits(type))
      throw invalid(`${name} does not go with a preference of type ${type}`)
  const isDefault = given.is_default ?? held.default_payment_preference === id
  const others = held.default_payment_preference === id ? null : held.default_payment_preference
  return {
    ...held,
    default_payment_preference: isDefault ? id : others,
    inactive_payment_preferences: inState(held.inactive_payment_preferences, id, given.state),
  }
}

/** Takes ways to pay off an account. */
export async function withoutPayment(
  call: Calling,
  account: AccountsReceivable,
  given: readonly Pick<GivenPayment, 'payment_preference_identifier'>[] | undefined,
): Promise<AccountsReceivable> {
  let now = account
  for (const { payment_preference_identifier } of given ?? []) {
    const { id, alternative_code } = await paymentNamed(call, payment_preference_identifier)
    if (!now.payment_preferences.includes(id)) throw notThere('payment', alternative_code)
    now = {
      ...now,
      payment_preferences: without(now.payment_preferences, id),
      inactive_payment_preferences: without(now.inactive_payment_preferences, id),
      default_payment_preference: now.default_payment_preference === id ? null : now.default_payment_preference,
    }
  }
  return now
}

/** Gives an account ways in which bills reach its owner. */
export async function withPresentment<H extends Held>(
  call: Calling,
  held: H,
  owner: string | null,
  given: readonly GivenPresentment[] | undefined,
): Promise<H> {
  let now = held
  for (const one of given ?? []) {
    const preference = await presentmentNamed(call, one.presentment_preference_identifier)
    const { id, alternative_code } = preference
    if (now.presentment_preferences.includes(id)) throw alreadyThere('presentment', alternative_code)
    await reachOwner(call, preference, owner, one)
    now = {
      ...now,
      presentment_preferences: [...now.presentment_preferences, id],
      inactive_presentment_preferences: inState(now.inactive_presentment_preferences, id, one.state),
    }
  }
  return now
}

const by = { email: 'by email', phone: 'by SMS' } as const

/** Sees to it that the owner has what bills go to. */
async function reachOwner(
  call: Calling,
  { reaches, name }: PresentmentPreference,
  owner: string | null,
  given: GivenPresentment,
): Promise<void> {
  for (const what of ['email', 'phone'] as const) {
    const to = given[what]
    if (to !== undefined && reaches !== what) throw invalid(`${what} does not go with the preference ${name}`)
    if (to === undefined && reaches === what && call.world.terms.presentmentNamesContact)
      throw invalid(`${what} is mandatory for a preference ${by[what]}`)
    if (to !== undefined) await reach(call, owner, what, to)
  }
}

/** Takes ways in which bills reach the owner off an account. */
export async function withoutPresentment(
  call: Calling,
  account: AccountsReceivable,
  given: readonly Pick<GivenPresentment, 'presentment_preference_identifier'>[] | undefined,
): Promise<AccountsReceivable> {
  let now = account
  for (const { presentment_preference_identifier } of given ?? []) {
    const { id, alternative_code } = await presentmentNamed(call, presentment_preference_identifier)
    if (!now.presentment_preferences.includes(id)) throw notThere('presentment', alternative_code)
    now = {
      ...now,
      presentment_preferences: without(now.presentment_preferences, id),
      inactive_presentment_preferences: without(now.inactive_presentment_preferences, id),
    }
  }
  return now
}
