import type { Log } from '../store/records.js'
import type { Versioned } from '../store/store.js'

/**
 * Puts what a list answers into its order: the oldest first, and those made in the same millisecond as they were
 * inserted. No two records are equal in it, so pages of one list fit together. A record found twice stands there once.
 */
export function oldestFirst<T extends { id: string; log: Log }>(found: readonly Versioned<T>[]): T[] {
  const once = new Map(found.map((one) => [one.value.id, one]))
  return [...once.values()]
    .sort((a, b) => a.value.log.createdAt - b.value.log.createdAt || a.inserted - b.inserted)
    .map(({ value }) => value)
}
