import { escapePointer, isRequiredOnly, type Schema } from '@crmcom-webapi/contract'
import { CodegenError } from './codegen-error.js'
import { literal, propertyName } from './literal.js'

/** What a schema expression needs to know of the file it stands in. */
export interface ZodContext {
  /** Writes a reference to a component form; lazy where it closes a circle. */
  reference(id: string): string
  /** Resolves a component form, to read the type behind a reference. */
  resolve(id: string): Schema
  /** Whether texts are those of requests, for which the contract has one rule. */
  requestTexts?: boolean
}

const prefix = '#/components/schemas/'

const annotations = new Set([
  '$comment',
  'title',
  'description',
  'example',
  'examples',
  'default',
  'deprecated',
  'readOnly',
  'writeOnly',
  'externalDocs',
  'discriminator',
  'contentMediaType',
  'contentEncoding',
  'contentSchema',
])

/** A date and time of the calendar without a zone, as the formats registry of OpenAPI names it. */
const checkedFormats = new Set(['date-time-local'])

/** Formats that only describe; any other would have to be checked. */
const describingFormats = new Set(['password', 'int32', 'int64', 'float', 'double', 'jwt'])

const byType: { [type: string]: readonly string[] } = {
  string: ['minLength', 'maxLength', 'pattern', 'format'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'format'],
  integer: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'format'],
  array: ['items', 'minItems', 'maxItems', 'uniqueItems'],
  object: ['properties', 'required', 'additionalProperties', 'dependentRequired', 'minProperties', 'maxProperties'],
  boolean: [],
  null: [],
}

const anyType = new Set(['type', 'enum', 'const', 'not', 'oneOf', 'anyOf', 'allOf', '$ref'])

/**
 * Writes the zod expression that accepts exactly what a schema accepts.
 *
 * @throws {CodegenError} At the place of any keyword it does not carry on, so that nothing is lost silently.
 */
export function zodExpression(schema: Schema | boolean, context: ZodContext, at: string): string {
  if (schema === true) return 'z.unknown()'
  if (schema === false) return 'z.never()'
  const keywords = Object.keys(schema).filter((key) => !annotations.has(key) && !key.startsWith('x-'))
  const types = schema.type === undefined ? [] : [schema.type].flat()
  if (schema.$ref !== undefined) {
    const others = keywords.filter((key) => key !== '$ref')
    if (others.length > 0) throw new CodegenError(at, `"${others[0]}" beside a $ref: move it into the component`)
    return context.reference(schema.$ref.slice(prefix.length))
  }
  checkKeywords(keywords, types, at)
  if (keywords.length === 0) return 'z.unknown()'

  const parts: string[] = []
  if (types.length > 0 && !saidByBranches(schema, types, context)) parts.push(ownPart(schema, types, context, at))
  if (hasGroups(schema.oneOf)) parts.push(choice('xor', schema.oneOf, schema.type, context, `${at}/oneOf`))
  if (hasGroups(schema.anyOf)) parts.push(choice('union', schema.anyOf, schema.type, context, `${at}/anyOf`))
  for (const [index, branch] of (schema.allOf ?? []).entries())
    parts.push(zodExpression(typed(branch, schema.type), context, `${at}/allOf/${index}`))
  if (types.length === 0 && schema.enum && schema.const !== undefined)
    throw new CodegenError(at, '"enum" beside the values listed: list only what is allowed')
  if (types.length === 0 && schema.enum) parts.push(values(schema.enum, at))
  if (types.length === 0 && schema.const !== undefined) parts.push(values([schema.const], at))
  if (parts.length === 0) throw new CodegenError(at, 'say which type this is')
  // An intersection forgives a key that one side refuses when the other takes it.
  if (parts.length > 1 && isClosed(schema, context))
    throw new CodegenError(at, 'a closed object beside or within allOf, oneOf or anyOf: write it as one object')
  const joined = parts.reduce((left, right) => `z.intersection(${left}, ${right})`)
  // A component written under another name would bring its own metadata along; a union of one has none.
  const whole = isName(joined) ? `z.union([${joined}])` : joined
  return whole + objectChecks(schema) + notCheck(schema, at)
}

function checkKeywords(keywords: readonly string[], types: readonly string[], at: string): void {
  for (const type of types) if (!Object.hasOwn(byType, type)) throw new CodegenError(at, `type "${type}" is unknown`)
  for (const keyword of keywords) {
    if (anyType.has(keyword)) continue
    const owners = Object.keys(byType).filter((type) => byType[type]?.includes(keyword))
    if (owners.length === 0) throw new CodegenError(at, `keyword "${keyword}" is not supported`)
    if (!owners.some((type) => types.includes(type)))
      throw new CodegenError(at, `keyword "${keyword}" needs type ${owners.join(' or ')}`)
  }
}

const isName = (expression: string): boolean => /^[\w$.]+$/.test(expression)

function hasGroups(branches: Schema[] | undefined): branches is Schema[] {
  return branches !== undefined && !branches.every(isRequiredOnly)
}

/** The branches carry the type, so a plain `type` beside them adds nothing. */
function saidByBranches(schema: Schema, types: readonly string[], context: ZodContext): boolean {
  if (!isBareType(schema)) return false
  if (hasGroups(schema.oneOf) || hasGroups(schema.anyOf)) return true
  return (schema.allOf ?? []).some((branch) => {
    const own = typeOf(typed(branch, schema.type), context)
    return own?.every((type) => types.includes(type)) === true
  })
}

/** Tells whether a schema, or a part of it that speaks of the same value, refuses keys it does not list. */
function isClosed(schema: Schema, context: ZodContext, seen: readonly string[] = []): boolean {
  if (typeof schema !== 'object') return false
  if (schema.$ref !== undefined) {
    const id = schema.$ref.slice(prefix.length)
    return !seen.includes(id) && isClosed(context.resolve(id), context, [...seen, id])
  }
  const parts = [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])]
  return schema.additionalProperties === false || parts.some((part) => isClosed(part, context, seen))
}

function isBareType(schema: Schema): boolean {
  const kept = Object.keys(schema).filter((key) => !annotations.has(key) && !key.startsWith('x-'))
  return kept.every((key) => ['type', 'oneOf', 'anyOf', 'allOf', 'not', 'minProperties', 'maxProperties'].includes(key))
}

function typed(branch: Schema, type: Schema['type']): Schema {
  return type === undefined || typeof branch !== 'object' || branch.$ref !== undefined || branch.type !== undefined
    ? branch
    : { ...branch, type }
}

function choice(
  kind: 'xor' | 'union',
  branches: Schema[],
  type: Schema['type'],
  context: ZodContext,
  at: string,
): string {
  const allowed = type === undefined ? undefined : [type].flat()
  const written = branches.map((branch, index) => {
    const whole = typed(branch, type)
    const own = typeOf(whole, context)
    const stray =
      allowed && own?.find((name) => !allowed.includes(name) && !(name === 'integer' && allowed.includes('number')))
    if (allowed && !own) throw new CodegenError(`${at}/${index}`, 'say which type this branch has')
    if (stray) throw new CodegenError(`${at}/${index}`, `type "${stray}" is not allowed by the type beside the choice`)
    return zodExpression(whole, context, `${at}/${index}`)
  })
  return written.length === 1 ? (written[0] as string) : `z.${kind}([${written.join(', ')}])`
}

function typeOf(schema: Schema, context: ZodContext): string[] | undefined {
  if (typeof schema !== 'object') return undefined
  if (schema.$ref !== undefined) return typeOf(context.resolve(schema.$ref.slice(prefix.length)), context)
  return schema.type === undefined ? undefined : [schema.type].flat()
}

function ownPart(schema: Schema, types: string[], context: ZodContext, at: string): string {
  if (schema.const !== undefined || schema.enum) {
    const stray = Object.keys(schema).find(
      (key) => types.some((type) => byType[type]?.includes(key)) && key !== 'format',
    )
    const beside = schema.const !== undefined && schema.enum ? 'enum' : stray
    if (beside) throw new CodegenError(at, `"${beside}" beside the values listed: list only what is allowed`)
    const listed = schema.const !== undefined ? [schema.const] : (schema.enum as unknown[])
    const fitting = listed.filter((value) => types.some((type) => isOfType(value, type)))
    if (fitting.length < listed.length) throw new CodegenError(at, 'a value is not of the type beside it')
    return values(fitting, at)
  }
  const written = types.map((type) => ofType(type, schema, context, at))
  return written.length === 1 ? (written[0] as string) : `z.union([${written.join(', ')}])`
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'null') return value === null
  return typeof value === type
}

function values(listed: unknown[], at: string): string {
  for (const value of listed) {
    if (typeof value === 'object' && value !== null) throw new CodegenError(at, 'enum and const take plain values only')
  }
  if (listed.length === 0) return 'z.never()'
  return `z.literal(${listed.length === 1 ? literal(listed[0]) : literal(listed)})`
}

function ofType(type: string, schema: Schema, context: ZodContext, at: string): string {
  const number = (key: string) => schema[key] as number | undefined
  switch (type) {
    case 'string': {
      if (!checkedFormats.has(String(schema['format']))) checkFormat(schema, at)
      const [min, max] = [number('minLength'), number('maxLength')]
      const pattern = schema['pattern'] === undefined ? '' : `.regex(${regex(schema['pattern'] as string, at)})`
      const length = (min === undefined || min === 1) && max === undefined
      const date = schema['format'] === 'date-time-local' ? '.check(dateTimeLocal)' : ''
      const bounds =
        min === 1 && length ? '.min(1)' : length ? '' : `.check(codePoints(${min ?? 0}, ${max ?? 'Infinity'}))`
      return `z.string()${bounds}${pattern}${date}${context.requestTexts ? '.check(requestText)' : ''}`
    }
    case 'number':
    case 'integer': {
      checkFormat(schema, at)
      const bounds = (
        [
          ['minimum', 'gte'],
          ['maximum', 'lte'],
          ['exclusiveMinimum', 'gt'],
          ['exclusiveMaximum', 'lt'],
        ] as const
      ).map(([key, method]) => (number(key) === undefined ? '' : `.${method}(${number(key)})`))
      const multiple = number('multipleOf') === undefined ? '' : `.check(multipleOf(${number('multipleOf')}))`
      return `z.number()${type === 'integer' ? '.check(integer)' : ''}${bounds.join('')}${multiple}`
    }
    case 'array': {
      const items = schema.items === undefined ? 'z.unknown()' : zodExpression(schema.items, context, `${at}/items`)
      const min = number('minItems') === undefined ? '' : `.min(${number('minItems')})`
      const max = number('maxItems') === undefined ? '' : `.max(${number('maxItems')})`
      return `z.array(${items})${min}${max}${schema['uniqueItems'] ? '.check(uniqueItems)' : ''}`
    }
    case 'object':
      return object(schema, context, at)
    default:
      return `z.${type}()`
  }
}

function checkFormat(schema: Schema, at: string): void {
  const format = schema['format']
  if (typeof format === 'string' && !describingFormats.has(format))
    throw new CodegenError(at, `format "${format}" is not supported: write a pattern`)
}

function regex(pattern: string, at: string): string {
  try {
    return new RegExp(pattern, 'u').toString()
  } catch (error) {
    throw new CodegenError(at, (error as Error).message)
  }
}

function object(schema: Schema, context: ZodContext, at: string): string {
  const required = new Set(schema.required ?? [])
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const expression = zodExpression(property, context, `${at}/properties/${escapePointer(name)}`)
    return `${propertyName(name)}: ${expression}${required.has(name) ? '' : '.optional()'}`
  })
  const shape = properties.length === 0 ? '{}' : `{\n${indent(properties.map((line) => `${line},\n`).join(''))}}`
  const rest = schema.additionalProperties
  if (rest === false) return `z.strictObject(${shape})`
  if (rest === undefined || rest === true) {
    // Of an object of which nothing is known all the members are looked at, so none may be what no request can hold.
    const isFree = rest === true && properties.length === 0 && schema['x-open'] === undefined
    return `z.looseObject(${shape})${isFree && context.requestTexts ? '.check(requestMembers)' : ''}`
  }
  return `z.object(${shape}).catchall(${zodExpression(rest, context, `${at}/additionalProperties`)})`
}

/** Rules between the keys of one object, which zod has no word for. */
export function objectChecks(schema: Schema): string {
  const checks: string[] = []
  const unlisted = (schema.required ?? []).filter((name) => acceptsUndefined(schema.properties?.[name]))
  if (unlisted.length > 0) checks.push(`requiredKeys(${literal(unlisted)})`)
  const branches = (key: 'oneOf' | 'anyOf') => literal(schema[key]?.map((branch) => branch.required ?? []))
  if (schema.oneOf?.every(isRequiredOnly)) checks.push(`exactlyOneOf(${branches('oneOf')})`)
  if (schema.anyOf?.every(isRequiredOnly)) checks.push(`atLeastOneOf(${branches('anyOf')})`)
  if (schema.dependentRequired) checks.push(`dependentRequired(${literal(schema.dependentRequired)})`)
  const [min, max] = [schema['minProperties'], schema['maxProperties']]
  // Of an identifier whose fields were guessed, one is to be there: who misses it is told which.
  const guessed = schema['x-open']?.['one-of'] ?? []
  const named = guessed.length > 0 ? `, ${literal(guessed)}` : ''
  if (min !== undefined || max !== undefined) checks.push(`propertyCount(${min ?? 0}, ${max ?? 'Infinity'}${named})`)
  return checks.map((check) => `.check(${check})`).join('')
}

/** zod takes a missing key for `undefined`, so a required key whose schema accepts anything needs its own check. */
function acceptsUndefined(schema: Schema | undefined): boolean {
  if (schema === undefined || typeof schema === 'boolean') return true
  if (schema.type === undefined && hasGroups(schema.anyOf ?? schema.oneOf))
    return [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].some(acceptsUndefined)
  if (schema.type === undefined && schema.allOf) return schema.allOf.every(acceptsUndefined)
  return Object.keys(schema).every((key) => annotations.has(key) || key.startsWith('x-'))
}

function notCheck(schema: Schema, at: string): string {
  if (schema.not === undefined) return ''
  const keys = Object.keys(schema.not)
  if (keys.length !== 1 || (keys[0] !== 'const' && keys[0] !== 'enum'))
    throw new CodegenError(`${at}/not`, 'only { const } or { enum } is supported here')
  const listed = keys[0] === 'const' ? [schema.not.const] : (schema.not.enum as unknown[])
  values(listed, `${at}/not`)
  return `.check(noneOf(${literal(listed)}))`
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ')
}
