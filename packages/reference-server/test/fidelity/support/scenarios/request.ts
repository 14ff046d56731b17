import type { OpenApiDocument } from '@crmcom-webapi/contract'
import { type Input, parameterExamples, requestExamples } from '../requests.js'
import type { Scenario } from './scenario.js'

interface Documented {
  /** The examples the request is made of. */
  names: string[]
  input: Input
}

/** The documented request of a scenario, where the release has it. */
export function requestOf(
  contract: OpenApiDocument,
  operationId: string,
  { request }: Scenario,
): Documented | undefined {
  if (typeof request !== 'string') {
    const shown = parameterExamples(contract, operationId)
    if (!request.every((name) => shown.has(name))) return undefined
    return { names: [...request], input: Object.fromEntries(request.map((name) => [name, shown.get(name)])) }
  }
  const examples = requestExamples(contract, operationId)
  const name = [request, `${request}-opaque`].find((form) => examples.has(form))
  return name === undefined ? undefined : { names: [name], input: examples.get(name) as Input }
}
