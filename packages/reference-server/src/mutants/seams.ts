import type { OperationId } from '@crmcom-webapi/server-routes'
import type { World } from '../domain/world.js'
import type { Validated } from '../http/served-operation.js'
import type { Kind, Records } from '../store/records.js'
import type { Store, Versioned } from '../store/store.js'
import type { Fetch, Seams } from './mutant.js'

/** The fields of something sent or answered. */
export interface Fields {
  readonly [name: string]: unknown
}

/** An envelope as an operation answers it. */
export interface Envelope {
  readonly data: unknown
  readonly status: Fields
}

/** Changes some functions of the store that calls meet. */
export const withStore =
  (change: (store: Store) => Partial<Store>): NonNullable<Seams['world']> =>
  (world) => ({ ...world, store: { ...bound(world.store), ...change(world.store) } })

/** Changes what is written of one kind: a new record, or one that takes the place of another. */
export const written = <K extends Kind>(kind: K, change: (record: Records[K], before?: Records[K]) => Records[K]) =>
  withStore((store) => ({
    insert: (given, record) =>
      store.insert(given, given === (kind as Kind) ? (change(record as never) as never) : record),
    replace: (given, read, record) => {
      const changed = given === (kind as Kind) ? (change(record as never, read.value as never) as never) : record
      return store.replace(given, read, changed)
    },
  }))

/** Changes what is read of one kind. */
export const readAs = <K extends Kind>(kind: K, change: (record: Records[K]) => Records[K]) =>
  withStore((store) => {
    const changed = <G extends Kind>(given: G, found: Versioned<Records[G]>): Versioned<Records[G]> =>
      given === (kind as Kind) ? { ...found, value: change(found.value as never) as never } : found
    return {
      get: async (given, organisation, id) => {
        const found = await store.get(given, organisation, id)
        return found && changed(given, found)
      },
      find: async (given, index, key) => (await store.find(given, index, key)).map((found) => changed(given, found)),
    }
  })

/** Lets some operations meet another world than the others do. */
export const during =
  (ids: readonly OperationId[], change: (world: World, input: Fields) => World): NonNullable<Seams['operation']> =>
  (operation) =>
    ids.includes(operation.id)
      ? {
          ...operation,
          answer: (world, caller, input) => operation.answer(change(world, input as Fields), caller, input),
        }
      : operation

/** Changes what an operation is sent, before it is checked; what gives nothing back leaves it as it is. */
export const asked =
  (change: (sent: Fields, operation: OperationId) => Fields | undefined): NonNullable<Seams['operation']> =>
  (operation) => ({
    ...operation,
    validate: (sent) => operation.validate(isFields(sent) ? (change(sent, operation.id) ?? sent) : sent),
  })

/** Changes what was read of what an operation was sent. */
export const checked =
  (change: (validated: Validated, operation: OperationId) => Validated): NonNullable<Seams['operation']> =>
  (operation) => ({ ...operation, validate: (sent) => change(operation.validate(sent), operation.id) })

/** Changes the answer of a call that went well; what gives nothing back leaves it as it is. */
export const answered =
  (
    change: (answer: Envelope, call: { operation: OperationId; world: World }) => Envelope | undefined,
  ): NonNullable<Seams['operation']> =>
  (operation) => ({
    ...operation,
    answer: async (world, caller, input) => {
      const answer = (await operation.answer(world, caller, input)) as Envelope
      return change(answer, { operation: operation.id, world }) ?? answer
    },
  })

/** Changes the records an operation answers with, one or a list of them. */
export const described = (change: (record: Fields, world: World) => Fields | undefined) =>
  answered(({ status, data }, { world }) => {
    const changed = (record: unknown) => (isFields(record) ? (change(record, world) ?? record) : record)
    return { data: Array.isArray(data) ? data.map(changed) : changed(data), status }
  })

/** Changes the response to a call that went well, as it goes over the wire. */
export const responded =
  (change: (body: Envelope, response: Response) => Response | undefined): NonNullable<Seams['fetch']> =>
  (fetch: Fetch) =>
  async (request) => {
    const response = await fetch(request)
    const body = readEnvelope(await response.clone().text())
    return (body && change(body, response)) ?? response
  }

/** The answer to a call as JSON; undefined when it is none, as to a HEAD request. */
export function readEnvelope(text: string): Envelope | undefined {
  return text === '' ? undefined : (JSON.parse(text) as Envelope)
}

/** The same without a field; nothing when it is not there. */
export function without(fields: Fields, name: string): Fields | undefined {
  return name in fields ? Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name)) : undefined
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function bound(store: Store): Store {
  return {
    get: (...given) => store.get(...given),
    find: (...given) => store.find(...given),
    insert: (...given) => store.insert(...given),
    replace: (...given) => store.replace(...given),
    remove: (...given) => store.remove(...given),
    close: () => store.close(),
  }
}
