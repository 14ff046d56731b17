import { listOperations, type OpenApiDocument, type Schema } from '@crmcom-webapi/contract'
import type { LifeCycleState, Lifetime } from '../store/records.js'

/** The rules of one release that decide how the server behaves, read from its contract. */
export interface Terms {
  tokenForm: 'opaque' | 'jwt'
  /** How long a session lives, by the operation that opened it. */
  sessionLifetimes: { readonly [operationId: string]: Lifetime }
  tucanoLifetimeSeconds: number
  lifeCycleStates: readonly LifeCycleState[]
}

/** Reads the rules of a release from its contract. */
export function readTerms(contract: OpenApiDocument): Terms {
  const schemas = contract.components?.schemas ?? {}
  const states = schemas['AccessToken']?.properties?.['life_cycle_state']?.enum
  return {
    tokenForm: schemas['SessionTokenValue']?.['contentMediaType'] === 'application/jwt' ? 'jwt' : 'opaque',
    sessionLifetimes: Object.fromEntries(
      listOperations(contract)
        .filter(({ operation }) => operation['x-session-lifetime'] !== undefined)
        .map(({ operation }) => [operation.operationId, lifetime(operation['x-session-lifetime'])]),
    ),
    tucanoLifetimeSeconds: seconds(schemas['TucanoAuthentication']?.properties?.['jwt']),
    lifeCycleStates: (states ?? []) as LifeCycleState[],
  }
}

function lifetime(value: unknown): Lifetime {
  const { seconds, 'counted-from': countedFrom } = value as { seconds: number; 'counted-from': Lifetime['countedFrom'] }
  return { seconds, countedFrom }
}

function seconds(property: Schema | undefined): number {
  return (property?.['x-lifetime-seconds'] as number | undefined) ?? 0
}
