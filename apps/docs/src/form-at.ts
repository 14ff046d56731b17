import { compareReleases, parseRelease } from '@crmcom-webapi/release-marks'

/** From `release` on, something looks like the form of that name, or is not there. */
export interface FormStart {
  release: string
  form: string | null
}

/** The form something has in a release, listed or not; `null` when the release does not have it. */
export function formAt(starts: readonly FormStart[], release: string): string | null {
  const asked = parseRelease(release)
  return starts.findLast((start) => compareReleases(parseRelease(start.release), asked) <= 0)?.form ?? null
}
