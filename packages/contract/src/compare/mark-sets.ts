import { availability, compareReleases, type MarkSet, parseRelease, type Release } from '@crmcom-webapi/release-marks'
import { type Comparison, pointerTo, type Scope, type Settled, sameData } from './change.js'

const presenceKeys = ['x-available-from', 'x-removed-from'] as const

/** The keys that hold releases. */
export const markKeys = [...presenceKeys, 'x-deprecated-from', 'x-legacy-only-from'] as const

/**
 * Compares release marks. Between two releases of one contract a mark is the reason of a change and no
 * change itself, so this holds for documents of the same release (or of all) only.
 */
export function compareMarkSets(comparison: Comparison, scope: Scope, old: Settled, now: Settled): void {
  if (comparison.before.info['x-release'] !== comparison.after.info['x-release']) return
  for (const key of markKeys) {
    const [before, after] = [old.node[key], now.node[key]]
    if (sameData(before, after)) continue
    const breaking = isPresence(key) && losesRelease({ [key]: before }, { [key]: after })
    const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'
    const words = (points: readonly string[] | undefined) => points?.join(', ') ?? 'nothing'
    const text = `${key} of \`${scope.at}\` says ${words(after)} now; it said ${words(before)}.`
    comparison.add(kind, { ...scope, what: 'mark' }, pointerTo(kind === 'removed' ? old : now, key), breaking, text)
  }
}

const isPresence = (key: string): boolean => presenceKeys.some((one) => one === key)

/** Tells whether some release had what the first marks are on and does not have it by the second. */
function losesRelease(before: MarkSet, after: MarkSet): boolean {
  const points = [before, after].flatMap((marks) => presenceKeys.flatMap((key) => marks[key] ?? [])).map(parseRelease)
  const majors = points.map(([major]) => major)
  const starts = majors.flatMap((major): Release[] => [
    [major, 0, 0],
    [major + 1, 0, 0],
  ])
  const first: Release = [Math.min(...majors) - 1, 0, 0]
  return [first, ...points, ...starts]
    .sort(compareReleases)
    .some((release) => availability(before, release).present && !availability(after, release).present)
}
