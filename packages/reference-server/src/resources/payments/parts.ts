import { failure } from '../../kernel/failure.js'
import { currencyOf } from '../../kernel/money.js'
import type { Identifier } from '../../kernel/open-world.js'
import type { FinancialTransactionType, Payment, PaymentMethod, Wallet } from '../../records/index.js'
import { type AccountIdentifier, findAccount } from '../accounts-receivable.js'
import type { SessionCall } from '../call.js'
import { findTypeOf } from '../financial-transactions.js'
import { findEffective } from '../wallets/find.js'

/** Who gets a payment: an account, or a wallet with the account that owns it; and in which currency. */
export type Payee = Pick<Payment, 'accounts_receivable' | 'to_wallet' | 'currency'>

/** Finds who is to get a payment. Exactly one of the two is named. */
export async function findPayee(
  call: SessionCall,
  account: AccountIdentifier | undefined,
  wallet: Identifier<'wallet'> | undefined,
): Promise<Payee> {
  const { world, session } = call
  const into = wallet ? await findPayingWallet(call, wallet) : undefined
  const named = into ? { id: into.accounts_receivable } : (account ?? {})
  const owner = await findAccount(world, session, named)
  const { organisation } = owner
  const currency = await currencyOf(world, { organisation, currency: into?.currency ?? owner.currency })
  return { accounts_receivable: owner.id, to_wallet: into?.id ?? null, currency: currency.id }
}

/** Finds a wallet whose unconditional funds may pay, among those the session may see. */
export async function findPayingWallet(call: SessionCall, identifier: Identifier<'wallet'>): Promise<Wallet> {
  const found = await findEffective(call, identifier)
  if (!found.pays)
    throw failure('WALLETS', 'PAYMENTBYWALLETNOTALLOWED', 'The wallet definition lets no funds of the wallet pay')
  return found
}

/** Finds the type of a payment. Where a wallet gets it or pays, it may not be one of a payment gateway. */
export async function findPaymentType(
  call: SessionCall,
  identifier: Identifier<'financialTransactionType'>,
  withWallet: boolean,
): Promise<FinancialTransactionType> {
  const type = await findTypeOf(call, 'PAYMENT', identifier)
  refuseGateway(type, withWallet)
  return type
}

export function refuseGateway({ of_payment_gateway }: FinancialTransactionType, withWallet: boolean): void {
  if (of_payment_gateway && withWallet)
    throw failure('FINANCIALTRANSACTIONS', 'TYPENOTALLOWED', 'The type is one of a payment gateway, and a wallet pays')
}

export const cardNotFound = () => failure('PAYMENTS', 'CARDNOTFOUND', 'The account has no such card')

/** Finds the card that a payment method linked to a gateway charges; null with another one. */
export async function findCard(
  { world, session }: SessionCall,
  method: PaymentMethod,
  account: string,
  identifier: Identifier<'paymentGatewayCard'> | undefined,
): Promise<string | null> {
  if (method.payment_gateway === null) return null
  if (!identifier) throw failure('PAYMENTS', 'CARDREQUIRED', 'The payment method needs a card')
  const found = await world.records.named('paymentGatewayCard', session.organisation, identifier)
  const own = found.find(({ accounts_receivable }) => accounts_receivable === account)
  if (!own) throw cardNotFound()
  return own.id
}
