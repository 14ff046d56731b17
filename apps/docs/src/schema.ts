import { type OpenApiDocument, resolveRef, type Schema } from '@crmcom-webapi/contract'
import { asCode, joinWords } from './words.ts'

/** A schema with its reference followed. What stands beside the reference wins. */
export interface ResolvedSchema {
  schema: Schema
  /** Name of the component referred to, if any. */
  component?: string
}

export function resolveSchema(document: OpenApiDocument, schema: Schema): ResolvedSchema {
  if (schema.$ref === undefined) return { schema }
  const { $ref, ...own } = schema
  const target = resolveSchema(document, resolveRef(document, $ref) as Schema)
  return { schema: { ...target.schema, ...own }, component: $ref.slice($ref.lastIndexOf('/') + 1) }
}

/** The JSON types a schema allows: `string`, `string or null`, `array of string`. */
export function typeInWords(document: OpenApiDocument, schema: Schema): string {
  const types = [...new Set(typesOf(document, schema))]
  if (types.length === 0) return 'any'
  const sorted = [...types.filter((type) => type !== 'null'), ...types.filter((type) => type === 'null')]
  return joinWords(sorted, 'or')
}

function typesOf(document: OpenApiDocument, schema: Schema): string[] {
  const own = schema.type === undefined ? [] : [schema.type].flat()
  if (own.length === 0 && schema.oneOf)
    return schema.oneOf.flatMap((branch) => typesOf(document, resolveSchema(document, branch).schema))
  return own.map((type) =>
    type === 'array' && schema.items
      ? `array of ${typeInWords(document, resolveSchema(document, schema.items).schema)}`
      : type,
  )
}

/** What is said of one key of a schema, and whether that is our reading. */
export function withEvidence(schema: Schema, key: string, words: string): string {
  return schema['x-evidence-of']?.[key] === 'assumed' ? `${words} (our reading)` : words
}

/** What else a value must keep to, one phrase each. */
export function limitsInWords(schema: Schema): string[] {
  const number = (key: string) => (typeof schema[key] === 'number' ? (schema[key] as number) : undefined)
  const limits: string[] = []
  const say = (key: string, value: unknown, phrase: (value: string) => string) => {
    if (value === undefined) return
    limits.push(withEvidence(schema, key, phrase(typeof value === 'string' ? value : JSON.stringify(value))))
  }
  say('const', schema.const, (value) => `always ${asCode(value)}`)
  say('not', schema.not?.const, (value) => `anything but ${asCode(value)}`)
  say('minLength', number('minLength'), (value) => (value === '1' ? 'not empty' : `at least ${value} characters`))
  say('maxLength', number('maxLength'), (value) => `at most ${value} characters`)
  say('minimum', number('minimum'), (value) => `at least ${value}`)
  say('maximum', number('maximum'), (value) => `at most ${value}`)
  say('minItems', number('minItems'), (value) => `at least ${value} entries`)
  say('maxItems', number('maxItems'), (value) => `at most ${value} entries`)
  say('minProperties', number('minProperties'), (value) =>
    value === '1' ? 'at least one field' : `at least ${value} fields`,
  )
  say('contentMediaType', schema['contentMediaType'], (value) =>
    value === 'application/jwt' ? 'JSON Web Token' : value,
  )
  say('format', schema['format'], (value) => `format ${asCode(value)}`)
  say('pattern', schema['pattern'], (value) => `pattern ${asCode(value)}`)
  say('default', schema.default, (value) => `default ${asCode(value)}`)
  const open = typeof schema.additionalProperties !== 'object' && schema.additionalProperties !== false
  if ([schema.type].flat().includes('object') && !schema.properties && !schema.oneOf && open)
    limits.push('fields not listed')
  return limits
}
