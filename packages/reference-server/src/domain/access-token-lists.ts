import type { AccessToken, AccessTokenClassification, LifeCycleState, Session } from '../records/index.js'
import { describeClassification } from './access-tokens.js'
import { type AccountIdentifier, findAccount, findParticipant } from './accounts-receivable.js'
import { type ClassificationIdentifier, findClassification } from './credential-settings.js'
import { describeLog } from './describe.js'
import type { Identifier, OpenWorld } from './open-world.js'

/** Whose access tokens are wanted, and which part of them. */
export interface ListQuery {
  accounts_receivable_identifier?: AccountIdentifier | undefined
  rewards_participant_identifier?: Identifier<'rewardsParticipant'> | undefined
  classification_identifier?: ClassificationIdentifier | undefined
  number_of_results?: number | undefined
  offset?: number | undefined
}

/** Lists the access tokens of an owner in the order they were made. */
export async function listAccessTokens(
  world: OpenWorld,
  session: Session,
  query: ListQuery,
): Promise<readonly AccessToken[]> {
  const { organisation } = session
  const owner = query.rewards_participant_identifier
    ? await findParticipant(world, session, query.rewards_participant_identifier)
    : await findAccount(world, session, query.accounts_receivable_identifier ?? {})
  const classification = query.classification_identifier
    ? (await findClassification(world, session, query.classification_identifier)).id
    : undefined
  const index = query.rewards_participant_identifier ? 'rewards_participant' : 'accounts_receivable'
  const { offset, number_of_results: limit } = query
  return classification === undefined
    ? world.records.find('accessToken', { index, organisation, values: [owner.id], offset, limit })
    : world.records.find('accessToken', {
        index: `${index}_classification`,
        organisation,
        values: [owner.id, classification],
        offset,
        limit,
      })
}

/** Lists access tokens that nobody owns, the oldest first. A customer sees none: they are not the customer's. */
export async function listUnowned(
  world: OpenWorld,
  { organisation, accounts_receivable: accountsReceivable }: Session,
  { number: limit, life_cycle_state: state }: { number: number; life_cycle_state?: LifeCycleState | undefined },
): Promise<readonly AccessToken[]> {
  if (accountsReceivable !== null) return []
  return state === undefined
    ? world.records.find('accessToken', { index: 'owners', organisation, values: [null, null], limit })
    : world.records.find('accessToken', { index: 'owners_state', organisation, values: [null, null, state], limit })
}

export function listClassifications(
  world: OpenWorld,
  { organisation }: Session,
): Promise<readonly AccessTokenClassification[]> {
  return world.records.find('accessTokenClassification', { index: 'all', organisation, values: [] })
}

/** Writes a classification with all its fields. */
export async function describeClassificationDetails(world: OpenWorld, classification: AccessTokenClassification) {
  return {
    ...describeClassification(classification),
    description: classification.description,
    log_information: await describeLog(world, classification.organisation, classification.log_information),
  }
}
