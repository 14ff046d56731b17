import type { Kind, Kinds, Records } from '../records/index.js'
import type { Query } from '../store/store.js'
import type { SessionCall } from './call.js'
import type { Part } from './resource.js'

/** So many records are looked at in one go. */
const pageLength = 100

/** The kinds whose records can be found by several IDs, in the order they were made. */
type ById = { [K in Kind]: Kinds[K]['indexes'] extends { id: { made: true } } ? K : never }[Kind]

/**
 * A query for those that fit among the records of another one, which are looked at in the order they were made, until
 * there are as many as are asked for.
 */
export async function narrowed<K extends ById>(
  { world, input }: SessionCall<Part>,
  kind: K,
  query: Query<K>,
  fits: (record: Records[K]) => boolean,
): Promise<Query<K>> {
  const { offset = 0, number_of_results: limit = Number.POSITIVE_INFINITY } = input
  const ids: string[] = []
  for (let from = 0; ids.length < offset + limit; from += pageLength) {
    const part = { ...query, order: 'made', offset: from, limit: pageLength } as Query<K>
    const found = await world.records.find(kind, part)
    ids.push(...found.filter(fits).map(({ id }) => id))
    if (found.length < pageLength) break
  }
  return { index: 'id', organisation: query.organisation, values: [{ any: ids }] } as unknown as Query<K>
}
