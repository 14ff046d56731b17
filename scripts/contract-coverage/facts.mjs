// Counts the facts of the sheets. Nothing here knows of the contract.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/**
 * One thing a sheet says.
 *
 * @typedef {object} Fact
 * @property {string} id
 * @property {string} sheet
 * @property {string} kind
 * @property {any} entry what stands in the sheet
 * @property {any[]} above the entries the fact stands in, outermost first
 * @property {string} text the fact in one line, for people
 */

/** Files of the folder that are about the facts and hold none. */
export const mapFiles = ['left-out.yaml', 'stands.yaml']

const kinds = {
  operations: 'operation',
  parameters: 'parameter',
  response: 'response field',
  shared_schemas: 'object',
  restrictions: 'restriction',
  behaviours: 'behaviour',
  conflicts: 'conflict',
  uncertain: 'uncertainty',
  errors: 'error',
  examples: 'example',
  extra_decoded_jwts: 'example',
  sources: 'source',
  see_also: 'reference',
}

/** What stands inside these is the vendor's data and holds no facts of its own. */
const opaque = new Set(['examples', 'extra_decoded_jwts'])

/**
 * Reads the sheets of a folder.
 *
 * @param {string} folder
 * @returns {Array<{ name: string, sheet: any }>}
 */
export function readSheets(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && !mapFiles.includes(name))
    .sort()
    .map((name) => ({ name: name.replace('.yaml', ''), sheet: parse(readFileSync(join(folder, name), 'utf8')) }))
}

/**
 * Lists every entry that has an id, and every page address under `sources`, which gets the id of its place.
 *
 * @param {Array<{ name: string, sheet: any }>} sheets
 * @returns {Fact[]}
 */
export function listFacts(sheets) {
  return sheets.flatMap(({ name, sheet }) => factsIn(sheet, name, []))
}

/** @returns {Fact[]} */
function factsIn(node, sheet, above) {
  return Object.entries(node).flatMap(([key, list]) => {
    if (!Array.isArray(list)) return isObject(list) && !opaque.has(key) ? factsIn(list, sheet, above) : []
    if (key === 'sources') return sourcesIn(list, sheet, above)
    return list.filter(isObject).flatMap((entry) => {
      const inside = opaque.has(key) ? [] : factsIn(entry, sheet, [...above, entry])
      if (typeof entry.id !== 'string') return inside
      return [{ id: entry.id, sheet, kind: kindOf(key, above), entry, above, text: textOf(entry, above) }, ...inside]
    })
  })
}

/** Notes such as "wiki: a page comparison" are no addresses and are left aside. */
function sourcesIn(list, sheet, above) {
  const owner = above.at(-1)
  if (!owner) return []
  return list
    .map((address, index) => ({ address, id: `${owner.id}.sources.${index + 1}` }))
    .filter(({ address }) => /^https?:/.test(address))
    .map(({ address, id }) => ({ id, sheet, kind: 'source', entry: { id, address }, above, text: address }))
}

function kindOf(key, above) {
  if (key !== 'fields') return kinds[key] ?? key
  const host = above[0]
  if (host?.method === undefined) return 'object field'
  return host.parameters?.includes(above[1]) ? 'parameter' : 'response field'
}

function textOf(entry, above) {
  if (typeof entry.text === 'string') return entry.text
  if (entry.method) return `${entry.method} ${entry.path ?? entry.path_inferred}`
  if (entry.path) return entry.path
  if (entry.name) return [...above.slice(1).map(({ name }) => name), entry.name].filter(Boolean).join('.')
  return entry.note ?? entry.where ?? 'a sample'
}

/** @param {unknown} value */
export const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
