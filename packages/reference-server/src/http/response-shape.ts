import { type OpenApiDocument, resolveRef, type Schema } from '@crmcom-webapi/contract'

/** Takes out of a value what the schema it was made from does not list. */
export type Shape = (value: unknown) => unknown

/**
 * Makes the shape of an answer from its schema, so that a release never shows a field of a later one.
 * A schema without properties lets everything through.
 */
export function shapeOf(contract: OpenApiDocument, schema: Schema, known = new Map<string, Shape>()): Shape {
  if (schema.$ref === undefined) return ownShape(contract, schema, known)
  const { $ref } = schema
  const made = known.get($ref)
  if (made) return made
  // Entered before it is made, so that a schema which refers to itself finds it.
  let shape: Shape = (value) => value
  known.set($ref, (value) => shape(value))
  shape = shapeOf(contract, resolveRef(contract, $ref) as Schema, known)
  return shape
}

function ownShape(contract: OpenApiDocument, schema: Schema, known: Map<string, Shape>): Shape {
  const items = schema.items && shapeOf(contract, schema.items, known)
  const properties = Object.entries(schema.properties ?? {}).map(
    ([name, property]) => [name, shapeOf(contract, property, known)] as const,
  )
  return (value) => {
    if (Array.isArray(value)) return items ? value.map(items) : value
    if (typeof value !== 'object' || value === null || properties.length === 0) return value
    const shaped: { [name: string]: unknown } = {}
    for (const [name, shape] of properties) {
      const entry = (value as { [name: string]: unknown })[name]
      if (entry !== undefined) shaped[name] = shape(entry)
    }
    return shaped
  }
}

/** The schema behind a reference. */
export function follow(contract: OpenApiDocument, schema: Schema): Schema {
  return schema.$ref === undefined ? schema : follow(contract, resolveRef(contract, schema.$ref) as Schema)
}
