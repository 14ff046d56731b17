import type { OpenApiDocument } from '@crmcom-webapi/contract'

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
