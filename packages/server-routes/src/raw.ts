/**
 * Passes a schema on as OpenAPI metadata. The result type is empty on purpose: a wider one would leak
 * into the inferred types of the validators.
 */
// biome-ignore lint/complexity/noBannedTypes: `{}` adds nothing to a type, which is what is wanted here.
export function raw(schema: object): {} {
  return schema
}
