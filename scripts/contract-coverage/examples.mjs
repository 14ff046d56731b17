// Lists the examples of the bundle that some releases do not have.
import { Contract, follow } from './contract.mjs'

/**
 * @typedef {object} Dropped
 * @property {string} example call, place and name
 * @property {string[]} absent releases that have the call but not the example
 * @property {boolean} never in no release at all
 *
 * @typedef {object} Bare
 * @property {string} place a request or an answer that has examples
 * @property {string[]} releases releases that have the call but none of them
 */

/**
 * @param {any} bundle
 * @returns {{ total: number, dropped: Dropped[], bare: Bare[] }} the examples of calls that are missing in at least
 *   one release that has the call, and the places where a release has none at all
 */
export function droppedExamples(bundle) {
  const contract = new Contract(bundle)
  const all = examplesOf(bundle)
  const seen = new Map([...all.keys()].map((key) => [key, { absent: [], present: 0 }]))
  const bare = new Map()
  for (const release of contract.releases()) {
    const document = contract.of(release)
    const here = examplesOf(document)
    const filled = new Set([...here.values()].map(({ place }) => place))
    for (const [key, { path, method, place }] of all) {
      const entry = seen.get(key)
      if (here.has(key)) entry.present++
      else if (document.paths[path]?.[method]) {
        entry.absent.push(release)
        if (!filled.has(place)) bare.set(place, new Set([...(bare.get(place) ?? []), release]))
      }
    }
  }
  return {
    total: all.size,
    dropped: [...seen]
      .filter(([, { absent, present }]) => absent.length > 0 || present === 0)
      .map(([example, { absent, present }]) => ({ example, absent, never: present === 0 })),
    bare: [...bare].map(([place, releases]) => ({ place, releases: [...releases] })),
  }
}

function examplesOf(document) {
  const found = new Map()
  for (const [path, item] of Object.entries(document.paths))
    for (const method of ['get', 'post']) {
      const operation = item[method]
      if (!operation) continue
      const add = (part, holder) => {
        const place = `${method.toUpperCase()} ${path} ${part}`
        for (const name of Object.keys(holder?.examples ?? {})) found.set(`${place} ${name}`, { path, method, place })
      }
      for (const parameter of operation.parameters ?? []) {
        const target = follow(document, parameter)
        add(`parameter ${target.name}`, target)
      }
      const body = follow(document, operation.requestBody)
      for (const media of Object.values(body?.content ?? {})) add('request', media)
      for (const [status, response] of Object.entries(operation.responses))
        for (const media of Object.values(follow(document, response)?.content ?? {})) add(status, media)
    }
  return found
}

/**
 * Writes releases in a row as a span, such as R6.0.0–R9.0.0.
 *
 * @param {string[]} releases
 * @param {string[]} all
 */
export function spans(releases, all) {
  const spanned = []
  for (const release of releases) {
    const last = spanned.at(-1)
    if (last && all.indexOf(release) === all.indexOf(last.at(-1)) + 1) last.push(release)
    else spanned.push([release])
  }
  return spanned.map((span) => (span.length > 1 ? `${span[0]}–${span.at(-1)}` : span[0])).join(', ')
}
