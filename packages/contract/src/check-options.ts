import { findOptionProblem, type Rules } from '@crmcom-webapi/release-marks/options'

/** @throws {RangeError} When an option is wrong or not known. */
export function checkOptions(what: string, given: unknown, rules: Rules): void {
  const problem = findOptionProblem(given, rules)
  if (problem !== undefined) throw new RangeError(`${what}: ${problem}`)
}

/** @throws {RangeError} When something is no OpenAPI document, such as the name of a release. */
export function checkDocument(what: string, given: unknown): void {
  const { openapi, paths } = Object(given) as { openapi?: unknown; paths?: unknown }
  if (typeof openapi !== 'string' || Object(paths) !== paths)
    throw new RangeError(`${what} must be an OpenAPI document, such as project() makes of a bundle and a release`)
}
