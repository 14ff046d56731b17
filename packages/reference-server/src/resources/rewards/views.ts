import { maybeWriteAmount } from '../../kernel/amount.js'
import { maybeWireDate } from '../../kernel/clock.js'
import { isEffective } from '../../kernel/credentials.js'
import { maybeCurrencyOf } from '../../kernel/money.js'
import type { OpenWorld } from '../../kernel/open-world.js'
import type { AccessToken, Participation, RewardsParticipant } from '../../records/index.js'
import { viewCurrencyShort } from '../exchange-rates.js'
import { viewNamed } from '../financial-transactions.js'
import { shown, viewAccount, viewBusinessUnit, viewLog, viewUnit, viewUser } from '../views.js'
import { viewSchemeShort } from './schemes.js'

/** Writes a rewards participant with all its fields. */
export async function viewParticipant(world: OpenWorld, participant: RewardsParticipant) {
  const { organisation, automatic_spend: automatic, spend_blocking: blocking } = participant
  const { records } = world
  const [account, unit, user, blocker, tokens, log] = await Promise.all([
    records.related('accountsReceivable', organisation, participant.accounts_receivable),
    records.related('unit', organisation, participant.sign_up_by_unit),
    records.related('user', organisation, automatic.updated_by_user),
    records.related('user', organisation, blocking.updated_by_user),
    records.find('accessToken', { index: 'rewards_participant', organisation, values: [participant.id], limit: 1 }),
    viewLog(world, organisation, participant.log_information),
  ])
  const currency = await maybeCurrencyOf(world, { organisation, currency: account?.currency ?? null })
  const [token] = tokens
  return shown('rewardsParticipant', participant, {
    sign_up_on: maybeWireDate(participant.sign_up_on),
    life_cycle_state: stateOf(participant),
    accounts_receivable: account ? await viewAccount(world, account) : null,
    sign_up_by_unit: unit ? viewUnit(unit) : null,
    access_token: token ? await viewToken(world, token) : null,
    currency: currency ? viewCurrencyShort(currency) : null,
    auto_spend_authorisation: {
      enabled: automatic.enabled,
      minimum_wallet_balance: maybeWriteAmount(automatic.minimum_wallet_balance),
      minimum_spend_amount: maybeWriteAmount(automatic.minimum_spend_amount),
      maximum_spend_amount: maybeWriteAmount(automatic.maximum_spend_amount),
      updated_date: maybeWireDate(automatic.updated_date),
      updated_by_user: user ? viewUser(user) : null,
      authorised_rewards_participating_merchants_set: null,
    },
    spend_blocking_state: {
      enabled: blocking.enabled,
      updated_date: maybeWireDate(blocking.updated_date),
      updated_by_user: blocker ? viewUser(blocker) : null,
    },
    termination_information: await viewTermination(world, participant),
    participating_schemes_set: await Promise.all(
      participant.participations.map((one) => viewParticipation(world, organisation, one)),
    ),
    log_information: log,
  })
}

async function viewToken({ records }: OpenWorld, token: AccessToken) {
  const classification = await records.related('accessTokenClassification', token.organisation, token.classification)
  return shown('accessToken', token, {
    // Its short form knows two states only.
    life_cycle_state: isEffective(token) ? ('EFFECTIVE' as const) : ('NOT_EFFECTIVE' as const),
    authentication_code: token.authentication_code,
    classification: classification ? viewNamed(classification) : null,
  })
}

export const stateOf = ({ terminated }: RewardsParticipant) =>
  terminated ? ('TERMINATED' as const) : ('EFFECTIVE' as const)

/** Writes a rewards participant as far as other records show it. */
export async function viewParticipantShort(world: OpenWorld, participant: RewardsParticipant) {
  const { id, number, organisation, accounts_receivable } = participant
  const account = await world.records.related('accountsReceivable', organisation, accounts_receivable)
  return { id, number, accounts_receivable: account ? await viewAccount(world, account) : null }
}

async function viewTermination(world: OpenWorld, participant: RewardsParticipant) {
  const { organisation, termination_reason: reason, terminated_on, replaced_by } = participant
  if (!reason) return null
  const successor = await world.records.related('rewardsParticipant', organisation, replaced_by)
  return {
    termination_reason: reason,
    terminated_on: maybeWireDate(terminated_on),
    replaced_by_rewards_participant: successor ? await viewParticipantShort(world, successor) : null,
  }
}

async function viewParticipation({ records }: OpenWorld, organisation: string, one: Participation) {
  const [scheme, unit] = await Promise.all([
    records.related('rewardScheme', organisation, one.scheme),
    records.related('unit', organisation, one.sign_up_by_unit),
  ])
  return {
    id: one.id,
    sign_up_on: maybeWireDate(one.sign_up_on),
    sign_off_on: maybeWireDate(one.sign_off_on),
    reference_code: one.reference_code,
    sign_up_by_unit: unit ? viewUnit(unit) : null,
    sign_up_by_business_unit: unit ? viewBusinessUnit(unit) : null,
    scheme: scheme ? viewSchemeShort(scheme) : null,
  }
}
