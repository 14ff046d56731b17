import { isRequiredOnly, type Operation, type Parameter, type Schema } from '@crmcom-webapi/contract'
import { CodegenError } from './codegen-error.js'

/** The name under which the parameters of an operation, taken together, are emitted. */
export function queryName(operationId: string): string {
  return `${operationId[0]?.toUpperCase()}${operationId.slice(1)}Query`.replaceAll(/[^\w.-]/g, '_')
}

/** Where a parameter stands: the first ones are those of the path item, for all its operations. */
export function placeOfParameter(at: string, index: number, shared: number): string {
  if (index >= shared) return `${at}/parameters/${index - shared}`
  return `${at.slice(0, at.lastIndexOf('/'))}/parameters/${index}`
}

/**
 * Writes the query parameters of an operation as one object, the way people write them: identifiers are
 * objects, numbers are numbers, and what holds between parameters (`x-parameter-rules`) holds between
 * its keys.
 *
 * @param operation With every reference to a parameter written out.
 * @param shared How many of its parameters are those of its path item.
 */
export function querySchema(operation: Operation, at: string, shared = 0): Schema {
  const parameters = operation.parameters ?? []
  if (operation.requestBody)
    throw new CodegenError(`${at}/requestBody`, 'a body beside query parameters is not supported')
  parameters.forEach((parameter, index) => {
    const place = placeOfParameter(at, index, shared)
    checkParameter(parameter, place)
    if (parameters.findIndex(({ name }) => name === parameter.name) < index)
      throw new CodegenError(place, `parameter "${parameter.name}" stands twice`)
  })
  checkRules(operation['x-parameter-rules'] ?? {}, `${at}/x-parameter-rules`)
  const required = parameters.filter((parameter) => parameter.required).map((parameter) => parameter.name)
  const { type: _type, description: _description, ...rules } = operation['x-parameter-rules'] ?? {}
  const both = [...new Set([...required, ...(rules.required ?? [])])]
  return {
    type: 'object',
    properties: Object.fromEntries(parameters.map((parameter) => [parameter.name, property(parameter)])),
    ...rules,
    ...(both.length > 0 ? { required: both } : {}),
    ...(operation['x-open'] ? { 'x-open': operation['x-open'] } : {}),
    additionalProperties: operation['x-open'] !== undefined,
  }
}

/** What a parameter is on the wire, where it is one text or several. */
export type WireForm = 'text' | 'number' | 'boolean' | 'identifier' | 'csv' | 'repeated'

/** How the value of a parameter travels. */
export function wireForm(parameter: Parameter): WireForm {
  if (parameter['x-identifier'] !== undefined) return 'identifier'
  const type = parameter.schema?.type
  if (type === 'integer' || type === 'number') return 'number'
  if (type === 'boolean') return 'boolean'
  if (type === 'array') return parameter['explode'] === false ? 'csv' : 'repeated'
  return 'text'
}

function property(parameter: Parameter): Schema {
  const { name: _name, in: _in, required: _required, schema = {}, example, examples: _examples, ...words } = parameter
  delete words['x-identifier']
  delete words['explode']
  delete words['style']
  const own = parameter['x-identifier'] === undefined ? schema : (schema.contentSchema as Schema)
  return {
    ...own,
    ...words,
    ...(example === undefined || parameter['x-identifier'] !== undefined ? {} : { examples: [example] }),
  }
}

/** What may hold between parameters. Anything else would be lost, or take the place of the parameters themselves. */
const ruleKeys = new Set(['type', 'description', 'required', 'oneOf', 'anyOf', 'dependentRequired'])

function checkRules(rules: Schema, at: string): void {
  const stray = Object.keys(rules).find((key) => !ruleKeys.has(key) && !key.startsWith('x-'))
  if (stray) throw new CodegenError(at, `"${stray}" is not supported between parameters`)
  for (const key of ['oneOf', 'anyOf'] as const)
    if (rules[key]?.some((branch) => !isRequiredOnly(branch)))
      throw new CodegenError(`${at}/${key}`, 'a choice between parameters takes branches that say required only')
}

/** Stops at a parameter that cannot be carried on. A reference to a schema says nothing here: see emitRoutes(). */
export function checkParameter(parameter: Parameter, at: string): void {
  if (parameter.in !== 'query') throw new CodegenError(at, `parameters in ${parameter.in} are not supported`)
  if (parameter.schema === undefined) throw new CodegenError(at, 'a parameter needs a schema')
  const style = parameter['style']
  if (style !== undefined && style !== 'form') throw new CodegenError(at, `style "${String(style)}" is not supported`)
  const { type } = parameter.schema
  if (parameter['x-identifier'] !== undefined) {
    const target = parameter.schema.contentSchema?.$ref
    // The form of an older release has the name of that release behind its own.
    const named = target?.replace(/_R\d+_\d+_\d+$/, '')
    if (named !== `#/components/schemas/${String(parameter['x-identifier'])}`)
      throw new CodegenError(
        at,
        `x-identifier is ${String(parameter['x-identifier'])}, but contentSchema is ${target ?? 'missing'}`,
      )
    if (type !== 'string') throw new CodegenError(at, 'an identifier travels as a text: type string')
    return
  }
  if (type === undefined && parameter.schema.$ref !== undefined) return
  if (typeof type !== 'string' || !['string', 'integer', 'number', 'boolean', 'array'].includes(type))
    throw new CodegenError(at, 'a query parameter must have one type: string, integer, number, boolean or array')
  if (type === 'array' && parameter.schema.items?.type !== 'string' && parameter.schema.items?.$ref === undefined)
    throw new CodegenError(at, 'items of an array in a query must be texts')
}
