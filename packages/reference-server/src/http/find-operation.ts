import { type Failure, failure } from '../domain/failure.js'
import type { Release } from './release.js'
import { prepareOperation, type ServedOperation, type ServingOptions } from './served-operation.js'
import { existence } from './validation-failure.js'

/** Where the API lives below the root of a server. */
export const basePath = '/crmapi/rest/v2'

/**
 * Finds the operation of a path and a method, or throws the failure that says why there is none.
 * An operation is prepared when it is first asked for: most servers are asked for few of them.
 */
export type FindOperation = (path: string, method: string) => ServedOperation

/** Lays the operations of a release out by path and method. */
export function layOutOperations(release: Release, options: ServingOptions): FindOperation {
  const paths = new Map<string, Map<string, () => ServedOperation>>()
  for (const { path, method, operation } of release.operations) {
    const methods = paths.get(basePath + path) ?? new Map<string, () => ServedOperation>()
    methods.set(
      method.toUpperCase(),
      once(() => prepareOperation(release, operation, options)),
    )
    paths.set(basePath + path, methods)
  }
  return (written, method) => {
    // Clients in the field write a slash before the query, so both forms of a path are one.
    const path = written.endsWith('/') ? written.slice(0, -1) : written
    const methods = paths.get(path) ?? paths.get(decoded(path))
    if (!methods) throw unknownPath(decoded(path), release)
    const prepare = methods.get(method === 'HEAD' ? 'GET' : method)
    if (!prepare) throw notAllowed([...methods.keys()])
    return prepare()
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** A path may be written with characters encoded that need not be. */
function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

function notAllowed(methods: readonly string[]): Failure {
  const message = `This method takes ${methods.join(' or ')}`
  return failure('REQUEST', 'HTTPMETHODNOTALLOWED', message, '', { allow: methods })
}

function unknownPath(written: string, release: Release): Failure {
  const path = written.startsWith(`${basePath}/`) ? written.slice(basePath.length) : undefined
  const elsewhere = release.union.find((placed) => placed.path === path)
  if (!elsewhere) return failure('REQUEST', 'UNKNOWNPATH', 'There is no such method', `Methods live under ${basePath}`)
  return failure(
    'REQUEST',
    'METHODNOTINRELEASE',
    `This method does not exist in ${release.name}`,
    `${path?.slice(1)} ${existence(elsewhere.operation)}`,
  )
}
