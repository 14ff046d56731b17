import { type Availability, availability, compareReleases, parseRelease } from '@crmcom-webapi/release-marks'
import { CrmConfigError } from './errors.js'
import { newestRelease, type OperationForms, operations, releases } from './generated/operations.gen.js'

/** A release at which the contract changes. */
export type ListedRelease = (typeof releases)[number]

/** The newest release the contract knows, and the default. */
export type NewestRelease = typeof newestRelease

/** A release as text. Listed ones are typed exactly; any other gets the types of the newest. */
export type ReleaseText = ListedRelease | (`R${number}.${number}.${number}` & {}) | (`R${number}.${number}` & {})

/** Name of an operation in the contract. */
export type OperationId = keyof OperationForms

/** What the client knows of an operation at run time. */
export interface Descriptor {
  readonly method: string
  readonly path: string
  readonly group: string
  readonly name: string
  readonly token?: 'body' | 'query'
  readonly basic?: string
  readonly basicOptional?: boolean
  readonly mayBeEmpty?: boolean
  readonly sessionLifetime?: readonly Lifetime[]
  readonly fieldReleases?: { readonly [field: string]: readonly string[] }
  readonly availableFrom?: readonly string[]
  readonly removedFrom?: readonly string[]
  readonly deprecatedFrom?: readonly string[]
  readonly replacedBy?: string
}

/** How long a session lives in the releases from one up to, not including, another. */
export interface Lifetime {
  readonly from?: string
  readonly until?: string
  readonly seconds: number
  readonly countedFrom: string
}

export const descriptors: { readonly [Id in OperationId]: Descriptor } = operations

/** The server's release, and what follows from it. */
export interface ReleaseView {
  /** The release as it was given. */
  readonly text: string
  /** True when it is above the newest known one, so that its own changes cannot be known. */
  readonly beyondKnown: boolean
  availability(id: OperationId): Availability
  /** Whether a field that only some releases take is taken by this one. */
  takes(id: OperationId, field: string): boolean
  lifetime(id: OperationId): Lifetime | undefined
}

/**
 * Reads a release.
 *
 * @throws {CrmConfigError} When the text is no release, or one older than the contract knows.
 */
export function viewRelease(text: string): ReleaseView {
  const release = read(text)
  const isReached = (point: string) => compareReleases(parseRelease(point), release) <= 0
  const state = releases.findLast(isReached)
  if (state === undefined)
    throw new CrmConfigError(`${text} is older than ${releases[0]}, the oldest release the contract knows`)
  return {
    text,
    beyondKnown: compareReleases(release, parseRelease(newestRelease)) > 0,
    availability: (id) => availability(marksOf(descriptors[id]), release),
    takes: (id, field) => descriptors[id].fieldReleases?.[field]?.includes(state) ?? true,
    lifetime: (id) =>
      descriptors[id].sessionLifetime?.find(
        ({ from, until }) => (from === undefined || isReached(from)) && (until === undefined || !isReached(until)),
      ),
  }
}

function read(text: string) {
  try {
    return parseRelease(text)
  } catch {
    throw new CrmConfigError('release must be written R<major>.<minor>.<patch>, for example R12.4.0')
  }
}

function marksOf({ availableFrom, removedFrom, deprecatedFrom }: Descriptor) {
  return {
    ...(availableFrom ? { 'x-available-from': availableFrom } : {}),
    ...(removedFrom ? { 'x-removed-from': removedFrom } : {}),
    ...(deprecatedFrom ? { 'x-deprecated-from': deprecatedFrom } : {}),
  }
}
