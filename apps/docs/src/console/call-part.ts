import { type Address, addressesOf } from '@crmcom-webapi/codegen'
import {
  listOperations,
  newestRelease,
  type OpenApiDocument,
  referredFrom,
  sensitiveNames,
} from '@crmcom-webapi/contract'
import { serverUrl } from '../server-url.ts'

/** What the console has to know of one operation in all releases. Plain data, loaded when the console is opened. */
export interface CallPart {
  /** A contract of this operation alone: its marks, its request and what that refers to. */
  contract: OpenApiDocument
  /** Where the client has it: `crm.<group>.<name>()`. */
  client: { group: string; name: string }
}

/** What the console has to know of the API as a whole. */
export interface ConsoleIndex {
  /** The operations that open a session, in the order of the contract. */
  logins: string[]
  /** Names of fields whose values are never shown unasked. */
  sensitive: string[]
  newestRelease: string
  /** Address of the contract's server, without the path of the API. */
  defaultServer: string
  /** Path of the API on a server. */
  basePath: string
}

/** Cuts out of the bundle what the console needs for one operation. */
export function callPart(bundle: OpenApiDocument, operationId: string): CallPart {
  const placed = listOperations(bundle).find(({ operation }) => operation.operationId === operationId)
  if (!placed) throw new Error(`the bundle has no operation ${operationId}`)
  const { path, method, operation } = placed
  const { requestBody, parameters, responses: _responses, ...rest } = operation
  const request = {
    ...(parameters ? { parameters } : {}),
    ...(requestBody ? { requestBody } : {}),
  }
  const part: OpenApiDocument = {
    openapi: bundle.openapi,
    info: { title: bundle.info.title, version: bundle.info.version },
    'x-releases': bundle['x-releases'],
    paths: { [path]: { [method]: { ...rest, ...request, responses: {} } } },
    components: referredFrom(bundle, 'operation', { ...request, security: operation.security }),
  }
  const { group, name } = addressesOf(bundle)[operationId] as Address
  return { contract: withoutSources(part) as OpenApiDocument, client: { group, name } }
}

/** Collects what the console needs to know of the bundle as a whole. */
export function consoleIndex(bundle: OpenApiDocument): ConsoleIndex {
  const url = new URL(serverUrl(bundle))
  return {
    logins: listOperations(bundle)
      .filter(({ operation }) => operation['x-session-lifetime'] !== undefined)
      .map(({ operation }) => operation.operationId),
    sensitive: sensitiveNames(bundle),
    newestRelease: newestRelease(bundle),
    defaultServer: url.origin,
    basePath: url.pathname,
  }
}

/** Sources and notes are on the page already. */
function withoutSources(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutSources)
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) =>
      key === 'x-sources' || key === 'x-note' ? [] : [[key, key === 'value' ? value : withoutSources(value)]],
    ),
  )
}
