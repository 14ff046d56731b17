import { availability, compareReleases, formatRelease, parseRelease } from '@crmcom-webapi/release-marks'
import type { MarkView } from './marks.ts'

/**
 * Reads a release somebody asked for.
 *
 * @param releases The listed releases, oldest first.
 * @returns The release in full form; `undefined` when it is none, or older than all listed ones.
 */
export function readRelease(text: string | null | undefined, releases: readonly string[]): string | undefined {
  try {
    const release = parseRelease((text ?? '').trim())
    const oldest = parseRelease(releases[0] ?? '')
    return compareReleases(oldest, release) <= 0 ? formatRelease(release) : undefined
  } catch {
    return undefined
  }
}

/** The newest listed release that is not after the given one, which is the one it behaves like. */
export function listedRelease(release: string, releases: readonly string[]): string | undefined {
  const asked = parseRelease(release)
  return releases.findLast((listed) => compareReleases(parseRelease(listed), asked) <= 0)
}

/** Whether something with these marks is there in a release. */
export function isThere({ from, removedFrom }: Pick<MarkView, 'from' | 'removedFrom'>, release: string): boolean {
  const marks = {
    ...(from.length > 0 ? { 'x-available-from': from } : {}),
    ...(removedFrom ? { 'x-removed-from': removedFrom } : {}),
  }
  return availability(marks, parseRelease(release)).present
}
