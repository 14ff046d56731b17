import { isObject, unescapePointer } from '@crmcom-webapi/contract'
import { clauseAt } from '@crmcom-webapi/judge'
import { availability, parseRelease } from '@crmcom-webapi/release-marks'
import type { ArazzoDocument, Criterion, Step, Workflow } from '../arazzo.js'
import { type Answer, type Bench, basic, isRequestCode, type Manner } from '../bench.js'
import { holds, workedOut } from '../condition.js'
import { isCredential } from '../options.js'
import { type Outbox, sentBetween } from '../outbox.js'
import type { Input, Served } from '../served.js'

interface Play {
  inputs: { [name: string]: unknown }
  outputs: { [step: string]: { [name: string]: unknown } }
}

/** Plays workflows, each with what the server at hand has. */
export async function playWorkflows(bench: Bench, documents: readonly ArazzoDocument[]): Promise<void> {
  for (const { workflows } of documents)
    for (const workflow of workflows) {
      await bench.options.reset?.()
      await play(bench, workflow)
    }
}

async function play(bench: Bench, workflow: Workflow): Promise<void> {
  const skip = reasonToSkip(bench, workflow)
  const first = bench.byId.get(workflow.steps[0]?.operationId ?? '')
  if (skip !== undefined) {
    const served = first ?? bench.served[0]
    if (served) bench.note('workflow', served, workflow.workflowId, 'SKIP', served.pointer, { words: skip })
    return
  }
  const state: Play = { inputs: inputsOf(bench, workflow), outputs: {} }
  // Where nothing is put back, the records may not be as the workflow begins with. From its first write on they are its own.
  let isBeginning = workflow['x-writes'] === true && !bench.options.reset
  for (const step of workflow.steps) {
    const served = bench.byId.get(step.operationId)
    if (!served || !isThere(bench, step)) continue
    const skipFrom = (name: string, words: string) =>
      bench.note('workflow', served, name, 'SKIP', served.pointer, { words })
    const place = `${workflow.workflowId}.${step.stepId}`
    if (step['x-guess'] && !bench.mayGuess()) {
      skipFrom(place, 'the limit on guesses is reached')
      return
    }
    // A payload may have members that only later releases take.
    const { input, manner } = requestOf(served, step, state)
    const [stray] = bench.foretell(served, input, manner).filter(({ kind }) => kind === 'mark')
    if (stray) {
      skipFrom(workflow.workflowId, `its step ${step.stepId} sends what this release lacks`)
      return
    }
    const seconds = secondsBefore(step, state)
    if (seconds > 0) await bench.pass(seconds)
    const named = step['x-instead-of'] ?? step.stepId
    const look = step['x-sent'] && bench.options.outbox
    const before = await look?.()
    const answer = await bench.call(served, input, manner)
    if (look && before) state.outputs[named] = sentOutputs(step, sentBetween(before, await look()))
    if (isBeginning && isOtherwise(step, answer, state)) {
      skipFrom(place, `the records are not as it begins: ${bench.words.clean(answer.code)}`)
      return
    }
    if (!served.isRead) isBeginning = false
    if (!judge(bench, workflow, step, served, answer, state)) return
    const outputs = Object.entries(step.outputs ?? {})
    const further = Object.entries(step['x-outputs'] ?? {}).map(
      ([name, expression]) => [name, workedOut(expression, (one) => lookup(one, answer, state))] as const,
    )
    const untold = further.find(([, value]) => value === null || Number.isNaN(value))
    if (untold) {
      skipFrom(place, `the answer does not tell ${untold[0]}`)
      return
    }
    state.outputs[named] = {
      ...state.outputs[named],
      ...Object.fromEntries(outputs.map(([name, expression]) => [name, lookup(expression, answer, state)])),
      ...Object.fromEntries(further),
    }
  }
}

const waits = (step: Step): boolean => (step['x-wait-seconds'] ?? step['x-wait-until']) !== undefined

/** The longest wait that anybody may sit out, or find the server ahead by afterwards: a week. */
const longestWait = 604_800

const waitsLong = (step: Step): boolean =>
  step['x-wait-until'] !== undefined || (step['x-wait-seconds'] ?? 0) > longestWait

/** How long to wait before a step. Dates have no zone, so two of them are told apart by what lies between. */
function secondsBefore(step: Step, state: Play): number {
  const { 'x-wait-until': until, 'x-wait-seconds': more = 0 } = step
  if (!until) return more
  const between = Date.parse(`${fill(until.date, state)}Z`) - Date.parse(`${fill(until.now, state)}Z`)
  return Number.isNaN(between) ? more : between / 1000 + more
}

const sentOutputs = (step: Step, sent: Outbox): { [name: string]: unknown } =>
  Object.fromEntries(Object.entries(step['x-sent'] ?? {}).map(([name, at]) => [name, memberAt(sent, at.split('.'))]))

/** Whether the records are other than a step asks for, rather than the answer wrong. */
function isOtherwise(step: Step, answer: Answer, state: Play): boolean {
  const untrue = criteriaOf(step).filter(({ condition }) => !holds(condition, (one) => lookup(one, answer, state)))
  if (answer.outcome === 'refused') return untrue.length > 0 && !isRequestCode(answer.code)
  return answer.outcome === 'accepted' && untrue.some(({ condition }) => !condition.includes('/status/code'))
}

const criteriaOf = (step: Step): Criterion[] => [...(step.successCriteria ?? []), ...(step['x-criteria'] ?? [])]

function reasonToSkip(bench: Bench, workflow: Workflow): string | undefined {
  const { skip = {} } = bench.options.profile ?? {}
  const { allowWrites = false, dryRun = false, clock, waits: mayWait, reset } = bench.options
  const left = [workflow.workflowId, ...workflow.steps.map(({ operationId }) => operationId)]
  const named = left.map((name) => skip[name]).find((reason) => reason !== undefined)
  if (named !== undefined) return named
  const missing = workflow.steps.find((step) => !bench.byId.has(step.operationId) && !step['x-where-available'])
  if (missing) return `${missing.operationId} is not in this release`
  if (workflow['x-writes'] && (!allowWrites || dryRun)) {
    for (const { operationId } of workflow.steps)
      if (!bench.byId.get(operationId)?.isRead) bench.wouldWrite.add(operationId)
    return 'it writes, which is not allowed'
  }
  if (workflow.steps.some(waits) && !clock && !mayWait)
    return 'there is no clock to move, and waiting was not asked for'
  if (workflow.steps.some(waitsLong) && !(clock && reset))
    return 'it goes weeks ahead, and there is no clock that is put back'
  if (workflow.steps.some((step) => step['x-sent'] !== undefined) && !bench.options.outbox)
    return 'what the server sends to others cannot be looked at'
  const inputs = inputsOf(bench, workflow)
  const open = Object.keys(workflow.inputs?.properties ?? {}).find((name) => inputs[name] === undefined)
  return open === undefined ? undefined : `nothing is known for ${open}`
}

function isThere(bench: Bench, step: Step): boolean {
  const from = step['x-available-from']
  return from === undefined || availability({ 'x-available-from': from }, parseRelease(bench.release)).present
}

/**
 * What the credentials and the profile say, and else what the examples of the contract show. An input that is named like
 * a credential is one.
 */
function inputsOf(bench: Bench, { workflowId, inputs }: Workflow): { [name: string]: unknown } {
  const { credentials, profile = {} } = bench.options
  const { records = {} } = profile
  return Object.fromEntries(
    Object.entries(inputs?.properties ?? {}).map(([name, { default: shown }]) => [
      name,
      isCredential(name) ? credentials[name] : (records[`${workflowId}.${name}`] ?? records[name] ?? shown),
    ]),
  )
}

/** What stands behind some names, one within the other; lists are counted from 0. */
function memberAt(value: unknown, names: readonly string[]): unknown {
  return names.reduce<unknown>(
    (inner, name) =>
      isObject(inner) || Array.isArray(inner) ? (inner as { [name: string]: unknown })[name] : undefined,
    value,
  )
}

function requestOf(served: Served, step: Step, state: Play): { input: Input; manner: Manner } {
  const headers: { [name: string]: string } = {}
  const query: { [name: string]: unknown } = {}
  for (const { name, in: place, value } of step.parameters ?? []) {
    const filled = fill(value, state)
    if (place === 'query') query[name] = filled
    else headers[name.toLowerCase()] = name.toLowerCase() === 'authorization' ? keyOf(String(filled)) : String(filled)
  }
  const payload = step.requestBody ? (fill(step.requestBody.payload, state) as Input) : {}
  return { input: served.isQuery ? query : payload, manner: { token: null, headers } }
}

/** A key is written as it is in a workflow, and as HTTP Basic on the wire. */
const keyOf = (value: string): string => (/^basic /i.test(value) ? value : basic(value))

/** Whether the workflow can go on: each criterion holds. */
function judge(bench: Bench, workflow: Workflow, step: Step, served: Served, answer: Answer, state: Play): boolean {
  let goesOn = true
  for (const criterion of criteriaOf(step)) {
    const { condition } = criterion
    const pointer = criterion['x-clause'] ?? served.pointer
    const clause = clauseAt(bench.document, pointer, { pages: served.operation['x-sources'] ?? [] })
    const evidence = criterion['x-evidence'] ?? clause.evidence
    const isTrue = holds(condition, (expression) => lookup(expression, answer, state))
    goesOn &&= isTrue
    bench.add({
      kind: 'workflow',
      operationId: served.id,
      name: `${workflow.workflowId}.${step.stepId}: ${condition}`,
      verdict: isTrue ? 'PASS' : evidence === 'assumed' ? 'WARN' : 'FAIL',
      clause: { ...clause, evidence },
      ...(isTrue
        ? {}
        : {
            words: `not so; the answer has the code ${bench.words.clean(answer.code || `HTTP ${answer.status}`)}`,
            curl: bench.curlOf(answer),
          }),
    })
  }
  return goesOn
}

function lookup(expression: string, answer: Answer, state: Play): unknown {
  const [head = '', pointer] = expression.split('#', 2) as [string, string?]
  if (head === '$statusCode') return answer.status
  if (head === '$response.body') {
    const { body } = answer.exchange.response
    return at(body.kind === 'json' ? body.value : undefined, pointer ?? '')
  }
  const [source, ...names] = head.split('.')
  const value =
    source === '$inputs'
      ? memberAt(state.inputs, names)
      : source === '$steps'
        ? memberAt(state.outputs[names[0] ?? ''], names.slice(2))
        : undefined
  return pointer === undefined ? value : at(value, pointer)
}

const at = (value: unknown, pointer: string): unknown =>
  memberAt(value, pointer.split('/').slice(1).map(unescapePointer))

/** Puts values where a payload has expressions, alone or among other text. */
function fill(value: unknown, state: Play): unknown {
  const nothing = {} as Answer
  if (typeof value === 'string') {
    if (/^\$(?:inputs|steps)\./.test(value)) return lookup(value, nothing, state)
    return value.replaceAll(/\{(\$(?:inputs|steps)\.[^}]+)\}/g, (_, expression: string) =>
      String(lookup(expression, nothing, state)),
    )
  }
  if (Array.isArray(value)) return value.map((one) => fill(one, state))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, fill(inner, state)]))
}
