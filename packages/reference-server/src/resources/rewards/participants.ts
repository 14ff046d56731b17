import { seesAccount } from '../../kernel/credentials.js'
import { failure } from '../../kernel/failure.js'
import type { OpenWorld } from '../../kernel/open-world.js'
import type { RewardsParticipant } from '../../records/index.js'
import type { Query } from '../../store/store.js'
import { findAccount, type ParticipantIdentifier, participantNamed } from '../accounts-receivable.js'
import type { Call, Input } from '../call.js'
import { accountsOfContact } from '../contacts.js'
import { narrowed } from '../narrowed.js'
import { resource } from '../resource.js'
import { findWallet } from '../wallets/find.js'
import { updated } from './participations.js'
import { terminated } from './termination.js'
import { stateOf, viewParticipant } from './views.js'

const participants = resource<'rewardsParticipant', Awaited<ReturnType<typeof viewParticipant>>, ParticipantIdentifier>(
  'rewardsParticipant',
  {
    named: participantNamed,
    sees: ({ session }, { accounts_receivable }) => seesAccount(session, accounts_receivable),
    missing: () => failure('REWARDSPARTICIPANTS', 'REWARDSPARTICIPANTNOTFOUND', 'No rewards participant was found'),
    view: (world: OpenWorld, participant: RewardsParticipant) => viewParticipant(world, participant),
  },
)

const byName = (input: { rewards_participant_identifier: ParticipantIdentifier }) =>
  input.rewards_participant_identifier

export const rewardsParticipantOperations = {
  showRewardsParticipant: participants.show((input: Input<'showRewardsParticipant'>) => byName(input)),
  showRewardsParticipantByPost: participants.show(byName),
  listRewardsParticipants: participants.list(async (call: Call<'listRewardsParticipants'>) => {
    const { life_cycle_state: state } = call.input
    const query = await ofOwner(call)
    if (state === undefined) return query
    return narrowed(call, 'rewardsParticipant', query, (participant) => stateOf(participant) === state)
  }),
  updateRewardsParticipant: participants.change((input: Input<'updateRewardsParticipant'>) => byName(input), updated),
  endRewardsParticipation: participants.change(
    (input: Input<'endRewardsParticipation'>) => byName(input),
    (call: Call<'endRewardsParticipation'>, participant) =>
      terminated(call, participant, (identifier) => participants.find(call, identifier)),
  ),
}

/** The participants of an account, of the accounts of a contact, or of the account of a wallet. */
async function ofOwner(call: Call<'listRewardsParticipants'>): Promise<Query<'rewardsParticipant'>> {
  const { world, session, input } = call
  const { organisation } = session
  const of = (...any: string[]) => ({ index: 'accounts_receivable', organisation, values: [{ any }] as const }) as const
  if (input.wallet_identifier) return of((await findWallet(call, input.wallet_identifier)).accounts_receivable)
  if (!input.contact_information_identifier)
    return of((await findAccount(world, session, input.accounts_receivable_identifier ?? {})).id)
  return of(...(await accountsOfContact(call, input.contact_information_identifier)))
}
