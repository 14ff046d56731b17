import type { OperationForms, OperationId } from '@crmcom-webapi/server-routes'
import type { OpenWorld } from '../domain/open-world.js'
import type { Lifetime, Session } from '../records/index.js'

/** The body or the query of an operation, in any release; validated before a handler sees it. */
export type Input<Id extends OperationId> = OperationForms[Id]['input']

/** What an operation answers, in any release. Fields the release does not have are taken out afterwards. */
export type Data<Id extends OperationId> = OperationForms[Id]['data']

/** One call, checked and authenticated. */
export interface Call<Id extends OperationId> {
  world: OpenWorld
  input: Input<Id>
  /** The session of the caller; operations that open one have none. */
  session: Session
  /** The key sent by HTTP Basic, for the operations that log in by key; empty where it may be left out and was. */
  webApiKey: string
  /** How long a session opened by this operation lives. */
  lifetime: Lifetime
}

/** What an operation does. It returns the data of the answer or throws a Failure. */
export type Handler<Id extends OperationId> = (call: Call<Id>) => Promise<Data<Id>>
