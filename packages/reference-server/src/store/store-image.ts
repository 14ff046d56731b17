import type { KindOf } from '../records/define.js'
import { type Kind, kinds, type Records } from '../records/index.js'
import { kindAt } from './place.js'
import type { Places } from './places.js'

/** A record, and the place it has among the others in the order of insertion. */
export interface Stored {
  readonly value: Records[Kind]
  readonly inserted: number
}

/**
 * What a store held at one time. Stores that begin with it share it: none of them copies what it does not
 * change, and none changes it.
 */
export class StoreImage {
  /** @internal Made by {@link MemoryStore.image}. */
  constructor(
    readonly records: ReadonlyMap<string, Stored>,
    readonly index: ReadonlyMap<string, Places>,
    readonly inserted: number,
  ) {}

  /** All records by kind, each kind in the order of insertion, but for those that only the server itself has. */
  list(): { [K in Kind]?: Records[K][] } {
    const listed: { [kind: string]: unknown[] } = {}
    const stored = [...this.records].sort(([, a], [, b]) => a.inserted - b.inserted)
    for (const [at, { value }] of stored) {
      const kind = kindAt(at)
      if ((kinds[kind] as KindOf).inner) continue
      listed[kind] ??= []
      listed[kind].push(value)
    }
    return listed
  }
}
