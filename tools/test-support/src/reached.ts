import type { MarkSet } from '@crmcom-webapi/release-marks'

/*
 * What the marks mean, restated in the plainest way there is: the tests hold the code to this, so nothing here
 * is borrowed from it.
 */

/** Tells whether a release is at or after a set of points: a point of its own line decides, else any earlier line does. */
export function reached(points: readonly string[], release: string): boolean {
  const [major, ...rest] = numbers(release)
  const own = points.map(numbers).filter(([line]) => line === major)
  if (own.length === 0) return points.some((point) => numbers(point)[0] < major)
  return own.some((point) => weight(point.slice(1)) <= weight(rest))
}

/** Tells whether something that bears these marks is there in a release. */
export function isThere(marks: MarkSet, release: string): boolean {
  const { 'x-available-from': from, 'x-removed-from': until } = marks
  return (from === undefined || reached(from, release)) && (until === undefined || !reached(until, release))
}

/** The line a release belongs to. */
export const lineOf = (release: string): number => numbers(release)[0]

function numbers(release: string): [number, number, number] {
  const [major = 0, minor = 0, patch = 0] = release.slice(1).split('.').map(Number)
  return [major, minor, patch]
}

const weight = ([minor = 0, patch = 0]: readonly number[]): number => minor * 10_000 + patch
