import { type Amount, isMore, minus, sum } from '../../kernel/amount.js'
import { failure } from '../../kernel/failure.js'
import { balanceOf, post, reverse } from '../../kernel/journal.js'
import { nextNumber } from '../../kernel/numbers.js'
import type { OpenWorld } from '../../kernel/open-world.js'
import type { Invoice, Payment } from '../../records/index.js'
import type { SessionCall } from '../call.js'
import { changeRecord } from '../resource.js'

type Operation = 'createPayment' | 'postPayment' | 'payInvoice' | 'payBill'

/** A payment that counts from now on: numbered, its amount moved, its invoices settled. */
export async function posted(call: SessionCall, operation: Operation, payment: Payment): Promise<Payment> {
  const { world } = call
  const { organisation, id, payment_amount: amount, accounts_receivable, from_wallet, to_wallet } = payment
  const method = await world.records.related('paymentMethod', organisation, payment.payment_method)
  if (from_wallet !== null) await checkFunds(world, payment, from_wallet, 'pay with')
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
  if (to_wallet !== null) await checkFunds(call.world, payment, to_wallet, 'give back')
  const cause = { operation: 'cancelPayment', kind: 'paymentCancellation', id: cancellation }
  await reverse(call.world, organisation, { kind: 'payment', id }, cause)
  await settle(call, payment, minus)
}

/** @throws {Failure} When a wallet holds less than the amount of a payment. */
async function checkFunds(world: OpenWorld, payment: Payment, wallet: string, what: string): Promise<void> {
  const { organisation, currency, payment_amount } = payment
  if (isMore(payment_amount, await balanceOf(world, organisation, `wallet:${wallet}`, currency)))
    throw failure('WALLETS', 'INSUFFICIENTFUNDS', `The wallet has too little to ${what}`)
}

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
