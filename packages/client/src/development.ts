import { compareReleases, type Release, readRelease } from '@crmcom-webapi/release-marks'
import { componentFields, operationComponents, releaseSets } from './generated/fields.gen.js'
import { releases } from './generated/operations.gen.js'
import type { Observer } from './observe.js'

/**
 * Makes an observer that finds fields which the client's release does not have: in what you send, and in what the
 * server answers. Each becomes a warning, once. It is for development: it brings a table of every field.
 *
 * In an answer only fields that another release has are reported; what no release knows may be the server's own.
 *
 * @example
 * Look at every call while you develop
 *
 * ```ts
 * import { createClient } from '@crmcom-webapi/client'
 * import { checkFields } from '@crmcom-webapi/client/development'
 *
 * const crm = createClient({
 *   baseUrl: 'https://crm.example.com',
 *   credentials: { webApiKey: process.env.CRM_KEY ?? '' },
 *   release: 'R12.0.0',
 *   observers: process.env.NODE_ENV === 'production' ? [] : [checkFields()],
 * })
 *
 * await crm.users.show({ user_identifier: { username: 'integrator' } })
 * ```
 */
export function checkFields(): Observer {
  return ({ operation: { id }, message, release, warn }) => {
    const [inputs = [], data = []] = operationComponents[id] ?? []
    return {
      sent() {
        for (const problem of findStrangeFields(message.input, inputs, release, true)) warn(`${id}: ${problem}`)
      },
      ended(answer, failure) {
        if (!answer || failure) return
        const { data: value } = JSON.parse(answer.text) as { data?: unknown }
        for (const problem of findStrangeFields(value, data, release, false)) warn(`${id}: the answer: ${problem}`)
      },
    }
  }
}

/** Finds the fields of a value that are not in a release, with what is known of each. Values are not looked at. */
export function findStrangeFields(
  value: unknown,
  components: readonly string[],
  release: string,
  isClosed: boolean,
): string[] {
  const state = stateOf(release)
  const problems = new Set<string>()
  const walk = (inner: unknown, names: readonly string[], path: string): void => {
    if (Array.isArray(inner)) for (const entry of inner) walk(entry, names, path)
    const known = names.flatMap((name): (typeof componentFields)[string][] => {
      const fields = componentFields[name]
      return fields ? [fields] : []
    })
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner) || known.length === 0) return
    for (const [field, entry] of Object.entries(inner)) {
      const place = path === '' ? field : `${path}.${field}`
      const found = known.map((fields) => (Object.hasOwn(fields, field) ? fields[field] : undefined))
      const sets = found.flatMap((one) => (one ? [releaseSets[one[0]]?.split(' ') ?? []] : []))
      if (sets.some((set) => set.includes(state))) {
        const of = found.flatMap((one) => one?.[1] ?? [])
        walk(entry, of, place)
      } else if (sets.length > 0) problems.add(`${place} is not in ${release}; ${span(sets.flat())}`)
      else if (isClosed) problems.add(`no release has a field ${shown(place)}`)
    }
  }
  walk(value, components, '')
  return [...problems]
}

const read = readRelease as (release: string) => Release

/** The listed release that a release behaves like. */
function stateOf(release: string): string {
  return releases.findLast((listed) => compareReleases(read(listed), read(release)) <= 0) ?? releases[0]
}

function span(set: readonly string[]): string {
  const places = releases.flatMap((release, index) => (set.includes(release) ? [index] : []))
  const [first = 0, last = 0] = [places[0], places.at(-1)]
  return last === releases.length - 1
    ? `available from ${releases[first]}`
    : `it was there from ${releases[first]} up to ${releases[last]}`
}

/** An unknown name may be a secret in the wrong place, so only a plain word is repeated. */
function shown(place: string): string {
  return /^[a-z_.]{1,60}$/.test(place) ? place : 'of that name'
}
