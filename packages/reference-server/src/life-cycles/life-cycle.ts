import type { FailureCode, OperationId } from '@crmcom-webapi/server-routes'
import { Failure } from '../kernel/failure.js'

/** What makes a transition besides calls: the clock of the world, or a test that has the world in its hands. */
export type Otherwise = 'clock' | 'control'

/** What a call does to the state of a record. Where the pages do not say so, it is assumed. */
export interface Transition<S extends string> {
  by: OperationId | Otherwise
  /** The states it may start from; none of a new record. */
  from: readonly S[]
  to: S
  condition: string | null
  /** What a call is answered with where the condition does not hold. */
  otherwise?: FailureCode
  evidence: 'documented' | 'assumed'
}

/** The states of one kind of record, and the calls that lead from one to the other. */
export interface LifeCycle<S extends string> {
  /** What people call the record. */
  of: string
  /** What a call is answered with that may not be made in the state of the record; nothing where no call changes one. */
  refusal?: FailureCode
  states: readonly S[]
  transitions: readonly Transition<S>[]
}

/** The life cycle of records that calls change. */
export interface ChangedByCalls<S extends string> extends LifeCycle<S> {
  refusal: FailureCode
}

/** The state after a call; or, where the call may not be made in this state, the words that say so. */
export function stateAfter<S extends string>(
  { of, transitions }: LifeCycle<S>,
  call: OperationId | Otherwise,
  state: S,
): { to: S } | { refused: string } {
  const known = transitions.filter(({ by }) => by === call)
  const fitting = known.find(({ from }) => from.includes(state))
  if (fitting) return { to: fitting.to }
  return { refused: `The ${of} is ${state}, not ${known.flatMap(({ from }) => from).join(' or ')}` }
}

/** The state of a record after a call. @throws {Failure} When the call may not be made in its state. */
export function moved<S extends string>(lifeCycle: ChangedByCalls<S>, call: OperationId, state: S): S {
  const after = stateAfter(lifeCycle, call, state)
  if ('to' in after) return after.to
  throw new Failure(lifeCycle.refusal, after.refused)
}
