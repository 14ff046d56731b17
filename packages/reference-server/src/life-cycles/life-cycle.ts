import type { OperationId } from '@crmcom-webapi/server-routes'

/** What makes a transition besides calls: the clock of the world, or a test that has the world in its hands. */
export type Otherwise = 'clock' | 'control'

/** What a call does to the state of a record. Where the pages do not say so, it is assumed. */
export interface Transition<S extends string> {
  by: OperationId | Otherwise
  /** The states it may start from; none of a new record. */
  from: readonly S[]
  to: S
  condition: string | null
  evidence: 'documented' | 'assumed'
}

/** The states of one kind of record, and the calls that lead from one to the other. */
export interface LifeCycle<S extends string> {
  /** What people call the record. */
  of: string
  states: readonly S[]
  transitions: readonly Transition<S>[]
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
