import { listOperations, type Marked, type OpenApiDocument, type Schema } from '@crmcom-webapi/contract'
import { availability, parseRelease } from '@crmcom-webapi/release-marks'
import type { FailureCode } from '@crmcom-webapi/server-routes'
import type { LifeCycleState, Lifetime } from '../records/index.js'

/** The rules of one release that decide how the server behaves, read from its contract. */
export interface Terms {
  tokenForm: 'opaque' | 'jwt'
  /** The claims a session token may have. */
  sessionClaims: readonly string[]
  /** How long a session lives, by the operation that opened it. */
  sessionLifetimes: { readonly [operationId: string]: Lifetime }
  tucanoLifetimeSeconds: number
  lifeCycleStates: readonly LifeCycleState[]
  /** How a pass code is made on a reset: at random in one fixed form, or by the settings that count for it. */
  resetPassCodes: 'random' | 'by-settings'
  /** Which currencies are listed. */
  listedCurrencies: 'all' | 'with-exchange-rate'
  /** A presentment preference says which phone or email address of the owner it is tied to. */
  presentmentNamesContact: boolean
  /** The states a subscription may be in. */
  subscriptionStates: readonly string[]
  /** The class of a billing term scheme in its short form: how it bills, or what it is for. */
  schemeClass: 'billing' | 'use'
  /** The classes a subscription type may be of. */
  subscriptionTypeClasses: readonly string[]
  /** The states an action on a subscription may be in. */
  actionStates: readonly string[]
  /** Whose an installed item may be. */
  ownershipStates: readonly string[]
  /** An access token whose pass code is generated has to have an owner. */
  generatedPassCodeNeedsOwner: boolean
}

/** Reads the rules of a release from its contract. */
export function readTerms(contract: OpenApiDocument): Terms {
  const schemas = contract.components?.schemas ?? {}
  const states = schemas['AccessToken']?.properties?.['life_cycle_state']?.enum
  return {
    tokenForm: schemas['SessionTokenValue']?.['contentMediaType'] === 'application/jwt' ? 'jwt' : 'opaque',
    sessionClaims: Object.keys(schemas['SessionTokenClaims']?.properties ?? {}),
    sessionLifetimes: Object.fromEntries(
      listOperations(contract)
        .filter(({ operation }) => operation['x-session-lifetime'] !== undefined)
        .map(({ operation }) => [operation.operationId, lifetime(operation['x-session-lifetime'])]),
    ),
    tucanoLifetimeSeconds: seconds(schemas['TucanoAuthentication']?.properties?.['jwt']),
    lifeCycleStates: (states ?? []) as LifeCycleState[],
    resetPassCodes: isRandom(schemas['AccessTokenWithNewPassCode']?.properties?.['random_pass_code'])
      ? 'random'
      : 'by-settings',
    listedCurrencies: listed(schemas['CurrencyListEnvelope']?.properties?.['data']) ?? 'all',
    presentmentNamesContact:
      schemas['AccountsReceivablePresentmentPreferenceParameter']?.properties?.['phone'] !== undefined,
    subscriptionStates: enumOf(schemas['SubscriptionState']),
    schemeClass: enumOf(schemas['BillingTermSchemeShort']?.properties?.['classification']).includes('NORMAL')
      ? 'billing'
      : 'use',
    subscriptionTypeClasses: enumOf(schemas['SubscriptionType']?.properties?.['classification']),
    actionStates: enumOf(schemas['SubscriptionAction']?.properties?.['life_cycle_state']),
    ownershipStates: enumOf(schemas['SubscriptionInstalledItem']?.properties?.['ownership_status']),
    generatedPassCodeNeedsOwner: knowsFailure(contract, 'COM.CRM.EXCEPTION.ACCESSTOKENS.OWNERREQUIREDEXCEPTION'),
  }
}

const enumOf = (schema: Schema | undefined): string[] => (schema?.enum ?? []) as string[]

function isRandom(property: Schema | undefined): boolean {
  return (property?.['x-generated-by'] as { by: string } | undefined)?.by === 'random'
}

function listed(data: Schema | undefined) {
  return (data?.['x-lists'] as { those: Terms['listedCurrencies'] } | undefined)?.those
}

/** Tells whether a failure can happen in this release, by the marks of its code. */
function knowsFailure(contract: OpenApiDocument, code: FailureCode): boolean {
  const codes = contract.components?.schemas?.['FailureStatus']?.properties?.['code']?.['x-known-codes']
  const known = ((codes ?? []) as (Marked & { code: string })[]).find((entry) => entry.code === code)
  return known !== undefined && availability(known, parseRelease(String(contract.info['x-release']))).present
}

function lifetime(value: unknown): Lifetime {
  const { seconds, 'counted-from': countedFrom } = value as {
    seconds: number
    'counted-from': Lifetime['counted_from']
  }
  return { seconds, counted_from: countedFrom }
}

function seconds(property: Schema | undefined): number {
  return (property?.['x-lifetime-seconds'] as number | undefined) ?? 0
}
