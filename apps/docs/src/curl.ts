import {
  type OpenApiDocument,
  type Operation,
  type PlacedOperation,
  resolveRef,
  type Schema,
} from '@crmcom-webapi/contract'
import { rivalKeys } from './choices.ts'
import { resolveSchema } from './schema.ts'

/** The address the samples call: the first server of the contract with its defaults filled in. */
export function serverUrl(document: OpenApiDocument): string {
  const [server] = document['servers'] as Array<{ url: string; variables?: { [name: string]: { default: string } } }>
  if (!server) throw new Error('the contract names no server')
  return server.url.replace(/\{(\w+)\}/g, (_, name: string) => server.variables?.[name]?.default ?? '')
}

/** The path on the server, with the base path of the API in front. */
export function fullPath(document: OpenApiDocument, path: string): string {
  return new URL(serverUrl(document)).pathname + path
}

/**
 * A curl call of an operation with one request body, or with the query parameters a call needs.
 *
 * The session token is left to the shell variable `TOKEN`, another JSON Web Token to `JWT`, a Web API key to
 * `WEB_API_KEY`.
 */
export function curlSample(document: OpenApiDocument, placed: PlacedOperation, body: unknown): string {
  const { path, method, operation } = placed
  const query = querySample(operation)
  const verb = method === 'post' || method === 'get' ? '' : ` -X ${method.toUpperCase()}`
  const lines = [`curl${query.length > 0 ? ' -G' : ''}${verb} ${serverUrl(document)}${path}`]
  if (operation.security?.some((requirement) => usesBasic(document, requirement))) lines.push(`-u "$WEB_API_KEY:"`)
  if (body === undefined) return [...lines, ...query].join(' \\\n  ')
  lines.push(`-H 'Content-Type: application/json'`)
  const schema = operation.requestBody?.content['application/json']?.schema ?? {}
  const masked = maskToken(document, schema, body)
  const text = JSON.stringify(masked, null, 2)
  if (!text.includes(token) && !text.includes(jwt)) return [...lines, `-d ${quoted(text)}`].join(' \\\n  ')
  const safe = text
    .replace(/[\\$`]/g, '\\$&')
    .replaceAll(token, '$TOKEN')
    .replaceAll(jwt, '$JWT')
  return `${[...lines, '-d @- <<END'].join(' \\\n  ')}\n${safe}\nEND`
}

const token = '<session token>'
const jwt = '<JSON Web Token>'

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}

/** The parameters a call needs, with their examples: what is required, and the first of several to choose from. */
function querySample(operation: Operation): string[] {
  const parameters = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query')
  const rivals = rivalKeys(operation['x-parameter-rules'] ?? {})
  const choice = parameters.filter(({ name }) => rivals.includes(name))
  const chosen = choice.find(({ deprecated }) => !deprecated) ?? choice[0]
  return parameters
    .filter((parameter) => parameter.required || parameter === chosen)
    .map((parameter) => {
      if (parameter['x-token'] === 'session') return `--data-urlencode "${parameter.name}=$TOKEN"`
      return `--data-urlencode ${quoted(`${parameter.name}=${parameter['example'] ?? ''}`)}`
    })
}

/** Puts placeholders where the contract says that the session token and other JSON Web Tokens go. */
function maskToken(document: OpenApiDocument, raw: Schema, body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body
  const { schema } = resolveSchema(document, raw)
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => {
      const property = resolveSchema(document, propertyOf(document, schema, name)).schema
      if (property['x-token'] === 'session') return [name, token]
      return [name, property['contentMediaType'] === 'application/jwt' ? jwt : maskToken(document, property, value)]
    }),
  )
}

/** A property of a schema, or of one of its alternatives. */
function propertyOf(document: OpenApiDocument, schema: Schema, name: string): Schema {
  const forms = [schema, ...(schema.oneOf ?? []).map((branch) => resolveSchema(document, branch).schema)]
  return forms.map((form) => form.properties?.[name]).find((property) => property !== undefined) ?? {}
}

function usesBasic(document: OpenApiDocument, requirement: { [scheme: string]: string[] }): boolean {
  return Object.keys(requirement).some((name) => {
    const scheme = resolveRef(document, `#/components/securitySchemes/${name}`)
    return scheme['type'] === 'http' && scheme['scheme'] === 'basic'
  })
}
