import { isBackOffice } from '../kernel/credentials.js'
import { type Failure, failure } from '../kernel/failure.js'
import type { Identifier } from '../kernel/open-world.js'
import type { Currency, FinancialTransactionType, Kind, Records } from '../records/index.js'
import type { SessionCall } from './call.js'

/** Finds a record of the settings that a call names; null where it names none. */
export const named =
  <K extends Kind>(kind: K, missing: () => Failure) =>
  async (call: SessionCall, identifier: Identifier<K> | null | undefined): Promise<Records[K] | null> => {
    if (!identifier) return null
    const [found] = await call.world.records.named(kind, call.session.organisation, identifier)
    if (!found) throw missing()
    return found
  }

/**
 * What a query asks a field of criteria for: the record that is named, or any of its kind.
 *
 * @param orNone Whether a record without one is meant, too, where none is named.
 */
export async function namedOrAny(
  { world, session: { organisation } }: SessionCall,
  kind: Criterion,
  found: { id: string } | null,
  orNone = false,
): Promise<string | { any: (string | null)[] }> {
  if (found) return found.id
  const all = await world.records.find<Criterion>(kind, { index: 'all', organisation, values: [] })
  const ids = all.map(({ id }) => id)
  return { any: orNone ? [null, ...ids] : ids }
}

/** The settings that a list of papers or of wallet transactions goes by. */
type Criterion =
  | 'financialTransactionType'
  | 'financialTransactionCategory'
  | 'paymentMethod'
  | 'walletTransactionType'
  | 'walletTransactionCategory'

export const findCategory = named('financialTransactionCategory', () =>
  failure('FINANCIALTRANSACTIONS', 'CATEGORYNOTFOUND', 'No category of financial transactions was found'),
)
export const rejectionReasonNotFound = () =>
  failure('FINANCIALTRANSACTIONS', 'REJECTIONREASONNOTFOUND', 'No rejection reason was found')
export const findRejectionReason = named('financialTransactionRejectionReason', rejectionReasonNotFound)
export const findPaymentMethod = named('paymentMethod', () =>
  failure('PAYMENTS', 'PAYMENTMETHODNOTFOUND', 'No payment method was found'),
)
export const findCurrency = named('currency', () => failure('CURRENCIES', 'CURRENCYNOTFOUND', 'No currency was found'))
export const typeNotFound = () =>
  failure('FINANCIALTRANSACTIONS', 'TYPENOTFOUND', 'No type of financial transactions was found')
export const findType = named('financialTransactionType', typeNotFound)
const findAnyUser = named('user', () => failure('USERS', 'USERNOTFOUND', 'No user was found'))

/** Finds a user that a call names. The session of a customer sees none. */
export async function findUser(call: SessionCall, identifier: Identifier<'user'> | null | undefined) {
  const found = await findAnyUser(call, identifier)
  if (found && !isBackOffice(call.session)) throw failure('USERS', 'USERNOTFOUND', 'No user was found')
  return found
}

const papers = {
  PAYMENT: 'payments',
  PAYMENT_CANCELLATION: 'payment cancellations',
  INVOICE: 'invoices',
  INVOICE_CANCELLATION: 'invoice cancellations',
  CREDIT_NOTE: 'credit notes',
  REFUND: 'refunds',
} satisfies { [C in FinancialTransactionType['classification']]: string }

/** The type that papers get which the system makes: the first of their kind. @throws {Failure} When there is none. */
export async function systemTypeOf(
  { world, session }: SessionCall,
  of: FinancialTransactionType['classification'],
): Promise<FinancialTransactionType> {
  const query = { index: 'classification', organisation: session.organisation, values: [of], order: 'made' } as const
  const found = await world.records.first('financialTransactionType', query)
  if (found) return found
  throw failure('FINANCIALTRANSACTIONS', 'TYPENOTFOUND', `There is no type of ${papers[of]}`)
}

/** Finds the type of a paper. @throws {Failure} When it is one of other papers. */
export async function findTypeOf(
  call: SessionCall,
  of: FinancialTransactionType['classification'],
  identifier: Identifier<'financialTransactionType'>,
): Promise<FinancialTransactionType> {
  const found = (await findType(call, identifier)) as FinancialTransactionType
  if (found.classification !== of)
    throw failure('FINANCIALTRANSACTIONS', 'TYPENOTALLOWED', `The type is none of ${papers[of]}`)
  return found
}

const words = {
  payment: 'payment',
  paymentCancellation: 'payment cancellation',
  invoice: 'invoice',
  invoiceCancellation: 'invoice cancellation',
  creditNote: 'credit note',
  refund: 'refund',
}

/** @throws {Failure} When another paper of the kind has the code. */
export async function refuseTakenCode(
  { world, session }: SessionCall,
  kind: keyof typeof words,
  code: string | null | undefined,
  own?: string,
): Promise<void> {
  if (code === undefined || code === null) return
  const query = { index: 'back_office_code', organisation: session.organisation, values: [code] } as const
  const found = await world.records.first(kind, query)
  if (!found || found.id === own) return
  throw failure(
    'FINANCIALTRANSACTIONS',
    'BACKOFFICECODEALREADYEXISTS',
    `Another ${words[kind]} has the back office code`,
  )
}

/** @throws {Failure} When another currency is meant than a paper is in. */
export function checkIntended(intended: Currency | null, { code, id }: Currency): void {
  if (intended === null || intended.id === id) return
  const words = `The currency of the account is ${code}, not ${intended.code}`
  throw failure('FINANCIALTRANSACTIONS', 'INTENDEDCURRENCYDIFFERS', words)
}

interface Named {
  id: string
  name: string
  alternative_code: string
}
/** Writes a type or a payment method as far as other records show it. */
export const viewNamed = (one: Named | undefined) =>
  one ? { id: one.id, name: one.name, alternative_code: one.alternative_code } : null
/** Writes a category as far as other records show it. */
export const viewCategory = (one: { id: string; name: string; code: string } | undefined) =>
  one ? { id: one.id, name: one.name, code: one.code } : null
