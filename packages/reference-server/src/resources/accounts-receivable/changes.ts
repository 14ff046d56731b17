import { type Amount, decimalText, readAmount } from '../../kernel/amount.js'
import { failure, invalidRequest } from '../../kernel/failure.js'
import { firstLog } from '../../kernel/log.js'
import { maybeCurrencyOf } from '../../kernel/money.js'
import { nextNumber } from '../../kernel/numbers.js'
import { hexId } from '../../kernel/random.js'
import { fresh } from '../../records/fresh.js'
import type { AccountsReceivable, Currency } from '../../records/index.js'
import type { Call } from '../call.js'
import { contactNamed, contactNotFound } from '../contacts.js'
import { sent } from '../resource.js'
import { readUdfs } from '../views.js'
import { billingAddress } from './owner.js'
import { withPayment, withPresentment } from './preferences.js'
import { referred } from './references.js'

/** Makes an account of type CUSTOMER. */
export async function created(call: Call<'createAccountsReceivable'>): Promise<AccountsReceivable> {
  const { world, session, input } = call
  const { name, description, notes, vat_number } = input
  if (name === undefined) throw nameRequired()
  const owner = await ownerOf(call)
  const currency = await referred(call, 'currency', 'currency_identifier', input.currency_identifier)
  const rating = await referred(
    call,
    'creditRating',
    'credit_rating_code',
    input.credit_rating_code === undefined ? undefined : { code: input.credit_rating_code },
  )
  const account = fresh('accountsReceivable', {
    id: hexId(world.random),
    organisation: session.organisation,
    number: await freeNumber(call),
    name,
    ...sent({ description, notes, vat_number }),
    owner: owner?.id ?? null,
    currency: currency?.id ?? null,
    credit_rating: rating?.id ?? null,
    ...(await belongings(call)),
    account_manager: await manager(call, owner?.type),
    billing_address: await billingAddress(call, owner?.id ?? null, input.billing_address),
    udfs: readUdfs(input),
    log_information: firstLog(world, session),
  })
  const limited = { ...account, ...credit(input, await maybeCurrencyOf(world, account)) }
  const withWays = await withPayment(call, limited, input.payment_preferences_set)
  return withPresentment(call, withWays, account.owner, input.presentment_preferences_set)
}

const nameRequired = () => failure('ACCOUNTSRECEIVABLE', 'NAMEREQUIRED', 'name is mandatory')

async function ownerOf(call: Call<'createAccountsReceivable'>) {
  const { contact_information_identifier } = call.input
  if (contact_information_identifier === undefined) return undefined
  const owner = await contactNamed(call, contact_information_identifier)
  if (!owner) throw contactNotFound()
  return owner
}

/** The next number that no account has, also where a seed gave some by itself. */
async function freeNumber({ world, session: { organisation } }: Call<'createAccountsReceivable'>): Promise<string> {
  for (;;) {
    const number = await nextNumber(world, organisation, 'accountsReceivable')
    if (!(await world.records.first('accountsReceivable', { index: 'number', organisation, values: [number] })))
      return number
  }
}

async function manager(call: Call<'createAccountsReceivable'>, ownedBy: string | undefined): Promise<string | null> {
  const user = await referred(call, 'user', 'account_manager', call.input.account_manager)
  if (user && ownedBy !== 'COMPANY') throw invalidRequest('account_manager goes with an account that a COMPANY owns')
  return user?.id ?? null
}

/** The new values of an account that is to be changed. */
export async function updated(
  call: Call<'updateAccountsReceivable'>,
  account: AccountsReceivable,
): Promise<Partial<AccountsReceivable>> {
  const { input, world } = call
  const { name, description, notes, vat_number, credit_rating_identifier } = input
  if (name === null) throw nameRequired()
  const rating = await referred(call, 'creditRating', 'credit_rating_identifier', credit_rating_identifier)
  return {
    ...sent({ name, description, notes, vat_number, credit_rating: rating?.id }),
    ...(await belongings(call)),
    ...credit(input, await maybeCurrencyOf(world, account)),
  }
}

/** Classification, owners in the organisation and privacy level, where they are sent. */
async function belongings(call: Call<'createAccountsReceivable'> | Call<'updateAccountsReceivable'>) {
  const { input } = call
  const unit = input.owned_by_business_unit_identifier
  const [classification, group, businessUnit, privacyLevel] = [
    await referred(
      call,
      'accountsReceivableClassification',
      'classification_identifier',
      input.classification_identifier,
    ),
    await referred(call, 'group', 'owned_by_group_identifier', input.owned_by_group_identifier),
    await referred(
      call,
      'unit',
      'owned_by_business_unit_identifier',
      unit && { id: unit.id, name: unit.name, alternative_code: unit.code },
    ),
    await referred(call, 'privacyLevel', 'privacy_level_identifier', input.privacy_level_identifier),
  ]
  return sent({
    classification: classification?.id,
    owned_by_group: group?.id,
    owned_by_business_unit: businessUnit?.id,
    privacy_level: privacyLevel?.id,
  })
}

interface Credit {
  credit_limit?: number | null | undefined
  credit_period?: number | null | undefined
  credit_period_operator?: 'PLUS' | 'MINUS' | undefined
}

/** Credit limit and credit period, where they are sent. */
function credit({ credit_limit, credit_period, credit_period_operator }: Credit, currency: Currency | undefined) {
  const sign = credit_period_operator === 'MINUS' ? -1 : 1
  const digits = currency?.decimal_digits ?? defaultDigits
  return sent<{ credit_limit: Amount | null | undefined; credit_period: Amount | null | undefined }>({
    credit_limit: typeof credit_limit === 'number' ? readAmount(credit_limit, digits) : credit_limit,
    credit_period: typeof credit_period === 'number' ? decimalText(sign * credit_period) : credit_period,
  })
}

/** How many digits an amount has where no currency says so. */
const defaultDigits = 2
