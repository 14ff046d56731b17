import { isObject } from '@crmcom-webapi/contract'
import type { OperationId } from '@crmcom-webapi/server-routes'
import type { Envelope } from '../http/answer.js'
import { LongAnswer } from '../http/long-answer.js'
import type { Validated } from '../http/served-operation.js'
import { Failure } from '../kernel/failure.js'
import { OpenRecords, type OpenWorld } from '../kernel/open-world.js'
import type { Kind, Records } from '../records/index.js'
import { scopeOf, type Transaction } from '../store/store.js'
import { around, type Change, type Fetch, type Seams } from '../worlds/seams.js'

export type { Envelope }

/** The fields of something sent or answered. */
export interface Fields {
  readonly [name: string]: unknown
}

/** Changes what is written of one kind: a new record, or one that takes the place of another. */
export const written =
  <K extends Kind>(kind: K, change: (record: Records[K], before?: Records[K]) => Records[K]): Change =>
  (within) => ({
    insert: (given, record) =>
      within.insert(given, given === (kind as Kind) ? (change(record as never) as never) : record),
    replace: async (given, record) => {
      if (given !== (kind as Kind)) return within.replace(given, record)
      const { id } = record
      const scope = scopeOf(given, record)
      const before = (await within.get(given, scope, [id])).get(id)
      return within.replace(given, change(record as never, before as never) as never)
    },
  })

/** Changes what is read of one kind. */
export const readAs =
  <K extends Kind>(kind: K, change: (record: Records[K]) => Records[K]): Change =>
  (within) => {
    const changed = <G extends Kind>(given: G, found: Records[G]): Records[G] =>
      given === (kind as Kind) ? (change(found as never) as never) : found
    return {
      get: async (given, organisation, ids) =>
        new Map([...(await within.get(given, organisation, ids))].map(([id, found]) => [id, changed(given, found)])),
      find: async (given, query) => (await within.find(given, query)).map((found) => changed(given, found)),
    }
  }

/** Lets nothing be found of a kind, be it under one of its indexes alone. */
export const findingNone =
  (kind: Kind, index?: string): Change =>
  (within) => ({
    find: async (given, query) =>
      given === kind && (index === undefined || query.index === index) ? [] : within.find(given, query),
  })

/** Lets some operations meet other records than the others do. */
export const during =
  (ids: readonly OperationId[], change: (input: Fields) => Change): NonNullable<Seams['operation']> =>
  (operation) =>
    ids.includes(operation.id)
      ? {
          ...operation,
          answer: (world, caller, input) => operation.answer(meeting(world, change(input as Fields)), caller, input),
        }
      : operation

/** Puts something around some operations only. */
export const only =
  (ids: readonly OperationId[], around: NonNullable<Seams['operation']>): NonNullable<Seams['operation']> =>
  (operation) =>
    ids.includes(operation.id) ? around(operation) : operation

/** The same world in the same transaction, with its records changed. */
export function meeting(world: OpenWorld, change: Change): OpenWorld {
  const { within, given } = world.records
  return { ...world, records: new OpenRecords(around(within as Transaction, change), given) }
}

/** Changes what an operation is sent, before it is checked; what gives nothing back leaves it as it is. */
export const asked =
  (change: (sent: Fields, operation: OperationId) => Fields | undefined): NonNullable<Seams['operation']> =>
  (operation) => ({
    ...operation,
    validate: (sent) => operation.validate(isObject(sent) ? (change(sent, operation.id) ?? sent) : sent),
  })

/** Changes what was read of what an operation was sent. */
export const checked =
  (change: (validated: Validated, operation: OperationId) => Validated): NonNullable<Seams['operation']> =>
  (operation) => ({ ...operation, validate: (sent) => change(operation.validate(sent), operation.id) })

/** Takes what is refused for one reason, with each value as it is changed. */
export function takes(reason: string, change: (value: never) => unknown): NonNullable<Seams['operation']> {
  const changed = (value: unknown): unknown => {
    if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, changed(inner)]))
    return typeof value === 'string' || typeof value === 'number' ? change(value as never) : value
  }
  return (operation) => ({
    ...operation,
    validate: (sent) => {
      try {
        return operation.validate(sent)
      } catch (error) {
        if (!(error instanceof Failure) || !error.description.includes(reason)) throw error
        return { input: changed(sent), ignored: [] }
      }
    },
  })
}

/** Changes the answer of a call that went well; what gives nothing back leaves it as it is. */
export const answered =
  (
    change: (answer: Envelope, call: { operation: OperationId; world: OpenWorld }) => Envelope | undefined,
  ): NonNullable<Seams['operation']> =>
  (operation) => ({
    ...operation,
    answer: async (world, caller, input) => {
      const changed = (answer: Envelope, world: OpenWorld) =>
        change(answer, { operation: operation.id, world }) ?? answer
      const answer = await operation.answer(world, caller, input)
      return answer instanceof LongAnswer ? answer.map(changed) : changed(answer, world)
    },
  })

/** Changes the records an operation answers with, one or a list of them. */
export const described = (change: (record: Fields, world: OpenWorld) => Fields | undefined) =>
  answered(({ status, data }, { world }) => {
    const changed = (record: unknown) => (isObject(record) ? (change(record, world) ?? record) : record)
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
