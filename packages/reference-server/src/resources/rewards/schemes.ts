import { failure } from '../../kernel/failure.js'
import type { RewardScheme } from '../../records/index.js'
import type { Call, SessionCall } from '../call.js'
import { named } from '../financial-transactions.js'
import { narrowed } from '../narrowed.js'
import { references } from '../references.js'
import { resource } from '../resource.js'
import { shown } from '../views.js'

export const schemeNotFound = () => failure('REWARDSCHEMES', 'REWARDSCHEMENOTFOUND', 'No reward scheme was found')
export const referenceNotFound = (parameter: string) =>
  failure('REWARDSPARTICIPANTS', 'REFERENCENOTFOUND', `Nothing was found under ${parameter}`)

/** Finds what a rewards participant is to refer to. */
export const referred = references(referenceNotFound)

/** Finds a scheme that a call names; null where it names none. */
export const findScheme = named('rewardScheme', schemeNotFound)

export const viewSchemeShort = (scheme: RewardScheme) => shown('rewardScheme', scheme)

const schemes = resource('rewardScheme', {
  sees: () => true,
  missing: schemeNotFound,
  view: async (_, scheme) => shown('rewardScheme', scheme),
})

const effective = ({ session: { organisation } }: SessionCall) => ({
  ...({ index: 'state', organisation, values: ['EFFECTIVE'] as const } as const),
})

export const rewardSchemeOperations = {
  listRewardSchemes: schemes.list((call: Call<'listRewardSchemes'>) => effective(call)),
  listRewardsParticipantRewardSchemes: schemes.list(async (call: Call<'listRewardsParticipantRewardSchemes'>) => {
    const { input, world, session } = call
    const unit = await referred(call, 'unit', 'unit_identifier', input.unit_identifier)
    const group = await referred(call, 'group', 'group_identifier', input.group_identifier)
    if (!unit && !group) return effective(call)
    const ofGroup = group
      ? await world.records.find('unit', { index: 'group', organisation: session.organisation, values: [group.id] })
      : []
    const provide = new Set([...ofGroup, ...(unit ? [unit] : [])].map(({ id }) => id))
    const allows = ({ units }: RewardScheme) => units.length === 0 || units.some((id) => provide.has(id))
    return narrowed({ ...call, input: {} }, 'rewardScheme', effective(call), allows)
  }),
}
