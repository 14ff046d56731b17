import { compareReleases, formatRelease, parseRelease, type Release } from './release.js'

/**
 * The marks one node of the contract carries. Each is a *set* of starting points, because releases of
 * several major lines were maintained side by side: `['R12.5.0', 'R13.2.0']` says that line 12 has it
 * from R12.5.0 and line 13 from R13.2.0.
 */
export interface MarkSet {
  'x-available-from'?: readonly string[]
  'x-removed-from'?: readonly string[]
  'x-deprecated-from'?: readonly string[]
}

/** What a mark set says about one release. */
export interface Availability {
  present: boolean
  deprecated: boolean
}

/**
 * Tells whether a release has come past a set of starting points.
 *
 * Within a major line that has a point of its own only that point decides; otherwise any point of an
 * earlier line does. A point never reaches back.
 */
export function hasReached(points: readonly Release[], release: Release): boolean {
  const own = points.filter(([major]) => major === release[0])
  if (own.length > 0) return own.some((point) => compareReleases(point, release) <= 0)
  return points.some(([major]) => major < release[0])
}

/**
 * Tells whether a node with these marks is there, and whether it is deprecated, in one release.
 *
 * @throws {ReleaseError} When a mark is not a release.
 */
export function availability(marks: MarkSet, release: Release): Availability {
  const reached = (points: readonly string[] | undefined) =>
    points !== undefined && hasReached(points.map(parseRelease), release)
  const available = marks['x-available-from'] === undefined || reached(marks['x-available-from'])
  const present = available && !reached(marks['x-removed-from'])
  return { present, deprecated: present && reached(marks['x-deprecated-from']) }
}

const keys = ['x-available-from', 'x-removed-from', 'x-deprecated-from'] as const

/**
 * Lists what is wrong with a mark set, in sentences for a person; an empty list means well-formed.
 *
 * Reported: something that is not a list of releases, a release twice, points out of order, a major
 * line skipped between two points (nobody could say what holds in it), and an end that does not come
 * after its beginning.
 */
export function findMarkProblems(marks: { readonly [key: string]: unknown }): string[] {
  const problems: string[] = []
  const read: { [key: string]: Release[] } = {}
  for (const key of keys) {
    const value = marks[key]
    if (value === undefined) continue
    if (!Array.isArray(value) || value.length === 0) {
      problems.push(`${key} must be a list of releases, for example [R12.0.0]`)
      continue
    }
    const points: Release[] = []
    for (const text of value as unknown[]) {
      try {
        const point = parseRelease(String(text))
        // People may name a line alone, or in lower case. In a mark it has to be clear that somebody looked.
        if (!/^R\d+\.\d/.test(String(text))) problems.push(`${key}: write ${formatRelease(point)}, not ${String(text)}`)
        else points.push(point)
      } catch (error) {
        problems.push(`${key}: ${(error as Error).message}`)
      }
    }
    read[key] = points
    problems.push(...findOrderProblems(key, points))
  }
  const from = read['x-available-from'] ?? []
  for (const key of ['x-removed-from', 'x-deprecated-from'] as const) {
    for (const end of read[key] ?? []) {
      const own = from.filter(([major]) => major === end[0])
      const starts = own.length > 0 ? own : from
      if (starts.length > 0 && !starts.some((start) => compareReleases(start, end) < 0 || isSame(start, end, key)))
        problems.push(
          `${key}: ${formatRelease(end)} comes before the node is available (${from.map(formatRelease).join(', ')})`,
        )
    }
  }
  return problems
}

/** Something may be born deprecated, but not be removed in the release that brings it. */
function isSame(start: Release, end: Release, key: string): boolean {
  return key === 'x-deprecated-from' && compareReleases(start, end) === 0
}

function findOrderProblems(key: string, points: readonly Release[]): string[] {
  const problems: string[] = []
  for (let i = 1; i < points.length; i++) {
    const [before, here] = [points[i - 1] as Release, points[i] as Release]
    const order = compareReleases(before, here)
    if (order === 0) problems.push(`${key}: ${formatRelease(here)} stands twice`)
    else if (order > 0) problems.push(`${key}: ${formatRelease(here)} must come before ${formatRelease(before)}`)
    else if (here[0] === before[0])
      problems.push(`${key}: ${formatRelease(here)} and ${formatRelease(before)} mark the same line`)
    else if (here[0] > before[0] + 1)
      problems.push(
        `${key}: line ${before[0] + 1} has no point between ${formatRelease(before)} and ${formatRelease(here)}`,
      )
  }
  return problems
}
