import { type Failure, failure } from '../domain/failure.js'
import type { Release } from './release.js'
import { existence } from './validation-failure.js'

/** Where the API lives below the root of a server. */
export const basePath = '/crmapi/rest/v2'

/** Says why no operation of a release was found for a path and a method. */
export function whyNotFound(whole: string, release: Release): Failure {
  const path = whole.startsWith(`${basePath}/`) ? whole.slice(basePath.length) : undefined
  const allowed = release.operations.filter((placed) => placed.path === path).map(({ method }) => method.toUpperCase())
  if (allowed.length > 0) {
    const message = `This method takes ${allowed.join(' or ')}`
    return failure('REQUEST', 'HTTPMETHODNOTALLOWED', message, '', { allow: allowed })
  }
  const elsewhere = release.union.find((placed) => placed.path === path)
  if (!elsewhere) return failure('REQUEST', 'UNKNOWNPATH', 'There is no such method', `Methods live under ${basePath}`)
  return failure(
    'REQUEST',
    'METHODNOTINRELEASE',
    `This method does not exist in ${release.name}`,
    `${path?.slice(1)} ${existence(elsewhere.operation)}`,
  )
}
