import {
  type Evidence,
  isObject,
  isRequiredOnly,
  listOperations,
  type Marked,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  project,
  type Schema,
} from '@crmcom-webapi/contract'
import { examplesOf } from '../examples.ts'
import { identifierObject } from '../identifier.ts'
import { type Lifetime, lifetimeInWords } from '../lifetimes.ts'
import { parametersAsObject } from '../object-view.ts'
import { resolveSchema } from '../schema.ts'
import type { CallPart } from './call-part.ts'

/** What a caller sends, as one object: the fields of the body or the query parameters. */
export type Input = { readonly [name: string]: unknown }

/** An operation as the console offers it in one release. */
export interface CallView {
  operationId: string
  title: string
  release: string
  method: string
  /** Path below that of the API. */
  path: string
  /** Where the input travels. */
  place: 'query' | 'body'
  /** True when a call without any input is sent without a body. */
  bodyMayBeMissing: boolean
  /** What the input must look like. References lead into `document`. */
  schema: Schema
  document: OpenApiDocument
  /** Name of the field the session token goes into, when the call takes one. */
  tokenField?: string
  /** Whether a Web API key goes with it by HTTP Basic. */
  key?: 'required' | 'optional'
  /** How long the session lives that the call opens, in words. */
  lifetime?: string
  /** Inputs to start from, without the session token. */
  examples: StartingPoint[]
  client: CallPart['client']
}

/** An example of the contract, as an input to start from. */
export interface StartingPoint {
  title: string
  evidence: Evidence
  input: Input
}

/**
 * Views an operation in one release; `undefined` when the release does not have it.
 *
 * @throws {ReleaseError} When `release` is not a release.
 * @throws {RangeError} When it is older than the oldest documented one.
 */
export function viewCall(part: CallPart, release: string): CallView | undefined {
  const contract = project(part.contract, release)
  const [placed] = listOperations(contract)
  if (!placed) return undefined
  const { path, method, operation } = placed
  const media = operation.requestBody?.content['application/json']
  const schema = operation.parameters
    ? parametersAsObject(operation.parameters, operation['x-parameter-rules'])
    : (media?.schema ?? { type: 'object', additionalProperties: false })
  const tokenField = findTokenField(contract, schema)
  const key = keyOf(operation)
  const lifetime = operation['x-session-lifetime'] as Lifetime | undefined
  const examples = operation.parameters
    ? queryExamples(operation.parameters, operation['x-parameter-rules'])
    : examplesOf(contract, media).map(([name, example]) => ({
        title: example.summary ?? name,
        evidence: example['x-evidence'] ?? 'assumed',
        input: (example.value ?? {}) as Input,
      }))
  return {
    operationId: operation.operationId,
    title: operation.summary ?? operation.operationId,
    release,
    method: method.toUpperCase(),
    path,
    place: operation.parameters ? 'query' : 'body',
    bodyMayBeMissing: operation.requestBody?.required !== true,
    schema,
    document: contract,
    ...(tokenField === undefined ? {} : { tokenField }),
    ...(key ? { key } : {}),
    ...(lifetime ? { lifetime: lifetimeInWords(lifetime) } : {}),
    examples: uniqueInputs(examples.map((example) => ({ ...example, input: without(example.input, tokenField) }))),
    client: part.client,
  }
}

/** Which releases have an operation, for one that the chosen release lacks: its marks. */
export function marksOf(part: CallPart): Marked {
  return listOperations(part.contract)[0]?.operation ?? {}
}

/** The input as it travels: with the session token where the call wants it, unless the reader put one there. */
export function placeToken({ tokenField }: CallView, input: Input, token: string | undefined): Input {
  if (tokenField === undefined || token === undefined || Object.hasOwn(input, tokenField)) return input
  return { [tokenField]: token, ...input }
}

/** The branches of a choice between groups of fields; empty for any other schema. */
export function groupsOf(schema: Schema): Schema[] {
  const forms = schema.oneOf ?? []
  return [schema.type].flat().includes('object') && !forms.every(isRequiredOnly) ? forms : []
}

function findTokenField(document: OpenApiDocument, raw: Schema): string | undefined {
  const { schema } = resolveSchema(document, raw)
  const own = Object.entries(schema.properties ?? {}).find(
    ([, property]) => resolveSchema(document, property).schema['x-token'] === 'session',
  )
  if (own) return own[0]
  for (const group of groupsOf(schema)) {
    const inside = findTokenField(document, group)
    if (inside !== undefined) return inside
  }
  return undefined
}

function keyOf({ security = [] }: Operation): CallView['key'] {
  if (security.every((requirement) => Object.keys(requirement).length === 0)) return undefined
  return security.some((requirement) => Object.keys(requirement).length === 0) ? 'optional' : 'required'
}

/** What the examples of the parameters make together: for each choice what has to be sent, then all that may be. */
function queryExamples(parameters: Parameter[], rules: Schema = {}): StartingPoint[] {
  const choices = (rules.oneOf ?? [{}]).map((form) => form.required ?? [])
  const rivals = new Set(choices.flat())
  return choices.flatMap((chosen) => {
    const by = chosen.length > 0 ? `By ${chosen.join(' and ')}` : ''
    const point = (title: string, isSent: (parameter: Parameter) => boolean): StartingPoint => ({
      title,
      evidence: 'assumed',
      input: Object.fromEntries(
        parameters
          .filter((parameter) => parameter['example'] !== undefined && isSent(parameter))
          .map((parameter) => [parameter.name, readExample(parameter)]),
      ),
    })
    return [
      point(by || 'What it needs', ({ name, required }) => required === true || chosen.includes(name)),
      point(
        by ? `${by}, with the rest` : 'With every parameter',
        ({ name }) => chosen.includes(name) || !rivals.has(name),
      ),
    ]
  })
}

/** An identifier is written as an object, though the example has it as it travels. */
function readExample(parameter: Parameter): unknown {
  const { example } = parameter as { example?: unknown }
  if (parameter['x-identifier'] === undefined || typeof example !== 'string') return example
  return identifierObject(example)
}

function without(input: Input, name: string | undefined): Input {
  return Object.fromEntries(Object.entries(input).filter(([field]) => field !== name))
}

/** Examples that differ in the form of their session token only are one. */
function uniqueInputs(points: StartingPoint[]): StartingPoint[] {
  const seen = new Set<string>()
  return points.filter(({ input }) => {
    const text = JSON.stringify(input)
    if (seen.has(text)) return false
    seen.add(text)
    return true
  })
}

/** Reads the JSON a reader wrote as an input. */
export function readInput(text: string): { input: Input } | { mistake: string } {
  if (text.trim() === '') return { input: {} }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { mistake: `This is not JSON: ${(error as Error).message}` }
  }
  return isObject(value) ? { input: value } : { mistake: 'The input must be a JSON object, in curly brackets.' }
}
