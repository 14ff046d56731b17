import { fresh, type Kind, type Records } from '@crmcom-webapi/reference-server'
import { known } from '../expected.js'
import { logOf } from '../money/store.js'
import type { Organisation } from '../world.js'

const text = (value: Parameters<typeof known>[0]): string => known(value) ?? ''

/** The records of participants, schemes, offers, awards and spends that an organisation begins with. */
export function rewardRecords({ id: organisation, rewards, participants }: Organisation): {
  [K in Kind]?: Records[K][]
} {
  return {
    rewardsParticipant: participants.map((one) =>
      fresh('rewardsParticipant', {
        ...{
          organisation,
          id: one.id,
          number: one.number,
          accounts_receivable: one.account,
          terminated: one.terminated,
        },
        ...{ sign_up_on: one.signedUp, sign_up_by_unit: one.unit, log_information: logOf(one) },
        automatic_spend: {
          ...{ enabled: one.spendsItself.enabled, minimum_spend_amount: one.spendsItself.least?.toFixed() ?? null },
          ...{ maximum_spend_amount: one.spendsItself.most?.toFixed() ?? null, minimum_wallet_balance: null },
          ...{ updated_date: null, updated_by_user: null },
        },
        spend_blocking: { enabled: one.blocked, updated_date: null, updated_by_user: null },
        participations: one.participations.map(({ id, scheme, on, off, code, unit }) => ({
          ...{ id: text(id), scheme, sign_up_on: on, sign_off_on: off, reference_code: code, sign_up_by_unit: unit },
        })),
      }),
    ),
    rewardScheme: rewards.schemes.map((one) =>
      fresh('rewardScheme', {
        ...{ organisation, id: one.id, name: one.name, alternative_code: one.code, units: one.units },
        description: `All of ${one.name}`,
        ...{ life_cycle_state: one.effective ? 'EFFECTIVE' : 'NOT_EFFECTIVE', log_information: logOf(one) },
        ...{ requires_reference_code: one.joinedBy !== null, reference_code: one.joinedBy },
        ...{ supported_email_domains: one.domains },
        reference_code_generation_method: one.domains === null ? null : 'AUTO_GENERATED',
      }),
    ),
    rewardOffer: rewards.offers.map((one) =>
      fresh('rewardOffer', {
        ...{ organisation, id: one.id, number: one.number, name: `Offer ${one.number}`, reward_scheme: one.scheme },
        ...{ life_cycle_state: one.effective ? 'EFFECTIVE' : 'NOT_EFFECTIVE', rewards: one.rewards, words: one.words },
        ...{ percentage: one.percentage, award: one.award, for_each: one.forEach, products: one.products },
        ...{ valid_from: one.from, valid_to: one.to, valid_days: one.days, merchant: one.merchant },
        ...{ contribution_percentage: one.contribution },
        spend_method: one.instantly ? 'SPEND_INSTANTLY' : 'SPEND_ON_REQUEST',
      }),
    ),
    rewardTier: rewards.tiers.map(({ id, code, name, units }) => ({
      organisation,
      id,
      code,
      name,
      value_units: units.toFixed(),
    })),
    customerEventClassification: rewards.classifications.map(({ id, name, code }) => ({
      ...{ organisation, id, name, alternative_code: code },
    })),
    acquiringPoint: rewards.points.map(({ id, name, code, unit }) => ({
      organisation,
      id,
      name,
      alternative_code: code,
      unit,
    })),
    rewardAward: rewards.awards.map((one) =>
      fresh('rewardAward', {
        ...{ organisation, id: text(one.id), number: text(one.number), life_cycle_state: one.state },
        ...{ amount: one.amount.toFixed(), spent: one.spent.toFixed(), expiration_date: one.expires },
        ...{ accounts_receivable: one.account, reward_offer: one.offer.id, log_information: logOf(one) },
      }),
    ),
    rewardSpend: rewards.spends.map((one) =>
      fresh('rewardSpend', {
        ...{ organisation, id: text(one.id), number: text(one.number), amount: one.amount.toFixed(), date: one.at },
        ...{ accounts_receivable: one.account, unit: one.unit, log_information: logOf(one) },
        allocations: one.allocations.map(({ award, amount, at }) => ({
          award: text(award.id),
          amount: amount.toFixed(),
          date: at,
        })),
      }),
    ),
  }
}

/** The numbers that the next reward transaction follows. */
export const rewardCounters = ({ id: organisation }: Organisation): Records['counter'][] => [
  { organisation, id: 'rewardTransaction', last: 500 },
]
