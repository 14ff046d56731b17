import { findOptionProblem, type Rules } from '@crmcom-webapi/release-marks/options'

/** @throws {RangeError} When an option is wrong or not known. */
export function checkOptions(what: string, given: unknown, rules: Rules): void {
  const problem = findOptionProblem(given, rules)
  if (problem !== undefined) throw new RangeError(`${what}: ${problem}`)
}

/** @throws {RangeError} When something is no OpenAPI document, such as the name of a release. */
export function checkIsDocument(what: string, given: unknown): void {
  const { openapi, paths, webhooks, components } = Object(given) as { [key: string]: unknown }
  if (typeof openapi !== 'string' || ![paths, webhooks, components].some((part) => part && Object(part) === part))
    throw new RangeError(`${what} must be an OpenAPI document, such as project() makes of a bundle and a release`)
}
