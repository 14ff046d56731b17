import { failureCode } from '../kernel/failure.js'
import type { Subscription } from '../records/index.js'
import { subscriptionStates as states } from '../records/subscription.js'
import type { ChangedByCalls } from './life-cycle.js'

type State = Subscription['life_cycle_state']

const [active, inactive] = ['the account is ACTIVE', 'the account is not ACTIVE']
/** What a call is answered with that wants an account to be ACTIVE which is not. */
export const accountNotActive = failureCode('SUBSCRIPTIONS', 'ACCOUNTNOTACTIVE')

/** What a regret is answered with that comes too late. */
export const regretPeriodOver = failureCode('SUBSCRIPTIONS', 'REGRETPERIODOVER')

/** No operation known leads to rest, to short-term states, to REPLACED or to PENDING_VERIFICATION; a test can. */
export const subscriptionLifeCycle: ChangedByCalls<State> = {
  of: 'subscription',
  refusal: failureCode('SUBSCRIPTIONS', 'INVALIDLIFECYCLESTATE'),
  states,
  transitions: [
    {
      by: 'createSubscription',
      from: [],
      to: 'DRAFT',
      condition: 'business_classification_code is CREATE_DRAFT_SUBSCRIPTION',
      evidence: 'documented',
    },
    {
      by: 'createSubscription',
      from: [],
      to: 'EFFECTIVE',
      condition: 'business_classification_code is CREATE_ACTIVATE_SUBSCRIPTION, and the account is ACTIVE',
      otherwise: accountNotActive,
      evidence: 'documented',
    },
    {
      by: 'activateSubscription',
      from: ['DRAFT', 'NOT_EFFECTIVE'],
      to: 'EFFECTIVE',
      condition: active,
      otherwise: accountNotActive,
      evidence: 'documented',
    },
    { by: 'deactivateSubscription', from: ['EFFECTIVE'], to: 'NOT_EFFECTIVE', condition: null, evidence: 'assumed' },
    {
      by: 'endShortTermActivation',
      from: ['SHORT_TERM_EFFECTIVE'],
      to: 'NOT_EFFECTIVE',
      condition: active,
      otherwise: accountNotActive,
      evidence: 'documented',
    },
    {
      by: 'endShortTermDeactivation',
      from: ['SHORT_TERM_NOT_EFFECTIVE'],
      to: 'EFFECTIVE',
      condition: active,
      otherwise: accountNotActive,
      evidence: 'assumed',
    },
    {
      by: 'cancelSubscription',
      from: ['EFFECTIVE', 'NOT_EFFECTIVE', 'IN_RESTING'],
      to: 'CANCELLED',
      condition: null,
      evidence: 'assumed',
    },
    {
      by: 'regretSubscription',
      from: ['DRAFT', 'EFFECTIVE', 'NOT_EFFECTIVE', 'IN_RESTING'],
      to: 'REGRETTED',
      condition: 'not after the days for which its billing term scheme allows it',
      otherwise: regretPeriodOver,
      evidence: 'documented',
    },
    { by: 'clock', from: ['SHORT_TERM_EFFECTIVE'], to: 'NOT_EFFECTIVE', condition: null, evidence: 'assumed' },
    { by: 'clock', from: ['SHORT_TERM_NOT_EFFECTIVE'], to: 'EFFECTIVE', condition: active, evidence: 'documented' },
    { by: 'clock', from: ['SHORT_TERM_NOT_EFFECTIVE'], to: 'NOT_EFFECTIVE', condition: inactive, evidence: 'assumed' },
    { by: 'clock', from: ['IN_RESTING'], to: 'EFFECTIVE', condition: active, evidence: 'documented' },
    { by: 'clock', from: ['IN_RESTING'], to: 'NOT_EFFECTIVE', condition: inactive, evidence: 'documented' },
    ...states.map((to) => ({
      by: 'control' as const,
      from: states,
      to,
      condition: null,
      evidence: 'assumed' as const,
    })),
  ],
}
