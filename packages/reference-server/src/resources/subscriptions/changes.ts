import { failure } from '../../kernel/failure.js'
import type { Subscription } from '../../records/index.js'
import type { Call } from '../call.js'
import { sent } from '../resource.js'
import { refuseOver } from '../subscriptions.js'
import { readUdfs } from '../views.js'
import { referred } from './references.js'

/** The new values of a subscription that is to be changed. @throws {Failure} When nothing would change. */
export async function updated(
  call: Call<'updateSubscription'>,
  subscription: Subscription,
): Promise<Partial<Subscription>> {
  const { input } = call
  const { owned_by_group_identifier: group, privacy_level_identifier: level } = input
  const { owned_by_business_unit_identifier: unit } = input
  const named = unit && { id: unit.id, name: unit.name, alternative_code: unit.code }
  const emptied = (named: object | null | undefined) => (named === null ? null : undefined)
  const fields = {
    ...sent({
      notes: input.notes,
      owned_by_group: (await referred(call, 'group', 'owned_by_group_identifier', group))?.id ?? emptied(group),
      owned_by_business_unit:
        (await referred(call, 'unit', 'owned_by_business_unit_identifier', named))?.id ?? emptied(unit),
      privacy_level: (await referred(call, 'privacyLevel', 'privacy_level_identifier', level))?.id ?? emptied(level),
    }),
    udfs: { ...subscription.udfs, ...readUdfs(input) },
  }
  const isSame = ([name, value]: [string, unknown]) =>
    JSON.stringify(value) === JSON.stringify(subscription[name as keyof Subscription])
  if (Object.entries(fields).every(isSame))
    throw failure('SUBSCRIPTIONS', 'ATLEASTONEOFTHEFIELDSMUSTBEAMENDED', 'At least one of the fields must be amended')
  return fields
}

/** The promo code of a subscription from now on. @throws {Failure} When nobody knows it, or the subscription has ended. */
export async function promoted(
  call: Call<'applyPromoCode'>,
  subscription: Subscription,
): Promise<Partial<Subscription>> {
  refuseOver(subscription)
  const { organisation } = subscription
  const values = [call.input.promo_code] as const
  const found = await call.world.records.first('promoCode', { index: 'code', organisation, values })
  if (!found) throw failure('SUBSCRIPTIONS', 'PROMOCODENOTVALID', 'No promo code that is valid was found')
  return { promo_code: found.id }
}
