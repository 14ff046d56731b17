import type { Schema } from '../document.js'

/** Two alternatives of which one field tells which it is. */
export interface Choice {
  /** The one that the field is limited to values in. */
  told: Schema
  /** The one with any other value in that field. */
  rest: Schema
  /** Says when it is the first, such as "`status.code` is `OK`". */
  when: string
}

/** A schema in OpenAPI 3.1, and a sentence for everything it no longer says. */
export interface OneObject {
  schema: Schema
  words: string[]
}

/** What schemas are looked up in and get their names from. */
export interface Components {
  /** A schema, or what it refers to. */
  resolve(schema: Schema): Schema
  /** Makes a component and hands back a reference to it. */
  make(name: string, one: OneObject): { $ref: string }
}

/**
 * Writes two components of open objects as one object. A field that both describe accepts the values of
 * each. A field that one of them leaves free has the type it has in the other, with none of its own fields
 * required, and null where there is a place to say so. `name` is what the object will be called; objects
 * that are made inside of it get their names from it.
 *
 * Hands back nothing where the two do not come to one object that way.
 */
export function asOneObject({ told, rest, when }: Choice, name: string, components: Components): OneObject | undefined {
  const [one, other] = [components.resolve(told), components.resolve(rest)]
  if (!isPlainReference(told) || !isPlainReference(rest) || !isOpenObject(one) || !isOpenObject(other)) return undefined
  const words: string[] = []
  const properties: { [field: string]: Schema } = {}
  for (const field of Object.keys({ ...one.properties, ...other.properties })) {
    const choice = { told: one.properties?.[field] ?? {}, rest: other.properties?.[field] ?? {}, when }
    const [isFree, isFreeOtherwise] = [saysNothing(choice.told), saysNothing(choice.rest)]
    let property: Schema | undefined = choice.told
    if (isFree && !isFreeOtherwise) {
      property = loosened(choice.rest, components)
      words.push(`\`${field}\` is described as it is otherwise; where ${when} it may be anything.`)
    } else if (isFreeOtherwise && !isFree) {
      property = loosened(choice.told, components)
      words.push(`\`${field}\` is described as it is where ${when}; otherwise it may be anything.`)
    } else if (!isFree && !isSame(choice.told, choice.rest))
      property = asOneValue(choice, `${lastWord(name)}${pascal(field)}`, components)
    if (property === undefined) return undefined
    properties[field] = property.$ref === undefined ? { ...property, ...described(choice) } : property
  }
  const [always, alwaysOtherwise] = [one.required ?? [], other.required ?? []]
  for (const field of always)
    if (!alwaysOtherwise.includes(field)) words.push(`\`${field}\` is always there where ${when}.`)
  for (const field of alwaysOtherwise)
    if (!always.includes(field)) words.push(`\`${field}\` is always there unless ${when}.`)
  const required = always.filter((field) => alwaysOtherwise.includes(field))
  return { schema: { type: 'object', ...described({ told: one, rest: other, when }), required, properties }, words }
}

/** One schema for both values: one object, or a scalar without the keywords they do not share. */
function asOneValue(choice: Choice, name: string, components: Components): Schema | undefined {
  const object = asOneObject(choice, name, components)
  if (object !== undefined) return components.make(name, object)
  const [one, other] = [components.resolve(choice.told), components.resolve(choice.rest)]
  const isScalar = [one.type].flat().every((type) => type !== undefined && type !== 'object' && type !== 'array')
  if (!isScalar || !isSame(one.type, other.type)) return undefined
  const shared = Object.entries(one).filter(([key, value]) => isSame(value, other[key]))
  const codes = one['x-known-codes'] ?? other['x-known-codes']
  return { ...Object.fromEntries(shared), ...(codes === undefined ? {} : { 'x-known-codes': codes }) }
}

/** A type that an empty object fits too; null is allowed where there is a place to say it. */
function loosened(schema: Schema, components: Components): Schema {
  if (schema.$ref === undefined)
    return schema.type === undefined ? schema : { ...schema, type: [...new Set([schema.type, 'null'].flat())] }
  const { required = [], ...rest } = components.resolve(schema)
  if (required.length === 0) return schema
  const name = schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)
  return { ...schema, ...components.make(`${name}Data`, { schema: rest, words: [] }) }
}

/** The words of both, each with when it is that one, or once where they are the same. */
function described({ told, rest, when }: Choice): { description?: string } {
  const [one, other] = [told.description?.trim(), rest.description?.trim()]
  if (one === other) return one === undefined ? {} : { description: one }
  const parts = [one === undefined ? [] : `Where ${when}: ${one}`, other === undefined ? [] : `Otherwise: ${other}`]
  return { description: parts.flat().join('\n\n') }
}

/** True of a schema without a keyword that limits values. */
function saysNothing(schema: Schema): boolean {
  return Object.keys(schema).every((key) => key === 'description' || key === 'deprecated' || key.startsWith('x-'))
}

function isOpenObject(schema: Schema): boolean {
  const known = ['type', 'title', 'description', 'required', 'properties', 'additionalProperties', 'deprecated']
  return (
    schema.type === 'object' &&
    (schema.additionalProperties ?? true) === true &&
    Object.keys(schema).every((key) => known.includes(key) || key.startsWith('x-'))
  )
}

/** What stands beside a reference, such as a mark, would be lost. */
function isPlainReference(schema: Schema): boolean {
  return schema.$ref !== undefined && Object.keys(schema).length === 1
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** `AccessTokenAnswer` → `Answer`: what all such objects share is named after their kind. */
function lastWord(name: string): string {
  return /[A-Z][a-z0-9]*$/.exec(name)?.[0] ?? name
}

function pascal(name: string): string {
  return name.replaceAll(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}
