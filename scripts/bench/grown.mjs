// Contracts of any size, for benchmarks.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listReleases } from '@crmcom-webapi/contract'
import { root } from '../run.mjs'

const read = () => JSON.parse(readFileSync(join(root, 'packages/contract/bundle/openapi.json'), 'utf8'))

/**
 * The real contract, with copies of its operations and components beside it until there are enough operations.
 *
 * @param releases How many releases something changes in; those of the real contract unless more are asked for. What
 * is copied changes in some of the real releases and in some of those that come between them.
 */
export function grown(size, releases) {
  const bundle = read()
  const entries = Object.entries(bundle.paths)
  const document = structuredClone(bundle)
  if (size < entries.length) {
    const logins = entries.filter(
      ([path]) => path.startsWith('/authentication') || path.includes('show') || path.includes('tucano'),
    )
    const rest = entries.filter((entry) => !logins.includes(entry))
    document.paths = Object.fromEntries([...logins, ...rest].slice(0, size))
    return document
  }
  const between = releases === undefined ? new Map() : releasesBetween(bundle, releases)
  document['x-releases'] = bundle['x-releases'].flatMap((release) =>
    between.has(release) ? [release, between.get(release)] : [release],
  )
  // Every operation has the same failures, however many there are.
  const shared = new Set(
    [...reachedFrom(bundle.components.responses, bundle)].map(({ kind, name }) => `${kind}/${name}`),
  )
  for (let copy = 1; Object.keys(document.paths).length < size; copy++) {
    // Every copy takes other ones of the releases between.
    const moved = new Map([...between].filter((_, index) => (index + copy) % 2 === 0))
    const copied = (value) =>
      JSON.parse(
        JSON.stringify(value)
          .replaceAll(/#\/components\/((?:schemas|examples)\/[\w.-]+)/g, (ref, name) =>
            shared.has(name) ? ref : `${ref}X${copy}`,
          )
          .replaceAll(/"(R\d+\.\d+\.\d+)"/g, (text, release) => (moved.has(release) ? `"${moved.get(release)}"` : text))
          .replaceAll(/"operationId":"(\w+)"/g, `"operationId":"$1X${copy}"`)
          .replaceAll(/"x-identifier":"(\w+)"/g, `"x-identifier":"$1X${copy}"`),
      )
    const missing = entries.slice(0, size - Object.keys(document.paths).length)
    for (const [path, item] of missing) document.paths[path.replace(/^\/(\w+)/, `/$1_x${copy}`)] = copied(item)
    for (const { kind, name } of reachedFrom(missing, bundle))
      if (!shared.has(`${kind}/${name}`))
        document.components[kind][`${name}X${copy}`] = copied(bundle.components[kind][name])
  }
  return document
}

/** The schemas and examples that something leads to, however far. */
function reachedFrom(start, { components }) {
  const reached = new Map()
  const follow = (value) => {
    const text = JSON.stringify(value)
    const refs = [...text.matchAll(/#\/components\/(schemas|examples)\/([\w.-]+)/g)].map(([, kind, name]) => ({
      kind,
      name,
    }))
    const identifiers = [...text.matchAll(/"x-identifier":"(\w+)"/g)].map(([, name]) => ({ kind: 'schemas', name }))
    for (const one of [...refs, ...identifiers]) {
      const key = `${one.kind}/${one.name}`
      if (reached.has(key)) continue
      reached.set(key, one)
      follow(components[one.kind][one.name])
    }
  }
  follow(start)
  return reached.values()
}

/** A release of the same line right behind as many of the real ones as are missing, spread over all of them. */
function releasesBetween(bundle, wanted) {
  const real = bundle['x-releases']
  const listed = listReleases(bundle).length
  const missing = wanted - listed
  if (missing < 0 || missing > real.length)
    throw new Error(`there can be ${listed} to ${listed + real.length} releases, not ${wanted}`)
  const next = (release) => release.replace(/\d+$/, (patch) => Number(patch) + 1)
  const chosen = real.filter(
    (_, index) => Math.floor(((index + 1) * missing) / real.length) > Math.floor((index * missing) / real.length),
  )
  return new Map(chosen.map((release) => [release, next(release)]))
}
