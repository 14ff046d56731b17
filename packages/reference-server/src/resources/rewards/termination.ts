import { matchAccessToken } from '../../kernel/credentials.js'
import { failure, invalidRequest } from '../../kernel/failure.js'
import type { Identifier } from '../../kernel/open-world.js'
import { moved } from '../../life-cycles/life-cycle.js'
import { rewardsParticipantLifeCycle } from '../../life-cycles/rewards-participant.js'
import type { RewardsParticipant } from '../../records/index.js'
import type { Call } from '../call.js'
import { changeRecord } from '../resource.js'
import { movedBetween } from '../wallets/transfers.js'
import { stateOf } from './views.js'

type Termination = Call<'endRewardsParticipation'>

/** Parameters that go with the reason DUPLICATION only. */
const ofDuplicates = [
  'replaced_by_rewards_participant_identifier',
  'transfer_wallet_amount',
  'transfer_account_classification',
  'access_tokens_set',
] as const

/** Ends a participation. Where another participant takes over, what is asked for goes there. */
export async function terminated(
  call: Termination,
  participant: RewardsParticipant,
  find: (identifier: Identifier<'rewardsParticipant'>) => Promise<RewardsParticipant>,
): Promise<Partial<RewardsParticipant>> {
  const { world, input } = call
  checkEffective(participant)
  const ended = {
    terminated: true,
    termination_reason: input.termination_reason,
    terminated_on: world.clock.now(),
  }
  const named = input.replaced_by_rewards_participant_identifier
  if (input.termination_reason !== 'DUPLICATION') {
    const wrong = ofDuplicates.filter((name) => input[name] !== undefined)
    if (wrong.length > 0) throw invalidRequest(`${wrong.join(', ')} only with the reason DUPLICATION`)
    return ended
  }
  if (!named) throw invalidRequest('DUPLICATION needs replaced_by_rewards_participant_identifier')
  const successor = await find(named)
  checkEffective(successor)
  if (successor.id === participant.id) throw invalidRequest('a participant cannot take over from itself')
  await handOver(call, participant, successor)
  return { ...ended, replaced_by: successor.id }
}

function checkEffective(participant: RewardsParticipant): void {
  moved(rewardsParticipantLifeCycle, 'endRewardsParticipation', stateOf(participant))
}

async function handOver(call: Termination, from: RewardsParticipant, to: RewardsParticipant): Promise<void> {
  const { world, session, input } = call
  const { organisation } = session
  for (const identifier of input.access_tokens_set ?? []) {
    const token = await matchAccessToken(world, session, identifier)
    if (token?.rewards_participant !== from.id)
      throw failure('ACCESSTOKENS', 'ACCESSTOKENNOTFOUND', 'No access token was found')
    await changeRecord(call, 'accessToken', token, { rewards_participant: to.id })
  }
  if (input.transfer_account_classification) {
    const [old, own] = await Promise.all(
      [from, to].map(({ accounts_receivable }) =>
        world.records.get('accountsReceivable', organisation, accounts_receivable),
      ),
    )
    if (old && own) await changeRecord(call, 'accountsReceivable', own, { classification: old.classification })
  }
  if (input.transfer_wallet_amount)
    await movedBetween(call, 'endRewardsParticipation', from.accounts_receivable, to.accounts_receivable)
}
