/** A CRM.COM release as `[major, minor, patch]`. */
export type Release = readonly [major: number, minor: number, patch: number]

/** Thrown for what is not a release such as `R12.4.0`, `R14.10` or `R11`. */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError'
  readonly code = 'RELEASE_MALFORMED'

  constructor(readonly text: string) {
    const [, meant] = /^\s*[rv]?\s*(\d{1,4}(?:\.\d{1,4}){0,2})\s*$/i.exec(String(text)) ?? []
    const example = meant === undefined ? 'for example R12.4.0' : `here R${meant}`
    super(`"${text}" is not a CRM.COM release: write R<major>.<minor>.<patch>, ${example}`)
  }
}

const form = /^R(\d{1,4})(?:\.(\d{1,4}))?(?:\.(\d{1,4}))?$/i

/** What was read: the marks of a contract name a few dozen releases hundreds of thousands of times. */
const known = new Map<string, Release>()
/** Callers may ask for anything, so it is forgotten when it is more than any contract names. */
const mostKnown = 1000

/**
 * Reads a release. Parts left out are 0, so `R14.10` is `R14.10.0` and `R11` is `R11.0.0`; `r11` is the same.
 *
 * @throws {ReleaseError} When the text has another form.
 */
export function parseRelease(text: string): Release {
  const before = known.get(text)
  if (before) return before
  const release = readRelease(text)
  if (!release) throw new ReleaseError(text)
  if (known.size >= mostKnown) known.clear()
  known.set(text, Object.freeze(release))
  return release
}

/** Reads a release as `parseRelease` does; `undefined` when the text has another form. It keeps nothing in mind. */
export function readRelease(text: string): Release | undefined {
  const match = typeof text === 'string' && form.exec(text)
  return match ? (match.slice(1).map((part) => Number(part ?? 0)) as unknown as Release) : undefined
}

/** Writes a release in its full form, `R14.10.0`. */
export function formatRelease(release: Release): string {
  return `R${release.join('.')}`
}

/** Orders releases part by part as numbers, so R14.10.0 comes after R14.9.0. Fits `Array.prototype.sort`. */
export function compareReleases(a: Release, b: Release): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2]
}
