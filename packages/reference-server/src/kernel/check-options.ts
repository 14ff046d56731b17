import { findOptionProblem, type Rules } from '@crmcom-webapi/release-marks/options'

/** @throws {RangeError} When an option is wrong or not known. */
export function checkOptions(what: string, given: unknown, rules: Rules): void {
  const problem = findOptionProblem(given, rules)
  if (problem !== undefined) throw new RangeError(`${what}: ${problem}`)
}
