import { isMistyped } from '@crmcom-webapi/contract'
import { availability, describeMarks, describePresence, parseRelease } from '@crmcom-webapi/release-marks'
import type { KnownMethod } from '@crmcom-webapi/server-routes/known-methods'
import { type Failure, failure } from '../kernel/failure.js'
import type { Release } from './release.js'

/** Where the API lives below the root of a server. */
export const basePath = '/crmapi/rest/v2'

/**
 * Says why no operation of a release was found for a path and a method: the path takes another method, another
 * release has it, V4 has it and this contract has not, or nobody knows it.
 */
export async function whyNotFound(method: string, whole: string, release: Release): Promise<Failure> {
  const path = whole.startsWith(`${basePath}/`) ? whole.slice(basePath.length) : undefined
  const allowed = release.operations.filter((placed) => placed.path === path).map(({ method }) => method.toUpperCase())
  const elsewhere = release.union.filter((placed) => placed.path === path)
  const known = path === undefined ? [] : await knownAt(path.slice(1))
  if (allowed.length > 0) {
    const message = `This method takes ${allowed.join(' or ')}`
    const other = known.find(([, , verbs]) => verbs === method)
    const later = elsewhere.find((placed) => placed.method.toUpperCase() === method)
    const hint = later
      ? `${method} ${path?.slice(1)} ${describePresence(later.operation)}`
      : other
        ? inWords(other, release.name)
        : ''
    return failure('REQUEST', 'HTTPMETHODNOTALLOWED', message, hint, { allow: allowed })
  }
  const [moved] = elsewhere
  if (moved)
    return failure(
      'REQUEST',
      'METHODNOTINRELEASE',
      `This method does not exist in ${release.name}`,
      `${path?.slice(1)} ${describePresence(moved.operation)}`,
    )
  const here = known.find(([, , verbs]) => verbs.split(' or ').includes(method)) ?? known[0]
  if (here?.[1] === 'printed')
    return failure(
      'REQUEST',
      'METHODNOTINCONTRACT',
      'V4 has this method, and this contract does not have it',
      inWords(here, release.name),
    )
  const hint = here ? `. ${inWords(here, release.name)}` : await meant(path?.slice(1), release)
  return failure('REQUEST', 'UNKNOWNPATH', 'There is no such method', `Methods live under ${basePath}${hint}`)
}

/** The path that was most likely meant, of the release or else of V4. */
async function meant(path: string | undefined, { operations }: Release): Promise<string> {
  if (path === undefined) return ''
  const { knownMethods } = await import('@crmcom-webapi/server-routes/known-methods')
  const known = [...operations.map((placed) => placed.path.slice(1)), ...knownMethods.map(([known]) => known)]
  const near = known.find((one) => isNear(one.split('/'), path.split('/')))
  return near === undefined ? '' : `. Did you mean ${near}?`
}

/** Whether no part of a path is farther from the known one than a typing mistake. */
function isNear(known: readonly string[], given: readonly string[]): boolean {
  return (
    known.length === given.length && known.every((part, i) => part === given[i] || isMistyped(given[i] ?? '', part))
  )
}

/** What is known of a path that the contract does not have. The list is read when it is first wanted. */
async function knownAt(path: string): Promise<KnownMethod[]> {
  const { knownMethods } = await import('@crmcom-webapi/server-routes/known-methods')
  return knownMethods.filter(([known]) => fits(known, path))
}

/** Whether a path is a known one; a part in braces stands for any. */
function fits(known: string, path: string): boolean {
  const [parts, given] = [known.split('/'), path.split('/')]
  return parts.length === given.length && parts.every((part, i) => part === given[i] || (part[0] === '{' && given[i]))
}

/** `POST payments/create, available from R9.0.0; see …`, and that the path is a guess where it is one. */
function inWords([path, evidence, verbs, from, page]: KnownMethod, release: string): string {
  const name = verbs === '' ? `${path} (by which HTTP method is not shown)` : `${verbs} ${path}`
  const marks = { 'x-available-from': from.split(' and ') }
  const later = from !== '' && !availability(marks, parseRelease(release)).present
  const since = from === '' ? '' : `, ${describeMarks(marks)}${later ? `, later than ${release}` : ''}`
  const guess = evidence === 'printed' ? '' : '. V4 has a method like it; the path is inferred, nothing shows it'
  return `${name}${since}${guess}; see ${page}`
}
