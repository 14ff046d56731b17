import type { IdentificationMedium } from '../store/records.js'
import { scoped } from '../store/store.js'
import type { World } from './world.js'

/** The fields of a medium are not documented: it is the one that has every field given, with the value given. */
export async function findMedia(
  world: World,
  organisation: string,
  given: { readonly [name: string]: unknown },
): Promise<IdentificationMedium[]> {
  const [first] = Object.entries(given)
  if (typeof first?.[1] !== 'string') return []
  const found = await world.store.find('identificationMedium', 'field', scoped(organisation, `${first[0]}=${first[1]}`))
  return found
    .map(({ value }) => value)
    .filter((medium) => Object.entries(given).every(([name, value]) => medium.fields[name] === value))
}
