import { isMore } from '../../kernel/amount.js'
import { wireDate } from '../../kernel/clock.js'
import { failure, invalidRequest } from '../../kernel/failure.js'
import { post } from '../../kernel/journal.js'
import { firstLog } from '../../kernel/log.js'
import { currencyOf } from '../../kernel/money.js'
import { nextReference } from '../../kernel/numbers.js'
import type { OpenWorld } from '../../kernel/open-world.js'
import { hexId } from '../../kernel/random.js'
import { moved } from '../../life-cycles/life-cycle.js'
import { voucherLifeCycle } from '../../life-cycles/voucher.js'
import { fresh } from '../../records/fresh.js'
import type { AccountsReceivable, Payment, Voucher, VoucherType } from '../../records/index.js'
import { accountsOfMedia, findAccount } from '../accounts-receivable.js'
import type { Call } from '../call.js'
import { findCategory, systemTypeOf } from '../financial-transactions.js'
import { posted } from '../payments/posting.js'
import { changeRecord } from '../resource.js'
import { stateOf, viewVoucher } from './views.js'

type Use = Call<'useVoucher'>

export const voucherNotFound = () => failure('VOUCHERS', 'VOUCHERNOTFOUND', 'No voucher was found')

/** Uses a voucher for good. All that can fail comes before the first write. */
export async function used(call: Use) {
  const { world, session, input } = call
  const { voucher, account } = await meant(call)
  const type = await world.records.get('voucherType', session.organisation, voucher.type)
  if (!type) throw voucherNotFound()
  moved(voucherLifeCycle, 'useVoucher', await stateOf(world, voucher))
  checkHere(call, voucher)
  const category = await findCategory(call, input.payment_category_identifier)
  const payment =
    type.classification === 'REFUND_VOUCHER' ? null : await paid(call, voucher, type, account, category?.id ?? null)
  return viewVoucher(
    world,
    await changeRecord(call, 'voucher', voucher, { life_cycle_state: 'USED', payment: payment?.id ?? null }),
  )
}

/** The voucher and the account that a call means: by the secret number, or by a medium of its owner. */
async function meant(call: Use): Promise<{ voucher: Voucher; account: AccountsReceivable }> {
  const { world, session, input } = call
  const { organisation } = session
  const { secret_number, customer_identification_medium_value: medium } = input
  if (medium !== undefined) {
    if (secret_number !== undefined || input.accounts_receivable_identifier)
      throw invalidRequest('customer_identification_medium_value goes with no secret_number and no account')
    return ofOwner(call, medium)
  }
  if (secret_number === undefined || !input.accounts_receivable_identifier)
    throw invalidRequest('secret_number and accounts_receivable_identifier are needed')
  const account = await findAccount(world, session, input.accounts_receivable_identifier)
  const values = [secret_number] as const
  const voucher = await world.records.first('voucher', { index: 'secret_number', organisation, values })
  const type = await world.records.related('voucherType', organisation, voucher?.type ?? null)
  if (!voucher || type?.identifies_customer) throw voucherNotFound()
  return { voucher, account }
}

/** The oldest activated voucher that an owner of a medium has, of those that identify customers. */
async function ofOwner(call: Use, value: string) {
  const { world, session } = call
  const { organisation } = session
  for (const owner of await ownersOf(world, organisation, value)) {
    const query = { index: 'owner', organisation, values: [owner, 'ACTIVATED'], order: 'made' } as const
    for (const voucher of await world.records.find('voucher', query)) {
      const type = await world.records.related('voucherType', organisation, voucher.type)
      if (!type?.identifies_customer || (await stateOf(world, voucher)) !== 'ACTIVATED') continue
      return { voucher, account: await findAccount(world, session, { id: owner }) }
    }
  }
  throw voucherNotFound()
}

/** The accounts whose customer has a medium of a value. Which field that is is not documented: one of that name, or its ID. */
async function ownersOf(world: OpenWorld, organisation: string, value: string): Promise<string[]> {
  const byValue = await accountsOfMedia(world, organisation, { value })
  return byValue.length > 0 ? byValue : accountsOfMedia(world, organisation, { id: value })
}

/** @throws {Failure} When a voucher cannot be used now, or in this unit. */
function checkHere({ world, session }: Use, { effective_date: from, expiration_date: to, allowed_units }: Voucher) {
  const now = world.clock.now()
  const notValid = (words: string) => failure('VOUCHERS', 'VOUCHERNOTVALID', `The voucher can be used ${words}`)
  if (from !== null && now < from) throw notValid(`from ${wireDate(from)} on`)
  if (to !== null && now > to) throw notValid(`until ${wireDate(to)}`)
  if (allowed_units.length > 0 && !allowed_units.includes(session.unit))
    throw failure('VOUCHERS', 'UNITNOTALLOWED', 'The voucher cannot be used in this unit')
}

/** Posts the payment of a voucher, and credits the extra value beside it. */
async function paid(
  call: Use,
  { value, extra_added_value: extra }: Voucher,
  type: VoucherType,
  account: AccountsReceivable,
  category: string | null,
): Promise<Payment> {
  const { world, session } = call
  const { organisation } = session
  const currency = await currencyOf(world, account)
  const own = type.default_payment_type
  const methods = await world.records.find('paymentMethod', { index: 'all', organisation, values: [] })
  const method = methods.find(({ payment_gateway }) => payment_gateway === null)
  if (!method) throw failure('PAYMENTS', 'PAYMENTMETHODNOTFOUND', 'There is no payment method without a gateway')
  const now = world.clock.now()
  const draft = fresh('payment', {
    id: hexId(world.random),
    organisation,
    number: null,
    reference_number: await nextReference(world, organisation),
    life_cycle_state: 'DRAFT',
    payment_amount: value,
    currency: currency.id,
    issued_on: now,
    received_on: now,
    accounts_receivable: account.id,
    type: own ?? (await systemTypeOf(call, 'PAYMENT')).id,
    category,
    payment_method: method.id,
    received_by_user: session.user,
    received_by_unit: session.unit,
    log_information: firstLog(world, session),
  })
  const payment = await posted(call, 'useVoucher', draft)
  await world.records.insert('payment', payment)
  if (extra !== null && isMore(extra, '0'))
    await post(world, organisation, {
      ...{ counted_in: currency.id, from: 'credited', to: `receivable:${account.id}`, amount: extra },
      cause: { operation: 'useVoucher', kind: 'payment', id: payment.id },
    })
  return payment
}
