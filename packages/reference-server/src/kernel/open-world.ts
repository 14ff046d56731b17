import { type IndexName, type Kind, kinds, type Records } from '../records/index.js'
import type { Query, Reader, Transaction } from '../store/store.js'
import type { ComparedSecrets } from './compared-secrets.js'
import type { World } from './world.js'

/** A world while a transaction is open in it: what stands in for its store are the records as the transaction sees them. */
export interface OpenWorld extends Omit<World, 'store'> {
  records: OpenRecords
  secrets: ComparedSecrets
  /**
   * What is to be written down even when the call is refused, such as a wrong try: done at the end of the work, or
   * once what the refused work wrote is undone.
   */
  lasting: (() => Promise<void>)[]
}

/** Names a record by its id, or by what one of the indexes of its kind is named after. */
export type Identifier<K extends Kind> = { readonly [F in 'id' | IndexName<K>]?: string | undefined }

/** The records of a world in one transaction. */
export class OpenRecords {
  private batches: Map<string, Batch> | undefined

  /** @param given Told every record that is written, whose texts no error may show. */
  constructor(
    readonly within: Reader | Transaction,
    readonly given: unknown[],
  ) {}

  /** The record with an id. */
  get<K extends Kind>(kind: K, organisation: string, id: string): Promise<Records[K] | undefined> {
    return this.within.get(kind, organisation, [id]).then((found) => found.get(id))
  }

  find<K extends Kind>(kind: K, query: Query<K>): Promise<readonly Records[K][]> {
    return this.within.find(kind, query)
  }

  /** The first of the records an index finds. */
  first<K extends Kind>(kind: K, { index, organisation, values, order }: Query<K>): Promise<Records[K] | undefined> {
    // By name: a copy of whatever there is takes longer.
    const query = { index, organisation, values, order, limit: 1 } as Query<K>
    return this.within.find(kind, query).then(([found]) => found)
  }

  /**
   * The records that have the id, or the value of an index of that name, which an identifier gives; the first it gives
   * counts. By a field nobody knows, nothing is found.
   */
  async named<K extends Kind>(
    kind: K,
    organisation: string,
    identifier: Identifier<K>,
  ): Promise<readonly Records[K][]> {
    const known = (field: string) => field === 'id' || Object.hasOwn(kinds[kind].indexes, field)
    const [field, value] = Object.entries(identifier).find(([name, given]) => given !== undefined && known(name)) ?? []
    if (field === undefined) return []
    if (field !== 'id') return this.find(kind, { index: field, organisation, values: [value] } as never)
    const found = await this.get(kind, organisation, value as string)
    return found ? [found] : []
  }

  /** A record that another one refers to. It is read once, together with all of its kind that are asked for meanwhile. */
  related<K extends Kind>(kind: K, organisation: string, id: string | null): Promise<Records[K] | undefined> {
    if (id === null) return nothing
    // No kind has a space in its name.
    const key = `${kind} ${organisation}`
    this.batches ??= new Map()
    let batch = this.batches.get(key)
    if (!batch) {
      batch = new Batch(this.within, kind, organisation)
      this.batches.set(key, batch)
    }
    return batch.read(id) as Promise<Records[K] | undefined>
  }

  /** The records of a kind that another one refers to, without those that are not there; read as by `related`. */
  eachRelated<K extends Kind>(kind: K, organisation: string, ids: readonly string[]): Promise<Records[K][]> {
    const all = Promise.all(ids.map((id) => this.related(kind, organisation, id)))
    return all.then((found) => found.filter((record) => record !== undefined))
  }

  insert<K extends Kind>(kind: K, record: Records[K]): Promise<void> {
    return this.write(record).insert(kind, record)
  }

  replace<K extends Kind>(kind: K, record: Records[K]): Promise<void> {
    return this.write(record).replace(kind, record)
  }

  remove<K extends Kind>(kind: K, record: Records[K]): Promise<void> {
    return this.write(record).remove(kind, record as never)
  }

  private write(record: unknown): Transaction {
    if (!('insert' in this.within)) throw new Error('a call that only reads wrote a record')
    this.given.push(record)
    this.batches = undefined
    return this.within
  }
}

/** Reads records of one kind and organisation, those asked for at one time in one go, and none of them twice. */
class Batch {
  private readonly known = new Map<string, Promise<unknown>>()
  private ids: string[] = []
  private next: Promise<ReadonlyMap<string, unknown>> | undefined

  constructor(
    private readonly within: Reader,
    private readonly kind: Kind,
    private readonly organisation: string,
  ) {}

  read(id: string): Promise<unknown> {
    let found = this.known.get(id)
    if (!found) {
      this.ids.push(id)
      // Begun once all that runs now has asked.
      this.next ??= nothing.then(() => this.begin())
      found = this.next.then((records) => records.get(id))
      this.known.set(id, found)
    }
    return found
  }

  private begin(): Promise<ReadonlyMap<string, unknown>> {
    const { ids } = this
    this.ids = []
    this.next = undefined
    return this.within.get(this.kind, this.organisation, ids)
  }
}

const nothing = Promise.resolve(undefined)
