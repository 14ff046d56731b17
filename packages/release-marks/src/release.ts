/** A CRM.COM release as `[major, minor, patch]`. */
export type Release = readonly [major: number, minor: number, patch: number]

/** Thrown for text that is not a release such as `R12.4.0` or `R14.10`. */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError'
  readonly code = 'RELEASE_MALFORMED'

  constructor(readonly text: string) {
    super(`"${text}" is not a CRM.COM release: write R<major>.<minor>.<patch>, for example R12.4.0`)
  }
}

const form = /^R(\d{1,4})\.(\d{1,4})(?:\.(\d{1,4}))?$/

/**
 * Reads a release. The short form is the first patch: `R14.10` is `R14.10.0`.
 *
 * @throws {ReleaseError} When the text has another form.
 */
export function parseRelease(text: string): Release {
  const release = readRelease(text)
  if (!release) throw new ReleaseError(text)
  return release
}

/** Reads a release as `parseRelease` does; `undefined` when the text has another form. */
export function readRelease(text: string): Release | undefined {
  const match = form.exec(text)
  return match ? [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)] : undefined
}

/** Writes a release in its full form, `R14.10.0`. */
export function formatRelease([major, minor, patch]: Release): string {
  return `R${major}.${minor}.${patch}`
}

/** Orders releases part by part as numbers, so R14.10.0 comes after R14.9.0. Fits `Array.prototype.sort`. */
export function compareReleases(a: Release, b: Release): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2]
}
