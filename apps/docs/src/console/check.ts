import { inputReader, isObject, isRequiredOnly, type OpenApiDocument, type Schema } from '@crmcom-webapi/contract'
import { isDateTimeLocal } from '@crmcom-webapi/contract/date-time'
import { rivalKeys } from '../choices.ts'
import { resolveSchema } from '../schema.ts'
import { asCode, joinWords } from '../words.ts'

/** Something the contract refuses, and where. */
export interface Problem {
  /** Names from the top of the value down to the field; empty for the value as a whole. */
  path: readonly string[]
  /** What is wrong with the field, to be read after its name: "is required". */
  text: string
  /** Set when the contract of this release has no such field. */
  unknownField?: true
}

/**
 * Checks a value against a schema of the contract and says what is wrong with each field.
 *
 * Knows the keywords the contract is written in, no others.
 */
export function findProblems(document: OpenApiDocument, raw: Schema, value: unknown): Problem[] {
  return check(document, raw, value, [])
}

/**
 * Checks the input of an operation, read as every judge of calls reads it: what counts as not sent is not looked at,
 * and of what an open object takes only mistakes are told.
 */
export function findInputProblems(document: OpenApiDocument, id: string, schema: Schema, input: unknown): Problem[] {
  const { value, refused } = inputReader(document, id)(input)
  return [
    ...refused.map(({ path, reason, known }): Problem => {
      const at = path.map(String)
      if (reason === 'no text') return { path: at, text: 'holds half of a surrogate pair, which is no character' }
      return reason === 'choice'
        ? { path: at, text: `takes exactly one of ${joinWords(known.map(asCode), 'or')}` }
        : {
            path: at,
            text: `is not taken here: ${joinWords(known.map(asCode), 'or')} may be meant`,
            unknownField: true,
          }
    }),
    ...findProblems(document, schema, value),
  ]
}

type Path = readonly string[]
type TextRule = { minLength?: number; maxLength?: number; pattern?: string }
type ObjectValue = { readonly [name: string]: unknown }

function check(document: OpenApiDocument, raw: Schema, value: unknown, path: Path): Problem[] {
  const { schema } = resolveSchema(document, raw)
  const types = schema.type === undefined ? [] : [schema.type].flat()
  if (types.length > 0 && !types.some((type) => isOfType(type, value)))
    return [{ path, text: `must be ${types.map(typeName).join(' or ')}` }]
  return [
    ...checkValues(schema, value, path),
    ...(typeof value === 'string' ? checkText(document, schema, value, path) : []),
    ...(typeof value === 'number' ? checkNumber(schema, value, path) : []),
    ...(Array.isArray(value) ? checkList(document, schema, value, path) : []),
    ...(isObject(value) ? checkObject(document, schema, value, path) : []),
    ...checkForms(document, schema, value, path),
  ]
}

function checkValues(schema: Schema, value: unknown, path: Path): Problem[] {
  const problems: Problem[] = []
  if (schema.enum && !schema.enum.some((allowed) => isSame(allowed, value)))
    problems.push({ path, text: `must be one of ${schema.enum.map(String).join(', ')}` })
  if ('const' in schema && !isSame(schema.const, value))
    problems.push({ path, text: `must be ${String(schema.const)}` })
  if (schema.not && 'const' in schema.not && isSame(schema.not.const, value))
    problems.push({ path, text: `must not be ${String(schema.not.const)}` })
  return problems
}

function checkText(document: OpenApiDocument, schema: Schema, value: string, path: Path): Problem[] {
  // What holds of every text of a request, and the rule of the field itself.
  const rule = (document['x-request-text'] ?? {}) as TextRule
  const { minLength, maxLength = rule.maxLength, pattern } = schema as TextRule
  const length = [...value].length
  if (minLength !== undefined && length < minLength)
    return [{ path, text: minLength === 1 ? 'must not be empty' : `needs at least ${minLength} characters` }]
  if (maxLength !== undefined && length > maxLength) return [{ path, text: `takes at most ${maxLength} characters` }]
  if (rule.pattern !== undefined && !new RegExp(rule.pattern, 'u').test(value))
    return [{ path, text: 'holds a control character, a line break or half of a character' }]
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(value))
    return [{ path, text: `must have the form ${asCode(pattern)}` }]
  if (schema['format'] === 'date-time-local' && !isDateTimeLocal(value))
    return [{ path, text: 'is no date of the calendar' }]
  return []
}

function checkNumber(schema: Schema, value: number, path: Path): Problem[] {
  const { minimum, maximum } = schema as { minimum?: number; maximum?: number }
  if (minimum !== undefined && value < minimum) return [{ path, text: `must be at least ${minimum}` }]
  if (maximum !== undefined && value > maximum) return [{ path, text: `must be at most ${maximum}` }]
  return []
}

function checkList(document: OpenApiDocument, schema: Schema, value: readonly unknown[], path: Path): Problem[] {
  const { minItems, maxItems, items } = schema as { minItems?: number; maxItems?: number; items?: Schema }
  const problems: Problem[] = []
  if (minItems !== undefined && value.length < minItems)
    problems.push({ path, text: `needs at least ${minItems} entries` })
  if (maxItems !== undefined && value.length > maxItems)
    problems.push({ path, text: `takes at most ${maxItems} entries` })
  if (items) problems.push(...value.flatMap((entry, index) => check(document, items, entry, [...path, String(index)])))
  return problems
}

function checkObject(document: OpenApiDocument, schema: Schema, value: ObjectValue, path: Path): Problem[] {
  const { properties = {}, required = [], additionalProperties, dependentRequired = {} } = schema
  const problems: Problem[] = []
  const has = (name: string) => Object.hasOwn(value, name)
  for (const name of required) if (!has(name)) problems.push({ path: [...path, name], text: 'is required' })
  for (const [name, entry] of Object.entries(value)) {
    const inner = [...path, name]
    if (Object.hasOwn(properties, name)) problems.push(...check(document, properties[name] as Schema, entry, inner))
    else if (additionalProperties === false)
      problems.push({ path: inner, text: 'is not taken here', unknownField: true })
    else if (typeof additionalProperties === 'object')
      problems.push(...check(document, additionalProperties, entry, inner))
    else if (additionalProperties === true && !schema.properties && !schema['x-open'])
      problems.push(...checkText(document, {}, name, inner), ...checkFree(document, entry, inner))
  }
  for (const [name, targets] of Object.entries(dependentRequired))
    for (const target of has(name) ? targets : [])
      if (!has(target)) problems.push({ path: [...path, target], text: `is required with ${asCode(name)}` })
  const { minProperties } = schema as { minProperties?: number }
  if (minProperties !== undefined && Object.keys(value).length < minProperties)
    problems.push({ path, text: minProperties === 1 ? 'needs at least one field' : `needs ${minProperties} fields` })
  return problems
}

/** What a free object holds is bound by nothing but what holds of all texts and whole numbers of a request. */
function checkFree(document: OpenApiDocument, value: unknown, path: Path): Problem[] {
  if (typeof value === 'string') return checkText(document, {}, value, path)
  if (typeof value === 'number')
    return Number.isInteger(value) && !Number.isSafeInteger(value)
      ? [{ path, text: 'is a whole number larger than every reader keeps' }]
      : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => [
    ...checkText(document, {}, name, [...path, name]),
    ...checkFree(document, inner, [...path, name]),
  ])
}

/** The alternatives of `oneOf`, of which exactly one has to fit. */
function checkForms(document: OpenApiDocument, schema: Schema, value: unknown, path: Path): Problem[] {
  const forms = schema.oneOf
  if (!forms) return []
  if (forms.every(isRequiredOnly)) return isObject(value) ? checkRivals(schema, value, path) : []
  const verdicts = forms.map((form) => check(document, form, value, path))
  const fitting = verdicts.filter((problems) => problems.length === 0).length
  if (fitting === 1) return []
  if (fitting > 1) return [{ path, text: 'fits more than one alternative' }]
  // Of several alternatives the reader most likely means the one with the fewest complaints.
  return verdicts.reduce((best, problems) => (weigh(problems) < weigh(best) ? problems : best))
}

function checkRivals(schema: Schema, value: ObjectValue, path: Path): Problem[] {
  const met = (schema.oneOf ?? []).filter((form) => (form.required ?? []).every((name) => Object.hasOwn(value, name)))
  if (met.length === 1) return []
  const sent = met.flatMap((form) => form.required ?? []).map(asCode)
  const given = sent.length === 0 ? 'none is sent' : `${joinWords(sent)} are sent`
  return [{ path, text: `takes exactly one of ${joinWords(rivalKeys(schema).map(asCode), 'or')}: ${given}` }]
}

function weigh(problems: readonly Problem[]): number {
  return problems.reduce((sum, { unknownField }) => sum + (unknownField ? 2 : 1), 0)
}

function isOfType(type: string, value: unknown): boolean {
  if (type === 'null') return value === null
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return isObject(value)
  if (type === 'integer') return Number.isInteger(value)
  return typeof value === type
}

function typeName(type: string): string {
  const names: { [type: string]: string } = {
    array: 'a list',
    boolean: 'true or false',
    integer: 'a whole number',
    number: 'a number',
    object: 'an object',
    string: 'a text',
  }
  return names[type] ?? type
}

/** Equal as JSON: the order of keys does not count. */
function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((entry, at) => isSame(entry, b[at]))
  if (!isObject(a) || !isObject(b)) return a === b
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && isSame(a[name], b[name]))
  )
}
