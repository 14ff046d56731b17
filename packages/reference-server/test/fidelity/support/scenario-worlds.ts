import { bundle } from '@crmcom-webapi/contract'
import { codesIn } from './answers.js'
import type { NamedInput } from './inputs.js'
import { examplesOf } from './requests.js'
import { scenarios } from './scenarios/index.js'
import type { Change, Scenario } from './scenarios/scenario.js'

/** The codes in the documented answer of a scenario: that of the call, and those of elements of a call in bulk. */
export const codesOf = (operationId: string, { answers: [answer = ''] }: Scenario) =>
  codesIn(examplesOf(bundle, operationId, '200').get(answer))

/** What has to be otherwise in the demo world before a documented request is taken: what its scenario says. */
export function worldOf(operationId: string, { names }: NamedInput): Change | undefined {
  const isOf = ({ request }: Scenario) =>
    typeof request === 'string'
      ? names.some((name) => name.replace(/-opaque$/, '') === request)
      : request.every((name) => names.includes(name))
  return (scenarios[operationId] ?? []).find((one) => !one.edit && isOf(one) && givesSomething(operationId, one))?.world
}

/** Whether the documented answer of a scenario is no failure and no list without a row. */
function givesSomething(operationId: string, scenario: Scenario): boolean {
  const [answer = ''] = scenario.answers
  const documented = examplesOf(bundle, operationId, '200').get(answer) as { data?: unknown } | undefined
  const isEmpty = Array.isArray(documented?.data) && documented.data.length === 0
  return codesOf(operationId, scenario)[0] === 'OK' && !isEmpty
}
