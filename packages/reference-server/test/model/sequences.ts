import fc from 'fast-check'
import { type Scenario, steps } from './steps.js'
import type { Subject } from './subject.js'

/** Sequences of steps on a server of a release. */
export const sequencesOf = (release: string): fc.Arbitrary<Iterable<fc.AsyncCommand<Scenario, Subject>>> =>
  fc.commands(steps(release), { maxCommands: 36, size: 'max' })
