import type { Kind, Records } from './records.js'
import { DuplicateError, type Index, indexKeys, type Store, scoped, scopeOf, type Versioned } from './store.js'

/** Keeps everything in this process; gone when it ends. */
export class MemoryStore implements Store {
  private readonly records = new Map<string, Versioned<Records[Kind]>>()
  private readonly index = new Map<string, Set<string>>()

  async get<K extends Kind>(kind: K, organisation: string, id: string): Promise<Versioned<Records[K]> | undefined> {
    return this.records.get(place(kind, organisation, id)) as Versioned<Records[K]> | undefined
  }

  async find<K extends Kind>(kind: K, index: Index[K], key: string): Promise<Versioned<Records[K]>[]> {
    const places = this.index.get(`${kind} ${String(index)} ${key}`) ?? []
    return [...places].map((at) => this.records.get(at) as Versioned<Records[K]>)
  }

  async insert<K extends Kind>(kind: K, record: Records[K]): Promise<void> {
    const at = placeOf(kind, record)
    if (this.records.has(at)) throw new DuplicateError(kind, record.id)
    this.put(kind, at, { value: freeze(record), version: 1 })
  }

  async replace<K extends Kind>(kind: K, read: Versioned<Records[K]>, record: Records[K]): Promise<boolean> {
    const at = placeOf(kind, read.value)
    if (this.records.get(at)?.version !== read.version) return false
    this.unlink(kind, at, read.value)
    this.put(kind, at, { value: freeze(record), version: read.version + 1 })
    return true
  }

  async remove<K extends Kind>(kind: K, read: Versioned<Records[K]>): Promise<boolean> {
    const at = placeOf(kind, read.value)
    if (this.records.get(at)?.version !== read.version) return false
    this.unlink(kind, at, read.value)
    this.records.delete(at)
    return true
  }

  async close(): Promise<void> {}

  private put<K extends Kind>(kind: K, at: string, versioned: Versioned<Records[K]>): void {
    this.records.set(at, versioned)
    for (const key of keysOf(kind, versioned.value)) this.index.set(key, (this.index.get(key) ?? new Set()).add(at))
  }

  private unlink<K extends Kind>(kind: K, at: string, record: Records[K]): void {
    for (const key of keysOf(kind, record)) {
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
