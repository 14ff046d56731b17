import { moves } from './course.js'
import { notActive, refusal, tooLate, wrongState } from './index.js'
import { statesOf } from './world.js'

const calls = Object.entries(moves)
const allStates = statesOf('R18.0.0')

/** Every transition that a call makes, or the clock. */
export const everyTransition: readonly string[] = [
  ...['create: new to DRAFT', 'create: new to EFFECTIVE'],
  ...calls.flatMap(([call, { from, to }]) => from.map((state) => `${call}: ${state} to ${to}`)),
  ...(['activate', 'deactivate', 'cancel'] as const).flatMap((call) =>
    moves[call].from.map((state) => `${call} by the clock: ${state} to ${moves[call].to}`),
  ),
  'clock: SHORT_TERM_EFFECTIVE to NOT_EFFECTIVE',
  ...['SHORT_TERM_NOT_EFFECTIVE', 'IN_RESTING'].flatMap((state) =>
    ['EFFECTIVE', 'NOT_EFFECTIVE'].map((to) => `clock: ${state} to ${to}`),
  ),
  'clock: a period is charged',
  ...['create', ...Object.keys(moves)].map((call) => `action ${call}: new to EXECUTED`),
  ...['activate', 'deactivate', 'cancel'].map((call) => `action ${call}: new to SCHEDULED`),
  ...['EXECUTED', 'REJECTED'].map((state) => `action clock: SCHEDULED to ${state}`),
  ...['cancel', 'regret'].map((call) => `action ${call}: SCHEDULED to CANCELLED`),
]

/** Every refusal: of a call by the state, by the account, or by the time. */
export const everyRefusal: readonly string[] = [
  ...calls.flatMap(([call, { from }]) =>
    allStates.filter((state) => !from.includes(state)).map((state) => refusal(call, wrongState, state)),
  ),
  ...['create', 'activate', 'endActivation', 'endDeactivation'].map((call) => refusal(call, notActive, '')),
  refusal('regret', tooLate, ''),
]
