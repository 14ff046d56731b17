import { follow, type OpenApiDocument, type Operation, type Schema } from './document.js'
import { successData } from './success.js'

/**
 * The names that `fields_set` of an operation may hold in the release of a document: the fields of the record it
 * answers, or of each record of a list, as its response has them.
 *
 * @returns Undefined for an operation that takes no `fields_set`.
 */
export function readFieldsSet(document: OpenApiDocument, operation: Operation): string[] | undefined {
  const request = operation.requestBody && follow(document, operation.requestBody)
  const body = Object.values(request?.content ?? {})[0]?.schema
  const taken = [
    ...(operation.parameters ?? []).map((parameter) => follow(document, parameter).name),
    ...(body ? namesIn(document, body) : []),
  ].includes('fields_set')
  if (!taken) return undefined
  const response = operation.responses?.['200'] && follow(document, operation.responses['200'])
  const answer = Object.values(response?.content ?? {})[0]?.schema ?? {}
  const data = successData(answer, (schema) => follow(document, schema))
  return data ? recordFields(document, data) : []
}

function recordFields(document: OpenApiDocument, schema: Schema, seen: readonly Schema[] = []): string[] {
  const target = follow(document, schema)
  return target.items && !seen.includes(target)
    ? recordFields(document, target.items, [...seen, target])
    : Object.keys(target.properties ?? {})
}

function namesIn(document: OpenApiDocument, schema: Schema): string[] {
  const { properties = {}, oneOf = [] } = follow(document, schema)
  return [...Object.keys(properties), ...oneOf.flatMap((branch) => namesIn(document, branch))]
}
