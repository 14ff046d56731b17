import { listOperations, type OpenApiDocument, type Schema } from '@crmcom-webapi/contract'
import type { Validator } from '@crmcom-webapi/test-support/validator'
import type { Place } from './marked-nodes.js'
import { descriptorOf, type Input, keyFor, parameterExamples, requestExamples } from './requests.js'

/**
 * Good inputs of an operation, made of the examples of a document: those of its bodies or, for a call by
 * GET, one for each choice between parameters, without and with those that may be left out.
 */
export function documentedInputs(document: OpenApiDocument, operationId: string): Input[] {
  if (descriptorOf(operationId).method !== 'GET') return [...requestExamples(document, operationId).values()]
  const placed = listOperations(document).find(({ operation }) => operation.operationId === operationId)
  const { parameters = [], 'x-parameter-rules': rules } = placed?.operation ?? {}
  const shown = parameterExamples(document, operationId)
  const needed = parameters.filter(({ name, required }) => required && shown.has(name)).map(({ name }) => name)
  // Where only one parameter of a choice is left it is required like any other.
  const choices = (rules?.oneOf ?? [rules ?? {}]).map((branch) => branch.required ?? [])
  const chosen = new Set(choices.flat())
  const rest = [...shown.keys()].filter((name) => !chosen.has(name) && !needed.includes(name))
  return choices.flatMap((choice) =>
    [[], rest].map((more) =>
      Object.fromEntries([...needed, ...choice, ...more].map((name) => [name, shown.get(name)])),
    ),
  )
}

/** A good input in which a marked node takes part: an example that has it, else one into which a value is put. */
export function inputWith(place: Place, document: OpenApiDocument, validator: Validator): Input {
  const inputs = documentedInputs(document, place.operationId)
  const [first] = inputs
  const fitting = inputs.find((input) => takesPart(place, input, validator))
  if (fitting) return fitting
  if (!first) throw new Error(`${place.operationId} has no example to start from`)
  return put(first, place.path, place.value ?? sampleOf(place.schema)) as Input
}

function takesPart(place: Place, input: Input, validator: Validator): boolean {
  if (place.kind === 'operation') return true
  if (place.kind === 'security') return keyFor(place.operationId, input) === undefined
  if (place.kind === 'branch') return validator.accepts(place.pointer, input)
  const value = place.path.reduce<unknown>((inner, name) => (inner as Input | undefined)?.[name], input)
  return place.kind === 'value' ? value === place.value : value !== undefined
}

function put(value: unknown, [name, ...rest]: readonly string[], entry: unknown): unknown {
  if (name === undefined) return entry
  const holder = (value ?? {}) as Input
  return { ...holder, [name]: put(holder[name], rest, entry) }
}

function sampleOf(schema: Schema | undefined): unknown {
  const types = [schema?.type].flat()
  if (types.includes('number')) return 12.5
  return schema?.['pattern'] === undefined ? 'silver' : '2026-01-05T00:00:00'
}
