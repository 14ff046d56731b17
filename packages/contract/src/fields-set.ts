import { type OpenApiDocument, type Operation, resolveRef, type Schema } from './document.js'

/**
 * The names that `fields_set` of an operation may hold in the release of a document: the fields of the record it
 * answers, or of each record of a list, as its response has them.
 *
 * @returns Undefined for an operation that takes no `fields_set`.
 */
export function readFieldsSet(document: OpenApiDocument, operation: Operation): string[] | undefined {
  const body = Object.values(operation.requestBody?.content ?? {})[0]?.schema
  const taken = [
    ...(operation.parameters ?? []).map(({ name }) => name),
    ...(body ? namesIn(document, body) : []),
  ].includes('fields_set')
  if (!taken) return undefined
  const answer = Object.values(operation.responses['200']?.content ?? {})[0]?.schema ?? {}
  const data = (answer.oneOf ?? [answer]).map((branch) => successData(document, branch)).find((schema) => schema)
  return data ? recordFields(document, data) : []
}

/** `data` of an envelope whose status is a success. */
function successData(document: OpenApiDocument, envelope: Schema): Schema | undefined {
  const { status, data } = follow(document, envelope).properties ?? {}
  const code = status && follow(document, status).properties?.['code']
  return code !== undefined && follow(document, code)['const'] === 'OK' ? data : undefined
}

function recordFields(document: OpenApiDocument, schema: Schema): string[] {
  const target = follow(document, schema)
  return target.items ? recordFields(document, target.items) : Object.keys(target.properties ?? {})
}

function namesIn(document: OpenApiDocument, schema: Schema): string[] {
  const { properties = {}, oneOf = [] } = follow(document, schema)
  return [...Object.keys(properties), ...oneOf.flatMap((branch) => namesIn(document, branch))]
}

function follow(document: OpenApiDocument, schema: Schema): Schema {
  return schema.$ref === undefined ? schema : follow(document, resolveRef(document, schema.$ref) as Schema)
}
