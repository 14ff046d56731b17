import { type Amount, decimalText, dividedBy, isMore, sum, writeAmount } from '../../kernel/amount.js'
import { instantOf, maybeWireDate } from '../../kernel/clock.js'
import { currencyOf } from '../../kernel/money.js'
import type { OpenWorld } from '../../kernel/open-world.js'
import type { AccountsReceivable, RewardAward, RewardScheme } from '../../records/index.js'
import { accountOf, findAccount, findParticipant } from '../accounts-receivable.js'
import { type Call, reading } from '../call.js'
import { converted, viewCurrencyShort } from '../exchange-rates.js'
import { maybeEffectiveOf } from '../wallets/find.js'
import { findScheme, viewSchemeShort } from './schemes.js'

/** How far a value may be behind the point that is no amount of a currency. */
const digitsOfProgress = 3

export const awardSumOperations = {
  calculateRewardsParticipantAwards: reading(async (call: Call<'calculateRewardsParticipantAwards'>) => {
    const { world, session, input } = call
    const participant = await findParticipant(world, session, input.rewards_participant_identifier)
    return summed(call, await accountOf(world, session.organisation, participant.accounts_receivable))
  }),
  calculateAccountsReceivableAwards: reading(async (call: Call<'calculateAccountsReceivableAwards'>) => {
    const account = await findAccount(call.world, call.session, call.input.accounts_receivable_identifier)
    const sums = await summed(call, account)
    return { ...sums, ...(await inAlternative(call.world, account, decimalText(sums.total_awarded_amount))) }
  }),
  /** Value units are what an account was awarded in all. */
  calculateAccountsReceivableValueUnits: reading(async (call: Call<'calculateAccountsReceivableValueUnits'>) => {
    const { world, session, input } = call
    const { id, organisation } = await findAccount(world, session, input.accounts_receivable_identifier)
    const units = total(await postedOf(world, organisation, id))
    const tiers = await world.records.find('rewardTier', { index: 'all', organisation, values: [] })
    const byUnits = tiers.toSorted((one, other) => (isMore(one.value_units, other.value_units) ? 1 : -1))
    const tier = byUnits.findLast(({ value_units }) => !isMore(value_units, units))
    const next = byUnits.find(({ value_units }) => isMore(value_units, units))
    return {
      lifetime_value_units: writeAmount(units),
      next_tier_progression: next ? writeAmount(dividedBy(units, next.value_units, digitsOfProgress)) : null,
      reward_tier: tier ? { id: tier.id, code: tier.code, name: tier.name, marketing_information: null } : null,
    }
  }),
}

/** An amount in the alternative currency of an account, which is that of its wallet. */
async function inAlternative(world: OpenWorld, account: AccountsReceivable, amount: Amount) {
  const { organisation, id } = account
  const wallet = await maybeEffectiveOf(world, organisation, id)
  const other = await world.records.related('currency', organisation, wallet?.alternative_currency ?? null)
  const worth = other && (await converted(world, amount, await currencyOf(world, account), other))
  return {
    total_awarded_alternative_amount: worth === undefined ? null : writeAmount(worth),
    alternative_currency: other ? viewCurrencyShort(other) : null,
  }
}

/** The awards of an account that are not cancelled, the oldest first. */
export async function postedOf({ records }: OpenWorld, organisation: string, account: string): Promise<RewardAward[]> {
  const query = { index: 'accounts_receivable', organisation, values: [account], order: 'made' } as const
  return (await records.find('rewardAward', query)).filter(({ life_cycle_state }) => life_cycle_state === 'POSTED')
}

const total = (awards: readonly RewardAward[]): Amount => sum(awards.map(({ amount }) => amount))

/** Sums the awards of an account, those of one scheme or of a time where that is asked for. Both ends count. */
async function summed(
  call: Call<'calculateRewardsParticipantAwards'> | Call<'calculateAccountsReceivableAwards'>,
  account: AccountsReceivable,
) {
  const { world, input } = call
  const { organisation } = account
  const scheme = await findScheme(call, input.reward_scheme_identifier)
  const from = input.from_date === undefined ? Number.NEGATIVE_INFINITY : instantOf(input.from_date)
  const to = input.to_date === undefined ? Number.POSITIVE_INFINITY : instantOf(input.to_date)
  const ofScheme = new Map<string, { scheme: RewardScheme; awards: RewardAward[] }>()
  const counted: RewardAward[] = []
  for (const award of await postedOf(world, organisation, account.id)) {
    const at = award.log_information.created_date
    const offer = await world.records.related('rewardOffer', organisation, award.reward_offer)
    const awarding = await world.records.related('rewardScheme', organisation, offer?.reward_scheme ?? null)
    if (!awarding || at < from || at > to || (scheme && awarding.id !== scheme.id)) continue
    const known = ofScheme.get(awarding.id) ?? { scheme: awarding, awards: [] }
    known.awards.push(award)
    ofScheme.set(awarding.id, known)
    counted.push(award)
  }
  return {
    total_awarded_amount: writeAmount(total(counted)),
    from_date: maybeWireDate(counted.at(0)?.log_information.created_date ?? null),
    to_date: maybeWireDate(counted.at(-1)?.log_information.created_date ?? null),
    currency: viewCurrencyShort(await currencyOf(world, account)),
    reward_scheme_awards_set: [...ofScheme.values()].map((one) => ({
      total_awarded_amount: writeAmount(total(one.awards)),
      scheme: viewSchemeShort(one.scheme),
    })),
  }
}
