export type { Availability, MarkSet } from './marks.js'
export { availability, findMarkProblems, hasReached } from './marks.js'
export type { Release } from './release.js'
export { compareReleases, formatRelease, parseRelease, ReleaseError, readRelease } from './release.js'
