// Reads the two maps of what a person looked up: where a fact stands, and why it was left out.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { atPointer } from './contract.mjs'

/**
 * @typedef {object} Maps
 * @property {{ [id: string]: string[] }} stands fact id to places: pointers into the bundle and decisions
 * @property {{ [id: string]: string[] }} [differs] fact id to what it is known to differ in from where it stands
 * @property {Array<{ reason: string, facts: string[] }>} leftOut ids, or beginnings of ids that end in `.*`
 */

/**
 * @param {string} folder
 * @returns {Maps}
 */
export function readMaps(folder) {
  const read = (name) => {
    const path = join(folder, name)
    return existsSync(path) ? parse(readFileSync(path, 'utf8')) : undefined
  }
  const lines = Object.entries(read('stands.yaml') ?? {}).map(([id, all]) => [id, [all].flat()])
  const pick = (of) => lines.map(([id, all]) => [id, all.filter(of)])
  const isPlace = (line) => line?.differs === undefined
  return {
    stands: Object.fromEntries(pick(isPlace)),
    differs: Object.fromEntries(
      pick((line) => !isPlace(line)).map(([id, all]) => [id, all.map(({ differs }) => differs)]),
    ),
    leftOut: read('left-out.yaml') ?? [],
  }
}

/**
 * @param {Maps} maps
 * @param {string} id
 * @returns {{ reason: string, entry: string } | undefined} the exact id before a beginning, a longer beginning first
 */
export function leftOutFor({ leftOut }, id) {
  const hits = leftOut.flatMap(({ reason, facts }) =>
    facts.filter((entry) => covers(entry, id)).map((entry) => ({ reason, entry })),
  )
  return hits.sort((a, b) => b.entry.length - a.entry.length)[0]
}

/** `x.y.*` stands for `x.y` and everything below it. */
export function covers(entry, id) {
  if (!entry.endsWith('.*')) return entry === id
  const beginning = entry.slice(0, -2)
  return id === beginning || id.startsWith(`${beginning}.`)
}

/**
 * Lists what is wrong with the maps themselves.
 *
 * @param {Maps} maps
 * @param {{ facts: import('./facts.mjs').Fact[], bundle: any, decisions: string }} against
 * @returns {string[]}
 */
export function mapProblems({ stands, leftOut }, { facts, bundle, decisions }) {
  const ids = new Set(facts.map(({ id }) => id))
  const pages = existsSync(decisions) ? readdirSync(decisions) : []
  const problems = []
  for (const [id, places] of Object.entries(stands)) {
    if (!ids.has(id)) problems.push(`stands.yaml: there is no fact ${id}`)
    if (places.length === 0) problems.push(`stands.yaml: ${id} has no place`)
    for (const at of places) {
      if (typeof at === 'string' && isPlace(at, bundle, pages)) continue
      problems.push(`stands.yaml: ${id} points to ${at}, which is not there`)
    }
  }
  const seen = new Set()
  for (const { reason, facts: entries } of leftOut) {
    if (typeof reason !== 'string' || reason.trim() === '') problems.push('left-out.yaml: an entry has no reason')
    for (const entry of entries ?? []) {
      if (seen.has(entry)) problems.push(`left-out.yaml: ${entry} stands twice`)
      seen.add(entry)
      if (![...ids].some((id) => covers(entry, id))) problems.push(`left-out.yaml: there is no fact ${entry}`)
      if (stands[entry]) problems.push(`left-out.yaml: ${entry} stands in stands.yaml too`)
    }
  }
  return problems
}

function isPlace(at, bundle, pages) {
  const decision = /^decisions\/(\d{4})$/.exec(at)
  if (decision) return pages.some((page) => page.startsWith(`${decision[1]}-`))
  return atPointer(bundle, at) !== undefined
}
