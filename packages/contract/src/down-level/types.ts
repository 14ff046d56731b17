import type { Schema } from '../document.js'
import { DownLevelError } from './error.js'
import type { Json } from './words.js'

/** The keywords that speak of one type only, so that a list of types can be taken apart. */
const keywordsOfType: { [type: string]: readonly string[] } = {
  string: ['minLength', 'maxLength', 'pattern'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  integer: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  array: ['items', 'minItems', 'maxItems', 'uniqueItems'],
  object: ['properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties'],
  boolean: [],
}

/**
 * Settles the types: null becomes `nullable`, what is left of a list becomes `anyOf`. Types that are all
 * simple ones are handed back with a schema each instead, and the schema is left open for any value.
 */
export function typed(source: Schema, schema: Json, at: string): Json[] | undefined {
  if (Array.isArray(source.enum) && source.const !== undefined)
    throw new DownLevelError(at, 'has const beside enum: write one of them')
  const values = schema['enum'] as unknown[] | undefined
  if (values?.length === 0) throw new DownLevelError(`${at}/enum`, 'allows no value at all')
  if (source.type === undefined) {
    if (source.const !== undefined && source.const !== null) schema['type'] = typeOf(source.const)
    if (source.const === null) Object.assign(schema, nothing)
    return undefined
  }
  const list = [source.type].flat()
  if (list.length === 0) throw new DownLevelError(`${at}/type`, 'allows no type at all')
  const types = list.filter((type) => type !== 'null' && !(type === 'integer' && list.includes('number')))
  const nullable = list.includes('null') && (values === undefined || values.includes(null))
  delete schema['type']
  if (types.length === 0) {
    Object.assign(schema, nothing)
    return undefined
  }
  const part = (type: string, keywords: Json): Json => ({
    type,
    ...(nullable ? { nullable: true } : {}),
    ...(type === 'array' && keywords['items'] === undefined ? { items: {} } : {}),
  })
  const [only, ...others] = types as [string, ...string[]]
  if (others.length === 0) {
    // The type first, as a person would write it.
    const rest = { ...schema }
    for (const key of Object.keys(schema)) delete schema[key]
    Object.assign(schema, part(only, rest), rest)
    return undefined
  }
  const branches = types.map((type) => {
    const own = Object.fromEntries(
      (keywordsOfType[type] ?? []).filter((key) => key in schema).map((key) => [key, schema[key]]),
    )
    return { ...part(type, own), ...own }
  })
  for (const key of types.flatMap((type) => keywordsOfType[type] ?? [])) delete schema[key]
  // Generators have no type for a text or a number: one makes an empty class of it and loses the value.
  const holdsChoice = ['allOf', 'anyOf', 'oneOf', 'not', 'enum'].some((key) => schema[key] !== undefined)
  if (!holdsChoice && !types.includes('object') && !types.includes('array')) return branches
  if (schema['anyOf'] !== undefined) {
    schema['allOf'] = [...((schema['allOf'] as Json[]) ?? []), { anyOf: schema['anyOf'] }]
  }
  schema['anyOf'] = branches
  return undefined
}

/** The 3.0.3 form of `type: null`. */
const nothing = { type: 'string', nullable: true, enum: [null] }

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array'
  if (Number.isInteger(value)) return 'integer'
  return typeof value
}

/** A numeric exclusive bound becomes a flag beside the bound; of two bounds the narrower one stays. */
export function exclusive(source: Schema, key: 'exclusiveMinimum' | 'exclusiveMaximum', schema: Json): void {
  const bound = key === 'exclusiveMinimum' ? 'minimum' : 'maximum'
  const value = source[key] as number | undefined
  if (value === undefined) return
  const other = source[bound] as number | undefined
  if (other !== undefined && (key === 'exclusiveMinimum' ? other > value : other < value)) return
  schema[bound] = value
  schema[key] = true
}
