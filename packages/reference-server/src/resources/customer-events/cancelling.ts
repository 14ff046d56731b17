import { isMore } from '../../kernel/amount.js'
import { Failure } from '../../kernel/failure.js'
import { reverse } from '../../kernel/journal.js'
import { alreadySettled, awardsSpent, customerEventLifeCycle } from '../../life-cycles/customer-event.js'
import { moved } from '../../life-cycles/life-cycle.js'
import type { CustomerEvent } from '../../records/index.js'
import type { SessionCall } from '../call.js'
import { changeRecord } from '../resource.js'
import { awardsOf } from './awarding.js'
import { spendsOn, unspend } from './spending.js'

export type Cancels = 'cancelPurchase' | 'cancelSpendRequest' | 'cancelAchievement' | 'cancelReferral'

/** Cancels an event with all that came of it: what was spent can be spent again, and what was awarded is not any more. */
export async function cancelled(call: SessionCall, operation: Cancels, event: CustomerEvent): Promise<CustomerEvent> {
  const { world } = call
  const { organisation } = event
  const life_cycle_state = moved(customerEventLifeCycle, operation, event.life_cycle_state)
  if (event.contribution_amount !== null) throw new Failure(alreadySettled, 'The purchase is settled')
  for (const request of await spendsOn(world, event)) {
    await unspend(call, operation, request)
    await changeRecord(call, 'customerEvent', request, { life_cycle_state })
  }
  await unspend(call, operation, event)
  for (const award of await awardsOf(world, event)) {
    if (isMore(award.spent, '0')) throw new Failure(awardsSpent, 'Awards of the event are spent')
    await changeRecord(call, 'rewardAward', award, { life_cycle_state: 'CANCELLED' })
    await reverse(
      world,
      organisation,
      { kind: 'rewardAward', id: award.id },
      { operation, kind: 'customerEvent', id: event.id },
    )
  }
  return changeRecord(call, 'customerEvent', event, { life_cycle_state })
}
