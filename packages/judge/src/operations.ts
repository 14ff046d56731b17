import {
  methods,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  type PathItem,
  type RequestBody,
  type Response,
  resolveRef,
} from '@crmcom-webapi/contract'
import { below } from './document.js'
import type { Exchange } from './exchange.js'

/** An operation of the contract with the place it stands at. */
export interface Found {
  path: string
  method: string
  operation: Operation
  pointer: string
}

/** What an exchange is, as far as the whole contract knows, whatever the release. */
export type Match =
  | { kind: 'operation'; path: string; method: string; operation: Operation }
  /** A path of this API that the contract does not have. */
  | { kind: 'unknown-path'; path: string }
  /** The path is there, with other verbs. */
  | { kind: 'other-verb'; path: string; verbs: string[] }
  | { kind: 'foreign' }

/** Says what an exchange is by what stands behind `/rest/v2/`; whatever comes before it is the system's own. */
export function match(bundle: OpenApiDocument, { url, method }: Exchange): Match {
  const below = /\/rest\/v2(\/.*)$/.exec(url.pathname)?.[1]
  if (below === undefined) return { kind: 'foreign' }
  const path = decode(below).replace(/(.)\/+$/, '$1')
  const item = Object.hasOwn(bundle.paths, path) ? bundle.paths[path] : undefined
  if (!item) return { kind: 'unknown-path', path }
  const operation = item[method.toLowerCase()] as Operation | undefined
  if (operation && methods.includes(method.toLowerCase() as never))
    return { kind: 'operation', path, method: method.toLowerCase(), operation }
  return { kind: 'other-verb', path, verbs: methods.filter((verb) => item[verb]).map((verb) => verb.toUpperCase()) }
}

/** Finds an operation in the contract of one release, or in the bundle. */
export function findOperation(document: OpenApiDocument, path: string, method: string): Found | undefined {
  const item = Object.hasOwn(document.paths, path) ? document.paths[path] : undefined
  const operation = item?.[method] as Operation | undefined
  return operation && { path, method, operation, pointer: below('#/paths', path, method) }
}

/** A node with the place it stands at, references followed. */
export interface Placed<T> {
  pointer: string
  node: T
}

/** The parameters of an operation, those of its path included. */
export function parametersOf(document: OpenApiDocument, { path, operation, pointer }: Found): Placed<Parameter>[] {
  const shared = (document.paths[path] as PathItem).parameters ?? []
  return [
    ...shared.map((_, index) => below('#/paths', path, 'parameters', index)),
    ...(operation.parameters ?? []).map((_, index) => below(pointer, 'parameters', index)),
  ].map((at) => follow<Parameter>(document, at))
}

/** The body an operation takes. */
export function bodyOf(document: OpenApiDocument, found: Found): Placed<RequestBody> | undefined {
  return found.operation.requestBody && follow<RequestBody>(document, below(found.pointer, 'requestBody'))
}

/** The answer the contract has for an HTTP status. */
export function responseOf(document: OpenApiDocument, found: Found, status: number): Placed<Response> | undefined {
  const { responses } = found.operation
  const key = [String(status), `${Math.floor(status / 100)}XX`, 'default'].find((one) => Object.hasOwn(responses, one))
  return key === undefined ? undefined : follow<Response>(document, below(found.pointer, 'responses', key))
}

/** Where the schema of the JSON form of a body or an answer stands. */
export function jsonSchemaOf({ pointer, node }: Placed<RequestBody | Response>): string | undefined {
  return node.content?.['application/json']?.schema && below(pointer, 'content', 'application/json', 'schema')
}

function follow<T>(document: OpenApiDocument, pointer: string): Placed<T> {
  const node = resolveRef(document, pointer)
  return node.$ref === undefined ? { pointer, node: node as T } : follow<T>(document, node.$ref)
}

/** One name and value of a query, with the parameter it belongs to. */
export interface QueryEntry {
  name: string
  text: string
  parameter?: Placed<Parameter>
}

/** Reads the query of a call. */
export function readQuery(url: URL, parameters: readonly Placed<Parameter>[]): QueryEntry[] {
  return [...url.searchParams].map(([name, text]) => {
    const parameter = parameters.find(({ node }) => node.in === 'query' && node.name === name)
    return { name, text, ...(parameter ? { parameter } : {}) }
  })
}

/** Reads the identifier `number=S0000000042` of a query; undefined when it has no equals sign. */
export function readIdentifier(text: string): { field: string; value: string } | undefined {
  const at = text.indexOf('=')
  return at < 0 ? undefined : { field: text.slice(0, at), value: text.slice(at + 1) }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
