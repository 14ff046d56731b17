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

/** A record, and the place it has among the others in the order of insertion. */
interface Stored {
  versioned: Versioned<Records[Kind]>
  inserted: number
}

/** Keeps everything in this process; gone when it ends. */
export class MemoryStore implements Store {
  private readonly records = new Map<string, Stored>()
  private readonly index = new Map<string, Set<string>>()
  /** Versions are never used twice, so a record put in again under its old id is not taken for the old one. */
  private versions = 0

  async get<K extends Kind>(kind: K, organisation: string, id: string): Promise<Versioned<Records[K]> | undefined> {
    return this.records.get(place(kind, organisation, id))?.versioned as Versioned<Records[K]> | undefined
  }

  async find<K extends Kind>(kind: K, index: Index[K], key: string): Promise<Versioned<Records[K]>[]> {
    const places = this.index.get(`${kind} ${String(index)} ${key}`) ?? []
    const found = [...places].map((at) => this.records.get(at) as Stored)
    return found.sort((a, b) => a.inserted - b.inserted).map(({ versioned }) => versioned as Versioned<Records[K]>)
  }

  async insert<K extends Kind>(kind: K, record: Records[K]): Promise<void> {
    const at = placeOf(kind, record)
    if (this.records.has(at)) throw new DuplicateError(kind, record.id)
    this.refuseTaken(kind, at, record)
    this.put(kind, at, record, this.versions + 1)
  }

  async replace<K extends Kind>(kind: K, read: Versioned<Records[K]>, record: Records[K]): Promise<boolean> {
    const at = placeOf(kind, read.value)
    if (placeOf(kind, record) !== at) throw new Error(`a ${kind} keeps its id and its organisation`)
    const stored = this.current(at, read)
    if (!stored) return false
    this.refuseTaken(kind, at, record)
    this.unlink(kind, at, stored)
    this.put(kind, at, record, stored.inserted)
    return true
  }

  async remove<K extends Kind>(kind: K, read: Versioned<Records[K]>): Promise<boolean> {
    const at = placeOf(kind, read.value)
    const stored = this.current(at, read)
    if (!stored) return false
    this.unlink(kind, at, stored)
    this.records.delete(at)
    return true
  }

  async close(): Promise<void> {}

  private current(at: string, read: Versioned<unknown>): Stored | undefined {
    const stored = this.records.get(at)
    return stored?.versioned.version === read.version ? stored : undefined
  }

  private refuseTaken<K extends Kind>(kind: K, at: string, record: Records[K]): void {
    const keys: { [index: string]: string[] } = indexKeys[kind](record)
    for (const index of uniqueIndexes[kind] ?? [])
      for (const key of keys[index] ?? [])
        for (const taken of this.index.get(`${kind} ${String(index)} ${key}`) ?? [])
          if (taken !== at) throw new DuplicateError(kind, record.id, String(index))
  }

  private put<K extends Kind>(kind: K, at: string, record: Records[K], inserted: number): void {
    const versioned = Object.freeze({ value: freeze(record), version: ++this.versions })
    this.records.set(at, { versioned, inserted })
    for (const key of keysOf(kind, record)) this.index.set(key, (this.index.get(key) ?? new Set()).add(at))
  }

  private unlink<K extends Kind>(kind: K, at: string, { versioned }: Stored): void {
    for (const key of keysOf(kind, versioned.value as Records[K])) {
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

/** Copies a record so that neither who stored it nor who is handed it can change what is stored. */
function freeze<T>(value: T): T {
  if (Array.isArray(value)) return Object.freeze(value.map(freeze)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, freeze(entry)]))) as T
}
