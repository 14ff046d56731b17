import type { OpenApiDocument, PlacedOperation } from '@crmcom-webapi/contract'
import { chosenParameters, replaceTokens, takesKey } from './call-parts.ts'
import { curlCommand, shellWord } from './curl-command.ts'

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
  const schema = operation.requestBody?.content['application/json']?.schema ?? {}
  const masked = replaceTokens(
    document,
    schema,
    body,
    (secret) => (secret === 'session token' ? token : jwt).placeholder,
  )
  return curlCommand({
    method,
    address: `${serverUrl(document)}${path}`,
    key: operation.security?.some((requirement) => takesKey(document, requirement))
      ? shellWord(`${key.placeholder}:`, [key])
      : undefined,
    query: chosenParameters(operation).map((parameter) => {
      const value = parameter['x-token'] === 'session' ? token.placeholder : (parameter['example'] ?? '')
      return `${parameter.name}=${value}`
    }),
    body: body === undefined ? undefined : JSON.stringify(masked, null, 2),
    variables: [token, jwt],
  })
}

const token = { placeholder: '<session token>', name: 'TOKEN' }
const jwt = { placeholder: '<JSON Web Token>', name: 'JWT' }
const key = { placeholder: '<Web API key>', name: 'WEB_API_KEY' }
