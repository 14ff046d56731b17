import { sum } from '../../kernel/amount.js'
import { instantOf } from '../../kernel/clock.js'
import { seesAccount } from '../../kernel/credentials.js'
import { failure, invalidRequest } from '../../kernel/failure.js'
import { firstLog } from '../../kernel/log.js'
import { currencyOf, readMoney } from '../../kernel/money.js'
import { nextReference } from '../../kernel/numbers.js'
import type { Identifier } from '../../kernel/open-world.js'
import { hexId } from '../../kernel/random.js'
import { moved } from '../../life-cycles/life-cycle.js'
import { paymentLifeCycle } from '../../life-cycles/payment.js'
import { fresh } from '../../records/fresh.js'
import type {
  AccountsReceivable,
  Currency,
  FinancialTransactionType,
  Invoice,
  Payment,
  PaymentMethod,
} from '../../records/index.js'
import { findAccount } from '../accounts-receivable.js'
import type { Call, SessionCall } from '../call.js'
import {
  checkIntended,
  findCategory,
  findCurrency,
  findPaymentMethod,
  findType,
  findUser,
  refuseTakenCode,
} from '../financial-transactions.js'
import { unsettledOf } from '../invoices.js'
import { sent } from '../resource.js'
import { readUdfs } from '../views.js'
import { checkSameCurrency, currencyOfWallet } from '../wallets/find.js'
import { findCard, findPayee, findPayingWallet, findPaymentType, type Payee, refuseGateway } from './parts.js'
import { posted } from './posting.js'

/** What all calls that make a payment take besides who gets it and how much. */
interface Common {
  category_identifier?: Identifier<'financialTransactionCategory'> | undefined
  payment_method_identifier: Identifier<'paymentMethod'>
  card_identifier?: Identifier<'paymentGatewayCard'> | undefined
  received_on?: string | undefined
  received_by_user_identifier?: Identifier<'user'> | undefined
  notes?: string | undefined
  back_office_code?: string | undefined
}

/** Makes a payment in the state the call asks for. */
export async function created(call: Call<'createPayment'>): Promise<Payment> {
  const { world, input } = call
  const payee = await findPayee(call, input.accounts_receivable_identifier, input.wallet_identifier)
  const currency = await currencyOf(world, { organisation: call.session.organisation, currency: payee.currency })
  checkIntended(await findCurrency(call, input.intended_currency_identifier), currency)
  const type = await findPaymentType(call, input.type_identifier, payee.to_wallet !== null)
  const draft = await drafted(call, input, {
    ...payee,
    type: type.id,
    payment_amount: readMoney(input.payment_amount, 'payment_amount', currency),
  })
  return input.life_cycle_state === 'POSTED' ? posted(call, 'createPayment', draft) : draft
}

/** Makes and posts a payment of all that is open on an invoice. */
export async function paidInvoice(call: Call<'payInvoice'>): Promise<Payment> {
  const { world, session, input } = call
  const payer = await findPayer(call)
  const found = await world.records.named('invoice', session.organisation, input.invoice_identifier)
  const [invoice] = found.filter(({ accounts_receivable }) => payer.owns(accounts_receivable))
  if (!invoice) throw failure('INVOICES', 'INVOICENOTFOUND', 'No invoice was found')
  return settled(call, 'payInvoice', payer, [invoice], { of: invoice, what: 'invoice' })
}

/** Makes and posts a payment of all that is open on a bill, which is what is open on its invoices. */
export async function paidBill(call: Call<'payBill'>): Promise<Payment> {
  const { world, session, input } = call
  const { organisation } = session
  const payer = await findPayer(call)
  const found = await world.records.named('bill', organisation, input.bill_identifier)
  const [bill] = found.filter(({ accounts_receivable }) => payer.owns(accounts_receivable))
  if (!bill) throw failure('BILLS', 'BILLNOTFOUND', 'No bill was found')
  const invoices = await world.records.find('invoice', { index: 'bill', organisation, values: [bill.id] })
  return settled(call, 'payBill', payer, invoices, { of: bill, what: 'bill' })
}

interface Payer {
  type: FinancialTransactionType
  from_wallet: string | null
  /** The currency of the wallet that pays. */
  pays_in: Currency | null
  /** Whether what is to be paid may be that of an account. */
  owns(account: string): boolean
}

/** Who pays: an account what is its own, or a wallet what is anybody's that the session may see. */
async function findPayer(call: Call<'payInvoice'> | Call<'payBill'>): Promise<Payer> {
  const { world, session, input } = call
  const wallet = input.wallet_identifier ? await findPayingWallet(call, input.wallet_identifier) : undefined
  const type = await findPaymentType(call, input.type_identifier, wallet !== undefined)
  if (!wallet) {
    const account = await findAccount(world, session, input.accounts_receivable_identifier ?? {})
    return { type, from_wallet: null, pays_in: null, owns: (id) => id === account.id }
  }
  const pays_in = await currencyOfWallet(world, wallet)
  return { type, from_wallet: wallet.id, pays_in, owns: (id) => seesAccount(session, id) }
}

async function settled(
  call: Call<'payInvoice'> | Call<'payBill'>,
  operation: 'payInvoice' | 'payBill',
  { type, from_wallet, pays_in }: Payer,
  invoices: readonly Invoice[],
  { of, what }: { of: { accounts_receivable: string }; what: string },
): Promise<Payment> {
  const { world, session, input } = call
  const { organisation } = session
  const settles = invoices
    .map((invoice) => ({ invoice: invoice.id, amount: unsettledOf(invoice) }))
    .filter(({ amount }) => amount !== '0')
  if (settles.length === 0) throw failure('PAYMENTS', 'NOTHINGOUTSTANDING', `Nothing is open on the ${what}`)
  const account = await world.records.get('accountsReceivable', organisation, of.accounts_receivable)
  const currency = await currencyOf(world, account as AccountsReceivable)
  if (pays_in) checkSameCurrency(pays_in, currency, `the ${what}`)
  const draft = await drafted(call, input, {
    accounts_receivable: of.accounts_receivable,
    to_wallet: null,
    currency: currency.id,
    type: type.id,
    payment_amount: sum(settles.map(({ amount }) => amount)),
  })
  return posted(call, operation, { ...draft, from_wallet, settles })
}

/** A payment that does not count yet. */
async function drafted(
  call: SessionCall,
  input: Common,
  what: Payee & Pick<Payment, 'type' | 'payment_amount'>,
): Promise<Payment> {
  const { world, session } = call
  const { organisation } = session
  const category = await findCategory(call, input.category_identifier)
  const method = (await findPaymentMethod(call, input.payment_method_identifier)) as PaymentMethod
  const card = await findCard(call, method, what.accounts_receivable, input.card_identifier)
  const receiver = await findUser(call, input.received_by_user_identifier)
  await refuseTakenCode(call, 'payment', input.back_office_code)
  const now = world.clock.now()
  return fresh('payment', {
    ...what,
    id: hexId(world.random),
    organisation,
    reference_number: await nextReference(world, organisation),
    life_cycle_state: 'DRAFT',
    issued_on: now,
    received_on: input.received_on === undefined ? now : instantOf(input.received_on),
    notes: input.notes ?? null,
    back_office_code: input.back_office_code ?? null,
    category: category?.id ?? null,
    payment_method: method.id,
    card,
    received_by_user: receiver?.id ?? session.user,
    received_by_unit: session.unit,
    udfs: readUdfs(input),
    log_information: firstLog(world, session),
  })
}

/** Changes a draft: what is not sent stays as it is, what is null is emptied. */
export async function updated(call: Call<'updatePayment'>, draft: Payment): Promise<Partial<Payment>> {
  const { world, input } = call
  const { organisation } = draft
  const life_cycle_state = moved(paymentLifeCycle, 'updatePayment', draft.life_cycle_state)
  const { accounts_receivable_identifier: account, wallet_identifier: wallet } = input
  if (account && wallet)
    throw invalidRequest('wallet_identifier: is not taken together with accounts_receivable_identifier')
  const { accounts_receivable, to_wallet, currency } = draft
  const payee =
    account || wallet ? await findPayee(call, account, wallet) : { accounts_receivable, to_wallet, currency }
  const type = (await findType(call, { id: draft.type })) as FinancialTransactionType
  const isOfWallet = payee.to_wallet !== null
  const newType = input.type_identifier ? await findPaymentType(call, input.type_identifier, isOfWallet) : type
  refuseGateway(newType, isOfWallet)
  const unit = await currencyOf(world, { organisation, currency: payee.currency })
  const category = await findCategory(call, input.category_identifier)
  const method = await findPaymentMethod(call, input.payment_method_identifier ?? { id: draft.payment_method })
  const keepsCard = !input.card_identifier && draft.card !== null && payee.accounts_receivable === accounts_receivable
  const card = keepsCard ? { id: draft.card ?? undefined } : input.card_identifier
  const receiver = await findUser(call, input.received_by_user_identifier)
  await refuseTakenCode(call, 'payment', input.back_office_code, draft.id)
  const { received_on, notes, back_office_code } = input
  return {
    ...payee,
    ...sent({ notes, back_office_code }),
    ...(received_on === undefined ? {} : { received_on: received_on === null ? null : instantOf(received_on) }),
    life_cycle_state,
    type: newType.id,
    payment_amount: readMoney(input.payment_amount ?? draft.payment_amount, 'payment_amount', unit),
    category: category?.id ?? draft.category,
    payment_method: (method as PaymentMethod).id,
    card: await findCard(call, method as PaymentMethod, payee.accounts_receivable, card),
    received_by_user: receiver?.id ?? draft.received_by_user,
    udfs: { ...draft.udfs, ...readUdfs(input) },
  }
}
