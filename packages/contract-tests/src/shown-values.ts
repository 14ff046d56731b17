import { follow, isObject, listOperations, type OpenApiDocument } from '@crmcom-webapi/contract'

const known = new WeakMap<OpenApiDocument, ReadonlyMap<string, unknown>>()

/** What the examples of requests show under each name, the first of several. Secrets and tokens are none of it. */
export function shownValues(document: OpenApiDocument): ReadonlyMap<string, unknown> {
  const values = known.get(document) ?? gather(document)
  known.set(document, values)
  return values
}

function gather(document: OpenApiDocument): Map<string, unknown> {
  const values = new Map<string, unknown>()
  for (const { operation } of listOperations(document)) {
    const body = operation.requestBody && follow(document, operation.requestBody as never)
    const examples = (body as typeof operation.requestBody)?.content['application/json']?.examples ?? {}
    for (const example of Object.values(examples)) {
      const { value } = follow(document, example)
      if (!isObject(value)) continue
      for (const [name, one] of Object.entries(value))
        if (name.endsWith('_identifier') && !values.has(name)) values.set(name, one)
    }
  }
  return values
}
