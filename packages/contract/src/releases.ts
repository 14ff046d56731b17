import { compareReleases, formatRelease, parseRelease, type Release } from '@crmcom-webapi/release-marks'
import { checkDocument } from './check-options.js'
import type { OpenApiDocument } from './document.js'

/**
 * Lists the releases at which the contract may change, oldest first: every release a mark names, and
 * the first release of every major line (where a mark of an earlier line takes hold). Between two of
 * them in a row nothing changes.
 */
export function listReleases(bundle: OpenApiDocument): string[] {
  const points = catalogue(bundle)
  const lines = new Set(points.map(([major]) => major))
  const [first, last] = [points[0] as Release, points[points.length - 1] as Release]
  for (let major = first[0] + 1; major <= last[0]; major++) {
    if (!lines.has(major) || !points.some(([m, n, p]) => m === major && n === 0 && p === 0)) points.push([major, 0, 0])
  }
  return points.sort(compareReleases).map(formatRelease)
}

/** The newest release the contract knows; the default wherever a release may be left out. */
export function newestRelease(bundle: OpenApiDocument): string {
  return listReleases(bundle).at(-1) as string
}

/** A release, and the listed one whose contract it shares. */
export interface ReleaseState {
  /** The release asked for, in full form. */
  release: string
  /** The listed release with the same contract. */
  state: string
  /** True when the release is above the newest known one, so that its own changes cannot be known. */
  beyondKnown: boolean
}

/**
 * Finds the state that holds in a release. R14.7.2 shares the contract of the newest listed release
 * that is not after it.
 *
 * @throws {ReleaseError} When the text is not a release.
 * @throws {RangeError} When the release is older than the oldest documented one.
 */
export function resolveRelease(bundle: OpenApiDocument, text: string): ReleaseState {
  const release = parseRelease(text)
  const listed = listReleases(bundle)
  const state = listed.findLast((point) => compareReleases(parseRelease(point), release) <= 0)
  if (state === undefined)
    throw new RangeError(`${formatRelease(release)} is older than ${listed[0]}, the oldest release the contract knows`)
  const newest = parseRelease(listed.at(-1) as string)
  return { release: formatRelease(release), state, beyondKnown: compareReleases(release, newest) > 0 }
}

function catalogue(bundle: OpenApiDocument): Release[] {
  checkDocument('the bundle', bundle)
  const listed = bundle['x-releases']
  if (!Array.isArray(listed) || listed.length === 0) throw new Error('the bundle has no x-releases')
  return listed.map((text) => parseRelease(String(text)))
}
