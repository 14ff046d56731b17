import type { Failure } from '../kernel/failure.js'
import { touched } from '../kernel/log.js'
import type { Identifier, OpenWorld } from '../kernel/open-world.js'
import type { Kind, Log, Records, Session } from '../records/index.js'
import type { Query } from '../store/store.js'
import { reading, type SessionCall } from './call.js'
import { LongList, pageLength } from './long-list.js'

/** Which part of a list is wanted. */
export interface Part {
  offset?: number | undefined
  number_of_results?: number | undefined
}

/** What makes one kind of record a resource of the API. */
export interface ResourceOptions<K extends Kind, I, V> {
  /** Finds what an identifier names. @default by the field it gives, which is the id or has an index of its name */
  named?(call: SessionCall, identifier: I): Promise<Records[K] | undefined>
  /** Whether a session may see a record. What it may not see is not there for it. */
  sees(call: SessionCall, record: Records[K]): boolean | Promise<boolean>
  /** The failure of a call that names nothing. */
  missing(): Failure
  /** Writes a record the way the API does, with every field any release knows. */
  view(world: OpenWorld, record: Records[K]): Promise<V>
}

type Logged = { [K in Kind]: Records[K] extends { log_information: Log } ? K : never }[Kind]

/** What every resource does, said once. Whatever is more than this is a plain handler. */
export function resource<K extends Kind, V, I = Identifier<K>>(kind: K, options: ResourceOptions<K, I, V>) {
  const { view, missing } = options
  const named =
    options.named ??
    (async ({ world, session }: SessionCall, identifier: I) => {
      const [found] = await world.records.named(kind, session.organisation, identifier as Identifier<K>)
      return found
    })

  /** Finds the record an identifier names, among those the session may see. @throws {Failure} When there is none. */
  const find = async (call: SessionCall, identifier: I): Promise<Records[K]> => {
    const found = await named(call, identifier)
    if (!found || !(await options.sees(call, found))) throw missing()
    return found
  }

  /** Shows what was found, page by page where it is much. */
  const inPages = async ({ world }: SessionCall<unknown>, found: readonly Records[K][]): Promise<V[] | LongList<V>> => {
    const page = (open: OpenWorld, from: number) =>
      Promise.all(found.slice(from, from + pageLength).map((record) => view(open, record)))
    return found.length <= pageLength ? page(world, 0) : new LongList(found.length, page)
  }

  return {
    find,
    view,
    /** Shows the record that a call names. */
    show: <In>(identify: (input: In) => I) =>
      reading(async (call: SessionCall<In>) => view(call.world, await find(call, identify(call.input)))),
    /**
     * Lists what a query finds, the oldest first, of which the store cuts the part that is asked for; nothing where
     * there is no query. Where no number is asked for and there are many, they are shown page by page.
     */
    list: <In extends object>(
      queryOf: (call: SessionCall<In>) => Promise<Query<K> | undefined> | Query<K> | undefined,
    ) =>
      reading(async (call: SessionCall<In>): Promise<V[] | LongList<V>> => {
        const query = await queryOf(call)
        if (!query) return []
        const { offset, number_of_results: limit = query.limit } = call.input as Part
        const found = await call.world.records.find(kind, { ...query, order: 'made', offset, limit } as Query<K>)
        // One that is bounded is not long.
        return limit === undefined ? inPages(call, found) : Promise.all(found.map((record) => view(call.world, record)))
      }),
    /**
     * Lists as many of what a query finds as are asked for, or all, the newest first; of those made since a time, where
     * one is given.
     */
    latest: <In extends { number?: number | undefined }>(
      queryOf: (call: SessionCall<In>) => Promise<Query<K> & { since?: number | null }>,
    ) =>
      reading(async (call: SessionCall<In>): Promise<V[] | LongList<V>> => {
        const { since = null, ...query } = await queryOf(call)
        const found = await call.world.records.find(kind, {
          ...query,
          order: 'latest',
          limit: call.input.number,
        } as unknown as Query<K>)
        const isSince = (record: Records[K]) =>
          (record as unknown as { log_information: Log }).log_information.created_date >= (since as number)
        return inPages(call, since === null ? found : found.filter(isSince))
      }),
    /** Puts in the record that is made of a call, and shows it. */
    create:
      <In>(make: (call: SessionCall<In>) => Promise<Records[K]>) =>
      async (call: SessionCall<In>): Promise<V> => {
        const made = await make(call)
        await call.world.records.insert(kind, made)
        return view(call.world, made)
      },
    /** Gives fields of the record that a call names new values, notes who did so, and shows it. */
    change:
      <In>(
        identify: (input: In) => I,
        change: (call: SessionCall<In>, record: Records[K]) => Promise<Partial<Records[K]>> | Partial<Records[K]>,
      ) =>
      async (call: SessionCall<In>): Promise<V> => {
        const found = await find(call, identify(call.input))
        return view(
          call.world,
          (await changeRecord(call, kind as never, found as never, await change(call, found))) as never,
        )
      },
    /** Takes the record that a call names out, and shows it as it was. */
    remove:
      <In>(identify: (input: In) => I, check: (call: SessionCall<In>, record: Records[K]) => Promise<void> | void) =>
      async (call: SessionCall<In>): Promise<V> => {
        const found = await find(call, identify(call.input))
        await check(call, found)
        await call.world.records.remove(kind, found)
        return view(call.world, found)
      },
  }
}

/** Gives fields of a record new values, and notes who did so. */
export async function changeRecord<K extends Logged>(
  { world, session }: { world: OpenWorld; session: Pick<Session, 'user' | 'unit'> },
  kind: K,
  record: Records[K],
  fields: Partial<Records[K]>,
): Promise<Records[K]> {
  const changed = { ...record, ...fields, log_information: touched(record.log_information, world, session) }
  await world.records.replace(kind, changed)
  return changed
}

/** What of an update is sent, where what is not there stays as it is and what is null is emptied. */
export function sent<T extends object>(fields: T): { [N in keyof T]?: Exclude<T[N], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never
}
