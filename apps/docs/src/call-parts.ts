import {
  type OpenApiDocument,
  type Operation,
  type Parameter,
  resolveRef,
  type Schema,
  type SecurityRequirement,
} from '@crmcom-webapi/contract'
import { rivalKeys } from './choices.ts'
import { resolveSchema } from './schema.ts'

/** The query parameters a sample sends: what is required, and the first of several to choose from. */
export function chosenParameters(operation: Operation): Parameter[] {
  const parameters = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query')
  const rivals = rivalKeys(operation['x-parameter-rules'] ?? {})
  const choice = parameters.filter(({ name }) => rivals.includes(name))
  const chosen = choice.find(({ deprecated }) => !deprecated) ?? choice[0]
  return parameters.filter((parameter) => parameter.required || parameter === chosen)
}

/** Whether a way to sign a call is the one by a key. */
export function takesKey(document: OpenApiDocument, requirement: SecurityRequirement): boolean {
  return Object.keys(requirement).some((name) => {
    const scheme = resolveRef(document, `#/components/securitySchemes/${name}`)
    return scheme['type'] === 'http' && scheme['scheme'] === 'basic'
  })
}

/** What a field of a body carries, as far as a sample must not print it. */
export type Secret = 'session token' | 'web token'

/** Copies a body, with something else in the place of session tokens and other JSON Web Tokens. */
export function replaceTokens(
  document: OpenApiDocument,
  raw: Schema,
  body: unknown,
  instead: (secret: Secret) => unknown,
): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body
  const { schema } = resolveSchema(document, raw)
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => {
      const property = resolveSchema(document, propertyOf(document, schema, name)).schema
      if (property['x-token'] === 'session') return [name, instead('session token')]
      if (property['contentMediaType'] === 'application/jwt') return [name, instead('web token')]
      return [name, replaceTokens(document, property, value, instead)]
    }),
  )
}

/** A property of a schema, or of one of its alternatives. */
function propertyOf(document: OpenApiDocument, schema: Schema, name: string): Schema {
  const forms = [schema, ...(schema.oneOf ?? []).map((branch) => resolveSchema(document, branch).schema)]
  return forms.map((form) => form.properties?.[name]).find((property) => property !== undefined) ?? {}
}
