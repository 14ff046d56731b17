import type { Failure } from '../kernel/failure.js'
import type { Identifier } from '../kernel/open-world.js'
import type { Kind, Records } from '../records/index.js'
import type { SessionCall } from './call.js'

/**
 * Finds what an identifier inside a request names; undefined where none is sent.
 *
 * @param missing The failure of one that names nothing, told the name of the parameter.
 */
export function references(missing: (parameter: string) => Failure) {
  return async <K extends Kind>(
    { world, session }: Pick<SessionCall, 'world' | 'session'>,
    kind: K,
    parameter: string,
    identifier: Identifier<K> | null | undefined,
  ): Promise<Records[K] | undefined> => {
    if (identifier === undefined || identifier === null) return undefined
    const [found] = await world.records.named(kind, session.organisation, identifier)
    if (!found) throw missing(parameter)
    return found
  }
}
