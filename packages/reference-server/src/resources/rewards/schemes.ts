import { failure } from '../../kernel/failure.js'
import type { RewardScheme } from '../../records/index.js'
import type { Call, SessionCall } from '../call.js'
import { named } from '../financial-transactions.js'
import { narrowed } from '../narrowed.js'
import { references } from '../references.js'
import { resource } from '../resource.js'
import { isFor, unitsMeant } from '../units.js'
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
    const meant = await unitsMeant(call, referred)
    if (!meant) return effective(call)
    return narrowed({ ...call, input: {} }, 'rewardScheme', effective(call), ({ units }) => isFor(units, meant))
  }),
}
