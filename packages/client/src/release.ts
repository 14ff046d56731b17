import { compareReleases, formatRelease, hasReached, type Release, readRelease } from '@crmcom-webapi/release-marks'
import { CrmConfigError } from './errors.js'
import {
  loginFields,
  newestRelease,
  oldestRelease,
  type releases,
  sessionLifetimes,
} from './generated/operations.gen.js'
import type { Operation, OperationId } from './operations.js'

/** A release at which the contract changes. */
export type ListedRelease = (typeof releases)[number]

/** The newest release the contract knows, and the default. */
export type NewestRelease = typeof newestRelease

/**
 * A release as text. Parts left out are 0: `R11` is `R11.0.0`. Listed ones are typed exactly; any other gets the types of
 * the newest.
 */
export type ReleaseText = ListedRelease | (`${'R' | 'r'}${number}${'' | `.${number}` | `.${number}.${number}`}` & {})

/** The listed release that a text names, however short it is written; the text itself when it names none. */
export type FullRelease<R extends string> = R extends ListedRelease
  ? R
  : Extract<`${Uppercase<R>}${'' | '.0' | '.0.0'}`, ListedRelease> extends infer Full extends ListedRelease
    ? [Full] extends [never]
      ? R
      : Full
    : R

/** How long a session lives in the releases from one up to, not including, another. */
export type Lifetime = readonly [seconds: number, countedFrom: 'issue' | 'last-use', from?: string, until?: string]

/** The server's release, and what follows from it. */
export interface ReleaseView {
  /** The release in full form, such as `R11.0.0`. */
  readonly text: string
  /** True when it is above the newest known one, so that its own changes cannot be known. */
  readonly beyondKnown: boolean
  has(operation: Operation): boolean
  /** Of an operation that it has. */
  deprecates(operation: Operation): boolean
  /** Whether a field of a login that only some releases take is taken by this one. */
  takes(id: OperationId, field: string): boolean
  lifetime(id: OperationId): Lifetime | undefined
}

/**
 * Reads a release.
 *
 * @throws {CrmConfigError} When the text is no release, or one older than the contract knows.
 */
export function viewRelease(given: string): ReleaseView {
  const release = readRelease(given)
  if (!release) throw new CrmConfigError('release must look like R12.4.0')
  const text = formatRelease(release)
  const order = (point: string) => compareReleases(read(point), release)
  const isReached = (point: string) => order(point) <= 0
  if (!isReached(oldestRelease)) throw new CrmConfigError(`${text} is older than ${oldestRelease}, the oldest known`)
  const isWithin = (from?: string, until?: string) => !(from && !isReached(from)) && !(until && isReached(until))
  const reached = (points: readonly string[]) => hasReached(points.map(read), release)
  return {
    text,
    beyondKnown: order(newestRelease) < 0,
    has: ({ availableFrom, removedFrom }) => (!availableFrom[0] || reached(availableFrom)) && !reached(removedFrom),
    deprecates: ({ deprecatedFrom }) => reached(deprecatedFrom),
    takes: (id, field) => isWithin(...(fields[`${id} ${field}`] ?? [])),
    lifetime: (id) => lifetimes[id]?.find(([, , ...span]) => isWithin(...span)),
  }
}

const read = readRelease as (point: string) => Release
const fields: { readonly [place: string]: readonly [from?: string, until?: string] } = loginFields
const lifetimes: { readonly [id: string]: readonly Lifetime[] } = sessionLifetimes
