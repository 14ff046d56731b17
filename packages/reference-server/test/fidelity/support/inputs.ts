import { listOperations, type OpenApiDocument } from '@crmcom-webapi/contract'
import type { Validator } from '@crmcom-webapi/test-support/validator'
import { descend } from './descend.js'
import type { Place } from './marked-nodes.js'
import {
  allExamples,
  descriptorOf,
  type Input,
  keyFor,
  parameterExamples,
  pathOf,
  requestExamples,
} from './requests.js'

/**
 * Good inputs of an operation, made of the examples of a document: those of its bodies or, for a call by
 * GET, one for each choice between parameters, without and with those that may be left out.
 */
export function documentedInputs(document: OpenApiDocument, operationId: string): Input[] {
  return namedInputs(document, operationId).map(({ input }) => input)
}

/** A good input, and the examples it is made of: the one of the body, or those of the parameters. */
export interface NamedInput {
  names: readonly string[]
  input: Input
}

/** The same, with the names of the examples. */
export function namedInputs(document: OpenApiDocument, operationId: string): NamedInput[] {
  if (descriptorOf(operationId).method !== 'GET')
    return [...requestExamples(document, operationId)].map(([name, input]) => ({ names: [name], input }))
  const placed = listOperations(document).find(({ operation }) => operation.operationId === operationId)
  const { parameters = [], 'x-parameter-rules': rules } = placed?.operation ?? {}
  const shown = parameterExamples(document, operationId)
  const needed = parameters.filter(({ name, required }) => required && shown.has(name)).map(({ name }) => name)
  // Where only one parameter of a choice is left it is required like any other.
  const choices = (rules?.oneOf ?? [rules ?? {}]).map((branch) => branch.required ?? [])
  const chosen = new Set(choices.flat())
  const rest = [...shown.keys()].filter((name) => !chosen.has(name) && !needed.includes(name))
  return choices.flatMap((choice) =>
    [[], rest].map((more) => {
      const names = [...needed, ...choice, ...more]
      return { names, input: Object.fromEntries(names.map((name) => [name, shown.get(name)])) }
    }),
  )
}

/** A good input in which a marked node takes part: an example that has it, else one into which a value is put. */
export function inputWith(place: Place, document: OpenApiDocument, validator: Validator): NamedInput {
  const inputs = namedInputs(document, place.operationId)
  const fitting = inputs.find(({ input }) => takesPart(place, input, validator))
  if (fitting) return fitting
  const [first] = inputs.toSorted((one, other) => depth(other.input, place.path) - depth(one.input, place.path))
  if (!first) throw new Error(`${place.operationId} has no example to start from`)
  return { ...first, input: put(first.input, place.path, place.value ?? sampleOf(place, document)) as Input }
}

function takesPart(place: Place, input: Input, validator: Validator): boolean {
  if (place.kind === 'operation') return true
  if (place.kind === 'security') return keyFor(place.operationId, input) === undefined
  const values = descend(input, place.path)
  if (place.kind === 'branch') return values.some((value) => validator.accepts(place.pointer, value))
  return place.kind === 'value' ? values.includes(place.value) : values.length > 0
}

/** How far a value goes along a path. */
const depth = (value: unknown, path: readonly string[]): number =>
  path.findLastIndex((_, index) => descend(value, path.slice(0, index + 1)).length > 0)

/** Puts an entry where most of what stands around it is there already. */
function put(value: unknown, [name, ...rest]: readonly string[], entry: unknown): unknown {
  if (name === undefined) return entry
  if (name === '*') {
    const items = (value ?? [{}]) as unknown[]
    const [deepest] = items.toSorted((one, other) => depth(other, rest) - depth(one, rest))
    return items.map((item) => (item === deepest ? put(item, rest, entry) : item))
  }
  if (typeof value === 'string') return `${name}=${entry}`
  const holder = (value ?? {}) as Input
  return { ...holder, [name]: put(holder[name], rest, entry) }
}

const folderOf = (operationId: string): string => pathOf(operationId).replace(/[^/]*$/, '')

/** A value from an example of another request that has one in the same place, a sister before others; else one that fits. */
function sampleOf({ operationId, path, schema }: Place, document: OpenApiDocument): unknown {
  if (path.length > 1) {
    const folder = folderOf(operationId)
    const requests = allExamples(document).filter(({ of }) => of === 'request')
    const sisters = requests.filter((one) => folderOf(one.operationId) === folder)
    const [shown] = [...sisters, ...requests].flatMap(({ value }) => descend(value, path))
    if (shown !== undefined) return shown
  }
  if (path.at(-1) === 'fields_set') return 'id'
  if (schema?.enum) return schema.enum[0]
  const types = [schema?.type].flat()
  if (types.includes('number') || types.includes('integer')) return types.includes('integer') ? 12 : 12.5
  if (types.includes('boolean')) return true
  return schema?.['pattern'] === undefined ? 'silver' : '2026-01-05T00:00:00'
}
