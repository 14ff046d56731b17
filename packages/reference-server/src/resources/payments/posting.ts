import { type Amount, minus, sum } from '../../kernel/amount.js'
import { post, reverse } from '../../kernel/journal.js'
import { nextNumber } from '../../kernel/numbers.js'
import type { OpenWorld } from '../../kernel/open-world.js'
import type { Invoice, Payment, Wallet } from '../../records/index.js'
import type { SessionCall } from '../call.js'
import { changeRecord } from '../resource.js'
import { currencyOfWallet } from '../wallets/find.js'
import { checkUnconditional } from '../wallets/funds.js'
import { checkLimit } from '../wallets/limits.js'
import { markVoided, recorded } from '../wallets/recording.js'

type Operation = 'createPayment' | 'postPayment' | 'payInvoice' | 'payBill' | 'useVoucher'

/** A payment that counts from now on: numbered, its amount moved, its invoices settled. */
export async function posted(call: SessionCall, operation: Operation, payment: Payment): Promise<Payment> {
  const { world } = call
  const { organisation, id, payment_amount: amount, accounts_receivable, from_wallet, to_wallet } = payment
  const method = await world.records.related('paymentMethod', organisation, payment.payment_method)
  if (from_wallet !== null) await moveInWallet(call, payment, from_wallet, 'DEBIT')
  if (to_wallet !== null) await moveInWallet(call, payment, to_wallet, 'CREDIT')
  const number = await nextNumber(world, organisation, 'payment')
  await post(world, organisation, {
    counted_in: payment.currency,
    from: from_wallet === null ? 'received' : `wallet:${from_wallet}`,
    to: to_wallet === null ? `receivable:${accounts_receivable}` : `wallet:${to_wallet}`,
    amount,
    cause: { operation, kind: 'payment', id },
  })
  await settle(call, payment, (settled, by) => sum([settled, by]))
  const gateway = method?.payment_gateway ?? null
  return {
    ...payment,
    number,
    life_cycle_state: 'POSTED',
    posted_on: world.clock.now(),
    processed_by_payment_gateway: gateway,
    payment_gateway_reference_number: gateway === null ? null : number,
  }
}

/** Takes back what a payment moved and settled, for a cancellation. */
export async function undo(call: SessionCall, payment: Payment, cancellation: string): Promise<void> {
  const { organisation, id, to_wallet } = payment
  if (to_wallet !== null) await checkFunds(call.world, payment, await walletOf(call, to_wallet), 'give back')
  const cause = { operation: 'cancelPayment', kind: 'paymentCancellation', id: cancellation }
  await reverse(call.world, organisation, { kind: 'payment', id }, cause)
  await settle(call, payment, minus)
  await voidOf(call, payment)
}

/** Notes in a wallet that a payment pays out of it or into it. */
async function moveInWallet(call: SessionCall, payment: Payment, id: string, classification: 'DEBIT' | 'CREDIT') {
  const { payment_amount: amount } = payment
  const wallet = await walletOf(call, id)
  await checkLimit(call.world, wallet, await currencyOfWallet(call.world, wallet), amount)
  if (classification === 'DEBIT') await checkFunds(call.world, payment, wallet, 'pay with')
  await recorded(call, wallet, { classification, amount, payment: payment.id })
}

/** Voids what a payment made in wallets. */
async function voidOf(call: SessionCall, { organisation, id }: Payment): Promise<void> {
  const query = { index: 'payment', organisation, values: [id] } as const
  for (const made of await call.world.records.find('walletTransaction', query)) {
    const voiding = { classification: 'VOID', amount: minus('0', made.amount), payment: id } as const
    await markVoided(call, [made], await recorded(call, await walletOf(call, made.wallet), voiding))
  }
}

const walletOf = async ({ world, session }: SessionCall, id: string): Promise<Wallet> =>
  (await world.records.get('wallet', session.organisation, id)) as Wallet

/** @throws {Failure} When less than the amount of a payment may be spent of a wallet. */
const checkFunds = async (world: OpenWorld, { payment_amount }: Payment, wallet: Wallet, what: string) =>
  checkUnconditional(world, wallet, await currencyOfWallet(world, wallet), payment_amount, what)

async function settle(
  call: SessionCall,
  { organisation, settles }: Payment,
  change: (settled: Amount, by: Amount) => Amount,
): Promise<void> {
  for (const { invoice, amount } of settles) {
    const found = (await call.world.records.get('invoice', organisation, invoice)) as Invoice
    await changeRecord(call, 'invoice', found, { settled_amount: change(found.settled_amount, amount) })
  }
}
