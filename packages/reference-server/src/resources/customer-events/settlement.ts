import Big from 'big.js'
import { isMore, sum, times, writeAmount } from '../../kernel/amount.js'
import { Failure } from '../../kernel/failure.js'
import { post } from '../../kernel/journal.js'
import { currencyOf } from '../../kernel/money.js'
import { alreadySettled, customerEventLifeCycle } from '../../life-cycles/customer-event.js'
import { moved } from '../../life-cycles/life-cycle.js'
import { fresh } from '../../records/fresh.js'
import type { AccountsReceivable, CustomerEvent, Invoice, RewardAward, RewardOffer } from '../../records/index.js'
import type { Call } from '../call.js'
import { systemTypeOf } from '../financial-transactions.js'
import { viewInvoiceShort } from '../invoices.js'
import { postedNow } from '../papers/posted-now.js'
import { changeRecord } from '../resource.js'
import { viewAwardShort } from '../rewards/transactions.js'
import { viewAccount } from '../views.js'
import { awardsOf } from './awarding.js'

/** Works out what a merchant contributes to the awards of a purchase, and takes it by an invoice; once. */
export async function settled(call: Call<'applyPurchaseSettlement'>, event: CustomerEvent) {
  const { world } = call
  moved(customerEventLifeCycle, 'applyPurchaseSettlement', event.life_cycle_state)
  if (event.contribution_amount !== null) throw new Failure(alreadySettled, 'The purchase is settled')
  const awards = await awardsOf(world, event)
  const { merchant, parts } = await contributions(call, event, awards)
  const currency = merchant && (await currencyOf(world, merchant))
  const amount = currency ? sum(parts.map(({ share }) => times(share, '1', currency.decimal_digits))) : '0'
  const invoice =
    merchant && currency && isMore(amount, '0') ? await invoiced(call, merchant, currency.id, amount) : null
  await changeRecord(call, 'customerEvent', event, {
    contribution_amount: amount,
    settlement_invoice: invoice?.id ?? null,
  })
  return {
    total_awarded_amount: writeAmount(sum(awards.map((one) => one.amount))),
    total_contribution_amount: writeAmount(amount),
    ...(invoice && { invoice: await viewInvoiceShort(world, invoice) }),
    accounts_receivable: merchant ? await viewAccount(world, merchant) : null,
    award_transactions_set: await Promise.all(parts.map(({ award }) => viewAwardShort(world, award))),
  }
}

/** The merchant of the first award that has one, and what it contributes to each of its awards. */
async function contributions(
  { world }: Call<'applyPurchaseSettlement'>,
  { organisation }: CustomerEvent,
  awards: readonly RewardAward[],
) {
  const { records } = world
  const parts: { award: RewardAward; share: string }[] = []
  let merchant: AccountsReceivable | undefined
  for (const award of awards) {
    const offer: RewardOffer | undefined = await records.related('rewardOffer', organisation, award.reward_offer)
    const payer = await records.related('accountsReceivable', organisation, offer?.merchant ?? null)
    if (!payer || (merchant && merchant.id !== payer.id)) continue
    merchant = payer
    parts.push({
      award,
      share: new Big(award.amount)
        .times(offer?.contribution_percentage ?? '0')
        .div(100)
        .toFixed(),
    })
  }
  return { merchant, parts }
}

/** Invoices a merchant. */
async function invoiced(
  call: Call<'applyPurchaseSettlement'>,
  { id, organisation }: AccountsReceivable,
  counted_in: string,
  amount: string,
): Promise<Invoice> {
  const { world } = call
  const type = await systemTypeOf(call, 'INVOICE')
  const invoice = fresh('invoice', {
    ...(await postedNow(call, 'invoice')),
    ...{ accounts_receivable: id, type: type.id, total_amount: amount },
  })
  await world.records.insert('invoice', invoice)
  await post(world, organisation, {
    ...{ counted_in, from: `receivable:${id}`, to: 'invoiced', amount },
    cause: { operation: 'applyPurchaseSettlement', kind: 'invoice', id: invoice.id },
  })
  return invoice
}
