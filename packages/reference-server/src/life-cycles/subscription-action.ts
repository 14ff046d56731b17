import type { OperationId } from '@crmcom-webapi/server-routes'
import type { SubscriptionAction } from '../records/index.js'
import type { LifeCycle, Transition } from './life-cycle.js'

type State = SubscriptionAction['life_cycle_state']

const [atOnce, scheduled] = ['no scheduled_date, or today', 'scheduled_date is a later day']

const submits = (by: OperationId): Transition<State> => ({
  ...{ by, from: [], to: 'EXECUTED', condition: null, evidence: 'assumed' },
})
const schedules = (by: OperationId): Transition<State>[] => [
  { by, from: [], to: 'EXECUTED', condition: atOnce, evidence: 'assumed' },
  { by, from: [], to: 'SCHEDULED', condition: scheduled, evidence: 'documented' },
]
const callsOff = (by: OperationId, evidence: Transition<State>['evidence']): Transition<State> => ({
  ...{ by, from: ['SCHEDULED'], to: 'CANCELLED', condition: 'it is of the subscription that ends', evidence },
})

/** An action that is carried out by the clock is as one that is submitted then. */
export const subscriptionActionLifeCycle: LifeCycle<State> = {
  of: 'subscription action',
  states: ['PENDING_VERIFICATION', 'SCHEDULED', 'EXECUTED', 'CANCELLED', 'REJECTED'],
  transitions: [
    submits('createSubscription'),
    ...schedules('activateSubscription'),
    ...schedules('deactivateSubscription'),
    ...schedules('cancelSubscription'),
    submits('regretSubscription'),
    submits('endShortTermActivation'),
    submits('endShortTermDeactivation'),
    { by: 'clock', from: ['SCHEDULED'], to: 'EXECUTED', condition: 'the day has come', evidence: 'documented' },
    {
      by: 'clock',
      from: ['SCHEDULED'],
      to: 'REJECTED',
      condition: 'the day has come, and the call would be refused',
      evidence: 'assumed',
    },
    {
      by: 'clock',
      from: ['SCHEDULED'],
      to: 'CANCELLED',
      condition: 'the day has come, and another account has the subscription',
      evidence: 'assumed',
    },
    callsOff('cancelSubscription', 'assumed'),
    callsOff('regretSubscription', 'assumed'),
  ],
}
