import { type OpenApiDocument, resolveRef, type Schema } from '@crmcom-webapi/contract'

/** Takes out of a value what the schema it was made from does not list. */
export type Shape = (value: unknown) => unknown

/**
 * Makes the shape of an answer from its schema, so that a release never shows a field of a later one.
 * What it does not know is not sent: an object of which it lists no field is empty, unless any are allowed.
 *
 * @param legacyCompatibility Whether fields are filled that are only filled where the setting of that name is on.
 */
export function shapeOf(contract: OpenApiDocument, schema: Schema, legacyCompatibility: boolean): Shape {
  return new Shapes(contract, legacyCompatibility).of(schema)
}

class Shapes {
  private readonly known = new Map<string, Shape>()

  constructor(
    private readonly contract: OpenApiDocument,
    private readonly legacyCompatibility: boolean,
  ) {}

  of(schema: Schema): Shape {
    if (!this.legacyCompatibility && schema['x-legacy-only-from'] !== undefined) return () => null
    if (schema.$ref === undefined) return this.own(schema)
    const { $ref } = schema
    const made = this.known.get($ref)
    if (made) return made
    // Entered before it is made, so that a schema which refers to itself finds it.
    let shape = whole
    this.known.set($ref, (value) => shape(value))
    shape = this.of(resolveRef(this.contract, $ref) as Schema)
    this.known.set($ref, shape)
    return shape
  }

  private own(schema: Schema): Shape {
    const items = schema.items && this.of(schema.items)
    const properties = Object.entries(schema.properties ?? {}).map(
      ([name, property]) => [name, this.of(property)] as const,
    )
    const free = schema['additionalProperties'] !== undefined && schema['additionalProperties'] !== false
    if (!items && properties.length === 0) return free ? whole : plain
    return (value) => {
      if (Array.isArray(value)) return items ? value.map(items) : []
      if (typeof value !== 'object' || value === null) return value
      const shaped: { [name: string]: unknown } = {}
      for (const [name, shape] of properties) {
        const entry = (value as { [name: string]: unknown })[name]
        // Every field of every answer comes by here; most are plain values.
        if (entry !== undefined) shaped[name] = shape === plain && typeof entry !== 'object' ? entry : shape(entry)
      }
      return shaped
    }
  }
}

/** The shape of a schema that lists no field. */
const plain: Shape = (value) => {
  if (typeof value !== 'object' || value === null) return value
  return Array.isArray(value) ? [] : {}
}

/** The shape of a schema that takes nothing out. */
const whole: Shape = (value) => value

/** The schema behind a reference. */
export function follow(contract: OpenApiDocument, schema: Schema): Schema {
  return schema.$ref === undefined ? schema : follow(contract, resolveRef(contract, schema.$ref) as Schema)
}
