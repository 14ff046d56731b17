import type { IdentificationMedium } from '../records/index.js'
import type { OpenWorld } from './open-world.js'

/** The fields of a medium are not documented: it is the one that has every field given, with the value given. */
export async function findMedia(
  world: OpenWorld,
  organisation: string,
  given: { readonly [name: string]: unknown },
): Promise<IdentificationMedium[]> {
  const [[name, value] = ['', undefined]] = Object.entries(given)
  if (typeof value !== 'string') return []
  const found = await world.records.find('identificationMedium', {
    index: 'field',
    organisation,
    values: [name, value],
  })
  return found.filter(({ fields }) => Object.entries(given).every(([name, value]) => fields[name] === value))
}
