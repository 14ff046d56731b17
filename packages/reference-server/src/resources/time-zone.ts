import type { OpenWorld } from '../kernel/open-world.js'

/** By the calendar of which time zone the days of an organisation begin and end. */
export async function zoneOf({ records }: OpenWorld, organisation: string): Promise<string> {
  return (await records.get('organisation', '', organisation))?.time_zone ?? 'UTC'
}
