import type { OpenApiDocument, Operation, PlacedOperation } from '@crmcom-webapi/contract'
import { chosenParameters, replaceTokens, takesKey } from './call-parts.ts'

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
  if (operation.security?.some((requirement) => takesKey(document, requirement))) lines.push(`-u "$WEB_API_KEY:"`)
  if (body === undefined) return [...lines, ...query].join(' \\\n  ')
  lines.push(`-H 'Content-Type: application/json'`)
  const schema = operation.requestBody?.content['application/json']?.schema ?? {}
  const masked = replaceTokens(document, schema, body, (secret) => (secret === 'session token' ? token : jwt))
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

function querySample(operation: Operation): string[] {
  return chosenParameters(operation).map((parameter) => {
    if (parameter['x-token'] === 'session') return `--data-urlencode "${parameter.name}=$TOKEN"`
    return `--data-urlencode ${quoted(`${parameter.name}=${parameter['example'] ?? ''}`)}`
  })
}
