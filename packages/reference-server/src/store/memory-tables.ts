import type { IndexName, Kind, Records } from '../records/index.js'
import { keysWanted, movesOf, type Path, sortedBy, valueAt } from './keys.js'
import { placeOf } from './place.js'
import { Places } from './places.js'
import { DuplicateError, type Order, type Query, scopeOf } from './store.js'
import { type Stored, StoreImage } from './store-image.js'

/** A change of one place: what stood there before, and what does now. */
interface Change {
  kind: Kind
  place: string
  before: Stored | undefined
  after: Stored | undefined
}

/**
 * Records and where they stand in indexes. Each index holds, for each key, the places of its records in their
 * order, so that a part of them is found without the others.
 */
export class MemoryTables {
  /** What differs from the image; null stands for a record of the image that was taken out. */
  private readonly records = new Map<string, Stored | null>()
  /** The keys whose places differ from the image. */
  private readonly index = new Map<string, Places>()
  /** What was written since the last transaction ended. */
  private changes: Change[] = []
  private inserted: number

  constructor(private readonly begin: StoreImage) {
    this.inserted = begin.inserted
  }

  /** How many changes the transaction made so far. */
  get written(): number {
    return this.changes.length
  }

  get<K extends Kind>(kind: K, scope: string, id: string): Records[K] | undefined {
    return this.at(placeOf(kind, scope, id))?.value as Records[K] | undefined
  }

  find<K extends Kind>(kind: K, query: Query<K>): Records[K][] {
    const { offset = 0, limit = Number.POSITIVE_INFINITY } = query
    const order = (query.order ?? 'inserted') as Order
    const fromEnd = order === 'latest'
    const lists = keysWanted(kind, query).map((key) => this.placesOf(key))
    const [only] = lists
    const places =
      only && lists.length === 1
        ? only.slice(offset, limit, fromEnd)
        : this.merged(lists, sortedBy(kind, query.index, order), { offset, limit, fromEnd })
    return places.map((place) => (this.at(place) as Stored).value as Records[K])
  }

  countEndingAfter<K extends Kind>(kind: K, index: IndexName<K>, instant: number): number {
    const by = sortedBy(kind, index, 'ended')
    const [key = ''] = keysWanted(kind, { index, values: [], order: 'ended' } as never)
    const places = this.placesOf(key)
    return places.size - places.countBefore((place) => by !== undefined && endOf(by, this.at(place)) <= instant)
  }

  insert<K extends Kind>(kind: K, record: Records[K]): void {
    const place = placeOf(kind, scopeOf(kind, record), record.id)
    if (this.at(place)) throw new DuplicateError(kind)
    this.change(kind, place, { value: freeze(record), inserted: this.inserted + 1 })
    this.inserted++
  }

  replace<K extends Kind>(kind: K, record: Records[K]): void {
    const place = placeOf(kind, scopeOf(kind, record), record.id)
    const stored = this.there(kind, place)
    if ((stored.value as { organisation?: string }).organisation !== (record as { organisation?: string }).organisation)
      throw new Error(`a ${kind} keeps its organisation`)
    this.change(kind, place, { value: freeze(record), inserted: stored.inserted })
  }

  remove(kind: Kind, scope: string, id: string): void {
    const place = placeOf(kind, scope, id)
    this.there(kind, place)
    this.change(kind, place, undefined)
  }

  /** Takes changes back, the last ones first, until so many are left. */
  undo(left: number): void {
    for (const { kind, place, before } of this.changes.splice(left).reverse()) this.set(kind, place, before)
  }

  /** Lets the changes stand. */
  forget(): void {
    this.changes = []
  }

  /** What stands now, without what is being changed. */
  image(): StoreImage {
    const open = [...this.changes]
    this.undo(0)
    const records = new Map(this.begin.records)
    const index = new Map(this.begin.index)
    for (const [place, stored] of this.records)
      if (stored) records.set(place, stored)
      else records.delete(place)
    for (const [key, places] of this.index)
      if (places.first !== undefined) index.set(key, new Places(places))
      else index.delete(key)
    for (const { kind, place, after } of open) this.set(kind, place, after)
    this.changes = open
    return new StoreImage(records, index, this.inserted)
  }

  private there(kind: Kind, place: string): Stored {
    const stored = this.at(place)
    if (!stored) throw new Error(`there is no such ${kind}`)
    return stored
  }

  private at(place: string): Stored | undefined {
    const own = this.records.get(place)
    return own === undefined ? this.begin.records.get(place) : (own ?? undefined)
  }

  private placesOf(key: string): Places {
    return this.index.get(key) ?? this.begin.index.get(key) ?? none
  }

  /** @throws {DuplicateError} When another record has what only one can have. */
  private change(kind: Kind, place: string, after: Stored | undefined): void {
    const before = this.at(place)
    this.set(kind, place, after)
    this.changes.push({ kind, place, before, after })
  }

  private set(kind: Kind, place: string, after: Stored | undefined): void {
    const before = this.at(place)
    const { left, entered } = movesOf(kind, before?.value, after?.value)
    for (const { index, unique, text } of entered) {
      const { first = place } = unique ? this.placesOf(text) : none
      if (first !== place) throw new DuplicateError(kind, index)
    }
    for (const { text, by } of left) this.leave(text, by, before as Stored)
    if (after || this.begin.records.has(place)) this.records.set(place, after ?? null)
    else this.records.delete(place)
    for (const { text, by } of entered) this.enter(text, by, place, after as Stored)
  }

  private enter(key: string, by: Path | undefined, place: string, stored: Stored): void {
    this.own(key).insert(place, (other) => compare(by, this.at(other), stored) < 0)
  }

  private leave(key: string, by: Path | undefined, stored: Stored): void {
    const places = this.own(key)
    places.remove((other) => compare(by, this.at(other), stored) < 0)
    if (places.first === undefined && !this.begin.index.has(key)) this.index.delete(key)
  }

  /** The places under a key as the store's own, which it may change. */
  private own(key: string): Places {
    const known = this.index.get(key)
    if (known) return known
    const copied = new Places(this.begin.index.get(key))
    this.index.set(key, copied)
    return copied
  }

  /** A part of several lists as one, each place once. */
  private merged(
    lists: readonly Places[],
    by: Path | undefined,
    { offset, limit, fromEnd }: { offset: number; limit: number; fromEnd: boolean },
  ): string[] {
    const heads = lists.map((list) => list.walk(fromEnd)).map((rest) => ({ rest, place: rest.next().value }))
    const comesFirst = (a: string, b: string) => compare(by, this.at(a), this.at(b)) < 0 !== fromEnd
    const places: string[] = []
    for (let passed = 0; places.length < limit; passed++) {
      let next: string | undefined
      for (const { place } of heads)
        if (place !== undefined && (next === undefined || (place !== next && comesFirst(place, next)))) next = place
      if (next === undefined) break
      for (const head of heads) if (head.place === next) head.place = head.rest.next().value
      if (passed >= offset) places.push(next)
    }
    return places
  }
}

const none = new Places()

const endOf = (by: Path, stored: Stored | undefined): number => Number(valueAt((stored as Stored).value, by))

function compare(by: Path | undefined, a: Stored | undefined, b: Stored | undefined): number {
  const [first, second] = [a as Stored, b as Stored]
  const apart = by === undefined ? 0 : Number(valueAt(first.value, by)) - Number(valueAt(second.value, by))
  return apart === 0 ? first.inserted - second.inserted : apart
}

/** Copies a record so that neither who stored it nor who is handed it can change what is stored. */
function freeze<T>(value: T): T {
  if (Array.isArray(value)) return Object.freeze(value.map(freeze)) as T
  if (typeof value !== 'object' || value === null) return value
  // Copied whole and then looked through, which takes a third of what it takes field by field.
  const copy = { ...value } as { [name: string]: unknown }
  for (const name of Object.keys(copy)) if (typeof copy[name] === 'object') copy[name] = freeze(copy[name])
  return Object.freeze(copy) as T
}
