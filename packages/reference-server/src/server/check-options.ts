import {
  aFlag,
  aFunction,
  aText,
  having,
  listOf,
  oneOf,
  orElse,
  type Rule,
  wholeNumber,
} from '@crmcom-webapi/release-marks/options'
import { readDuration } from '../control/duration.js'
import { checkOptions } from '../kernel/check-options.js'
import type { Lockout } from '../kernel/lockout-settings.js'
import type { WorldLimits } from '../worlds/worlds.js'
import type { ReferenceServerOptions } from './reference-server.js'

/** A rule for every option of a type: one that has none does not compile. */
type RulesOf<Options> = { readonly [Name in keyof Required<Options>]: Rule }

const many = wholeNumber(1, 1_000_000_000)

const milliseconds: Rule = ['milliseconds from 0 on', (value: unknown) => typeof value === 'number' && value >= 0]

const rules: RulesOf<ReferenceServerOptions> = {
  // What it names is said with every release that is read.
  release: ['a text such as R12.4.0', (value: unknown) => typeof value === 'string'],
  clock: having('now'),
  seed: ['a text', (value: unknown) => typeof value === 'string'],
  secret: ['a Uint8Array, or a list of some', (value: unknown) => secretsIn(value).length > 0],
  store: having('read', 'transact', 'close'),
  demo: oneOf('story', 'empty'),
  // What is wrong in it is told where it is read.
  records: ['a seed', (value: unknown) => Object(value) === value],
  failureStatus: oneOf('ok', 'mapped'),
  checkResponses: aFlag,
  legacyCompatibility: aFlag,
  strict: aFlag,
  lockout: ['an object, or false', (value: unknown) => value === false || Object(value) === value],
  keep: ["milliseconds, text such as 24h, or 'all'", isKept],
  numericDates: oneOf('text', 'number'),
  cors: orElse(listOf(aText), "'*'", '*'),
  control: aFlag,
  hosts: listOf(aText),
  worlds: ['an object', (value: unknown) => Object(value) === value],
  wait: aFunction,
  mutant: aText,
  onRequest: aFunction,
  onFault: aFunction,
  onSweep: aFunction,
}

/** The secrets of an option: one, or a list of some; none where it is neither. */
export function secretsIn(value: unknown): readonly Uint8Array[] {
  const all = Array.isArray(value) ? value : [value]
  return all.every((secret) => secret instanceof Uint8Array) ? all : []
}

function isKept(value: unknown): boolean {
  if (typeof value !== 'number' && typeof value !== 'string') return false
  try {
    return value === 'all' || readDuration(value) >= 0
  } catch {
    return false
  }
}

const rulesOfLockout: RulesOf<Lockout> = { attempts: many, attemptsByCaller: many, seconds: many }

const rulesOfWorlds: RulesOf<WorldLimits> = {
  limit: wholeNumber(0, 1_000_000),
  idleMs: milliseconds,
  givesWayMs: milliseconds,
  now: aFunction,
}

/** @throws {RangeError} When an option of a server is wrong or not known. */
export function checkServerOptions(options: ReferenceServerOptions): void {
  checkOptions('createReferenceServer', options, rules)
  if (options.lockout) checkOptions('lockout', options.lockout, rulesOfLockout)
  if (options.worlds) checkOptions('worlds', options.worlds, rulesOfWorlds)
}
