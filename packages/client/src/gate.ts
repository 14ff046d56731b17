import { CrmConfigError } from './errors.js'
import { newestRelease } from './generated/operations.gen.js'
import type { Operation } from './operations.js'
import type { ReleaseView } from './release.js'

/**
 * Lets through the operations that a release has, with a word on those that are deprecated.
 *
 * @throws {CrmConfigError} When the release lacks the operation; the message names what brings it.
 */
export function createGate(release: ReleaseView, warn: (message: string) => void): (operation: Operation) => void {
  const open = new Set<Operation>()
  const { text } = release
  if (release.beyondKnown) warn(`${text} is not known yet, and taken for ${newestRelease}`)
  return (operation) => {
    if (open.has(operation)) return
    const { id, availableFrom, removedFrom, replacedBy } = operation
    // The words of `markPhrases`, which a web page would load with all its forms for this one sentence.
    const listed = (words: string, points: readonly string[]) =>
      points[0] ? `; ${words} from ${points.join(' and ')}` : ''
    if (!release.has(operation))
      throw new CrmConfigError(
        `${id} is not in ${text}${listed('available', availableFrom)}${listed('removed', removedFrom)}`,
        { operationId: id },
      )
    if (release.deprecates(operation))
      warn(`${id} is deprecated in ${text}${replacedBy && `; use ${replacedBy} instead`}`)
    open.add(operation)
  }
}

const saidOnConsole = new Set<string>()

/** Passes each sentence on once: for a client's own `onWarning` once in the client, for the console once in the process. */
export function sayOnce(onWarning: ((message: string) => void) | undefined): (message: string) => void {
  const said = onWarning ? new Set<string>() : saidOnConsole
  const say = onWarning ?? ((message) => console.warn(`@crmcom-webapi/client: ${message} (onWarning silences this)`))
  return (message) => {
    if (!said.has(message)) say(message)
    said.add(message)
  }
}
