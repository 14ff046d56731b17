import type { OperationId } from '@crmcom-webapi/server-routes'
import { type Amount, isMore, writeAmount } from '../../kernel/amount.js'
import { failure } from '../../kernel/failure.js'
import { balanceOf, post } from '../../kernel/journal.js'
import { currencyOf, readMoney } from '../../kernel/money.js'
import type { OpenWorld } from '../../kernel/open-world.js'
import { fresh } from '../../records/fresh.js'
import type { AccountsReceivable, CreditNote, Invoice } from '../../records/index.js'
import { balancesOf, creditPeriodOf } from '../accounts-receivable/balances.js'
import { findAccount } from '../accounts-receivable.js'
import type { Call, SessionCall } from '../call.js'
import { viewCreditNoteShort } from '../credit-notes.js'
import { systemTypeOf } from '../financial-transactions.js'
import { viewInvoiceShort } from '../invoices.js'
import { postedNow } from '../papers/posted-now.js'
import { checkSameCurrency, currencyOfWallet, effectiveOf, findEffective, findEffectiveOf } from './find.js'
import { checkUnconditional, fundsOf } from './funds.js'
import { checkLimit } from './limits.js'
import { moveFor, recorded } from './recording.js'
import { viewBalances, viewTransactionShort } from './views.js'

/** Debits a wallet and credits an account by a credit note. Each of the two can be undone by a call of its own. */
export async function transferredToAccount(call: Call<'transferWalletToAccount'>) {
  const { world, session, input } = call
  const operation = 'transferWalletToAccount'
  const wallet = await findEffective(call, input.wallet_identifier)
  const named = input.accounts_receivable_identifier ?? { id: wallet.accounts_receivable }
  const account = await findAccount(world, session, named)
  const currency = await currencyOfWallet(world, wallet)
  checkSameCurrency(currency, await currencyOf(world, account), 'the accounts receivable')
  const amount = readMoney(input.amount, 'amount', currency)
  await checkLimit(world, wallet, currency, amount)
  await checkUnconditional(world, wallet, currency, amount, 'give')
  const transaction = await recorded(call, wallet, { classification: 'DEBIT', amount })
  await moveFor(call, operation, transaction, currency, [`wallet:${wallet.id}`, 'credited'], amount)
  const note = await creditNoteOf(call, account, amount)
  await post(world, session.organisation, {
    ...{ counted_in: currency.id, from: 'credited', to: `receivable:${account.id}`, amount },
    cause: { operation, kind: 'creditNote', id: note.id },
  })
  return {
    ...(await viewBalances(world, wallet)),
    accounts_receivable_balance: await viewBalance(world, account),
    wallet_transaction: await viewTransactionShort(world, transaction),
    credit_note: await viewCreditNoteShort(world, note),
  }
}

/** Moves what the effective wallet of one account may spend on anything into that of another account. */
export async function movedBetween(call: SessionCall, operation: OperationId, from: string, to: string): Promise<void> {
  const { world, session } = call
  const { organisation } = session
  const [source, target] = [await effectiveOf(world, organisation, from), await effectiveOf(world, organisation, to)]
  const currency = await currencyOfWallet(world, source)
  checkSameCurrency(currency, await currencyOfWallet(world, target), 'the other one')
  const { unconditional: amount } = await fundsOf(world, source, currency, world.clock.now())
  if (source.id === target.id || !isMore(amount, '0')) return
  const transaction = await recorded(call, source, { classification: 'TRANSFER', amount, to_wallet: target.id })
  await moveFor(call, operation, transaction, currency, [`wallet:${source.id}`, `wallet:${target.id}`], amount)
  const half = { amount, transferred_by: transaction.id }
  await recorded(call, source, { ...half, classification: 'DEBIT' })
  await recorded(call, target, { ...half, classification: 'CREDIT' })
}

/** Debits an account by an invoice, which is paid by what the account holds, and credits a wallet. */
export async function transferredToWallet(call: Call<'transferAccountsReceivableToWallet'>) {
  const { world, session, input } = call
  const operation = 'transferAccountsReceivableToWallet'
  const { organisation } = session
  const account = await findAccount(world, session, input.accounts_receivable_identifier)
  const wallet = input.wallet_identifier
    ? await findEffectiveOf(call, account.id, input.wallet_identifier)
    : await effectiveOf(world, organisation, account.id)
  const currency = await currencyOfWallet(world, wallet)
  checkSameCurrency(currency, await currencyOf(world, account), 'the accounts receivable')
  const amount = readMoney(input.amount, 'amount', currency)
  const book = `receivable:${account.id}` as const
  const holds = await balanceOf(world, organisation, book, currency.id)
  if (isMore(amount, holds))
    throw failure('ACCOUNTSRECEIVABLE', 'INSUFFICIENTBALANCE', `The account holds ${isMore(holds, '0') ? holds : '0'}`)
  await checkLimit(world, wallet, currency, amount)
  const invoice = await invoiceOf(call, account, amount)
  await post(world, organisation, {
    ...{ counted_in: currency.id, from: book, to: 'invoiced', amount },
    cause: { operation, kind: 'invoice', id: invoice.id },
  })
  const transaction = await recorded(call, wallet, { classification: 'CREDIT', amount })
  await moveFor(call, operation, transaction, currency, ['invoiced', `wallet:${wallet.id}`], amount)
  return {
    wallet_balance: (await viewBalances(world, wallet)).wallet_balance,
    accounts_receivable_balance: await viewBalance(world, account),
    wallet_transaction: await viewTransactionShort(world, transaction),
    invoice: await viewInvoiceShort(world, invoice),
  }
}

const viewBalance = async (world: OpenWorld, account: AccountsReceivable) =>
  writeAmount((await balancesOf(world, account)).balance)

/** What the two papers of transfers have in common. */
async function paperOf(
  call: SessionCall,
  account: AccountsReceivable,
  kind: 'creditNote' | 'invoice',
  total_amount: Amount,
) {
  return {
    ...(await postedNow(call, kind)),
    accounts_receivable: account.id,
    type: (await systemTypeOf(call, kind === 'invoice' ? 'INVOICE' : 'CREDIT_NOTE')).id,
    total_amount,
  }
}

async function creditNoteOf(call: SessionCall, account: AccountsReceivable, amount: Amount): Promise<CreditNote> {
  const note = fresh('creditNote', await paperOf(call, account, 'creditNote', amount))
  await call.world.records.insert('creditNote', note)
  return note
}

async function invoiceOf(call: SessionCall, account: AccountsReceivable, amount: Amount): Promise<Invoice> {
  const due_on = call.world.clock.now() + creditPeriodOf(account)
  const paper = await paperOf(call, account, 'invoice', amount)
  const invoice = fresh('invoice', { ...paper, settled_amount: amount, due_on })
  await call.world.records.insert('invoice', invoice)
  return invoice
}
