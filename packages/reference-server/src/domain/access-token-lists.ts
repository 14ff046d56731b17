import type { AccessToken, AccessTokenClassification, LifeCycleState, Session } from '../store/records.js'
import { scoped } from '../store/store.js'
import { describeClassification } from './access-tokens.js'
import {
  type AccountIdentifier,
  findAccount,
  findParticipant,
  type ParticipantIdentifier,
} from './accounts-receivable.js'
import { type ClassificationIdentifier, findClassification } from './credential-settings.js'
import { describeLog } from './describe.js'
import { oldestFirst } from './list-order.js'
import type { World } from './world.js'

/** Whose access tokens are wanted, and which part of them. */
export interface ListQuery {
  accounts_receivable_identifier?: AccountIdentifier | undefined
  rewards_participant_identifier?: ParticipantIdentifier | undefined
  classification_identifier?: ClassificationIdentifier | undefined
  number_of_results?: number | undefined
  offset?: number | undefined
}

/** Lists the access tokens of an owner, the oldest first. */
export async function listAccessTokens(world: World, session: Session, query: ListQuery): Promise<AccessToken[]> {
  const { organisation } = session
  const owner = query.rewards_participant_identifier
    ? await findParticipant(world, session, query.rewards_participant_identifier)
    : await findAccount(world, session, query.accounts_receivable_identifier ?? {})
  const classification = query.classification_identifier
    ? (await findClassification(world, session, query.classification_identifier)).id
    : undefined
  const index = query.rewards_participant_identifier ? 'rewardsParticipant' : 'accountsReceivable'
  const found = oldestFirst(await world.store.find('accessToken', index, scoped(organisation, owner.id))).filter(
    (token) => classification === undefined || token.classification === classification,
  )
  const { offset = 0, number_of_results = found.length } = query
  return found.slice(offset, offset + number_of_results)
}

/** Lists access tokens that nobody owns, the oldest first. A customer sees none: they are not the customer's. */
export async function listUnowned(
  world: World,
  session: Session,
  query: { number: number; life_cycle_state?: LifeCycleState | undefined },
): Promise<AccessToken[]> {
  if (session.accountsReceivable !== null) return []
  const key = scoped(session.organisation, query.life_cycle_state ?? '')
  return oldestFirst(await world.store.find('accessToken', 'unowned', key)).slice(0, query.number)
}

/** Lists the classifications there are, the oldest first. */
export async function listClassifications(world: World, session: Session): Promise<AccessTokenClassification[]> {
  return oldestFirst(await world.store.find('accessTokenClassification', 'organisation', session.organisation))
}

/** Writes a classification with all its fields. */
export async function describeClassificationDetails(world: World, classification: AccessTokenClassification) {
  return {
    ...describeClassification(classification),
    description: classification.description,
    log_information: await describeLog(world, classification.organisation, classification.log),
  }
}
