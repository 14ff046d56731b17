import { type OpenApiDocument, type PlacedOperation, resolveRef, type Schema } from '@crmcom-webapi/contract'
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
 * A curl call of an operation with one request body.
 *
 * The session token is left to the shell variable `TOKEN`, a Web API key to `WEB_API_KEY`.
 */
export function curlSample(document: OpenApiDocument, placed: PlacedOperation, body: unknown): string {
  const { path, method, operation } = placed
  const lines = [
    `curl${method === 'post' || method === 'get' ? '' : ` -X ${method.toUpperCase()}`} ${serverUrl(document)}${path}`,
  ]
  if (operation.security?.some((requirement) => usesBasic(document, requirement))) lines.push(`-u "$WEB_API_KEY:"`)
  if (body === undefined) return lines.join(' \\\n  ')
  lines.push(`-H 'Content-Type: application/json'`)
  const schema = operation.requestBody?.content['application/json']?.schema ?? {}
  const masked = maskToken(document, schema, body)
  const text = JSON.stringify(masked, null, 2)
  if (!text.includes(token)) return [...lines, `-d '${text.replaceAll("'", `'\\''`)}'`].join(' \\\n  ')
  const safe = text.replace(/[\\$`]/g, '\\$&').replaceAll(token, '$TOKEN')
  return `${[...lines, '-d @- <<END'].join(' \\\n  ')}\n${safe}\nEND`
}

const token = '<session token>'

/** Puts a placeholder where the contract says that the session token goes. */
function maskToken(document: OpenApiDocument, raw: Schema, body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body
  const { schema } = resolveSchema(document, raw)
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => {
      const property = resolveSchema(document, schema.properties?.[name] ?? {}).schema
      return [name, property['x-token'] === 'session' ? token : maskToken(document, property, value)]
    }),
  )
}

function usesBasic(document: OpenApiDocument, requirement: { [scheme: string]: string[] }): boolean {
  return Object.keys(requirement).some((name) => {
    const scheme = resolveRef(document, `#/components/securitySchemes/${name}`)
    return scheme['type'] === 'http' && scheme['scheme'] === 'basic'
  })
}
