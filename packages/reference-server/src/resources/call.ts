import type { OperationForms, OperationId, operations } from '@crmcom-webapi/server-routes'
import type { OpenWorld } from '../kernel/open-world.js'
import type { Session } from '../records/index.js'
import type { LongList } from './long-list.js'
import type { Worded } from './worded.js'

/** The body or the query of an operation, in any release; validated before a handler sees it. */
export type Input<Id extends OperationId> = Widest<NonNullable<OperationForms[Id]['input']>> | Absent<Id>

/** What an operation answers, in any release. Fields the release does not have are taken out afterwards. */
export type Data<Id extends OperationId> = OperationForms[Id]['data']

/** One object with the fields of all forms; one that some forms lack may be undefined. */
export type Widest<U> = {
  [N in U extends unknown ? keyof U : never]: U extends unknown ? (N extends keyof U ? U[N] : undefined) : never
}
type Absent<Id extends OperationId> = undefined extends OperationForms[Id]['input'] ? undefined : never

type Descriptor<Id extends OperationId> = (typeof operations)[Id]

/** One call, checked and authenticated: what its operation takes, and nothing else. */
export type Call<Id extends OperationId> = { world: OpenWorld; input: Input<Id> } & (Descriptor<Id> extends {
  token: string
}
  ? { session: Session }
  : unknown) &
  (Descriptor<Id> extends { basic: string }
    ? { webApiKey: Descriptor<Id> extends { basicOptional: true } ? string | undefined : string }
    : unknown)

/** A list may be a long one. */
type Long<D> = D extends readonly (infer V)[] ? LongList<V> : never

/** What an operation does. It returns the data of the answer or throws a Failure. */
export interface Handler<Id extends OperationId> {
  (call: Call<Id>): Promise<Data<Id> | Long<Data<Id>> | Worded<Data<Id>>>
  /** It writes nothing, so it needs no more than records as they stood at one moment. */
  reads?: true
}

/** A call of any operation with a session. */
export interface SessionCall<In = unknown> {
  world: OpenWorld
  session: Session
  input: In
}

/** Says of a handler that it writes nothing. */
export function reading<C, D>(handler: (call: C) => Promise<D>): ((call: C) => Promise<D>) & { reads: true } {
  return Object.assign((call: C) => handler(call), { reads: true } as const)
}

/** An operation that answers that it is done, and nothing else. */
export function done<C>(handler: (call: C) => Promise<unknown>): (call: C) => Promise<Record<string, never>> {
  return async (call) => {
    await handler(call)
    return {}
  }
}
