import { CrmConfigError } from './errors.js'
import { newestRelease } from './generated/operations.gen.js'
import { descriptors, type OperationId, type ReleaseView } from './release.js'

/** Lets through the operations that a release has, with a warning once for each that is deprecated. */
export function createGate(release: ReleaseView, warn: (message: string) => void): (id: OperationId) => void {
  const warned = new Set<OperationId>()
  if (release.beyondKnown) warn(`${release.text} is newer than ${newestRelease}, the newest release this client knows`)
  return (id) => {
    const { availableFrom, removedFrom, replacedBy } = descriptors[id]
    const { present, deprecated } = release.availability(id)
    if (!present) {
      const from = availableFrom ? `; it is available from ${availableFrom.join(', ')}` : ''
      const until = removedFrom ? `; it is removed from ${removedFrom.join(', ')}` : ''
      throw new CrmConfigError(`${id} is not in ${release.text}${from}${until}`, { operationId: id })
    }
    if (!deprecated || warned.has(id)) return
    warned.add(id)
    warn(`${id} is deprecated in ${release.text}${replacedBy ? `; use ${replacedBy} instead` : ''}`)
  }
}
