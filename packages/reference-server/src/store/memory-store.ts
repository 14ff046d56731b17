import type { Kind, Records } from './records.js'
import {
  DuplicateError,
  type Index,
  indexKeys,
  type Store,
  scoped,
  scopeOf,
  uniqueIndexes,
  type Versioned,
} from './store.js'

type Stored = Versioned<Records[Kind]>

/**
 * What a store held at one time. Stores that begin with it share it: none of them copies what it does not
 * change, and none changes it.
 */
export class StoreImage {
  /** @internal Made by {@link MemoryStore.image}. */
  constructor(
    readonly records: ReadonlyMap<string, Stored>,
    readonly index: ReadonlyMap<string, ReadonlySet<string>>,
    readonly versions: number,
  ) {}

  /** All records by kind, each kind in the order of insertion. */
  list(): { [K in Kind]?: Records[K][] } {
    const listed: { [kind: string]: unknown[] } = {}
    const stored = [...this.records].sort(([, a], [, b]) => a.inserted - b.inserted)
    for (const [at, { value }] of stored) {
      const kind = at.slice(0, at.indexOf(' '))
      listed[kind] ??= []
      listed[kind].push(value)
    }
    return listed
  }
}

const empty = new StoreImage(new Map(), new Map(), 0)

/** Keeps everything in this process; gone when it ends. */
export class MemoryStore implements Store {
  /** What differs from the image; null stands for a record of the image that was taken out. */
  private readonly records = new Map<string, Stored | null>()
  /** Places of the records in `records` only. */
  private readonly index = new Map<string, Set<string>>()
  /** Versions are never used twice, so a record put in again under its old id is not taken for the old one. */
  private versions: number

  /** @param begin What the store holds at first; nothing when left out. */
  constructor(private readonly begin: StoreImage = empty) {
    this.versions = begin.versions
  }

  /** What the store holds now. Later changes of the store do not show in it. */
  image(): StoreImage {
    const records = new Map(this.begin.records)
    const index = new Map<string, ReadonlySet<string>>(this.begin.index)
    const keys = new Set(this.index.keys())
    for (const [at, stored] of this.records) {
      const before = this.begin.records.get(at)
      for (const key of before ? keysAt(at, before) : []) keys.add(key)
      if (stored) records.set(at, stored)
      else records.delete(at)
    }
    for (const key of keys) {
      const places = new Set(this.placesOf(key))
      if (places.size > 0) index.set(key, places)
      else index.delete(key)
    }
    return new StoreImage(records, index, this.versions)
  }

  async get<K extends Kind>(kind: K, organisation: string, id: string): Promise<Versioned<Records[K]> | undefined> {
    return this.at(place(kind, organisation, id)) as Versioned<Records[K]> | undefined
  }

  async find<K extends Kind>(kind: K, index: Index[K], key: string): Promise<Versioned<Records[K]>[]> {
    const found = this.placesOf(`${kind} ${String(index)} ${key}`).map((at) => this.at(at) as Stored)
    return found.sort((a, b) => a.inserted - b.inserted) as Versioned<Records[K]>[]
  }

  async insert<K extends Kind>(kind: K, record: Records[K]): Promise<void> {
    const at = placeOf(kind, record)
    if (this.at(at)) throw new DuplicateError(kind, record.id)
    this.refuseTaken(kind, at, record)
    this.put(kind, at, record, this.versions + 1)
  }

  async replace<K extends Kind>(kind: K, read: Versioned<Records[K]>, record: Records[K]): Promise<boolean> {
    const at = placeOf(kind, read.value)
    if (placeOf(kind, record) !== at) throw new Error(`a ${kind} keeps its id and its organisation`)
    const stored = this.current(at, read)
    if (!stored) return false
    this.refuseTaken(kind, at, record)
    this.unlink(at)
    this.put(kind, at, record, stored.inserted)
    return true
  }

  async remove<K extends Kind>(kind: K, read: Versioned<Records[K]>): Promise<boolean> {
    const at = placeOf(kind, read.value)
    if (!this.current(at, read)) return false
    this.unlink(at)
    if (this.begin.records.has(at)) this.records.set(at, null)
    else this.records.delete(at)
    return true
  }

  async close(): Promise<void> {}

  private at(at: string): Stored | undefined {
    const own = this.records.get(at)
    return own === undefined ? this.begin.records.get(at) : (own ?? undefined)
  }

  /** Places under a key: those of the image that were not changed since, and the store's own. */
  private placesOf(key: string): string[] {
    const kept = [...(this.begin.index.get(key) ?? [])].filter((at) => !this.records.has(at))
    return [...kept, ...(this.index.get(key) ?? [])]
  }

  private current(at: string, read: Versioned<unknown>): Stored | undefined {
    const stored = this.at(at)
    return stored?.version === read.version ? stored : undefined
  }

  private refuseTaken<K extends Kind>(kind: K, at: string, record: Records[K]): void {
    const keys: { [index: string]: string[] } = indexKeys[kind](record)
    for (const index of uniqueIndexes[kind] ?? [])
      for (const key of keys[index] ?? [])
        for (const taken of this.placesOf(`${kind} ${String(index)} ${key}`))
          if (taken !== at) throw new DuplicateError(kind, record.id, String(index))
  }

  private put<K extends Kind>(kind: K, at: string, record: Records[K], inserted: number): void {
    this.records.set(at, Object.freeze({ value: freeze(record), version: ++this.versions, inserted }))
    for (const key of keysOf(kind, record)) this.index.set(key, (this.index.get(key) ?? new Set()).add(at))
  }

  /** Takes a record of the store's own out of its index. */
  private unlink(at: string): void {
    const own = this.records.get(at)
    for (const key of own ? keysAt(at, own) : []) {
      const places = this.index.get(key)
      places?.delete(at)
      if (places?.size === 0) this.index.delete(key)
    }
  }
}

function place(kind: Kind, scope: string, id: string): string {
  return `${kind} ${scoped(scope, id)}`
}

function placeOf<K extends Kind>(kind: K, record: Records[K]): string {
  return place(kind, scopeOf(kind, record), record.id)
}

function keysOf<K extends Kind>(kind: K, record: Records[K]): string[] {
  return Object.entries<string[]>(indexKeys[kind](record)).flatMap(([index, keys]) =>
    keys.map((key) => `${kind} ${index} ${key}`),
  )
}

/** The keys of the record at a place, whose kind stands in front. */
function keysAt(at: string, { value }: Stored): string[] {
  return keysOf(at.slice(0, at.indexOf(' ')) as Kind, value as never)
}

/** Copies a record so that neither who stored it nor who is handed it can change what is stored. */
function freeze<T>(value: T): T {
  if (Array.isArray(value)) return Object.freeze(value.map(freeze)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, freeze(entry)]))) as T
}
