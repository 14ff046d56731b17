import fc from 'fast-check'
import type { Focus } from './calls.js'
import { type Scenario, steps } from './steps.js'
import type { Subject } from './subject.js'

/** How many calls a sequence has at most. Money takes the more: first it has to be there. */
const lengths: { readonly [F in Focus]: number } = {
  access: 36,
  money: 100,
  all: 60,
  subscriptions: 90,
  till: 90,
  everything: 120,
}

/** Sequences of steps on a server of a release. */
export const sequencesOf = (
  release: string,
  focuses: readonly Focus[] = ['access', 'money', 'money', 'all'],
): fc.Arbitrary<Iterable<fc.AsyncCommand<Scenario, Subject>>> =>
  fc.oneof(...focuses.map((focus) => fc.commands(steps(release, focus), { maxCommands: lengths[focus], size: 'max' })))
