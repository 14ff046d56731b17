import type { Identifier } from '../kernel/open-world.js'
import type { SessionCall } from './call.js'
import type { references } from './references.js'

interface Named {
  unit_identifier?: Identifier<'unit'> | undefined
  group_identifier?: Identifier<'group'> | undefined
}

/**
 * The IDs of the units that are named, by themselves or by their group; undefined where none is.
 *
 * @param criterion Finds what is named, and fails in the words of the call.
 */
export async function unitsMeant(
  call: SessionCall<Named>,
  criterion: ReturnType<typeof references>,
): Promise<ReadonlySet<string> | undefined> {
  const { world, session, input } = call
  const unit = await criterion(call, 'unit', 'unit_identifier', input.unit_identifier)
  const group = await criterion(call, 'group', 'group_identifier', input.group_identifier)
  if (!unit && !group) return undefined
  const ofGroup = group
    ? await world.records.find('unit', { index: 'group', organisation: session.organisation, values: [group.id] })
    : []
  return new Set([...ofGroup, ...(unit ? [unit] : [])].map(({ id }) => id))
}

/** Whether what is for some units is for one of these; for none means for all. */
export const isFor = (allowed: readonly string[], units: ReadonlySet<string>): boolean =>
  allowed.length === 0 || allowed.some((id) => units.has(id))
