import { type OpenApiDocument, resolveRef, type Schema } from '@crmcom-webapi/contract'

/** Takes out of an answer what its schema does not list, so that a release never shows a field of a later one. */
export function shapeTo(contract: OpenApiDocument, schema: Schema, value: unknown): unknown {
  const target = follow(contract, schema)
  if (Array.isArray(value))
    return target.items ? value.map((item) => shapeTo(contract, target.items as Schema, item)) : value
  if (typeof value !== 'object' || value === null || !target.properties) return value
  const { properties } = target
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => Object.hasOwn(properties, name))
      .map(([name, entry]) => [name, shapeTo(contract, properties[name] as Schema, entry)]),
  )
}

export function follow(contract: OpenApiDocument, schema: Schema): Schema {
  return schema.$ref === undefined ? schema : follow(contract, resolveRef(contract, schema.$ref) as Schema)
}
