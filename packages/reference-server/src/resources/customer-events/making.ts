import { type Amount, isMore, readAmount, sum, writeAmount } from '../../kernel/amount.js'
import { instantOf } from '../../kernel/clock.js'
import { failure } from '../../kernel/failure.js'
import type { Cause } from '../../kernel/journal.js'
import { firstLog } from '../../kernel/log.js'
import { currencyOf, readMoney } from '../../kernel/money.js'
import { nextCount } from '../../kernel/numbers.js'
import { hexId } from '../../kernel/random.js'
import { fresh } from '../../records/fresh.js'
import type { Currency, CustomerEvent, Product } from '../../records/index.js'
import type { Call, Input, SessionCall, Widest } from '../call.js'
import { checkIntended } from '../financial-transactions.js'
import { readUdfs } from '../views.js'
import { award, awardsFor, type Planned, type Rewarded } from './awarding.js'
import { customerOf, eventNotFound, performedBy, referred } from './references.js'
import { type Plan, planOf, spend, tooLittle, type Way } from './spending.js'

/** A purchase, an achievement or a referral, alone or as one of a call in bulk. */
type PurchaseInput = Partial<Widest<Input<'createPurchase'>>> &
  Pick<Widest<Input<'createPurchase'>>, 'performed_on' | 'products_set'>
type AchievementInput = Partial<Widest<Input<'createAchievement'>>> & { performed_on: string }
type ReferralInput = Partial<Widest<Input<'createReferral'>>> & { performed_on: string }
type SpendInput = Widest<Input<'createSpendRequest'>>

/** What an event is before it is made: what the caller says of it. */
export type Draft = Omit<CustomerEvent, 'id' | 'number' | 'log_information' | 'life_cycle_state'>

/** What all events have of what is sent. */
async function common(call: SessionCall, input: Partial<AchievementInput> & { performed_on: string }) {
  const classification = await referred(
    call,
    'customerEventClassification',
    'classification_identifier',
    input.classification_identifier,
  )
  return {
    organisation: call.session.organisation,
    classification: classification?.id ?? null,
    ...(await performedBy(call, input)),
    performed_on: instantOf(input.performed_on),
    description: input.description ?? null,
    external_system: input.external_system ?? null,
    external_system_reference_number: input.external_system_reference_number ?? null,
    udfs: readUdfs(input),
  }
}

async function media(call: SessionCall, input: Partial<AchievementInput>) {
  const type = await referred(
    call,
    'paymentMediumType',
    'payment_medium_type_identifier',
    input.payment_medium_type_identifier,
  )
  const brand = await referred(
    call,
    'paymentMediumBrand',
    'payment_medium_brand_identifier',
    input.payment_medium_brand_identifier,
  )
  return {
    payment_medium_type: type?.id ?? null,
    payment_medium_brand: brand?.id ?? null,
    payment_medium_identifier: input.payment_medium_identifier ?? null,
  }
}

function drafted(
  fields: Partial<Draft> & Pick<Draft, 'organisation' | 'type' | 'accounts_receivable' | 'performed_on'>,
): Draft {
  const {
    id: _,
    number: __,
    log_information: ___,
    life_cycle_state: ____,
    ...draft
  } = fresh('customerEvent', {
    ...{ id: '', number: '', life_cycle_state: 'POSTED', log_information: null as never },
    ...fields,
  })
  return draft
}

/** What was bought, line by line. */
async function linesOf(call: SessionCall, sent: PurchaseInput['products_set'], { decimal_digits }: Currency) {
  const lines: CustomerEvent['products'] = []
  for (const { product_identifier, ...line } of sent as readonly Widest<PurchaseInput['products_set'][number]>[]) {
    const product = (await referred(call, 'product', 'product_identifier', product_identifier)) as Product
    lines.push({
      ...{ id: String(lines.length + 1), product: product.id, quantity: String(line.quantity ?? 1) },
      net_amount: readAmount(line.net_amount, decimal_digits),
      vat_amount: readAmount(line.vat_amount, decimal_digits),
      total_amount: readAmount(line.total_amount, decimal_digits),
    })
  }
  // What is taken has to be shown again.
  for (const name of ['net_amount', 'vat_amount', 'total_amount'] as const)
    writeAmount(sum(lines.map((line) => line[name])))
  return lines
}

/** Reads a purchase that is to be made or previewed, and works out what it does. */
export async function purchaseOf(
  call: SessionCall,
  input: PurchaseInput,
): Promise<{ draft: Draft; currency: Currency; plan: () => Promise<Plan> }> {
  const { world } = call
  const account = await customerOf(call, input, '')
  const currency = await currencyOf(world, account)
  const invoice = await referred(call, 'invoice', 'invoice_identifier', input.invoice_identifier)
  const promo = await referred(
    call,
    'promoCode',
    'promo_code',
    input.promo_code === undefined ? undefined : { code: input.promo_code },
  )
  const { requested_spend_amount: asked } = input
  const requested = asked === undefined ? null : readMoney(asked, 'requested_spend_amount', currency)
  const draft = drafted({
    ...(await common(call, input)),
    ...(await media(call, input)),
    type: 'PURCHASE',
    accounts_receivable: account.id,
    reference_number: input.reference_number ?? null,
    invoice: invoice?.id ?? null,
    promo_code: promo?.id ?? null,
    products: await linesOf(call, input.products_set, currency),
    requested_spend_amount: requested,
  })
  return { draft, currency, plan: () => planOf(world, draft, currency.decimal_digits, requested) }
}

/**
 * Makes a purchase: posted, rewarded, and with what is spent on it. One that comes again does nothing.
 *
 * @param intended The currency that the call means, where it names one.
 */
export async function purchased(
  call: SessionCall,
  operation: Cause['operation'],
  input: PurchaseInput,
  intended: Currency | null = null,
): Promise<CustomerEvent> {
  const { draft, currency, plan } = await purchaseOf(call, input)
  checkIntended(intended, currency)
  const known = await knownAs(call, draft)
  if (known) return known
  const { awards, spends } = await plan()
  const event = await posted(call, draft, awards)
  const given = await award(call, operation, event, awards)
  const instant = given.filter((_, i) => awards[i]?.offer.spend_method === 'SPEND_INSTANTLY')
  for (const { way, amount } of spends) {
    const request = made(call, await numbered(call), spendDraft(event, amount, way))
    await spend(call, operation, request, way === 'instant' ? instant : [])
  }
  return event
}

/** Makes an achievement. */
export async function achieved(
  call: SessionCall,
  operation: Cause['operation'],
  input: AchievementInput,
): Promise<CustomerEvent> {
  const account = await customerOf(call, input, '')
  const currency = await currencyOf(call.world, account)
  const product = await referred(call, 'product', 'product_identifier', input.product_identifier)
  const draft = drafted({
    ...(await common(call, input)),
    ...(await media(call, input)),
    type: 'ACHIEVEMENT',
    accounts_receivable: account.id,
    product: product?.id ?? null,
    amount: input.amount === undefined ? null : readMoney(input.amount, 'amount', currency),
  })
  return rewarded(call, operation, draft, currency)
}

/** Makes a referral, which rewards who referred the other. */
export async function referredBy(
  call: SessionCall,
  operation: Cause['operation'],
  input: ReferralInput,
): Promise<CustomerEvent> {
  const referred = await customerOf(call, input, 'referred_')
  const referring = await customerOf(call, input, 'referred_by_')
  const draft = drafted({
    ...(await common(call, input)),
    type: 'REFERRAL',
    accounts_receivable: referring.id,
    referred_accounts_receivable: referred.id,
  })
  return rewarded(call, operation, draft, await currencyOf(call.world, referring))
}

async function rewarded(call: SessionCall, operation: Cause['operation'], draft: Draft, { decimal_digits }: Currency) {
  const known = await knownAs(call, draft)
  if (known) return known
  const awards = await awardsFor(call.world, draft as Rewarded, decimal_digits)
  const event = await posted(call, draft, awards)
  await award(call, operation, event, awards)
  return event
}

async function posted(call: SessionCall, draft: Draft, awards: readonly Planned[]): Promise<CustomerEvent> {
  const words = [...new Set(awards.map(({ offer }) => offer.words).filter((one) => one !== null))].join(' ')
  const event = made(call, await numbered(call), { ...draft, words: words === '' ? null : words })
  await call.world.records.insert('customerEvent', event)
  return event
}

const numbered = async ({ world, session }: SessionCall) =>
  String(await nextCount(world, session.organisation, 'customerEvent'))

const made = ({ world, session }: SessionCall, number: string, draft: Draft): CustomerEvent => ({
  ...draft,
  ...{ id: hexId(world.random), number, life_cycle_state: 'POSTED', log_information: firstLog(world, session) },
})

/** A spend request that a purchase brings along. */
const spendDraft = (purchase: CustomerEvent, amount: Amount, way: Way): Draft =>
  drafted({
    ...{
      organisation: purchase.organisation,
      type: 'SPEND_REQUEST',
      accounts_receivable: purchase.accounts_receivable,
    },
    ...{ performed_on: purchase.performed_on, unit: purchase.unit, acquiring_point: purchase.acquiring_point },
    ...{ purchase: purchase.id, spend_amount: amount },
    ...{ instant_spend: way === 'instant', automatic_spend: way === 'automatic' },
  })

/** Makes a spend request for a purchase. All that can fail comes before the first write. */
export async function spentOn(
  call: Call<'createSpendRequest'>,
  purchase: CustomerEvent,
  there: (purchase: CustomerEvent) => Promise<Amount>,
) {
  const { input } = call as { input: SpendInput }
  const { world } = call
  const account = await customerOf(call, input, '')
  const currency = await currencyOf(world, account)
  const asked = input.spend_amount
  const amount =
    asked === undefined
      ? sum(purchase.products.map((line) => line.total_amount))
      : readMoney(asked, 'spend_amount', currency)
  const draft = drafted({
    ...(await common(call, input as never)),
    type: 'SPEND_REQUEST',
    accounts_receivable: account.id,
    process_immediately: input.process_immediately ?? null,
    purchase: purchase.id,
    spend_amount: amount,
  })
  const known = await knownAs(call, draft)
  if (known) return known
  if (purchase.accounts_receivable !== account.id) throw eventNotFound()
  const most = await there(purchase)
  if (isMore(amount, most) || !isMore(amount, '0')) throw tooLittle(amount, most)
  const request = made(call, await numbered(call), draft)
  await spend(call, 'createSpendRequest', request)
  return request
}

/** What comes of an event once it is made; the rest of a draft is what the caller says. */
const comesLater: ReadonlySet<string> = new Set(['words', 'contribution_amount', 'settlement_invoice'])

/**
 * The event that is there already under the number which the other system gives it; undefined where there is none.
 *
 * @throws {Failure} When that event is another one.
 */
async function knownAs({ world }: SessionCall, draft: Draft): Promise<CustomerEvent | undefined> {
  const { organisation, external_system_reference_number: number } = draft
  if (number === null) return undefined
  const query = { index: 'external_system_reference_number', organisation, values: [number] } as const
  const found = await world.records.first('customerEvent', query)
  if (found && !isSame(found, draft)) throw alreadyThere(`Another event has the number ${number}`)
  return found
}

export const alreadyThere = (words: string) => failure('CUSTOMEREVENTS', 'EVENTALREADYEXISTS', words)

const isSame = (event: CustomerEvent, draft: Draft): boolean =>
  Object.entries(draft).every(
    ([name, value]) => comesLater.has(name) || canonical(event[name as keyof Draft]) === canonical(value),
  )

/** A value as a text that is the same for the same contents, in whichever order they stand. */
export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)))
        : inner,
    ) ?? ''
  )
}
